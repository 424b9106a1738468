/*
 * house.h - what stands behind the screen: the directory and the queue. The kiosk serves without either, says so in
 * plain words, and finds them again when they come back.
 */
#ifndef KIOSK_HOUSE_H
#define KIOSK_HOUSE_H

#include "base/config.h"
#include "content/directory.h"
#include "kiosk/model.h"
#include "queue/queue.h"

#define HOUSE_TEXTS 20         /* sent in an hour from this kiosk at most */
#define HOUSE_TEXTS_A_NUMBER 3 /* and to one number */

/* What was texted in the last hour: to know a number again, not to know it. */
struct texted {
	unsigned char key[16]; /* of this run of the program */
	struct {
		int64_t at; /* steady; 0 unused */
		unsigned char tag[16];
	} sent[HOUSE_TEXTS];
};

#define HOUSE_EVERY (5 * INT64_C(1000))   /* ms between looks at what is missing */
#define HOUSE_SELDOM (60 * INT64_C(1000)) /* and after one that took long */
#define HOUSE_PATIENCE 1250 /* ms for a locked queue: two of them are shorter than WatchdogSec of the kiosk's unit */

struct house {
	const char *data_dir;
	const char *founding_dir; /* of a box that is no practice's yet; else NULL */
	const struct config *config;
	struct directory *directory;
	struct queue *queue;                     /* NULL while it cannot be opened */
	const char *state;                       /* what health was last told; static */
	int64_t looked;                          /* steady; the end of the last look */
	bool slow;                               /* it took long: the next one is later */
	char queue_why[400], directory_why[400]; /* what was last logged, to log each reason once */
	struct texted texted;
};

void house_init(struct house *h, const char *data_dir, const struct config *c);
void house_finish(struct house *h);

/* Looks after what is missing, at most every HOUSE_EVERY; tells health when something has changed. True if the
 * directory has changed. */
bool house_look(struct house *h, int64_t steady);

/* When house_look has something to do, steady. */
int64_t house_due(const struct house *h);

/* Perform an effect on behalf of the model; each fills in the event that answers it. */
void house_find(struct house *h, const struct model *m, struct directory_results *out, struct event *answer);
void house_get(struct house *h, const struct model *m, struct activity *out, struct event *answer);
void house_week(struct house *h, int64_t now, struct directory_results *out, struct event *answer);
void house_state(struct house *h, struct state *out, struct event *answer);
void house_trial(struct house *h, const char *lang, int64_t now, struct event *answer);
/* The queue, opened if it can be; false while it cannot. */
bool house_queue(struct house *h);

void house_report(struct house *h, const struct model *m, struct event *answer);
void house_text(struct house *h, const struct model *m, struct event *answer);
void house_submit(struct house *h, const struct model *m, struct event *answer);

/* Where fingers are: what staff have adjusted, or what the settings say. */
struct touchmap house_touch(const struct house *h);
void house_keep_touch(const struct house *h, const struct model *m, struct event *answer);

/* Whether there is a practice. */
bool house_founded(const struct house *h);

/* The first start; out holds the event's text, which may be secret. */
void house_found(const struct house *h, const struct model *m, char *out, size_t size, struct event *answer);
void house_founding(const struct house *h, const struct model *m, char *out, size_t size, struct event *answer);
void house_founding_text(struct house *h, const struct model *m, struct event *answer);

#endif
