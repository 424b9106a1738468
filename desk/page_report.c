#include "desk/page_report.h"

#include <time.h>

#include "base/clock.h"
#include "content/need.h"
#include "desk/chart.h"
#include "desk/words.h"

const char *
page_report_month(const char *month, char buffer[REPORT_WORDS])
{
	int64_t from, until;
	snprintf(buffer, REPORT_WORDS, "%.7s", month);
	if (!report_month(month, &from, &until))
		return buffer;
	struct tm day = clock_british(from);
	strftime(buffer, REPORT_WORDS, "%B %Y", &day);
	return buffer;
}

static void
say_units(char *buffer, int64_t big, const char *big_word, int64_t small, const char *small_word)
{
	int n = snprintf(buffer, REPORT_SPAN, "%d %s%s", (int)big, big_word, big == 1 ? "" : "s");
	if (small > 0)
		snprintf(
		    buffer + n, REPORT_SPAN - (size_t)n, " %d %s%s", (int)small, small_word, small == 1 ? "" : "s");
}

const char *
page_report_span(int64_t ms, char buffer[REPORT_SPAN])
{
	if (ms < 0)
		snprintf(buffer, REPORT_SPAN, "none yet");
	else if (ms >= CLOCK_DAY)
		say_units(buffer, ms / CLOCK_DAY, "day", ms % CLOCK_DAY / CLOCK_HOUR, "hour");
	else if (ms >= CLOCK_HOUR)
		say_units(buffer, ms / CLOCK_HOUR, "hour", ms % CLOCK_HOUR / CLOCK_MINUTE, "minute");
	else if (ms >= CLOCK_MINUTE)
		say_units(buffer, ms / CLOCK_MINUTE, "minute", 0, "");
	else
		snprintf(buffer, REPORT_SPAN, "a minute");
	return buffer;
}

/* "85%" of those tried; "*" when either was withheld. */
static const char *
reached_share(const struct report *r, char buffer[CHART_NUMBER])
{
	if (r->tried == REPORT_WITHHELD || r->reached == REPORT_WITHHELD)
		snprintf(buffer, CHART_NUMBER, "*");
	else if (r->tried == 0)
		snprintf(buffer, CHART_NUMBER, "none yet");
	else
		snprintf(buffer, CHART_NUMBER, "%ld%%", (r->reached * 100 + r->tried / 2) / r->tried);
	return buffer;
}

static const char *
waited(const struct report *r, int64_t ms, char buffer[REPORT_SPAN])
{
	if (ms < 0 && r->tried == REPORT_WITHHELD)
		return "*";
	return page_report_span(ms, buffer);
}

static void
tile(struct html *h, const char *words, const char *value, const char *kind)
{
	html_add(h, "<div class=\"count %s\"><dt>%s</dt><dd>%s</dd></div>", kind, words, value);
}

static void
tile_number(struct html *h, const char *words, long n, const char *kind)
{
	char number[CHART_NUMBER];
	tile(h, words, chart_number(n, number), n > 0 ? kind : "");
}

static void
now_tiles(struct html *h, const struct page_report *p)
{
	const struct callback_counts *c = &p->counts;
	html_add(h, "<h2>Now</h2><dl class=\"counts\">");
	tile_number(h, "Waiting", c->waiting, "");
	tile_number(h, "Claimed", c->claimed, "");
	tile_number(h, "Tried", c->tried, "");
	tile_number(h, "Late", c->overdue, "late");
	tile_number(h, "In crisis", c->crisis, "alarm");
	html_add(h, "</dl>\n");
}

static void
month_tiles(struct html *h, const struct report *r)
{
	char number[CHART_NUMBER], span[REPORT_SPAN];
	html_add(h, "<dl class=\"counts wide-counts\">");
	tile_number(h, "Asked for a call back", r->asked, "");
	tile(h, "Of those tried were reached", reached_share(r, number), "");
	tile(h, "Half had a first try within", waited(r, r->first_try_median, span), "");
	tile(h, "Nine in ten had one within", waited(r, r->first_try_p90, span), "");
	tile_number(h, "Had asked before", r->repeats, "");
	tile_number(h, "Still open", r->open, "");
	html_add(h, "</dl>\n");
}

/* --- Charts ------------------------------------------------------------------------------------------------------- */

static const char *
plain_word(const char *code)
{
	return code;
}

static const char *
channel_word(const char *code)
{
	for (int i = CHANNEL_KIOSK; i <= CHANNEL_STAFF; i++)
		if (strcmp(code, callback_channel_name((enum callback_channel)i)) == 0)
			return words_channel((enum callback_channel)i);
	return code;
}

static const char *
source_word(const char *code)
{
	const char *words = page_new_source(code);
	return words != NULL ? words : code;
}

struct table_look {
	const char *id, *title, *what, *note;
	const char *(*word)(const char *code);
};

static struct chart
chart_of(const struct table_look *look, const struct report_table *t, long total, struct chart_row rows[REPORT_ROWS])
{
	for (size_t i = 0; i < t->n; i++)
		rows[i] = (struct chart_row){look->word(t->rows[i].code), t->rows[i].n};
	return (struct chart){.id = look->id,
	    .title = look->title,
	    .what = look->what,
	    .note = look->note,
	    .empty = t->withheld ? "Too few to show." : "Nobody yet.",
	    .rows = rows,
	    .count = t->n,
	    .total = total};
}

/* What a table's shares are of; 0 when that must not be told. */
static long
sum_of(const struct report_table *t)
{
	long sum = 0;
	for (size_t i = 0; i < t->n; i++) {
		if (t->rows[i].n == REPORT_WITHHELD)
			return 0;
		sum += t->rows[i].n;
	}
	return sum;
}

static void
bars(struct html *h, const struct report_table *t, long total, struct table_look look)
{
	struct chart_row rows[REPORT_ROWS];
	struct chart c = chart_of(&look, t, total, rows);
	chart_bars(h, &c);
}

static void
columns(struct html *h, const struct report_table *t, size_t step, struct table_look look)
{
	struct chart_row rows[REPORT_ROWS];
	struct chart c = chart_of(&look, t, 0, rows);
	chart_columns(h, &c, step);
}

static void
unmet(struct html *h, const struct page_report *p)
{
	char number[CHART_NUMBER];
	html_add(h,
	    "<section class=\"card chart unmet\" aria-labelledby=\"unmet\"><h3 id=\"unmet\">Asked for, with little to "
	    "offer</h3><p class=\"minor\">Needs that patients chose this month and that have fewer than %d "
	    "activities in the directory.</p>\n",
	    REPORT_FEW);
	if (p->no_directory || p->unmet_count == 0) {
		html_add(h, "<p class=\"empty\">%s</p></section>\n",
		    p->no_directory ? "There is no directory yet, so nothing can be said."
		                    : "None: there are activities for every need that was asked for.");
		return;
	}
	html_add(h,
	    "<table class=\"bars\" aria-labelledby=\"unmet\"><thead><tr><th scope=\"col\">Need</th>"
	    "<th scope=\"col\" class=\"number\">Requests</th><th scope=\"col\">Activities</th></tr></thead><tbody>\n");
	for (size_t i = 0; i < p->unmet_count; i++) {
		const struct unmet_need *n = &p->unmet[i];
		html_add(h, "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td><td>", words_need(n->code),
		    chart_number(n->asked, number));
		if (n->activities == 0)
			html_add(h, "<strong class=\"tag alarm\">None</strong></td></tr>\n");
		else
			html_add(h, "<strong class=\"tag late\">Only %ld</strong></td></tr>\n", n->activities);
	}
	html_add(h, "</tbody></table></section>\n");
}

static void
charts(struct html *h, const struct page_report *p)
{
	const struct report *r = p->report;
	html_add(h, "<div class=\"charts\">\n");
	bars(h, &r->needs, r->asked, (struct table_look){"by-need", "By need", "Need", NULL, words_need});
	unmet(h, p);
	bars(h, &r->channels, r->asked,
	    (struct table_look){"by-channel", "How they asked", "Came by", NULL, channel_word});
	bars(h, &r->languages, r->asked,
	    (struct table_look){"by-language", "By language", "Language", NULL, words_language});
	columns(h, &r->hours, 3,
	    (struct table_look){"by-hour", "By hour of day", "Hour", "When they asked, British time.", plain_word});
	columns(h, &r->days, 5, (struct table_look){"by-day", "By day of the month", "Day", NULL, plain_word});
	bars(h, &r->outcomes, sum_of(&r->outcomes),
	    (struct table_look){"by-outcome", "How it ended", "Outcome", "Of those that are closed.", words_result});
	if (r->sources.n > 0 || r->sources.withheld)
		bars(h, &r->sources, sum_of(&r->sources),
		    (struct table_look){"by-source", "Who asked for the patient", "Source", NULL, source_word});
	html_add(h, "</div>\n");
}

/* --- The page ----------------------------------------------------------------------------------------------------- */

static void
choose_month(struct html *h, const struct page_report *p)
{
	char words[REPORT_WORDS];
	html_add(h,
	    "<form class=\"filter\" method=\"get\" action=\"/report\"><div class=\"field\"><label for=\"month\">Month"
	    "</label><select id=\"month\" name=\"month\">");
	for (size_t i = 0; i < REPORT_CHOICES; i++)
		html_add(h,
		    strcmp(p->choices[i], p->month) == 0 ? "<option value=\"%s\" selected>%s</option>"
		                                         : "<option value=\"%s\">%s</option>",
		    p->choices[i], page_report_month(p->choices[i], words));
	html_add(h, "</select></div><button class=\"second\">Show</button></form>\n");
}

static void
ways_on(struct html *h, const struct page_report *p)
{
	html_add(h,
	    "<section class=\"card share\" aria-labelledby=\"share\"><h2 id=\"share\">To send on</h2>"
	    "<p>This page is for the practice only: it shows small numbers. The report to send leaves out every count "
	    "below "
	    "%d, and whatever such a count could be worked out from.</p><p class=\"ways\">"
	    "<a class=\"button second\" href=\"/report/print?month=%s\">Report to print</a> "
	    "<a class=\"button second\" href=\"/report/csv?month=%s\">Report as CSV</a> "
	    "<a class=\"button second\" href=\"/export\">Export call-backs</a></p></section>\n",
	    REPORT_LEAST, p->month, p->month);
}

void
page_report_part(struct html *h, const struct page_report *p)
{
	char words[REPORT_WORDS];
	html_add(h, "<div id=\"part\" data-version=\"%ld\">\n", (long)p->frame.live);
	now_tiles(h, p);
	html_add(h, "<h2>%s%s</h2>\n", page_report_month(p->month, words), p->so_far ? ", so far" : "");
	month_tiles(h, p->report);
	charts(h, p);
	html_add(h, "</div>\n");
}

void
page_report(struct html *h, const struct page_report *p)
{
	page_begin(h, &p->frame);
	html_add(h,
	    "<h1>Report</h1><p class=\"print-only only-here\">For the practice only: this page shows counts below %d. "
	    "The report to send is under “Report to print”.</p>\n",
	    REPORT_LEAST);
	choose_month(h, p);
	page_report_part(h, p);
	ways_on(h, p);
	page_end(h, &p->frame);
}

/* --- To be printed and sent --------------------------------------------------------------------------------------- */

static void
fact(struct html *h, const char *words, const char *value)
{
	if (*value != '\0')
		html_add(h, "<div><dt>%s</dt><dd>%s</dd></div>", words, value);
}

static void
whose(struct html *h, const struct page_report *p)
{
	char time[WORDS_TIME];
	html_add(h, "<dl class=\"facts report-facts\">");
	fact(h, "Practice", p->frame.practice);
	fact(h, "Programme", p->programme);
	fact(h, "Primary care network", p->pcn);
	fact(h, "Borough", p->borough);
	fact(h, "Made", words_time(p->frame.now, p->frame.now, time));
	html_add(h, "</dl>\n");
}

void
page_report_print(struct html *h, const struct page_report *p)
{
	char words[REPORT_WORDS];
	page_begin(h, &p->frame);
	html_add(h,
	    "<p class=\"back screen-only\"><a href=\"/report?month=%s\">Back to the report</a></p><div "
	    "class=\"report\">"
	    "<h1>Requests for a call back, %s%s</h1>\n",
	    p->month, page_report_month(p->month, words), p->so_far ? " (so far)" : "");
	whose(h, p);
	month_tiles(h, p->report);
	charts(h, p);
	html_add(h,
	    "<p class=\"minor\">Counts below %d are not shown (*), nor are others from which such a count could be "
	    "worked "
	    "out. Trials by staff and duplicates are left out. Times run from asking to the first try, nights and "
	    "weekends "
	    "included.</p></div>\n",
	    REPORT_LEAST);
	page_end(h, &p->frame);
}

/* --- The same as CSV: one value a row, so that many practices' files can be put together ----------------------------
 */

static void
csv_row(struct html *h, const struct page_report *p, const char *measure, const char *group, const char *value)
{
	const char *const cells[] = {
	    p->frame.practice, p->programme, p->pcn, p->borough, p->month, measure, group, value};
	for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++)
		html_add_cell(h, cells[i], i + 1 == sizeof cells / sizeof cells[0]);
}

static void
csv_number(struct html *h, const struct page_report *p, const char *measure, const char *group, long n)
{
	char number[CHART_NUMBER];
	csv_row(h, p, measure, group, chart_number(n, number));
}

static void
csv_hours(struct html *h, const struct page_report *p, const char *measure, int64_t ms)
{
	char hours[CHART_NUMBER] = "";
	if (ms >= 0)
		snprintf(
		    hours, sizeof hours, "%d.%d", (int)(ms / CLOCK_HOUR), (int)(ms % CLOCK_HOUR * 10 / CLOCK_HOUR));
	else if (p->report->tried == REPORT_WITHHELD)
		snprintf(hours, sizeof hours, "*");
	csv_row(h, p, measure, "", hours);
}

static void
csv_table(struct html *h, const struct page_report *p, const char *measure, const struct report_table *t)
{
	for (size_t i = 0; i < t->n; i++)
		csv_number(h, p, measure, t->rows[i].code, t->rows[i].n);
	if (t->withheld)
		csv_number(h, p, measure, "", REPORT_WITHHELD);
}

void
page_report_csv(struct html *h, const struct page_report *p)
{
	static const char *const HEADS[] = {
	    "practice", "programme", "pcn", "borough", "month", "measure", "group", "value"};
	const struct report *r = p->report;
	for (size_t i = 0; i < sizeof HEADS / sizeof HEADS[0]; i++)
		html_add_cell(h, HEADS[i], i + 1 == sizeof HEADS / sizeof HEADS[0]);
	csv_number(h, p, "asked", "", r->asked);
	csv_number(h, p, "open", "", r->open);
	csv_number(h, p, "tried", "", r->tried);
	csv_number(h, p, "reached", "", r->reached);
	csv_number(h, p, "closed", "", r->closed);
	csv_number(h, p, "withdrawn", "", r->withdrawn);
	csv_number(h, p, "asked again", "", r->repeats);
	csv_hours(h, p, "hours to first try, median", r->first_try_median);
	csv_hours(h, p, "hours to first try, 90th percentile", r->first_try_p90);
	csv_table(h, p, "need", &r->needs);
	csv_table(h, p, "channel", &r->channels);
	csv_table(h, p, "language", &r->languages);
	csv_table(h, p, "hour", &r->hours);
	csv_table(h, p, "day", &r->days);
	csv_table(h, p, "outcome", &r->outcomes);
	csv_table(h, p, "source", &r->sources);
	for (size_t i = 0; i < p->unmet_count; i++)
		csv_number(h, p, "activities for a need with few", p->unmet[i].code, p->unmet[i].activities);
}
