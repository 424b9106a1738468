/* fingerpost backup and restore. A backup is as sealed as the queue. */
#include <limits.h>
#include <stdio.h>

#include "cli/command.h"

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

int
command_backup(int argc, char **argv)
{
	const char *data = NULL;
	const char *file = read_words("fingerpost backup",
	    "Writes a complete copy of the queue to FILE, while all goes on. Names and numbers in it stay sealed.",
	    argc, argv, &data);
	struct fault f;
	struct queue *q = queue_open(data, QUEUE_WRITER, &f);
	if (q == NULL)
		return command_failed("backup", &f);
	enum status s = queue_backup(q, file, &f);
	queue_close(q);
	if (s != STATUS_OK)
		return command_failed("backup", &f);
	printf("%s\n", file);
	return 0;
}

int
command_restore(int argc, char **argv)
{
	const char *data = NULL;
	const char *file = read_words("fingerpost restore",
	    "Puts a backup in place of the queue, once it has proved whole. What was there is kept beside it.", argc,
	    argv, &data);
	struct fault f;
	char kept[PATH_MAX] = "";
	if (queue_restore(data, file, kept, sizeof kept, &f) != STATUS_OK)
		return command_failed("restore", &f);
	printf("restored from %s\n", file);
	if (kept[0] != '\0')
		printf("what was there before is in %s\n", kept);
	return 0;
}
