/* fingerpost purge: the details of call-backs that were closed long ago are deleted; their rows and the log stay. */
#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/command.h"
#include "queue/retention.h"

#define LOG_SECONDS 45 /* the desk moves the log into the file every half minute */

/* What was deleted is gone from the files when the desk has emptied the log beside them. */
static bool
log_goes(const char *data)
{
	for (int i = 0; i < LOG_SECONDS * 2; i++) {
		if (queue_log_empty(data))
			return true;
		usleep(500000);
	}
	return false;
}

static enum status
purge(const char *data, long days, bool all, struct fault *f)
{
	struct purge_counts n;
	int64_t now = clock_now();
	struct queue *q = queue_open(data, QUEUE_WRITER, f);
	if (q == NULL)
		return f->status;
	enum status s = queue_purge(q, now - days * CLOCK_DAY, !all, now, &n, f);
	queue_close(q);
	if (s != STATUS_OK)
		return s;
	printf("details of %ld call-backs and %ld texts deleted; %ld are older than %ld days and wait for an export\n",
	    n.callbacks, n.texts, n.waiting, days);
	fflush(stdout);
	if (n.callbacks + n.texts > 0 && !log_goes(data))
		fprintf(stderr,
		    "fingerpost purge: %s/queue.db-wal still holds older pages: start the desk, which empties it\n",
		    data);
	return STATUS_OK;
}

int
command_purge(int argc, char **argv)
{
	const char *data = NULL, *config = NULL, *days = NULL, *all = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &config, 1},
	    {"days", "N", "closed so many days ago; [desk] keep_days, 90, unless given", &days, 1},
	    {"not-exported", NULL, "those that were never exported too", &all, 1},
	};
	const struct options o = {"fingerpost purge", "[--data DIR] [--days N] [--not-exported]",
	    "Deletes the details and texts of call-backs that were closed long ago. Counts and the log stay.", rules,
	    sizeof rules / sizeof *rules};
	options_read_alone(&o, argc, argv);
	struct fault f;
	struct config c;
	data = data != NULL ? data : CONFIG_DATA;
	enum status s = config_init(&c, data, config, &f);
	if (s == STATUS_OK) {
		s = purge(data, command_number(&o, "days", days, c.keep_days, 0, 36500), all != NULL, &f);
		config_finish(&c);
	}
	return s == STATUS_OK ? 0 : command_failed("purge", &f);
}
