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
	SCREEN_COUNT
};

const char *screen_name(enum screen s); /* "callback-name" */

/* What the practice has decided, as far as the screens need it. Strings live as long as the program. */
struct place {
	const char *name;
	const char *phone;   /* E.164 or "" */
	const char *privacy; /* or "" */
	const char *languages[CONFIG_LANGUAGES + 1];
	int promise_days;
	int64_t idle, warn; /* ms */
};

#define MODEL_ROWS 8   /* activities fetched for one page of the list */
#define MODEL_TRAIL 24 /* screens that "back" remembers */
#define MODEL_PAGES 64 /* pages of a list that "earlier" remembers */
#define FORM_NAME 70   /* characters */
#define FORM_PHONE 24

/* One line of the list. Texts are cut at their size; the details have them whole. */
struct row {
	char id[ACTIVITY_ID];
	char name[200], venue[160], cost[60];
	int64_t next, next_end;
	char when[200];
	double distance_m;
	bool free;
};

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
	char languages[60], phone[40], website[200];
	bool free, women_only;
	enum activity_answer step_free;
	int64_t assured, next, next_end;
	double distance_m;
	size_t from[MODEL_ROWS], n_from; /* the block with which each page begins */
};

enum form_error { FORM_FINE, FORM_NO_NAME, FORM_NO_PHONE, FORM_WRONG_PHONE, FORM_SHORT_PHONE, FORM_NOT_AGREED };

/* A request on its way. Everything here is personal. */
struct form {
	char id[UUID_TEXT]; /* made once a form: sending it again adds nothing twice */
	char name[FORM_NAME * 4 + 1];
	char phone[FORM_PHONE * 4 + 1];
	char times[12];                                 /* "morning", "afternoon", "any" */
	char voicemail[4];                              /* "yes", "no" */
	char activity[ACTIVITY_ID], activity_name[200]; /* asked about, or "" */
	bool agreed;
	bool latin;    /* the keyboard shows A to Z */
	bool changing; /* one answer is being changed: "next" goes back to the check */
	enum form_error error;
};

/* All that one patient leaves behind. Cleared as one piece. */
struct visit {
	char lang[4];
	char focus[NODE_ID];
	bool by_keys;
	enum screen trail[MODEL_TRAIL];
	size_t n_trail;
	char need[12];
	struct list list;
	struct details details;
	struct form form;
	int64_t due; /* of the request that was stored */
	bool sending;
};

struct model {
	const struct place *place;
	enum screen screen;
	enum screen under; /* what the idle warning covers */
	int64_t now;       /* ms since 1970 */
	int64_t steady;    /* ms of a clock that never jumps */
	int64_t touched;   /* steady time of the last sign of life */
	int64_t warned;    /* steady time at which the warning appeared */
	struct visit visit;
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
};

/* What main is to do. What it needs for that is in the model. */
enum effect {
	EFFECT_NONE,
	EFFECT_ID,     /* make an id for the form -> EVENT_ID */
	EFFECT_FIND,   /* find visit.need from list.first on -> EVENT_FOUND */
	EFFECT_GET,    /* get details.id -> EVENT_GOT */
	EFFECT_SUBMIT, /* store visit.form -> EVENT_SUBMITTED */
	EFFECT_WIPE,   /* the model is clean: wipe whatever was drawn or kept of the visit */
};

void model_init(struct model *m, const struct place *place, int64_t now, int64_t steady);

enum effect update(struct model *m, const struct event *e);

/* Steady time at which a tick is due, or INT64_MAX. */
int64_t model_deadline(const struct model *m);

/* Whole seconds until the idle screen clears. */
int model_seconds_left(const struct model *m);

#endif
