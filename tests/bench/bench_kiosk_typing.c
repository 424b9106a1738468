/*
 * bench_kiosk_typing.c - a letter typed into the search, from the key to the painted page, in its three parts: finding,
 * setting the page, and painting what has changed of it.
 *
 *     bench_kiosk_typing [SIZE...]    10000 100000 activities unless given
 *
 * Times are of the processor, so that a busy machine does not show in them; bench_kiosk.py has them by the clock, with
 * the window.
 */
#include <ftw.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/memory.h"
#include "content/import.h"
#include "content/language.h"
#include "kiosk/kiosk.h"
#include "kiosk/paint.h"

#define W 1080
#define H 1920
#define MOST 2000

enum part { FIND, SET, PAINT, ALL, PARTS };

struct times {
	double of[PARTS][MOST];
	size_t n;
};

static double
now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

/* Words that repeat as those of a town do. */
static bool
make_directory(const char *data, long n)
{
	static const char *const words[] = {"dance", "dancing", "garden", "history", "lunch", "walking", "choir",
	    "knitting", "chair", "swimming", "tea", "art"};
	static const char *const needs[] = {"ACTIVE", "LEARN", "FRIENDS"};
	char *path = file_join(data, "many.csv");
	struct fault f;
	FILE *out = fopen(path, "we");
	if (!out)
		return false;
	fprintf(out, "id,name,needs,description,venue,postcode,latitude,longitude,when\n");
	for (long i = 0; i < n; i++)
		fprintf(out, "a%ld,%s and %s %ld,%s,Come as you are,Hall %ld,UB1 1AA,%.4f,%.4f,Tue 10:30-12:00\n", i,
		    words[i % 12], words[i / 12 % 12], i, needs[i % 3], i % 500, 51.4 + (double)(i % 1000) / 5000,
		    -0.4 + (double)(i % 777) / 5000);
	fclose(out);
	const char *files[] = {path};
	FILE *report = fopen("/dev/null", "we");
	bool fine = import_files(data, files, 1, false, report, NULL, &f) == STATUS_OK;
	if (!fine)
		fprintf(stderr, "%s\n", f.text);
	if (report)
		fclose(report);
	free(path);
	return fine;
}

static void
do_press(struct kiosk *k, enum verb verb, const char *argument)
{
	struct event e = {.kind = EVENT_PRESS, .action = {.verb = verb}};
	snprintf(e.action.argument, sizeof e.action.argument, "%s", argument);
	kiosk_event(k, &e);
	kiosk_paint(k);
	k->unshown.n = 0;
}

static void
type_letter(struct kiosk *k, const char *letter, struct times *t)
{
	double begun = now_ms();
	kiosk_event(k, &(struct event){.kind = EVENT_TEXT, .text = letter});
	double found = now_ms();
	kiosk_scene(k);
	double set = now_ms();
	kiosk_paint(k);
	double painted = now_ms();
	k->unshown.n = 0;
	if (t->n == MOST)
		return;
	t->of[FIND][t->n] = found - begun;
	t->of[SET][t->n] = set - found;
	t->of[PAINT][t->n] = painted - set;
	t->of[ALL][t->n++] = painted - begun;
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return x < y ? -1 : x > y;
}

static void
report(struct times *t, long size)
{
	static const char *const names[PARTS] = {
	    "find", "set the page", "paint what changed", "letter to painted page"};
	for (int part = 0; part < PARTS; part++) {
		qsort(t->of[part], t->n, sizeof(double), by_size);
		printf("%-24s %8ld activities  median %6.2f ms   p99 %6.2f ms\n", names[part], size,
		    t->of[part][t->n / 2], t->of[part][t->n * 99 / 100]);
	}
}

/* Each patient searches for a word of their own, and it is wiped after. */
static void
patients(struct kiosk *k, struct times *t)
{
	static const char *const wanted[] = {
	    "dance", "histry", "garden", "swimming", "knitting", "tuesday", "tea dance", "choir", "walking", "lunch"};
	for (int round = 0; round < 12; round++)
		for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
			do_press(k, VERB_LANG, "en");
			do_press(k, VERB_SEARCH, "");
			for (const char *c = wanted[i]; *c; c++)
				type_letter(k, (char[]){*c, '\0'}, t);
			do_press(k, VERB_FINISH, "");
		}
}

static bool
measure(const char *data, long size)
{
	struct config config = {0};
	struct fault f;
	if (!make_directory(data, size) || config_init(&config, data, NULL, &f) != STATUS_OK)
		return false;
	struct times *t = memory_new(1, sizeof *t);
	struct type *type = type_create();
	struct kiosk kiosk;
	kiosk_init(&kiosk, data, &config, paint_page(W, H), type);
	patients(&kiosk, t);
	report(t, size);
	kiosk_finish(&kiosk);
	type_destroy(type);
	config_finish(&config);
	free(t);
	return true;
}

static int
drop(const char *path, const struct stat *st, int kind, struct FTW *at)
{
	(void)st;
	(void)kind;
	(void)at;
	return remove(path);
}

int
main(int argc, char **argv)
{
	char folder[] = "/tmp/fingerpost-typing-XXXXXX";
	static const char *const standard[] = {"10000", "100000"};
	clock_init();
	log_open("bench_kiosk_typing");
	language_init();
	bool fine = mkdtemp(folder) != NULL;
	int n = argc > 1 ? argc - 1 : 2;
	for (int i = 0; fine && i < n; i++)
		fine = measure(folder, strtol(argc > 1 ? argv[i + 1] : standard[i], NULL, 10));
	(void)nftw(folder, drop, 8, FTW_DEPTH | FTW_PHYS);
	return fine ? 0 : 1;
}
