/* Requests that staff make for a patient, and the texts that belong to no request. */
#include "desk/handle.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/phone.h"
#include "base/text.h"
#include "content/language.h"
#include "content/need.h"

#define TEXTS_MAX 200
#define WORD_CHARACTERS 100
#define NOTE_CHARACTERS 2000

static void
show(const struct visit *v, struct response *out, const char *id, const char *field, const char *problem)
{
	struct page_new p = {
	    .frame = handle_frame(v, problem != NULL ? "Error: New request" : "New request"),
	    .form = problem != NULL ? &v->request->form : NULL,
	    .id = id,
	    .field = field,
	    .problem = problem,
	};
	p.frame.section = SECTION_NEW;
	out->status = problem != NULL ? 422 : 200;
	page_new(&out->body, &p);
}

void
handle_new_page(const struct visit *v, struct response *out)
{
	char id[UUID_TEXT];
	uuid_make(v->now, id);
	show(v, out, id, NULL, NULL);
}

static char *
typed(const struct visit *v, const char *field, size_t most, bool lines)
{
	const char *value = form_value(&v->request->form, field);
	char *clean = text_clean(value, strlen(value), most, lines);
	if (*clean != '\0')
		return clean;
	free(clean);
	return NULL;
}

/* Yes or no; anything else was not asked. */
static char *
answered(const struct visit *v, const char *field)
{
	const char *value = form_value(&v->request->form, field);
	return strcmp(value, "yes") == 0 || strcmp(value, "no") == 0 ? memory_copy(value) : NULL;
}

/* What it is about, with who asks behind it. */
static char *
read_note(const struct visit *v)
{
	char *note = typed(v, "note", NOTE_CHARACTERS, true), *asker = typed(v, "asker", WORD_CHARACTERS, false);
	if (asker == NULL)
		return note;
	char *both = memory_print("%s%sAsked by %s", note != NULL ? note : "", note != NULL ? "\n" : "", asker);
	memory_wipe_string(note);
	memory_wipe_string(asker);
	return both;
}

void
handle_read_details(const struct visit *v, struct callback_details *d)
{
	char e164[PHONE_TEXT];
	d->name = typed(v, "name", WORD_CHARACTERS, false);
	d->phone = typed(v, "phone", WORD_CHARACTERS, false);
	if (d->phone != NULL && phone_parse(d->phone, e164) != PHONE_INVALID) {
		memory_wipe_string(d->phone);
		d->phone = memory_copy(e164);
	}
	d->times = typed(v, "times", WORD_CHARACTERS, false);
	d->voicemail = answered(v, "voicemail");
	d->safe_text = answered(v, "safe_text");
	d->access = typed(v, "access", WORD_CHARACTERS, false);
	d->note = read_note(v);
	d->first = strcmp(form_value(&v->request->form, "first"), "yes") == 0 ? memory_copy("text") : NULL;
	if (strcmp(form_value(&v->request->form, "interpreter"), "yes") == 0)
		d->interpreter = memory_copy(form_value(&v->request->form, "lang"));
	sodium_memzero(e164, sizeof e164);
}

const char *
handle_details_problem(const struct callback_details *d, const char **field)
{
	char e164[PHONE_TEXT];
	enum phone_kind kind = phone_parse(d->phone != NULL ? d->phone : "", e164);
	sodium_memzero(e164, sizeof e164);
	*field = "name";
	if (d->name == NULL)
		return "Give the patient's name";
	*field = "phone";
	if (kind == PHONE_INVALID || kind == PHONE_SHORT)
		return "Give a telephone number that can be rung";
	*field = "first";
	if (d->first != NULL && (d->safe_text == NULL || strcmp(d->safe_text, "yes") != 0))
		return "They can only be texted first if it is safe to text them";
	return NULL;
}

/* What is wrong with the form, at the field of that id; NULL nothing. */
static const char *
find_problem(const struct visit *v, const struct callback_details *d, const char **field)
{
	const struct form *form = &v->request->form;
	*field = "source";
	if (page_new_source(form_value(form, "source")) == NULL)
		return "Say who asks";
	const char *wrong = handle_details_problem(d, field);
	if (wrong != NULL)
		return wrong;
	*field = "consent";
	if (strcmp(form_value(form, "consent"), "yes") != 0)
		return "Ask the patient whether they agree to be rung";
	return NULL;
}

void
handle_new(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const struct form *form = &v->request->form;
	const struct need *need = need_by_code(form_value(form, "need"));
	const struct language *language = language_by_code(form_value(form, "lang"));
	const char *id = form_value(form, "id"), *field;
	struct callback_request r = {.channel = CHANNEL_STAFF,
	    .need = need != NULL ? need->code : NEED_CALLME,
	    .lang = language != NULL ? language->code : "en",
	    .source = form_value(form, "source"),
	    .test = strcmp(form_value(form, "test"), "yes") == 0,
	    .actor = v->who.id};
	char fresh[UUID_TEXT];
	uuid_make(v->now, fresh);
	snprintf(r.id, sizeof r.id, "%s", uuid_valid(id) ? id : fresh);
	handle_read_details(v, &r.details);
	const char *problem = find_problem(v, &r.details, &field);
	if (problem != NULL) {
		show(v, out, r.id, field, problem);
	} else if (callback_add(v->desk->q, &r, v->now, NULL, &f) != STATUS_OK) {
		handle_fault(v, out, &f);
	} else {
		char *path = memory_print("/callback/%s", r.id);
		response_go(out, path);
		free(path);
		out->wrote = true;
	}
	callback_details_finish(&r.details);
}

void
handle_texts(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct unsealed_text *texts = memory_new(TEXTS_MAX, sizeof *texts);
	size_t n = 0;
	enum status s =
	    unseal_stray(v->desk->q, v->key, v->who.id, v->now - 30 * CLOCK_DAY, v->now, texts, TEXTS_MAX, &n, &f);
	if (s == STATUS_OK) {
		struct page_texts p = {
		    .frame = handle_frame(v, "Texts without a call-back"), .texts = texts, .count = n};
		p.frame.section = SECTION_TEXTS;
		page_texts(&out->body, &p);
	} else {
		handle_fault(v, out, &f);
	}
	unsealed_texts_finish(texts, n);
	free(texts);
}
