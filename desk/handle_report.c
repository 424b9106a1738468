/* The month in numbers: to watch, to print, and as CSV. */
#include "desk/handle.h"

#include "base/log.h"
#include "base/memory.h"
#include "content/need.h"
#include "desk/figures.h"
#include "desk/page_report.h"

/* The month asked for if it is one of the choices, else this one. */
static void
choose_month(const struct visit *v, struct page_report *p)
{
	const char *asked = form_value(&v->request->query, "month");
	size_t chosen = 0;
	for (size_t i = 0; i < REPORT_CHOICES; i++) {
		report_month_name(v->now, (int)i, p->choices[i]);
		if (strcmp(asked, p->choices[i]) == 0)
			chosen = i;
	}
	memcpy(p->month, p->choices[chosen], REPORT_MONTH);
	p->so_far = chosen == 0;
}

static long
activities_for(const struct directory_summary *s, const char *code)
{
	size_t n;
	const struct need *need = need_all(&n);
	for (size_t i = 0; i < need_choices(); i++)
		if (strcmp(need[i].code, code) == 0)
			return (long)s->per_need[i];
	return REPORT_FEW; /* a wish to be rung, or help now: no activities are meant */
}

/* In the report's order: most asked for first. */
static void
find_unmet(const struct visit *v, const struct report *r, struct page_report *p)
{
	struct directory_summary summary = {0};
	struct directory *d = v->desk->directory;
	directory_refresh(d);
	p->no_directory = !directory_ready(d, NULL);
	if (p->no_directory)
		return;
	directory_summary(d, &summary);
	for (size_t i = 0; i < r->needs.n && p->unmet_count < REPORT_NEEDS; i++) {
		long activities = activities_for(&summary, r->needs.rows[i].code);
		if (activities < REPORT_FEW)
			p->unmet[p->unmet_count++] =
			    (struct unmet_need){r->needs.rows[i].code, r->needs.rows[i].n, activities};
	}
}

static void
answer(
    const struct visit *v, struct response *out, bool leaves, void (*page)(struct html *, const struct page_report *))
{
	struct fault f = {0};
	int64_t from, until;
	const struct config *c = &v->desk->config;
	struct report *r = memory_new(1, sizeof *r);
	struct page_report *p = memory_new(1, sizeof *p);
	*p = (struct page_report){.frame = handle_frame(v, "Report"),
	    .report = r,
	    .programme = c->programme,
	    .pcn = c->pcn,
	    .borough = c->borough};
	p->frame.section = SECTION_REPORT;
	p->frame.live = leaves ? 0 : live_version(v->desk->live);
	choose_month(v, p);
	report_month(p->month, &from, &until);
	enum status s = figures_month(v->desk->figures, v->desk, from, until, r, &f);
	if (s == STATUS_OK)
		s = callback_count(v->desk->q, v->now, &p->counts, &f);
	if (s == STATUS_OK) {
		if (leaves)
			report_withhold(r);
		find_unmet(v, r, p);
		page(&out->body, p);
	} else {
		handle_fault(v, out, &f);
	}
	free(p);
	free(r);
}

void
handle_report(const struct visit *v, struct response *out)
{
	answer(v, out, false, page_report);
}

void
handle_report_part(const struct visit *v, struct response *out)
{
	answer(v, out, false, page_report_part);
}

void
handle_report_print(const struct visit *v, struct response *out)
{
	answer(v, out, true, page_report_print);
}

void
handle_report_csv(const struct visit *v, struct response *out)
{
	answer(v, out, true, page_report_csv);
	if (out->status != 200)
		return;
	out->type = "text/csv; charset=utf-8; header=present";
	out->file = memory_copy("call-backs-report.csv");
}
