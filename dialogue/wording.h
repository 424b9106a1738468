/*
 * wording.h - every sentence that a text can be answered with. English here, other languages by their catalogues.
 */
#ifndef DIALOGUE_WORDING_H
#define DIALOGUE_WORDING_H

#include <stddef.h>
#include <stdint.h>

enum wording {
	WORDING_INTRO, /* %s practice */
	WORDING_HELP,
	WORDING_UNKNOWN,
	WORDING_SURGERY,
	WORDING_OLD_LIST,
	WORDING_NO_SUCH_NUMBER,
	WORDING_LIST_FOOT,
	WORDING_LIST_FOOT_MORE,
	WORDING_NOTHING,
	WORDING_NO_MORE,
	WORDING_NOT_EXACT,
	WORDING_GONE,
	WORDING_PICK_FOOT,
	WORDING_DETAILS_FOOT,
	WORDING_PHONE, /* %s number */
	WORDING_FOR,   /* %s audience */
	WORDING_WOMEN,
	WORDING_STEP_FREE,
	WORDING_ASK_BOTH,
	WORDING_ASK_NAME,
	WORDING_ASK_TIME,
	WORDING_MORNING,
	WORDING_AFTERNOON,
	WORDING_EVENING,
	WORDING_ANY_TIME,
	WORDING_THANK_NAME, /* %s name */
	WORDING_THANK,
	WORDING_CONFIRM, /* %s day, %s last digits */
	WORDING_BEST_TIME,
	WORDING_FROM_NUMBER,
	WORDING_CONFIRM_END,
	WORDING_CANCELLED,
	WORDING_NO_REQUEST,
	WORDING_CALL_DROPPED,
	WORDING_CHANGE_ASK,
	WORDING_STATUS,       /* %s place, "4th"; %s day */
	WORDING_STATUS_TAKEN, /* %s day */
	WORDING_ASK_SAFE,
	WORDING_MAY_LEAVE,
	WORDING_LEAVE_NOTHING,
	WORDING_STOPPED,
	WORDING_STARTED,
	WORDING_LIMIT,
	WORDING_CRISIS,
	WORDING_CRISIS_STAFF, /* %s practice */
	WORDING_SAFE,
	WORDING_UNDER_16,
	WORDING_THANKS,
	WORDING_FINE,
	WORDING_PRIVACY_AT, /* %s practice, %s where */
	WORDING_PRIVACY,    /* %s practice */
	WORDING_ORGANISER,
	WORDING_LANGUAGE,
	WORDING_NO_LANGUAGE,
	WORDING_PLAIN_OFFER,
	WORDING_PLAIN,
	WORDING_COUNT
};

/* The sentence in a language; a printf format where the list above shows arguments. Valid for ever. */
const char *wording(const char *lang, enum wording w);

/* Into out: "Friday 27 November", or by_words, if not NULL, as it is where the language is English or the time is not
 * known. */
void wording_date(const char *lang, int64_t at, const char *by_words, char *out, size_t size);

/* Into out: "4th"; in other languages the number. */
void wording_place(const char *lang, long n, char *out, size_t size);

/* Into out: "Tue 10.30am"; in other languages the day in full and the hours of a 24-hour clock. */
void wording_time(const char *lang, int64_t at, char *out, size_t size);

#endif
