/* What the practice has decided: read from fingerpost.ini and written back, for managers. */
#include <ctype.h>
#include <stddef.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"
#include "desk/handle.h"
#include "desk/page_settings.h"

/* Each setting: where it is, and what it may be. Those limits are config.c's too, which refuses what is beyond them. */
static const struct setting {
	const char *group, *code, *label, *hint;
	int kind;
	size_t offset;
	int least, most;
	const char *wrong;
} SETTINGS[] = {
    {"Ringing back", "promise_days", "Promise: working days until the first call", "Patients are told this day.",
        SETTING_NUMBER, offsetof(struct config, promise_days), 1, 60, "The promise is 1 to 60 working days"},
    {"Ringing back", "tries", "Tries before giving up", "Each is due at another time of day than the one before.",
        SETTING_NUMBER, offsetof(struct config, tries), 1, 10, "There are 1 to 10 tries"},
    {"Ringing back", "last_text", "After the last try, send one text where that is safe", NULL, SETTING_YES,
        offsetof(struct config, last_text), 0, 1, "Say yes or no"},
    {"Ringing back", "answer_days", "Working days to wait for an answer to it", NULL, SETTING_NUMBER,
        offsetof(struct config, answer_days), 1, 20, "An answer is waited for 1 to 20 working days"},
    {"Ringing back", "phone", "The number patients are rung from",
        "Said in texts, so that patients know who is ringing. Leave it empty if it is withheld.", SETTING_PHONE,
        offsetof(struct config, phone), 0, 0, "Enter a telephone number, like 020 7946 0123"},
    {"Ringing back", "price_tenths", "What one text message costs, in tenths of a penny",
        "45 is 4.5p. 0 when it costs nothing or is not known.", SETTING_NUMBER, offsetof(struct config, price_tenths),
        0, 10000, "A message costs 0 to 10000 tenths of a penny"},
    {"Keeping and forgetting", "keep_days", "Days for which closed call-backs keep what the patient said",
        "After that the details are deleted at night. Counts and the log of who did what stay.", SETTING_NUMBER,
        offsetof(struct config, keep_days), 1, 3650, "They are kept 1 to 3650 days"},
    {"Keeping and forgetting", "purge_unexported", "Delete them although nobody has exported them", NULL, SETTING_YES,
        offsetof(struct config, purge_unexported), 0, 1, "Say yes or no"},
    {"Keeping and forgetting", "idle_minutes", "Minutes without use until somebody is signed out", NULL, SETTING_NUMBER,
        offsetof(struct config, idle_minutes), 1, 720, "Somebody is signed out after 1 to 720 minutes"},
    {"Reports", "programme", "Programme", "For example the name of a vanguard. Said in the month's report.",
        SETTING_WORDS, offsetof(struct config, programme), 0, 0, NULL},
    {"Reports", "pcn", "Primary care network", NULL, SETTING_WORDS, offsetof(struct config, pcn), 0, 0, NULL},
    {"Reports", "borough", "Borough", NULL, SETTING_WORDS, offsetof(struct config, borough), 0, 0, NULL},
    {"Reports", "snomed_offered", "SNOMED CT concept for \"offered\"",
        "The one that this practice records when it offers social prescribing. Shown when a call-back is closed.",
        SETTING_WORDS, offsetof(struct config, snomed_offered), 0, 0, NULL},
};
#define SETTINGS_COUNT (sizeof SETTINGS / sizeof SETTINGS[0])
#define GROUPS_MAX 4
#define WORDS_CHARACTERS 100

static void
value_of(const struct config *c, const struct setting *s, char *out, size_t size)
{
	const char *place = (const char *)c + s->offset;
	switch (s->kind) {
	case SETTING_NUMBER:
		snprintf(out, size, "%d", *(const int *)place);
		break;
	case SETTING_YES:
		snprintf(out, size, "%s", *(const int *)place != 0 ? "yes" : "no");
		break;
	case SETTING_PHONE:
		if (**(char *const *)place != '\0')
			phone_display(*(char *const *)place, out);
		break;
	default:
		snprintf(out, size, "%s", *(char *const *)place);
		break;
	}
}

static void
show(const struct visit *v, struct response *out, const char *field, const char *problem)
{
	struct page_setting settings[SETTINGS_COUNT] = {0};
	struct page_setting_group groups[GROUPS_MAX];
	size_t n = 0;
	for (size_t i = 0; i < SETTINGS_COUNT; i++) {
		const struct setting *s = &SETTINGS[i];
		settings[i] =
		    (struct page_setting){.code = s->code, .label = s->label, .hint = s->hint, .kind = s->kind};
		value_of(&v->desk->config, s, settings[i].value, sizeof settings[i].value);
		if (i == 0 || strcmp(SETTINGS[i - 1].group, s->group) != 0)
			groups[n++] = (struct page_setting_group){s->group, &settings[i], 0};
		groups[n - 1].n++;
	}
	struct page_settings p = {.frame = handle_frame(v, problem != NULL ? "Error: Settings" : "Settings"),
	    .groups = groups,
	    .group_count = n,
	    .elsewhere = v->desk->config_file,
	    .form = problem != NULL ? &v->request->form : NULL,
	    .field = field,
	    .problem = problem};
	p.frame.section = SECTION_SETTINGS;
	if (problem != NULL)
		out->status = 422;
	page_settings(&out->body, &p);
}

void
handle_settings(const struct visit *v, struct response *out)
{
	show(v, out, NULL, NULL);
}

/* Whole digits within the limits, or -1. */
static int
read_number(const char *s, const struct setting *setting)
{
	size_t n = strspn(s, "0123456789");
	if (n == 0 || n > 6 || s[n] != '\0')
		return -1;
	int value = (int)strtol(s, NULL, 10);
	return value >= setting->least && value <= setting->most ? value : -1;
}

static void
set_string(struct config *c, const struct setting *s, char *value)
{
	char **place = (char **)((char *)c + s->offset);
	free(*place);
	*place = value;
}

/* What was typed, into c; NULL, or what is wrong with it. */
static const char *
take(struct config *c, const struct setting *s, const char *typed)
{
	char e164[PHONE_TEXT] = "";
	int *number = (int *)((char *)c + s->offset);
	int value = -1;
	switch (s->kind) {
	case SETTING_NUMBER:
		value = read_number(typed, s);
		break;
	case SETTING_YES:
		value = strcmp(typed, "yes") == 0 ? 1 : strcmp(typed, "no") == 0 ? 0 : -1;
		break;
	case SETTING_PHONE:
		if (*typed != '\0' && phone_parse(typed, e164) == PHONE_INVALID)
			return s->wrong;
		set_string(c, s, memory_copy(e164));
		return NULL;
	default:
		/* what the file would take for a comment */
		if (strchr(typed, ';') != NULL)
			return "Leave out the semicolon";
		set_string(c, s, text_clean(typed, strlen(typed), WORDS_CHARACTERS, false));
		return NULL;
	}
	if (value < 0)
		return s->wrong;
	*number = value;
	return NULL;
}

/* The file as it is now, not as it was when the desk began: somebody may have edited it by hand. */
static enum status
save(const struct visit *v, const char **field, const char **wrong, struct fault *f)
{
	struct config fresh;
	enum status s = config_init(&fresh, v->desk->data_dir, NULL, f);
	if (s != STATUS_OK)
		return s;
	for (size_t i = 0; i < SETTINGS_COUNT && *wrong == NULL; i++) {
		*field = SETTINGS[i].code;
		*wrong = take(&fresh, &SETTINGS[i], form_value(&v->request->form, SETTINGS[i].code));
	}
	if (*wrong == NULL)
		s = config_save(&fresh, v->desk->data_dir, f);
	if (*wrong != NULL || s != STATUS_OK) {
		config_finish(&fresh);
		return s;
	}
	config_finish(&v->desk->config);
	v->desk->config = fresh;
	queue_promise(v->desk->q, fresh.promise_days);
	return s;
}

void
handle_settings_save(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *field = NULL, *wrong = NULL;
	if (v->desk->config_file != NULL) {
		handle_notice(
		    v, out, 409, "The settings are elsewhere", "Change the file that the desk was started with.");
		return;
	}
	enum status s = save(v, &field, &wrong, &f);
	if (wrong != NULL) {
		show(v, out, field, wrong);
	} else if (s != STATUS_OK) {
		handle_fault(v, out, &f);
	} else {
		log_info("settings changed");
		response_go(out, "/settings?done=saved");
	}
}

void
handle_keys(const struct visit *v, struct response *out)
{
	struct page_frame f = handle_frame(v, "Keyboard shortcuts");
	page_keys(&out->body, &f);
}
