/*
 * times.c - see times.h.
 */
#include "dialogue/times.h"

#include <stdio.h>

#define STRANGERS 1 /* words in the middle of a time that say nothing of it */

static bool
listed(const char *const *list, const char *word)
{
	for (; *list; list++)
		if (strcmp(*list, word) == 0)
			return true;
	return false;
}

int
times_day(const char *folded)
{
	static const char *const days[][10] = {
	    {"monday", "mondays", "mon", "mons", "munday", "mondy", NULL},
	    {"tuesday", "tuesdays", "tue", "tues", "tuesdy", "tusday", "teusday", "tuseday", NULL},
	    {"wednesday", "wednesdays", "wed", "weds", "wensday", "wendsday", "wednsday", "wednesdy", NULL},
	    {"thursday", "thursdays", "thu", "thur", "thurs", "thursdy", "thrusday", "thersday", NULL},
	    {"friday", "fridays", "fri", "fridy", "firday", "frday", NULL},
	    {"saturday", "saturdays", "sat", "sats", "saterday", "saturdy", NULL},
	    {"sunday", "sundays", "sun", "sundy", NULL},
	    {"weekday", "weekdays", "weekdy", NULL},
	    {"weekend", "weekends", "wkend", "wknd", NULL},
	};
	for (size_t i = 0; i < sizeof days / sizeof *days; i++)
		if (listed(days[i], folded))
			return (int)i + 1;
	return 0;
}

enum day_part
times_part(const char *folded)
{
	static const struct {
		enum day_part part;
		const char *const words[12];
	} parts[] = {
	    {PART_MORNING, {"morning", "mornings", "morn", "mornin", "mornign", "am", "moring", "mornng", NULL}},
	    {PART_AFTERNOON,
	        {"afternoon", "afternoons", "aft", "afternon", "pm", "aftenoon", "arvo", "lunchtime", NULL}},
	    {PART_EVENING,
	        {"evening", "evenings", "eve", "evenin", "evning", "night", "nights", "tonight", "teatime", NULL}},
	    {PART_ANY, {"any", "anytime", "whenever", "anyday", "allday", "always", "anytme", "enytime", NULL}},
	};
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (listed(parts[i].words, folded))
			return parts[i].part;
	return PART_NONE;
}

const char *
times_part_name(enum day_part p)
{
	switch (p) {
	case PART_NONE:
		return "";
	case PART_MORNING:
		return "morning";
	case PART_AFTERNOON:
		return "afternoon";
	case PART_EVENING:
		return "evening";
	case PART_ANY:
		return "any";
	}
	return "";
}

/* "3pm", "10am", "1030", "4oclock"; a bare number only where the word before makes it a time. */
static bool
is_clock(const struct words *ws, size_t i)
{
	static const char *const before[] = {"after", "before", "at", "from", "between", "till", "til", "until",
	    "around", "about", "by", "to", "and", "past", "since", "or", NULL};
	const char *w = ws->w[i].folded;
	size_t digits = strspn(w, "0123456789");
	if (digits == 0 || digits > 4)
		return false;
	const char *rest = w + digits;
	if (strcmp(rest, "am") == 0 || strcmp(rest, "pm") == 0 || strcmp(rest, "ish") == 0 ||
	    strcmp(rest, "oclock") == 0)
		return true;
	if (*rest != '\0')
		return false;
	if (i + 1 < ws->n && (listed((const char *const[]){"am", "pm", "oclock", "ish", NULL}, ws->w[i + 1].folded) ||
	                         ws->w[i + 1].from == ws->w[i].from))
		return true;
	return i > 0 && (listed(before, ws->w[i - 1].folded) || ws->w[i - 1].from == ws->w[i].from);
}

static bool
is_time(const struct words *ws, size_t i)
{
	static const char *const others[] = {"today", "tomorrow", "tomoz", "tmrw", "tomorow", "tommorow", "2moro",
	    "noon", "midday", "lunch", "oclock", "anytime", "asap", "soon", "weekly", "daytime", "evry", NULL};
	const char *w = ws->w[i].folded;
	if (strcmp(w, "am") == 0 && i > 0 && (word_is(ws, i - 1, "i") || word_is(ws, i - 1, "im")))
		return false;
	return times_day(w) || times_part(w) != PART_NONE || listed(others, w) || is_clock(ws, i);
}

/* Words that belong to a time when one follows ("after 4") or stands on both sides ("Tue or Thu"). */
static bool
is_joint(const char *w)
{
	static const char *const joints[] = {"after", "before", "at", "from", "between", "till", "til", "until",
	    "around", "about", "by", "to", "and", "or", "on", "in", "the", "not", "except", "every", "most", "only",
	    "early", "late", "next", "this", "but", "school", "work", "time", "day", "times", "half", "past", "quarter",
	    "n", "other", "week", "just", "best", NULL};
	return listed(joints, w);
}

static bool
is_tail(const char *w)
{
	static const char *const tails[] = {"time", "times", "day", "only", "week", "best", "onwards", NULL};
	return listed(tails, w);
}

/* The stretch of words about time; false if there is none. */
static bool
find_span(const struct words *ws, size_t *from, size_t *to)
{
	bool found = false;
	int strangers = 0;
	for (size_t i = 0; i < ws->n; i++) {
		if (ws->w[i].used)
			continue;
		bool school = i > 0 && (word_is(ws, i, "school") || word_is(ws, i, "work") || word_is(ws, i, "tea")) &&
		              (word_is(ws, i - 1, "after") || word_is(ws, i - 1, "before"));
		if (!is_time(ws, i) && !school) {
			if (found && !is_joint(ws->w[i].folded) && ++strangers > STRANGERS)
				break;
			continue;
		}
		strangers = 0;
		if (!found)
			*from = i;
		*to = i;
		found = true;
	}
	if (!found)
		return false;
	while (*from > 0 && !ws->w[*from - 1].used && is_joint(ws->w[*from - 1].folded))
		--*from;
	while (*to + 1 < ws->n && !ws->w[*to + 1].used && is_tail(ws->w[*to + 1].folded))
		++*to;
	return true;
}

/* Joints that say nothing at the front of an answer: "in the morning" is "morning". */
static bool
is_empty(const char *w)
{
	return listed((const char *const[]){"in", "the", "at", "on", "and", "time", "times", "best", "just", "by", "or",
	                  "day", "every", "most", "only", "this", "is", "to", "are", "early", "about", "but", "week",
	                  NULL},
	           w) &&
	       strcmp(w, "early") != 0;
}

/* The part of the day, if the stretch says that and nothing else. */
static enum day_part
part_alone(const struct words *ws, size_t from, size_t to)
{
	enum day_part part = PART_NONE;
	for (size_t i = from; i <= to; i++) {
		enum day_part here = times_part(ws->w[i].folded);
		if (here != PART_NONE && part == PART_NONE)
			part = here;
		else if ((here == PART_NONE || here != part) && !is_empty(ws->w[i].folded))
			return PART_NONE;
	}
	return part;
}

bool
times_take(struct words *ws, char *out, size_t size)
{
	size_t from = 0, to = 0;
	out[0] = '\0';
	if (!find_span(ws, &from, &to))
		return false;
	enum day_part part = part_alone(ws, from, to);
	if (part != PART_NONE) {
		snprintf(out, size, "%s", times_part_name(part));
	} else {
		size_t first = from;
		while (first < to && is_empty(ws->w[first].folded))
			first++;
		words_written(ws, first, to, out, size);
	}
	words_use(ws, from, to - from + 1);
	return out[0] != '\0';
}
