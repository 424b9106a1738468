#include "content/field.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/phone.h"
#include "content/need.h"
#include "content/schedule.h"

enum status
field_id(const char *s, char out[ACTIVITY_ID], struct fault *f)
{
	size_t n = strlen(s);
	for (size_t i = 0; i < n; i++) {
		if (!isalnum((unsigned char)s[i]) && strchr("._-", s[i]) == NULL)
			return fault_set(f, STATUS_INPUT, "may hold letters, digits, \".\", \"_\" and \"-\" only");
	}
	if (n >= ACTIVITY_ID)
		return fault_set(f, STATUS_INPUT, "is longer than %d characters", ACTIVITY_ID - 1);
	memcpy(out, s, n + 1);
	return STATUS_OK;
}

/* The next word of a list with spaces, commas or semicolons between; its length, 0 at the end. */
static size_t
next_word(const char **s)
{
	*s += strspn(*s, " ,;\n");
	return strcspn(*s, " ,;\n");
}

static bool
in_list(const char *list, const char *word, size_t n)
{
	for (size_t length; (length = next_word(&list)) > 0; list += length) {
		if (length == n && strncmp(list, word, n) == 0)
			return true;
	}
	return false;
}

static void
append(char **list, const char *word)
{
	if (in_list(*list, word, strlen(word)))
		return;
	char *longer = memory_print("%s%s%s", *list, **list != '\0' ? "," : "", word);
	free(*list);
	*list = longer;
}

enum status
field_needs(const char *s, char **out, struct fault *f)
{
	char *codes = memory_copy("");
	for (size_t n; (n = next_word(&s)) > 0; s += n) {
		char *word = memory_copy_bytes(s, n);
		const struct need *need = need_by_code(word);
		if (need != NULL)
			append(&codes, need->code);
		else
			fault_set(f, STATUS_INPUT, "\"%.20s\" is no need code", word);
		free(word);
		if (need == NULL) {
			free(codes);
			return STATUS_INPUT;
		}
	}
	*out = codes;
	return STATUS_OK;
}

enum status
field_languages(const char *s, char **out, struct fault *f)
{
	char *codes = memory_copy("");
	for (size_t n; (n = next_word(&s)) > 0; s += n) {
		char code[4] = "";
		bool right = n == 2 || n == 3;
		for (size_t i = 0; right && i < n; i++) {
			right = isalpha((unsigned char)s[i]);
			code[i] = (char)tolower((unsigned char)s[i]);
		}
		if (!right) {
			free(codes);
			return fault_set(
			    f, STATUS_INPUT, "\"%.*s\" is no ISO 639 code, such as \"ur\"", n > 20 ? 20 : (int)n, s);
		}
		append(&codes, code);
	}
	*out = codes;
	return STATUS_OK;
}

/* Whether s has the form of an outward code: A9, A99, AA9, AA99, A9A, AA9A. Source: BS 7666, and GIR. */
static bool
is_outward(const char *s, size_t n)
{
	size_t letters = n > 1 && isupper((unsigned char)s[1]) ? 2 : 1;
	if (n < 2 || n > 4 || !isupper((unsigned char)s[0]) || n <= letters || n > letters + 2)
		return false;
	if (!isdigit((unsigned char)s[letters]))
		return n == 3 && strncmp(s, "GIR", 3) == 0;
	return n == letters + 1 || isalnum((unsigned char)s[letters + 1]);
}

static bool
is_inward(const char *s)
{
	static const char never[] = "CIKMOV";
	return isdigit((unsigned char)s[0]) && isupper((unsigned char)s[1]) && isupper((unsigned char)s[2]) &&
	       strchr(never, s[1]) == NULL && strchr(never, s[2]) == NULL;
}

enum status
field_postcode(const char *s, char out[9], struct fault *f)
{
	char code[8];
	size_t n = 0;
	for (const char *p = s; *p != '\0'; p++) {
		if (*p == ' ')
			continue;
		if (n == 7)
			goto wrong;
		code[n++] = (char)toupper((unsigned char)*p);
	}
	code[n] = '\0';
	if (is_outward(code, n))
		memcpy(out, code, n + 1);
	else if (n >= 5 && is_outward(code, n - 3) && is_inward(code + n - 3))
		snprintf(out, 9, "%.*s %s", (int)n - 3, code, code + n - 3);
	else
		goto wrong;
	return STATUS_OK;
wrong:
	return fault_set(f, STATUS_INPUT, "\"%.20s\" is no UK postcode", s);
}

void
field_district(const char *postcode, char out[9])
{
	size_t n = strcspn(postcode, " ");
	snprintf(out, 9, "%.*s", n > 8 ? 8 : (int)n, postcode);
}

static enum status
read_degrees(const char *s, double least, double most, double *out, struct fault *f)
{
	char *end;
	errno = 0;
	double degrees = strtod(s, &end);
	/* strtod also reads "nan", "inf" and "0x1p3" */
	if (end == s || *end != '\0' || errno != 0 || s[strspn(s, "+-0123456789.eE")] != '\0')
		return fault_set(f, STATUS_INPUT, "\"%.20s\" is no number of degrees", s);
	if (!(degrees >= least && degrees <= most))
		return fault_set(f, STATUS_INPUT,
		    "%.20s is not in the British Isles (%g to %g); are latitude and longitude swapped?", s, least,
		    most);
	*out = degrees;
	return STATUS_OK;
}

enum status
field_latitude(const char *s, double *out, struct fault *f)
{
	return read_degrees(s, 49, 61, out, f);
}

enum status
field_longitude(const char *s, double *out, struct fault *f)
{
	return read_degrees(s, -9, 3, out, f);
}

/* "Nov", "November", "NOV." */
static int
read_month(const char *s, int *length)
{
	static const char *const names[] = {"january", "february", "march", "april", "may", "june", "july", "august",
	    "september", "october", "november", "december"};
	size_t n = 0;
	while (isalpha((unsigned char)s[n]))
		n++;
	*length = (int)n + (s[n] == '.');
	for (int month = 0; n >= 3 && month < 12; month++) {
		/* "Sept" too */
		if (n <= strlen(names[month]) && strncasecmp(s, names[month], n) == 0)
			return month + 1;
	}
	return 0;
}

/* "24/11/2026", "24-Nov-26", "24 November 2026", "24.11.26": day first, as British spreadsheets have it. */
static const char *
read_british_date(const char *s, int *day, int *month, int *year)
{
	int n = 0, length;
	if (sscanf(s, "%2d%n", day, &n) != 1 || n == 0 || strchr("/-. ", s[n]) == NULL || s[n] == '\0')
		return NULL;
	s += n + 1;
	if (isdigit((unsigned char)*s)) {
		if (sscanf(s, "%2d%n", month, &length) != 1)
			return NULL;
	} else if ((*month = read_month(s, &length)) == 0) {
		return NULL;
	}
	s += length;
	n = 0;
	if (*s == '\0' || strchr("/-. ,", *s) == NULL || sscanf(s + 1, "%4d%n", year, &n) != 1 || (n != 2 && n != 4))
		return NULL;
	if (n == 2)
		*year += *year < 70 ? 2000 : 1900;
	return s + 1 + n;
}

/* Excel's count of days, in which 1 March 1900 is 61: what a date cell becomes when its format is lost. */
static bool
read_serial(const char *s, struct session_date *out)
{
	size_t digits = strspn(s, "0123456789");
	long serial = strtol(s, NULL, 10);
	if (digits != 5 || (s[digits] != '\0' && s[digits] != '.') || serial < 36526 || serial > 73050)
		return false;
	struct tm t = {.tm_year = 100, .tm_mon = 0, .tm_mday = 1 + (int)(serial - 36526), .tm_hour = 12};
	timegm(&t);
	*out = (struct session_date){(short)(t.tm_year + 1900), (signed char)(t.tm_mon + 1), (signed char)t.tm_mday};
	return true;
}

static bool
read_date(const char *s, struct session_date *out)
{
	int day, month, year;
	const char *rest = read_british_date(s, &day, &month, &year);
	char iso[40];
	if (rest == NULL || (*rest != '\0' && *rest != ' '))
		return session_date_read(s, out) || read_serial(s, out);
	snprintf(iso, sizeof iso, "%04d-%02d-%02d", year, month, day);
	return session_date_read(iso, out);
}

enum status
field_date(const char *s, int64_t now, int64_t *out, struct fault *f)
{
	struct session_date d;
	if (!read_date(s, &d))
		return fault_set(f, STATUS_INPUT, "\"%.20s\" is no date; write 2026-11-24", s);
	int64_t at = clock_from_british((struct tm){.tm_year = d.year - 1900, .tm_mon = d.month - 1, .tm_mday = d.day});
	if (at > now + CLOCK_DAY)
		return fault_set(f, STATUS_REFUSED, "%.10s is in the future", s);
	*out = at;
	return STATUS_OK;
}

enum status
field_answer(const char *s, enum activity_answer *out, struct fault *f)
{
	static const struct {
		const char *word;
		enum activity_answer answer;
	} words[] = {{"", ACTIVITY_UNKNOWN}, {"yes", ACTIVITY_YES}, {"y", ACTIVITY_YES}, {"true", ACTIVITY_YES},
	    {"no", ACTIVITY_NO}, {"n", ACTIVITY_NO}, {"false", ACTIVITY_NO}};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strcasecmp(s, words[i].word) != 0)
			continue;
		*out = words[i].answer;
		return STATUS_OK;
	}
	return fault_set(f, STATUS_INPUT, "\"%.20s\" is neither yes, no nor blank", s);
}

enum status
field_age(const char *s, int *out, struct fault *f)
{
	char *behind;
	long years = strtol(s, &behind, 10);
	if (behind == s || *behind != '\0' || years < 0 || years > 120)
		return fault_set(f, STATUS_INPUT, "\"%.20s\" is no age; write years, 0 to 120", s);
	*out = (int)years;
	return STATUS_OK;
}

enum status
field_phone(const char *s, char **out, struct fault *f)
{
	char number[PHONE_TEXT], display[PHONE_TEXT * 2];
	switch (phone_parse(s, number)) {
	case PHONE_LANDLINE:
	case PHONE_MOBILE:
	case PHONE_FOREIGN:
		phone_display(number, display);
		*out = memory_copy(display);
		return STATUS_OK;
	case PHONE_SHORT:
		*out = memory_copy(s);
		return STATUS_OK;
	case PHONE_INVALID:
		break;
	}
	return fault_set(f, STATUS_INPUT, "\"%.30s\" is no phone number", s);
}

/* A host with a dot in it, an optional port, nothing before an "@". */
static bool
is_host(const char *s, size_t n)
{
	size_t dots = 0;
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '.')
			dots++;
		else if (!isalnum((unsigned char)s[i]) && s[i] != '-' && s[i] != ':' && (unsigned char)s[i] < 0x80)
			return false;
	}
	return dots > 0 && n >= 4 && s[0] != '.' && s[n - 1] != '.';
}

enum status
field_website(const char *s, char **out, struct fault *f)
{
	size_t scheme = strncasecmp(s, "https://", 8) == 0 ? 8 : strncasecmp(s, "http://", 7) == 0 ? 7 : 0;
	const char *host = s + scheme;
	size_t n = strcspn(host, "/?#");
	bool bare = scheme == 0;
	if (strlen(s) > 500 || strpbrk(s, " \"<>\\`'\n") != NULL || !is_host(host, n) ||
	    (bare && memchr(host, ':', n) != NULL))
		return fault_set(f, STATUS_INPUT, "\"%.40s\" is no address that begins with https:// or http://", s);
	*out = bare ? memory_print("https://%s", s) : memory_copy(s);
	return STATUS_OK;
}
