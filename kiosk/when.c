#include "kiosk/when.h"

#include "base/clock.h"
#include "content/language.h"

const char *
when_weekday(const char *lang, int wday)
{
	static const char *const names[] = {SAY_LATER("Sunday"), SAY_LATER("Monday"), SAY_LATER("Tuesday"),
	    SAY_LATER("Wednesday"), SAY_LATER("Thursday"), SAY_LATER("Friday"), SAY_LATER("Saturday")};
	return say(lang, names[(unsigned)wday % 7]);
}

static const char *
month(const char *lang, int mon)
{
	static const char *const names[] = {SAY_LATER("January"), SAY_LATER("February"), SAY_LATER("March"),
	    SAY_LATER("April"), SAY_LATER("May"), SAY_LATER("June"), SAY_LATER("July"), SAY_LATER("August"),
	    SAY_LATER("September"), SAY_LATER("October"), SAY_LATER("November"), SAY_LATER("December")};
	return say(lang, names[(unsigned)mon % 12]);
}

char *
when_day(const char *lang, int64_t at, char *out, size_t size)
{
	struct tm t = clock_british(at);
	/* TRANSLATORS: a date: weekday, day of the month, month. */
	snprintf(
	    out, size, say(lang, "%1$s %2$d %3$s"), when_weekday(lang, t.tm_wday), t.tm_mday, month(lang, t.tm_mon));
	return out;
}

/* "10.30am", "6pm", "12 noon": as the practice's letters write it. */
static void
time_of_day(const struct tm *t, char *out, size_t size)
{
	int hour = t->tm_hour % 12 ? t->tm_hour % 12 : 12;
	const char *half = t->tm_hour < 12 ? "am" : "pm";
	if (t->tm_min == 0 && t->tm_hour == 12)
		snprintf(out, size, "12 noon");
	else if (t->tm_min == 0)
		snprintf(out, size, "%d%s", hour, half);
	else
		snprintf(out, size, "%d.%02d%s", hour, t->tm_min, half);
}

static bool
same_day(const struct tm *a, const struct tm *b)
{
	return a->tm_year == b->tm_year && a->tm_yday == b->tm_yday;
}

char *
when_session(const char *lang, int64_t start, int64_t end, int64_t now, char *out, size_t size)
{
	/* What never closes has no hours. */
	if (end - start >= CLOCK_DAY - CLOCK_MINUTE) {
		snprintf(out, size, "%s", say(lang, "Open day and night"));
		return out;
	}
	char day[160], time[24], until[24], hours[64], whole[96];
	struct tm s = clock_british(start), e = clock_british(end), n = clock_british(now),
	          next = clock_british(now + CLOCK_DAY);
	when_day(lang, start, day, sizeof day);
	const char *said = same_day(&s, &n) ? say(lang, "Today") : same_day(&s, &next) ? say(lang, "Tomorrow") : day;
	time_of_day(&s, time, sizeof time);
	time_of_day(&e, until, sizeof until);
	if (end > start)
		snprintf(hours, sizeof hours, "%s\u2060–\u2060%s", time, until); /* never on two lines */
	else
		snprintf(hours, sizeof hours, "%s", time);
	/* TRANSLATORS: a day and the hours: "Tuesday 25 November, 10.30am–12 noon". */
	snprintf(out, size, say(lang, "%1$s, %2$s"), said, when_isolate(lang, hours, whole, sizeof whole));
	return out;
}

char *
when_isolate(const char *lang, const char *text, char *out, size_t size)
{
	const struct language *l = language_by_code(lang);
	bool rtl = l && l->rtl;
	const char *first = rtl ? "\u2066" : "", *last = rtl ? "\u2069" : "";
	size_t n = strlen(first), room = size - 4; /* for the last mark and the NUL */
	if (size < 8) {
		if (size)
			*out = '\0';
		return out;
	}
	memcpy(out, first, n);
	for (; *text; text++) {
		const char *piece = *text == ' ' ? "\u00A0" : (const char[]){*text, '\0'};
		size_t more = strlen(piece);
		if (n + more > room)
			break;
		memcpy(out + n, piece, more);
		n += more;
	}
	memcpy(out + n, last, strlen(last) + 1);
	return out;
}

char *
when_spoken_number(const char *number, char *out, size_t size)
{
	size_t n = 0;
	for (; *number && n + 3 < size; number++) {
		if (*number == ' ') {
			if (n > 0 && out[n - 1] == ' ')
				out[n - 1] = ',';
			out[n++] = ' ';
			continue;
		}
		out[n++] = *number;
		out[n++] = ' ';
	}
	while (n > 0 && out[n - 1] == ' ')
		n--;
	if (size)
		out[n] = '\0';
	return out;
}
