/*
 * html.h - a growing page. Whatever is put into it is escaped; only the format, a literal in our source, is markup.
 */
#ifndef DESK_HTML_H
#define DESK_HTML_H

#include <stdbool.h>
#include <stddef.h>

struct html {
	char *data; /* NUL behind it once something was added; may hold personal data: html_finish wipes */
	size_t size, room;
};

void html_init(struct html *h);
void html_finish(struct html *h); /* wipes and frees */

/*
 * Adds markup. Knows %s (text, escaped for element content and quoted attributes alike; NULL is nothing), %d, %ld and
 * %%, and nothing else: an unknown conversion is our bug and ends the program.
 */
void html_add(struct html *h, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Text with its line breaks kept, as <br>. */
void html_add_lines(struct html *h, const char *text);

/* One "name=value" of a query string, percent-encoded, with "?" or "&" before it as *separator says, which becomes "&".
 * Nothing if the value is NULL or empty. */
void html_add_query(struct html *h, char *separator, const char *name, const char *value);

/* Not for pages: the text of a file, as it is. */
void html_add_file(struct html *h, const char *text);

/* Not for pages: a cell of a CSV file and what follows it ("," or a line's end), as cell.h makes them. */
void html_add_cell(struct html *h, const char *value, bool last);

#endif
