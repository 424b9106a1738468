/*
 * bench_directory.c - how long a question to the directory takes, at growing sizes, beside a plain FTS5 query ordered
 * by bm25 and a LIKE scan over the same activities in the same run.
 *
 *     bench_directory [SIZE...]      1000 10000 100000 1000000 unless given
 *     bench_directory --in DIR SIZE  the directory in DIR, which is made there if there is none, and kept
 *     bench_directory --ours DIR SIZE  the same without the peers, which take minutes at a million
 *
 * Directories are generated, always the same ones, imported as CSV like any other, and thrown away after. Times are of
 * the processor, so that a busy machine does not show in them.
 */
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "content/directory.h"
#include "content/import.h"
#include "tests/bench/folder.h"

#define ROWS_A_FILE 100000
#define QUERIES 200
#define WORD 24

/* --- The generator
 * ------------------------------------------------------------------------------------------------------ */

static uint64_t
next_number(uint64_t *seed)
{
	*seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return *seed >> 33;
}

/* A name that sounds like one, the same for the same number. */
static void
made_word(uint64_t number, char word[WORD])
{
	static const char *const heads[] = {"ash", "bar", "bell", "brook", "can", "chal", "cop", "dal", "earl", "fen",
	    "gar", "glen", "har", "hol", "kel", "lam", "lin", "mar", "nor", "oak", "pen", "quen", "ros", "sel", "south",
	    "stan", "thorn", "ux", "wal", "west", "win", "york"};
	static const char *const middles[] = {
	    "a", "e", "ing", "er", "le", "ber", "den", "ming", "ri", "sto", "ter", "va", "wi", "y", "ce", "mo"};
	static const char *const tails[] = {"bury", "by", "dale", "field", "ford", "gate", "ham", "ley", "mere",
	    "minster", "side", "stead", "ton", "wick", "wood", "worth"};
	uint64_t x = number * UINT64_C(0x9e3779b97f4a7c15) >> 20;
	const char *middle = number < 500 ? "" : middles[x / 512 % 16],
	           *more = number < 8000 ? "" : middles[x / 8192 % 16];
	snprintf(word, WORD, "%s%s%s%s", heads[x % 32], middle, more, tails[x / 32 % 16]);
}

/* Some words are said all the time, most hardly ever. */
static uint64_t
uneven(uint64_t *seed, uint64_t n)
{
	double u = (double)(next_number(seed) % 1000003) / 1000003.0;
	return (uint64_t)(u * u * u * (double)n);
}

static const char *const things[] = {"Dance", "Swimming", "Coffee morning", "History group", "Debt advice", "Singing",
    "Walking group", "Yoga", "Knitting circle", "Art class", "English class", "Job club", "Food bank", "Lunch club",
    "Men's shed", "Choir", "Gardening", "Computer help", "Carers group", "Stop smoking", "Chair exercise",
    "Board games", "Book club", "Bereavement cafe", "Toddler group", "Benefits advice", "Tai chi", "Football",
    "Memory cafe", "Warm space", "Housing advice", "Reading group", "Photography", "Cooking together", "Table tennis",
    "Bowls"};
static const char *const manners[] = {"Friendly", "Gentle", "Weekly", "Community", "Open", "Evening", "Morning",
    "Over fifties", "Women's", "Family", "Beginners", "Free", "Local", "Social", "Tuesday", "Saturday"};
static const char *const plain_words[] = {"come", "along", "meet", "people", "learn", "share", "help", "with", "your",
    "health", "support", "everyone", "welcome", "tea", "friends", "sessions", "volunteers", "relaxed", "music",
    "skills", "advice", "confidential", "trained", "staff", "children", "exercise", "balance", "worries", "money",
    "home", "online", "group", "talk", "listen", "make", "enjoy", "outdoors", "accessible", "parking", "refreshments"};
#define N(array) (sizeof(array) / sizeof *(array))

static void
print_when(FILE *out, uint64_t *seed)
{
	static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
	static const char *const ordinals[] = {"1st", "2nd", "3rd", "4th", "last"};
	unsigned kind = next_number(seed) % 100, day = next_number(seed) % 7, hour = 8 + next_number(seed) % 12;
	if (kind < 6)
		return;
	if (kind < 14)
		fprintf(out, "%s ", ordinals[next_number(seed) % 5]);
	if (kind < 22 && kind >= 14)
		fprintf(out, "Mon-Fri 09:00-17:00");
	else
		fprintf(out, "%s %02u:00-%02u:30", days[day], hour, hour + 1);
	if (kind > 85)
		fprintf(out, "; %s %02u:30-%02u:30", days[(day + 2) % 7], hour, hour + 2);
}

static void
print_place(FILE *out, uint64_t *seed, size_t size)
{
	static const char *const areas[] = {"UB", "W", "HA", "NW", "SW", "SE", "CR", "RG", "SL", "BS", "BA", "LS", "M",
	    "OL", "NE", "CB", "NR", "PL", "TR", "YO"};
	static const char letters[] = "ABDEFGHJLNPQRSTUWXYZ";
	unsigned area = next_number(seed) % N(areas), district = 1 + next_number(seed) % 19;
	double lat = 50.3 + area * 0.23 + district * 0.011 + (double)(next_number(seed) % 10000) / 100000;
	double lon = -4.0 + (area * 7 % 20) * 0.2 + district * 0.017 + (double)(next_number(seed) % 10000) / 100000;
	char street[WORD];
	made_word(uneven(seed, 300 + size / 10), street);
	fprintf(out, "\"%llu %s Road\",%s%u %llu%c%c,%.5f,%.5f,", (unsigned long long)(1 + next_number(seed) % 200),
	    street, areas[area], district, (unsigned long long)(next_number(seed) % 10),
	    letters[next_number(seed) % 20], letters[next_number(seed) % 20], lat, lon);
}

static void
print_row(FILE *out, size_t i, uint64_t *seed, size_t size)
{
	static const char *const needs[] = {"FRIENDS", "ACTIVE", "LEARN", "MONEY", "HOME", "MIND", "HEALTH", "FAMILY"};
	static const char *const yes_no[] = {"yes", "no", ""};
	char place[WORD];
	made_word(uneven(seed, 300 + size / 20), place);
	fprintf(out, "g%zu,\"%s %s, %s\",%s %s,\"", i, manners[uneven(seed, N(manners))],
	    things[uneven(seed, N(things))], place, needs[next_number(seed) % 8], needs[next_number(seed) % 8]);
	for (size_t n = 12 + next_number(seed) % 24; n > 0; n--) {
		char word[WORD];
		made_word(uneven(seed, 2000 + size / 8), word);
		fprintf(out, "%s ", next_number(seed) % 10 < 9 ? plain_words[uneven(seed, N(plain_words))] : word);
	}
	fprintf(out, "\",\"%s Hall\",", place);
	print_place(out, seed, size);
	print_when(out, seed);
	fprintf(out, ",%s,%s,%s,%s,020 7946 0%03llu,2024-%02llu-15\n", next_number(seed) % 2 ? "Free" : "5.00",
	    yes_no[next_number(seed) % 3], next_number(seed) % 10 == 0 ? "yes" : "no",
	    next_number(seed) % 20 ? "" : "pa ur", (unsigned long long)(next_number(seed) % 1000),
	    (unsigned long long)(1 + next_number(seed) % 12));
}

/* Files of CSV, as many as are needed; returns their names. */
static char **
generate(const char *dir, size_t size, size_t *files)
{
	uint64_t seed = 42;
	*files = (size + ROWS_A_FILE - 1) / ROWS_A_FILE;
	char **names = memory_new(*files, sizeof *names);
	for (size_t i = 0; i < *files; i++) {
		names[i] = memory_print("%s/list-%zu.csv", dir, i);
		FILE *out = fopen(names[i], "w");
		if (out == NULL)
			exit(1);
		fputs("id,name,needs,description,venue,address,postcode,latitude,longitude,when,cost,step_free,women_"
		      "only,"
		      "languages,phone,last_checked\n",
		    out);
		for (size_t row = i * ROWS_A_FILE; row < size && row < (i + 1) * ROWS_A_FILE; row++)
			print_row(out, row, &seed, size);
		fclose(out);
	}
	return names;
}

/* --- Measuring
 * ---------------------------------------------------------------------------------------------------------- */

static double
processor_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int
compare(const void *left, const void *right)
{
	double a = *(const double *)left, b = *(const double *)right;
	return (a > b) - (a < b);
}

struct times {
	double p50, p99;
};

static struct times
summarise(double *ms, size_t n)
{
	qsort(ms, n, sizeof *ms, compare);
	return (struct times){ms[n / 2], ms[(n * 99 + 99) / 100 - 1]};
}

enum kind {
	ONE_LETTER,
	ONE_LETTER_FILTERED,
	THREE_LETTERS,
	THREE_LETTERS_FILTERED,
	EIGHT_LETTERS,
	EIGHT_LETTERS_FILTERED,
	TYPO,
	TYPO_BEGUN,
	TWO_WORDS,
	NEAREST,
	NEAREST_WITHIN,
	NEED,
	TOMORROW,
	KINDS
};

static const struct {
	const char *name;
	int letters; /* that are typed of a word; 0 all of it, -1 no word */
	bool filtered, near;
} kinds[KINDS] = {
    [ONE_LETTER] = {"one letter", 1, false, false},
    [ONE_LETTER_FILTERED] = {"one letter, filters, near", 1, true, true},
    [THREE_LETTERS] = {"three letters", 3, false, false},
    [THREE_LETTERS_FILTERED] = {"three letters, filters, near", 3, true, true},
    [EIGHT_LETTERS] = {"eight letters", 8, false, false},
    [EIGHT_LETTERS_FILTERED] = {"eight letters, filters, near", 8, true, true},
    [TYPO] = {"typo", 0, false, true},
    [TYPO_BEGUN] = {"typo, being typed", 6, false, true},
    [TWO_WORDS] = {"two words", 0, false, true},
    [NEAREST] = {"nearest, nothing else", -1, false, true},
    [NEAREST_WITHIN] = {"within 3 km", -1, false, true},
    [NEED] = {"a need, near", -1, false, true},
    [TOMORROW] = {"tomorrow, near", -1, false, true},
};

/* One question, the same for the same seed. words and like are what each side is asked for. */
struct question {
	struct directory_query q;
	char words[80], match[80], like[80];
};

static void
make_typo(char *word, uint64_t *seed)
{
	size_t n = strlen(word), at = 1 + next_number(seed) % (n - 1);
	word[at] = word[at] == 'k' ? 'v' : 'k';
}

static void
ask_words(struct question *x, enum kind kind, uint64_t *seed, size_t size)
{
	char word[WORD], other[WORD];
	size_t letters = (size_t)kinds[kind].letters;
	if (next_number(seed) % 2 == 0)
		snprintf(word, sizeof word, "%s", plain_words[next_number(seed) % N(plain_words)]);
	else
		made_word(uneven(seed, 300 + size / 20), word);
	made_word(uneven(seed, 300 + size / 20), other);
	if (kind == TYPO || kind == TYPO_BEGUN || letters == 8)
		snprintf(word, sizeof word, "%s", other);
	if (letters > 0 && strlen(word) > letters)
		word[letters] = '\0';
	if (kind == TYPO || kind == TYPO_BEGUN)
		make_typo(word, seed);
	if (kind == TWO_WORDS) {
		snprintf(x->words, sizeof x->words, "%s %s", word, other);
		snprintf(x->match, sizeof x->match, "\"%s\" \"%s\"", word, other);
	} else {
		snprintf(x->words, sizeof x->words, "%s", word);
		snprintf(x->match, sizeof x->match, letters > 0 ? "\"%s\"*" : "\"%s\"", word);
	}
	snprintf(x->like, sizeof x->like, "%%%s%%", word);
	x->q.words = x->words;
	x->q.whole_words = letters == 0;
}

static void
ask(struct question *x, enum kind kind, uint64_t *seed, size_t size, int64_t now)
{
	*x = (struct question){.q = {.now = now + (int64_t)(next_number(seed) % 1000) * CLOCK_MINUTE}};
	if (kinds[kind].letters >= 0)
		ask_words(x, kind, seed, size);
	if (kinds[kind].filtered) {
		x->q.need = next_number(seed) % 2 ? "ACTIVE" : "MONEY";
		x->q.free = true;
		x->q.day = (int)(1 + next_number(seed) % 7);
	}
	if (kinds[kind].near) {
		x->q.lat = 50.4 + (double)(next_number(seed) % 4500) / 1000;
		x->q.lon = -4.0 + (double)(next_number(seed) % 4000) / 1000;
	}
	if (kind == NEAREST_WITHIN)
		x->q.within_m = 3000;
	if (kind == NEED)
		x->q.need = "FRIENDS";
	if (kind == TOMORROW) {
		x->q.from = x->q.now + CLOCK_DAY;
		x->q.until = x->q.now + 2 * CLOCK_DAY;
	}
}

/* Ours. *found is how many results there were in the mean. */
static struct times
measure_ours(struct directory *d, enum kind kind, size_t size, int64_t now, double *found)
{
	double ms[QUERIES];
	uint64_t seed = 7 + kind;
	*found = 0;
	for (size_t i = 0; i < QUERIES; i++) {
		struct question x;
		struct directory_results r;
		struct fault f;
		ask(&x, kind, &seed, size, now);
		double before = processor_ms();
		if (directory_find(d, &x.q, &r, &f) != STATUS_OK) {
			fprintf(stderr, "%s\n", f.text);
			exit(1);
		}
		ms[i] = processor_ms() - before;
		*found += (double)r.total / QUERIES;
		directory_results_finish(&r);
	}
	return summarise(ms, QUERIES);
}

/* The peer: a statement with one text or two numbers. Fewer questions, so that the table is done today. */
static struct times
measure_peer(sqlite3 *db, const char *sql, bool like, enum kind kind, size_t size, int64_t now)
{
	double ms[QUERIES], total = 0;
	size_t n = 0;
	uint64_t seed = 7 + kind;
	sqlite3_stmt *s = NULL;
	if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK) {
		fprintf(stderr, "%s\n", sqlite3_errmsg(db));
		exit(1);
	}
	while (n < 50 && (n < 5 || total < 1000)) {
		struct question x;
		ask(&x, kind, &seed, size, now);
		double before = processor_ms();
		sqlite3_reset(s);
		if (kinds[kind].letters >= 0) {
			sqlite3_bind_text(s, 1, like ? x.like : x.match, -1, SQLITE_STATIC);
		} else {
			sqlite3_bind_double(s, 1, x.q.lat);
			sqlite3_bind_double(s, 2, x.q.lon);
		}
		while (sqlite3_step(s) == SQLITE_ROW)
			sqlite3_column_int64(s, 0);
		sqlite3_reset(s);
		ms[n] = processor_ms() - before;
		total += ms[n++];
	}
	sqlite3_finalize(s);
	return summarise(ms, n);
}

/* What somebody would write first. */
static sqlite3 *
open_peer(const char *dir)
{
	sqlite3 *db = NULL;
	char *peer = file_join(dir, "peer.db");
	char *sql =
	    memory_print("ATTACH '%s/directory.db' AS ours; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
	                 "CREATE VIRTUAL TABLE plain USING fts5 (name, body, prefix = '1 2 3');"
	                 "INSERT INTO plain (rowid, name, body) SELECT number, name, description || ' ' || venue ||"
	                 "  ' ' || address FROM ours.activity;"
	                 "INSERT INTO plain (plain) VALUES ('optimize');",
	        dir);
	char *wrong = NULL;
	if (sqlite3_open(peer, &db) != SQLITE_OK || sqlite3_exec(db, sql, NULL, NULL, &wrong) != SQLITE_OK) {
		fprintf(stderr, "%s\n", wrong != NULL ? wrong : sqlite3_errmsg(db));
		exit(1);
	}
	free(sql);
	free(peer);
	return db;
}

/* Kilobytes that the program holds. */
static size_t
resident(void)
{
	size_t all = 0, held = 0;
	FILE *f = fopen("/proc/self/statm", "r");
	if (f != NULL && fscanf(f, "%zu %zu", &all, &held) != 2)
		held = 0;
	if (f != NULL)
		fclose(f);
	return held * (size_t)sysconf(_SC_PAGESIZE) / 1024;
}

/* The most kilobytes it ever held. */
static size_t
most_resident(void)
{
	struct rusage used = {0};
	getrusage(RUSAGE_SELF, &used);
	return (size_t)used.ru_maxrss;
}

static void
compare_all(const char *dir, size_t size, bool peers)
{
	static const char *const bm25 = "SELECT rowid FROM plain WHERE plain MATCH ?1 ORDER BY bm25(plain) LIMIT 20";
	static const char *const like = "SELECT number FROM ours.activity WHERE name LIKE ?1 OR description LIKE ?1"
	                                "  OR venue LIKE ?1 ORDER BY name LIMIT 20";
	static const char *const scan =
	    "SELECT number FROM ours.activity ORDER BY (lat - ?1) * (lat - ?1) + (lon - ?2) * (lon - ?2) LIMIT 20";
	int64_t now = clock_from_british((struct tm){.tm_year = 124, .tm_mon = 11, .tm_mday = 17, .tm_hour = 7});
	size_t before = resident();
	double opening = processor_ms();
	struct directory *d = directory_open(dir);
	opening = processor_ms() - opening;
	struct times ours[KINDS];
	double found[KINDS];
	for (size_t i = 0; i < KINDS; i++)
		ours[i] = measure_ours(d, (enum kind)i, size, now, &found[i]);
	printf("  opened in %.0f ms; %zu kB held", opening, resident() - before);
	printf(
	    size >= 100000 ? ", %.0f bytes an activity\n" : "\n", (double)(resident() - before) * 1024 / (double)size);
	directory_close(d);
	if (!peers) {
		for (size_t i = 0; i < KINDS; i++)
			printf("  %-30s %9.0f %8.3f %8.3f\n", kinds[i].name, found[i], ours[i].p50, ours[i].p99);
		return;
	}
	sqlite3 *peer = open_peer(dir);
	printf("  %-30s %9s %8s %8s | %9s %6s | %9s %6s\n", "ms of the processor", "found", "p50", "p99", "bm25 p50",
	    "times", "scan p50", "times");
	for (size_t i = 0; i < KINDS; i++) {
		bool words = kinds[i].letters >= 0;
		struct times b = {0}, l = measure_peer(peer, words ? like : scan, true, (enum kind)i, size, now);
		if (words)
			b = measure_peer(peer, bm25, false, (enum kind)i, size, now);
		printf("  %-30s %9.0f %8.3f %8.3f | ", kinds[i].name, found[i], ours[i].p50, ours[i].p99);
		if (words)
			printf("%9.3f %6.1f | ", b.p50, b.p50 / ours[i].p50);
		else
			printf("%9s %6s | ", "-", "-");
		printf("%9.3f %6.1f\n", l.p50, l.p50 / ours[i].p50);
		fflush(stdout);
	}
	sqlite3_close(peer);
}

/* Imports a generated directory into a folder. */
static void
make(const char *dir, size_t size)
{
	struct fault f = {0};
	size_t files;
	char **names = generate(dir, size, &files);
	double before = processor_ms();
	enum status s = import_files(dir, (const char *const *)names, files, false, stderr, NULL, &f);
	double ms = processor_ms() - before;
	if (s == STATUS_OK)
		printf("%zu activities: imported in %.1f s, %.0f a minute, with %zu kB at most\n", size, ms / 1000,
		    (double)size / ms * 60000, most_resident());
	else
		fprintf(stderr, "%s\n", f.text);
	fflush(stdout);
	for (size_t i = 0; i < files; i++) {
		unlink(names[i]);
		free(names[i]);
	}
	free(names);
	if (s != STATUS_OK)
		exit(1);
}

static void
bench(size_t size)
{
	const char *tmp = getenv("TMPDIR");
	char *dir = memory_print("%s/bench-directory-XXXXXX", tmp != NULL ? tmp : "/tmp");
	if (mkdtemp(dir) == NULL)
		exit(1);
	make(dir, size);
	compare_all(dir, size, true);
	folder_sweep(dir);
	free(dir);
}

static void
bench_in(const char *dir, size_t size, bool peers)
{
	char *path = file_join(dir, "directory.db"), *peer = file_join(dir, "peer.db");
	if (access(path, F_OK) != 0)
		make(dir, size);
	unlink(peer);
	compare_all(dir, size, peers);
	unlink(peer);
	free(peer);
	free(path);
}

int
main(int argc, char **argv)
{
	static const size_t sizes[] = {1000, 10000, 100000, 1000000};
	clock_init();
	bool peers = argc == 4 && strcmp(argv[1], "--in") == 0;
	if (peers || (argc == 4 && strcmp(argv[1], "--ours") == 0)) {
		bench_in(argv[2], (size_t)strtoul(argv[3], NULL, 10), peers);
		return 0;
	}
	for (int i = 1; i < argc; i++)
		bench((size_t)strtoul(argv[i], NULL, 10));
	for (size_t i = 0; i < N(sizes) && argc == 1; i++)
		bench(sizes[i]);
	return 0;
}
