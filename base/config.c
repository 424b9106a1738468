#include "base/config.h"

#include <errno.h>
#include <ini.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/ini.h"
#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"

#define CONFIG_SIZE 65536
#define TEXT_MAX 150 /* inih reads lines of up to 199 bytes */

enum kind { KIND_TEXT, KIND_PHONE, KIND_WHOLE, KIND_DEGREES, KIND_LANGUAGES, KIND_ANSWER, KIND_TURN };

/* Every key there is: where it goes, what it may be, what it is when it is not given. */
static const struct key {
	const char *section, *name;
	enum kind kind;
	size_t offset;
	const char *standard;
	double least, most;
	const char *comment;
} keys[] = {
    {"practice", "name", KIND_TEXT, offsetof(struct config, name), "This practice", 0, 0, "shown to patients"},
    {"practice", "site", KIND_TEXT, offsetof(struct config, site), "waiting-room", 0, 0, "a short name of this box"},
    {"practice", "postcode", KIND_TEXT, offsetof(struct config, postcode), "", 0, 0, ""},
    {"practice", "latitude", KIND_DEGREES, offsetof(struct config, lat), "0", -90, 90,
        "for distances; 0 when not known"},
    {"practice", "longitude", KIND_DEGREES, offsetof(struct config, lon), "0", -180, 180, ""},
    {"practice", "phone", KIND_PHONE, offsetof(struct config, phone), "", 0, 0, "patients are rung from this number"},
    {"practice", "text_number", KIND_PHONE, offsetof(struct config, text_number), "", 0, 0,
        "patients text this number"},
    {"practice", "privacy", KIND_TEXT, offsetof(struct config, privacy), "", 0, 0, "where the privacy notice is"},
    {"practice", "promise_days", KIND_WHOLE, offsetof(struct config, promise_days), "5", 1, 60,
        "working days within which patients are rung"},
    {"kiosk", "languages", KIND_LANGUAGES, offsetof(struct config, languages), "en ur", 0, 0, "offered, in this order"},
    {"kiosk", "screen_width_mm", KIND_WHOLE, offsetof(struct config, screen_width_mm), "527", 100, 3000,
        "of the picture, without its frame"},
    {"kiosk", "screen_height_mm", KIND_WHOLE, offsetof(struct config, screen_height_mm), "296", 100, 3000, ""},
    {"kiosk", "rotation", KIND_TURN, offsetof(struct config, rotation), "0", 0, 270,
        "degrees by which picture and touch are turned clockwise: 0, 90, 180 or 270"},
    {"kiosk", "touch", KIND_TEXT, offsetof(struct config, touch), "", 0, 0,
        "six numbers that put a finger's place right, until staff adjust it on the screen: x = 1 0 0, y = 0 1 0"},
    {"kiosk", "idle_seconds", KIND_WHOLE, offsetof(struct config, idle_seconds), "60", 10, 3600,
        "without a touch until the warning"},
    {"kiosk", "warn_seconds", KIND_WHOLE, offsetof(struct config, warn_seconds), "20", 5, 600,
        "from the warning until all is wiped; at least 20 for patients (WCAG 2.2.1)"},
    {"kiosk", "warn_aloud", KIND_WHOLE, offsetof(struct config, warn_aloud), "1", 0, 1,
        "1: that warning is chimed and spoken, too, in the patient's language"},
    {"kiosk", "staff_pin", KIND_TEXT, offsetof(struct config, staff_pin), "", 0, 0,
        "digits; opens the staff's corner (top left of the first screen); empty: closed"},
    {"kiosk", "keys", KIND_TEXT, offsetof(struct config, keys), "", 0, 0,
        "what keys of a keypad do, where it differs: F17=back F20=select"},
    {"kiosk", "loudspeaker", KIND_WHOLE, offsetof(struct config, loudspeaker), "0", 0, 1,
        "1 when the room hears the kiosk: what is typed is then not spoken"},
    {"kiosk", "sounds", KIND_WHOLE, offsetof(struct config, sounds), "0", 0, 1,
        "1: a soft click for each touch, a chime when something is done"},
    {"kiosk", "printer", KIND_TEXT, offsetof(struct config, printer), "", 0, 0,
        "a receipt printer that speaks ESC/POS, e.g. /dev/usb/lp0; empty: none"},
    {"kiosk", "printer_dots", KIND_WHOLE, offsetof(struct config, printer_dots), "576", 200, 1000,
        "across its paper: 576 on 80 mm, 384 on 58 mm"},
    {"kiosk", "printer_pages", KIND_TEXT, offsetof(struct config, printer_pages), "16=CP1252 18=CP852 17=CP866", 0, 0,
        "its code pages, the number of ESC t and the name; other letters are printed as dots"},
    {"modem", "pin_file", KIND_TEXT, offsetof(struct config, pin_file), "", 0, 0,
        "holds the SIM's PIN; only root reads it"},
    {"modem", "answers_an_hour", KIND_WHOLE, offsetof(struct config, answers_an_hour), "20", 1, 1000, "to one number"},
    {"modem", "messages_a_day", KIND_WHOLE, offsetof(struct config, messages_a_day), "1000", 1, 1000000,
        "sent at most, so that a mistake cannot cost a fortune; help in a crisis is always sent"},
    {"modem", "price_tenths", KIND_WHOLE, offsetof(struct config, price_tenths), "0", 0, 10000,
        "what one message costs, in tenths of a penny: fingerpost status adds it up"},
    {"modem", "quiet_from", KIND_WHOLE, offsetof(struct config, quiet_from), "21", 0, 23,
        "from this hour on nobody is texted who has not just texted; equal hours: never quiet"},
    {"modem", "quiet_until", KIND_WHOLE, offsetof(struct config, quiet_until), "8", 0, 23, ""},
    {"modem", "reports", KIND_WHOLE, offsetof(struct config, reports), "0", 0, 1,
        "1: staff see whether a text has arrived; some contracts charge for it"},
    {"modem", "power_command", KIND_TEXT, offsetof(struct config, power_command), "", 0, 0,
        "switches a modem off and on that nothing else wakes, e.g. uhubctl -l 1-1 -p 2 -a cycle"},
    {"directory", "stale_months", KIND_WHOLE, offsetof(struct config, stale_months), "3", 1, 120,
        "activities last checked before that are put back and marked"},
    {"directory", "hide_months", KIND_WHOLE, offsetof(struct config, hide_months), "0", 0, 120,
        "and those checked before that are not shown; 0: all are"},
    {"directory", "ask_organisers", KIND_WHOLE, offsetof(struct config, ask_organisers), "0", 0, 1,
        "1: who gives a mobile number for an activity that is due is asked by text, once a fortnight, whether it is "
        "still on"},
    {"import", "allow_private", KIND_ANSWER, offsetof(struct config, allow_private), "no", 0, 0,
        "yes: feeds may redirect to private addresses"},
    {"import", "silence_seconds", KIND_WHOLE, offsetof(struct config, silence_seconds), "30", 1, 600,
        "a feed's server that says nothing for so long is given up"},
    {"desk", "idle_minutes", KIND_WHOLE, offsetof(struct config, idle_minutes), "15", 1, 720,
        "until somebody who is signed in must sign in again"},
    {"desk", "tries", KIND_WHOLE, offsetof(struct config, tries), "3", 1, 10,
        "to ring somebody, before one text and then an end"},
    {"desk", "last_text", KIND_WHOLE, offsetof(struct config, last_text), "1", 0, 1,
        "1: after the last try the patient is sent one text, where that is safe"},
    {"desk", "answer_days", KIND_WHOLE, offsetof(struct config, answer_days), "2", 1, 20,
        "working days to wait for an answer to it"},
    {"desk", "keep_days", KIND_WHOLE, offsetof(struct config, keep_days), "90", 1, 3650,
        "closed call-backs keep their details for so long; the desk deletes them at night"},
    {"desk", "purge_unexported", KIND_WHOLE, offsetof(struct config, purge_unexported), "0", 0, 1,
        "1: also those that nobody has exported"},
    {"desk", "programme", KIND_TEXT, offsetof(struct config, programme), "", 0, 0, "said in the month's report"},
    {"desk", "pcn", KIND_TEXT, offsetof(struct config, pcn), "", 0, 0, ""},
    {"desk", "borough", KIND_TEXT, offsetof(struct config, borough), "", 0, 0, ""},
    {"desk", "snomed_offered", KIND_TEXT, offsetof(struct config, snomed_offered), "", 0, 0,
        "the SNOMED CT concept that this practice records when it offers social prescribing"},
};
#define N_KEYS (sizeof keys / sizeof *keys)

static void
free_languages(char **languages)
{
	for (size_t i = 0; languages[i] != NULL; i++) {
		free(languages[i]);
		languages[i] = NULL;
	}
}

static const char *
set_languages(char **languages, const char *value)
{
	free_languages(languages);
	for (size_t n = 0; *value != '\0'; n++) {
		size_t length = strcspn(value, " ,");
		if (n == CONFIG_LANGUAGES)
			return "too many languages";
		if (length < 2 || length > 3)
			return "languages are codes of two letters with spaces between";
		languages[n] = memory_copy_bytes(value, length);
		value += length;
		value += strspn(value, " ,");
	}
	return languages[0] != NULL ? NULL : "at least one language is needed";
}

static const char *
set_number(void *place, const struct key *k, const char *value)
{
	char *end;
	errno = 0;
	double number = strtod(value, &end);
	if (end == value || *end != '\0' || errno != 0 || !isfinite(number))
		return "is not a number";
	if (number < k->least || number > k->most)
		return "is out of range";
	if (k->kind == KIND_DEGREES) {
		*(double *)place = number;
		return NULL;
	}
	if (number != floor(number))
		return "is not a whole number";
	if (k->kind == KIND_TURN && fmod(number, 90) != 0)
		return "is not 0, 90, 180 or 270";
	*(int *)place = (int)number;
	return NULL;
}

static const char *
set_phone(char **place, const char *value)
{
	char e164[PHONE_TEXT] = "";
	if (*value != '\0' && phone_parse(value, e164) == PHONE_INVALID)
		return "is not a telephone number";
	free(*place);
	*place = memory_copy(e164);
	return NULL;
}

/* Sets one key; NULL, or what is wrong with the value. */
static const char *
set_key(struct config *c, const struct key *k, const char *value)
{
	char *place = (char *)c + k->offset;
	switch (k->kind) {
	case KIND_TEXT:
		if (strlen(value) > TEXT_MAX)
			return "is longer than 150 bytes";
		free(*(char **)place);
		*(char **)place = text_clean(value, strlen(value), TEXT_MAX, false);
		return NULL;
	case KIND_PHONE:
		return set_phone((char **)place, value);
	case KIND_WHOLE:
	case KIND_TURN:
	case KIND_DEGREES:
		return set_number(place, k, value);
	case KIND_LANGUAGES:
		return set_languages((char **)place, value);
	case KIND_ANSWER:
		*(bool *)place = strcmp(value, "yes") == 0;
		return *(bool *)place || strcmp(value, "no") == 0 ? NULL : "is yes or no";
	}
	return NULL;
}

static const struct key *
find_key(const char *section, const char *name)
{
	for (size_t i = 0; i < N_KEYS; i++)
		if (strcmp(keys[i].section, section) == 0 && strcmp(keys[i].name, name) == 0)
			return &keys[i];
	return NULL;
}

struct reading {
	struct config *config;
	const char *path;
	struct fault *fault;
	int line;
	enum status status;
};

/* inih tells no line to its handler, so the reader counts them. */
static char *
read_line(char *out, int size, void *stream)
{
	struct reading *r = ((void **)stream)[0];
	const char **rest = &((const char **)stream)[1];
	if (**rest == '\0')
		return NULL;
	int n = (int)strcspn(*rest, "\n");
	if ((*rest)[n] == '\n')
		n++;
	int kept = n < size - 1 ? n : size - 1;
	if (kept < n && r->status == STATUS_OK)
		r->status = fault_set(r->fault, STATUS_INPUT, "%s:%d: the line is too long", r->path, r->line + 1);
	memcpy(out, *rest, (size_t)kept);
	out[kept] = '\0';
	*rest += n;
	r->line++;
	return out;
}

static int
handle_key(void *user, const char *section, const char *name, const char *value)
{
	struct reading *r = user;
	const struct key *k = find_key(section, name);
	const char *wrong = k == NULL ? "is not a setting" : set_key(r->config, k, value);
	if (wrong == NULL)
		return 1;
	if (r->status == STATUS_OK)
		r->status = fault_set(
		    r->fault, STATUS_INPUT, "%s:%d: [%.30s] %.40s %s", r->path, r->line, section, name, wrong);
	return 0;
}

static enum status
read_settings(struct config *c, const char *path, const char *text, struct fault *f)
{
	struct reading r = {.config = c, .path = path, .fault = f};
	const void *stream[2] = {&r, text};
	int line = ini_parse_stream(read_line, (void *)stream, handle_key, &r);
	if (r.status == STATUS_OK && line != 0)
		r.status =
		    fault_set(f, STATUS_INPUT, "%s:%d: neither [section], key = value nor ; comment", path, line);
	return r.status;
}

enum status
config_init(struct config *c, const char *data_dir, const char *path, struct fault *f)
{
	memset(c, 0, sizeof *c);
	for (size_t i = 0; i < N_KEYS; i++)
		set_key(c, &keys[i], keys[i].standard);
	char *standard = file_join(data_dir, "fingerpost.ini");
	const char *file = path != NULL ? path : standard;
	char *text = NULL;
	enum status s = file_read(file, CONFIG_SIZE, &text, NULL, f);
	if (s == STATUS_OK)
		s = read_settings(c, file, text, f);
	else if (s == STATUS_MISSING && path == NULL)
		s = STATUS_OK;
	free(text);
	free(standard);
	if (s != STATUS_OK)
		config_finish(c);
	return s;
}

void
config_finish(struct config *c)
{
	for (size_t i = 0; i < N_KEYS; i++)
		if (keys[i].kind == KIND_TEXT || keys[i].kind == KIND_PHONE)
			free(*(char **)((char *)c + keys[i].offset));
	free_languages(c->languages);
	memset(c, 0, sizeof *c);
}

static void
print_value(FILE *out, const struct config *c, const struct key *k)
{
	const char *place = (const char *)c + k->offset;
	switch (k->kind) {
	case KIND_TEXT:
	case KIND_PHONE:
		fprintf(out, "%s", *(char *const *)place);
		break;
	case KIND_WHOLE:
	case KIND_TURN:
		fprintf(out, "%d", *(const int *)place);
		break;
	case KIND_DEGREES:
		fprintf(out, "%.6g", *(const double *)place);
		break;
	case KIND_ANSWER:
		fputs(*(const bool *)place ? "yes" : "no", out);
		break;
	case KIND_LANGUAGES:
		for (size_t i = 0; c->languages[i] != NULL; i++)
			fprintf(out, "%s%s", i > 0 ? " " : "", c->languages[i]);
		break;
	}
}

static char *
value_of(const struct config *c, const struct key *k)
{
	char *text = NULL;
	size_t n = 0;
	FILE *out = open_memstream(&text, &n);
	print_value(out, c, k);
	fclose(out);
	return text;
}

/* Everything there is, with a word on each. */
static char *
whole_file(const struct config *c)
{
	char *text = NULL;
	size_t n = 0;
	FILE *out = open_memstream(&text, &n);
	fprintf(out, "; Fingerpost: what this practice has decided. Restart the programs after a change.\n");
	for (size_t i = 0; i < N_KEYS; i++) {
		if (i == 0 || strcmp(keys[i].section, keys[i - 1].section) != 0)
			fprintf(out, "\n[%s]\n", keys[i].section);
		if (keys[i].comment[0] != '\0')
			fprintf(out, "; %s\n", keys[i].comment);
		fprintf(out, "%s = ", keys[i].name);
		print_value(out, c, &keys[i]);
		fprintf(out, "\n");
	}
	fclose(out);
	return text;
}

/* The file with what differs from it in c; whatever else people wrote there stays. */
static char *
changed_file(char *text, const struct config *before, const struct config *c)
{
	for (size_t i = 0; i < N_KEYS; i++) {
		char *old = value_of(before, &keys[i]), *new = value_of(c, &keys[i]);
		if (strcmp(old, new) != 0) {
			char *next = ini_set(text, keys[i].section, keys[i].name, new);
			free(text);
			text = next;
		}
		free(old);
		free(new);
	}
	return text;
}

enum status
config_save(const struct config *c, const char *data_dir, struct fault *f)
{
	char *text = NULL, *path = file_join(data_dir, "fingerpost.ini");
	struct config before;
	/* one that nobody can read is no loss */
	bool there = file_read(path, CONFIG_SIZE, &text, NULL, NULL) == STATUS_OK &&
	             config_init(&before, data_dir, NULL, NULL) == STATUS_OK;
	if (there) {
		text = changed_file(text, &before, c);
		config_finish(&before);
	} else {
		free(text);
		text = whole_file(c);
	}
	enum status s = file_write(path, text, strlen(text), 0640, f);
	free(text);
	free(path);
	return s;
}
