/*
 * page_settings.h - what the practice has decided, for managers; and the keys of the keyboard, for everybody.
 */
#ifndef DESK_PAGE_SETTINGS_H
#define DESK_PAGE_SETTINGS_H

#include "desk/page.h"

/* One setting as it is shown; code is its name in fingerpost.ini too. */
struct page_setting {
	const char *code, *label, *hint;
	enum { SETTING_NUMBER, SETTING_YES, SETTING_WORDS, SETTING_PHONE } kind;
	char value[160];
};
struct page_setting_group {
	const char *legend;
	struct page_setting *settings;
	size_t n;
};

struct page_settings {
	struct page_frame frame;
	const struct page_setting_group *groups;
	size_t group_count;
	const char *elsewhere; /* the file that they are in, when the desk may not write it; else NULL */
	const struct form *form;
	const char *field, *problem;
};
void page_settings(struct html *h, const struct page_settings *p);

void page_keys(struct html *h, const struct page_frame *f);

#endif
