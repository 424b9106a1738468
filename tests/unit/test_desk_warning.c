/* What the desk warns of, the texts that are ready, when "later" is; and the newer pages, poisoned. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/boxstate.h"
#include "base/clock.h"
#include "content/language.h"
#include "desk/page_directory.h"
#include "desk/page_referral.h"
#include "desk/page_settings.h"
#include "desk/page_staff.h"
#include "desk/template.h"
#include "desk/warning.h"
#include "desk/words.h"

#define NOW INT64_C(1795600000000)
#define ME "0190a5d0-0000-7000-8000-00000000000a"
#define POISON "<script>alert('x')</script>\"'`&{{x}}"
#define SHORT "<b>\"'&"

/* A box on which all is well. */
static struct warning_facts
well(const struct config *c, const struct health *h)
{
	return (struct warning_facts){.config = c,
	    .health = h,
	    .health_count = 1,
	    .disk_known = true,
	    .directory_ready = true,
	    .disk_free = 0.5,
	    .disk_free_mb = 9000,
	    .directory = {.activities = 100, .built = NOW - CLOCK_DAY},
	    .now = NOW};
}

static void
test_warnings(void **state)
{
	(void)state;
	static const struct {
		const char *program, *state, *wanted;
		long sent, failed, unexported;
		double disk;
		int64_t disk_mb;
		int directory_days; /* -1: there is none */
		bool urgent;
	} SAMPLES[] = {
	    {"modem", "ready", NULL, 0, 0, 0, 0.5, 9000, 1, false},
	    {"modem", "no port", "the modem is not ready (no port)", 0, 0, 0, 0.5, 9000, 1, true},
	    {"modem-2", "no network", "the modem 2 is not ready (no network)", 0, 0, 0, 0.5, 9000, 1, true},
	    {"modem", "searching", NULL, 0, 0, 0, 0.5, 9000, 1, false},
	    {"kiosk", "no directory", "touchscreen is not ready", 0, 0, 0, 0.5, 9000, 1, true},
	    {"desk", "stopped", NULL, 0, 0, 0, 0.5, 9000, 1, false},
	    {"modem", "ready", NULL, 79, 0, 0, 0.5, 9000, 1, false},
	    {"modem", "ready", "80 of the day's 100", 80, 0, 0, 0.5, 9000, 1, false},
	    {"modem", "ready", "are used up", 100, 0, 0, 0.5, 9000, 1, true},
	    {"modem", "ready", "1 text could not be sent", 0, 1, 0, 0.5, 9000, 1, false},
	    {"modem", "ready", "nearly full: 900 MB", 0, 0, 0, 0.09, 900, 1, false},
	    {"modem", "ready", "nearly full: 10 MB", 0, 0, 0, 0.5, 10, 1, true},
	    {"modem", "ready", "last renewed 40 days ago", 0, 0, 0, 0.5, 9000, 40, false},
	    {"modem", "ready", "no directory", 0, 0, 0, 0.5, 9000, -1, true},
	    {"modem", "ready", "2 closed call-backs are older", 0, 0, 2, 0.5, 9000, 1, false},
	};
	struct config c = {.messages_a_day = 100, .keep_days = 90};
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		struct health h = {.at = NOW - CLOCK_SECOND};
		snprintf(h.program, sizeof h.program, "%s", SAMPLES[i].program);
		snprintf(h.state, sizeof h.state, "%s", SAMPLES[i].state);
		struct warning_facts x = well(&c, &h);
		x.spent.today = SAMPLES[i].sent;
		x.texts.failed = SAMPLES[i].failed;
		x.unexported = SAMPLES[i].unexported;
		x.disk_free = SAMPLES[i].disk;
		x.disk_free_mb = SAMPLES[i].disk_mb;
		x.directory_ready = SAMPLES[i].directory_days >= 0;
		x.directory.built = NOW - SAMPLES[i].directory_days * CLOCK_DAY;
		struct warnings out;
		warnings_find(&x, &out);
		assert_int_equal(out.n, SAMPLES[i].wanted != NULL);
		if (out.n == 0)
			continue;
		if (strstr(out.of[0].text, SAMPLES[i].wanted) == NULL)
			fail_msg("%s", out.of[0].text);
		assert_int_equal(out.of[0].urgent, SAMPLES[i].urgent);
	}
}

/* A modem that searches for long is no longer settling. */
static void
test_settling(void **state)
{
	(void)state;
	struct config c = {.messages_a_day = 100, .keep_days = 90};
	struct health h = {.program = "modem", .state = "searching", .at = NOW - 3 * CLOCK_MINUTE};
	struct warning_facts x = well(&c, &h);
	struct warnings out;
	warnings_find(&x, &out);
	assert_int_equal(out.n, 1);
}

/* What the appliance says of itself; what the desk sees by itself is not said twice. */
static void
test_box(void **state)
{
	(void)state;
	static const struct {
		unsigned box;
		const char *wanted;
		bool urgent;
	} SAMPLES[] = {
	    {1U << BOX_DISK_FAILS, "disk is failing", true},
	    {1U << BOX_NO_TIME, "time server", false},
	    {1U << BOX_NO_NETWORK, "no address", false},
	    {1U << BOX_DISK_FULL, NULL, false},
	    {1U << BOX_NO_MODEM, "there is no modem", true},
	};
	struct config c = {.messages_a_day = 100, .keep_days = 90, .text_number = "+447700900000"};
	struct health h = {.program = "modem", .state = "ready", .at = NOW};
	for (size_t i = 0; i < sizeof SAMPLES / sizeof SAMPLES[0]; i++) {
		struct warning_facts x = well(&c, &h);
		struct warnings out;
		x.box = SAMPLES[i].box;
		warnings_find(&x, &out);
		assert_int_equal(out.n, SAMPLES[i].wanted != NULL);
		if (out.n == 0)
			continue;
		assert_non_null(strstr(out.of[0].text, SAMPLES[i].wanted));
		assert_int_equal(out.of[0].urgent, SAMPLES[i].urgent);
	}
}

/* One warning of a modem that is gone, and none where nobody is told a number to text. */
static void
test_no_modem(void **state)
{
	(void)state;
	struct config c = {.messages_a_day = 100, .keep_days = 90, .text_number = "+447700900000"};
	struct health h = {.program = "modem", .state = "no port", .at = NOW};
	struct warning_facts x = well(&c, &h);
	struct warnings out;
	x.box = 1U << BOX_NO_MODEM;
	warnings_find(&x, &out);
	assert_int_equal(out.n, 1);
	assert_non_null(strstr(out.of[0].text, "no port"));
	snprintf(h.state, sizeof h.state, "ready");
	c.text_number = "";
	warnings_find(&x, &out);
	assert_int_equal(out.n, 0);
}

/* What the directory's keepers must hear of, and where they go from there. */
static void
test_curation(void **state)
{
	(void)state;
	struct config c = {.messages_a_day = 100, .keep_days = 90};
	struct health h = {.program = "modem", .state = "ready", .at = NOW};
	struct warning_facts x = well(&c, &h);
	struct warnings out;
	x.curation.over = 1;
	warnings_find(&x, &out);
	assert_int_equal(out.n, 1);
	assert_non_null(strstr(out.of[0].text, "1 activity is hidden because its organiser"));
	assert_string_equal(out.of[0].go, "/directory?which=hidden");
	x.curation = (struct curation){.over = 2, .pending = true};
	warnings_find(&x, &out);
	assert_int_equal(out.n, 2);
	assert_non_null(strstr(out.of[0].text, "2 activities"));
	assert_string_equal(out.of[1].go, "/directory");
}

static void
test_templates(void **state)
{
	(void)state;
	struct template t[TEMPLATES];
	templates_init(t, "en", "Harbour Road Surgery", "+442079460123");
	for (int i = 0; i < TEMPLATES; i++) {
		assert_non_null(strstr(t[i].text, "Harbour Road Surgery"));
		assert_null(t[i].english);
		assert_true(t[i].cost.segments >= 1 && t[i].cost.segments <= 2);
		assert_int_equal(template_by_code(t[i].code), i);
	}
	assert_non_null(strstr(t[TEMPLATE_FIRST].text, "020 7946 0123"));
	templates_finish(t);
	templates_init(t, "xx", "A % s %s surgery", "");
	assert_non_null(strstr(t[TEMPLATE_FIRST].text, "A % s %s surgery"));
	templates_finish(t);
	assert_int_equal(template_by_code("own"), TEMPLATES);
	char words[TEMPLATE_COST];
	struct sms_cost cost = {.segments = 2, .units_left = 1};
	assert_string_equal(template_cost(&cost, 45, true, words), "2 messages, 9.0p, room for 1 more character");
	cost = (struct sms_cost){.segments = 1, .units_left = 10};
	assert_string_equal(template_cost(&cost, 0, false, words), "1 message");
}

/* Friday 27 November 2026, 15:00: what is left of today, and the next working day is Monday. */
static void
test_later(void **state)
{
	(void)state;
	int64_t now =
	    clock_from_british((struct tm){.tm_year = 126, .tm_mon = 10, .tm_mday = 27, .tm_hour = 15, .tm_isdst = -1});
	assert_int_equal(words_later("hour", now), now + CLOCK_HOUR);
	assert_int_equal(words_later("today-afternoon", now), 0);
	assert_int_equal(clock_british(words_later("today-evening", now)).tm_hour, 17);
	struct tm monday = clock_british(words_later("next-morning", now));
	assert_int_equal(monday.tm_mday, 30);
	assert_int_equal(monday.tm_hour, 10);
	assert_int_equal(words_later("", now), 0);
	assert_int_equal(words_later("never", now), 0);
	for (const struct words_choice *c = words_later_choices(); c->code != NULL; c++)
		assert_true(words_later(c->code, now) == 0 || words_later(c->code, now) > now);
}

static void
harmless(struct html *h)
{
	assert_non_null(h->data);
	assert_null(strstr(h->data, "<script>"));
	assert_null(strstr(h->data, "alert('x')"));
	assert_null(strstr(h->data, "<b>"));
	assert_non_null(strstr(h->data, "&lt;script&gt;"));
	html_finish(h);
}

static struct page_frame
frame(const struct staff *who)
{
	return (struct page_frame){.title = "T",
	    .practice = POISON,
	    .who = who,
	    .token = "t",
	    .tag = "v",
	    .now = NOW,
	    .may_review = true,
	    .may_manage = true};
}

static void
test_account_pages(void **state)
{
	(void)state;
	struct html h = {0};
	struct staff me = {.id = ME, .user = SHORT, .role = ROLE_MANAGER};
	struct staff other = {.id = "x", .user = SHORT, .role = ROLE_CLINICIAN, .active = true};
	struct session_row session = {.id = SHORT, .user = SHORT};
	char name[] = "user", poison[] = POISON;
	struct form form = {.count = 1};
	form.fields[0] = (struct form_field){name, poison};
	page_account(&h, &(struct page_account){frame(&me), &session, 1, 15, "password", POISON});
	harmless(&h);
	page_recover(&h, &(struct page_recover){frame(NULL), &form, "user", POISON});
	harmless(&h);
	page_staff(&h, &(struct page_staff){frame(&me), &other, 1, &session, 1});
	harmless(&h);
	page_staff_add(&h, &(struct page_staff_add){frame(&me), &form, "role", POISON});
	harmless(&h);
	page_member(&h, &(struct page_member){frame(&me), &other, false, &form, "fresh", POISON});
	harmless(&h);
	struct page_setting setting = {SHORT, POISON, POISON, SETTING_WORDS, POISON};
	struct page_setting_group group = {POISON, &setting, 1};
	page_settings(&h, &(struct page_settings){frame(&me), &group, 1, POISON, NULL, SHORT, POISON});
	harmless(&h);
}

static void
test_papers(void **state)
{
	(void)state;
	struct html h = {0};
	struct staff me = {.id = ME, .user = SHORT, .role = ROLE_MANAGER};
	char poison[] = POISON, yes[] = "yes";
	struct callback c = {
	    .id = ME, .created = NOW, .due = NOW, .closed = NOW, .state = CALLBACK_CLOSED, .lang = "ur"};
	struct callback_details d = {.name = poison,
	    .phone = poison,
	    .times = poison,
	    .note = poison,
	    .access = poison,
	    .for_whom = poison,
	    .age = poison,
	    .activity_name = poison,
	    .interpreter = poison,
	    .voicemail = yes};
	struct callback_event e = {.at = NOW, .actor = SHORT, .what = "attempt", .detail = SHORT};
	page_referral(&h, &(struct page_referral){frame(&me), &c, &d, &e, 1, POISON, "", POISON});
	harmless(&h);
	c.state = CALLBACK_WAITING;
	page_patient(&h, &(struct page_patient){frame(&me), &c, &d, "ur", POISON});
	harmless(&h);
}

static void
test_directory_pages(void **state)
{
	(void)state;
	struct html h = {0};
	struct staff me = {.id = ME, .user = SHORT, .role = ROLE_MANAGER};
	char poison[] = POISON, what[] = "change", field[] = "when", needs[] = SHORT;
	struct activity a = {.id = SHORT,
	    .name = poison,
	    .need = needs,
	    .venue = poison,
	    .when = poison,
	    .postcode = poison,
	    .phone = poison,
	    .website = poison,
	    .hidden = true,
	    .edited = true,
	    .reported = true};
	struct directory_results found = {1, 1, &a};
	struct edit_item item = {SHORT, poison, poison, poison, NOW};
	struct edit_items items = {&item, 1, true};
	struct edit_event event = {1, NOW, SHORT, poison, poison, what, field, poison, poison};
	struct edit_events events = {&event, 1, true};
	struct edit_activity edited = {
	    .id = SHORT, .feed = poison, .hidden = true, .ours = true, .gone = true, .why = poison, .by = poison};
	for (int i = 0; i < FIELDS; i++)
		edited.fields[i] = (struct edit_value){poison, poison, true, poison, NOW};
	unsigned reasons = ~0u;
	struct page_directory list = {.frame = frame(&me),
	    .words = POISON,
	    .need = POISON,
	    .which = POISON,
	    .found = &found,
	    .due = 1,
	    .conflicts = 1,
	    .may_edit = true};
	page_directory(&h, &list);
	harmless(&h);
	list.items = &items;
	page_directory(&h, &list);
	harmless(&h);
	page_due(&h, &(struct page_due){frame(&me), &found, &reasons, true});
	harmless(&h);
	page_activity(&h, &(struct page_activity){frame(&me), &edited, &events, NOW, true, true, 1, NULL, NULL});
	harmless(&h);
	page_activity_form(&h, &(struct page_activity_form){frame(&me), SHORT, &edited, NULL, "name", POISON});
	harmless(&h);
	page_edits(&h, &(struct page_edits){frame(&me), &events});
	harmless(&h);
	struct import_feed_state feed = {poison, poison, NOW, 1, false};
	for (int i = IMPORT_IDLE; i <= IMPORT_FAILED; i++) {
		struct page_import p = {.frame = frame(&me),
		    .feeds = &feed,
		    .feed_count = 1,
		    .source = POISON,
		    .changes = "+ id|" POISON "\n" POISON "\n~ x|" POISON "\n|\n+",
		    .report = POISON,
		    .field = "source",
		    .problem = POISON};
		p.state = i;
		page_import(&h, &p);
		harmless(&h);
	}
}

int
main(void)
{
	clock_init();
	language_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_warnings),
	    cmocka_unit_test(test_settling),
	    cmocka_unit_test(test_box),
	    cmocka_unit_test(test_no_modem),
	    cmocka_unit_test(test_curation),
	    cmocka_unit_test(test_templates),
	    cmocka_unit_test(test_later),
	    cmocka_unit_test(test_account_pages),
	    cmocka_unit_test(test_papers),
	    cmocka_unit_test(test_directory_pages),
	};
	return cmocka_run_group_tests_name("desk warning", tests, NULL, NULL);
}
