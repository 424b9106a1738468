#include "content/need.h"
#include "desk/field.h"
#include "desk/page_directory.h"
#include "desk/words.h"

static void
feeds(struct html *h, const struct page_import *p)
{
	char time[WORDS_TIME];
	if (p->feed_count == 0) {
		html_add(h, "<p class=\"empty\">There are no feeds yet.</p>\n");
		return;
	}
	html_add(h,
	    "<table class=\"list\" role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" "
	    "scope=\"col\">Feed</th><th role=\"columnheader\" scope=\"col\">Activities</th><th role=\"columnheader\" "
	    "scope=\"col\">Imported</th></tr></thead><tbody role=\"rowgroup\">\n");
	for (size_t i = 0; i < p->feed_count; i++) {
		const struct import_feed_state *s = &p->feeds[i];
		html_add(h,
		    "<tr role=\"row\"><td role=\"cell\" class=\"person\">%s</td><td role=\"cell\" "
		    "data-label=\"Activities\">%ld</td><td role=\"cell\" data-label=\"Imported\">%s</td></tr>\n",
		    s->name, (long)s->activities,
		    s->imported > 0 ? words_time(s->imported, p->frame.now, time) : "Never whole");
	}
	html_add(h, "</tbody></table>\n");
}

static void
form(struct html *h, const struct page_import *p)
{
	const struct field_form x = {h, p->form, p->field, p->problem};
	html_add(h,
	    "<section class=\"card\"><h2>Look for news</h2><p>First you see what would change. Nothing is "
	    "changed "
	    "until you say so, and what was edited here stays.</p><form method=\"post\" action=\"/directory/import\" "
	    "class=\"stack\">");
	page_token(h, &p->frame);
	field_input(
	    &x, &(struct field){.name = "source",
	            .label = "A feed's web address",
	            .hint = "Open Referral UK, OpenActive or a spreadsheet as CSV. Leave it empty to look at all feeds "
	                    "there are.",
	            .type = "url",
	            .most = 290});
	html_add(h, "<button name=\"do\" value=\"check\">See what would change</button></form></section>\n");
}

/* With its own fault: the field that was wrong may be of either form. */
static void
send_form(struct html *h, const struct page_import *p)
{
	const struct field_form x = {h, p->form, p->field, p->problem};
	bool wrong = p->field != NULL && strcmp(p->field, "file") == 0;
	html_add(h, "<section class=\"card\"><h2>Send a spreadsheet</h2><p>As a CSV file, up to 4 MB. First you "
	            "see what would change. <a href=\"/directory/template\">A spreadsheet to start from</a></p>"
	            "<form method=\"post\" action=\"/directory/upload\" enctype=\"multipart/form-data\" "
	            "class=\"stack\">");
	page_token(h, &p->frame);
	field_input(
	    &x, &(struct field){.name = "list",
	            .label = "What the list is called",
	            .hint = "Like Our own groups. The same name as last time puts the new list in the old one's place.",
	            .most = 60});
	html_add(h, "<div class=\"field%s\"><label for=\"file\">The file</label>", wrong ? " bad" : "");
	field_wrong(&x, "file");
	html_add(h,
	    "<input id=\"file\" name=\"file\" type=\"file\" accept=\".csv,text/csv\"%s></div><button>See what would "
	    "change in it</button></form></section>\n",
	    wrong ? " aria-describedby=\"file-wrong\" aria-invalid=\"true\"" : "");
}

static void
forms(struct html *h, const struct page_import *p)
{
	html_add(h, "<div class=\"pair\">\n");
	form(h, p);
	send_form(h, p);
	html_add(h, "</div>\n");
}

/* One line of a dry run: "+ id|name: fields", or what it came to. */
static void
change(struct html *h, const char *line, size_t n)
{
	char text[400];
	const char *tab = memchr(line, '|', n);
	static const char *const KINDS[] = {"+New", "~Changed", "-Gone"};
	if (n == 0)
		return;
	if (tab == NULL)
		tab = line - 1;
	snprintf(text, sizeof text, "%.*s", (int)(n - (size_t)(tab + 1 - line)), tab + 1);
	for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0] && tab >= line; i++)
		if (line[0] == KINDS[i][0]) {
			html_add(h, "<li><span class=\"tag %s\">%s</span> %s</li>\n", i == 2 ? "late" : "",
			    KINDS[i] + 1, text);
			return;
		}
	html_add(h, "<li><strong>%s</strong></li>\n", text);
}

static void
lines(struct html *h, const char *text)
{
	html_add(h, "<ul class=\"changes\">\n");
	while (*text != '\0') {
		size_t n = strcspn(text, "\n");
		change(h, text, n);
		text += n + (text[n] == '\n');
	}
	html_add(h, "</ul>\n");
}

static void
report(struct html *h, const struct page_import *p, const char *title)
{
	if (*p->report == '\0')
		return;
	html_add(h, "<details class=\"card\"><summary>%s</summary><p class=\"report\">", title);
	html_add_lines(h, p->report);
	html_add(h, "</p></details>\n");
}

static void
apply(struct html *h, const struct page_import *p)
{
	html_add(h, "<form method=\"post\" action=\"/directory/import\" class=\"stack\">");
	page_token(h, &p->frame);
	if (p->upload != 0)
		html_add(h, "<input type=\"hidden\" name=\"upload\" value=\"%ld\">", p->upload);
	else
		html_add(h, "<input type=\"hidden\" name=\"source\" value=\"%s\">", p->source);
	field_tick(&(struct field_form){h, NULL, NULL, NULL},
	    &(struct field){.name = "accept", .label = "Even if more than a quarter of a feed goes"});
	html_add(h,
	    "<div class=\"ways\"><button name=\"do\" value=\"import\">Import it</button> <button class=\"second\" "
	    "name=\"do\" value=\"forget\">Leave it as it is</button></div></form>\n");
}

void
page_import(struct html *h, const struct page_import *p)
{
	const char *source = *p->source != '\0' ? p->source : "all feeds";
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/directory\">Back to the directory</a></p>");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h, "<h1>Import</h1>\n");
	switch (p->state) {
	case IMPORT_IDLE:
		forms(h, p);
		break;
	case IMPORT_RUNNING:
		html_add(h,
		    "<p class=\"lead\" role=\"status\">Working on %s. This page loads itself again.</p><p><a "
		    "class=\"button "
		    "second\" href=\"/directory/import\">Load it now</a></p>\n",
		    source);
		break;
	case IMPORT_CHECKED:
		html_add(h, "<section><h2>What would change: %s</h2>\n", source);
		lines(h, p->changes);
		report(h, p, "What is wrong in the feed");
		apply(h, p);
		html_add(h, "</section>\n");
		break;
	case IMPORT_DONE:
		html_add(h, "<div class=\"done\" role=\"status\"><p>%s</p></div>\n", p->changes);
		report(h, p, "What is wrong in the feed");
		forms(h, p);
		break;
	case IMPORT_FAILED:
		html_add(h, "<div class=\"problem\"><h2>It did not work</h2><p>The directory is as it was.</p><p "
		            "class=\"report\">");
		html_add_lines(h, p->report);
		html_add(h, "</p></div>\n");
		forms(h, p);
		break;
	}
	html_add(h, "<h2 class=\"after\">Feeds</h2>\n");
	feeds(h, p);
	page_end(h, &p->frame);
}
