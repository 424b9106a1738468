/*
 * model.h - what the kiosk knows at a moment, what can happen to it, and what it then asks for. Pure.
 *
 * update() changes the model and returns at most one effect; main performs it and reports back by another event. No
 * SDL, no database, no file, no clock in here: times come with the events.
 */
#ifndef KIOSK_MODEL_H
#define KIOSK_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/config.h"
#include "base/fault.h"
#include "base/uuid.h"
#include "content/activity.h"
#include "kiosk/adjust.h"
#include "kiosk/founding.h"
#include "kiosk/node.h"

enum screen {
	SCREEN_START,
	SCREEN_NEEDS,
	SCREEN_LIST,
	SCREEN_DETAILS,
	SCREEN_NAME,
	SCREEN_PHONE,
	SCREEN_TIMES,
	SCREEN_VOICEMAIL,
	SCREEN_CONSENT,
	SCREEN_CHECK,
	SCREEN_CONFIRMATION,
	SCREEN_HELP,
	SCREEN_IDLE,
	SCREEN_TROUBLE,
	SCREEN_SEARCH,
	SCREEN_FILTERS,
	SCREEN_TAKE,
	SCREEN_NO_PHONE,
	SCREEN_YOUNG,
	SCREEN_MORE, /* anything else? It leads to the questions below it */
	SCREEN_FOR,
	SCREEN_AGE,
	SCREEN_INTERPRETER,
	SCREEN_TEXTS,
	SCREEN_SAFE,
	SCREEN_ACCESS,
	SCREEN_NOTE,
	SCREEN_SETTINGS,
	SCREEN_NO_VOICE,
	SCREEN_PIN,
	SCREEN_STAFF,
	SCREEN_WRONG, /* what is wrong with an activity */
	SCREEN_TEXT_NUMBER,
	SCREEN_TEXT_CONSENT,
	SCREEN_TOLD,    /* how an errand went: a report, a text, a printout */
	SCREEN_ADJUST,  /* crosses to touch, for staff */
	SCREEN_KEEP,    /* whether what followed from them is kept */
	SCREEN_COUNT,   /* of those that patients see */
	SCREEN_FOUNDING /* the first start of a new box */
};

const char *screen_name(enum screen s); /* "callback-name" */

/* What the practice has decided, as far as the screens need it. Strings live as long as the program. */
struct place {
	const char *name;
	const char *phone;   /* E.164 or "" */
	const char *privacy; /* or "" */
	const char *languages[CONFIG_LANGUAGES + 1];
	const char *pin; /* of the staff's corner; "" closes it */
	int promise_days;
	int rotation;       /* degrees by which picture and touch are turned */
	int64_t idle, warn; /* ms */
	bool loudspeaker;   /* what is typed is not spoken: the room listens */
	bool sounds;        /* a click for a touch, a chime when something is done */
	bool printer;       /* there is meant to be one */
};

#define MODEL_ROWS 8 /* activities fetched for one page of the list */
#define MODEL_WEEK 3
#define MODEL_TRAIL 24 /* screens that "back" remembers */
#define MODEL_PAGES 64 /* pages of a list that "earlier" remembers */
#define FORM_NAME 70   /* characters */
#define FORM_PHONE 24
#define FORM_NOTE 240
#define SEARCH_WORDS 60
#define SIZES 3 /* of the text: 1, 1.25, 1.5 */
#define VOLUMES 4
#define RATES 4

/* One line of the list. Texts are cut at their size; the details have them whole. */
struct row {
	char id[ACTIVITY_ID];
	char name[200], venue[160], cost[60];
	int64_t next, next_end;
	char when[200];
	double distance_m;
	bool free;
};

/* What the list is narrowed to. */
enum filter { FILTER_FREE, FILTER_TODAY, FILTER_WEEK, FILTER_NEAR, FILTER_STEP_FREE, FILTER_WOMEN, FILTER_COUNT };

const char *filter_name(enum filter f); /* "step-free" */

struct filters {
	bool on[FILTER_COUNT];
	char lang[4]; /* held in that language; "" any */
	char age[12]; /* of a group of ages; "" any */
};

/* Groups of ages that the list can be narrowed to: NULL behind the last. years is somebody in the middle of it. */
struct age_group {
	const char *name; /* "child" */
	int years;
};
extern const struct age_group age_groups[];

/* The group of a name, or NULL. */
const struct age_group *age_group(const char *name);

/* How many are on. */
int filters_count(const struct filters *f);

#define FILTER_NEAR_M 1600.0 /* about a mile */

enum found { FOUND_NOT_ASKED, FOUND_YES, FOUND_NOTHING, FOUND_NO_DIRECTORY };

struct list {
	enum found found;
	size_t total, first; /* first: how many come before this page */
	size_t count;
	struct row rows[MODEL_ROWS];
	size_t pages[MODEL_PAGES], n_pages; /* where earlier pages began */
};

struct details {
	enum found found;
	char id[ACTIVITY_ID]; /* asked for */
	char name[200], description[3000], venue[160], address[240], postcode[16], when[400], cost[120], audience[200];
	char languages[60], phone[40], website[200], bring[400];
	int age_from, age_to; /* years; 0 not said */
	bool free, women_only;
	bool texts; /* there is a modem: it can be texted to a phone */
	enum activity_answer step_free;
	int64_t assured, next, next_end;
	double distance_m;
	int bearing;                     /* degrees from north; -1 unknown */
	size_t from[MODEL_ROWS], n_from; /* the block with which each page begins */
};

enum form_error {
	FORM_FINE,
	FORM_NO_NAME,
	FORM_NO_PHONE,
	FORM_WRONG_PHONE,
	FORM_SHORT_PHONE,
	FORM_NOT_AGREED,
	FORM_WRONG_AGE,
	FORM_WRONG_PIN,
	FORM_NO_MOBILE
};

/* What is wrong with an activity, as a patient can say it. */
enum wrong { WRONG_TIME, WRONG_PLACE, WRONG_CONTACT, WRONG_STOPPED, WRONG_OTHER, WRONG_COUNT };

const char *wrong_name(enum wrong w); /* "time" */

/* How an errand went. */
enum told {
	TOLD_NOTHING, /* yet */
	TOLD_REPORTED,
	TOLD_NOT_REPORTED,
	TOLD_TEXTED,
	TOLD_STOPPED, /* the number has asked for no more texts */
	TOLD_ENOUGH,  /* as many texts as may be sent in an hour */
	TOLD_NOT_TEXTED,
	TOLD_PRINTING,
	TOLD_PRINTED,
	TOLD_NO_PRINTER, /* it does not answer */
	TOLD_NO_PAPER,
	TOLD_COUNT
};

/* What helps somebody to talk with us, as the Accessible Information Standard asks. */
enum access { ACCESS_HEARING, ACCESS_SIGHT, ACCESS_SIGNS, ACCESS_SPEECH, ACCESS_EASY, ACCESS_CARER, ACCESS_COUNT };

const char *access_name(enum access a); /* "hearing": what follows the colon in its id */

/* A request on its way. Everything here is personal. */
struct form {
	char id[UUID_TEXT]; /* made once a form: sending it again adds nothing twice */
	char name[FORM_NAME * 4 + 1];
	char phone[FORM_PHONE * 4 + 1];
	char times[12];      /* "morning", "afternoon", "any" */
	char voicemail[4];   /* "yes", "no" */
	bool no_phone;       /* will ask at reception instead */
	bool borrowed;       /* the number is somebody else's */
	char for_whom[12];   /* "me", "child", "cared", "other", or "" */
	char age[4];         /* digits */
	char interpreter[4]; /* a language, "bsl", "no" or "" */
	char safe_text[4];   /* "yes", "no" or "" */
	char discreet[4];    /* "yes": do not say who is ringing to anybody else; "no" or "" */
	bool unsafe;         /* it is not safe to ring: no_phone then, too */
	unsigned access;     /* bits of enum access */
	char note[FORM_NOTE * 4 + 1];
	char activity[ACTIVITY_ID], activity_name[200]; /* asked about, or "" */
	bool agreed;
	bool doubt;    /* a try failed in a way that may have stored it all the same */
	bool latin;    /* the keyboard shows A to Z */
	bool changing; /* one answer is being changed: "next" goes back to the check */
	enum form_error error;
};

/* What the staff's corner shows: nothing personal. */
struct state {
	bool known;
	long waiting; /* call-backs; negative: the queue cannot be read */
	size_t activities;
	int64_t built;
	char modem[24];
	int64_t modem_at;
	unsigned box;      /* what the appliance found wrong with itself: bits of enum box_trouble */
	enum told printer; /* TOLD_NOTHING: there is none; TOLD_PRINTED: it is well */
	char trial[40];    /* how the test call-back went; a sentence for say() is chosen by it: "", "yes", "no" */
};

/* All that one patient leaves behind. Cleared as one piece. */
struct visit {
	char lang[4];
	char focus[NODE_ID];
	bool by_keys;
	enum screen trail[MODEL_TRAIL];
	size_t n_trail;
	size_t skip[MODEL_ROWS], n_skip; /* where each page of what a screen offers begins */
	char need[12];
	char words[SEARCH_WORDS * 4 + 1]; /* searched for */
	struct filters filters;
	struct list list;
	struct details details;
	struct form form;
	int64_t due; /* of the request that was stored */
	bool sending;
	bool unringable; /* what was stored has no number */
	enum told told;  /* of the last errand */
	enum wrong wrong;
	struct ways {
		int size;      /* of the text, 0 to SIZES - 1 */
		bool contrast; /* high */
		bool low;      /* everything to be touched is low on the page */
		bool speech;
		bool curtain; /* the screen is dark; only speech is left */
		int volume, rate;
		unsigned again; /* counts wishes to hear it again */
	} ways;
	char pin[12];
	unsigned tries;     /* wrong pins */
	struct state state; /* of the box, on the staff's screen */
	struct adjust adjust;
	char spoken_key[8]; /* the letter that was typed last, to be spoken */
	unsigned typed;     /* counts them */
};

struct model {
	const struct place *place;
	enum screen screen;
	enum screen under;           /* what the idle warning covers */
	int64_t now;                 /* ms since 1970 */
	int64_t steady;              /* ms of a clock that never jumps */
	int64_t touched;             /* steady time of the last sign of life */
	int64_t warned;              /* steady time at which the warning appeared */
	struct row week[MODEL_WEEK]; /* what is on in the next days, for the first screen */
	size_t n_week;
	struct visit visit;
	struct touchmap touch;     /* that was kept; a visit does not end it */
	struct founding *founding; /* of a box that is no practice's yet; else NULL */
};

enum event_kind {
	EVENT_TICK,
	EVENT_TOUCHED,   /* a sign of life that hit nothing */
	EVENT_PRESS,     /* action */
	EVENT_FOCUS,     /* text: the id that keys have moved to */
	EVENT_TEXT,      /* text typed on a keyboard */
	EVENT_ERASE,     /* its backspace */
	EVENT_ID,        /* text: a fresh id for the form */
	EVENT_FOUND,     /* status, activities, count, total */
	EVENT_GOT,       /* status, activities (one) */
	EVENT_SUBMITTED, /* status, due */
	EVENT_WEEK,      /* status, activities, count: for the first screen */
	EVENT_STATE,     /* state */
	EVENT_TRIED,     /* status: of the test call-back */
	EVENT_TOLD,      /* told: how an errand goes */
	EVENT_SPOT,      /* spot: a finger, while crosses are to be touched */
	EVENT_KEPT,      /* status: of the map of the touch */
	EVENT_FOUNDED,   /* status; text: what to write down, or why it failed. STATUS_BUSY: not yet */
};

struct event {
	enum event_kind kind;
	int64_t now, steady;
	struct action action;
	const char *text;
	enum status status;
	const struct activity *activities;
	size_t count, total;
	int64_t due;
	const struct state *state;
	int bearing; /* of what was got, degrees from north; -1 unknown */
	bool texts;  /* what was got can be texted */
	enum told told;
	struct spot spot; /* as the screen said it */
	bool finger;      /* it was a finger on the screen that pressed */
};

/* What main is to do. What it needs for that is in the model. */
enum effect {
	EFFECT_NONE,
	EFFECT_ID,            /* make an id for the form -> EVENT_ID */
	EFFECT_FIND,          /* find by visit.need, words and filters from list.first on -> EVENT_FOUND */
	EFFECT_GET,           /* get details.id -> EVENT_GOT */
	EFFECT_STATE,         /* how is the box? -> EVENT_STATE */
	EFFECT_TRIAL,         /* store a test call-back -> EVENT_TRIED */
	EFFECT_SUBMIT,        /* store visit.form -> EVENT_SUBMITTED */
	EFFECT_REPORT,        /* details.id is wrong in what visit.wrong says -> EVENT_TOLD */
	EFFECT_TEXT,          /* text the details to visit.form.phone -> EVENT_TOLD */
	EFFECT_PRINT,         /* print the details -> EVENT_TOLD, once begun and once at its end */
	EFFECT_FOUND,         /* hand the answers to the box's set-up -> EVENT_FOUNDED if that fails */
	EFFECT_FOUNDED,       /* has it become a practice's? -> EVENT_FOUNDED */
	EFFECT_FOUNDING_TEXT, /* text founding.number that texting works -> EVENT_TOLD */
	EFFECT_KEEP_TOUCH,    /* store touch -> EVENT_KEPT */
	EFFECT_LEAVE,         /* end the program: it begins anew as a practice's */
	EFFECT_WIPE,          /* the model is clean: wipe whatever was drawn or kept of the visit */
};

void model_init(struct model *m, const struct place *place, int64_t now, int64_t steady);

enum effect update(struct model *m, const struct event *e);

/* A box that belongs to nobody yet asks first; founding stays the caller's. */
void model_found(struct model *m, struct founding *founding);

/* Steady time at which a tick is due, or INT64_MAX. */
int64_t model_deadline(const struct model *m);

/* Whole seconds until the idle screen clears, or one of those that adjust the touch ends. */
int model_seconds_left(const struct model *m);

/* Where fingers are: the map that was kept, or the new one while it is tried. */
const struct touchmap *model_touch(const struct model *m);

#endif
