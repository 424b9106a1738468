/* fingerpost backup and restore. A backup is as sealed as the queue. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "cli/command.h"
#include "content/backup.h"

/* Both commands take --data and one FILE. */
static const char *
read_words(const char *program, const char *summary, int argc, char **argv, const char **data)
{
	const char *config = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &config, 1},
	};
	const struct options o = {program, "[--data DIR] FILE", summary, rules, sizeof rules / sizeof *rules};
	int words;
	options_read(&o, argc, argv, &words);
	if (words != 1)
		options_wrong(&o, "one FILE is needed");
	if (*data == NULL)
		*data = CONFIG_DATA;
	return argv[0];
}

/* The queue first, then what lies beside it, then the name: a backup is whole or not there. */
static enum status
write_backup(const char *data, const char *file, struct fault *f)
{
	struct queue *q = queue_open(data, QUEUE_WRITER, f);
	if (q == NULL)
		return f->status;
	char *making = memory_print("%s.making-%ld", file, (long)getpid());
	enum status s = queue_backup(q, making, f);
	queue_close(q);
	if (s == STATUS_OK)
		s = backup_add(data, making, f);
	if (s == STATUS_OK)
		s = file_replace(making, file, f);
	if (s != STATUS_OK)
		unlink(making);
	free(making);
	return s;
}

int
command_backup(int argc, char **argv)
{
	const char *data = NULL;
	const char *file = read_words("fingerpost backup",
	    "Writes a complete copy to FILE, while all goes on: the queue, whose names and numbers stay sealed, what\n"
	    "staff have edited in the directory, its feeds, and the settings without the staff's PIN.",
	    argc, argv, &data);
	struct fault f;
	if (write_backup(data, file, &f) != STATUS_OK)
		return command_failed("backup", &f);
	printf("%s\n", file);
	return 0;
}

static enum status
put_back(const char *data, const char *file, char *kept, size_t size, size_t *files, struct fault *f)
{
	char stamp[32];
	struct tm t = clock_british(clock_now());
	strftime(stamp, sizeof stamp, "%Y%m%d-%H%M%S", &t);
	struct backup_files beside;
	enum status s = backup_files_init(&beside, data, file, f);
	if (s == STATUS_OK)
		s = queue_restore(data, file, kept, size, f);
	if (s == STATUS_OK)
		s = backup_files_place(&beside, stamp, f);
	*files = beside.n;
	backup_files_finish(&beside);
	return s;
}

int
command_restore(int argc, char **argv)
{
	const char *data = NULL;
	const char *file = read_words("fingerpost restore",
	    "Puts a backup in place of the queue and of staff's edits, once it has proved whole, and builds the\n"
	    "directory. What was there is kept beside it; settings are only put back where there are none.",
	    argc, argv, &data);
	struct fault f;
	char kept[PATH_MAX] = "";
	size_t files;
	if (put_back(data, file, kept, sizeof kept, &files, &f) != STATUS_OK)
		return command_failed("restore", &f);
	printf("restored from %s\n", file);
	if (kept[0] != '\0')
		printf("what was there before is in %s\n", kept);
	if (files == 0)
		printf("this backup holds the queue alone: the directory is as it was\n");
	return 0;
}
