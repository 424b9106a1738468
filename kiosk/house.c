#include "kiosk/house.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/phone.h"
#include "content/need.h"
#include "queue/callback.h"

/* Logs a reason when it is a new one, and once that all is well again. */
static void
tell(char *why, size_t size, const char *what, const char *now)
{
	if (strcmp(why, now) == 0)
		return;
	if (*now)
		log_warning("%s: %s", what, now);
	else
		log_info("%s: there again", what);
	snprintf(why, size, "%s", now);
}

static bool
open_queue(struct house *h)
{
	if (h->queue)
		return true;
	struct fault f = {0};
	h->queue = queue_open(h->data_dir, QUEUE_WRITER, &f);
	tell(h->queue_why, sizeof h->queue_why, "queue", h->queue ? "" : f.text);
	if (!h->queue)
		return false;
	queue_promise(h->queue, h->config->promise_days);
	h->state = NULL;
	return true;
}

static bool
open_directory(struct house *h)
{
	struct fault f = {0};
	directory_refresh(h->directory);
	bool ready = directory_ready(h->directory, &f);
	tell(h->directory_why, sizeof h->directory_why, "directory", ready ? "" : f.text);
	return ready;
}

static void
tell_health(struct house *h, bool directory)
{
	const char *state = directory ? "ready" : "no directory";
	struct fault f;
	if (!h->queue || (h->state && strcmp(h->state, state) == 0))
		return;
	struct directory_summary summary = {0};
	if (directory)
		directory_summary(h->directory, &summary);
	char detail[200];
	snprintf(detail, sizeof detail, "{\"activities\":%zu}", summary.activities);
	if (health_set(h->queue, "kiosk", state, detail, &f) == STATUS_OK)
		h->state = state;
	else
		log_warning("%s", f.text);
}

void
house_look(struct house *h, int64_t steady)
{
	if (steady - h->looked < HOUSE_EVERY)
		return;
	h->looked = steady;
	open_queue(h);
	tell_health(h, open_directory(h));
}

void
house_init(struct house *h, const char *data_dir, const struct config *c)
{
	*h = (struct house){.data_dir = data_dir, .config = c, .looked = INT64_MIN / 2};
	h->directory = directory_open(data_dir);
	house_look(h, 0);
}

void
house_finish(struct house *h)
{
	struct fault f;
	if (h->queue && health_set(h->queue, "kiosk", "stopped", "{}", &f) != STATUS_OK)
		log_warning("%s", f.text);
	queue_close(h->queue);
	directory_close(h->directory);
}

static void
place(struct house *h, double *lat, double *lon)
{
	*lat = h->config->lat;
	*lon = h->config->lon;
	if (*lat == 0 && *lon == 0 && h->config->postcode && *h->config->postcode &&
	    !directory_locate(h->directory, h->config->postcode, lat, lon))
		*lat = *lon = 0;
}

void
house_find(struct house *h, const struct model *m, struct directory_results *out, struct event *answer)
{
	*out = (struct directory_results){0};
	*answer = (struct event){.kind = EVENT_FOUND, .status = STATUS_MISSING};
	if (!open_directory(h))
		return;
	struct directory_query q = {
	    .need = m->visit.need, .now = m->now, .offset = m->visit.list.first, .limit = MODEL_ROWS};
	struct fault f;
	place(h, &q.lat, &q.lon);
	answer->status = directory_find(h->directory, &q, out, &f);
	if (answer->status != STATUS_OK)
		log_error("%s", f.text);
	answer->activities = out->activities;
	answer->count = out->count;
	answer->total = out->total;
}

/* How far the found place is; directory_get is not asked from anywhere. */
static void
measure(struct house *h, struct activity *a)
{
	double lat, lon;
	place(h, &lat, &lon);
	if ((lat == 0 && lon == 0) || (a->lat == 0 && a->lon == 0)) {
		a->distance_m = -1;
		return;
	}
	const double degree = 111195, radian = 0.017453292519943295;
	double north = (a->lat - lat) * degree;
	double east = (a->lon - lon) * degree * __builtin_cos(lat * radian);
	a->distance_m = __builtin_sqrt(north * north + east * east);
}

void
house_get(struct house *h, const struct model *m, struct activity *out, struct event *answer)
{
	*out = (struct activity){0};
	*answer = (struct event){.kind = EVENT_GOT, .status = STATUS_SYSTEM};
	if (!open_directory(h))
		return;
	struct fault f;
	answer->status = directory_get(h->directory, m->visit.details.id, m->now, out, &f);
	if (answer->status != STATUS_OK) {
		if (answer->status != STATUS_MISSING)
			log_error("%s", f.text);
		return;
	}
	measure(h, out);
	answer->activities = out;
	answer->count = 1;
}

static void
fill(const struct house *h, const struct model *m, struct callback_request *r, char *e164)
{
	const struct form *form = &m->visit.form;
	*r = (struct callback_request){.channel = CHANNEL_KIOSK, .lang = m->visit.lang};
	memcpy(r->id, form->id, sizeof r->id);
	r->need = *m->visit.need ? m->visit.need : NEED_CALLME;
	r->site = h->config->site && *h->config->site ? h->config->site : NULL;
	phone_parse(form->phone, e164);
	r->details.name = (char *)form->name;
	r->details.phone = e164;
	r->details.times = *form->times ? (char *)form->times : NULL;
	r->details.voicemail = *form->voicemail ? (char *)form->voicemail : NULL;
	r->details.activity = *form->activity ? (char *)form->activity : NULL;
	r->details.activity_name = *form->activity_name ? (char *)form->activity_name : NULL;
}

void
house_submit(struct house *h, const struct model *m, struct event *answer)
{
	*answer = (struct event){.kind = EVENT_SUBMITTED, .status = STATUS_MISSING};
	struct callback_request r;
	struct fault f;
	char e164[PHONE_TEXT];
	fill(h, m, &r, e164);
	/* Once more with a fresh connection: the file may have been replaced under the old one. Its id makes that safe.
	 */
	for (int attempt = 0; attempt < 2 && answer->status != STATUS_OK; attempt++) {
		if (!open_queue(h))
			break;
		answer->status = callback_add(h->queue, &r, m->now, &answer->due, &f);
		if (answer->status == STATUS_OK)
			break;
		log_error("a call back was not stored: %s", f.text);
		if (answer->status == STATUS_BUSY)
			break;
		queue_close(h->queue);
		h->queue = NULL;
	}
	sodium_memzero(e164, sizeof e164);
	sodium_memzero(&r, sizeof r);
}
