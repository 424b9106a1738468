/*
 * page_staff.h - the pages about accounts: one's own, and for managers everybody's.
 */
#ifndef DESK_PAGE_STAFF_H
#define DESK_PAGE_STAFF_H

#include "desk/field.h"
#include "desk/page.h"

/* A field for a password: "password" is the one that the reader has, any other a new one. */
void page_password(const struct field_form *x, const char *name, const char *label, const char *hint);

/* A table of sessions, each with a button that ends it and leads back. */
void page_sessions(
    struct html *h, const struct page_frame *f, const struct session_row *rows, size_t n, const char *back);

struct page_account {
	struct page_frame frame;
	const struct session_row *sessions;
	size_t session_count;
	int idle_minutes;
	const char *field, *problem;
};
void page_account(struct html *h, const struct page_account *p);

struct page_recover {
	struct page_frame frame;
	const struct form *form;
	const char *field, *problem;
};
void page_recover(struct html *h, const struct page_recover *p);

/* Asks for the reader's own password, with all that the form said before. */
struct page_confirm {
	struct page_frame frame;
	const char *what, *path;
	const struct form *form;
	const char *problem;
};
void page_confirm(struct html *h, const struct page_confirm *p);

struct page_staff {
	struct page_frame frame;
	const struct staff *members;
	size_t member_count;
	const struct session_row *sessions;
	size_t session_count;
};
void page_staff(struct html *h, const struct page_staff *p);

struct page_staff_add {
	struct page_frame frame;
	const struct form *form;
	const char *field, *problem;
};
void page_staff_add(struct html *h, const struct page_staff_add *p);

struct page_member {
	struct page_frame frame;
	const struct staff *member;
	bool last_manager; /* who must stay */
	const struct form *form;
	const char *field, *problem;
};
void page_member(struct html *h, const struct page_member *p);

#endif
