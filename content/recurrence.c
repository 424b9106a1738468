#include "content/recurrence.h"

#include <dlfcn.h>
#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>

#include "base/log.h"
#include "base/memory.h"
#include "content/calendar.h"

#define LIBRARY "libical.so.3"

static const icalrecurrencetype_frequency frequencies[] = {[SESSION_ONCE] = ICAL_NO_RECURRENCE,
    [SESSION_DAILY] = ICAL_DAILY_RECURRENCE,
    [SESSION_WEEKLY] = ICAL_WEEKLY_RECURRENCE,
    [SESSION_MONTHLY] = ICAL_MONTHLY_RECURRENCE,
    [SESSION_YEARLY] = ICAL_YEARLY_RECURRENCE};

/* What is used of the library, under the names of its own header. */
struct library {
	__typeof__(icalrecurrencetype_clear) *clear;
	__typeof__(icalrecur_iterator_new) *create;
	__typeof__(icalrecur_iterator_set_start) *set_start;
	__typeof__(icalrecur_iterator_next) *next;
	__typeof__(icalrecur_iterator_free) *destroy;
	bool loaded;
	char trouble[200];
};

/* A loaded library belongs to the process, not to whoever asks first: this is filled in once and then only read. */
static struct library library;
static once_flag loading = ONCE_FLAG_INIT;

/* A function's address is a pointer for POSIX, not for C. */
static bool
find(void *handle, const char *name, void *function, size_t size)
{
	void *found = dlsym(handle, name);
	memcpy(function, &found, size);
	return found != NULL;
}

static void
load(void)
{
	void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
	library.loaded = handle != NULL &&
	                 find(handle, "icalrecurrencetype_clear", &library.clear, sizeof library.clear) &&
	                 find(handle, "icalrecur_iterator_new", &library.create, sizeof library.create) &&
	                 find(handle, "icalrecur_iterator_set_start", &library.set_start, sizeof library.set_start) &&
	                 find(handle, "icalrecur_iterator_next", &library.next, sizeof library.next) &&
	                 find(handle, "icalrecur_iterator_free", &library.destroy, sizeof library.destroy);
	if (library.loaded)
		return;
	const char *why = dlerror();
	snprintf(library.trouble, sizeof library.trouble, "%s", why != NULL ? why : LIBRARY ": cannot be used");
	log_error("%s: it is not known when activities are next on", library.trouble);
}

enum status
recurrence_ready(struct fault *f)
{
	call_once(&loading, load);
	return library.loaded ? STATUS_OK : fault_set(f, STATUS_UNSUPPORTED, "%s", library.trouble);
}

struct recurrence {
	icalrecur_iterator *each; /* NULL for a session that is once */
	struct session_date once; /* year 0 once it was given */
};

static struct icaltimetype
ical_time(struct session_date d)
{
	struct icaltimetype t;
	memset(&t, 0, sizeof t);
	t.year = d.year;
	t.month = d.month;
	t.day = d.day;
	return t;
}

static void
fill_by_day(struct icalrecurrencetype *r, const struct session *s)
{
	size_t n = 0;
	for (int ordinal = 0; ordinal <= 5; ordinal++) {
		if (s->ordinals == 0 ? ordinal > 0 : (s->ordinals >> ordinal & 1) == 0)
			continue;
		for (int day = 0; day < 7; day++) {
			short weekday = (short)((day + 1) % 7 + 1);
			if ((s->days >> day & 1) == 0)
				continue;
			if (s->ordinals == 0)
				r->by_day[n++] = weekday;
			else
				r->by_day[n++] = (short)(ordinal == 0 ? -(8 + weekday) : ordinal * 8 + weekday);
		}
	}
	r->by_day[n] = ICAL_RECURRENCE_ARRAY_MAX;
	n = 0;
	for (int day = 0; day <= 31; day++) {
		if (s->month_days >> day & 1)
			r->by_month_day[n++] = (short)(day == 0 ? -1 : day);
	}
	if (n < ICAL_BY_MONTHDAY_SIZE)
		r->by_month_day[n] = ICAL_RECURRENCE_ARRAY_MAX;
}

/* Whether the rule says by itself on which days it falls, whatever day it is counted from. */
static bool
stands_alone(const struct session *s)
{
	bool weeks = s->repeat == SESSION_WEEKLY && s->days != 0;
	bool months = s->repeat == SESSION_MONTHLY && (s->days != 0 || s->month_days != 0);
	return s->interval == 1 && (weeks || months || s->repeat == SESSION_DAILY);
}

static icalrecur_iterator *
iterate(const struct session *s, struct session_date since)
{
	struct icalrecurrencetype rule;
	if (s->interval < 1 || (s->from.year == 0 && !stands_alone(s)))
		return NULL;
	library.clear(&rule);
	rule.freq = frequencies[s->repeat];
	rule.interval = (short)s->interval;
	fill_by_day(&rule, s);
	bool later = s->from.year == 0 || calendar_compare(since, s->from) > 0;
	if (stands_alone(s))
		return library.create(rule, ical_time(later ? since : s->from));
	icalrecur_iterator *each = library.create(rule, ical_time(s->from));
	if (each != NULL && later)
		library.set_start(each, ical_time(since));
	return each;
}

struct recurrence *
recurrence_create(const struct session *s, struct session_date since)
{
	struct recurrence *r = memory_new(1, sizeof *r);
	if (s->repeat == SESSION_ONCE)
		r->once = s->from;
	else if (recurrence_ready(NULL) == STATUS_OK)
		r->each = iterate(s, since);
	if (r->each != NULL || r->once.year != 0)
		return r;
	recurrence_destroy(r);
	return NULL;
}

bool
recurrence_next(struct recurrence *r, struct session_date *out)
{
	if (r->each == NULL) {
		*out = r->once;
		r->once = (struct session_date){0};
		return out->year != 0;
	}
	struct icaltimetype t = library.next(r->each);
	*out = (struct session_date){(short)t.year, (signed char)t.month, (signed char)t.day};
	/* libical's null time */
	return t.year != 0 || t.month != 0 || t.day != 0;
}

void
recurrence_destroy(struct recurrence *r)
{
	if (r != NULL && r->each != NULL)
		library.destroy(r->each);
	free(r);
}
