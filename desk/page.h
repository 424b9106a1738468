/*
 * page.h - what each page needs to know, and the function that writes it. Pure: structs in, HTML out.
 */
#ifndef DESK_PAGE_H
#define DESK_PAGE_H

#include "base/gsm7.h"
#include "content/activity.h"
#include "desk/form.h"
#include "desk/html.h"
#include "desk/template.h"
#include "desk/warning.h"
#include "queue/policy.h"
#include "queue/staff.h"
#include "queue/texting.h"
#include "queue/unseal.h"
#include "queue/worklist.h"

enum page_section {
	SECTION_NONE,
	SECTION_QUEUE,
	SECTION_CLOSED,
	SECTION_NEW,
	SECTION_TEXTS,
	SECTION_DIRECTORY,
	SECTION_REPORT,
	SECTION_STAFF,
	SECTION_SETTINGS,
	SECTION_ACCOUNT
};

/* Round every page. */
struct page_frame {
	const char *title, *practice;
	const struct staff *who; /* NULL: nobody is signed in */
	const char *token;       /* for forms */
	const char *tag;         /* of the assets */
	enum page_section section;
	bool may_review;  /* the list of closed ones is theirs to see */
	bool may_manage;  /* staff and settings are theirs to change */
	const char *done; /* what has just been done, to be said at the top; NULL: nothing */
	int64_t now;
	int64_t live;       /* version the page shows; 0: not a live page */
	const char *reload; /* to be loaded again in two seconds, with script or without; or NULL */
	char *refresh;      /* without script: the address to load now and then, or NULL */
};

void page_begin(struct html *h, const struct page_frame *f);
void page_end(struct html *h, const struct page_frame *f);
void page_token(struct html *h, const struct page_frame *f); /* the hidden field of a form */
/* The box at the top that says what is wrong, with a link to the field of that id (NULL: no link). */
void page_problem(struct html *h, const char *field, const char *problem);

struct page_sign_in {
	struct page_frame frame;
	const char *user;    /* as typed before, or "" */
	const char *go;      /* where to be after */
	const char *problem; /* or NULL */
};
void page_sign_in(struct html *h, const struct page_sign_in *p);

struct page_notice {
	struct page_frame frame;
	const char *text;
	const char *callback; /* its id, for a second way on; NULL: none */
};
void page_notice(struct html *h, const struct page_notice *p);

#define PAGE_ROWS 50
#define PAGE_HEALTH 8

struct page_queue {
	struct page_frame frame;
	const char *need, *lang, *show, *state, *channel; /* the filter as chosen; "" for any */
	bool closed;                                      /* the list of closed ones */
	bool paged;                                       /* not the first page */
	struct callback_counts counts;
	const struct callback *rows;
	char **names, **phones; /* as many as rows; entries may be NULL */
	size_t count;
	const struct callback_cursor *next; /* NULL: this is the last page */
	struct health health[PAGE_HEALTH];
	size_t health_count;
	struct texting_counts texts;
	struct warnings warnings;
};
void page_queue(struct html *h, const struct page_queue *p);
void page_queue_part(struct html *h, const struct page_queue *p); /* only what changes by itself */

/* "?need=MONEY&..." of the filter, with the cursor where there is one. */
void page_queue_address(struct html *h, const struct page_queue *p, const struct callback_cursor *from);

struct page_callback {
	struct page_frame frame;
	const struct callback *callback;
	const struct callback_details *details; /* NULL in a part: not opened */
	const struct activity *activity;        /* what they asked about, or NULL */
	const struct unsealed_text *thread;
	size_t thread_count;
	const struct callback_event *events;
	size_t event_count;
	const char *field, *problem;    /* of a form that was sent and is not right, or NULL */
	const char *draft;              /* what they had typed */
	const struct staff *colleagues; /* to whom it may be handed over */
	size_t colleague_count;
	const struct page_duplicate *duplicates;
	size_t duplicate_count;
	const struct callback *joined; /* those that were joined to it */
	size_t joined_count;
	const struct activity *activities; /* that may have helped */
	size_t activity_count;
	enum policy_advice advice;
	bool may_text;
	struct template templates[TEMPLATES]; /* texts that name no need */
	int price_tenths;                     /* of one segment; 0 unknown */
	int answer_days;                      /* to wait for an answer to the last text */
	const char *staff_line;               /* the activity's number for professionals, or NULL */
	const char *chosen;                   /* of the form that was sent: the result, or NULL */
	const char *offered;                  /* SNOMED CT concept for "offered", or "" */
};

/* Perhaps the same person: what speaks for it. */
struct page_duplicate {
	const struct callback *callback;
	bool same_number, same_name;
};

struct page_new {
	struct page_frame frame;
	const struct form *form; /* what was typed before, or NULL */
	const char *id;          /* so that a form sent twice adds one */
	const char *field, *problem;
};
void page_new(struct html *h, const struct page_new *p);
/* The words of a source that may be chosen, or NULL. */
const char *page_new_source(const char *code);

struct page_texts {
	struct page_frame frame;
	const struct unsealed_text *texts;
	size_t count;
};
void page_texts(struct html *h, const struct page_texts *p);
void page_callback(struct html *h, const struct page_callback *p);
void page_callback_status(struct html *h, const struct page_callback *p);
void page_callback_text(struct html *h, const struct page_callback *p);
/* In place of a call-back whose details were deleted. */
void page_callback_purged(struct html *h, const struct page_callback *p, int keep_days);
void page_callback_moves(struct html *h, const struct page_callback *p);
/* Those joined to it, and those that may be the same person. */
void page_callback_duplicates(struct html *h, const struct page_callback *p);
void page_callback_thread(struct html *h, const struct page_callback *p);
void page_callback_history(struct html *h, const struct page_callback *p);
/* Status and history: only what changes by itself. */
void page_callback_part(struct html *h, const struct page_callback *p);

#endif
