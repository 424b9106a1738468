/*
 * wording.c - see wording.h. Plain words, short sentences, nothing outside the GSM 7-bit alphabet: no curly quotes, no
 * long dashes. Words in capitals are what patients text back: they are the same in every language.
 */
#include "dialogue/wording.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "content/language.h"

/* TRANSLATORS: text messages, as short as they can be. Leave words in CAPITALS, numbers and %s as they are. */
static const char *const sentences[WORDING_COUNT] = {
    /* %s: name of the GP practice */
    [WORDING_INTRO] = SAY_LATER("%s local help. Normal text rate. To end, text STOP. Your privacy: text PRIVACY."),
    [WORDING_HELP] = SAY_LATER("Text a number or a word: 1 FRIENDS 2 ACTIVE 3 LEARN 4 MONEY 5 HOME 6 MIND 7 HEALTH "
                               "8 FAMILY 9 CALL (we ring you). 0 help now."),
    [WORDING_UNKNOWN] = SAY_LATER("Sorry, we did not understand that."),
    [WORDING_SURGERY] =
        SAY_LATER("This number is only for local groups and call backs. For appointments, results or medicine "
                  "please ring reception."),
    [WORDING_OLD_LIST] = SAY_LATER("That list has gone. Here is a new start."),
    [WORDING_NO_SUCH_NUMBER] = SAY_LATER("That number is not on the list."),
    [WORDING_LIST_FOOT] = SAY_LATER("Text a number, or CALL for a call back. 0 help now."),
    [WORDING_LIST_FOOT_MORE] = SAY_LATER("Text a number, MORE, or CALL for a call back. 0 help now."),
    [WORDING_NOTHING] = SAY_LATER("Sorry, we found nothing for that. Text CALL and a person will ring you, or HELP for "
                                  "other words. 0 help now."),
    [WORDING_NO_MORE] = SAY_LATER("That is all we have for this. Text CALL and a person will ring you, or HELP for "
                                  "other words. 0 help now."),
    [WORDING_NOT_EXACT] = SAY_LATER("Nothing quite like that. These come near:"),
    [WORDING_GONE] = SAY_LATER("Sorry, that one is no longer listed. Text BACK for the list."),
    [WORDING_PICK_FOOT] = SAY_LATER("Text DETAILS, BACK, or CALL for a call back. 0 help now."),
    [WORDING_DETAILS_FOOT] = SAY_LATER("Text BACK, or CALL for a call back. 0 help now."),
    [WORDING_PHONE] = SAY_LATER("Ring %s"),
    [WORDING_FOR] = SAY_LATER("For: %s"),
    [WORDING_WOMEN] = SAY_LATER("Women only"),
    [WORDING_STEP_FREE] = SAY_LATER("Step-free"),
    [WORDING_ASK_BOTH] = SAY_LATER("We can ring you. What is your first name, and when is a good time? For example: "
                                   "Anna, mornings"),
    [WORDING_ASK_NAME] = SAY_LATER("What name shall we ask for?"),
    [WORDING_ASK_TIME] = SAY_LATER("When is a good time to ring? Text MORNING, AFTERNOON or ANY."),
    [WORDING_MORNING] = SAY_LATER("morning"),
    [WORDING_AFTERNOON] = SAY_LATER("afternoon"),
    [WORDING_EVENING] = SAY_LATER("evening"),
    [WORDING_ANY_TIME] = SAY_LATER("any time"),
    /* %s: the patient's name */
    [WORDING_THANK_NAME] = SAY_LATER("Thank you, %s."),
    [WORDING_THANK] = SAY_LATER("Thank you."),
    /* first %s: a date, "Friday 27 November"; second %s: the last digits of the patient's number */
    [WORDING_CONFIRM] = SAY_LATER("We will ring you by %s, on your number ending %s."),
    /* %s: morning, afternoon, evening, any time, or the patient's own words */
    [WORDING_BEST_TIME] = SAY_LATER("Best time: %s."),
    [WORDING_FROM_NUMBER] = SAY_LATER("The call will come from %s."),
    [WORDING_CONFIRM_END] = SAY_LATER("Text CHANGE or CANCEL if you need to."),
    [WORDING_CANCELLED] = SAY_LATER("We have cancelled your call back. Text CALL if you want one again."),
    [WORDING_NO_REQUEST] = SAY_LATER("We cannot see an open call back for your number. Text CALL to ask for one, or "
                                     "ask at reception."),
    [WORDING_CALL_DROPPED] = SAY_LATER("All right, we will not ring you. Text HELP to see what else there is."),
    [WORDING_CHANGE_ASK] = SAY_LATER("Let us change your call back. What is your first name, and when is a good time? "
                                     "For example: Anna, mornings"),
    /* first %s: a place, "4th" in English and a plain number, "4", in other languages; second %s: a date */
    [WORDING_STATUS] = SAY_LATER("You are %s in line. We will ring you by %s. Text CHANGE or CANCEL if you need to."),
    /* %s: a date */
    [WORDING_STATUS_TAKEN] = SAY_LATER("A person has your call back in hand. We will ring you by %s. Text CHANGE or "
                                       "CANCEL if you need to."),
    [WORDING_ASK_SAFE] = SAY_LATER("If we miss you, may we text you or leave a message? Text YES or NO."),
    [WORDING_MAY_LEAVE] = SAY_LATER("Thank you. If we miss you, we may text you or leave a message."),
    [WORDING_LEAVE_NOTHING] = SAY_LATER("Thank you. If we miss you, we will not text you or leave a message. We will "
                                        "ring again."),
    [WORDING_STOPPED] = SAY_LATER("You will get no more texts from %s. Text START if you want them again."),
    [WORDING_STARTED] = SAY_LATER("Welcome back."),
    [WORDING_LIMIT] = SAY_LATER("You have had many answers from us, so we will stop for an hour. In danger ring 999. "
                                "For health help ring 111. You can still text CALL with your name."),
    [WORDING_CRISIS] = SAY_LATER("This is an automatic answer. In danger now? Ring 999. Mental health crisis: ring "
                                 "111, option 2. Samaritans: ring 116 123. Or text SHOUT to 85258. All free, day and "
                                 "night."),
    [WORDING_CRISIS_STAFF] = SAY_LATER("We have also told staff at %s."),
    [WORDING_SAFE] = SAY_LATER("This is an automatic answer. For a free, private talk ring 0808 2000 247, day or "
                               "night. In danger ring 999. If you cannot speak, press 55."),
    [WORDING_UNDER_16] = SAY_LATER("If you are under 16, Childline is there for you: ring 0800 1111, free, day or "
                                   "night. You can also ask at reception. In danger ring 999."),
    [WORDING_THANKS] = SAY_LATER("You are welcome. Text HELP at any time. 0 help now."),
    [WORDING_FINE] = SAY_LATER("All right. Text HELP at any time. 0 help now."),
    /* first %s: the practice; second %s: a web address or a place */
    [WORDING_PRIVACY_AT] = SAY_LATER("Only staff of %s read your texts. We use them to answer you and to ring you "
                                     "back. They are kept locked. More: %s"),
    [WORDING_PRIVACY] = SAY_LATER("Only staff of %s read your texts. We use them to answer you and to ring you back. "
                                  "They are kept locked. For more, ask at reception."),
    [WORDING_ORGANISER] = SAY_LATER("Do you run a group? Thank you. To add or change it in our list, please talk to "
                                    "the reception of %s."),
    /* TRANSLATORS: name your own language here instead of English */
    [WORDING_LANGUAGE] = SAY_LATER("We will now answer in English."),
    [WORDING_NO_LANGUAGE] = SAY_LATER("Sorry, we do not have that language yet. Text CALL and we will ring you, with "
                                      "an interpreter if you need one."),
    /* TRANSLATORS: offered in Polish only. PLAIN: texts without the marks on letters (ą, ę, ł) */
    [WORDING_PLAIN_OFFER] = SAY_LATER("For shorter texts, without marks on letters, text PLAIN."),
    [WORDING_PLAIN] = SAY_LATER("We will now text you without marks on letters."),
};

const char *
wording(const char *lang, enum wording w)
{
	return say(lang, sentences[w]);
}

static const char *
weekday(const char *lang, const struct tm *t)
{
	static const char *const days[] = {SAY_LATER("Sunday"), SAY_LATER("Monday"), SAY_LATER("Tuesday"),
	    SAY_LATER("Wednesday"), SAY_LATER("Thursday"), SAY_LATER("Friday"), SAY_LATER("Saturday")};
	return say(lang, days[t->tm_wday < 0 || t->tm_wday > 6 ? 0 : t->tm_wday]);
}

void
wording_date(const char *lang, int64_t at, const char *by_words, char *out, size_t size)
{
	static const char *const months[] = {SAY_LATER("January"), SAY_LATER("February"), SAY_LATER("March"),
	    SAY_LATER("April"), SAY_LATER("May"), SAY_LATER("June"), SAY_LATER("July"), SAY_LATER("August"),
	    SAY_LATER("September"), SAY_LATER("October"), SAY_LATER("November"), SAY_LATER("December")};
	struct tm t = clock_british(at);
	if (by_words && (at == 0 || strcmp(lang, "en") == 0)) {
		snprintf(out, size, "%s", by_words);
		return;
	}
	if (strcmp(lang, "en") == 0) {
		strftime(out, size, "%A %-d %B", &t);
		return;
	}
	/* TRANSLATORS: a date: weekday, day of the month, month. */
	snprintf(out, size, say(lang, "%1$s %2$d %3$s"), weekday(lang, &t), t.tm_mday,
	    say(lang, months[t.tm_mon < 0 || t.tm_mon > 11 ? 0 : t.tm_mon]));
}

void
wording_place(const char *lang, long n, char *out, size_t size)
{
	static const char *const ends[] = {"th", "st", "nd", "rd"};
	bool teens = n % 100 >= 11 && n % 100 <= 13;
	const char *end = strcmp(lang, "en") != 0 ? "" : ends[teens || n % 10 > 3 ? 0 : n % 10];
	snprintf(out, size, "%ld%s", n, end);
}

void
wording_time(const char *lang, int64_t at, char *out, size_t size)
{
	struct tm t = clock_british(at);
	if (strcmp(lang, "en") != 0) {
		snprintf(out, size, "%s %d:%02d", weekday(lang, &t), t.tm_hour, t.tm_min);
		return;
	}
	int hour = t.tm_hour % 12 ? t.tm_hour % 12 : 12;
	const char *half = t.tm_hour < 12 ? "am" : "pm";
	if (t.tm_min)
		snprintf(out, size, "%.3s %d.%02d%s", weekday(lang, &t), hour, t.tm_min, half);
	else
		snprintf(out, size, "%.3s %d%s", weekday(lang, &t), hour, half);
}
