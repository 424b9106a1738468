/*
 * words.c - see words.h.
 */
#include "dialogue/words.h"

#include <sodium.h>

#include "base/memory.h"
#include "base/text.h"
#include "dialogue/sets.h"

static bool
is_apostrophe(uint32_t c)
{
	return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x02bc || c == 0x00b4;
}

/* Copies a run without its apostrophes, so that folding does not part "don't". */
static void
join_apostrophes(const char *run, size_t n, char *out, size_t size)
{
	size_t used = 0;
	const char *s = run;
	while (s < run + n) {
		const char *at = s;
		uint32_t c = text_next(&s);
		size_t length = (size_t)(s - at);
		if (is_apostrophe(c))
			continue;
		if (used + length >= size)
			break;
		memcpy(out + used, at, length);
		used += length;
	}
	out[used] = '\0';
}

static void
add_word(struct words *ws, const char *folded, size_t n, size_t from, size_t to)
{
	if (n == 0 || ws->n == WORDS_MAX)
		return;
	struct word *w = &ws->w[ws->n++];
	*w = (struct word){.from = (unsigned short)from, .to = (unsigned short)to};
	while (n >= WORD_SIZE || (n > 0 && !text_valid(folded, n)))
		n = n >= WORD_SIZE ? WORD_SIZE - 1 : n - 1;
	memcpy(w->folded, folded, n);
}

static void
add_run(struct words *ws, size_t from, size_t to)
{
	char run[WORDS_TEXT];
	join_apostrophes(ws->clean + from, to - from, run, sizeof run);
	char *folded = text_fold(run);
	for (const char *s = folded; *s;) {
		size_t n = strcspn(s, " ");
		add_word(ws, s, n, from, to);
		s += n + (s[n] == ' ');
	}
	memory_wipe_string(folded);
	sodium_memzero(run, sizeof run);
}

/* "S T O P", "i t s": single letters between spaces are one word where there are three and more. */
static bool
is_letter(const struct word *w)
{
	return w->folded[0] >= 'a' && w->folded[0] <= 'z' && w->folded[1] == '\0';
}

static void
join_spaced_letters(struct words *ws)
{
	size_t out = 0;
	for (size_t i = 0; i < ws->n;) {
		size_t run = 0;
		while (i + run < ws->n && run < WORD_SIZE - 1 && is_letter(&ws->w[i + run]))
			run++;
		struct word joined = ws->w[i];
		if (run >= 4) {
			for (size_t k = 0; k < run; k++)
				joined.folded[k] = ws->w[i + k].folded[0];
			joined.folded[run] = '\0';
			joined.to = ws->w[i + run - 1].to;
		}
		ws->w[out++] = joined;
		i += run >= 4 ? run : 1;
	}
	ws->n = out;
}

/*
 * Which bit stands for how a word begins: its first two letters, so two bytes, four or six by the script. A word of
 * fewer has a bit of its own.
 */
static size_t
begin_bytes(unsigned char first)
{
	return first < 0x80 ? 2 : first < 0xe0 ? 4 : 6;
}

unsigned
words_begin_bit(const char *s, size_t n)
{
	size_t take = begin_bytes((unsigned char)*s);
	uint32_t hash = 0;
	for (size_t i = 0; i < take && i < n; i++)
		hash = hash * 31U + (unsigned char)s[i];
	return hash * 2654435761U >> 22; /* 10 bits */
}

void
words_index(struct words *ws)
{
	ws->latin = true;
	for (size_t i = 0; i < ws->n; i++)
		ws->latin &= (unsigned char)ws->w[i].folded[0] < 0x80;
	memset(ws->begins, 0, sizeof ws->begins);
	memset(ws->brief, 0, sizeof ws->brief);
	ws->sets = 0;
	for (size_t i = 0; i < ws->n; i++) {
		struct word *w = &ws->w[i];
		unsigned bit = words_begin_bit(w->folded, strlen(w->folded));
		ws->begins[bit / 8] |= (unsigned char)(1U << bit % 8);
		ws->brief[bit % 256 / 64] |= UINT64_C(1) << bit % 64;
		w->sets = set_of_word(w->folded);
		ws->sets |= w->sets;
	}
}

bool
words_tell_begin(const char *s, size_t n, bool stem)
{
	return n > 0 && (!stem || n >= begin_bytes((unsigned char)*s));
}

bool
words_may_begin(const struct words *ws, const char *s, size_t n, bool stem)
{
	if (!words_tell_begin(s, n, stem))
		return true;
	unsigned bit = words_begin_bit(s, n);
	return ws->begins[bit / 8] >> bit % 8 & 1;
}

void
words_init(struct words *ws, const char *text, const struct vocabulary *vocabulary)
{
	*ws = (struct words){.vocabulary = vocabulary};
	char *clean = text_clean(text, strlen(text), WORDS_TEXT - 1, false);
	size_t n = strlen(clean);
	while (n >= WORDS_TEXT || !text_valid(clean, n))
		n = n >= WORDS_TEXT ? WORDS_TEXT - 1 : n - 1;
	memcpy(ws->clean, clean, n);
	memory_wipe_string(clean);
	for (size_t from = 0; from < n;) {
		size_t to = from + strcspn(ws->clean + from, " ");
		add_run(ws, from, to);
		from = to + 1;
	}
	join_spaced_letters(ws);
	words_index(ws);
}

void
words_finish(struct words *ws)
{
	sodium_memzero(ws, sizeof *ws);
}

static bool
is_edge(char c)
{
	return c != '\0' && strchr(" .,;:!?()[]\"'*-_/", c) != NULL;
}

void
words_written(const struct words *ws, size_t a, size_t b, char *out, size_t size)
{
	out[0] = '\0';
	if (a > b || b >= ws->n)
		return;
	size_t from = ws->w[a].from, to = ws->w[b].to;
	while (from < to && is_edge(ws->clean[from]))
		from++;
	while (to > from && is_edge(ws->clean[to - 1]))
		to--;
	if (to - from >= size)
		return;
	memcpy(out, ws->clean + from, to - from);
	out[to - from] = '\0';
}

size_t
words_unused(const struct words *ws)
{
	size_t n = 0;
	for (size_t i = 0; i < ws->n; i++)
		n += !ws->w[i].used;
	return n;
}

void
words_use(struct words *ws, size_t from, size_t n)
{
	for (size_t i = from; i < from + n && i < ws->n; i++)
		ws->w[i].used = true;
}

long
word_number(const struct word *w)
{
	size_t n = strlen(w->folded);
	if (n == 0 || n > 5 || strspn(w->folded, "0123456789") != n)
		return -1;
	return strtol(w->folded, NULL, 10);
}

bool
word_is(const struct words *ws, size_t i, const char *folded)
{
	return i < ws->n && strcmp(ws->w[i].folded, folded) == 0;
}
