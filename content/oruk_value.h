/*
 * oruk_value.h - values out of a feed's JSON, whatever kind they were sent as. For oruk*.c and openactive*.c only.
 *
 * All take NULL and values of the wrong kind: those are absent.
 */
#ifndef CONTENT_ORUK_VALUE_H
#define CONTENT_ORUK_VALUE_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

/* The first of the fields that is there; names are separated by spaces. */
json_t *oruk_get(json_t *object, const char *names);

/* A string, without its HTML, or number as clean text that the caller frees; NULL for anything else, and for blank. */
char *oruk_text_of(json_t *value, size_t most, bool keep_lines);

/* The same of the first of the fields that is there, on one line. */
char *oruk_text(json_t *object, const char *names, size_t most);

/* Items of what should be an array: one object or string is an array of one. */
size_t oruk_count(json_t *value);
json_t *oruk_item(json_t *value, size_t i);

/* true, "true" or 1 */
bool oruk_is_true(json_t *value);

/* Whether a text holds the words, in any case. */
bool oruk_says(const char *text, const char *words);

/* Replaces an owned string, unless value is NULL. */
void oruk_set(char **field, char *value);

/* Two fields as ages; 0 for what is missing or no bound. */
void oruk_ages(json_t *object, const char *least, const char *most, int *from, int *to);

#endif
