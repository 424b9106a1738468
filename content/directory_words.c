#include "content/directory_words.h"

#include <ctype.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "content/directory_file.h"
#include "content/need.h"

#define WORD_BYTES 60

/* Words that say nothing of what is looked for; they count only when there is nothing else. */
static const char *const empty_words[] = {"a", "an", "and", "any", "are", "at", "can", "do", "find", "for", "from", "i",
    "in", "is", "me", "my", "near", "nearby", "need", "of", "on", "or", "please", "some", "that", "the", "there", "to",
    "want", "we", "what", "where", "with", "you"};

static bool
is_empty_word(const char *word)
{
	for (size_t i = 0; i < sizeof empty_words / sizeof *empty_words; i++) {
		if (strcmp(word, empty_words[i]) == 0)
			return true;
	}
	return false;
}

struct group {
	FILE *out;
	size_t n;
};

/* Folded words hold letters and digits only, so that nothing in them can mean anything to FTS5 but themselves. */
static void
add_term(void *context, const char *term)
{
	struct group *g = context;
	fprintf(g->out, "%s\"%s\"", g->n++ > 0 ? " OR " : "", term);
}

static void
add_same_stem(struct directory *d, const char *word, struct group *g)
{
	char *stem = stemmer_stem(d->stemmer, word);
	sqlite3_stmt *s = directory_statement(d, DIRECTORY_SQL_STEM);
	sqlite3_bind_text(s, 1, stem, -1, free);
	while (sqlite3_step(s) == SQLITE_ROW) {
		const char *term = (const char *)sqlite3_column_text(s, 0);
		if (strcmp(term, word) != 0)
			add_term(g, term);
	}
	sqlite3_reset(s);
}

/* All that a word may stand for; NULL if the directory has nothing like it. */
static char *
group_of(struct directory *d, const char *word, bool begun)
{
	char *text = NULL;
	size_t size;
	struct group g = {.out = open_memstream(&text, &size)};
	if (begun && vocabulary_begins(&d->vocabulary, word)) {
		add_term(&g, word);
		fputc('*', g.out);
	} else if (vocabulary_has(&d->vocabulary, word)) {
		add_term(&g, word);
	}
	add_same_stem(d, word, &g);
	if (g.n == 0)
		vocabulary_near(&d->vocabulary, word, begun, add_term, &g);
	fclose(g.out);
	if (g.n > 0)
		return text;
	free(text);
	return NULL;
}

/* Takes a word off the front of a folded text; false at the end. */
static bool
next_word(const char **folded, char word[WORD_BYTES], bool *last)
{
	size_t n = strcspn(*folded, " ");
	if (n == 0)
		return false;
	size_t kept = n < WORD_BYTES ? n : text_prefix(*folded, WORD_BYTES / 4 - 1);
	memcpy(word, *folded, kept);
	word[kept] = '\0';
	*folded += n;
	*last = **folded == '\0';
	*folded += **folded == ' ';
	return true;
}

static bool
has_full_word(const char *folded)
{
	char word[WORD_BYTES];
	bool last;
	while (next_word(&folded, word, &last)) {
		if (!is_empty_word(word))
			return true;
	}
	return false;
}

void
directory_words_init(struct directory_words *w, struct directory *d, const struct directory_query *q)
{
	*w = (struct directory_words){.all_known = true};
	char *folded = text_fold(q->words != NULL ? q->words : "");
	bool skip_empty = has_full_word(folded), last;
	char word[WORD_BYTES];
	for (const char *rest = folded; w->n < WORDS_MOST && next_word(&rest, word, &last);) {
		w->any = true;
		if (skip_empty && is_empty_word(word) && (!last || q->whole_words))
			continue;
		char *group = group_of(d, word, last && !q->whole_words);
		if (group != NULL)
			w->groups[w->n++] = group;
		else
			w->all_known = false;
	}
	free(folded);
}

void
directory_words_finish(struct directory_words *w)
{
	for (size_t i = 0; i < w->n; i++)
		free(w->groups[i]);
	w->n = 0;
}

char *
directory_words_join(const struct directory_words *w, const char *between)
{
	if (w->n == 0)
		return NULL;
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	for (size_t i = 0; i < w->n; i++)
		fprintf(out, "%s(%s)", i > 0 ? between : "", w->groups[i]);
	fclose(out);
	return text;
}

/* A code of two or three letters, in lower case. */
static bool
read_language(const char *lang, char code[4])
{
	size_t n = strlen(lang);
	if (n < 2 || n > 3)
		return false;
	for (size_t i = 0; i <= n; i++) {
		if (i < n && !isalpha((unsigned char)lang[i]))
			return false;
		code[i] = (char)tolower((unsigned char)lang[i]);
	}
	return true;
}

char *
directory_words_tags(const struct directory_query *q)
{
	const struct need *need = q->need != NULL ? need_by_code(q->need) : NULL;
	char code[4];
	bool nothing = (q->need != NULL && need == NULL) || (q->lang != NULL && !read_language(q->lang, code)) ||
	               q->day < 0 || q->day > 7;
	if (nothing)
		return NULL;
	char *text = NULL;
	size_t size, n = 0;
	FILE *out = open_memstream(&text, &size);
	const char *const switches[] = {
	    q->free ? "free" : NULL, q->step_free ? "stepfree" : NULL, q->women ? "women" : NULL};
	if (need != NULL)
		fprintf(out, "%s\"n%s\"", n++ > 0 ? " AND " : "", need->code);
	if (q->day > 0)
		fprintf(out, "%s\"d%d\"", n++ > 0 ? " AND " : "", q->day);
	if (q->lang != NULL)
		fprintf(out, "%s\"l%s\"", n++ > 0 ? " AND " : "", code);
	for (size_t i = 0; i < 3; i++) {
		if (switches[i] != NULL)
			fprintf(out, "%s\"%s\"", n++ > 0 ? " AND " : "", switches[i]);
	}
	if (n == 0)
		fputs(DIRECTORY_TAG_ANY, out);
	fclose(out);
	return text;
}
