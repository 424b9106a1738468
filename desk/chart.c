#include "desk/chart.h"

#include <stdbool.h>
#include <stdio.h>

#define PLOT_HEIGHT 100
#define PLOT_WIDTH 360
#define PLOT_LEFT 34 /* room for the axis' numbers */

const char *
chart_number(long n, char buffer[CHART_NUMBER])
{
	if (n == REPORT_WITHHELD)
		snprintf(buffer, CHART_NUMBER, "*");
	else
		snprintf(buffer, CHART_NUMBER, "%ld", n);
	return buffer;
}

long
chart_top(long most)
{
	static const long FIRST[] = {1, 2, 5};
	for (long ten = 1; ten <= 1000000000L; ten *= 10)
		for (size_t i = 0; i < sizeof FIRST / sizeof FIRST[0]; i++)
			if (FIRST[i] * ten >= most)
				return FIRST[i] * ten;
	return most;
}

static long
most_of(const struct chart *c)
{
	long most = 0;
	for (size_t i = 0; i < c->count; i++)
		if (c->rows[i].n > most)
			most = c->rows[i].n;
	return most;
}

static void
head(struct html *h, const struct chart *c)
{
	html_add(
	    h, "<section class=\"card chart\" aria-labelledby=\"%s\"><h3 id=\"%s\">%s</h3>\n", c->id, c->id, c->title);
	if (c->note != NULL)
		html_add(h, "<p class=\"minor\">%s</p>\n", c->note);
}

/* Whole percents; withheld ones and those of nothing are none. */
static void
share(struct html *h, const struct chart *c, long n)
{
	html_add(h, "<td class=\"number\">");
	if (c->total > 0 && n >= 0)
		html_add(h, "%ld%%", (n * 100 + c->total / 2) / c->total);
	html_add(h, "</td>");
}

static void
bar(struct html *h, long n, long most)
{
	html_add(h, "<td class=\"bar\">");
	if (n > 0 && most > 0)
		html_add(h,
		    "<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
		    "focusable=\"false\">"
		    "<rect class=\"fill\" width=\"%ld\" height=\"10\"/></svg>",
		    n * 1000 / most);
	else if (n == REPORT_WITHHELD)
		html_add(h, "<span class=\"minor\">too few to show</span>");
	html_add(h, "</td>");
}

void
chart_bars(struct html *h, const struct chart *c)
{
	char number[CHART_NUMBER];
	long most = most_of(c);
	head(h, c);
	if (c->count == 0) {
		html_add(h, "<p class=\"empty\">%s</p></section>\n", c->empty);
		return;
	}
	html_add(h,
	    "<table class=\"bars\" aria-labelledby=\"%s\"><thead><tr><th scope=\"col\">%s</th>"
	    "<th scope=\"col\" class=\"number\">Requests</th><th scope=\"col\" class=\"number\">Share</th>"
	    "<td></td></tr></thead><tbody>\n",
	    c->id, c->what);
	for (size_t i = 0; i < c->count; i++) {
		html_add(h, "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td>", c->rows[i].label,
		    chart_number(c->rows[i].n, number));
		share(h, c, c->rows[i].n);
		bar(h, c->rows[i].n, most);
		html_add(h, "</tr>\n");
	}
	html_add(h, "</tbody></table></section>\n");
}

/* --- Columns ------------------------------------------------------------------------------------------------------ */

static void
axis(struct html *h, long top)
{
	for (int half = 0; half <= 2; half++) {
		long y = 10 + PLOT_HEIGHT - half * PLOT_HEIGHT / 2;
		html_add(h, "<line class=\"%s\" x1=\"%d\" x2=\"%d\" y1=\"%ld\" y2=\"%ld\"/>",
		    half == 0 ? "base" : "grid", PLOT_LEFT, PLOT_WIDTH, y, y);
		if (half == 1 && top % 2 != 0)
			continue; /* half a request is none */
		html_add(h, "<text class=\"side\" x=\"%d\" y=\"%ld\">%ld</text>", PLOT_LEFT - 5, y + 4, half * top / 2);
	}
}

static void
columns(struct html *h, const struct chart *c, size_t step)
{
	long top = chart_top(most_of(c));
	html_add(h, "<svg class=\"columns-plot\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">",
	    PLOT_WIDTH, PLOT_HEIGHT + 30);
	axis(h, top);
	long slot = (PLOT_WIDTH - PLOT_LEFT) * 100 / (long)c->count; /* in hundredths */
	for (size_t i = 0; i < c->count; i++) {
		long x = PLOT_LEFT + slot * (long)i / 100, n = c->rows[i].n, tall = n > 0 ? n * PLOT_HEIGHT / top : 0;
		if (n > 0)
			html_add(h, "<rect class=\"fill\" x=\"%ld\" y=\"%ld\" width=\"%ld\" height=\"%ld\"/>", x + 1,
			    10 + PLOT_HEIGHT - tall, slot / 100 - 2, tall);
		if (n == REPORT_WITHHELD)
			html_add(
			    h, "<text class=\"under\" x=\"%ld\" y=\"%d\">*</text>", x + slot / 200, 8 + PLOT_HEIGHT);
		if (i % step == 0)
			html_add(h, "<text class=\"under\" x=\"%ld\" y=\"%d\">%s</text>", x + slot / 200,
			    PLOT_HEIGHT + 27, c->rows[i].label);
	}
	html_add(h, "</svg>\n");
}

static void
sentence(struct html *h, const struct chart *c)
{
	size_t best = 0;
	long withheld = 0;
	for (size_t i = 0; i < c->count; i++) {
		best = c->rows[i].n > c->rows[best].n ? i : best;
		withheld += c->rows[i].n == REPORT_WITHHELD;
	}
	html_add(h, "<p>");
	if (c->rows[best].n > 0)
		html_add(h, c->rows[best].n == 1 ? "Most: %s %s, %ld request." : "Most: %s %s, %ld requests.", c->what,
		    c->rows[best].label, c->rows[best].n);
	if (withheld > 0)
		html_add(h, " * stands for what is too few to show.");
	html_add(h, "</p>\n");
}

void
chart_columns(struct html *h, const struct chart *c, size_t step)
{
	char number[CHART_NUMBER];
	head(h, c);
	bool any = false;
	for (size_t i = 0; i < c->count; i++)
		any = any || c->rows[i].n != 0;
	if (!any) {
		html_add(h, "<p class=\"empty\">%s</p></section>\n", c->empty);
		return;
	}
	columns(h, c, step);
	sentence(h, c);
	html_add(h,
	    "<details class=\"numbers\" id=\"%s-numbers\"><summary>All numbers</summary><table class=\"bars\" "
	    "aria-labelledby=\"%s\">"
	    "<thead><tr><th scope=\"col\">%s</th><th scope=\"col\" "
	    "class=\"number\">Requests</th></tr></thead><tbody>\n",
	    c->id, c->id, c->what);
	for (size_t i = 0; i < c->count; i++)
		if (c->rows[i].n != 0)
			html_add(h, "<tr><th scope=\"row\">%s</th><td class=\"number\">%s</td></tr>\n",
			    c->rows[i].label, chart_number(c->rows[i].n, number));
	html_add(h, "</tbody></table></details></section>\n");
}
