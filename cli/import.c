/* fingerpost import: files become the directory. */
#include <stdio.h>

#include "cli/command.h"
#include "content/import.h"

int
command_import(int argc, char **argv)
{
	const char *data = NULL, *config = NULL, *dry_run = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &config, 1},
	    {"dry-run", NULL, "check only: change nothing", &dry_run, 1},
	};
	const struct options o = {"fingerpost import", "[--data DIR] [--dry-run] FILE...",
	    "Builds the directory of activities from CSV and Open Referral UK 3.0 (JSON) files and puts it\n"
	    "in place of the old one. Rows that are wrong are named and left out; when more than half are\n"
	    "wrong, nothing changes. `content/FORMAT.md` describes the CSV.",
	    rules, sizeof rules / sizeof *rules};
	int words;
	options_read(&o, argc, argv, &words);
	if (words == 0)
		options_wrong(&o, "a FILE is needed");
	struct import_counts counts = {0};
	struct fault f;
	enum status status = import_files(
	    data ? data : CONFIG_DATA, (const char *const *)argv, (size_t)words, dry_run != NULL, stderr, &counts, &f);
	if (status != STATUS_OK)
		return command_failed("import", &f);
	printf("%zu read, %zu good, %zu left out%s\n", counts.read, counts.good, counts.bad,
	    dry_run ? "; a dry run: nothing was changed" : "");
	return 0;
}
