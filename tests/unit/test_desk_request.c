/* Targets, headers, cookies, and the fences against other people's pages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "desk/cursor.h"
#include "desk/guard.h"
#include "desk/request.h"

#define TOKEN "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define OTHER "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210"

static void
test_targets(void **state)
{
	static const struct {
		const char *target;
		bool broken;
		const char *path;
	} SAMPLES[] = {
	    {"/", false, "/"},
	    {"/queue", false, "/queue"},
	    {"/queue?need=MONEY&lang=ur", false, "/queue"},
	    {"/queue?", false, "/queue"},
	    {"/../../etc/passwd", false, "/../../etc/passwd"}, /* plain, and no route */
	    {"", true, ""},
	    {"*", true, "*"},
	    {"queue", true, "queue"},
	    {"http://127.0.0.1/queue", true, "http://127.0.0.1/queue"},
	    {"/%2e%2e/queue", true, "/%2e%2e/queue"},
	    {"/queue%00", true, "/queue%00"},
	    {"/queue;x=1", true, "/queue;x=1"},
	    {"/queue?need", true, "/queue"},
	    {"/queue?need=%", true, "/queue"},
	    {"/queue?a=1&a=2", true, "/queue"},
	    {"/queue?a=1?b=2", false, "/queue"},
	    {"/q\xc3\xa9", true, "/q\xc3\xa9"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		struct request r;
		request_init(&r, "GET", SAMPLES[i].target);
		if (r.broken != SAMPLES[i].broken)
			fail_msg("target %s: broken is %d", SAMPLES[i].target, r.broken);
		assert_string_equal(r.path, SAMPLES[i].path);
		request_finish(&r);
	}
}

static void
test_long_target(void **state)
{
	(void)state;
	char *target = memory_new(REQUEST_TARGET + 2, 1);
	memset(target, 'a', REQUEST_TARGET + 1);
	target[0] = '/';
	struct request r;
	request_init(&r, "GET", target);
	assert_true(r.broken);
	request_finish(&r);
	free(target);
}

static void
test_headers(void **state)
{
	(void)state;
	struct request r;
	request_init(&r, "GET", "/");
	request_header(&r, "host", "localhost");
	request_header(&r, "X-Unknown", "1");
	request_header(&r, "X-Unknown", "2");
	assert_false(r.broken);
	request_header(&r, "HOST", "evil.example");
	assert_true(r.broken);
	assert_string_equal(r.headers[HEADER_HOST], "localhost");
	request_finish(&r);
}

static void
test_cookies(void **state)
{
	static const struct {
		const char *header;
		bool found;
	} SAMPLES[] = {
	    {"fp=" TOKEN, true},
	    {"a=b; fp=" TOKEN, true},
	    {"fp=" TOKEN "; a=b", true},
	    {";; fp=" TOKEN " ;", false}, /* a blank behind is no part of a token */
	    {";;  fp=" TOKEN ";", true},
	    {"xfp=" TOKEN, false},
	    {"fpx=" TOKEN, false},
	    {"fp_sign_in=" TOKEN, false},
	    {"FP=" TOKEN, false},
	    {"fp", false},
	    {"fp=", false},
	    {"fp=; fp=" TOKEN, false},
	    {"fp=" TOKEN "; fp=" OTHER, false}, /* a planted second one */
	    {"fp=" TOKEN "; fp=" TOKEN, false},
	    {"fp=" TOKEN "0", false},
	    {"fp=\"" TOKEN "\"", false},
	    {"fp=0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef", false},
	    {"fp=../../../../../../etc/passwd../../../../../../../etc/passwd../../", false},
	    {"fp=0123", false},
	    {"a=fp=" TOKEN, false},
	    {"", false},
	    {NULL, false},
	};
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		char out[65] = "";
		char *exact = memory_copy(SAMPLES[i].header);
		bool found = request_cookie(exact, "fp", out);
		free(exact);
		if (found != SAMPLES[i].found)
			fail_msg("cookie %zu \"%s\": %d", i, SAMPLES[i].header, found);
		if (found)
			assert_string_equal(out, TOKEN);
	}
}

static void
test_hosts(void **state)
{
	static const char *const NAMES[] = {"desk.practice.example", NULL};
	static const struct {
		const char *host;
		bool ours;
	} SAMPLES[] = {
	    {"127.0.0.1", true},
	    {"127.0.0.1:8080", true},
	    {"localhost:8080", true},
	    {"LOCALHOST", true},
	    {"[::1]:8080", true},
	    {"desk.practice.example", true},
	    {"desk.practice.example:443", true},
	    {"evil.example", false},
	    {"localhost.evil.example", false},
	    {"127.0.0.1.evil.example", false},
	    {"127.0.0.1:8080.evil.example", false},
	    {"127.0.0.1:", false},
	    {"127.0.0.1:999999", false},
	    {"evil.example:127.0.0.1", false},
	    {"127.0.0.10", false},
	    {"", false},
	};
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		struct request r;
		request_init(&r, "GET", "/");
		request_header(&r, "Host", SAMPLES[i].host);
		/* What nginx would say must not help a wrong Host. */
		request_header(&r, "X-Forwarded-Host", "localhost");
		if (guard_host(&r, NAMES) != SAMPLES[i].ours)
			fail_msg("host \"%s\"", SAMPLES[i].host);
		request_finish(&r);
	}
	struct request none;
	request_init(&none, "GET", "/");
	assert_false(guard_host(&none, NULL));
	request_finish(&none);
}

static void
test_origins(void **state)
{
	static const struct {
		const char *host, *proxy_host, *scheme, *origin, *site;
		bool ours;
	} SAMPLES[] = {
	    {"127.0.0.1:8080", NULL, NULL, "http://127.0.0.1:8080", "same-origin", true},
	    {"127.0.0.1:8080", NULL, NULL, "http://127.0.0.1:8080", NULL, true},
	    {"127.0.0.1:8080", NULL, NULL, NULL, "same-origin", true},
	    {"127.0.0.1:8080", NULL, NULL, NULL, NULL, true}, /* says nothing: the token decides */
	    {"127.0.0.1:8080", NULL, NULL, "http://127.0.0.1:9090", NULL, false},
	    {"127.0.0.1:8080", NULL, NULL, "https://127.0.0.1:8080", NULL, false},
	    {"127.0.0.1:8080", NULL, NULL, "http://evil.example", "cross-site", false},
	    {"127.0.0.1:8080", NULL, NULL, NULL, "cross-site", false},
	    {"127.0.0.1:8080", NULL, NULL, NULL, "same-site", false},
	    {"127.0.0.1:8080", NULL, NULL, NULL, "none", false},
	    {"127.0.0.1:8080", NULL, NULL, "null", NULL, false},
	    {"127.0.0.1:8080", NULL, NULL, "", NULL, false},
	    {"127.0.0.1:8080", "desk.example", "https", "https://desk.example", "same-origin", true},
	    {"127.0.0.1:8080", "desk.example", "https", "http://desk.example", NULL, false},
	    {"127.0.0.1:8080", "desk.example", "https", "https://127.0.0.1:8080", NULL, false},
	    {"127.0.0.1:8080", "desk.example", "javascript", "javascript://desk.example", NULL, false},
	};
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		struct request r;
		request_init(&r, "POST", "/sign-out");
		const char *const values[HEADER_COUNT] = {
		    [HEADER_HOST] = SAMPLES[i].host,
		    [HEADER_PROXY_HOST] = SAMPLES[i].proxy_host,
		    [HEADER_PROXY_SCHEME] = SAMPLES[i].scheme,
		    [HEADER_ORIGIN] = SAMPLES[i].origin,
		    [HEADER_SITE] = SAMPLES[i].site,
		};
		for (size_t h = 0; h < HEADER_COUNT; h++)
			r.headers[h] = memory_copy(values[h]);
		if (guard_origin(&r) != SAMPLES[i].ours)
			fail_msg("origin sample %zu", i);
		request_finish(&r);
	}
}

static bool
token_right(const char *body, const char *cookie)
{
	struct request r;
	request_init(&r, "POST", "/sign-out");
	request_header(&r, "Content-Type", "application/x-www-form-urlencoded");
	assert_int_equal(request_body(&r, body, strlen(body), NULL), STATUS_OK);
	bool right = guard_token_right(&r, cookie);
	request_finish(&r);
	return right;
}

static void
test_tokens(void **state)
{
	(void)state;
	char token[GUARD_TOKEN], other[GUARD_TOKEN], body[64];
	guard_token_make(TOKEN, token);
	guard_token_make(OTHER, other);
	assert_int_equal(strlen(token), GUARD_TOKEN - 1);
	assert_string_not_equal(token, other);
	snprintf(body, sizeof body, "token=%s", token);
	assert_true(token_right(body, TOKEN));
	assert_false(token_right(body, OTHER));
	body[sizeof "token=" - 1] ^= 1;
	assert_false(token_right(body, TOKEN));
	assert_false(token_right("token=", TOKEN));
	assert_false(token_right("", TOKEN));
	snprintf(body, sizeof body, "token=%s0", token);
	assert_false(token_right(body, TOKEN));
}

static void
test_body_types(void **state)
{
	static const struct {
		const char *type;
		enum status status;
	} SAMPLES[] = {
	    {"application/x-www-form-urlencoded", STATUS_OK},
	    {"Application/X-WWW-Form-Urlencoded; charset=UTF-8", STATUS_OK},
	    {"application/x-www-form-urlencodedx", STATUS_UNSUPPORTED},
	    {"text/plain", STATUS_UNSUPPORTED},
	    {"multipart/form-data; boundary=x", STATUS_UNSUPPORTED},
	    {"application/json", STATUS_UNSUPPORTED},
	    {"", STATUS_UNSUPPORTED},
	    {NULL, STATUS_UNSUPPORTED},
	};
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		struct request r;
		request_init(&r, "POST", "/");
		r.headers[HEADER_TYPE] = memory_copy(SAMPLES[i].type);
		assert_int_equal(request_body(&r, "a=1", 3, NULL), SAMPLES[i].status);
		request_finish(&r);
	}
}

static void
test_cursors(void **state)
{
	static const char *const WRONG[] = {"", ".", "..", "1", "1.2", "1.2.", "1.2.x",
	    "x.2.0190a5d0-0000-7000-8000-000000000000", "1.2.0190a5d0-0000-7000-8000-000000000000 ",
	    "99999999999999999999.2.0190a5d0-0000-7000-8000-000000000000", "+1.2.0190a5d0-0000-7000-8000-000000000000",
	    " 1.2.0190a5d0-0000-7000-8000-000000000000",
	    "1;DROP TABLE callback.2.0190a5d0-0000-7000-8000-000000000000"};
	(void)state;
	struct callback_cursor c;
	char text[CURSOR_TEXT];
	assert_true(cursor_parse("-1.1763800000000.0190a5d0-0000-7000-8000-000000000000", &c));
	assert_int_equal(c.flag, -1);
	assert_string_equal(cursor_print(&c, text), "-1.1763800000000.0190a5d0-0000-7000-8000-000000000000");
	for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++)
		if (cursor_parse(WRONG[i], &c))
			fail_msg("cursor \"%s\" was taken", WRONG[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_targets),
	    cmocka_unit_test(test_long_target),
	    cmocka_unit_test(test_headers),
	    cmocka_unit_test(test_cookies),
	    cmocka_unit_test(test_hosts),
	    cmocka_unit_test(test_origins),
	    cmocka_unit_test(test_tokens),
	    cmocka_unit_test(test_body_types),
	    cmocka_unit_test(test_cursors),
	};
	return cmocka_run_group_tests_name("desk request", tests, NULL, NULL);
}
