/*
 * number_set.h - sets of activities by their number: a bit each in memory; in the file as gaps between numbers, or as
 * bits where those are fewer. Pure.
 */
#ifndef CONTENT_NUMBER_SET_H
#define CONTENT_NUMBER_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Numbers 0 to n - 1. */
struct number_set {
	uint64_t *bits;
	size_t n;
};

void number_set_init(struct number_set *s, size_t n);
void number_set_finish(struct number_set *s);

void number_set_clear(struct number_set *s);
void number_set_fill(struct number_set *s);
void number_set_add(struct number_set *s, size_t number);
bool number_set_has(const struct number_set *s, size_t number);
size_t number_set_count(const struct number_set *s);

/* s becomes what is in both, or in either; both of one size. */
void number_set_and(struct number_set *s, const struct number_set *other);
void number_set_or(struct number_set *s, const struct number_set *other);

/* s becomes what is in it and not in the other. */
void number_set_take_away(struct number_set *s, const struct number_set *other);

/* The first number in s that is not before a given one; n if there is none. */
size_t number_set_next(const struct number_set *s, size_t from);

/* A set as it is stored, written in ascending order. Zeroed, it is empty. */
struct number_list {
	uint8_t *bytes; /* a byte that says how, and the numbers */
	size_t size, room;
	size_t last, count;
};

void number_list_clear(struct number_list *l);
void number_list_finish(struct number_list *l);

/* number must be more than the last one, and not 0. */
void number_list_add(struct number_list *l, size_t number);

/* Adds all of a set. */
void number_list_add_set(struct number_list *l, const struct number_set *s);

/* Ends the list of numbers below n: the shorter of both forms. Nothing may be added after. */
void number_list_close(struct number_list *l, size_t n);

/* Adds a stored list to s. False if it is not one: s then holds what could be read. */
bool number_set_add_list(struct number_set *s, const void *stored, size_t size);

#endif
