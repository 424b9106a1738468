/* When an OpenActive series is on: by its rules, or made out of the dates of its sessions. */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/openactive_reading.h"

#define INTERVAL_TEXT 12

/* "Tuesday,Sunday" out of addresses such as https://schema.org/Tuesday. Days that are none (PublicHolidays) go. */
static char *
days_of(json_t *list)
{
	char *days = memory_copy("");
	for (size_t i = 0; i < oruk_count(list) && i < 60; i++) {
		char *text = oruk_text_of(oruk_item(list, i), 100, false);
		const char *slash = text != NULL ? strrchr(text, '/') : NULL;
		const char *colon = text != NULL ? strrchr(text, ':') : NULL;
		const char *day = slash != NULL ? slash + 1 : colon != NULL ? colon + 1 : text;
		if (day != NULL && strstr(day, "Holiday") == NULL)
			listing_set(&days, memory_print("%s%s%s", days, days[0] != '\0' ? "," : "", day));
		free(text);
	}
	return days;
}

/* "P2W" is WEEKLY and 2. False if it is no such period. */
static bool
read_period(const char *period, const char **freq, char interval[INTERVAL_TEXT])
{
	static const struct {
		char unit;
		const char *freq;
	} units[] = {{'D', "DAILY"}, {'W', "WEEKLY"}, {'M', "MONTHLY"}, {'Y', "YEARLY"}};
	char unit;
	int every, n = 0;
	if (sscanf(period, "P%3d%c%n", &every, &unit, &n) != 2 || period[n] != '\0' || every < 1)
		return false;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		if (units[i].unit != unit)
			continue;
		*freq = units[i].freq;
		snprintf(interval, INTERVAL_TEXT, "%d", every);
		return true;
	}
	return false;
}

static void
read_exceptions(json_t *list, struct schedule *s)
{
	for (size_t i = 0; i < oruk_count(list); i++) {
		char *text = oruk_text_of(oruk_item(list, i), 40, false);
		struct session_date day;
		if (text != NULL && session_date_read(text, &day))
			schedule_except(s, day, day);
		free(text);
	}
}

/* "PT1H", "PT1H30M", "PT45M" behind a start: the end, where only the duration is told. */
static char *
end_of(const char *start, const char *duration)
{
	int hour, minute, hours = 0, minutes = 0, n = 0;
	if (start == NULL || duration == NULL || sscanf(start, "%2d:%2d", &hour, &minute) != 2 || hour < 0 ||
	    minute < 0)
		return NULL;
	if (sscanf(duration, "PT%3dM%n", &minutes, &n) != 1 || n == 0) {
		minutes = 0;
		if (sscanf(duration, "PT%2dH%n", &hours, &n) != 1 || n == 0)
			return NULL;
		sscanf(duration + n, "%2dM", &minutes);
	}
	int end = (hour + hours) * 60 + minute + minutes;
	if (hours < 0 || minutes < 0 || end >= 24 * 60)
		return NULL;
	return memory_print("%02d:%02d", end / 60, end % 60);
}

static void
read_rule(struct openactive_reading *r, json_t *one, struct schedule *s)
{
	static const char *const names[] = {
	    "repeatFrequency", "startTime", "endTime", "startDate", "endDate", "repeatCount", "byMonthDay"};
	char *v[7], interval[INTERVAL_TEXT] = "1", *days = days_of(oruk_get(one, "byDay"));
	const char *freq = "WEEKLY";
	struct fault f;
	for (size_t i = 0; i < 7; i++)
		v[i] = oruk_text(one, names[i], 60);
	if (v[2] == NULL) {
		char *duration = oruk_text(one, "duration", 20);
		v[2] = end_of(v[1], duration);
		free(duration);
	}
	/* a partial schedule may lack days or hours, and says nothing then */
	bool usable =
	    v[1] != NULL && (days[0] != '\0' || v[3] != NULL) && (v[0] == NULL || read_period(v[0], &freq, interval));
	struct schedule_fields x = {.freq = freq,
	    .interval = interval,
	    .byday = days,
	    .bymonthday = v[6],
	    .opens_at = v[1],
	    .closes_at = v[2],
	    .dtstart = v[3],
	    .until = v[4],
	    .count = v[5]};
	if (usable && schedule_add(s, &x, &f) != STATUS_OK)
		openactive_tell(r, "eventSchedule", f.text);
	read_exceptions(oruk_get(one, "exceptDate"), s);
	for (size_t i = 0; i < 7; i++)
		free(v[i]);
	free(days);
}

void
openactive_read_schedule(struct openactive_reading *r, struct schedule *s)
{
	json_t *list = openactive_get(r->series, "eventSchedule");
	for (size_t i = 0; i < oruk_count(list) && i < SCHEDULE_SESSIONS; i++) {
		if (json_is_object(oruk_item(list, i)))
			read_rule(r, oruk_item(list, i), s);
	}
}

/* --- Dates
 * -------------------------------------------------------------------------------------------------------------- */

void
openactive_add_date(struct openactive_dates *dates, int64_t start, int64_t end)
{
	if (dates->n == OPENACTIVE_DATES)
		return;
	struct tm from = clock_british(start), to = clock_british(end);
	size_t i = dates->n++;
	dates->on[i].day = (struct session_date){
	    (short)(from.tm_year + 1900), (signed char)(from.tm_mon + 1), (signed char)from.tm_mday};
	dates->on[i].start = from.tm_hour * 60 + from.tm_min;
	dates->on[i].end = end > start && end - start < CLOCK_DAY ? to.tm_hour * 60 + to.tm_min : -1;
}

/* Days since some day long ago, for counting. */
static long
day_count(struct session_date d)
{
	struct tm t = {.tm_year = d.year - 1900, .tm_mon = d.month - 1, .tm_mday = d.day, .tm_hour = 12};
	return (long)(timegm(&t) / (CLOCK_DAY / 1000));
}

static void
add_session(struct schedule *s, const struct openactive_dates *d, size_t first, size_t last, size_t n)
{
	if (s->n == SCHEDULE_SESSIONS)
		return;
	struct session *one = &s->sessions[s->n++];
	*one = (struct session){.repeat = n > 1 ? SESSION_WEEKLY : SESSION_ONCE,
	    .interval = 1,
	    .start = d->on[first].start,
	    .end = d->on[first].end,
	    .from = d->on[first].day};
	if (n > 1) {
		/* the first day of 1970 was a Thursday */
		one->days = 1u << ((day_count(d->on[first].day) + 3) % 7);
		one->until = d->on[last].day;
	}
}

void
openactive_read_dates(const struct openactive_dates *d, struct schedule *s)
{
	bool used[OPENACTIVE_DATES] = {false};
	for (size_t i = 0; i < d->n; i++) {
		size_t last = i, n = 1;
		if (used[i])
			continue;
		/* the dates at the same hours a week on, and a week on from there */
		for (size_t j = i + 1; j < d->n; j++) {
			if (used[j] || d->on[j].start != d->on[i].start || d->on[j].end != d->on[i].end ||
			    day_count(d->on[j].day) != day_count(d->on[last].day) + 7)
				continue;
			used[j] = true;
			last = j;
			n++;
		}
		add_session(s, d, i, last, n);
	}
}
