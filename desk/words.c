#include "desk/words.h"

#include <ctype.h>
#include <string.h>

#include "base/clock.h"
#include "content/language.h"
#include "content/need.h"

/* Days from now's day to at's day, in British time. */
static int
days_between(int64_t now, int64_t at)
{
	struct tm a = clock_british(now), b = clock_british(at);
	a.tm_hour = b.tm_hour = 12;
	a.tm_min = a.tm_sec = b.tm_min = b.tm_sec = 0;
	int64_t difference = clock_from_british(b) - clock_from_british(a);
	return (int)((difference + (difference < 0 ? -1 : 1) * CLOCK_DAY / 2) / CLOCK_DAY);
}

static void
say_date(int64_t at, int64_t now, char buffer[WORDS_TIME])
{
	struct tm day = clock_british(at), today = clock_british(now);
	char name[24];
	strftime(name, sizeof name, "%a", &day);
	strftime(buffer, WORDS_TIME, "%b", &day);
	char month[8];
	snprintf(month, sizeof month, "%.7s", buffer);
	if (day.tm_year == today.tm_year)
		snprintf(buffer, WORDS_TIME, "%s %d %s", name, day.tm_mday, month);
	else
		snprintf(buffer, WORDS_TIME, "%s %d %s %d", name, day.tm_mday, month, day.tm_year + 1900);
}

const char *
words_time(int64_t at, int64_t now, char buffer[WORDS_TIME])
{
	struct tm time = clock_british(at);
	int days = days_between(now, at);
	if (days == 0 || days == -1 || days == 1) {
		const char *day = days == 0 ? "today" : days < 0 ? "yesterday" : "tomorrow";
		snprintf(buffer, WORDS_TIME, "%s %02d:%02d", day, time.tm_hour, time.tm_min);
		return buffer;
	}
	char date[WORDS_TIME];
	say_date(at, now, date);
	snprintf(buffer, WORDS_TIME, "%.36s, %02d:%02d", date, time.tm_hour, time.tm_min);
	return buffer;
}

const char *
words_day(int64_t at, int64_t now, char buffer[WORDS_TIME])
{
	int days = days_between(now, at);
	if (days == 0 || days == -1)
		snprintf(buffer, WORDS_TIME, "%s", days == 0 ? "today" : "yesterday");
	else
		say_date(at, now, buffer);
	return buffer;
}

bool
words_overdue(const struct callback *c, int64_t now)
{
	return c->state < CALLBACK_CLOSED && c->due < now;
}

const char *
words_due(const struct callback *c, int64_t now, char buffer[WORDS_TIME])
{
	char date[WORDS_TIME];
	struct tm time = clock_british(c->due);
	int days = days_between(now, c->due);
	if (c->flag == FLAG_CRISIS && c->attempts == 0)
		snprintf(buffer, WORDS_TIME, "Now");
	else if (words_overdue(c, now) && days == 0)
		snprintf(buffer, WORDS_TIME, "Late: was %02d:%02d", time.tm_hour, time.tm_min);
	else if (words_overdue(c, now))
		snprintf(buffer, WORDS_TIME, "Late: was %.36s", (say_date(c->due, now, date), date));
	else if (days <= 1)
		snprintf(
		    buffer, WORDS_TIME, "%s by %02d:%02d", days == 0 ? "Today" : "Tomorrow", time.tm_hour, time.tm_min);
	else
		say_date(c->due, now, buffer);
	return buffer;
}

const char *
words_channel(enum callback_channel c)
{
	switch (c) {
	case CHANNEL_KIOSK:
		return "Touchscreen";
	case CHANNEL_TEXT:
		return "Text message";
	case CHANNEL_STAFF:
		return "Staff";
	}
	return "";
}

const char *
words_need(const char *code)
{
	if (strcmp(code, NEED_CALLME) == 0)
		return "Not said";
	if (strcmp(code, NEED_NOW) == 0)
		return "Help now";
	const struct need *need = need_by_code(code);
	return need != NULL ? need->tile : code;
}

const char *
words_language(const char *code)
{
	const struct language *language = language_by_code(code);
	return language != NULL ? language->english : code;
}

const char *
words_state(const struct callback *c, const char *reader, char buffer[WORDS_STATE])
{
	bool mine = reader != NULL && strcmp(c->holder, reader) == 0;
	switch (c->state) {
	case CALLBACK_WAITING:
		snprintf(buffer, WORDS_STATE, "Waiting");
		break;
	case CALLBACK_CLAIMED:
	case CALLBACK_TRIED:
		if (c->holder[0] == '\0')
			snprintf(buffer, WORDS_STATE, "Waiting");
		else if (mine)
			snprintf(buffer, WORDS_STATE, "You have it");
		else
			snprintf(buffer, WORDS_STATE, "%s has it", c->holder_name);
		break;
	case CALLBACK_CLOSED:
		snprintf(buffer, WORDS_STATE, "Closed");
		break;
	case CALLBACK_WITHDRAWN:
		snprintf(buffer, WORDS_STATE, "Withdrawn by the patient");
		break;
	}
	return buffer;
}

const char *
words_role(enum staff_role r)
{
	switch (r) {
	case ROLE_RECEPTIONIST:
		return "Receptionist";
	case ROLE_CLINICIAN:
		return "Clinician";
	case ROLE_LINK_WORKER:
		return "Link worker";
	case ROLE_MANAGER:
		return "Manager";
	}
	return "";
}

static const char *
find_words(const struct callback_word *table, const char *code)
{
	for (; table->code != NULL; table++)
		if (strcmp(table->code, code) == 0)
			return table->words;
	return NULL;
}

const char *
words_result(const char *code)
{
	const char *words = find_words(callback_attempt_results(), code);
	if (words == NULL)
		words = find_words(callback_outcomes(), code);
	return words != NULL ? words : code;
}

/* Exactly n digits at s, as a number; -1 if they are not. */
static int
digits(const char *s, int n)
{
	int value = 0;
	for (int i = 0; i < n; i++) {
		if (!isdigit((unsigned char)s[i]))
			return -1;
		value = value * 10 + (s[i] - '0');
	}
	return value;
}

bool
words_parse_time(const char *s, int64_t *at)
{
	if (strlen(s) != 16 || s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':')
		return false;
	int year = digits(s, 4), month = digits(s + 5, 2), day = digits(s + 8, 2);
	int hour = digits(s + 11, 2), minute = digits(s + 14, 2);
	if (year < 2000 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 ||
	    minute > 59)
		return false;
	*at = clock_from_british((struct tm){
	    .tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute});
	struct tm back = clock_british(*at);
	return back.tm_mday == day; /* no 31 February */
}

static const struct words_choice later_choices[] = {
    {"hour", "In an hour"},
    {"today-afternoon", "This afternoon"},
    {"today-evening", "Early this evening"},
    {"next-morning", "Next working day, in the morning"},
    {"next-afternoon", "Next working day, in the afternoon"},
    {"week", "In a week"},
    {NULL, NULL},
};

/* For each of them: working days from today (0: today itself), and the hour; hour 0: an hour from now. */
static const struct {
	int days, hour;
} later_times[] = {{0, 0}, {0, 14}, {0, 17}, {1, 10}, {1, 14}, {5, 10}};

const struct words_choice *
words_later_choices(void)
{
	return later_choices;
}

int64_t
words_later(const char *code, int64_t now)
{
	size_t i = 0;
	while (later_choices[i].code != NULL && strcmp(later_choices[i].code, code) != 0)
		i++;
	if (later_choices[i].code == NULL)
		return 0;
	if (later_times[i].hour == 0)
		return now + CLOCK_HOUR;
	struct tm day =
	    clock_british(later_times[i].days > 0 ? clock_working_days_after(now, later_times[i].days) : now);
	day.tm_hour = later_times[i].hour;
	day.tm_min = day.tm_sec = 0;
	day.tm_isdst = -1;
	int64_t at = clock_from_british(day);
	return at > now ? at : 0;
}
