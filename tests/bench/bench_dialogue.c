/*
 * bench_dialogue - how long one answer takes, over the corpora of tests/dialogue and a directory of 10,000 activities
 * made from the example's. The goal is under 2 ms at the 99th percentile. There is no peer that answers texts: beside
 * it stands the directory's own share, the same look-up without the dialogue. Times are of the processor, so that
 * a busy machine does not show in them.
 */
#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "tests/unit/dialogue_fixture.h"

#define COPIES 10000
#define TEXTS 4000

struct times {
	double ms[TEXTS];
	size_t n;
};

static double
now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int
by_time(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static void
report(const char *what, struct times *t)
{
	if (t->n == 0)
		return;
	qsort(t->ms, t->n, sizeof *t->ms, by_time);
	printf("%-34s %6zu texts  median %6.3f ms  p99 %6.3f ms  worst %6.3f ms\n", what, t->n, t->ms[t->n / 2],
	    t->ms[t->n * 99 / 100], t->ms[t->n - 1]);
}

/* The example's rows again and again, each a little further away, until there are 10,000. */
static bool
write_directory(const char *path)
{
	static const char *const names[] = {"Chair Yoga", "Lunch Club", "Debt Advice", "Walking Group", "Toddler Time",
	    "English Class", "Carers Cafe", "Stop Smoking", "Housing Drop-in", "Low Mood Group"};
	static const char *const needs[] = {
	    "ACTIVE", "FRIENDS", "MONEY", "ACTIVE", "FAMILY", "LEARN", "FAMILY", "HEALTH", "HOME", "MIND"};
	static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
	FILE *f = fopen(path, "w");
	if (!f)
		return false;
	fputs("name,needs,venue,postcode,latitude,longitude,when,cost,phone\n", f);
	for (int i = 0; i < COPIES; i++)
		fprintf(f, "%s %d,%s,Hall %d,UB1 %dAA,%.4f,%.4f,%s %02d:00-%02d:30,%s,020 7946 0%03d\n", names[i % 10],
		    i, needs[i % 10], i % 900, 1 + i % 9, 51.5 + (i % 100) * 0.001, -0.37 - (i % 77) * 0.001,
		    days[i % 7], 9 + i % 9, 10 + i % 9, i % 3 ? "free" : "3", i % 1000);
	return fclose(f) == 0;
}

static void
time_corpus(struct fixture *x, const char *path, struct times *all, struct times *look_ups)
{
	struct fault f;
	char *file = NULL;
	struct dialogue_result *r = memory_new(1, sizeof *r);
	if (file_read(path, 1 << 20, &file, NULL, &f) != STATUS_OK) {
		free(r);
		return;
	}
	for (char *line = file, *end; (end = strchr(line, '\n')) != NULL && all->n < TEXTS; line = end + 1) {
		*end = '\0';
		line[strcspn(line, "\t")] = '\0';
		if (line[0] == '#')
			continue;
		fixture_forget(x);
		double start = now_ms();
		fixture_text(x, line, r);
		all->ms[all->n++] = now_ms() - start;
		if (!*r->need || r->crisis)
			continue;
		const struct directory_query q = {
		    .need = r->need, .whole_words = true, .now = x->world.now, .limit = 3};
		struct directory_results results;
		start = now_ms();
		directory_find(x->directory, &q, &results, &f);
		look_ups->ms[look_ups->n++] = now_ms() - start;
		directory_results_finish(&results);
	}
	free(file);
	free(r);
}

int
main(void)
{
	struct fixture x;
	struct times *all = memory_new(1, sizeof *all), *look_ups = memory_new(1, sizeof *look_ups);
	char csv[] = "/tmp/fingerpost-bench-XXXXXX.csv";
	int fd = mkstemps(csv, 4);
	if (fd < 0 || close(fd) != 0 || !write_directory(csv) || !fixture_init(&x, csv)) {
		fprintf(stderr, "bench_dialogue: no directory could be made\n");
		return 1;
	}
	language_init();
	static const char *const corpora[] = {
	    "tests/dialogue/corpus.tsv", "tests/dialogue/tongues.tsv", "tests/dialogue/held-out.tsv"};
	for (size_t i = 0; i < sizeof corpora / sizeof *corpora; i++)
		time_corpus(&x, corpora[i], all, look_ups);
	report("one answer, 10,000 activities", all);
	report("of it the directory, by need alone", look_ups);
	unlink(csv);
	fixture_finish(&x);
	free(all);
	free(look_ups);
	return 0;
}
