/* RRULE: the recurrence rules of RFC 5545, as far as anybody's opening times need them. */
#include "content/schedule.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"

#define VALUE_LIMIT 300
#define EXCEPTIONS 64

enum part { FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS, UNTIL, COUNT, EXDATE, WKST, PARTS };

static const char *const names[PARTS] = {
    "FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "UNTIL", "COUNT", "EXDATE", "WKST"};

struct parts {
	char values[PARTS][VALUE_LIMIT];
};

/* "20261224" and "20261224T090000Z" with the dashes that the rest of us write. */
static void
write_dashes(const char *s, char out[24])
{
	if (strspn(s, "0123456789") >= 8)
		snprintf(out, 24, "%.4s-%.2s-%.2s", s, s + 4, s + 6);
	else
		snprintf(out, 24, "%.10s", s);
}

static enum status
read_part(const char *s, size_t n, struct parts *p, struct fault *f)
{
	size_t name = 0;
	while (name < n && s[name] != '=' && s[name] != ':')
		name++;
	for (size_t i = 0; i < PARTS; i++) {
		if (strlen(names[i]) != name || strncasecmp(s, names[i], name) != 0)
			continue;
		if (name == n || n - name - 1 >= VALUE_LIMIT || p->values[i][0] != '\0')
			return fault_set(f, STATUS_INPUT, "%s: cannot be read", names[i]);
		snprintf(p->values[i], VALUE_LIMIT, "%.*s", (int)(n - name - 1), s + name + 1);
		return STATUS_OK;
	}
	return fault_set(
	    f, STATUS_INPUT, "\"%.*s\" is no part of a rule that is understood", name > 20 ? 20 : (int)name, s);
}

static enum status
read_parts(const char *rule, struct parts *p, struct fault *f)
{
	if (strncasecmp(rule, "RRULE:", 6) == 0)
		rule += 6;
	while (*rule != '\0') {
		size_t n = strcspn(rule, ";\n\r");
		enum status s = n > 0 ? read_part(rule, n, p, f) : STATUS_OK;
		if (s != STATUS_OK)
			return s;
		rule += n + (rule[n] != '\0');
	}
	return STATUS_OK;
}

/* "BYDAY=TU;BYSETPOS=2" is "2TU"; with several days it is another thing that nobody has sent yet. */
static enum status
place_set(struct parts *p, struct fault *f)
{
	char *day = p->values[BYDAY], *set = p->values[BYSETPOS], both[VALUE_LIMIT];
	if (set[0] == '\0')
		return STATUS_OK;
	if (strlen(day) != 2 || strlen(set) > 2 || !isalpha((unsigned char)day[0]))
		return fault_set(f, STATUS_INPUT, "BYSETPOS: is understood with one BYDAY only");
	snprintf(both, sizeof both, "%.2s%.2s", set, day);
	snprintf(day, VALUE_LIMIT, "%s", both);
	return STATUS_OK;
}

static enum status
read_exceptions(const char *list, struct schedule *s, struct fault *f)
{
	for (int i = 0; *list != '\0' && i < EXCEPTIONS; i++) {
		char date[24];
		struct session_date day;
		size_t n = strcspn(list, ",");
		write_dashes(list, date);
		if (!session_date_read(date, &day))
			return fault_set(f, STATUS_INPUT, "EXDATE: cannot be read");
		schedule_except(s, day, day);
		list += n + (list[n] == ',');
	}
	return STATUS_OK;
}

enum status
schedule_add_rule(struct schedule *out, const char *rule, const struct schedule_fields *fields, struct fault *f)
{
	struct parts *p = memory_new(1, sizeof *p);
	char until[24] = "";
	enum status s = read_parts(rule, p, f);
	if (s == STATUS_OK)
		s = place_set(p, f);
	if (p->values[UNTIL][0] != '\0')
		write_dashes(p->values[UNTIL], until);
	struct schedule_fields x = *fields;
	x.freq = p->values[FREQ];
	x.interval = p->values[INTERVAL];
	x.byday = p->values[BYDAY];
	x.bymonthday = p->values[BYMONTHDAY];
	x.count = p->values[COUNT];
	x.until = until[0] != '\0' ? until : fields->until;
	if (s == STATUS_OK)
		s = schedule_add(out, &x, f);
	if (s == STATUS_OK)
		s = read_exceptions(p->values[EXDATE], out, f);
	free(p);
	return s;
}
