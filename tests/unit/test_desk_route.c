/* Every route against every role, and addresses that are none. The table here says it a second time, on purpose. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "desk/idle.h"
#include "desk/listen.h"
#include "desk/route.h"

#define ID "0190a5d0-0000-7000-8000-000000000001"

static const struct {
	const char *method, *path,
	    *may; /* who: o nobody signed in, r receptionist, c clinician, l link worker, m manager */
} TABLE[] = {
    {"GET", "/", "orclm"},
    {"GET", "/assets/desk.css", "orclm"},
    {"GET", "/assets/desk.js", "orclm"},
    {"GET", "/assets/desk.svg", "orclm"},
    {"GET", "/sign-in", "orclm"},
    {"POST", "/sign-in", "orclm"},
    {"POST", "/sign-out", "rclm"},
    {"GET", "/here", "rclm"},
    {"GET", "/live", "rclm"},
    {"GET", "/queue", "rclm"},
    {"GET", "/queue/quiet", "rclm"},
    {"GET", "/queue/part", "rclm"},
    {"GET", "/closed", "clm"},
    {"GET", "/callback/" ID, "rclm"},
    {"GET", "/callback/" ID "/part", "rclm"},
    {"POST", "/callback/" ID "/claim", "rclm"},
    {"POST", "/callback/" ID "/release", "rclm"},
    {"POST", "/callback/" ID "/attempt", "rclm"},
    {"POST", "/callback/" ID "/close", "rclm"},
    {"POST", "/callback/" ID "/note", "rclm"},
    {"POST", "/callback/" ID "/hand-over", "rclm"},
    {"POST", "/callback/" ID "/reopen", "clm"},
    {"POST", "/callback/" ID "/merge", "rclm"},
    {"POST", "/callback/" ID "/text", "rclm"},
    {"GET", "/callback/" ID "/correct", "rclm"},
    {"POST", "/callback/" ID "/correct", "rclm"},
    {"GET", "/new", "rclm"},
    {"POST", "/new", "rclm"},
    {"GET", "/still", "rclm"},
    {"GET", "/report", "m"},
    {"GET", "/report/part", "m"},
    {"GET", "/report/print", "m"},
    {"GET", "/report/csv", "m"},
    {"GET", "/export", "m"},
    {"POST", "/export", "m"},
    {"POST", "/cost", "rclm"},
    {"GET", "/recover", "orclm"},
    {"POST", "/recover", "orclm"},
    {"GET", "/account", "rclm"},
    {"POST", "/account/password", "rclm"},
    {"POST", "/session/" ID "/end", "rclm"},
    {"GET", "/staff", "m"},
    {"GET", "/staff/add", "m"},
    {"POST", "/staff/add", "m"},
    {"GET", "/staff/" ID, "m"},
    {"POST", "/staff/" ID "/role", "m"},
    {"POST", "/staff/" ID "/password", "m"},
    {"POST", "/staff/" ID "/disable", "m"},
    {"GET", "/settings", "m"},
    {"POST", "/settings", "m"},
    {"GET", "/keys", "rclm"},
    {"GET", "/callback/" ID "/referral", "clm"},
    {"POST", "/callback/" ID "/filed", "clm"},
    {"GET", "/callback/" ID "/fhir", "clm"},
    {"GET", "/callback/" ID "/patient", "rclm"},
    {"GET", "/directory", "rclm"},
    {"GET", "/directory/due", "rclm"},
    {"GET", "/directory/history", "lm"},
    {"GET", "/directory/add", "lm"},
    {"POST", "/directory/add", "lm"},
    {"GET", "/directory/import", "m"},
    {"POST", "/directory/import", "m"},
    {"POST", "/directory/upload", "m"},
    {"GET", "/directory/template", "m"},
    {"POST", "/directory/apply", "lm"},
    {"GET", "/directory/activity", "rclm"},
    {"GET", "/directory/edit", "lm"},
    {"POST", "/directory/edit", "lm"},
    {"POST", "/directory/right", "rclm"},
    {"POST", "/directory/hide", "lm"},
    {"POST", "/directory/show", "lm"},
    {"POST", "/directory/settle", "lm"},
    {"POST", "/directory/remove", "lm"},
    {"GET", "/texts", "clm"},
};

static void
test_roles(void **state)
{
	static const char LETTERS[] = "rclm";
	static const enum staff_role ROLES[] = {ROLE_RECEPTIONIST, ROLE_CLINICIAN, ROLE_LINK_WORKER, ROLE_MANAGER};
	(void)state;
	size_t routes;
	route_all(&routes);
	assert_int_equal(routes, sizeof TABLE / sizeof TABLE[0]); /* a new route has to be put here too */
	for (size_t i = 0; i < routes; i++) {
		char id[UUID_TEXT] = "";
		bool known;
		const struct route *r = route_find(TABLE[i].method, TABLE[i].path, id, &known);
		if (r == NULL)
			fail_msg("%s %s: no route", TABLE[i].method, TABLE[i].path);
		if (strstr(TABLE[i].path, ID) != NULL)
			assert_string_equal(id, ID);
		assert_int_equal(route_allows(r, false, ROLE_MANAGER), strchr(TABLE[i].may, 'o') != NULL);
		for (size_t k = 0; k < 4; k++)
			if (route_allows(r, true, ROLES[k]) != (strchr(TABLE[i].may, LETTERS[k]) != NULL))
				fail_msg("%s %s as %c", TABLE[i].method, TABLE[i].path, LETTERS[k]);
	}
}

static void
test_no_routes(void **state)
{
	static const char *const PATHS[] = {"/queue/", "//queue", "/QUEUE", "/callback", "/callback/", "/callback/x",
	    "/callback/" ID "x", "/callback/" ID "/", "/callback/" ID "/claim/", "/callback/" ID "/delete",
	    "/callback/0190A5D0-0000-7000-8000-000000000001", "/callback/../../../../../../etc/passwd0000000000000",
	    "/assets/", "/assets/../main.c", "/assets/desk.css/", "/.git/config", "/callback/" ID "/part/part"};
	(void)state;
	for (size_t i = 0; i < sizeof PATHS / sizeof PATHS[0]; i++) {
		char id[UUID_TEXT];
		bool known;
		if (route_find("GET", PATHS[i], id, &known) != NULL || known)
			fail_msg("%s is a route", PATHS[i]);
	}
}

static void
test_methods(void **state)
{
	(void)state;
	char id[UUID_TEXT];
	bool known;
	assert_null(route_find("GET", "/callback/" ID "/claim", id, &known)); /* a link must not change anything */
	assert_true(known);
	assert_null(route_find("POST", "/queue", id, &known));
	assert_true(known);
	assert_null(route_find("DELETE", "/queue", id, &known));
	assert_true(known);
	assert_null(route_find("get", "/queue", id, &known));
	assert_non_null(route_find("HEAD", "/queue", id, &known));
}

static void
test_listen_addresses(void **state)
{
	static const struct {
		const char *text;
		int family;
	} SAMPLES[] = {
	    {"127.0.0.1:8080", AF_INET},
	    {"127.0.0.1:0", AF_INET},
	    {"127.1.2.3:1", AF_INET},
	    {"[::1]:8080", AF_INET6},
	    {"0.0.0.0:8080", 0},
	    {"192.0.2.1:8080", 0},
	    {"[::]:8080", 0},
	    {"localhost:8080", 0},
	    {"127.0.0.1", 0},
	    {"127.0.0.1:", 0},
	    {"127.0.0.1:65536", 0},
	    {"127.0.0.1:-1", 0},
	    {"127.0.0.1:80x", 0},
	    {"[::1:80", 0},
	    {"[]:80", 0},
	    {"[", 0},
	    {":80", 0},
	    {"", 0},
	};
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		struct sockaddr_storage a;
		socklen_t size;
		enum status s = listen_parse(SAMPLES[i].text, &a, &size, NULL);
		if ((s == STATUS_OK) != (SAMPLES[i].family != 0) ||
		    (s == STATUS_OK && a.ss_family != SAMPLES[i].family))
			fail_msg("--listen %s", SAMPLES[i].text);
	}
}

static void
test_idle(void **state)
{
	(void)state;
	struct idle idle = {0};
	char session[GUARD_TOKEN];
	assert_false(idle_over(&idle, "a", 1000, 500)); /* first seen: counts from now */
	assert_false(idle_over(&idle, "a", 1499, 500));
	assert_true(idle_over(&idle, "a", 1500, 500));
	idle_touch(&idle, "a", 1500);
	assert_false(idle_over(&idle, "a", 1999, 500));
	for (int i = 0; i < IDLE_SESSIONS; i++) {
		snprintf(session, sizeof session, "s%d", i);
		idle_touch(&idle, session, 2000 + i);
	}
	assert_true(idle_over(&idle, "s0", 2500, 500));
	assert_false(idle_over(&idle, "s1", 2500, 500));
	idle_forget(&idle, "s0");
	assert_false(idle_over(&idle, "s0", 2500, 500));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_roles),
	    cmocka_unit_test(test_no_routes),
	    cmocka_unit_test(test_methods),
	    cmocka_unit_test(test_listen_addresses),
	    cmocka_unit_test(test_idle),
	};
	return cmocka_run_group_tests_name("desk route", tests, NULL, NULL);
}
