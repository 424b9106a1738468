/*
 * dialogue_fixture.h - a practice and the example directory for the dialogue's tests. Header only: one program a file.
 */
#ifndef TESTS_DIALOGUE_FIXTURE_H
#define TESTS_DIALOGUE_FIXTURE_H

#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/gsm7.h"
#include "base/memory.h"
#include "content/directory.h"
#include "content/import.h"
#include "content/language.h"
#include "dialogue/dialogue.h"
#include "tests/unit/folder.h"

/* Sunday 22 November 2026, noon. */
#define FIXTURE_NOW INT64_C(1795348800000)

struct fixture {
	char folder[64];
	struct directory *directory;
	struct vocabulary *vocabulary;
	struct dialogue_world world;
	struct dialogue_memory memory;
};

static inline enum status
fixture_find(void *d, const struct directory_query *q, struct directory_results *out, struct fault *f)
{
	return directory_find(d, q, out, f);
}

static inline enum status
fixture_get(void *d, const char *id, int64_t now, struct activity *out, struct fault *f)
{
	return directory_get(d, id, now, out, f);
}

static inline bool
fixture_locate(void *d, const char *postcode, double *lat, double *lon)
{
	return directory_locate(d, postcode, lat, lon);
}

/* A directory, imported as a practice would; false (and an empty one) when it cannot be. */
static inline bool
fixture_init(struct fixture *x, const char *csv)
{
	const char *files[] = {csv};
	struct import_counts counts;
	struct fault f;
	clock_init();
	*x = (struct fixture){.folder = "/tmp/fingerpost-dialogue-XXXXXX"};
	FILE *report = fopen("/dev/null", "w");
	bool imported =
	    mkdtemp(x->folder) && report && import_files(x->folder, files, 1, false, report, &counts, &f) == STATUS_OK;
	if (report)
		fclose(report);
	x->directory = directory_open(x->folder);
	x->vocabulary = vocabulary_create();
	x->world = (struct dialogue_world){
	    .practice = "Elm Road Surgery",
	    .phone = "+442079460123",
	    .privacy = "www.elmroad.example/privacy",
	    .callback_by = "Friday 27 November",
	    .callback_due = FIXTURE_NOW + 5 * 24 * CLOCK_HOUR,
	    .promise_days = 5,
	    .now = FIXTURE_NOW,
	    .answers_an_hour = 20,
	    .place = 4,
	    .place_due = FIXTURE_NOW + 5 * 24 * CLOCK_HOUR,
	    .sender = "+447700900123",
	    .find = fixture_find,
	    .get = fixture_get,
	    .directory = x->directory,
	    .vocabulary = x->vocabulary,
	    .locate = fixture_locate,
	};
	return imported;
}

static inline void
fixture_finish(struct fixture *x)
{
	directory_close(x->directory);
	vocabulary_destroy(x->vocabulary);
	folder_remove(x->folder);
}

/* The first language whose catalogue is not there, for language_init must have found them; NULL: all are. */
static inline const char *
fixture_no_catalogue(void)
{
	size_t n;
	const struct language *all = language_all(&n);
	language_init();
	for (size_t i = 0; i < n; i++)
		if (strcmp(all[i].code, "en") != 0 && strcmp(say(all[i].code, "Back"), "Back") == 0)
			return all[i].code;
	return NULL;
}

/* One text in the conversation so far. */
static inline void
fixture_text(struct fixture *x, const char *text, struct dialogue_result *out)
{
	dialogue_answer(&x->world, &x->memory, text, out);
	x->memory = out->memory;
}

static inline void
fixture_forget(struct fixture *x)
{
	x->memory = (struct dialogue_memory){.size = 0};
}

#endif
