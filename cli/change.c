#include "cli/change.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/answers.h"
#include "base/clock.h"
#include "base/config.h"
#include "base/memory.h"
#include "cli/pin.h"
#include "queue/staff.h"

/* A fault of the queue's, by the line that it is about. */
static enum status
blame(const char *path, int line, struct fault *f)
{
	char *why = memory_copy(f->text);
	enum status s = fault_set(f, f->status, "%s:%d: [staff] %s", path, line, why);
	free(why);
	return s;
}

/* Whoever may add staff may change the box; a stick that anybody can put in has to say who that is. */
static enum status
know_manager(const char *data, const struct answers *a, const char *path, struct fault *f)
{
	struct staff who;
	struct staff_key *key = NULL;
	struct queue *q = queue_open(data, QUEUE_WRITER, f);
	if (q == NULL)
		return f->status;
	enum status s = staff_sign_in(q, a->user, a->password, clock_now(), &who, &key, f);
	staff_key_destroy(key);
	queue_close(q);
	if (s == STATUS_REFUSED || s == STATUS_BUSY)
		return blame(path, a->password_line, f);
	if (s == STATUS_OK && who.role != ROLE_MANAGER)
		return fault_set(f, STATUS_REFUSED, "%s:%d: [staff] user is no manager", path, a->password_line);
	return s;
}

/* What of the answers stands in fingerpost.ini. */
static enum status
change_settings(const char *data, const struct answers *a, struct fault *f)
{
	struct config c;
	if (a->rotation == NULL && a->pin == NULL)
		return STATUS_OK;
	enum status s = config_init(&c, data, NULL, f);
	if (s != STATUS_OK)
		return s;
	if (a->rotation != NULL)
		c.rotation = (int)strtol(a->rotation, NULL, 10);
	s = pin_keep(data, a->pin, &c, f);
	if (s == STATUS_OK)
		s = config_save(&c, data, f);
	config_finish(&c);
	return s;
}

enum status
change(const char *data, const char *path, const char *box, struct fault *f)
{
	struct answers a;
	enum status s = answers_init_change(&a, path, f);
	if (s != STATUS_OK)
		return s;
	s = know_manager(data, &a, path, f);
	if (s == STATUS_OK)
		s = answers_change_box(&a, path, box, f);
	if (s == STATUS_OK)
		s = change_settings(data, &a, f);
	if (s == STATUS_OK && answers_more(&a))
		fprintf(stderr,
		    "%s: only [box], [network] and [sim] are changed so; the rest of it is changed at the desk, and "
		    "was "
		    "ignored\n",
		    path);
	answers_finish(&a);
	return s;
}
