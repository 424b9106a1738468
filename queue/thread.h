/*
 * thread.h - texts and notes as staff will see them, sealed. Private to queue/.
 */
#ifndef QUEUE_THREAD_H
#define QUEUE_THREAD_H

#include "base/fault.h"
#include "base/uuid.h"

struct queue;

/* The numbers are in the database. */
enum thread_kind { TEXT_CAME_IN, TEXT_WENT_OUT, TEXT_NOTE };

struct thread_text {
	const char *thread;
	enum thread_kind kind;
	const char *state;  /* one that the schema lists */
	const char *author; /* staff id, or NULL */
	const char *number; /* whose it is, or NULL */
	const char *body;
};

/* Seals and stores it; its new id goes to id. Inside a transaction. */
enum status thread_add(struct queue *q, const struct thread_text *x, int64_t now, char id[UUID_TEXT], struct fault *f);

#endif
