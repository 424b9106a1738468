#include "content/number_set.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

#define FORM_GAPS 'g' /* seven bits a byte, the lowest first; the eighth says that more follow */
#define FORM_BITS 'b'

static size_t
words_of(size_t n)
{
	return n / 64 + 1;
}

void
number_set_init(struct number_set *s, size_t n)
{
	s->n = n;
	s->bits = memory_new(words_of(n), sizeof *s->bits);
}

void
number_set_finish(struct number_set *s)
{
	free(s->bits);
	*s = (struct number_set){0};
}

void
number_set_clear(struct number_set *s)
{
	memset(s->bits, 0, words_of(s->n) * sizeof *s->bits);
}

void
number_set_fill(struct number_set *s)
{
	memset(s->bits, 0xff, words_of(s->n) * sizeof *s->bits);
	s->bits[s->n / 64] = (UINT64_C(1) << s->n % 64) - 1;
}

void
number_set_add(struct number_set *s, size_t number)
{
	if (number < s->n)
		s->bits[number / 64] |= UINT64_C(1) << number % 64;
}

bool
number_set_has(const struct number_set *s, size_t number)
{
	return number < s->n && (s->bits[number / 64] >> number % 64 & 1) != 0;
}

size_t
number_set_count(const struct number_set *s)
{
	size_t count = 0;
	for (size_t i = 0; i < words_of(s->n); i++)
		count += (size_t)__builtin_popcountll(s->bits[i]);
	return count;
}

void
number_set_and(struct number_set *s, const struct number_set *other)
{
	for (size_t i = 0; i < words_of(s->n); i++)
		s->bits[i] &= other->bits[i];
}

void
number_set_or(struct number_set *s, const struct number_set *other)
{
	for (size_t i = 0; i < words_of(s->n); i++)
		s->bits[i] |= other->bits[i];
}

void
number_set_take_away(struct number_set *s, const struct number_set *other)
{
	for (size_t i = 0; i < words_of(s->n); i++)
		s->bits[i] &= ~other->bits[i];
}

size_t
number_set_next(const struct number_set *s, size_t from)
{
	if (from >= s->n)
		return s->n;
	size_t i = from / 64;
	uint64_t bits = s->bits[i] & (~UINT64_C(0) << from % 64);
	while (bits == 0) {
		if (++i == words_of(s->n))
			return s->n;
		bits = s->bits[i];
	}
	return i * 64 + (size_t)__builtin_ctzll(bits);
}

/* --- Stored
 * ------------------------------------------------------------------------------------------------------------- */

void
number_list_clear(struct number_list *l)
{
	l->size = l->last = l->count = 0;
}

void
number_list_finish(struct number_list *l)
{
	free(l->bytes);
	*l = (struct number_list){0};
}

static void
make_room(struct number_list *l, size_t more)
{
	if (l->size + more <= l->room)
		return;
	l->room = (l->size + more) * 2;
	l->bytes = memory_grow(l->bytes, l->room, 1);
}

void
number_list_add(struct number_list *l, size_t number)
{
	size_t gap = number - l->last;
	make_room(l, 11);
	if (l->size == 0)
		l->bytes[l->size++] = FORM_GAPS;
	for (; gap >= 0x80; gap >>= 7)
		l->bytes[l->size++] = (uint8_t)(gap | 0x80);
	l->bytes[l->size++] = (uint8_t)gap;
	l->last = number;
	l->count++;
}

void
number_list_add_set(struct number_list *l, const struct number_set *s)
{
	for (size_t i = number_set_next(s, 1); i < s->n; i = number_set_next(s, i + 1))
		number_list_add(l, i);
}

void
number_list_close(struct number_list *l, size_t n)
{
	size_t bits = words_of(n) * sizeof(uint64_t);
	if (l->size <= bits + 1)
		return;
	struct number_set s;
	number_set_init(&s, n);
	number_set_add_list(&s, l->bytes, l->size);
	memcpy(l->bytes + 1, s.bits, bits);
	l->bytes[0] = FORM_BITS;
	l->size = bits + 1;
	number_set_finish(&s);
}

static bool
add_gaps(struct number_set *s, const uint8_t *p, const uint8_t *end)
{
	size_t number = 0;
	while (p < end) {
		size_t gap = *p & 0x7f;
		for (unsigned shift = 7; (*p++ & 0x80) != 0; shift += 7) {
			if (p == end || shift > 35)
				return false;
			gap |= (size_t)(*p & 0x7f) << shift;
		}
		number += gap;
		if (number >= s->n)
			return false;
		s->bits[number / 64] |= UINT64_C(1) << number % 64;
	}
	return true;
}

/* What is read from a file may stand at any address; and bits behind the last number are nobody's. */
static bool
add_bits(struct number_set *s, const uint8_t *p, size_t size)
{
	size_t words = words_of(s->n);
	if (size != words * sizeof(uint64_t))
		return false;
	for (size_t i = 0; i < words; i++) {
		uint64_t bits;
		memcpy(&bits, p + i * sizeof bits, sizeof bits);
		s->bits[i] |= bits;
	}
	s->bits[s->n / 64] &= (UINT64_C(1) << s->n % 64) - 1;
	return true;
}

bool
number_set_add_list(struct number_set *s, const void *stored, size_t size)
{
	const uint8_t *p = stored;
	if (size == 0)
		return true;
	if (*p == FORM_GAPS)
		return add_gaps(s, p + 1, p + size);
	return *p == FORM_BITS && add_bits(s, p + 1, size - 1);
}
