/*
 * node.h - what a screen is made of: one flat list of nodes, from which drawing, focus, touch, speech and the audit
 * read.
 *
 * A scene is built by view() and lasts until the next one; its strings are its own, because they may hold what a
 * patient typed: scene_wipe leaves nothing of them. Boxes are pixels of the page, already mirrored for languages that
 * run from right to left.
 */
#ifndef KIOSK_NODE_H
#define KIOSK_NODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "content/activity.h"

#define NODE_ID 64
#define SCENE_NODES 160
#define SCENE_STRINGS 65536

/* What pressing a node means. The argument is what follows the colon in most ids. */
enum verb {
	VERB_NONE,
	VERB_LANG,     /* a language's code */
	VERB_NEED,     /* a need's code */
	VERB_OPEN,     /* an activity's id */
	VERB_CALLBACK, /* ask for a call back */
	VERB_HELP,     /* I need help now */
	VERB_BACK,
	VERB_NEXT,    /* the next question */
	VERB_MORE,    /* the next page; the argument is where it starts */
	VERB_EARLIER, /* the page before */
	VERB_CHOOSE,  /* an answer */
	VERB_YES,
	VERB_NO,
	VERB_FIELD,  /* Enter in a field: the same as next */
	VERB_KEY,    /* a letter or digit of the keyboard on the screen */
	VERB_ERASE,  /* its backspace */
	VERB_LAYOUT, /* its switch between the language's letters and A to Z */
	VERB_CHANGE, /* a question to be answered again */
	VERB_SUBMIT, /* send, or send again */
	VERB_STAY,   /* I am still here */
	VERB_FINISH, /* finish and clear */
	VERB_SEARCH,
	VERB_FILTERS, /* choose what the list is narrowed to */
	VERB_FILTER,  /* one of them, on or off: its name, or "lang:" and a code */
	VERB_LOOSEN,  /* drop one from the list; "all" drops all */
	VERB_TAKE,    /* take an activity away */
	VERB_NO_PHONE,
	VERB_YOUNG, /* I am under 16 */
	VERB_SETTINGS,
	VERB_SET,    /* "size:1", "contrast", "low", "speech:on", "volume", "rate", "curtain", "again" */
	VERB_STAFF,  /* the staff's corner */
	VERB_TRIAL,  /* a test call-back */
	VERB_ADJUST, /* the touch */
	VERB_WRONG,  /* something in an activity is wrong */
	VERB_TEXT,   /* have it texted */
	VERB_PRINT,  /* have it printed */
	VERB_COUNT
};

const char *verb_name(enum verb v); /* "lang", "need", ... and "" for none */

struct action {
	enum verb verb;
	char argument[ACTIVITY_ID];
};

enum node_role { ROLE_HEADING, ROLE_TEXT, ROLE_BUTTON, ROLE_FIELD, ROLE_KEY, ROLE_ALERT, ROLE_PANEL };

const char *node_role_name(enum node_role r);

enum node_align { ALIGN_START, ALIGN_CENTRE, ALIGN_END };

struct box {
	int x, y, w, h;
};

struct node {
	char id[NODE_ID];
	enum node_role role;
	const char *label;  /* what is written */
	const char *speech; /* what is spoken: as a voice should read it */
	char lang[4];
	bool rtl; /* the direction of its text */
	struct box box;
	struct box text; /* where in the box the label stands */
	enum node_align align;
	uint32_t fg, bg;     /* 0xRRGGBB; bg is what is behind the label */
	uint32_t edge;       /* the border's colour; EDGE_NONE for none */
	uint32_t ink;        /* the picture's colour */
	const char *picture; /* a name for picture.h, or NULL */
	struct box drawn;    /* where the picture goes */
	int text_px;         /* size of the type */
	int lines;           /* at most so many, the rest shortened with an ellipsis; 0 is any number */
	bool bold, fill;     /* fill: the box is painted bg */
	bool focusable, selected;
	bool caret;    /* a mark behind the text: here it goes on */
	bool keep;     /* its colours stay in high contrast: a QR code must be dark on light */
	bool part;     /* spoken with the control that it stands in, so not by itself */
	bool secret;   /* what is typed: not spoken where the room listens */
	bool chrome;   /* in the bar that is the same on every screen: last in the focus order, never the first focus */
	bool overflow; /* the label does not fit: a defect that the audit looks for */
	struct action action;
};

#define EDGE_NONE UINT32_C(0xFF000000)

struct scene {
	const char *screen; /* static */
	char lang[4];
	bool rtl;
	uint32_t paper, ring, halo; /* colours of the page and of what marks the focus */
	bool speech;                /* keys walk over everything, not only over what can be pressed */
	bool curtain;               /* nothing is drawn */
	bool typed;                 /* something of it may be what a patient typed */
	int w, h;
	int focus;      /* index of the node with the focus, or -1 */
	bool show_ring; /* the last thing used was a key */
	size_t count;
	struct node nodes[SCENE_NODES];
	size_t used;
	char strings[SCENE_STRINGS];
};

/* Empties a scene for a page of w x h. A scene is all zero before its first page. */
void scene_begin(struct scene *s, const char *screen, const char *lang, bool rtl, int w, int h);

/* Copies a string into the scene, shortened at a character's end if there is no more room. NULL gives "". */
const char *scene_string(struct scene *s, const char *text);

/* A new node, zeroed, or when there are too many the last one again (the audit finds that by its id). */
struct node *scene_add(struct scene *s, enum node_role role, const char *id);

/* The node of an id, else the first whose label is exactly the text; NULL if there is none. */
const struct node *scene_find(const struct scene *s, const char *id_or_label);

/* The topmost node with an action at a place, or NULL. */
const struct node *scene_at(const struct scene *s, int x, int y);

/* Turns the page over for a language from right to left. */
void scene_mirror(struct scene *s);

/* Whether speech stops at a node: at what can be pressed, and at text that no control speaks for. */
bool scene_spoken(const struct node *n);

/* Whether all of it is on the page and nothing is cut or lies over another. */
bool scene_whole(const struct scene *s);

/* Sets the focus: the node with the id if it is there, else the first that is not chrome. */
void scene_focus(struct scene *s, const char *id);

/* Whether the nodes at one place of two scenes give the same picture. */
bool node_looks_same(const struct scene *a, const struct scene *b, size_t i);

/* Whether drawing them would give the same picture, and speaking them the same words. */
bool scene_equal(const struct scene *a, const struct scene *b);

/* A scene of its own, strings and all. */
void scene_copy(struct scene *to, const struct scene *from);

void scene_wipe(struct scene *s);

/* One line of JSON (without newline). The caller wipes and frees: it may hold what was typed. */
char *scene_json(const struct scene *s);

#endif
