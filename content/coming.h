/*
 * coming.h - the next times of an activity, worked out when directory.db is built and kept in it in a few bytes, so
 * that who only reads needs no calendar library. Pure.
 */
#ifndef CONTENT_COMING_H
#define CONTENT_COMING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "content/schedule.h"

#define COMING_TIMES 16
#define COMING_BYTES (1 + COMING_TIMES * 15)

/* Writes n times, in order; more: others follow behind them. Returns how many bytes. */
size_t coming_store(const struct schedule_time *times, size_t n, bool more, uint8_t out[COMING_BYTES]);

enum coming_answer {
	COMING_FOUND,
	COMING_NONE,    /* it is over */
	COMING_UNKNOWN, /* behind what is kept, or damaged: ask the schedule */
};

/* The first time after a moment. */
enum coming_answer coming_next(const uint8_t *stored, size_t size, int64_t after, struct schedule_time *out);

#endif
