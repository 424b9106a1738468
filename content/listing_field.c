#include "content/listing_field.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "content/field.h"
#include "content/listing.h"

static const struct {
	const char *name;
	size_t most; /* characters */
	bool required, lines;
} fields[FIELDS] = {
    [FIELD_ID] = {"id", 60, false, false},
    [FIELD_NAME] = {"name", 200, true, false},
    [FIELD_NEEDS] = {"needs", 200, true, false},
    [FIELD_DESCRIPTION] = {"description", 4000, false, true},
    [FIELD_VENUE] = {"venue", 200, false, false},
    [FIELD_ADDRESS] = {"address", 300, false, false},
    [FIELD_POSTCODE] = {"postcode", 40, false, false},
    [FIELD_LATITUDE] = {"latitude", 40, false, false},
    [FIELD_LONGITUDE] = {"longitude", 40, false, false},
    [FIELD_WHEN] = {"when", 2000, false, false},
    [FIELD_COST] = {"cost", 200, false, false},
    [FIELD_AUDIENCE] = {"audience", 300, false, false},
    [FIELD_AGE_FROM] = {"age_from", 10, false, false},
    [FIELD_AGE_TO] = {"age_to", 10, false, false},
    [FIELD_BRING] = {"bring", 300, false, false},
    [FIELD_STEP_FREE] = {"step_free", 40, false, false},
    [FIELD_WOMEN_ONLY] = {"women_only", 40, false, false},
    [FIELD_LANGUAGES] = {"languages", 200, false, false},
    [FIELD_PHONE] = {"phone", 60, false, false},
    [FIELD_STAFF_PHONE] = {"staff_phone", 60, false, false},
    [FIELD_WEBSITE] = {"website", 600, false, false},
    [FIELD_LAST_CHECKED] = {"last_checked", 40, false, false},
};

const char *
listing_field_name(enum listing_field field)
{
	return fields[field].name;
}

bool
listing_field_required(enum listing_field field)
{
	return fields[field].required;
}

bool
listing_field_has_lines(enum listing_field field)
{
	return fields[field].lines;
}

size_t
listing_field_most(enum listing_field field)
{
	return fields[field].most;
}

/* "Step free" and "step_free" are one. */
static bool
same_name(const char *a, const char *b)
{
	for (; *a != '\0' && *b != '\0'; a++, b++) {
		char left = *a == ' ' || *a == '-' ? '_' : *a, right = *b;
		if (strncasecmp(&left, &right, 1) != 0)
			return false;
	}
	return *a == *b;
}

enum listing_field
listing_field_by_name(const char *name)
{
	enum listing_field i = 0;
	while (i < FIELDS && !same_name(name, fields[i].name))
		i++;
	return i;
}

/* --- Setting
 * ------------------------------------------------------------------------------------------------------------ */

/* Where a field that is a string stands in a listing; NULL for the others. */
static char **
string_of(struct listing *l, enum listing_field field)
{
	struct activity *a = &l->activity;
	char **const strings[FIELDS] = {[FIELD_NAME] = &a->name,
	    [FIELD_NEEDS] = &a->need,
	    [FIELD_DESCRIPTION] = &a->description,
	    [FIELD_VENUE] = &a->venue,
	    [FIELD_ADDRESS] = &a->address,
	    [FIELD_POSTCODE] = &a->postcode,
	    [FIELD_COST] = &a->cost,
	    [FIELD_AUDIENCE] = &a->audience,
	    [FIELD_BRING] = &a->bring,
	    [FIELD_LANGUAGES] = &a->languages,
	    [FIELD_PHONE] = &a->phone,
	    [FIELD_STAFF_PHONE] = &l->staff_phone,
	    [FIELD_WEBSITE] = &a->website};
	return strings[field];
}

static enum status
take_as_it_is(const char *text, char **out, struct fault *f)
{
	(void)f;
	*out = memory_copy(text);
	return STATUS_OK;
}

static enum status
take_postcode(const char *text, char **out, struct fault *f)
{
	char clean[9];
	enum status s = field_postcode(text, clean, f);
	if (s == STATUS_OK)
		*out = memory_copy(clean);
	return s;
}

static enum status
set_string(struct listing *l, enum listing_field field, const char *text, struct fault *f)
{
	static enum status (*const checks[FIELDS])(const char *, char **, struct fault *) = {
	    [FIELD_NEEDS] = field_needs,
	    [FIELD_POSTCODE] = take_postcode,
	    [FIELD_LANGUAGES] = field_languages,
	    [FIELD_PHONE] = field_phone,
	    [FIELD_STAFF_PHONE] = field_phone,
	    [FIELD_WEBSITE] = field_website};
	char *clean = NULL;
	enum status s = (checks[field] != NULL && *text != '\0' ? checks[field] : take_as_it_is)(text, &clean, f);
	if (s == STATUS_OK)
		listing_set(string_of(l, field), clean);
	return s;
}

static enum status
set_women_only(struct activity *a, const char *text, struct fault *f)
{
	enum activity_answer answer = ACTIVITY_UNKNOWN;
	enum status s = field_answer(text, &answer, f);
	if (s == STATUS_OK)
		a->women_only = answer == ACTIVITY_YES;
	return s;
}

static enum status
set_when(struct listing *l, const char *text, struct fault *f)
{
	struct schedule read;
	enum status s = schedule_read(text, &read, f);
	if (s == STATUS_OK)
		l->schedule = read;
	return s;
}

/* Fields that are no strings; text is not blank. */
static enum status
set_other(struct listing *l, enum listing_field field, const char *text, int64_t now, struct fault *f)
{
	struct activity *a = &l->activity;
	switch (field) {
	case FIELD_ID:
		return field_id(text, a->id, f);
	case FIELD_LATITUDE:
		return field_latitude(text, &a->lat, f);
	case FIELD_LONGITUDE:
		return field_longitude(text, &a->lon, f);
	case FIELD_WHEN:
		return set_when(l, text, f);
	case FIELD_AGE_FROM:
		return field_age(text, &a->age_from, f);
	case FIELD_AGE_TO:
		return field_age(text, &a->age_to, f);
	case FIELD_STEP_FREE:
		return field_answer(text, &a->step_free, f);
	case FIELD_WOMEN_ONLY:
		return set_women_only(a, text, f);
	case FIELD_LAST_CHECKED:
		return field_date(text, now, &a->assured, f);
	case FIELD_NAME:
	case FIELD_NEEDS:
	case FIELD_DESCRIPTION:
	case FIELD_VENUE:
	case FIELD_ADDRESS:
	case FIELD_POSTCODE:
	case FIELD_COST:
	case FIELD_AUDIENCE:
	case FIELD_BRING:
	case FIELD_LANGUAGES:
	case FIELD_PHONE:
	case FIELD_STAFF_PHONE:
	case FIELD_WEBSITE:
	case FIELDS:
		break;
	}
	return STATUS_OK;
}

static void
empty(struct listing *l, enum listing_field field)
{
	struct listing blank;
	listing_init(&blank);
	struct activity *a = &l->activity, *b = &blank.activity;
	if (field == FIELD_LATITUDE || field == FIELD_LONGITUDE)
		a->lat = a->lon = 0;
	else if (field == FIELD_WHEN)
		l->schedule = blank.schedule;
	else if (field == FIELD_AGE_FROM)
		a->age_from = b->age_from;
	else if (field == FIELD_AGE_TO)
		a->age_to = b->age_to;
	else if (field == FIELD_STEP_FREE)
		a->step_free = b->step_free;
	else if (field == FIELD_WOMEN_ONLY)
		a->women_only = b->women_only;
	else if (field == FIELD_LAST_CHECKED)
		a->assured = b->assured;
	else if (field == FIELD_ID)
		a->id[0] = '\0';
	listing_finish(&blank);
}

enum status
listing_field_set(struct listing *l, enum listing_field field, const char *text, int64_t now, struct fault *f)
{
	char *clean = text_clean(text, strlen(text), fields[field].most + 1, fields[field].lines);
	enum status s = STATUS_OK;
	if (clean[0] == '\0' && fields[field].required)
		s = fault_set(f, STATUS_INPUT, "is missing");
	else if (text_length(clean) > fields[field].most)
		s = fault_set(f, STATUS_INPUT, "is longer than %zu characters", fields[field].most);
	else if (string_of(l, field) != NULL)
		s = set_string(l, field, clean, f);
	else if (clean[0] != '\0')
		s = set_other(l, field, clean, now, f);
	else
		empty(l, field);
	free(clean);
	return s;
}

/* --- As text
 * ------------------------------------------------------------------------------------------------------------ */

static char *
number_text(int n)
{
	return n > 0 ? memory_print("%d", n) : memory_copy("");
}

/* Six digits behind the point are a hand's breadth. */
static char *
degrees_text(const struct activity *a, double degrees)
{
	return a->lat != 0 || a->lon != 0 ? memory_print("%.6f", degrees) : memory_copy("");
}

static char *
day_text(int64_t at)
{
	if (at == 0)
		return memory_copy("");
	struct tm t = clock_british(at);
	return memory_print("%04d-%02d-%02d", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday);
}

char *
listing_field_text(const struct listing *l, enum listing_field field)
{
	static const char *const answers[] = {"", "no", "yes"};
	const struct activity *a = &l->activity;
	struct listing copy = *l;
	if (string_of(&copy, field) != NULL)
		return memory_copy(*string_of(&copy, field));
	if (field == FIELD_ID)
		return memory_copy(a->id);
	if (field == FIELD_LATITUDE || field == FIELD_LONGITUDE)
		return degrees_text(a, field == FIELD_LATITUDE ? a->lat : a->lon);
	if (field == FIELD_WHEN)
		return schedule_when(&l->schedule);
	if (field == FIELD_AGE_FROM || field == FIELD_AGE_TO)
		return number_text(field == FIELD_AGE_FROM ? a->age_from : a->age_to);
	if (field == FIELD_STEP_FREE)
		return memory_copy(answers[a->step_free]);
	if (field == FIELD_WOMEN_ONLY)
		return memory_copy(a->women_only ? "yes" : "");
	return day_text(a->assured);
}
