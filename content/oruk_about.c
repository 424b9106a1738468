#include "content/oruk_reading.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/audience.h"
#include "content/field.h"
#include "content/language.h"

void
oruk_read_description(struct oruk_reading *r, struct activity *a)
{
	oruk_set(&a->description, oruk_text_of(oruk_get(r->service, "description"), 4000, true));
	json_t *alert = oruk_get(r->service, "alert");
	if (json_is_object(alert))
		oruk_deviates(r, "the alert is an object, not text");
	if (json_is_object(alert))
		alert = oruk_get(alert, "description text message name");
	char *text = oruk_text_of(alert, 1000, true);
	if (text != NULL)
		listing_set(&a->description,
		    memory_print("%s%s%s", text, a->description[0] != '\0' ? "\n" : "", a->description));
	free(text);
}

/* A professionals' line is not for patients. */
static bool
for_staff(json_t *phone)
{
	static const char *const fields[] = {"type", "description", "department", "name", "title"};
	static const char *const words[] = {"professional", "staff only", "staff line", "staff use", "internal",
	    "not for public", "gp line", "clinician", "bypass"};
	bool staff = false;
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
		char *text = oruk_text(phone, fields[i], 200);
		for (size_t j = 0; j < sizeof words / sizeof *words; j++)
			staff = staff || oruk_says(text, words[j]);
		staff = staff || (i == 0 && oruk_says(text, "staff"));
		free(text);
	}
	return staff;
}

static bool
is_fax(json_t *phone)
{
	char *kind = oruk_text(phone, "type", 100);
	bool fax = oruk_says(kind, "fax");
	free(kind);
	return fax;
}

/* "020 7946 0123 ext 4": who rings is asked for it. */
static void
cut_extension(char *number)
{
	static const char *const words[] = {" ext", " x", "#", ","};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		char *at = strcasestr(number, words[i]);
		if (at != NULL && at > number)
			*at = '\0';
	}
}

/* One number, where it belongs: the first one for patients, the first one for staff. */
static void
take_phone(struct oruk_reading *r, json_t *phone, bool staff, struct listing *l)
{
	char *number =
	    json_is_object(phone) ? oruk_text(phone, "number telephone phone", 60) : oruk_text_of(phone, 60, false);
	char **field = staff ? &l->staff_phone : &l->activity.phone, *clean = NULL;
	struct fault f;
	if (number != NULL)
		cut_extension(number);
	if (number != NULL && **field == '\0') {
		if (field_phone(number, &clean, &f) == STATUS_OK)
			listing_set(field, clean);
		else
			oruk_tell(r, "phones", f.text);
	}
	free(number);
}

/* Phones of one object, as an array or inline. staff: the object itself is a professionals' contact. */
static void
read_phones(struct oruk_reading *r, json_t *object, bool staff, struct listing *l)
{
	json_t *phones = oruk_get(object, "phones phone telephone number");
	if (phones != NULL && !json_is_array(phones) && oruk_get(object, "phones") == NULL)
		oruk_deviates(r, "a phone number stands inline, not in phones[]");
	for (size_t i = 0; i < oruk_count(phones); i++) {
		json_t *phone = oruk_item(phones, i);
		if (!json_is_object(phone) || !is_fax(phone))
			take_phone(r, phone, staff || (json_is_object(phone) && for_staff(phone)), l);
	}
}

void
oruk_read_contact(struct oruk_reading *r, json_t *at, struct listing *l)
{
	json_t *organisation = oruk_get(r->service, "organization organisation");
	json_t *contacts = oruk_get(r->service, "contacts contact");
	json_t *location = oruk_get(at, "location");
	/* the number of this place before that of all places */
	if (location != NULL && at != r->service)
		read_phones(r, at, false, l);
	read_phones(r, r->service, false, l);
	read_phones(r, location != NULL ? location : at, false, l);
	for (size_t i = 0; i < oruk_count(contacts); i++)
		read_phones(r, oruk_item(contacts, i), for_staff(oruk_item(contacts, i)), l);
	if (json_is_object(organisation))
		read_phones(r, organisation, false, l);
}

void
oruk_read_website(struct oruk_reading *r, struct activity *a)
{
	json_t *organisation = oruk_get(r->service, "organization organisation");
	char *url = oruk_text(r->service, "url website", 600), *clean;
	if (url == NULL && json_is_object(organisation))
		url = oruk_text(organisation, "website url", 600);
	struct fault f;
	if (url != NULL && field_website(url, &clean, &f) == STATUS_OK)
		listing_set(&a->website, clean);
	else if (url != NULL)
		oruk_tell(r, "url", f.text);
	free(url);
}

/* Whether the last day of validity is behind us. */
static bool
is_past(const struct oruk_reading *r, json_t *date)
{
	int64_t day;
	return json_is_string(date) && field_date(json_string_value(date), r->sink->now, &day, NULL) == STATUS_OK &&
	       day + CLOCK_DAY <= r->sink->now;
}

/* "£3.50 per session (concessions)"; amounts may be numbers or strings with or without a pound sign. */
static char *
cost_of(json_t *option)
{
	if (!json_is_object(option))
		return oruk_text_of(option, 150, false);
	char *amount = oruk_text(option, "amount", 20), *of = oruk_text(option, "amount_description", 100),
	     *who = oruk_text(option, "option", 100), *out = NULL;
	char *end = NULL;
	double value = amount != NULL ? strtod(amount, &end) : 0;
	if (amount != NULL && *end == '\0' && value == 0)
		out = memory_copy("Free");
	else if (amount != NULL && *end == '\0')
		out = memory_print(value == (double)(long)value ? "£%.0f" : "£%.2f", value);
	else if (amount != NULL)
		out = memory_copy(amount);
	if (out != NULL && of != NULL)
		listing_set(&out, memory_print("%s %s", out, of));
	else if (out == NULL && of != NULL)
		out = memory_copy(of);
	if (out != NULL && who != NULL)
		listing_set(&out, memory_print("%s (%s)", out, who));
	else if (out == NULL && who != NULL)
		out = memory_copy(who);
	free(who);
	free(of);
	free(amount);
	return out;
}

void
oruk_read_cost(struct oruk_reading *r, struct activity *a)
{
	json_t *options = oruk_get(r->service, "cost_options cost_option");
	for (size_t i = 0; i < oruk_count(options) && i < 3; i++) {
		json_t *option = oruk_item(options, i);
		if (json_is_string(option))
			oruk_deviates(r, "a cost option is text, not an object");
		char *cost = is_past(r, oruk_get(option, "valid_to")) ? NULL : cost_of(option);
		if (cost == NULL)
			continue;
		listing_set(&a->cost, memory_print("%s%s%s", a->cost, a->cost[0] != '\0' ? "; " : "", cost));
		free(cost);
	}
	if (a->cost[0] == '\0')
		oruk_set(&a->cost, oruk_text(r->service, "fees fees_description", 150));
}

void
oruk_read_audience(struct oruk_reading *r, struct activity *a)
{
	json_t *eligibility = oruk_item(oruk_get(r->service, "eligibility eligibilitys eligibilities"), 0);
	char *text = oruk_text(r->service, "eligibility_description", 300);
	if (text == NULL)
		text = json_is_object(eligibility)
		           ? oruk_text(eligibility, "eligibility_description description eligibility", 300)
		           : oruk_text_of(eligibility, 300, false);
	oruk_ages(r->service, "minimum_age", "maximum_age", &a->age_from, &a->age_to);
	if (a->age_from == 0 && a->age_to == 0 && json_is_object(eligibility))
		oruk_ages(eligibility, "minimum_age", "maximum_age", &a->age_from, &a->age_to);
	oruk_set(&a->audience, text != NULL ? text : audience_words(a->age_from, a->age_to));
	a->women_only = oruk_says(a->audience, "women only") || oruk_says(a->audience, "ladies only") ||
	                oruk_says(a->name, "women only") || oruk_says(a->name, "women-only") ||
	                oruk_says(a->name, "ladies only");
}

/* "ur", "Urdu"; what is neither is no help to a patient and is passed over. */
static const char *
language_code(const char *text)
{
	size_t n;
	const struct language *all = language_all(&n);
	for (size_t i = 0; i < n; i++) {
		if (strcasecmp(text, all[i].code) == 0 || strcasecmp(text, all[i].english) == 0)
			return all[i].code;
	}
	return NULL;
}

void
oruk_read_languages(struct oruk_reading *r, struct activity *a)
{
	json_t *languages = oruk_get(r->service, "languages language");
	for (size_t i = 0; i < oruk_count(languages); i++) {
		json_t *one = oruk_item(languages, i);
		char *text = json_is_object(one) ? oruk_text(one, "code", 60) : oruk_text_of(one, 60, false);
		const char *code = text != NULL ? language_code(text) : NULL;
		/* a code of three letters, beside the name */
		if (code == NULL && json_is_object(one)) {
			free(text);
			text = oruk_text(one, "language name", 60);
			code = text != NULL ? language_code(text) : NULL;
		}
		if (code != NULL && !oruk_says(a->languages, code))
			listing_set(&a->languages,
			    memory_print("%s%s%s", a->languages, a->languages[0] != '\0' ? "," : "", code));
		free(text);
	}
}

/* "required_documents": what somebody must have with them. */
void
oruk_read_bring(struct oruk_reading *r, struct activity *a)
{
	json_t *list = oruk_get(r->service, "required_documents required_document");
	for (size_t i = 0; i < oruk_count(list) && i < 10; i++) {
		json_t *one = oruk_item(list, i);
		char *text = json_is_object(one) ? oruk_text(one, "document name", 100) : oruk_text_of(one, 100, false);
		if (text != NULL && text[0] != '\0')
			listing_set(&a->bring, memory_print("%s%s%s", a->bring, a->bring[0] != '\0' ? "; " : "", text));
		free(text);
	}
}

void
oruk_read_assured(struct oruk_reading *r, struct activity *a)
{
	char *date = oruk_text(r->service, "assured_date", 40);
	struct fault f = {0};
	if (date != NULL && field_date(date, r->sink->now, &a->assured, &f) != STATUS_OK)
		oruk_tell(r, "assured_date", f.text);
	free(date);
}
