/*
 * transit.h - the key of what is on its way: numbers to answer, menus in progress, parts of long texts. Private.
 *
 * DATA/transit.key is a file of its own, so that queue.db, its WAL and its backups hold nothing of these in plain. It
 * is thrown away when nothing is in flight and made anew when next needed: what was done with it then is unreadable for
 * good. Every row carries the key's id; a row whose key is gone is no use and is wiped.
 *
 * Only call inside a write transaction: its lock is what keeps two programs from making or dropping the key at once.
 */
#ifndef QUEUE_TRANSIT_H
#define QUEUE_TRANSIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"

struct queue;

#define TRANSIT_ID 8
#define TRANSIT_TAG 16

struct transit {
	bool there; /* false: no key; nothing can be opened */
	unsigned char id[TRANSIT_ID], key[32];
};

/* Reads the key from disk, each time; make: makes it when there is none. End with transit_finish. */
enum status transit_init(struct transit *t, struct queue *q, bool make, struct fault *f);
void transit_finish(struct transit *t);

/* Overwrites and deletes the key. True if there was one. */
bool transit_drop(struct queue *q);

/* By what a number is found while this key lives. */
void transit_tag(const struct transit *t, const char *number, unsigned char out[TRANSIT_TAG]);

/* Encrypts n bytes, padded, for a purpose. The caller frees. */
uint8_t *transit_seal(const struct transit *t, const char *purpose, const uint8_t *bytes, size_t n, size_t *out_n);

/* NULL when the key is not this one or the bytes are not whole. End with bytes_wipe. */
uint8_t *transit_open(
    const struct transit *t, const char *purpose, const void *id, const uint8_t *sealed, size_t n, size_t *out_n);

#endif
