/*
 * importing.h - an import under way: `fingerpost import` as a process of its own, because fetching a feed may take
 * minutes and what a stranger's server sends is best read elsewhere. First a dry run, which says what would change.
 */
#ifndef DESK_IMPORTING_H
#define DESK_IMPORTING_H

#include <stdbool.h>

#include "base/fault.h"

#define IMPORTING_SOURCE 300

struct importing {
	int pid;           /* 0: none runs */
	int out, err;      /* what it says, in memory; -1 none */
	bool dry, accept;  /* it checks only; a feed may shrink */
	bool finished, ok; /* the last one ended, and well */
	int file;          /* a spreadsheet that was sent, in memory; -1 none */
	long ticket;       /* of that spreadsheet: another one has another */
	char source[IMPORTING_SOURCE];
};

void importing_init(struct importing *x);
void importing_finish(struct importing *x); /* ends a check that runs; an import is left to finish */

/* Starts one: source an http(s) address, "" all feeds there are. STATUS_BUSY while one runs; STATUS_INPUT for no
 * address. */
enum status importing_begin(
    struct importing *x, const char *data_dir, const char *source, bool dry, bool accept, struct fault *f);

/* Keeps a spreadsheet until it has been imported, another one comes or it is let go; list is what it will be called.
 * STATUS_INPUT when its first bytes are no CSV's. */
enum status importing_keep(struct importing *x, const char *bytes, size_t n, const char *list, struct fault *f);
enum status importing_begin_kept(struct importing *x, const char *data_dir, bool dry, bool accept, struct fault *f);
void importing_let_go(struct importing *x);

/* Looks whether it has ended. */
void importing_look(struct importing *x);

/* Whether one is under way. */
bool importing_running(struct importing *x);

/* What it has said, as text with "|" for tabs; the caller frees. "" when nothing. */
char *importing_said(const struct importing *x, bool errors);

#endif
