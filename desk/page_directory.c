#include "desk/page_directory.h"

#include "content/need.h"
#include "desk/field.h"
#include "desk/words.h"

#define PAGE_FOUND 50

static void
address(struct html *h, const char *id)
{
	char separator = '?';
	html_add(h, "/directory/activity");
	html_add_query(h, &separator, "id", id);
}

static void
first_need(const char *needs, char out[16])
{
	snprintf(out, 16, "%.*s", (int)strcspn(needs, ", "), needs);
}

static void
checked(struct html *h, const struct activity *a, int64_t now)
{
	char time[WORDS_TIME];
	if (a->assured == 0)
		html_add(h, "<span class=\"tag late\">Never</span>");
	else
		html_add(h, a->stale ? "<span class=\"tag late\">%s</span>" : "%s", words_day(a->assured, now, time));
	if (a->reported)
		html_add(h, " <span class=\"tag alarm\">Said to be wrong</span>");
}

static void
one_found(struct html *h, const struct page_directory *p, const struct activity *a)
{
	char need[16];
	first_need(a->need, need);
	html_add(h, "<tr role=\"row\"><td role=\"cell\" class=\"person\"><a href=\"");
	address(h, a->id);
	html_add(h, "\">%s</a>", a->name);
	if (a->hidden)
		html_add(h, " <span class=\"tag late\">Hidden</span>");
	if (a->edited)
		html_add(h, " <span class=\"tag\">Edited here</span>");
	html_add(h, "</td><td role=\"cell\" data-label=\"Need\">%s</td><td role=\"cell\" data-label=\"Where\">%s",
	    words_need(need), a->venue);
	html_add(h, "<span class=\"minor\"> %s</span></td><td role=\"cell\" data-label=\"When\">%s</td>", a->postcode,
	    a->when);
	html_add(h, "<td role=\"cell\" data-label=\"Last checked\">");
	checked(h, a, p->frame.now);
	html_add(h, "</td></tr>\n");
}

static void
heads(struct html *h, const char *caption, const char *const *names, size_t n)
{
	html_add(h,
	    "<table class=\"list\" role=\"table\"><caption class=\"hidden\">%s</caption><thead role=\"rowgroup\">"
	    "<tr role=\"row\">",
	    caption);
	for (size_t i = 0; i < n; i++)
		html_add(h, "<th role=\"columnheader\" scope=\"col\">%s</th>", names[i]);
	html_add(h, "</tr></thead><tbody role=\"rowgroup\">\n");
}

static void
found(struct html *h, const struct page_directory *p)
{
	static const char *const HEADS[] = {"Activity", "Need", "Where", "When", "Last checked"};
	char separator = '?', number[24];
	size_t end = p->offset + p->found->count;
	if (p->found->count == 0) {
		html_add(h, "<p class=\"empty\">Nothing was found.</p>\n");
		return;
	}
	html_add(h, "<p>%ld to %ld of %ld</p>\n", (long)p->offset + 1, (long)end, (long)p->found->total);
	heads(h, "Activities", HEADS, sizeof HEADS / sizeof HEADS[0]);
	for (size_t i = 0; i < p->found->count; i++)
		one_found(h, p, &p->found->activities[i]);
	html_add(h, "</tbody></table>\n");
	if (end >= p->found->total)
		return;
	snprintf(number, sizeof number, "%zu", end);
	html_add(h, "<nav class=\"pages\" aria-label=\"Pages\"><a rel=\"next\" href=\"/directory");
	html_add_query(h, &separator, "words", p->words);
	html_add_query(h, &separator, "need", p->need);
	html_add_query(h, &separator, "from", number);
	html_add(h, "\">Next page</a></nav>\n");
}

static void
items(struct html *h, const struct page_directory *p)
{
	static const char *const HEADS[] = {"Activity", "What", "Who", "When"};
	char separator = '?', time[WORDS_TIME];
	if (p->items->n == 0) {
		html_add(h, "<p class=\"empty\">There are none.</p>\n");
		return;
	}
	heads(h, "Activities that staff have had a hand in", HEADS, sizeof HEADS / sizeof HEADS[0]);
	for (size_t i = 0; i < p->items->n; i++) {
		const struct edit_item *e = &p->items->of[i];
		html_add(h, "<tr role=\"row\"><td role=\"cell\" class=\"person\"><a href=\"");
		address(h, e->id);
		html_add(h, "\">%s</a></td><td role=\"cell\" data-label=\"What\">%s</td>", e->name, e->detail);
		html_add(h,
		    "<td role=\"cell\" data-label=\"Who\"><bdi>%s</bdi></td><td role=\"cell\" "
		    "data-label=\"When\">%s</td></tr>\n",
		    e->user, words_time(e->at, p->frame.now, time));
	}
	html_add(h, "</tbody></table>\n");
	if (!p->items->more)
		return;
	html_add(h, "<nav class=\"pages\" aria-label=\"Pages\"><a rel=\"next\" href=\"/directory");
	html_add_query(h, &separator, "which", p->which);
	html_add_query(h, &separator, "after", p->items->of[p->items->n - 1].id);
	html_add(h, "\">Next page</a></nav>\n");
}

static void
choose(struct html *h, const struct page_directory *p)
{
	static const struct field_choice WHICH[] = {{"", "All activities", NULL}, {"changed", "Changed here", NULL},
	    {"added", "Added here", NULL}, {"hidden", "Hidden", NULL}, {"conflicts", "The feed has changed too", NULL},
	    {"gone", "Gone from their feed", NULL}, {NULL, NULL, NULL}};
	struct field_choice needs[24] = {{"", "Any need", NULL}};
	size_t n, k = 1;
	const struct need *need = need_all(&n);
	for (size_t i = 0; i < need_choices() && i < n && k < 23; i++)
		needs[k++] = (struct field_choice){need[i].code, words_need(need[i].code), NULL};
	const struct field_form x = {h, NULL, NULL, NULL};
	html_add(h,
	    "<form class=\"filter\" method=\"get\" action=\"/directory\" role=\"search\" aria-label=\"Search the "
	    "directory\">");
	field_input(&x, &(struct field){.name = "words", .label = "Words", .value = p->words, .type = "search"});
	field_select(&x, &(struct field){.name = "need", .label = "Need", .value = p->need}, needs);
	field_select(&x, &(struct field){.name = "which", .label = "Show", .value = p->which}, WHICH);
	html_add(h, "<button class=\"second\">Search</button></form>\n");
}

/* An import holds edits back until its end; one that was broken off never comes there. */
static void
pending(struct html *h, const struct page_directory *p)
{
	html_add(h,
	    "<ul class=\"warnings\"><li>Patients do not see all that was edited here yet: an import came first, and "
	    "takes it in at its end.");
	if (p->may_edit) {
		html_add(h, "<form method=\"post\" action=\"/directory/apply\">");
		page_token(h, &p->frame);
		html_add(h, "<button class=\"second small\">Show it to patients now</button></form>");
	}
	html_add(h, "</li></ul>\n");
}

void
page_directory(struct html *h, const struct page_directory *p)
{
	char time[WORDS_TIME];
	page_begin(h, &p->frame);
	html_add(h, "<h1>Directory</h1><p>%ld activities", (long)p->summary.activities);
	if (p->summary.built > 0)
		html_add(h, ", renewed %s", words_time(p->summary.built, p->frame.now, time));
	html_add(h, ".</p>\n");
	if (p->pending)
		pending(h, p);
	html_add(h, "<p class=\"ways tight\">");
	if (p->may_edit)
		html_add(h, "<a class=\"button\" href=\"/directory/add\">Add an activity</a> ");
	html_add(h, "<a class=\"button second\" href=\"/directory/due\">To be checked (%ld)</a>", (long)p->due);
	if (p->conflicts > 0)
		html_add(h, " <a class=\"button second\" href=\"/directory?which=conflicts\">To be settled</a>");
	if (p->may_edit)
		html_add(h, " <a class=\"button second\" href=\"/directory/history\">History</a>");
	if (p->frame.may_manage)
		html_add(h, " <a class=\"button second\" href=\"/directory/import\">Import</a>");
	html_add(h, "</p>\n");
	choose(h, p);
	if (p->items != NULL)
		items(h, p);
	else
		found(h, p);
	page_end(h, &p->frame);
}

static void
reasons_said(struct html *h, unsigned reasons)
{
	for (int i = 0; i < UPKEEP_REASONS; i++)
		if ((reasons & 1u << i) != 0)
			html_add(h, " <span class=\"tag alarm\">%s</span>", upkeep_reason_words((enum upkeep_reason)i));
}

void
page_due(struct html *h, const struct page_due *p)
{
	page_begin(h, &p->frame);
	html_add(h,
	    "<p class=\"back\"><a href=\"/directory\">Back to the directory</a></p><h1>To be checked</h1><p>%ld "
	    "activities: those said to be wrong first, then those that nobody has checked for longest. Ring them, then "
	    "say that it is right, or edit it.</p>\n",
	    (long)p->found->total);
	if (p->found->count == 0)
		html_add(h, "<p class=\"empty\">All of them have been checked.</p>\n");
	for (size_t i = 0; i < p->found->count; i++) {
		const struct activity *a = &p->found->activities[i];
		html_add(h, "<section class=\"card due-card\"><h2><a href=\"");
		address(h, a->id);
		html_add(h, "\">%s</a></h2><p>Last checked: ", a->name);
		checked(h, a, p->frame.now);
		reasons_said(h, p->reasons[i]);
		html_add(h, "</p><p>%s%s%s</p><p>%s%s", a->venue, *a->venue != '\0' && *a->when != '\0' ? ", " : "",
		    a->when, a->phone, *a->phone != '\0' && *a->website != '\0' ? ", " : "");
		html_add(h, "%s</p><form method=\"post\" action=\"/directory/right\">", a->website);
		page_token(h, &p->frame);
		html_add(h,
		    "<input type=\"hidden\" name=\"id\" value=\"%s\"><input type=\"hidden\" name=\"back\" "
		    "value=\"due\">"
		    "<button class=\"small\">It is right<span class=\"hidden\">: %s</span></button>",
		    a->id, a->name);
		if (p->may_edit) {
			char separator = '?';
			html_add(h, " <a class=\"button second small\" href=\"/directory/edit");
			html_add_query(h, &separator, "id", a->id);
			html_add(h, "\">Edit<span class=\"hidden\"> %s</span></a>", a->name);
		}
		html_add(h, "</form></section>\n");
	}
	page_end(h, &p->frame);
}

static const char *
what_words(const char *what)
{
	static const char *const WORDS[][2] = {{"add", "Added"}, {"change", "Changed"},
	    {"revert", "The feed's was taken"}, {"keep", "Ours was kept"}, {"hide", "Hidden"}, {"show", "Shown again"},
	    {"remove", "Taken away"}};
	for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++)
		if (strcmp(WORDS[i][0], what) == 0)
			return WORDS[i][1];
	return what;
}

void
page_edit_rows(struct html *h, const struct page_frame *f, const struct edit_events *events, bool named)
{
	char time[WORDS_TIME];
	html_add(h, "<ol class=\"history\">\n");
	for (size_t i = 0; i < events->n; i++) {
		const struct edit_event *e = &events->of[i];
		html_add(h, "<li><span class=\"minor\">%s</span> ", words_time(e->at, f->now, time));
		if (named) {
			html_add(h, "<a href=\"");
			address(h, e->id);
			html_add(h, "\">%s</a>: ", e->name);
		}
		html_add(h, "%s", what_words(e->what));
		if (e->field[0] != '\0')
			html_add(h, ": %s", page_field_label(listing_field_by_name(e->field)));
		html_add(h, " <span class=\"minor\">(<bdi>%s</bdi>)</span>", e->user);
		if (e->before[0] != '\0' || e->after[0] != '\0')
			html_add(h, "<br><del>%s</del> <ins>%s</ins>", e->before, e->after);
		html_add(h, "</li>\n");
	}
	html_add(h, "</ol>\n");
	if (events->n == 0)
		html_add(h, "<p class=\"empty\">Nothing has been changed by hand.</p>\n");
}

void
page_edits(struct html *h, const struct page_edits *p)
{
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/directory\">Back to the directory</a></p><h1>What was changed by "
	            "hand</h1>\n");
	page_edit_rows(h, &p->frame, p->events, true);
	if (p->events->more)
		html_add(h,
		    "<nav class=\"pages\" aria-label=\"Pages\"><a rel=\"next\" "
		    "href=\"/directory/history?before=%ld\">Earlier</a></nav>\n",
		    (long)p->events->of[p->events->n - 1].number);
	page_end(h, &p->frame);
}
