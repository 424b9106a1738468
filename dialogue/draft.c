/*
 * draft.c - see draft.h.
 */
#include "dialogue/draft.h"

#include <sodium.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include "base/gsm7.h"
#include "base/text.h"

#define NO_BREAK "\xc2\xa0"
#define ATOM_CHARACTERS 160

/* What stands for what. The replacement is never longer in UTF-8 than what it replaces. */
static const struct {
	uint32_t from;
	const char *to;
} plain[] = {
    {0x2018, "'"},
    {0x2019, "'"},
    {0x201a, "'"},
    {0x201b, "'"},
    {0x2032, "'"},
    {0x00b4, "'"},
    {0x02bc, "'"},
    {0x201c, "\""},
    {0x201d, "\""},
    {0x201e, "\""},
    {0x201f, "\""},
    {0x2033, "\""},
    {0x00ab, "\""},
    {0x00bb, "\""},
    {0x2010, "-"},
    {0x2011, "-"},
    {0x2012, "-"},
    {0x2013, "-"},
    {0x2014, "-"},
    {0x2015, "-"},
    {0x2212, "-"},
    {0x00ad, ""},
    {0x2026, "..."},
    {0x2022, "-"},
    {0x00b7, "-"},
    {0x2027, "-"},
    {0x00d7, "x"},
    {0x2122, "TM"},
    {0x2000, " "},
    {0x2001, " "},
    {0x2002, " "},
    {0x2003, " "},
    {0x2004, " "},
    {0x2005, " "},
    {0x2006, " "},
    {0x2007, " "},
    {0x2008, " "},
    {0x2009, " "},
    {0x200a, " "},
    {0x202f, " "},
    {0x200b, ""},
    {0xfeff, ""},
    {0x00ae, ""},
    {0x00a9, "c"},
    {0x0060, "'"},
    {0x00b0, ""},
    {0x2044, "/"},
    {0xfffd, "?"},
};

static const char latin_from[] =
    "áâãåäāăąçćčďéêëēěęíîïīñńóôõōőúûūůűýÿžźżšśřłťğşţțșğĄĘŃÁÂÃÀĀÍÎÏÌÓÔÕÒÚÛÙÝÊËÈĆČŠŚŽŹŻŁŘŞȘȚ";
static const char latin_to[] = "aaaaaaaacccdeeeeeeiiiinnooooouuuuuyyzzzssrltgsttsgAENAAAAAIIIIOOOOUUUYEEECCSSZZZLRSST";

static const char *
plain_for(uint32_t c, bool latin, char one[2])
{
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		if (plain[i].from == c)
			return plain[i].to;
	if (!latin || c < 0x80 || gsm7_width(c) != 0)
		return NULL;
	const char *s = latin_from;
	for (size_t i = 0; *s && i < sizeof latin_to - 1; i++)
		if (text_next(&s) == c) {
			one[0] = latin_to[i];
			one[1] = '\0';
			return one;
		}
	return NULL;
}

void
draft_plain(char *s, bool latin)
{
	char *out = s;
	for (const char *in = s; *in;) {
		char one[2], own[4];
		const char *at = in;
		uint32_t c = text_next(&in);
		const char *to = plain_for(c, latin, one);
		size_t n = to ? strlen(to) : (size_t)(in - at);
		if (!to) {
			memcpy(own, at, n);
			to = own;
		}
		memcpy(out, to, n);
		out += n;
	}
	*out = '\0';
}

const char *
draft_atom(const char *s, char atom[DRAFT_ATOM])
{
	size_t used = 0, end = text_prefix(s, ATOM_CHARACTERS);
	for (size_t i = 0; i < end && used + 3 < DRAFT_ATOM; i++) {
		if (s[i] == ' ') {
			memcpy(atom + used, NO_BREAK, 2);
			used += 2;
		} else {
			atom[used++] = s[i];
		}
	}
	while (used > 0 && !text_valid(atom, used))
		used--;
	atom[used] = '\0';
	return atom;
}

static void
append(struct draft *d, const char *gap, const char *format, va_list args)
{
	char piece[DRAFT_SIZE];
	int n = vsnprintf(piece, sizeof piece, format, args);
	size_t gap_length = d->length ? strlen(gap) : 0;
	if (n > 0 && (size_t)n < sizeof piece && d->length + gap_length + (size_t)n < sizeof d->text) {
		memcpy(d->text + d->length, gap, gap_length);
		memcpy(d->text + d->length + gap_length, piece, (size_t)n + 1);
		d->length += gap_length + (size_t)n;
	}
	sodium_memzero(piece, sizeof piece);
}

void
draft_clear(struct draft *d)
{
	d->length = 0;
	d->text[0] = '\0';
}

void
draft_add(struct draft *d, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	append(d, " ", format, args);
	va_end(args);
}

void
draft_line(struct draft *d, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	append(d, "\n", format, args);
	va_end(args);
}

static bool
is_right_to_left(const char *text)
{
	while (*text) {
		uint32_t c = text_next(&text);
		if (c >= 0x0590 && c <= 0x08ff)
			return true;
	}
	return false;
}

/*
 * The draft as it would go out. In right-to-left texts the spaces inside numbers stay unbreakable: by the bidirectional
 * algorithm (UAX 9, W4) such a number is one, while with plain spaces its groups change places.
 */
static void
render(const struct draft *d, char out[DRAFT_SIZE])
{
	const char *text = d->text;
	size_t used = 0;
	bool keep = is_right_to_left(text);
	for (; *text; text++) {
		if (!keep && strncmp(text, NO_BREAK, 2) == 0) {
			out[used++] = ' ';
			text++;
		} else {
			out[used++] = *text;
		}
	}
	out[used] = '\0';
	draft_plain(out, d->without_marks);
}

static bool
within_budget(const char *text, struct sms_cost *cost)
{
	*cost = sms_cost(text);
	return cost->segments <= (cost->alphabet == SMS_GSM7 ? DRAFT_GSM7_SEGMENTS : DRAFT_UCS2_SEGMENTS);
}

bool
draft_fits(const struct draft *d, const char *extra)
{
	struct draft both = *d;
	char out[DRAFT_SIZE];
	struct sms_cost cost;
	if (*extra)
		draft_line(&both, "%s", extra);
	bool whole = !*extra || both.length > d->length;
	render(&both, out);
	bool fits = whole && within_budget(out, &cost);
	sodium_memzero(out, sizeof out);
	sodium_memzero(&both, sizeof both);
	return fits;
}

/* Takes the last word off; an atom goes whole; a single one that is too long loses its last character. */
static void
drop_word(struct draft *d)
{
	size_t n = d->length;
	while (n > 0 && d->text[n - 1] != ' ' && d->text[n - 1] != '\n')
		n--;
	while (n > 0 && (d->text[n - 1] == ' ' || d->text[n - 1] == '\n'))
		n--;
	if (n == 0) {
		n = d->length - 1;
		while (n > 0 && !text_valid(d->text, n))
			n--;
	}
	d->text[n] = '\0';
	d->length = n;
}

int
draft_finish(const struct draft *d, char *out, size_t size)
{
	struct draft cut = *d;
	char rendered[DRAFT_SIZE];
	struct sms_cost cost;
	render(&cut, rendered);
	while (cut.length > 0 && (!within_budget(rendered, &cost) || strlen(rendered) >= size)) {
		drop_word(&cut);
		render(&cut, rendered);
	}
	cost = sms_cost(rendered);
	snprintf(out, size, "%s", rendered);
	sodium_memzero(rendered, sizeof rendered);
	sodium_memzero(&cut, sizeof cut);
	return *out ? cost.segments : 0;
}
