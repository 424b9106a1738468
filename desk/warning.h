/*
 * warning.h - what staff must know of the box before patients notice: a modem that does not answer, a day's texts
 * nearly used up, a disk nearly full, a directory that nobody has renewed, an activity whose organiser says it is over.
 */
#ifndef DESK_WARNING_H
#define DESK_WARNING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/config.h"
#include "content/directory.h"
#include "desk/curation.h"
#include "queue/sending.h"

#define WARNINGS 12
#define WARNING_TEXT 240

struct warning {
	bool urgent; /* patients are affected now */
	char text[WARNING_TEXT];
	const char *go, *go_words; /* where something can be done about it; NULL: nowhere here */
};
struct warnings {
	struct warning of[WARNINGS];
	size_t n;
};

/* All that is looked at. */
struct warning_facts {
	const struct config *config;
	const struct health *health;
	size_t health_count;
	struct sending_spent spent;
	struct texting_counts texts;
	bool disk_known, directory_ready;
	double disk_free; /* share of the disk, 0 to 1 */
	int64_t disk_free_mb;
	struct directory_summary directory;
	struct curation curation;
	unsigned box;    /* what the appliance found wrong with itself: bits of enum box_trouble */
	long unexported; /* closed call-backs that wait for an export before their details go */
	int64_t now;
};

/* Pure. */
void warnings_find(const struct warning_facts *x, struct warnings *out);

/* How full the disk of a folder is. */
void warning_disk(const char *folder, struct warning_facts *x);

#endif
