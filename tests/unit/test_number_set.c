/* Sets of numbers against a plain array of flags; and lists that somebody has damaged. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "content/number_set.h"

/* Numbers that look random and are the same every time. */
static uint64_t
next_number(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return *state >> 33;
}

/* A set of about one in so many, beside flags that say the same. */
static void
fill(struct number_set *s, bool *flags, size_t one_in, uint64_t *seed)
{
	for (size_t i = 1; i < s->n; i++) {
		if ((flags[i] = next_number(seed) % one_in == 0))
			number_set_add(s, i);
	}
}

static void
check_same(const struct number_set *s, const bool *flags)
{
	size_t count = 0, at = number_set_next(s, 0);
	for (size_t i = 0; i < s->n; i++) {
		assert_int_equal(number_set_has(s, i), flags[i]);
		if (flags[i]) {
			assert_int_equal(at, i);
			at = number_set_next(s, i + 1);
			count++;
		}
	}
	assert_int_equal(at, s->n);
	assert_int_equal(number_set_count(s), count);
}

static void
test_stored(void **state)
{
	(void)state;
	static const size_t sizes[] = {1, 2, 63, 64, 65, 1000, 4096, 70000}, one_in[] = {1, 2, 7, 8, 9, 100, 5000};
	uint64_t seed = 1;
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		for (size_t k = 0; k < sizeof one_in / sizeof *one_in; k++) {
			struct number_set s, back;
			struct number_list list = {0};
			bool *flags = calloc(sizes[i], sizeof *flags);
			number_set_init(&s, sizes[i]);
			number_set_init(&back, sizes[i]);
			fill(&s, flags, one_in[k], &seed);
			check_same(&s, flags);
			number_list_add_set(&list, &s);
			assert_int_equal(list.count, number_set_count(&s));
			number_list_close(&list, sizes[i]);
			assert_true(list.size <= sizes[i] / 8 + 9);
			assert_true(number_set_add_list(&back, list.bytes, list.size));
			check_same(&back, flags);
			number_list_finish(&list);
			number_set_finish(&back);
			number_set_finish(&s);
			free(flags);
		}
	}
}

static void
test_and_or(void **state)
{
	(void)state;
	uint64_t seed = 2;
	struct number_set a, b, both, all;
	bool x[777] = {0}, y[777] = {0}, z[777] = {0}, w[777] = {0};
	number_set_init(&a, 777);
	number_set_init(&b, 777);
	number_set_init(&both, 777);
	number_set_init(&all, 777);
	fill(&a, x, 3, &seed);
	fill(&b, y, 2, &seed);
	for (size_t i = 0; i < 777; i++) {
		z[i] = x[i] && y[i];
		w[i] = x[i] || y[i];
	}
	number_set_fill(&both);
	assert_int_equal(number_set_count(&both), 777);
	number_set_and(&both, &a);
	number_set_and(&both, &b);
	number_set_or(&all, &a);
	number_set_or(&all, &b);
	check_same(&both, z);
	check_same(&all, w);
	number_set_clear(&a);
	assert_int_equal(number_set_count(&a), 0);
	number_set_finish(&a);
	number_set_finish(&b);
	number_set_finish(&both);
	number_set_finish(&all);
}

static void
test_damaged(void **state)
{
	(void)state;
	static const struct {
		const char *bytes;
		size_t size;
		bool good;
	} lists[] = {{"", 0, true}, {"g", 1, true}, {"g\x01", 2, true}, {"g\x80", 2, false}, {"g\xff\xff", 3, false},
	    {"g\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", 13, false}, {"g\x63", 2, true}, {"g\x64", 2, false},
	    {"b", 1, false}, {"b1234567", 8, false}, {"b12345678", 9, false}, {"bABCDEFGHABCDEFGH", 17, true},
	    {"x\x01", 2, false}};
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		struct number_set s;
		number_set_init(&s, 100);
		char *copy = malloc(lists[i].size + 1);
		memcpy(copy, lists[i].bytes, lists[i].size);
		char *exact = realloc(copy, lists[i].size > 0 ? lists[i].size : 1);
		if (number_set_add_list(&s, exact, lists[i].size) != lists[i].good)
			fail_msg("list %zu", i);
		assert_true(number_set_next(&s, 0) <= 100);
		assert_true(number_set_count(&s) <= 100);
		free(exact);
		number_set_finish(&s);
	}
	/* any bytes at all */
	uint64_t seed = 3;
	for (int round = 0; round < 2000; round++) {
		struct number_set s;
		uint8_t bytes[40];
		for (size_t i = 0; i < sizeof bytes; i++)
			bytes[i] = (uint8_t)next_number(&seed);
		bytes[0] = round % 2 == 0 ? 'g' : 'b';
		number_set_init(&s, 300);
		number_set_add_list(&s, bytes, 1 + next_number(&seed) % 39);
		assert_true(number_set_count(&s) <= 300);
		number_set_finish(&s);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_stored),
	    cmocka_unit_test(test_and_or),
	    cmocka_unit_test(test_damaged),
	};
	return cmocka_run_group_tests_name("number_set", tests, NULL, NULL);
}
