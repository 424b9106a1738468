#include "queue/fhir.h"

#include <jansson.h>

#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/memory.h"

#define URN 64
#define TIME 32

struct fhir {
	json_t *entries;
	char practice[URN]; /* address of its resource in the bundle */
	int64_t now;
};

/* A new resource's id, and its address in the bundle. */
static void
name_it(const struct fhir *x, char id[UUID_TEXT], char urn[URN])
{
	uuid_make(x->now, id);
	snprintf(urn, URN, "urn:uuid:%s", id);
}

static void
add_entry(struct fhir *x, const char *urn, json_t *resource)
{
	json_array_append_new(x->entries, json_pack("{ss so}", "fullUrl", urn, "resource", resource));
}

struct fhir *
fhir_create(const char *practice, int64_t now)
{
	struct fhir *x = memory_new(1, sizeof *x);
	char id[UUID_TEXT];
	x->entries = json_array();
	x->now = now;
	name_it(x, id, x->practice);
	add_entry(x, x->practice, json_pack("{ss ss ss}", "resourceType", "Organization", "id", id, "name", practice));
	return x;
}

static json_t *
patient_of(const struct callback *c, const struct callback_details *d, const char *id)
{
	json_t *p = json_pack("{ss ss}", "resourceType", "Patient", "id", id);
	if (d->name != NULL && *d->name != '\0')
		json_object_set_new(p, "name", json_pack("[{ss}]", "text", d->name));
	if (d->phone != NULL && *d->phone != '\0')
		json_object_set_new(p, "telecom", json_pack("[{ss ss}]", "system", "phone", "value", d->phone));
	json_object_set_new(p, "communication",
	    json_pack("[{s{s[{ss ss}]} sb}]", "language", "coding", "system",
	        "https://fhir.hl7.org.uk/CodeSystem/UKCore-HumanLanguage", "code", c->lang, "preferred", 1));
	return p;
}

static const char *
request_status(const struct callback *c)
{
	switch (c->state) {
	case CALLBACK_WAITING:
	case CALLBACK_CLAIMED:
	case CALLBACK_TRIED:
		return "active";
	case CALLBACK_CLOSED:
		return "completed";
	case CALLBACK_WITHDRAWN:
		return "revoked";
	}
	return "unknown";
}

static const char *
task_status(const struct callback *c)
{
	switch (c->state) {
	case CALLBACK_WAITING:
		return "requested";
	case CALLBACK_CLAIMED:
		return "accepted";
	case CALLBACK_TRIED:
		return "in-progress";
	case CALLBACK_CLOSED:
		return "completed";
	case CALLBACK_WITHDRAWN:
		return "cancelled";
	}
	return "requested";
}

/* An end before the start is no period: the time to ring by may have been moved by an earlier try. */
static json_t *
request_of(const struct fhir *x, const struct callback *c, const struct callback_details *d, const char *patient)
{
	char created[TIME], due[TIME];
	clock_rfc3339(c->created, created, sizeof created);
	clock_rfc3339(c->due > c->created ? c->due : c->created, due, sizeof due);
	json_t *s = json_pack("{ss ss ss ss s[{s[{ss ss ss}]}] s{ss} s{ss} s{ss ss} ss s{ss}}", "resourceType",
	    "ServiceRequest", "id", c->id, "status", request_status(c), "intent", "plan", "category", "coding",
	    "system", "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest", "code", "referral", "display",
	    "Transfer of Care", "code", "text", c->need, "subject", "reference", patient, "occurrencePeriod", "start",
	    created, "end", due, "authoredOn", created, "requester", "reference", x->practice);
	if (d->note != NULL && *d->note != '\0')
		json_object_set_new(s, "note", json_pack("[{ss}]", "text", d->note));
	if (c->flag == FLAG_CRISIS)
		json_object_set_new(s, "priority", json_string("stat"));
	return s;
}

static const char *
outcome_concept(const char *code)
{
	for (const struct callback_word *w = callback_outcomes(); w->code != NULL; w++)
		if (strcmp(w->code, code) == 0)
			return w->snomed;
	return NULL;
}

static json_t *
task_of(const struct callback *c, const char *id, const char *request, const char *patient)
{
	char created[TIME], closed[TIME];
	json_t *t = json_pack("{ss ss ss ss s{ss} s{ss} ss}", "resourceType", "Task", "id", id, "status",
	    task_status(c), "intent", "order", "focus", "reference", request, "for", "reference", patient, "authoredOn",
	    clock_rfc3339(c->created, created, sizeof created));
	if (c->closed > 0)
		json_object_set_new(t, "lastModified", json_string(clock_rfc3339(c->closed, closed, sizeof closed)));
	if (c->outcome[0] != '\0')
		json_object_set_new(t, "businessStatus", json_pack("{ss}", "text", c->outcome));
	const char *concept = outcome_concept(c->outcome);
	if (concept != NULL)
		json_object_set_new(t, "reasonCode",
		    json_pack("{s[{ss ss}]}", "coding", "system", "http://snomed.info/sct", "code", concept));
	return t;
}

void
fhir_add(struct fhir *x, const struct callback *c, const struct callback_details *d)
{
	char patient_id[UUID_TEXT], task_id[UUID_TEXT], patient[URN], request[URN], task[URN];
	name_it(x, patient_id, patient);
	name_it(x, task_id, task);
	snprintf(request, sizeof request, "urn:uuid:%s", c->id);
	add_entry(x, patient, patient_of(c, d, patient_id));
	add_entry(x, request, request_of(x, c, d, patient));
	add_entry(x, task, task_of(c, task_id, request, patient));
}

char *
fhir_finish(struct fhir *x)
{
	char stamp[TIME];
	json_t *bundle = json_pack("{ss ss ss so}", "resourceType", "Bundle", "type", "collection", "timestamp",
	    clock_rfc3339(x->now, stamp, sizeof stamp), "entry", x->entries);
	char *text = bundle != NULL ? json_dumps(bundle, JSON_INDENT(1)) : NULL;
	json_decref(bundle);
	free(x);
	return text;
}
