/*
 * bench_import.c - how many services a minute an import takes in, and the most memory it holds, for each format that
 * feeds come in; beside reading the same file whole with jansson and throwing it away, which imports nothing.
 *
 *     bench_import [SERVICES]      20000 unless given
 *
 * Feeds are generated, always the same ones. Each import is a process of its own, so that its memory is its own; times
 * are of the processor.
 */
#include <jansson.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "content/import.h"
#include "tests/bench/folder.h"

static const char *const about =
    "Come along and meet people from around here. There is tea and a chat, and somebody will say hello at the door. "
    "You need not book. The hall has a ramp and a toilet that wheelchairs can use.";

static void
print_csv(FILE *out, size_t n)
{
	fputs(
	    "id,name,needs,description,venue,address,postcode,latitude,longitude,when,cost,phone,last_checked\n", out);
	for (size_t i = 0; i < n; i++)
		fprintf(out,
		    "c%zu,Tea dance %zu,ACTIVE,\"%s\",Hall %zu,%zu High Street,UB%zu %zuHA,%.5f,-0.37,Tue "
		    "10:30-12:00,Free,020 7946 0%03zu,2026-10-01\n",
		    i, i, about, i % 900, i % 200, 1 + i % 9, i % 10, 51.4 + (double)(i % 1000) / 5000, i % 1000);
}

static void
print_services(FILE *out, size_t n)
{
	fprintf(out, "{\"total_items\": %zu, \"page_number\": 1, \"total_pages\": 1, \"contents\": [", n);
	for (size_t i = 0; i < n; i++)
		fprintf(out,
		    "%s\n{\"id\": \"s%zu\", \"name\": \"Tea dance %zu\", \"status\": \"active\", \"description\": "
		    "\"%s\", "
		    "\"assured_date\": \"2026-10-01\", \"phones\": [{\"number\": \"020 7946 0%03zu\"}], "
		    "\"cost_options\": [{\"amount\": 0}], \"schedules\": [{\"freq\": \"WEEKLY\", \"byday\": \"TU\", "
		    "\"opens_at\": \"10:30\", \"closes_at\": \"12:00\"}], \"service_at_locations\": [{\"location\": "
		    "{\"name\": \"Hall %zu\", \"latitude\": %.5f, \"longitude\": -0.37, \"addresses\": "
		    "[{\"address_1\": "
		    "\"%zu High Street\", \"postal_code\": \"UB%zu %zuHA\"}]}}]}",
		    i > 0 ? "," : "", i, i, about, i % 1000, i % 900, 51.4 + (double)(i % 1000) / 5000, i % 200,
		    1 + i % 9, i % 10);
	fputs("]}\n", out);
}

static void
print_series(FILE *out, size_t n)
{
	fputs("{\"next\": \"https://leisure.example/series?after=1\", \"license\": "
	      "\"https://creativecommons.org/licenses/by/4.0/\", \"items\": [",
	    out);
	for (size_t i = 0; i < n; i++)
		fprintf(out,
		    "%s\n{\"state\": \"updated\", \"kind\": \"SessionSeries\", \"id\": \"x%zu\", \"modified\": %zu, "
		    "\"data\": "
		    "{\"@type\": \"SessionSeries\", \"@id\": \"https://leisure.example/series/%zu\", \"name\": \"Tea "
		    "dance "
		    "%zu\", \"description\": \"%s\", \"activity\": [{\"prefLabel\": \"Tea Dance\"}], \"offers\": "
		    "[{\"price\": 0}], \"location\": {\"name\": \"Hall %zu\", \"telephone\": \"020 7946 0%03zu\", "
		    "\"address\": "
		    "{\"streetAddress\": \"%zu High Street\", \"postalCode\": \"UB%zu %zuHA\"}, \"geo\": "
		    "{\"latitude\": %.5f, "
		    "\"longitude\": -0.37}}, \"eventSchedule\": [{\"repeatFrequency\": \"P1W\", \"byDay\": "
		    "[\"https://schema.org/Tuesday\"], \"startTime\": \"10:30\", \"endTime\": \"12:00\"}]}}",
		    i > 0 ? "," : "", i, i + 1, i, i, about, i % 900, i % 1000, i % 200, 1 + i % 9, i % 10,
		    51.4 + (double)(i % 1000) / 5000);
	fputs("]}\n", out);
}

/* How many activities there are after it; 0 on failure. */
static size_t
import_one(const char *dir, const char *file)
{
	struct import_counts counts = {0};
	struct fault f = {0};
	if (import_files(dir, &file, 1, false, NULL, &counts, &f) != STATUS_OK)
		fprintf(stderr, "%s\n", f.text);
	return counts.activities;
}

/* The peer: all of the file as jansson's values. */
static size_t
load_whole(const char *dir, const char *file)
{
	(void)dir;
	json_t *all = json_load_file(file, 0, NULL);
	size_t n = json_array_size(json_object_get(all, "contents")) + json_array_size(json_object_get(all, "items"));
	json_decref(all);
	return n;
}

/* Runs in a process of its own; false if it did not come to the number. */
static bool
measure(size_t (*run)(const char *, const char *), const char *dir, const char *file, size_t n, double *s, long *kb)
{
	int status = 1;
	struct rusage used = {0};
	fflush(stdout);
	pid_t child = fork();
	if (child == 0)
		_exit(run(dir, file) == n ? 0 : 1);
	if (child < 0 || wait4(child, &status, 0, &used) != child)
		return false;
	*s = (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
	     (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
	*kb = used.ru_maxrss;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool
bench(const char *dir, const char *name, void (*print)(FILE *, size_t), bool json, size_t n)
{
	double ours = 0, whole = 0;
	long kb = 0, whole_kb = 0;
	char *file = memory_print("%s/feed.%s", dir, json ? "json" : "csv");
	FILE *out = fopen(file, "w");
	bool right = out != NULL;
	if (right) {
		print(out, n);
		fclose(out);
	}
	right = right && measure(import_one, dir, file, n, &ours, &kb);
	if (right && json)
		right = measure(load_whole, dir, file, n, &whole, &whole_kb);
	if (right)
		printf("%-24s %8.0f a minute, %5ld kB at most", name, (double)n / ours * 60, kb);
	if (right && json)
		printf("  | jansson, whole: %4.0f %% of our time, %ld kB", whole / ours * 100, whole_kb);
	puts(right ? "" : "the import failed");
	unlink(file);
	free(file);
	return right;
}

int
main(int argc, char **argv)
{
	size_t n = argc > 1 ? (size_t)strtoul(argv[1], NULL, 10) : 20000;
	const char *tmp = getenv("TMPDIR");
	char *dir = memory_print("%s/bench-import-XXXXXX", tmp != NULL ? tmp : "/tmp");
	clock_init();
	if (mkdtemp(dir) == NULL)
		return 1;
	bool right = bench(dir, "CSV", print_csv, false, n);
	right &= bench(dir, "Open Referral UK 3.0", print_services, true, n);
	right &= bench(dir, "OpenActive RPDE", print_series, true, n);
	folder_sweep(dir);
	free(dir);
	return right ? 0 : 1;
}
