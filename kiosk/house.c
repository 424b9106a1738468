#include "kiosk/house.h"

#include <sodium.h>

#include "base/boxstate.h"
#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
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

bool
house_queue(struct house *h)
{
	if (h->queue)
		return true;
	struct fault f = {0};
	h->queue = queue_open(h->data_dir, QUEUE_WRITER, &f);
	tell(h->queue_why, sizeof h->queue_why, "queue", h->queue ? "" : f.text);
	if (!h->queue)
		return false;
	queue_promise(h->queue, h->config->promise_days);
	queue_patience(h->queue, HOUSE_PATIENCE);
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

int64_t
house_due(const struct house *h)
{
	return h->looked + (h->slow ? HOUSE_SELDOM : HOUSE_EVERY);
}

bool
house_look(struct house *h, int64_t steady)
{
	if (steady < house_due(h))
		return false;
	house_queue(h);
	bool changed = directory_refresh(h->directory);
	tell_health(h, open_directory(h));
	h->looked = clock_steady();
	h->slow = h->looked - steady > CLOCK_SECOND;
	return changed;
}

void
house_init(struct house *h, const char *data_dir, const struct config *c)
{
	*h = (struct house){.data_dir = data_dir, .config = c, .looked = INT64_MIN / 2};
	randombytes_buf(h->texted.key, sizeof h->texted.key);
	h->directory = directory_open(data_dir);
	directory_set_freshness(h->directory, c->stale_months, c->hide_months);
	house_look(h, clock_steady());
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

/* What begins between now and the end of so many days. */
static void
narrow_days(struct directory_query *q, int64_t now, int days)
{
	struct tm t = clock_british(now);
	q->from = now;
	q->until =
	    now + days * CLOCK_DAY - (t.tm_hour * CLOCK_HOUR + t.tm_min * CLOCK_MINUTE + t.tm_sec * CLOCK_SECOND);
}

void
house_find(struct house *h, const struct model *m, struct directory_results *out, struct event *answer)
{
	*out = (struct directory_results){0};
	*answer = (struct event){.kind = EVENT_FOUND, .status = STATUS_MISSING};
	if (!open_directory(h))
		return;
	const struct visit *v = &m->visit;
	const struct filters *on = &v->filters;
	const struct age_group *group = age_group(on->age);
	struct directory_query q = {.need = *v->need ? v->need : NULL,
	    .words = *v->words ? v->words : NULL,
	    .now = m->now,
	    .offset = v->list.first,
	    .limit = MODEL_ROWS,
	    .free = on->on[FILTER_FREE],
	    .step_free = on->on[FILTER_STEP_FREE],
	    .women = on->on[FILTER_WOMEN],
	    .lang = *on->lang ? on->lang : NULL,
	    .age = group ? group->years : 0};
	struct fault f;
	place(h, &q.lat, &q.lon);
	if (on->on[FILTER_NEAR] && (q.lat != 0 || q.lon != 0))
		q.within_m = FILTER_NEAR_M;
	if (on->on[FILTER_TODAY] || on->on[FILTER_WEEK])
		narrow_days(&q, m->now, on->on[FILTER_TODAY] ? 1 : 7);
	answer->status = directory_find(h->directory, &q, out, &f);
	if (answer->status != STATUS_OK)
		log_error("%s", f.text);
	answer->activities = out->activities;
	answer->count = out->count;
	answer->total = out->total;
}

/* How far the found place is; directory_get is not asked from anywhere. */
static void
measure(struct house *h, struct activity *a, int *bearing)
{
	double lat, lon;
	place(h, &lat, &lon);
	if ((lat == 0 && lon == 0) || (a->lat == 0 && a->lon == 0)) {
		a->distance_m = -1;
		*bearing = -1;
		return;
	}
	const double degree = 111195, radian = 0.017453292519943295;
	double north = (a->lat - lat) * degree;
	double east = (a->lon - lon) * degree * __builtin_cos(lat * radian);
	a->distance_m = __builtin_sqrt(north * north + east * east);
	*bearing = ((int)(__builtin_atan2(east, north) / radian) + 360) % 360;
}

/* Whether a modem has ever told how it is, and did not end. */
static bool
has_modem(struct house *h)
{
	struct health list[8];
	size_t n = house_queue(h) ? health_list(h->queue, list, 8) : 0;
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].program, "modem") == 0)
			return strcmp(list[i].state, "stopped") != 0;
	return false;
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
	measure(h, out, &answer->bearing);
	answer->texts = has_modem(h);
	answer->activities = out;
	answer->count = 1;
}

void
house_week(struct house *h, int64_t now, struct directory_results *out, struct event *answer)
{
	*out = (struct directory_results){0};
	*answer = (struct event){.kind = EVENT_WEEK, .status = STATUS_MISSING};
	if (!open_directory(h))
		return;
	struct directory_query q = {.now = now, .limit = MODEL_WEEK};
	struct fault f;
	place(h, &q.lat, &q.lon);
	narrow_days(&q, now, 7);
	answer->status = directory_find(h->directory, &q, out, &f);
	answer->activities = out->activities;
	answer->count = out->count;
}

void
house_state(struct house *h, struct state *out, struct event *answer)
{
	*out = (struct state){.known = true, .waiting = -1, .box = boxstate_look(BOXSTATE_FILE)};
	*answer = (struct event){.kind = EVENT_STATE, .state = out};
	if (open_directory(h)) {
		struct directory_summary summary;
		directory_summary(h->directory, &summary);
		out->activities = summary.activities;
		out->built = summary.built;
	}
	if (!house_queue(h))
		return;
	struct health list[8];
	out->waiting = callback_waiting(h->queue);
	size_t n = health_list(h->queue, list, 8);
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i].program, "modem") == 0) {
			snprintf(out->modem, sizeof out->modem, "%s", list[i].state);
			out->modem_at = list[i].at;
		}
}

void
house_trial(struct house *h, const char *lang, int64_t now, struct event *answer)
{
	*answer = (struct event){.kind = EVENT_TRIED, .status = STATUS_MISSING};
	struct callback_request r = {.channel = CHANNEL_KIOSK, .need = NEED_CALLME, .lang = lang, .test = true};
	struct fault f;
	if (!house_queue(h))
		return;
	uuid_make(now, r.id);
	r.site = h->config->site && *h->config->site ? h->config->site : NULL;
	r.details.name = (char *)"Test";
	r.details.note = (char *)"A test call back from the staff's corner of the kiosk. Nobody is waiting.";
	answer->status = callback_add(h->queue, &r, now, NULL, &f);
	if (answer->status != STATUS_OK)
		log_error("a test call back was not stored: %s", f.text);
}

/* What helps to talk, in the words that staff read: English. */
static void
say_access(unsigned needs, char *out, size_t size)
{
	static const char *const words[ACCESS_COUNT] = {
	    [ACCESS_HEARING] = "deaf or hard of hearing",
	    [ACCESS_SIGHT] = "blind or sees badly",
	    [ACCESS_SIGNS] = "uses sign language",
	    [ACCESS_SPEECH] = "finds it hard to speak",
	    [ACCESS_EASY] = "easy words and more time",
	    [ACCESS_CARER] = "somebody helps them to talk",
	};
	size_t n = 0;
	*out = '\0';
	for (int i = 0; i < ACCESS_COUNT && n < size; i++)
		if (needs >> i & 1)
			n += (size_t)snprintf(out + n, size - n, "%s%s", n ? "; " : "", words[i]);
}

/* What has no field of its own stands before the patient's own words. */
static char *
whole_note(const struct form *f)
{
	return memory_print("%s%s%s%s",
	    f->unsafe     ? "It is NOT SAFE to ring: will ask at reception.\n"
	    : f->no_phone ? "No phone: will ask at reception.\n"
	                  : "",
	    f->borrowed ? "The number is somebody else's.\n" : "",
	    strcmp(f->discreet, "yes") == 0 ? "If somebody else answers, do not say who is ringing.\n" : "", f->note);
}

static const char *
whom(const struct form *f)
{
	return strcmp(f->for_whom, "child") == 0   ? "their child"
	       : strcmp(f->for_whom, "cared") == 0 ? "someone they look after"
	       : strcmp(f->for_whom, "other") == 0 ? "someone else"
	                                           : f->for_whom;
}

/* NULL where nothing was said. */
static char *
said(const char *s)
{
	return *s ? (char *)s : NULL;
}

/* What a request points to besides the form. */
struct filled {
	char e164[PHONE_TEXT], access[240];
	char *note;
};

static void
fill(const struct house *h, const struct model *m, struct callback_request *r, struct filled *x)
{
	const struct form *form = &m->visit.form;
	*r = (struct callback_request){.channel = CHANNEL_KIOSK, .lang = m->visit.lang};
	memcpy(r->id, form->id, sizeof r->id);
	r->need = *m->visit.need ? m->visit.need : NEED_CALLME;
	r->site = h->config->site && *h->config->site ? h->config->site : NULL;
	phone_parse(form->phone, x->e164);
	say_access(form->access, x->access, sizeof x->access);
	x->note = whole_note(form);
	bool rung = !form->no_phone;
	struct callback_details *d = &r->details;
	d->name = (char *)form->name;
	d->phone = rung ? x->e164 : NULL;
	d->times = rung ? said(form->times) : NULL;
	d->voicemail = rung ? said(form->voicemail) : NULL;
	d->safe_text = rung ? said(form->safe_text) : NULL;
	d->age = said(form->age);
	d->for_whom = said(whom(form));
	d->interpreter = said(form->interpreter);
	d->access = said(x->access);
	d->activity = said(form->activity);
	d->activity_name = said(form->activity_name);
	d->note = said(x->note);
}

void
house_submit(struct house *h, const struct model *m, struct event *answer)
{
	*answer = (struct event){.kind = EVENT_SUBMITTED, .status = STATUS_MISSING};
	struct callback_request r;
	struct fault f;
	struct filled x;
	fill(h, m, &r, &x);
	/* Once more with a fresh connection: the file may have been replaced under the old one. Its id makes that safe.
	 */
	for (int attempt = 0; attempt < 2 && answer->status != STATUS_OK; attempt++) {
		if (!house_queue(h))
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
	memory_wipe_string(x.note);
	sodium_memzero(&x, sizeof x);
	sodium_memzero(&r, sizeof r);
}
