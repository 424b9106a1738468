/* fingerpost import: feeds become the directory. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/command.h"
#include "content/import.h"
#include "content/postcodes.h"

/* What was asked for, as it stood on the command line; NULL or "" each. */
struct asked {
	const char *data, *config, *dry_run, *template, *only, *feed, *accept, *fresh, *private, *silence, *megabytes,
	    *feeds, *remove, *postcodes;
};

static int
list_feeds(const char *data)
{
	struct import_feed_state *feeds;
	size_t n = import_feeds(data, &feeds);
	for (size_t i = 0; i < n; i++) {
		char date[24] = "never whole";
		if (feeds[i].imported != 0)
			clock_date(feeds[i].imported, date, sizeof date);
		printf("%s\t%zu activities\t%s%s\n", feeds[i].name, feeds[i].activities, date,
		    feeds[i].under_way ? "\tbroke off: the next import goes on" : "");
	}
	import_feeds_finish(feeds, n);
	return 0;
}

static int
remove_feed(const char *data, const char *feed)
{
	struct fault f;
	if (import_remove(data, feed, &f) != STATUS_OK)
		return command_failed("import", &f);
	printf("%s: forgotten, with its activities\n", feed);
	return 0;
}

static void
print_counts(const struct import_counts *c, bool dry_run)
{
	printf("%zu read, %zu good, %zu left out", c->read, c->good, c->bad);
	if (c->removed > 0)
		printf(", %zu no longer there", c->removed);
	if (c->unchanged > 0)
		printf(", %zu feeds unchanged", c->unchanged);
	if (c->activities > 0)
		printf("; %zu activities in the directory", c->activities);
	printf("%s\n", dry_run ? "; a dry run: nothing was changed" : "");
}

static int
import_postcodes(const char *data, char **files, size_t n)
{
	struct postcodes_counts counts;
	struct fault f;
	if (postcodes_import(data, (const char *const *)files, n, &counts, &f) != STATUS_OK)
		return command_failed("import", &f);
	printf("%zu postcodes read, %zu taken, %zu without a place; the next import uses them\n", counts.read,
	    counts.taken, counts.passed);
	return 0;
}

/* What a dry run would do, a line each. */
static void
print_changes(const struct import_changes *c)
{
	static const char signs[] = {[IMPORT_ADDED] = '+', [IMPORT_CHANGED] = '~', [IMPORT_REMOVED] = '-'};
	for (size_t i = 0; i < c->n; i++)
		printf("%c %s\t%s%s%s\n", signs[c->of[i].kind], c->of[i].id, c->of[i].name,
		    c->of[i].fields[0] != '\0' ? ": " : "", c->of[i].fields);
	printf("%zu would be new, %zu changed, %zu gone\n", c->added, c->changed, c->removed);
}

static int
import_sources(const struct options *o, const struct asked *a, const char *data, char **sources, size_t n)
{
	struct import_counts counts = {0};
	struct import_changes changes = {0};
	struct config config;
	struct fault f;
	if (config_init(&config, data, a->config, &f) != STATUS_OK)
		return command_failed("import", &f);
	const struct import_options options = {.data_dir = data,
	    .feed = a->feed,
	    .dry_run = a->dry_run != NULL,
	    .only = a->only != NULL,
	    .accept_removals = a->accept != NULL,
	    .fresh = a->fresh != NULL,
	    .allow_private = a->private != NULL || config.allow_private,
	    .silence_s = (int)command_number(o, "timeout", a->silence, config.silence_seconds, 1, 600),
	    .page_bytes = (size_t)command_number(o, "max-size", a->megabytes, 256, 1, 4096) << 20,
	    .report = stderr,
	    .changes = a->dry_run != NULL ? &changes : NULL,
	    .progress = isatty(STDERR_FILENO) ? stderr : NULL};
	enum status status = import_run(&options, (const char *const *)sources, n, &counts, &f);
	config_finish(&config);
	if (status == STATUS_MISSING && n == 0)
		options_wrong(o, "%s", f.text);
	if (status != STATUS_OK && counts.feeds == 0)
		return command_failed("import", &f);
	if (options.dry_run)
		print_changes(&changes);
	import_changes_finish(&changes);
	print_counts(&counts, options.dry_run);
	return status == STATUS_OK ? 0 : command_failed("import", &f);
}

int
command_import(int argc, char **argv)
{
	struct asked a = {0};
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &a.data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &a.config, 1},
	    {"dry-run", NULL, "check, say what would be new, changed or gone, and change nothing", &a.dry_run, 1},
	    {"only", NULL, "what is named becomes the whole directory; other feeds are forgotten", &a.only, 1},
	    {"feed", "NAME", "all that is named is one feed, of this name", &a.feed, 1},
	    {"accept-removals", NULL, "even if a feed has shrunk by more than a quarter", &a.accept, 1},
	    {"fresh", NULL, "read all of a feed again, whether it has changed or not", &a.fresh, 1},
	    {"allow-private", NULL, "redirects and links may lead to private addresses", &a.private, 1},
	    {"timeout", "SECONDS", "give up a server that says nothing for so long (30)", &a.silence, 1},
	    {"max-size", "MB", "refuse an answer that is larger, unpacked (256)", &a.megabytes, 1},
	    {"template", NULL, "print a CSV file to start from", &a.template, 1},
	    {"feeds", NULL, "list the feeds that the directory is made of", &a.feeds, 1},
	    {"postcodes", NULL, "the files are Code-Point Open's: where every postcode is", &a.postcodes, 1},
	    {"remove", "NAME", "forget a feed and its activities", &a.remove, 1},
	};
	const struct options o = {"fingerpost import", "[--data DIR] [--dry-run] [FILE_OR_URL...]",
	    "Builds the directory of activities and puts it in place of the old one. Takes CSV files\n"
	    "(content/FORMAT.md), Open Referral UK and OpenActive feeds, from files and http(s) addresses.\n"
	    "\n"
	    "A file or address is a feed, named after it. Importing it again replaces what it gave before and\n"
	    "leaves the other feeds alone. Without any, all feeds from the web are read again, and the directory is "
	    "made anew of all there is\n"
	    "(for every night). Rows that are\n"
	    "wrong are named and left out. A feed stays as it was when it cannot be read whole, when more than\n"
	    "half of it is wrong, or when it has shrunk by more than a quarter.",
	    rules, sizeof rules / sizeof *rules};
	int words;
	options_read(&o, argc, argv, &words);
	const char *data = a.data != NULL ? a.data : CONFIG_DATA;
	if (a.template != NULL) {
		import_template(stdout);
		return 0;
	}
	if (a.feeds != NULL)
		return list_feeds(data);
	if (a.remove != NULL)
		return remove_feed(data, a.remove);
	if (a.postcodes != NULL && words == 0)
		options_wrong(&o, "--postcodes needs the FILEs of Code-Point Open");
	if (a.postcodes != NULL)
		return import_postcodes(data, argv, (size_t)words);
	if (a.only != NULL && words == 0)
		options_wrong(&o, "--only needs a FILE or an address");
	return import_sources(&o, &a, data, argv, (size_t)words);
}
