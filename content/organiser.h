/*
 * organiser.h - asking by text whoever organises an activity whether it is still on: for listings with a mobile number
 * that nobody has checked for too long, or that somebody has said is wrong.
 *
 * Who was asked what, and when, is kept in DATA/organisers.db. The numbers in it are those that the directory shows to
 * everybody. A number is asked at most once in a fortnight, whatever it answers and however many listings it has.
 */
#ifndef CONTENT_ORGANISER_H
#define CONTENT_ORGANISER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/phone.h"
#include "content/activity.h"

struct directory;

#define ORGANISER_TEXT 400 /* bytes */

struct organiser_question {
	char activity[ACTIVITY_ID];
	char number[PHONE_TEXT]; /* E.164 */
	char text[ORGANISER_TEXT];
};

/*
 * The next question, and notes that it is asked before it is: what is lost by a crash is asked again after a fortnight,
 * and nothing twice. STATUS_MISSING, no fault, when nobody is to be asked now.
 */
enum status organiser_ask(
    struct directory *d, const char *practice, int64_t now, struct organiser_question *out, struct fault *f);

enum organiser_word { ORGANISER_OTHER, ORGANISER_YES, ORGANISER_NO };

/* What a text says, if it says nothing else: "Yes", "yes it is", "NO". Pure. */
enum organiser_word organiser_read(const char *text);

/*
 * Takes a text from a number. With YES to an open question the activity counts as checked today; with NO it is hidden,
 * and staff see who said so. Then out is what to answer. STATUS_MISSING, no fault, when the number has no open question
 * or the text is something else: it goes the ordinary way. The same word again within the hour has the same answer.
 */
enum status organiser_take(
    struct directory *d, const char *number, const char *text, int64_t now, char out[ORGANISER_TEXT], struct fault *f);

#endif
