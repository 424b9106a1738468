/* fingerpost export: every closed call-back, opened by somebody entitled, as CSV or as a FHIR R4 bundle. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cell.h"
#include "base/clock.h"
#include "base/memory.h"
#include "cli/command.h"
#include "queue/retention.h"
#include "queue/unseal.h"
#include "queue/worklist.h"

#define PAGE 100

struct exporting {
	struct queue *q;
	struct staff who;
	struct staff_key *key;
	const struct config *config;
	int64_t now;
	json_t *entries; /* NULL: CSV */
};

static void
cell(const char *value, bool last)
{
	char *text = cell_csv(value);
	printf("%s%s", text, last ? "\r\n" : ",");
	memory_wipe_string(text);
}

static void
print_row(const struct callback *c, const struct callback_details *d)
{
	char created[32], closed[32], attempts[16];
	snprintf(attempts, sizeof attempts, "%d", c->attempts);
	const char *const cells[] = {c->id, clock_rfc3339(c->created, created, sizeof created),
	    clock_rfc3339(c->closed, closed, sizeof closed), callback_channel_name(c->channel), c->source, c->need,
	    c->lang, callback_state_name(c->state), c->outcome, c->helped, attempts, c->test ? "yes" : "no", d->name,
	    d->phone, d->times, d->voicemail, d->safe_text, d->interpreter, d->access, d->activity_name, d->note};
	const size_t n = sizeof cells / sizeof *cells;
	for (size_t i = 0; i < n; i++)
		cell(cells[i], i == n - 1);
}

static const char *
outcome_concept(const char *code)
{
	for (const struct callback_word *w = callback_outcomes(); w->code != NULL; w++)
		if (strcmp(w->code, code) == 0)
			return w->snomed;
	return NULL;
}

static void
add_entry(json_t *entries, const char *url, json_t *resource)
{
	json_array_append_new(entries, json_pack("{ss so}", "fullUrl", url, "resource", resource));
}

/* Three resources of one call-back; the request has its id. Shaped as the Booking and Referral Standard's. */
static void
add_bundle(struct exporting *x, const struct callback *c, const struct callback_details *d)
{
	char created[32], due[32], closed[32], patient[64], request[64], task[64], patient_id[UUID_TEXT],
	    task_id[UUID_TEXT];
	uuid_make(x->now, patient_id);
	uuid_make(x->now, task_id);
	snprintf(patient, sizeof patient, "urn:uuid:%s", patient_id);
	snprintf(request, sizeof request, "urn:uuid:%s", c->id);
	snprintf(task, sizeof task, "urn:uuid:%s", task_id);
	clock_rfc3339(c->created, created, sizeof created);
	clock_rfc3339(c->due, due, sizeof due);
	clock_rfc3339(c->closed, closed, sizeof closed);
	json_t *p = json_pack("{ss ss}", "resourceType", "Patient", "id", patient_id);
	if (d->name != NULL)
		json_object_set_new(p, "name", json_pack("[{ss}]", "text", d->name));
	if (d->phone != NULL)
		json_object_set_new(p, "telecom", json_pack("[{ss ss}]", "system", "phone", "value", d->phone));
	json_object_set_new(p, "communication",
	    json_pack("[{s{s[{ss ss}]}}]", "language", "coding", "system", "urn:ietf:bcp:47", "code", c->lang));
	add_entry(x->entries, patient, p);
	/* an end before the start is no period: the time to ring by may have been moved by an earlier try */
	json_t *s = json_pack("{ss ss ss ss s[{s[{ss ss ss}]}] s{ss} s{ss} s{ss ss} ss s{ss}}", "resourceType",
	    "ServiceRequest", "id", c->id, "status", c->state == CALLBACK_WITHDRAWN ? "revoked" : "completed", "intent",
	    "plan", "category", "coding", "system", "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest",
	    "code", "referral", "display", "Transfer of Care", "code", "text", c->need, "subject", "reference", patient,
	    "occurrencePeriod", "start", created, "end", c->due > c->created ? due : created, "authoredOn", created,
	    "requester", "display", x->config->name);
	if (d->note != NULL)
		json_object_set_new(s, "note", json_pack("[{ss}]", "text", d->note));
	add_entry(x->entries, request, s);
	const char *concept = outcome_concept(c->outcome);
	json_t *t = json_pack("{ss ss ss ss s{ss} s{ss} s{ss} ss ss}", "resourceType", "Task", "id", task_id, "status",
	    c->state == CALLBACK_WITHDRAWN ? "cancelled" : "completed", "intent", "order", "businessStatus", "text",
	    c->outcome, "focus", "reference", request, "for", "reference", patient, "authoredOn", created,
	    "lastModified", closed);
	if (concept != NULL)
		json_object_set_new(t, "reasonCode",
		    json_pack("{s[{ss ss}]}", "coding", "system", "http://snomed.info/sct", "code", concept));
	add_entry(x->entries, task, t);
}

static enum status
export_one(struct exporting *x, const struct callback *c, struct fault *f)
{
	struct callback_details d = {0};
	enum status s = unseal_details(x->q, x->key, x->who.id, c->id, x->now, &d, f);
	if (s == STATUS_MISSING)
		return STATUS_OK; /* purged already */
	if (s == STATUS_OK && x->entries != NULL)
		add_bundle(x, c, &d);
	else if (s == STATUS_OK)
		print_row(c, &d);
	callback_details_finish(&d);
	return s;
}

/* Everything closed; mark: note it as exported, once all of it is written. */
static enum status
export_all(struct exporting *x, bool mark, struct fault *f)
{
	struct callback *rows = memory_new(PAGE, sizeof *rows);
	char after[UUID_TEXT] = "";
	size_t n = 0;
	enum status s;
	do {
		s = callback_all(x->q, after, rows, PAGE, &n, f);
		for (size_t i = 0; s == STATUS_OK && i < n; i++) {
			memcpy(after, rows[i].id, sizeof after);
			if (rows[i].state < CALLBACK_CLOSED || (mark && rows[i].exported > 0))
				continue;
			s = mark ? callback_exported(x->q, rows[i].id, x->who.id, x->now, f)
			         : export_one(x, &rows[i], f);
		}
	} while (s == STATUS_OK && n == PAGE);
	free(rows);
	return s;
}

static enum status
write_out(struct exporting *x, struct fault *f)
{
	char stamp[32];
	if (x->entries == NULL)
		fputs("id,created,closed,channel,source,need,lang,state,outcome,helped,attempts,test,name,phone,times,"
		      "voicemail,safe_text,interpreter,access,activity,note\r\n",
		    stdout);
	enum status s = export_all(x, false, f);
	if (s == STATUS_OK && x->entries != NULL) {
		json_t *bundle = json_pack("{ss ss ss sO}", "resourceType", "Bundle", "type", "collection", "timestamp",
		    clock_rfc3339(x->now, stamp, sizeof stamp), "entry", x->entries);
		if (bundle == NULL || json_dumpf(bundle, stdout, JSON_INDENT(1)) != 0)
			s = fault_set(f, STATUS_SYSTEM, "the bundle could not be written");
		json_decref(bundle);
	}
	if (s == STATUS_OK && (fflush(stdout) != 0 || ferror(stdout)))
		s = fault_set(f, STATUS_SYSTEM, "standard output could not be written");
	return s == STATUS_OK ? export_all(x, true, f) : s;
}

int
command_export(int argc, char **argv)
{
	const char *data = NULL, *config = NULL, *format = NULL, *user = NULL, *password = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &config, 1},
	    {"format", "csv|fhir", "a spreadsheet, or a FHIR R4 bundle", &format, 1},
	    {"staff", "USER", "the manager or link worker who asks", &user, 1},
	    {"password-file", "FILE", "its first line is their password; asked for when left out", &password, 1},
	};
	const struct options o = {"fingerpost export", "--format csv|fhir --staff USER [--data DIR]",
	    "Writes every closed call-back, opened, to standard output; each is marked, so that purge may delete it.",
	    rules, sizeof rules / sizeof *rules};
	options_read_alone(&o, argc, argv);
	if (format == NULL || (strcmp(format, "csv") != 0 && strcmp(format, "fhir") != 0))
		options_wrong(&o, "--format: csv or fhir is needed");
	struct fault f;
	struct config c;
	data = data != NULL ? data : CONFIG_DATA;
	enum status s = config_init(&c, data, config, &f);
	if (s != STATUS_OK)
		return command_failed("export", &f);
	struct exporting x = {.config = &c, .now = clock_now()};
	x.q = queue_open(data, QUEUE_WRITER, &f);
	s = x.q == NULL ? f.status : command_sign_in(&o, x.q, user, password, &x.who, &x.key, &f);
	if (s == STATUS_OK && x.who.role < ROLE_LINK_WORKER)
		s = fault_set(&f, STATUS_REFUSED, "only a link worker or a manager may export");
	if (s == STATUS_OK) {
		x.entries = strcmp(format, "fhir") == 0 ? json_array() : NULL;
		s = write_out(&x, &f);
	}
	json_decref(x.entries);
	staff_key_destroy(x.key);
	queue_close(x.q);
	config_finish(&c);
	return s == STATUS_OK ? 0 : command_failed("export", &f);
}
