/*
 * A new box becomes a practice's: the kiosk has no rights for that. It leaves the answers in a folder, and the box's
 * set-up, which has them, leaves there how it went (image/ANSWERS.md).
 */
#include <errno.h>
#include <sodium.h>
#include <stdio.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"
#include "base/memory.h"
#include "base/phone.h"
#include "kiosk/house.h"
#include "queue/texting.h"

#define OUTCOME_SIZE 4096
#define PATIENCE (180 * INT64_C(1000)) /* ms until set-up is thought dead */

bool
house_founded(const struct house *h)
{
	char *queue = file_join(h->data_dir, "queue.db");
	bool there = access(queue, F_OK) == 0;
	free(queue);
	return there;
}

static void
tell(struct event *answer, char *out, size_t size, enum status status, const char *text)
{
	snprintf(out, size, "%s", text);
	out[strcspn(out, status == STATUS_OK ? "" : "\r\n")] = '\0';
	*answer = (struct event){.kind = EVENT_FOUNDED, .status = status, .text = out};
}

void
house_found(const struct house *h, const struct model *m, char *out, size_t size, struct event *answer)
{
	char *file = file_join(h->founding_dir, "answers.ini"), *text = founding_answers(m->founding);
	struct fault f;
	tell(answer, out, size, STATUS_BUSY, "");
	if (file_write(file, text, strlen(text), 0600, &f) != STATUS_OK) {
		log_error("the answers were not stored: %s", f.text);
		tell(answer, out, size, STATUS_SYSTEM, "The answers could not be stored.");
	}
	memory_wipe_string(text);
	free(file);
}

/* What set-up has left is taken away, so that codes lie nowhere but in somebody's hand. False if there is nothing. */
static bool
take(const struct house *h, const char *name, enum status status, char *out, size_t size, struct event *answer)
{
	char *file = file_join(h->founding_dir, name), *text = NULL;
	struct fault f;
	bool there = file_read(file, OUTCOME_SIZE, &text, NULL, &f) == STATUS_OK;
	if (there) {
		tell(answer, out, size, status, text);
		unlink(file);
	}
	memory_wipe_string(text);
	free(file);
	return there;
}

void
house_founding(const struct house *h, const struct model *m, char *out, size_t size, struct event *answer)
{
	tell(answer, out, size, STATUS_BUSY, "");
	if (m->founding->stage < FOUNDING_WAITS) {
		if (house_founded(h))
			answer->status = STATUS_OK;
		return;
	}
	if (take(h, "done", STATUS_OK, out, size, answer) || take(h, "fault", STATUS_INPUT, out, size, answer))
		return;
	if (m->steady - m->founding->asked > PATIENCE)
		tell(answer, out, size, STATUS_SYSTEM, "The box does not answer. Switch it off and on, and try again.");
}

void
house_founding_text(struct house *h, const struct model *m, struct event *answer)
{
	char number[PHONE_TEXT];
	struct fault f;
	*answer = (struct event){.kind = EVENT_TOLD, .told = TOLD_NOT_TEXTED};
	if (phone_parse(m->founding->number, number) != PHONE_MOBILE || !house_queue(h))
		return;
	if (texting_send_now(h->queue, number, "This is a test from your new Fingerpost box. Texting works.", m->now,
	        &f) == STATUS_OK)
		answer->told = TOLD_TEXTED;
	else
		log_error("a test text was not stored: %s", f.text);
	sodium_memzero(number, sizeof number);
}
