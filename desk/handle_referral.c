/* A call-back on paper, as a file, and for the patient to look at. */
#include "desk/handle.h"

#include <sodium.h>

#include "base/memory.h"
#include "content/language.h"
#include "desk/page_referral.h"
#include "queue/fhir.h"
#include "queue/retention.h"

#define EVENTS_MAX 200

/* The call-back with its details opened, or a page that says why not. End with callback_details_finish. */
static bool
open_one(const struct visit *v, struct response *out, struct callback *c, struct callback_details *d)
{
	struct fault f = {0};
	*d = (struct callback_details){0};
	enum status s = callback_get(v->desk->q, v->request->id, c, &f);
	if (s == STATUS_OK)
		s = unseal_details(v->desk->q, v->key, v->who.id, c->id, v->now, d, &f);
	if (s == STATUS_OK)
		return true;
	handle_fault(v, out, &f);
	return false;
}

static char *
name_of_helped(const struct visit *v, const struct callback *c)
{
	struct activity a;
	if (c->helped[0] == '\0' || directory_get_any(v->desk->directory, c->helped, v->now, &a, NULL) != STATUS_OK)
		return NULL;
	char *name = memory_copy(a.name);
	activity_finish(&a);
	return name;
}

void
handle_referral(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct callback c;
	struct callback_details d;
	if (!open_one(v, out, &c, &d))
		return;
	struct callback_event *events = memory_new(EVENTS_MAX, sizeof *events);
	struct page_referral p = {.frame = handle_frame(v, "Referral"),
	    .callback = &c,
	    .details = &d,
	    .events = events,
	    .phone = v->desk->config.phone,
	    .offered = v->desk->config.snomed_offered};
	char *helped = name_of_helped(v, &c);
	p.helped = helped;
	if (callback_events(v->desk->q, c.id, events, EVENTS_MAX, &p.event_count, &f) == STATUS_OK)
		page_referral(&out->body, &p);
	else
		handle_fault(v, out, &f);
	free(helped);
	free(events);
	callback_details_finish(&d);
}

void
handle_filed(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct callback c;
	enum status s = callback_get(v->desk->q, v->request->id, &c, &f);
	if (s == STATUS_OK && c.state < CALLBACK_CLOSED)
		s = fault_set(&f, STATUS_REFUSED, "this call-back is still open");
	if (s == STATUS_OK && c.exported == 0)
		s = callback_exported(v->desk->q, c.id, v->who.id, v->now, &f);
	if (s != STATUS_OK) {
		handle_fault(v, out, &f);
		return;
	}
	char *path = memory_print("/callback/%s/referral?done=filed", c.id);
	response_go(out, path);
	free(path);
	out->wrote = true;
}

void
handle_fhir(const struct visit *v, struct response *out)
{
	struct callback c;
	struct callback_details d;
	if (!open_one(v, out, &c, &d))
		return;
	struct fhir *bundle = fhir_create(v->desk->config.name, v->now);
	fhir_add(bundle, &c, &d);
	char *json = fhir_finish(bundle);
	callback_details_finish(&d);
	if (json == NULL) {
		handle_notice(v, out, 500, "Something is wrong with this box", "The file could not be made.");
		return;
	}
	html_add_file(&out->body, json);
	out->type = "application/fhir+json; charset=utf-8";
	out->file = memory_print("call-back-%s.json", c.id);
	memory_wipe_string(json);
}

void
handle_patient(const struct visit *v, struct response *out)
{
	struct callback c;
	struct callback_details d;
	if (!open_one(v, out, &c, &d))
		return;
	const struct language *asked = language_by_code(form_value(&v->request->query, "lang"));
	const struct language *own = language_by_code(c.lang);
	struct page_patient p = {.frame = handle_frame(v, "For the patient"),
	    .callback = &c,
	    .details = &d,
	    .lang = asked != NULL ? asked->code
	            : own != NULL ? own->code
	                          : "en",
	    .privacy = v->desk->config.privacy};
	page_patient(&out->body, &p);
	callback_details_finish(&d);
}
