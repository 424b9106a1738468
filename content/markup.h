/*
 * markup.h - HTML in fields that should be plain text. Pure.
 */
#ifndef CONTENT_MARKUP_H
#define CONTENT_MARKUP_H

/* The text without tags, comments, scripts and styles, its entities decoded; blocks end lines. The caller frees. */
char *markup_strip(const char *html);

#endif
