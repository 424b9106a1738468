#include "cli/bundle.h"

#include <ctype.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char FIRST[] = "fingerpost-update 1\n";
static const char SIGNATURE[] = "\nsignature ";

/* A root of 4 GB is none of ours: sums of sizes stay far from their end. */
#define PART_MOST (UINT64_C(4) << 30)

const char *
bundle_piece_name(enum bundle_piece p)
{
	static const char *const names[BUNDLE_PIECES] = {"root", "verity", "uki", "linux", "initrd", "cmdline"};
	return names[p];
}

/* Exactly size bytes from as many pairs of hexadecimal digits, ended by end. */
static bool
take_hex(const char **s, unsigned char *out, size_t size, char end)
{
	const char *after;
	size_t got;
	if (strnlen(*s, size * 2) < size * 2 || sodium_hex2bin(out, size, *s, size * 2, NULL, &got, &after) != 0)
		return false;
	if (got != size || after != *s + size * 2 || *after != end)
		return false;
	*s = after + 1;
	return true;
}

static bool
take_word(const char **s, const char *word)
{
	size_t n = strlen(word);
	if (strncmp(*s, word, n) != 0)
		return false;
	*s += n;
	return true;
}

/* A value up to the end of the line, of characters that are fit for a file's name. */
static bool
take_value(const char **s, char *out, size_t size)
{
	size_t n = strspn(*s, "abcdefghijklmnopqrstuvwxyz0123456789.~_");
	if (n == 0 || n >= size || (*s)[n] != '\n')
		return false;
	memcpy(out, *s, n);
	out[n] = '\0';
	*s += n + 1;
	return true;
}

static bool
take_size(const char **s, uint64_t *out)
{
	char *end;
	if (!isdigit((unsigned char)**s))
		return false;
	*out = strtoull(*s, &end, 10);
	if (*end != ' ' || *out == 0 || *out > PART_MOST)
		return false;
	*s = end + 1;
	return true;
}

/* The lines, which are known to be ours. */
static bool
take_lines(struct bundle *b, const char *s)
{
	if (!take_word(&s, FIRST) || !take_word(&s, "version ") || !take_value(&s, b->version, sizeof b->version) ||
	    !take_word(&s, "architecture ") || !take_value(&s, b->architecture, sizeof b->architecture))
		return false;
	for (enum bundle_piece p = 0; p < BUNDLE_PIECES; p++) {
		struct bundle_part *part = &b->parts[p];
		if (p == BUNDLE_LINUX && *s == '\0')
			return true;
		if (!take_word(&s, "part ") || !take_word(&s, bundle_piece_name(p)) || !take_word(&s, " ") ||
		    !take_size(&s, &part->size) || !take_hex(&s, part->hash, BUNDLE_HASH, '\n'))
			return false;
	}
	return *s == '\0';
}

enum status
bundle_read(struct bundle *b, const char *name, const char *head, size_t n, const unsigned char key[BUNDLE_KEY],
    struct fault *f)
{
	char lines[BUNDLE_HEAD + 1];
	unsigned char signature[crypto_sign_BYTES];
	*b = (struct bundle){0};
	n = n < BUNDLE_HEAD ? n : BUNDLE_HEAD;
	memcpy(lines, head, n);
	lines[n] = '\0';
	char *mark = strstr(lines, SIGNATURE);
	if (strncmp(lines, FIRST, sizeof FIRST - 1) != 0 || mark == NULL)
		return fault_set(f, STATUS_INPUT, "%s: is no update of Fingerpost", name);
	const char *after = mark + sizeof SIGNATURE - 1;
	if (!take_hex(&after, signature, sizeof signature, '\n') || *after != '\n')
		return fault_set(f, STATUS_INPUT, "%s: has no signature", name);
	mark[1] = '\0';
	if (crypto_sign_verify_detached(signature, (const unsigned char *)lines, strlen(lines), key) != 0)
		return fault_set(f, STATUS_REFUSED, "%s: is not signed by whoever updates this box", name);
	if (!take_lines(b, lines))
		return fault_set(f, STATUS_INPUT, "%s: is signed, and is not understood by this version", name);
	b->size = (uint64_t)(after + 1 - lines);
	for (enum bundle_piece p = 0; p < BUNDLE_PIECES; p++) {
		b->parts[p].at = b->size;
		b->size += b->parts[p].size;
	}
	return STATUS_OK;
}

/* What follows the last number that both have: "1.0~rc" comes before "1.0", and that before "1.0_2" and "1.0.1". */
static int
tail_rank(char c)
{
	return c == '~' ? 0 : c == '\0' ? 1 : c == '.' ? 3 : 2;
}

bool
bundle_higher(const char *one, const char *other)
{
	for (;;) {
		char *end_one, *end_other;
		unsigned long a = strtoul(one, &end_one, 10), b = strtoul(other, &end_other, 10);
		if (a != b)
			return a > b;
		if (tail_rank(*end_one) != tail_rank(*end_other))
			return tail_rank(*end_one) > tail_rank(*end_other);
		if (*end_one != '.')
			return strcmp(end_one, end_other) > 0;
		one = end_one + 1;
		other = end_other + 1;
	}
}
