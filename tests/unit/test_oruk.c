/* Open Referral UK: what its publishers send, the deviations included, and what becomes of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "content/oruk.h"

struct taken {
	FILE *out; /* each listing as one line */
	FILE *said;
	size_t good, bad, passed;
};

static enum listing_fate
take(void *context, const char *place, struct listing *l, bool upsert)
{
	struct taken *t = context;
	const struct activity *a = &l->activity;
	assert_true(upsert);
	assert_non_null(place);
	fprintf(t->out, "%s|%s|%s|%s|%s|%s|%.3f,%.3f|%s|%s%s|%s|%d%d|%s|%s|%s|%s|%s|staff %s|\n", a->id, a->name,
	    a->need, a->venue, a->address, a->postcode, a->lat, a->lon, a->when, a->cost, a->free ? "!" : "",
	    a->audience, a->step_free, a->women_only, a->languages, a->phone, a->website, a->description, l->topic,
	    l->staff_phone);
	return LISTING_GOOD;
}

static void
said(void *context, const char *place, const char *what)
{
	struct taken *t = context;
	fprintf(t->said, "%s: %s\n", place, what);
}

static void
count(void *context, enum listing_fate fate)
{
	struct taken *t = context;
	t->good += fate == LISTING_GOOD;
	t->bad += fate == LISTING_BAD;
	t->passed += fate == LISTING_PASSED;
}

/* 24 November 2026 */
#define NOW INT64_C(1795521600000)

static enum status
run(const char *json, size_t n, struct taken *t, char **text, char **report, struct fault *f)
{
	size_t size;
	*t = (struct taken){.out = open_memstream(text, &size), .said = open_memstream(report, &size)};
	struct listing_sink sink = {.context = t, .now = NOW, .take = take, .say = said, .tally = said, .count = count};
	enum status s = oruk_read(json, n, &sink, f);
	fclose(t->out);
	fclose(t->said);
	return s;
}

static const struct {
	const char *name, *json, *listing, *report;
} cases[] = {
    {"the least", "{\"id\": \"a\", \"name\": \"Debt help\"}", "a|Debt help|MONEY||||0.000,0.000||", ""},
    {"an array, integer ids", "[{\"id\": 12, \"name\": \"Yoga\"}]", "12|Yoga|ACTIVE|", "the id is a number"},
    {"envelope of 3.0", "{\"contents\": [{\"id\": \"a\", \"name\": \"Yoga\"}]}", "a|Yoga|", ""},
    {"envelope of 1.0", "{\"totalelements\": 1, \"content\": [{\"id\": \"a\", \"name\": \"Yoga\"}]}", "a|Yoga|", ""},
    {"byte order mark", "\xef\xbb\xbf[{\"id\": \"a\", \"name\": \"Yoga\"}]", "a|Yoga|", ""},
    {"HTML in text",
        "{\"id\": \"a\", \"name\": \"Yoga &amp; tea\", \"description\": \"<p>Come <b>all</b>&nbsp;of "
        "you</p><script>alert(1)</script><ul><li>tea</li></ul> &pound;3 &#8211; a < b\"}",
        "|Come all of you\ntea\n\xc2\xa3"
        "3 \xe2\x80\x93 a < b|",
        ""},
    {"alert as a string",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"alert\": \"Closed in May\", \"description\": \"Gentle\"}",
        "|Closed in May\nGentle|", ""},
    {"alert as an object", "{\"id\": \"a\", \"name\": \"Yoga\", \"alert\": {\"description\": \"Closed in May\"}}",
        "|Closed in May|", "the alert is an object"},
    {"esd service type outweighs words",
        "{\"id\": \"a\", \"name\": \"Debt\", \"attributes\": [{\"taxonomy_term\": {\"id\": \"esdServiceTypes:1806\", "
        "\"name\": "
        "\"Clubs\"}}]}",
        "a|Debt|FRIENDS|", ""},
    {"the URI of a service type",
        "{\"id\": \"a\", \"name\": \"X\", \"attributes\": [{\"taxonomy_term\": {\"term_uri\": "
        "\"http://id.esd.org.uk/serviceType/328\"}}]}",
        "a|X|MIND|", ""},
    {"service_taxonomys of 1.0",
        "{\"id\": \"a\", \"name\": \"X\", \"service_taxonomys\": [{\"taxonomy\": {\"id\": \"190\", \"vocabulary\": "
        "\"esdServiceTypes\", \"name\": \"Benefits\"}}]}",
        "a|X|MONEY|", "names of version 1.0"},
    {"a number that is no service type of ours",
        "{\"id\": \"a\", \"name\": \"X\", \"attributes\": [{\"taxonomy_term\": {\"id\": \"1806\"}}]}", "a|X||",
        "service: maps to no need: found by its words only"},
    {"a place",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"service_at_locations\": [{\"id\": \"b\", \"location\": {\"name\": "
        "\"Hall\", "
        "\"latitude\": \"51.5\", \"longitude\": -0.25, \"addresses\": [{\"address_1\": \"1 High St\", \"city\": "
        "\"Ealing\", "
        "\"postal_code\": \"w52bp\"}], \"accessibility\": [{\"description\": \"Wheelchair access\"}]}}]}",
        "a|Yoga|ACTIVE|Hall|1 High St, Ealing|W5 2BP|51.500,-0.250||||20|", NULL},
    {"GeoJSON has the longitude first",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"locations\": [{\"geometry\": {\"type\": \"Point\", \"coordinates\": "
        "[-0.25, 51.5]}}]}",
        "||51.500,-0.250|", ""},
    {"latitude 100", "{\"id\": \"a\", \"name\": \"Yoga\", \"locations\": [{\"latitude\": 100, \"longitude\": 101}]}",
        "|0.000,0.000|", "service.latitude: 100 is not in the British Isles"},
    {"an address to be masked",
        "{\"id\": \"a\", \"name\": \"Refuge\", \"service_at_locations\": [{\"location\": {\"name\": \"House\", "
        "\"mask_exact_address\": true, \"latitude\": 51.5, \"longitude\": -0.2, \"addresses\": [{\"address_1\": \"1 "
        "High St\", "
        "\"postal_code\": \"W5 2BP\"}]}}]}",
        "|||W5|0.000,0.000|", NULL},
    {"costs",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"cost_options\": [{\"amount\": 3.5, \"amount_description\": \"a class\", "
        "\"option\": \"over 60s\"}, {\"amount\": 9, \"valid_to\": \"2020-01-01\"}]}",
        "|\xc2\xa3"
        "3.50 a class (over 60s)|",
        ""},
    {"no cost", "{\"id\": \"a\", \"name\": \"Yoga\", \"cost_options\": [{\"amount\": \"0.00\"}]}", "|Free!|", ""},
    {"cost options as strings",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"cost_options\": [\"\xc2\xa3"
        "2\"]}",
        "|\xc2\xa3"
        "2|",
        "a cost option is text"},
    {"ages", "{\"id\": \"a\", \"name\": \"Yoga\", \"minimum_age\": 12, \"maximum_age\": 18}", "|Ages 12 to 18|", ""},
    {"eligibilitys of 1.0",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"eligibilitys\": [{\"minimum_age\": 60, \"maximum_age\": 120}]}",
        "|Age 60 and over|", "names of version 1.0"},
    {"women only", "{\"id\": \"a\", \"name\": \"Women only swim\"}", "||01|", ""},
    {"languages",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"languages\": [{\"name\": \"Urdu\"}, {\"code\": \"pl\"}, {\"id\": "
        "\"x\"}]}",
        "|ur,pl|", ""},
    {"phones, the professionals' one not",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"contacts\": [{\"phones\": [{\"number\": \"020 7946 0001\", \"type\": "
        "\"professional line\"}, {\"number\": \"+44 20 7946 0002\"}]}]}",
        "|020 7946 0002|", ""},
    {"the professionals' number is kept for staff",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"phones\": [{\"number\": \"020 7946 0001\", \"description\": \"Staff "
        "only "
        "line\"}]}",
        "||||staff 020 7946 0001|", ""},
    {"a contact's phone inline", "{\"id\": \"a\", \"name\": \"Yoga\", \"contacts\": [{\"phone\": \"07700 900123\"}]}",
        "|07700 900123|", "a phone number stands inline"},
    {"no phone number", "{\"id\": \"a\", \"name\": \"Yoga\", \"phones\": [{\"number\": \"ask inside\"}]}", "a|Yoga|",
        "service.phones: \"ask inside\" is no phone number"},
    {"a website that is none", "{\"id\": \"a\", \"name\": \"Yoga\", \"url\": \"javascript:alert(1)\"}", "a|Yoga|",
        "service.url: \"javascript:alert(1)\" is no address"},
    {"weekday in place of byday",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"schedules\": [{\"freq\": \"WEEKLY\", \"weekday\": \"Monday\", "
        "\"opens_at\": "
        "\"10:30\", \"closes_at\": \"12:00\"}]}",
        "|Mondays 10.30am to 12 noon|", "weekday in place of byday"},
    {"regular_schedules of 1.0, a day each",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"regular_schedules\": [{\"freq\": \"WEEKLY\", \"byday\": \"MO\", "
        "\"opens_at\": "
        "\"09:00\", \"closes_at\": \"17:00\"}, {\"freq\": \"WEEKLY\", \"byday\": \"TU\", \"opens_at\": \"09:00\", "
        "\"closes_at\": "
        "\"17:00\"}]}",
        "|Mondays and Tuesdays 9am to 5pm|", "names of version 1.0"},
    {"a schedule that is over",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"schedules\": [{\"freq\": \"WEEKLY\", \"byday\": \"MO\", \"opens_at\": "
        "\"09:00\", "
        "\"valid_to\": \"2005-01-01\"}]}",
        "a|Yoga|", "service: a time whose last day has passed"},
    {"a schedule that cannot be read",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"schedules\": [{\"freq\": \"SOMETIMES\"}]}", "a|Yoga|",
        "service.schedules: freq: cannot be read"},
    {"an id that is none", "{\"id\": \"a b/c\", \"name\": \"Yoga\"}", "|Yoga|ACTIVE|", "service.id: is no id"},
    {"a service at a location",
        "{\"id\": \"x\", \"location\": {\"name\": \"Hall\"}, \"service\": {\"id\": \"a\", \"name\": \"Yoga\"}}",
        "a|Yoga|ACTIVE|Hall|", ""},
    {"a whole rule where the frequency should be, with a day left out",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"schedules\": [{\"freq\": "
        "\"RRULE:FREQ=MONTHLY;BYDAY=1TH;EXDATE=20261203\", \"opens_at\": \"10:00\"}]}",
        "|First Thursday of the month from 10am, not on 3 December 2026|", ""},
    {"closed over Christmas",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"regular_schedules\": [{\"freq\": \"WEEKLY\", \"byday\": \"MO\", "
        "\"opens_at\": "
        "\"10:00\"}], \"holiday_schedules\": [{\"closed\": true, \"start_date\": \"2026-12-24\", \"end_date\": "
        "\"2027-01-02\"}]}",
        "|Mondays from 10am, not on 24 December 2026 to 2 January 2027|", NULL},
    {"other hours on Christmas Eve",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"schedules\": [{\"freq\": \"WEEKLY\", \"byday\": \"MO,TH\", "
        "\"opens_at\": \"10:00\"}], \"holiday_schedules\": [{\"closed\": false, \"start_date\": \"2026-12-24\", "
        "\"end_date\": \"2026-12-24\", \"opens_at\": \"09:00\", \"closes_at\": \"12:00\"}]}",
        "|Mondays and Thursdays from 10am, not on 24 December 2026; 24 December 2026 9am to 12 noon|", NULL},
    {"an end after so many times",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"schedules\": [{\"freq\": \"WEEKLY\", \"byday\": \"TU\", \"count\": 3, "
        "\"dtstart\": \"2026-12-01\", \"opens_at\": \"10:00\"}]}",
        "|Tuesdays from 10am, from 1 December 2026, until 15 December 2026|", ""},
    {"two places",
        "{\"id\": \"a\", \"name\": \"Yoga\", \"service_at_locations\": [{\"id\": \"b\", \"location\": {\"name\": "
        "\"Hall\"}}, "
        "{\"id\": \"c\", \"location\": {\"name\": \"Barn\"}}]}",
        "c|Yoga|ACTIVE|Barn|", ""},
};

static void
test_services(void **state)
{
	(void)state;
	size_t wrong = 0;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct taken t;
		char *text, *report;
		struct fault f = {0};
		if (run(cases[i].json, strlen(cases[i].json), &t, &text, &report, &f) != STATUS_OK)
			fail_msg("%s: %s", cases[i].name, f.text);
		const char *want = cases[i].report;
		bool right = strstr(text, cases[i].listing) != NULL &&
		             (want == NULL || (*want == '\0' ? *report == '\0' : strstr(report, want) != NULL));
		if (!right)
			print_error("%s:\n%s%s", cases[i].name, text, report);
		assert_int_equal(t.good, 1);
		wrong += !right;
		free(text);
		free(report);
	}
	assert_int_equal(wrong, 0);
}

static void
test_left_out(void **state)
{
	(void)state;
	static const char json[] =
	    "[{\"id\": \"a\"}, 7, null, {\"id\": \"b\", \"name\": \" <br> \"}, {\"id\": \"c\", \"name\": \"X\", "
	    "\"status\": \"inactive\"}, {\"id\": \"d\", \"name\": \"Yoga\", \"status\": \"active\"}]";
	struct taken t;
	char *text, *report;
	assert_int_equal(run(json, sizeof json - 1, &t, &text, &report, NULL), STATUS_OK);
	assert_int_equal(t.bad, 4);
	assert_int_equal(t.passed, 1);
	assert_int_equal(t.good, 1);
	assert_non_null(strstr(report, "services[0].name: is missing"));
	assert_non_null(strstr(report, "services[1]: is no service"));
	assert_non_null(strstr(report, "services[4]: the status is not \"active\""));
	free(text);
	free(report);
}

/* Lists of other things have ids and names too. */
static void
test_something_else(void **state)
{
	(void)state;
	static const char *const others[] = {
	    "[{\"id\": \"a\", \"name\": \"Sport\", \"uri\": \"https://example.org\", \"version\": \"1\"}]",
	    "[{\"id\": \"a\", \"name\": \"Sport\", \"vocabulary\": \"x\", \"parent_id\": \"b\"}]",
	    "[{\"id\": \"a\", \"name\": \"Club\", \"legal_status\": \"charity\", \"services\": []}]",
	    "[{\"id\": \"a\", \"name\": \"Hall\", \"latitude\": 51.5, \"longitude\": 0}]"};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		struct taken t;
		char *text, *report;
		assert_int_equal(run(others[i], strlen(others[i]), &t, &text, &report, NULL), STATUS_OK);
		assert_int_equal(t.bad, 1);
		assert_non_null(strstr(report, "is no service but something else"));
		free(text);
		free(report);
	}
}

static void
test_no_listing(void **state)
{
	(void)state;
	char *deep = malloc(20001);
	memset(deep, '[', 20000);
	deep[20000] = '\0';
	const char *const wrong[] = {"", "{", "[1,", "\"text\"", "{}", "{\"contents\": 3}", "\xff\xfe", deep};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct taken t;
		char *text, *report;
		struct fault f = {0};
		assert_int_equal(run(wrong[i], strlen(wrong[i]), &t, &text, &report, &f), STATUS_INPUT);
		assert_true(f.text[0] >= '0' && f.text[0] <= '9');
		free(text);
		free(report);
	}
	free(deep);
}

/* Every field of every case as every kind of value: nothing of it may do more than go unread. */
static void
test_wrong_kinds(void **state)
{
	(void)state;
	static const char *const fields[] = {"id", "description", "alert", "phones", "contacts", "organization", "url",
	    "cost_options", "eligibility", "languages", "assured_date", "attributes", "taxonomy_terms",
	    "service_taxonomys", "schedules", "service_at_locations", "locations", "status", "minimum_age", "fees",
	    "mask_exact_address"};
	static const char *const values[] = {"null", "true", "7", "-1e300", "\"x\"", "\"\"", "[]", "{}", "[[]]", "[{}]",
	    "[null]", "[7]", "[\"x\"]", "{\"id\": {}}", "[{\"location\": 3}]",
	    "[{\"location\": {\"addresses\": 3, \"geometry\": []}}]", "[{\"taxonomy_term\": []}]",
	    "[{\"number\": {}}]"};
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
		for (size_t j = 0; j < sizeof values / sizeof *values; j++) {
			char json[300];
			snprintf(json, sizeof json, "{\"name\": \"Yoga\", \"%s\": %s}", fields[i], values[j]);
			struct taken t;
			char *text, *report;
			assert_int_equal(run(json, strlen(json), &t, &text, &report, NULL), STATUS_OK);
			assert_int_equal(t.good + t.passed, 1);
			free(text);
			free(report);
		}
	}
}

int
main(void)
{
	clock_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_services),
	    cmocka_unit_test(test_left_out),
	    cmocka_unit_test(test_something_else),
	    cmocka_unit_test(test_no_listing),
	    cmocka_unit_test(test_wrong_kinds),
	};
	return cmocka_run_group_tests_name("oruk", tests, NULL, NULL);
}
