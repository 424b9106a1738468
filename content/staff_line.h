/*
 * staff_line.h - numbers that an organisation keeps for professionals. They are in a file of their own beside the
 * public directory, and nothing that patients see or text with reads it: for the desk and the command line only.
 */
#ifndef CONTENT_STAFF_LINE_H
#define CONTENT_STAFF_LINE_H

#include "base/fault.h"

/* The number of an activity, by its id; NULL if it has none. The caller frees. */
char *staff_line_find(const char *data_dir, const char *activity);

/* A new file of them being written; it takes the old one's place with staff_lines_end. */
struct staff_lines;
enum status staff_lines_begin(const char *data_dir, struct staff_lines **out, struct fault *f);
void staff_lines_add(struct staff_lines *s, const char *activity, const char *number);
/* replace: or else it is thrown away. Frees in any case; NULL is fine. */
enum status staff_lines_end(struct staff_lines *s, int replace, struct fault *f);

#endif
