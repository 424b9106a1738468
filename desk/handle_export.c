/* Closed call-backs as a CSV file, with what patients said: managers only. */
#include "desk/handle.h"

#include <sodium.h>

#include "base/log.h"
#include "base/memory.h"
#include "desk/page_report.h"
#include "queue/spreadsheet.h"

#define EXPORT_BATCH 100
#define EXPORT_MOST 2000 /* the desk does one thing at a time: what is more goes by the command line */

struct exporting {
	const struct visit *v;
	int64_t from, until;
	bool fresh; /* only what was not exported before */
	struct callback rows[EXPORT_BATCH];
	struct callback_details details[EXPORT_BATCH];
	struct html csv;
	size_t count;
};

static void
add_cell(void *csv, const char *value, bool last)
{
	html_add_cell(csv, value, last);
}

/* Opens and writes what of a page of the list belongs in the file. */
static enum status
export_rows(struct exporting *x, size_t n, struct fault *f)
{
	size_t chosen = 0;
	for (size_t i = 0; i < n; i++)
		if (x->rows[i].closed >= x->from && !(x->fresh && x->rows[i].exported > 0))
			x->rows[chosen++] = x->rows[i];
	if (chosen > EXPORT_MOST - x->count)
		return fault_set(f, STATUS_REFUSED,
		    "More than %d call-backs were closed in that time. The command fingerpost export takes them all.",
		    EXPORT_MOST);
	enum status s =
	    unseal_export(x->v->desk->q, x->v->key, x->v->who.id, x->rows, chosen, x->v->now, x->details, f);
	for (size_t i = 0; i < chosen; i++) {
		if (s == STATUS_OK)
			spreadsheet_row(&x->rows[i], &x->details[i], &x->v->desk->config, add_cell, &x->csv);
		callback_details_finish(&x->details[i]);
	}
	x->count += chosen;
	return s;
}

/* From the month's end back to its beginning, as the list of closed ones goes. */
static enum status
export_month(struct exporting *x, struct fault *f)
{
	struct callback_filter filter = {.closed = true, .channel = -1, .test = 0, .now = x->v->now};
	struct callback_cursor at = {.due = x->until, .id = "0"};
	size_t n = 0;
	enum status s;
	do {
		s = callback_list(x->v->desk->q, &filter, &at, x->rows, EXPORT_BATCH, &n, &at, f);
		bool last = n < EXPORT_BATCH || at.due < x->from;
		if (s == STATUS_OK)
			s = export_rows(x, n, f);
		if (last)
			break;
	} while (s == STATUS_OK);
	return s;
}

static void
show(const struct visit *v, struct response *out, const char *chosen, const char *problem)
{
	struct page_export p = {
	    .frame = handle_frame(v, problem != NULL ? "Error: Export call-backs" : "Export call-backs"),
	    .chosen = chosen,
	    .problem = problem};
	p.frame.section = SECTION_REPORT;
	for (size_t i = 0; i < REPORT_CHOICES; i++)
		report_month_name(v->now, (int)i, p.choices[i]);
	out->status = problem != NULL ? 422 : 200;
	page_export(&out->body, &p);
}

void
handle_export_page(const struct visit *v, struct response *out)
{
	show(v, out, "", NULL);
}

static void export(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *month = form_value(&v->request->form, "month");
	struct exporting *x = memory_new(1, sizeof *x);
	x->v = v;
	x->fresh = strcmp(form_value(&v->request->form, "fresh"), "yes") == 0;
	enum status s = STATUS_OK;
	if (!report_month(month, &x->from, &x->until)) {
		show(v, out, "", "Choose a month");
		goto end;
	}
	spreadsheet_heads(add_cell, &x->csv);
	s = export_month(x, &f);
	out->wrote = x->count > 0;
	if (s == STATUS_REFUSED) {
		show(v, out, month, f.text);
	} else if (s != STATUS_OK) {
		handle_fault(v, out, &f);
	} else if (x->count == 0) {
		show(v, out, month, "Nothing was closed in that month that is not exported yet");
	} else {
		out->body = x->csv;
		html_init(&x->csv);
		out->type = "text/csv; charset=utf-8; header=present";
		out->file = memory_print("call-backs-%s.csv", month);
	}
end:
	html_finish(&x->csv);
	sodium_memzero(x, sizeof *x);
	free(x);
}

void
handle_export(const struct visit *v, struct response *out)
{
	int64_t from, until;
	if (report_month(form_value(&v->request->form, "month"), &from, &until))
		handle_confirm(v, out, "Download the file", export);
	else
		show(v, out, "", "Choose a month");
}
