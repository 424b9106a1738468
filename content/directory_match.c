#include "content/directory_match.h"

#include <ctype.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "content/database.h"
#include "content/directory_file.h"
#include "content/directory_words.h"
#include "content/need.h"

#define BEGINNING_LETTERS 3 /* longer ones are few words: those are joined as they are asked for */

void
directory_match_init(struct directory_match *m, size_t n, size_t timetables)
{
	m->n_timetables = timetables;
	m->points = memory_new(timetables + 1, sizeof *m->points);
	m->in_span = memory_new(timetables + 1, sizeof *m->in_span);
	number_set_init(&m->all, n);
	number_set_init(&m->named, n);
	number_set_init(&m->word, n);
	number_set_init(&m->word_named, n);
}

void
directory_match_forget_times(struct directory_match *m)
{
	memset(m->points, 0xff, m->n_timetables * sizeof *m->points);
	memset(m->in_span, MATCH_NOT_KNOWN, m->n_timetables);
}

void
directory_match_finish(struct directory_match *m)
{
	free(m->points);
	free(m->in_span);
	m->points = NULL;
	m->in_span = NULL;
	number_set_finish(&m->all);
	number_set_finish(&m->named);
	number_set_finish(&m->word);
	number_set_finish(&m->word_named);
}

/* Runs a bound statement whose columns are lists and adds them to a set each. False if the file is damaged. */
static bool
add_lists(sqlite3_stmt *s, struct number_set *first, struct number_set *second)
{
	bool right = true;
	int rc = SQLITE_DONE;
	while (right && (rc = sqlite3_step(s)) == SQLITE_ROW) {
		right = number_set_add_list(first, sqlite3_column_blob(s, 0), (size_t)sqlite3_column_bytes(s, 0));
		if (right && second != NULL)
			right =
			    number_set_add_list(second, sqlite3_column_blob(s, 1), (size_t)sqlite3_column_bytes(s, 1));
	}
	sqlite3_reset(s);
	return right && rc == SQLITE_DONE;
}

/* --- Words
 * -------------------------------------------------------------------------------------------------------------- */

/* Words of the vocabulary that stand together; directory.db numbers them from 1. */
static bool
add_words(struct directory *d, size_t place, size_t n)
{
	sqlite3_stmt *s = directory_statement(d, DIRECTORY_SQL_WORD_LISTS);
	sqlite3_bind_int64(s, 1, (sqlite3_int64)place + 1);
	sqlite3_bind_int64(s, 2, (sqlite3_int64)(place + n) + 1);
	return add_lists(s, &d->match.word, &d->match.word_named);
}

static bool
add_beginning(struct directory *d, const char *word, size_t place, size_t n)
{
	if (text_length(word) > BEGINNING_LETTERS)
		return add_words(d, place, n);
	sqlite3_stmt *s = directory_statement(d, DIRECTORY_SQL_BEGINNING);
	sqlite3_bind_text(s, 1, word, -1, SQLITE_STATIC);
	return add_lists(s, &d->match.word, &d->match.word_named);
}

static bool
add_same_stem(struct directory *d, const char *word, bool *found)
{
	size_t places[16], n = 0;
	sqlite3_stmt *s = directory_statement(d, DIRECTORY_SQL_STEM);
	sqlite3_bind_text(s, 1, stemmer_stem(d->stemmer, word), -1, free);
	while (n < 16 && sqlite3_step(s) == SQLITE_ROW)
		places[n++] = (size_t)sqlite3_column_int64(s, 0) - 1;
	sqlite3_reset(s);
	for (size_t i = 0; i < n; i++) {
		if (!add_words(d, places[i], 1))
			return false;
	}
	*found = *found || n > 0;
	return true;
}

/* "dansing" where there is only "dance": without its ending, and with the "e" that it may have cost. */
static size_t
near_other_form(const struct directory *d, const char *word, size_t near[VOCABULARY_NEAR])
{
	static const char ending[] = "ing";
	size_t n = strlen(word), cut = n - (sizeof ending - 1);
	char form[WORD_BYTES];
	if (n < 6 || n >= sizeof form || strcmp(word + cut, ending) != 0)
		return 0;
	memcpy(form, word, cut);
	memcpy(form + cut, "e", 2);
	size_t found = vocabulary_near(&d->vocabulary, form, false, near);
	if (found > 0)
		return found;
	form[cut] = '\0';
	return vocabulary_near(&d->vocabulary, form, false, near);
}

/* All that a word may stand for goes into match.word and match.word_named. */
static bool
match_word(struct directory *d, const char *word, bool begun, bool *found)
{
	size_t place, n, near[VOCABULARY_NEAR];
	number_set_clear(&d->match.word);
	number_set_clear(&d->match.word_named);
	*found = true;
	bool right = true;
	if (begun && (n = vocabulary_begins(&d->vocabulary, word, &place)) > 0)
		right = add_beginning(d, word, place, n);
	else if (vocabulary_has(&d->vocabulary, word, &place))
		right = add_words(d, place, 1);
	else
		*found = false;
	if (right)
		right = add_same_stem(d, word, found);
	if (!right || *found)
		return right;
	n = vocabulary_near(&d->vocabulary, word, begun, near);
	if (n == 0)
		n = near_other_form(d, word, near);
	for (size_t i = 0; i < n && right; i++)
		right = add_words(d, near[i], 1);
	*found = n > 0;
	return right;
}

static void
take_word(struct directory_match *m, enum match_words how, bool first)
{
	if (first || how == MATCH_ANY_WORD) {
		number_set_or(&m->all, &m->word);
		number_set_or(&m->named, &m->word_named);
	} else {
		number_set_and(&m->all, &m->word);
		number_set_and(&m->named, &m->word_named);
	}
}

static bool
match_words(struct directory *d, const struct directory_words *w, enum match_words how, bool *possible)
{
	struct directory_match *m = &d->match;
	bool first = true;
	number_set_clear(&m->named);
	if (w->n == 0) {
		number_set_fill(&m->all);
		m->all.bits[0] &= ~UINT64_C(1); /* numbers begin with 1 */
		return true;
	}
	number_set_clear(&m->all);
	for (size_t i = 0; i < w->n; i++) {
		bool found;
		if (!match_word(d, w->of[i], w->begun && i + 1 == w->n, &found))
			return false;
		*possible = *possible && found;
		if (!found && how == MATCH_ALL_WORDS)
			return true;
		if (found)
			take_word(m, how, first);
		first = first && !found;
	}
	return true;
}

/* --- Filters
 * ------------------------------------------------------------------------------------------------------------ */

/* A code of two or three letters, in lower case, behind the letter of its tag; "" if it is none. */
static void
language_tag(const char *lang, char tag[5])
{
	size_t n = strlen(lang);
	tag[0] = '\0';
	if (n < 2 || n > 3)
		return;
	for (size_t i = 0; i < n; i++) {
		if (!isalpha((unsigned char)lang[i]))
			return;
	}
	snprintf(tag, 5, "l%s", lang);
	for (size_t i = 0; i < n; i++)
		tag[i + 1] = (char)tolower((unsigned char)lang[i]);
}

/* Adds what has a tag to match.word. Tags are stored folded, as words are. */
static bool
add_tag(struct directory *d, const char *tag)
{
	sqlite3_stmt *s = directory_statement(d, DIRECTORY_SQL_TAG);
	sqlite3_bind_text(s, 1, tag, -1, SQLITE_STATIC);
	return add_lists(s, &d->match.word, NULL);
}

/* Keeps what has a tag. */
static bool
filter_tag(struct directory *d, const char *tag)
{
	struct directory_match *m = &d->match;
	number_set_clear(&m->word);
	bool right = add_tag(d, tag);
	number_set_and(&m->all, &m->word);
	return right;
}

/* What is asked for on less than a week of days: the others need not be looked at one by one. */
static bool
filter_span(struct directory *d, const struct directory_query *q)
{
	struct directory_match *m = &d->match;
	if (q->until <= q->from || q->until - q->from > 5 * CLOCK_DAY)
		return true;
	number_set_clear(&m->word);
	bool right = true;
	/* a step of half a day misses no day, whatever the clocks do */
	for (int64_t at = q->from, last = -1; right && at < q->until + CLOCK_DAY / 2; at += CLOCK_DAY / 2) {
		struct tm t = clock_british(at < q->until ? at : q->until);
		char tag[4];
		if (t.tm_wday == last)
			continue;
		last = t.tm_wday;
		snprintf(tag, sizeof tag, "d%d", (t.tm_wday + 6) % 7 + 1);
		right = add_tag(d, tag);
	}
	number_set_and(&m->all, &m->word);
	return right;
}

static bool
filter(struct directory *d, const struct directory_query *q)
{
	const struct need *need = q->need != NULL ? need_by_code(q->need) : NULL;
	char need_tag[20] = "", day_tag[4] = "", lang_tag[5] = "";
	if (need != NULL) {
		char *folded = text_fold(need->code);
		snprintf(need_tag, sizeof need_tag, "n%s", folded);
		free(folded);
	}
	if (q->day >= 1 && q->day <= 7)
		snprintf(day_tag, sizeof day_tag, "d%d", q->day);
	if (q->lang != NULL)
		language_tag(q->lang, lang_tag);
	/* asked for, and what has it; an unknown code has no tag, and so nothing */
	const struct {
		bool asked;
		const char *tag;
	} tags[] = {{q->need != NULL, need_tag}, {q->day != 0, day_tag}, {q->lang != NULL, lang_tag}, {q->free, "free"},
	    {q->step_free, "stepfree"}, {q->women, "women"}};
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		if (tags[i].asked && !filter_tag(d, tags[i].tag))
			return false;
	}
	return filter_span(d, q);
}

enum status
directory_match(struct directory *d, const struct directory_query *q, const struct directory_words *w,
    enum match_words how, bool *possible, struct fault *f)
{
	*possible = true;
	if (match_words(d, w, how, possible) && filter(d, q)) {
		if (!q->staff)
			number_set_take_away(&d->match.all, &d->hidden);
		number_set_and(&d->match.named, &d->match.all);
		return STATUS_OK;
	}
	if (sqlite3_errcode(d->db) != SQLITE_OK && sqlite3_errcode(d->db) != SQLITE_DONE &&
	    sqlite3_errcode(d->db) != SQLITE_ROW)
		return database_fault(d->db, d->path, f);
	return fault_set(f, STATUS_SYSTEM, "%s: its lists are damaged; import it again", d->path);
}
