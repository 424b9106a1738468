/* The kiosk's flow: events in, screens and effects out; no display, no database. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"
#include "content/language.h"
#include "kiosk/model.h"

#define NAME "Zwetschgenbaum"
#define ID "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"

static const struct place place = {
    .name = "Southmead Road Surgery",
    .phone = "+442079460123",
    .privacy = "",
    .pin = "4711",
    .languages = {"en", "ur", NULL},
    .promise_days = 5,
    .idle = 60000,
    .warn = 20000,
    .printer = true,
};

struct clocked {
	struct model m;
	int64_t steady;
	enum effect last;
};

static enum effect
send(struct clocked *c, struct event e)
{
	e.steady = c->steady += 700;
	e.now = INT64_C(1795000000000) + e.steady;
	return c->last = update(&c->m, &e);
}

static enum effect
press(struct clocked *c, enum verb verb, const char *argument)
{
	struct event e = {.kind = EVENT_PRESS, .action = {.verb = verb}};
	snprintf(e.action.argument, sizeof e.action.argument, "%s", argument);
	return send(c, e);
}

static void
type(struct clocked *c, const char *text)
{
	send(c, (struct event){.kind = EVENT_TEXT, .text = text});
}

static void
begin(struct clocked *c)
{
	*c = (struct clocked){.steady = 1000};
	model_init(&c->m, &place, 0, c->steady);
}

static void
assert_screen(const struct clocked *c, const char *name)
{
	assert_string_equal(screen_name(c->m.screen), name);
}

/* From the start to the question about the name, with the form's id made as main does it. */
static void
to_form(struct clocked *c, const char *lang)
{
	begin(c);
	press(c, VERB_LANG, lang);
	assert_screen(c, "needs");
	assert_int_equal(press(c, VERB_CALLBACK, ""), EFFECT_ID);
	send(c, (struct event){.kind = EVENT_ID, .text = ID});
	assert_screen(c, "callback-name");
}

static void
to_check(struct clocked *c, const char *lang, const char *name)
{
	to_form(c, lang);
	type(c, name);
	press(c, VERB_NEXT, "");
	assert_screen(c, "callback-phone");
	type(c, "07700 900123");
	press(c, VERB_NEXT, "");
	assert_screen(c, "callback-times");
	press(c, VERB_CHOOSE, "morning");
	assert_screen(c, "callback-voicemail");
	press(c, VERB_NO, "");
	assert_screen(c, "callback-consent");
	press(c, VERB_YES, "");
	assert_screen(c, "check");
}

static bool
holds(const struct model *m, const char *bytes)
{
	return memmem(m, sizeof *m, bytes, strlen(bytes)) != NULL;
}

static void
test_start_to_confirmation(void **state)
{
	(void)state;
	static const struct {
		const char *lang, *name;
	} cases[] = {{"en", NAME}, {"ur", "زینب خان"}};
	for (size_t i = 0; i < 2; i++) {
		struct clocked c;
		to_check(&c, cases[i].lang, cases[i].name);
		assert_string_equal(c.m.visit.form.name, cases[i].name);
		assert_string_equal(c.m.visit.lang, cases[i].lang);
		assert_int_equal(press(&c, VERB_SUBMIT, ""), EFFECT_SUBMIT);
		assert_screen(&c, "check"); /* not a word of success before the queue has said so */
		send(&c, (struct event){.kind = EVENT_SUBMITTED, .status = STATUS_OK, .due = 99});
		assert_screen(&c, "confirmation");
		assert_int_equal(c.m.visit.due, 99);
		assert_false(holds(&c.m, cases[i].name));
		assert_false(holds(&c.m, "900123"));
	}
}

static void
test_list_and_details(void **state)
{
	(void)state;
	struct clocked c;
	struct activity found[9] = {0};
	for (size_t i = 0; i < 9; i++) {
		snprintf(found[i].id, sizeof found[i].id, "a%zu", i);
		found[i].name = (char *)"Tea and chat";
	}
	begin(&c);
	press(&c, VERB_LANG, "en");
	assert_int_equal(press(&c, VERB_NEED, "MONEY"), EFFECT_FIND);
	send(&c, (struct event){.kind = EVENT_FOUND, .activities = found, .count = 8, .total = 9});
	assert_int_equal(c.m.visit.list.found, FOUND_YES);
	assert_int_equal(press(&c, VERB_MORE, "5"), EFFECT_FIND);
	assert_int_equal(c.m.visit.list.first, 5);
	send(&c, (struct event){.kind = EVENT_FOUND, .activities = found + 5, .count = 4, .total = 9});
	assert_int_equal(press(&c, VERB_MORE, "4"), EFFECT_NONE); /* there is no more */
	assert_int_equal(press(&c, VERB_OPEN, "a7"), EFFECT_GET);
	send(&c, (struct event){.kind = EVENT_GOT, .activities = found + 7, .count = 1});
	assert_screen(&c, "details");
	assert_int_equal(press(&c, VERB_CALLBACK, ""), EFFECT_ID);
	assert_string_equal(c.m.visit.form.activity, "a7");
	assert_string_equal(c.m.visit.need, "MONEY");
	press(&c, VERB_BACK, "");
	press(&c, VERB_BACK, "");
	assert_screen(&c, "list");
	assert_int_equal(c.m.visit.list.first, 5);
	assert_int_equal(press(&c, VERB_EARLIER, ""), EFFECT_FIND);
	assert_int_equal(c.m.visit.list.first, 0);
}

static void
test_no_directory(void **state)
{
	(void)state;
	struct clocked c;
	begin(&c);
	press(&c, VERB_LANG, "en");
	press(&c, VERB_NEED, "MONEY");
	send(&c, (struct event){.kind = EVENT_FOUND, .status = STATUS_MISSING});
	assert_screen(&c, "list");
	assert_int_equal(c.m.visit.list.found, FOUND_NO_DIRECTORY);
	assert_int_equal(press(&c, VERB_CALLBACK, ""), EFFECT_ID);
	assert_screen(&c, "callback-name");
}

static void
test_phone(void **state)
{
	(void)state;
	static const struct {
		const char *typed;
		enum form_error error;
	} cases[] = {
	    {"", FORM_NO_PHONE},
	    {"077", FORM_SHORT_PHONE},
	    {"0770090012", FORM_WRONG_PHONE},
	    {"abc", FORM_NO_PHONE}, /* letters are not taken at all */
	    {"07700 900123", FORM_FINE},
	    {"+44 7700 900123", FORM_FINE},
	    {"020 7946 0123", FORM_FINE},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct clocked c;
		to_form(&c, "en");
		type(&c, NAME);
		press(&c, VERB_NEXT, "");
		type(&c, cases[i].typed);
		press(&c, VERB_NEXT, "");
		if (cases[i].error == FORM_FINE) {
			assert_screen(&c, "callback-times");
			continue;
		}
		assert_screen(&c, "callback-phone");
		if (cases[i].error == FORM_SHORT_PHONE)
			assert_int_not_equal(c.m.visit.form.error, FORM_FINE);
		else
			assert_int_equal(c.m.visit.form.error, cases[i].error);
	}
}

static void
test_name(void **state)
{
	(void)state;
	struct clocked c;
	to_form(&c, "en");
	press(&c, VERB_NEXT, "");
	assert_int_equal(c.m.visit.form.error, FORM_NO_NAME);
	type(&c, "   ");
	press(&c, VERB_NEXT, "");
	assert_int_equal(c.m.visit.form.error, FORM_NO_NAME);
	press(&c, VERB_KEY, "a");
	press(&c, VERB_KEY, "n");
	press(&c, VERB_KEY, " ");
	press(&c, VERB_KEY, "x");
	press(&c, VERB_ERASE, "");
	press(&c, VERB_KEY, "b");
	assert_string_equal(c.m.visit.form.name, "An B");
	press(&c, VERB_KEY, " ");
	press(&c, VERB_KEY, "\xC5\x82"); /* a word begins with a capital in every script that has them */
	assert_string_equal(c.m.visit.form.name, "An B \xC5\x81");
	press(&c, VERB_ERASE, "");
	press(&c, VERB_ERASE, "");
	type(&c, "\x1b[31m\xE2\x80\xAE\xE2\x81\xA6o\xff\n");
	assert_string_equal(c.m.visit.form.name, "An B[31mo");
}

static void
test_long_name(void **state)
{
	(void)state;
	struct clocked c;
	to_form(&c, "ur");
	char *long_name = malloc(20001);
	for (size_t i = 0; i < 20000; i += 2)
		memcpy(long_name + i, "ن", 2);
	long_name[20000] = '\0';
	type(&c, long_name);
	free(long_name);
	assert_int_equal(strlen(c.m.visit.form.name), FORM_NAME * 2);
	press(&c, VERB_NEXT, "");
	assert_screen(&c, "callback-phone");
}

static void
test_back(void **state)
{
	(void)state;
	struct clocked c;
	to_check(&c, "en", NAME);
	static const char *const names[] = {
	    "callback-consent", "callback-voicemail", "callback-times", "callback-phone", "callback-name", "needs"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		press(&c, VERB_BACK, "");
		assert_screen(&c, names[i]);
	}
	assert_string_equal(c.m.visit.form.name, NAME); /* going back loses nothing */
	assert_int_equal(press(&c, VERB_BACK, ""), EFFECT_WIPE);
	assert_screen(&c, "start");
	assert_false(holds(&c.m, NAME));
}

static void
test_change_an_answer(void **state)
{
	(void)state;
	struct clocked c;
	to_check(&c, "en", NAME);
	press(&c, VERB_CHANGE, "phone");
	assert_screen(&c, "callback-phone");
	press(&c, VERB_HELP, "");
	press(&c, VERB_BACK, "");
	for (int i = 0; i < 3; i++)
		press(&c, VERB_ERASE, "");
	type(&c, "456");
	press(&c, VERB_NEXT, "");
	assert_screen(&c, "check");
	assert_string_equal(c.m.visit.form.phone, "07700 900456");
	press(&c, VERB_BACK, "");
	assert_screen(&c, "callback-consent");
}

static void
test_no_consent(void **state)
{
	(void)state;
	struct clocked c;
	to_check(&c, "en", NAME);
	press(&c, VERB_BACK, "");
	press(&c, VERB_NO, "");
	assert_screen(&c, "callback-consent");
	assert_int_equal(c.m.visit.form.error, FORM_NOT_AGREED);
	c.m.screen = SCREEN_CHECK; /* even an impossible jump sends nothing without a yes */
	assert_int_equal(press(&c, VERB_SUBMIT, ""), EFFECT_NONE);
}

static void
test_retry(void **state)
{
	(void)state;
	struct clocked c;
	to_check(&c, "en", NAME);
	assert_int_equal(press(&c, VERB_SUBMIT, ""), EFFECT_SUBMIT);
	assert_int_equal(press(&c, VERB_SUBMIT, ""), EFFECT_NONE); /* a second touch sends nothing */
	send(&c, (struct event){.kind = EVENT_SUBMITTED, .status = STATUS_SYSTEM});
	assert_screen(&c, "trouble");
	assert_string_equal(c.m.visit.form.id, ID);
	assert_int_equal(press(&c, VERB_SUBMIT, ""), EFFECT_SUBMIT);
	send(&c, (struct event){.kind = EVENT_SUBMITTED, .status = STATUS_BUSY});
	assert_screen(&c, "trouble");
	assert_int_equal(press(&c, VERB_SUBMIT, ""), EFFECT_SUBMIT);
	assert_string_equal(c.m.visit.form.id, ID); /* the same id: the queue takes it once */
	send(&c, (struct event){.kind = EVENT_SUBMITTED, .status = STATUS_OK});
	assert_screen(&c, "confirmation");
	assert_string_equal(c.m.visit.form.id, "");
}

static void
test_late_answers(void **state)
{
	(void)state;
	struct clocked c;
	begin(&c);
	send(&c, (struct event){.kind = EVENT_SUBMITTED, .status = STATUS_OK});
	assert_screen(&c, "start");
	send(&c, (struct event){.kind = EVENT_FOUND, .count = 3});
	send(&c, (struct event){.kind = EVENT_GOT, .count = 1});
	assert_screen(&c, "start");
}

static void
test_idle(void **state)
{
	(void)state;
	struct clocked c;
	to_form(&c, "ur");
	type(&c, NAME);
	c.steady += 58000;
	send(&c, (struct event){.kind = EVENT_TICK});
	assert_screen(&c, "callback-name");
	c.steady += 1400;
	send(&c, (struct event){.kind = EVENT_TICK});
	assert_screen(&c, "idle");
	assert_int_equal(model_seconds_left(&c.m), 20);
	press(&c, VERB_STAY, "");
	assert_screen(&c, "callback-name");
	assert_string_equal(c.m.visit.form.name, NAME);

	c.steady += 60000;
	send(&c, (struct event){.kind = EVENT_TICK});
	assert_screen(&c, "idle");
	send(&c, (struct event){.kind = EVENT_TOUCHED}); /* anywhere on the glass */
	assert_screen(&c, "callback-name");

	c.steady += 60000;
	send(&c, (struct event){.kind = EVENT_TICK});
	c.steady += 20000;
	assert_int_equal(send(&c, (struct event){.kind = EVENT_TICK}), EFFECT_WIPE);
	assert_screen(&c, "start");
	assert_string_equal(c.m.visit.lang, "en");
	assert_false(holds(&c.m, NAME));
	assert_false(holds(&c.m, ID));
	assert_int_equal(model_deadline(&c.m), INT64_MAX);
}

static void
test_finish_wipes(void **state)
{
	(void)state;
	struct clocked c;
	to_check(&c, "ur", NAME);
	assert_int_equal(press(&c, VERB_FINISH, ""), EFFECT_WIPE);
	assert_screen(&c, "start");
	struct visit clean = {0};
	memcpy(clean.lang, "en", 3);
	assert_memory_equal(&c.m.visit, &clean, sizeof clean); /* every byte, not only those we thought of */
}

static void
test_erased_letters_are_gone(void **state)
{
	(void)state;
	struct clocked c;
	to_form(&c, "en");
	type(&c, NAME);
	for (size_t i = 0; i < sizeof NAME; i++)
		send(&c, (struct event){.kind = EVENT_ERASE});
	assert_string_equal(c.m.visit.form.name, "");
	assert_false(holds(&c.m, "schgen"));
}

/* A model that stands on the details of an activity that can be texted. */
static void
to_details(struct clocked *c)
{
	struct activity a = {.id = "a1", .name = (char *)"Tea and chat", .bring = (char *)"A cup", .age_from = 18};
	begin(c);
	press(c, VERB_LANG, "en");
	press(c, VERB_NEED, "FRIENDS");
	press(c, VERB_OPEN, "a1");
	send(c, (struct event){.kind = EVENT_GOT, .activities = &a, .count = 1, .texts = true});
	assert_screen(c, "details");
	assert_string_equal(c->m.visit.details.bring, "A cup");
	assert_int_equal(c->m.visit.details.age_from, 18);
}

static enum effect
told(struct clocked *c, enum told how)
{
	return send(c, (struct event){.kind = EVENT_TOLD, .told = how});
}

static void
test_report(void **state)
{
	(void)state;
	struct clocked c;
	to_details(&c);
	press(&c, VERB_WRONG, "");
	assert_screen(&c, "wrong");
	assert_int_equal(press(&c, VERB_CHOOSE, "nothing"), EFFECT_NONE);
	assert_int_equal(press(&c, VERB_CHOOSE, "place"), EFFECT_REPORT);
	assert_int_equal(c.m.visit.wrong, WRONG_PLACE);
	assert_screen(&c, "wrong"); /* no thanks before it is stored */
	told(&c, TOLD_NOT_REPORTED);
	assert_screen(&c, "told");
	assert_int_equal(c.m.visit.told, TOLD_NOT_REPORTED);
	press(&c, VERB_BACK, "");
	assert_screen(&c, "details"); /* the question is not asked again */
}

static void
test_text(void **state)
{
	(void)state;
	struct clocked c;
	to_details(&c);
	press(&c, VERB_TAKE, "");
	press(&c, VERB_TEXT, "");
	assert_screen(&c, "text-number");
	static const char *const wrong[] = {"", "077", "020 7946 0123", "+33 6 12 34 56 78"};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		type(&c, wrong[i]);
		press(&c, VERB_NEXT, "");
		assert_screen(&c, "text-number");
		assert_int_equal(c.m.visit.form.error, FORM_NO_MOBILE);
		for (size_t n = strlen(wrong[i]); n > 0; n--)
			press(&c, VERB_ERASE, "");
	}
	type(&c, "07700900123");
	press(&c, VERB_NEXT, "");
	assert_screen(&c, "text-consent");
	assert_int_equal(press(&c, VERB_YES, ""), EFFECT_TEXT);
	told(&c, TOLD_TEXTED);
	assert_screen(&c, "told");
	press(&c, VERB_NEXT, "");
	assert_screen(&c, "details");
}

/* A no leaves no number behind; but one that was given for a call back stays with it. */
static void
test_text_refused(void **state)
{
	(void)state;
	struct clocked c;
	to_details(&c);
	press(&c, VERB_TAKE, "");
	press(&c, VERB_TEXT, "");
	type(&c, "07700900123");
	press(&c, VERB_NEXT, "");
	assert_int_equal(press(&c, VERB_NO, ""), EFFECT_NONE);
	assert_screen(&c, "take-away");
	assert_false(holds(&c.m, "900123"));
}

/* What has no modem behind it is not there, whoever presses it. */
static void
test_text_without_modem(void **state)
{
	(void)state;
	struct clocked c;
	to_details(&c);
	c.m.visit.details.texts = false;
	press(&c, VERB_TAKE, "");
	press(&c, VERB_TEXT, "");
	assert_screen(&c, "take-away");
}

static void
test_print(void **state)
{
	(void)state;
	struct clocked c;
	to_details(&c);
	press(&c, VERB_TAKE, "");
	assert_int_equal(press(&c, VERB_PRINT, ""), EFFECT_PRINT);
	told(&c, TOLD_PRINTING);
	assert_screen(&c, "told");
	press(&c, VERB_NEXT, "");
	press(&c, VERB_TAKE, "");
	assert_int_equal(press(&c, VERB_PRINT, ""), EFFECT_NONE); /* one at a time */
	told(&c, TOLD_NO_PAPER);
	assert_screen(&c, "told");
	assert_int_equal(c.m.visit.told, TOLD_NO_PAPER);
	press(&c, VERB_FINISH, "");
	told(&c, TOLD_PRINTED); /* of the patient before */
	assert_screen(&c, "start");
	assert_int_equal(c.m.visit.told, TOLD_NOTHING);
}

static void
test_ages(void **state)
{
	(void)state;
	struct clocked c;
	begin(&c);
	press(&c, VERB_LANG, "en");
	press(&c, VERB_NEED, "ACTIVE");
	press(&c, VERB_FILTERS, "");
	press(&c, VERB_FILTER, "age:child");
	assert_string_equal(c.m.visit.filters.age, "child");
	press(&c, VERB_FILTER, "age:older");
	assert_string_equal(c.m.visit.filters.age, "older");
	press(&c, VERB_FILTER, "age:nobody");
	assert_int_equal(filters_count(&c.m.visit.filters), 1);
	assert_int_equal(press(&c, VERB_NEXT, ""), EFFECT_FIND);
	assert_int_equal(press(&c, VERB_LOOSEN, "age"), EFFECT_FIND);
	assert_int_equal(filters_count(&c.m.visit.filters), 0);
}

/* It is not safe to ring: no number is kept, and reception is the way. */
static void
test_not_safe_to_ring(void **state)
{
	(void)state;
	struct clocked c;
	to_check(&c, "en", NAME);
	press(&c, VERB_CHANGE, "more");
	press(&c, VERB_CHANGE, "safe");
	assert_screen(&c, "callback-safe");
	press(&c, VERB_CHOOSE, "reception");
	assert_screen(&c, "callback-more");
	assert_true(c.m.visit.form.unsafe && c.m.visit.form.no_phone);
	assert_false(holds(&c.m, "900123"));
	press(&c, VERB_NEXT, "");
	assert_int_equal(press(&c, VERB_SUBMIT, ""), EFFECT_SUBMIT);
	send(&c, (struct event){.kind = EVENT_SUBMITTED, .status = STATUS_OK});
	assert_true(c.m.visit.unringable);
}

/* What no finger would do: any verb, argument, text and answer on any screen. */
static void
test_random_events(void **state)
{
	(void)state;
	static const char *const words[] = {"en", "ur", "xx", "MONEY", "CALLME", "NOW", "a1", "", "5",
	    "99999999999999999999", "-1", "time", "reception", "age:child", "name", "phone", "morning", "any", "a", "0",
	    " ", "\xff\xfe", "ن", ID, "%n%s"};
	struct activity found[3] = {{.id = "a1", .name = (char *)"Tea"}, {.id = "a2"}, {.id = "a3"}};
	struct clocked c;
	uint64_t seed = 20261122;
	begin(&c);
	for (int i = 0; i < 100000; i++) {
		seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		uint32_t r = (uint32_t)(seed >> 33);
		const char *word = words[(r >> 8) % (sizeof words / sizeof *words)];
		struct event e = {.kind = (enum event_kind)(r % (EVENT_TOLD + 1)), .text = word};
		e.told = (enum told)((r >> 20) % (TOLD_COUNT + 2));
		e.texts = (r >> 9 & 1) != 0;
		if (r % 3)
			e.kind = EVENT_PRESS;
		e.action.verb = (enum verb)((r >> 4) % VERB_COUNT);
		if (e.action.verb == VERB_FINISH && r % 7)
			e.action.verb = VERB_NEXT;
		snprintf(e.action.argument, sizeof e.action.argument, "%s", word);
		e.status = (enum status)((r >> 16) % 7);
		e.activities = found;
		e.count = (r >> 12) % 4;
		e.total = e.count * 3;
		if (r % 997 == 0)
			c.steady += 70000;
		send(&c, e);
		assert_true(c.m.screen < SCREEN_COUNT);
		assert_true(c.m.visit.n_trail <= MODEL_TRAIL);
		assert_true(c.m.visit.list.n_pages <= MODEL_PAGES);
	}
}

int
main(void)
{
	clock_init();
	language_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_start_to_confirmation),
	    cmocka_unit_test(test_list_and_details),
	    cmocka_unit_test(test_no_directory),
	    cmocka_unit_test(test_phone),
	    cmocka_unit_test(test_name),
	    cmocka_unit_test(test_long_name),
	    cmocka_unit_test(test_back),
	    cmocka_unit_test(test_change_an_answer),
	    cmocka_unit_test(test_no_consent),
	    cmocka_unit_test(test_retry),
	    cmocka_unit_test(test_late_answers),
	    cmocka_unit_test(test_idle),
	    cmocka_unit_test(test_finish_wipes),
	    cmocka_unit_test(test_erased_letters_are_gone),
	    cmocka_unit_test(test_report),
	    cmocka_unit_test(test_text),
	    cmocka_unit_test(test_text_refused),
	    cmocka_unit_test(test_text_without_modem),
	    cmocka_unit_test(test_print),
	    cmocka_unit_test(test_ages),
	    cmocka_unit_test(test_not_safe_to_ring),
	    cmocka_unit_test(test_random_events),
	};
	return cmocka_run_group_tests_name("kiosk_flow", tests, NULL, NULL);
}
