/*
 * Pages: whatever a patient or a colleague has typed is shown and never obeyed. Every string of every struct that a
 * page gets is poisoned, one field at a time; the poison must come out, and come out harmless.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/memory.h"
#include "desk/page.h"
#include "desk/words.h"

#define NOW INT64_C(1795600000000)
#define ID "0190a5d0-0000-7000-8000-000000000001"
#define ME "0190a5d0-0000-7000-8000-00000000000a"
#define POISON "<script>alert('x')</script>\"'`&{{x}}"
#define SHORT "<b>\"'&" /* for the narrow fields: fits 8 bytes */

/* Markup that only poison can have brought in. */
static void
assert_harmless(const struct html *h)
{
	assert_non_null(h->data);
	assert_null(strstr(h->data, "<script>"));
	assert_null(strstr(h->data, "alert('x')"));
	assert_null(strstr(h->data, "<b>"));
	assert_null(strstr(h->data, "\"'"));
	assert_null(strstr(h->data, " style="));
	assert_null(strstr(h->data, " onclick"));
}

static void
assert_shows(const struct html *h, const char *what, const char *field)
{
	if (strstr(h->data, what) == NULL)
		fail_msg("%s is not shown", field);
}

static struct page_frame
frame(const struct staff *who)
{
	return (struct page_frame){
	    .title = "T", .practice = "P", .who = who, .token = "t", .tag = "v", .now = NOW, .may_review = true};
}

static struct callback
open_callback(void)
{
	return (struct callback){.id = ID,
	    .created = NOW - CLOCK_HOUR,
	    .due = NOW + CLOCK_DAY,
	    .channel = CHANNEL_KIOSK,
	    .need = "MONEY",
	    .lang = "ur",
	    .site = "room"};
}

static void
test_writer(void **state)
{
	(void)state;
	const char *volatile nothing = NULL;
	struct html h;
	html_init(&h);
	html_add(&h, "<p>%s %d %ld %% %s</p>", "a<b>&\"'`\x01", -5, 123456789012L, nothing);
	assert_string_equal(h.data, "<p>a&lt;b&gt;&amp;&#34;&#39;&#96;\xef\xbf\xbd -5 123456789012 % </p>");
	html_finish(&h);
	html_add_lines(&h, "one\n<two>\n");
	assert_string_equal(h.data, "one<br>&lt;two&gt;<br>");
	html_finish(&h);
	char separator = '?';
	html_add(&h, "/x");
	html_add_query(&h, &separator, "a", "b&c=\"<d>\xc3\xa9");
	html_add_query(&h, &separator, "none", "");
	html_add_query(&h, &separator, "e", "f");
	assert_string_equal(h.data, "/x?a=b%26c%3D%22%3Cd%3E%C3%A9&amp;e=f");
	html_finish(&h);
}

static void
test_details(void **state)
{
	(void)state;
	struct staff me = {.id = ME, .user = "me", .role = ROLE_LINK_WORKER};
	struct callback c = open_callback();
	struct callback_details d = {0};
	char **fields[] = {&d.name, &d.phone, &d.times, &d.voicemail, &d.safe_text, &d.age, &d.for_whom, &d.interpreter,
	    &d.access, &d.activity_name, &d.note};
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
		struct html h;
		html_init(&h);
		char poison[] = POISON;
		*fields[i] = poison;
		struct page_callback p = {.frame = frame(&me), .callback = &c, .details = &d, .draft = ""};
		page_callback(&h, &p);
		assert_harmless(&h);
		/* Yes-or-no fields are read, not shown. */
		if (fields[i] != &d.voicemail && fields[i] != &d.safe_text)
			assert_shows(&h, "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", "a detail");
		*fields[i] = NULL;
		html_finish(&h);
	}
}

static void
test_activity(void **state)
{
	(void)state;
	struct staff me = {.id = ME, .user = "me", .role = ROLE_LINK_WORKER};
	struct callback c = open_callback();
	struct callback_details d = {0};
	for (int field = 0; field < 4; field++) {
		struct html h;
		html_init(&h);
		char poison[] = POISON, empty[] = "";
		struct activity a = {.name = empty, .venue = empty, .when = empty, .phone = empty};
		*(char **[]){&a.name, &a.venue, &a.when, &a.phone}[field] = poison;
		struct page_callback p = {
		    .frame = frame(&me), .callback = &c, .details = &d, .activity = &a, .draft = ""};
		page_callback(&h, &p);
		assert_harmless(&h);
		assert_shows(&h, "&lt;script&gt;", "an activity's field");
		html_finish(&h);
	}
}

/* Names of staff, codes that are no codes, the thread, the log, errors and drafts, all at once. */
static void
test_rest_of_callback(void **state)
{
	(void)state;
	struct staff me = {.id = ME, .user = SHORT, .role = ROLE_MANAGER};
	struct callback_details d = {0};
	char poison[] = POISON;
	struct unsealed_text thread[] = {
	    {.kind = THREAD_IN, .at = NOW, .body = poison},
	    {.kind = THREAD_OUT, .at = NOW, .state = SHORT, .body = poison},
	    {.kind = THREAD_NOTE, .at = NOW, .author = SHORT, .body = poison},
	};
	struct callback_event events[] = {{.at = NOW, .actor = SHORT, .what = SHORT, .detail = SHORT}};
	for (enum callback_state s = CALLBACK_WAITING; s <= CALLBACK_WITHDRAWN; s++)
		for (int mine = 0; mine < 3; mine++) {
			struct callback c = open_callback();
			c.state = s;
			c.channel = CHANNEL_STAFF;
			snprintf(c.need, sizeof c.need, "%s", SHORT);
			snprintf(c.lang, sizeof c.lang, "%s", SHORT);
			snprintf(c.site, sizeof c.site, "%s", SHORT);
			snprintf(c.source, sizeof c.source, "%s", SHORT);
			snprintf(c.outcome, sizeof c.outcome, "%s", SHORT);
			snprintf(c.holder_name, sizeof c.holder_name, "%s", SHORT);
			snprintf(c.holder, sizeof c.holder, "%s", mine == 0 ? "" : mine == 1 ? ME : ID);
			struct page_callback p = {.frame = frame(&me),
			    .callback = &c,
			    .details = &d,
			    .thread = thread,
			    .thread_count = 3,
			    .events = events,
			    .event_count = 1,
			    .field = SHORT,
			    .problem = POISON,
			    .draft = POISON};
			p.frame.title = p.frame.practice = p.frame.token = POISON;
			struct html h;
			html_init(&h);
			page_callback(&h, &p);
			assert_harmless(&h);
			html_finish(&h);
		}
}

/* What only some pages have: colleagues, duplicates, activities, the template, the form for a new request. */
static void
test_additions(void **state)
{
	(void)state;
	struct staff me = {.id = ME, .user = SHORT, .role = ROLE_MANAGER};
	struct staff other = {.id = ID, .user = "<b>\"'&x", .role = ROLE_LINK_WORKER};
	struct callback c = open_callback(), twin = open_callback();
	struct callback_details d = {0};
	char poison[] = POISON;
	struct activity a = {.id = SHORT, .name = poison};
	struct page_duplicate duplicate = {.callback = &twin, .same_number = true};
	snprintf(twin.id, sizeof twin.id, "%s", SHORT);
	snprintf(c.holder, sizeof c.holder, "%s", ME);
	c.state = CALLBACK_CLAIMED;
	for (int advice = POLICY_FIRST; advice <= POLICY_CLOSE; advice++) {
		struct page_callback p = {.frame = frame(&me), .callback = &c, .details = &d, .draft = ""};
		p.colleagues = &other;
		p.duplicates = &duplicate;
		p.joined = &twin;
		p.activities = &a;
		p.colleague_count = p.duplicate_count = p.joined_count = p.activity_count = 1;
		p.may_text = true;
		for (int i = 0; i < TEMPLATES; i++)
			p.templates[i] = (struct template){
			    .code = SHORT, .label = SHORT, .text = poison, .english = poison, .cost = {.segments = 2}};
		p.staff_line = POISON;
		p.answer_days = 2;
		p.offered = POISON;
		p.price_tenths = 45;
		p.advice = (enum policy_advice)advice;
		struct html h;
		html_init(&h);
		page_callback(&h, &p);
		assert_harmless(&h);
		assert_shows(&h, "2 messages, 9.0p", "the price");
		assert_int_equal(strstr(h.data, "Send one text now") != NULL, advice == POLICY_TEXT);
		html_finish(&h);
	}
	struct form form = {.count = 1};
	char name[] = "name";
	form.fields[0] = (struct form_field){name, poison};
	struct page_new p = {.frame = frame(&me), .form = &form, .id = POISON, .field = POISON, .problem = POISON};
	struct html h;
	html_init(&h);
	page_new(&h, &p);
	assert_harmless(&h);
	html_finish(&h);
	struct unsealed_text text = {.kind = THREAD_IN, .body = poison};
	struct page_texts texts = {.frame = frame(&me), .texts = &text, .count = 1};
	page_texts(&h, &texts);
	assert_harmless(&h);
	html_finish(&h);
}

static void
test_queue(void **state)
{
	(void)state;
	struct staff me = {.id = ME, .user = SHORT, .role = ROLE_MANAGER};
	struct callback row = open_callback();
	snprintf(row.need, sizeof row.need, "%s", SHORT);
	snprintf(row.lang, sizeof row.lang, "%s", SHORT);
	snprintf(row.outcome, sizeof row.outcome, "%s", SHORT);
	snprintf(row.holder_name, sizeof row.holder_name, "%s", SHORT);
	char poison[] = POISON, *names[] = {poison}, *phones[] = {poison};
	struct page_queue p = {.frame = frame(&me),
	    .need = POISON,
	    .lang = POISON,
	    .show = POISON,
	    .state = POISON,
	    .channel = POISON,
	    .rows = &row,
	    .names = names,
	    .phones = phones,
	    .count = 1,
	    .paged = true,
	    .health_count = 1};
	p.frame.refresh = poison;
	snprintf(p.health[0].program, sizeof p.health[0].program, "%s", SHORT);
	snprintf(p.health[0].state, sizeof p.health[0].state, "%s", SHORT);
	struct callback_cursor next = {.flag = 1, .due = 2, .id = ID};
	p.next = &next;
	for (int closed = 0; closed < 2; closed++)
		for (int held = 0; held < 2; held++) {
			row.state = held ? CALLBACK_CLAIMED : closed ? CALLBACK_CLOSED : CALLBACK_WAITING;
			snprintf(row.holder, sizeof row.holder, "%s", held ? ID : "");
			p.closed = closed != 0;
			struct html h;
			html_init(&h);
			page_queue(&h, &p);
			assert_harmless(&h);
			assert_shows(&h, "&lt;script&gt;", "a name");
			html_finish(&h);
		}
}

static void
test_sign_in_and_notice(void **state)
{
	(void)state;
	struct html h;
	html_init(&h);
	struct page_sign_in in = {.frame = frame(NULL), .user = POISON, .go = POISON, .problem = POISON};
	page_sign_in(&h, &in);
	assert_harmless(&h);
	html_finish(&h);
	struct page_notice notice = {.frame = frame(NULL), .text = POISON, .callback = SHORT};
	notice.frame.title = POISON;
	page_notice(&h, &notice);
	assert_harmless(&h);
	html_finish(&h);
}

/* Who may do what is said by the buttons too. */
static void
test_moves_offered(void **state)
{
	static const struct {
		const char *holder;
		enum staff_role role;
		enum callback_state state;
		bool claim, attempt, release;
	} SAMPLES[] = {
	    {"", ROLE_LINK_WORKER, CALLBACK_WAITING, true, false, false},
	    {ME, ROLE_LINK_WORKER, CALLBACK_CLAIMED, false, true, true},
	    {ME, ROLE_LINK_WORKER, CALLBACK_TRIED, false, true, true},
	    {ID, ROLE_LINK_WORKER, CALLBACK_CLAIMED, false, false, false},
	    {ID, ROLE_MANAGER, CALLBACK_CLAIMED, false, false, true},
	    {ME, ROLE_MANAGER, CALLBACK_CLOSED, false, false, false},
	    {"", ROLE_MANAGER, CALLBACK_WITHDRAWN, false, false, false},
	};
	(void)state;
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		struct staff me = {.id = ME, .user = "me", .role = SAMPLES[i].role};
		struct callback c = open_callback();
		struct callback_details d = {0};
		c.state = SAMPLES[i].state;
		snprintf(c.holder, sizeof c.holder, "%s", SAMPLES[i].holder);
		struct page_callback p = {.frame = frame(&me), .callback = &c, .details = &d, .draft = ""};
		struct html h;
		html_init(&h);
		page_callback(&h, &p);
		assert_int_equal(strstr(h.data, "/claim\"") != NULL, SAMPLES[i].claim);
		assert_int_equal(strstr(h.data, "/attempt\"") != NULL, SAMPLES[i].attempt);
		assert_int_equal(strstr(h.data, "/close\"") != NULL, SAMPLES[i].attempt);
		assert_int_equal(strstr(h.data, "/release\"") != NULL, SAMPLES[i].release);
		html_finish(&h);
	}
}

/* What was not asked is not permitted. */
static void
test_permissions(void **state)
{
	(void)state;
	struct staff me = {.id = ME, .user = "me", .role = ROLE_LINK_WORKER};
	struct callback c = open_callback();
	char yes[] = "yes";
	struct callback_details d = {.voicemail = yes};
	struct page_callback p = {.frame = frame(&me), .callback = &c, .details = &d, .draft = ""};
	struct html h;
	html_init(&h);
	page_callback(&h, &p);
	assert_non_null(strstr(h.data, "Safe to leave a message</dt><dd>Yes"));
	assert_non_null(strstr(h.data, "Safe to text</dt><dd><strong class=\"tag late\">Not asked"));
	html_finish(&h);
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_writer),
	    cmocka_unit_test(test_details),
	    cmocka_unit_test(test_activity),
	    cmocka_unit_test(test_rest_of_callback),
	    cmocka_unit_test(test_additions),
	    cmocka_unit_test(test_queue),
	    cmocka_unit_test(test_sign_in_and_notice),
	    cmocka_unit_test(test_moves_offered),
	    cmocka_unit_test(test_permissions),
	};
	return cmocka_run_group_tests_name("desk page", tests, NULL, NULL);
}
