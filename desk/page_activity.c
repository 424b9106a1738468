/* One activity: as it is, with what its feed says and what staff have done; and the form that changes it. */
#include "content/need.h"
#include "desk/field.h"
#include "desk/page_directory.h"
#include "desk/words.h"

static const struct {
	const char *label, *hint;
} FIELD_WORDS[FIELDS] = {
    [FIELD_ID] = {"Id", NULL},
    [FIELD_NAME] = {"Name", NULL},
    [FIELD_NEEDS] = {"Needs", NULL},
    [FIELD_DESCRIPTION] = {"What it is", "In easy words: patients see and hear it."},
    [FIELD_VENUE] = {"Venue", "Leave it empty for a helpline."},
    [FIELD_ADDRESS] = {"Address", "On one line, without the postcode."},
    [FIELD_POSTCODE] = {"Postcode", NULL},
    [FIELD_LATITUDE] = {"Latitude", "Like 51.5074. For how far it is; may be left empty."},
    [FIELD_LONGITUDE] = {"Longitude", "Like -0.1278."},
    [FIELD_WHEN] = {"When", "Like Tue 10:30-12:00; Thu 14:00-16:00, or 1st Thu 14:00-16:00, or Mon-Fri 09:00-17:00, "
                            "term time."},
    [FIELD_COST] = {"Cost", "Like Free, or \xc2\xa3"
                            "3."},
    [FIELD_AUDIENCE] = {"Who it is for", "Empty is everyone."},
    [FIELD_AGE_FROM] = {"From what age", NULL},
    [FIELD_AGE_TO] = {"To what age", NULL},
    [FIELD_BRING] = {"What to bring", NULL},
    [FIELD_STEP_FREE] = {"Step-free", NULL},
    [FIELD_WOMEN_ONLY] = {"Women only", NULL},
    [FIELD_LANGUAGES] = {"Languages", "Two letters each, with spaces between: en ur pl."},
    [FIELD_PHONE] = {"Phone", "Patients ring this number."},
    [FIELD_STAFF_PHONE] = {"Line for professionals", "Never shown to patients."},
    [FIELD_WEBSITE] = {"Website", NULL},
    [FIELD_LAST_CHECKED] = {"Last checked", NULL},
};

const char *
page_field_label(enum listing_field field)
{
	return field < FIELDS ? FIELD_WORDS[field].label : "";
}

static void
hidden_id(struct html *h, const struct page_frame *f, const char *id)
{
	page_token(h, f);
	html_add(h, "<input type=\"hidden\" name=\"id\" value=\"%s\">", id);
}

/* The feed has changed what staff have changed too. */
static void
settle(struct html *h, const struct page_activity *p, enum listing_field field, const struct edit_value *v)
{
	html_add(h, "<form class=\"settle\" method=\"post\" action=\"/directory/settle\">");
	hidden_id(h, &p->frame, p->activity->id);
	html_add(h, "<input type=\"hidden\" name=\"field\" value=\"%s\">", listing_field_name(field));
	if (v->conflict)
		html_add(h,
		    "<button class=\"second small\" name=\"take\" value=\"ours\">Keep ours<span class=\"hidden\">: "
		    "%s</span></button> ",
		    page_field_label(field));
	html_add(h,
	    "<button class=\"second small\" name=\"take\" value=\"feed\">Take the feed&#39;s<span class=\"hidden\">: "
	    "%s</span></button></form>",
	    page_field_label(field));
}

/* Codes as staff read them: "Get moving, Meet people". */
static void
needs_words(struct html *h, const char *needs)
{
	char code[16];
	for (const char *p = needs; *p != '\0';) {
		size_t n = strcspn(p, ", ");
		snprintf(code, sizeof code, "%.*s", (int)n, p);
		html_add(h, p == needs ? "%s" : "; %s", words_need(code));
		p += n;
		p += strspn(p, ", ");
	}
}

static void
one_field(struct html *h, const struct page_activity *p, enum listing_field field)
{
	const struct edit_value *v = &p->activity->fields[field];
	if ((v->value == NULL || *v->value == '\0') && v->feed == NULL)
		return;
	html_add(h, "<div><dt>%s</dt><dd>", page_field_label(field));
	if (field == FIELD_NEEDS && v->value != NULL)
		needs_words(h, v->value);
	else
		html_add_lines(h, v->value != NULL ? v->value : "");
	if (v->conflict)
		html_add(h, " <span class=\"tag late\">The feed has changed it too</span>");
	if (v->feed != NULL) {
		html_add(
		    h, "<br><span class=\"minor\">The feed says: %s</span>", *v->feed != '\0' ? v->feed : "nothing");
		if (p->may_edit)
			settle(h, p, field, v);
	}
	html_add(h, "</dd></div>\n");
}

static bool
is_over(const struct edit_activity *a)
{
	return a->hidden && a->by != NULL && strcmp(a->by, EDITS_ORGANISER) == 0;
}

/* What its organiser has answered counts at once; that somebody here has read it is one press more. */
static void
hidden(struct html *h, const struct page_activity *p)
{
	const struct edit_activity *a = p->activity;
	html_add(h,
	    is_over(a) ? "<section class=\"card\"><h2>Its organiser says it is over</h2><p>They answered our text "
	                 "with NO, so patients do not see it. %s</p>"
	               : "<section class=\"card\"><h2>Hidden</h2><p>Patients do not see it. %s</p>",
	    a->why != NULL ? a->why : "");
	if (is_over(a)) {
		html_add(h, "<form method=\"post\" action=\"/directory/hide\" class=\"stack\">");
		hidden_id(h, &p->frame, a->id);
		html_add(h, "<input type=\"hidden\" name=\"why\" value=\"Over, says its organiser\">"
		            "<button>Keep it hidden</button></form>\n");
	}
	html_add(h, "<form method=\"post\" action=\"/directory/show\" class=\"stack\">");
	hidden_id(h, &p->frame, a->id);
	html_add(h, "<button class=\"second\">Show it again</button></form></section>\n");
}

static void
moves(struct html *h, const struct page_activity *p)
{
	char separator = '?';
	const struct edit_activity *a = p->activity;
	html_add(h, "<section class=\"card\"><h2>Is it right?</h2><p>When you have rung them or looked it up.</p>"
	            "<form method=\"post\" action=\"/directory/right\" class=\"stack\">");
	hidden_id(h, &p->frame, a->id);
	html_add(h, "<button>It is right</button>");
	if (p->may_edit) {
		html_add(h, " <a class=\"button second\" href=\"/directory/edit");
		html_add_query(h, &separator, "id", a->id);
		html_add(h, "\">Edit it</a>");
	}
	html_add(h, "</form></section>\n");
	if (!p->may_edit)
		return;
	if (a->hidden) {
		hidden(h, p);
	} else {
		html_add(h, "<details class=\"card\"><summary>Hide it</summary><form method=\"post\" "
		            "action=\"/directory/hide\" "
		            "class=\"stack\">");
		hidden_id(h, &p->frame, a->id);
		field_input(&(struct field_form){h, NULL, NULL, NULL},
		    &(struct field){.name = "why", .label = "Why", .hint = "For colleagues. Patients do not see it."});
		html_add(h, "<button class=\"second\">Hide it from patients</button></form></details>\n");
	}
	if (a->ours) {
		html_add(h, "<details class=\"card\"><summary>Take it away</summary><p>It was added here. Its history "
		            "stays.</p>"
		            "<form method=\"post\" action=\"/directory/remove\" class=\"stack\">");
		hidden_id(h, &p->frame, a->id);
		html_add(h, "<button class=\"warning\">Take it away for good</button></form></details>\n");
	}
}

void
page_activity(struct html *h, const struct page_activity *p)
{
	char time[WORDS_TIME];
	const struct edit_activity *a = p->activity;
	page_begin(h, &p->frame);
	html_add(h,
	    "<p class=\"back\"><a href=\"/directory\">Back to the directory</a></p><h1>%s</h1><p class=\"status\">",
	    a->fields[FIELD_NAME].value);
	html_add(h, a->ours ? "<span class=\"tag\">Added here</span>" : "<span class=\"tag\">From %s</span>", a->feed);
	if (a->hidden)
		html_add(h,
		    is_over(a) ? " <span class=\"tag late\">Hidden: its %s says it is over</span>"
		               : " <span class=\"tag late\">Hidden by <bdi>%s</bdi></span>",
		    a->by);
	if (a->gone)
		html_add(h, " <span class=\"tag late\">Gone from its feed: not shown</span>");
	if (p->reasons != 0)
		html_add(h, " <span class=\"tag alarm\">Said to be wrong</span>");
	html_add(h, p->stale ? " <span class=\"tag late\">Last checked: %s</span></p>\n" : " Last checked: %s</p>\n",
	    p->checked > 0 ? words_day(p->checked, p->frame.now, time) : "never");
	html_add(
	    h, "<div class=\"columns\"><div class=\"card told\"><h2>What patients are told</h2><dl class=\"facts\">\n");
	for (int i = FIELD_NAME; i < FIELDS; i++)
		if (i != FIELD_LAST_CHECKED)
			one_field(h, p, (enum listing_field)i);
	html_add(h, "</dl></div><div class=\"moves\">\n");
	moves(h, p);
	html_add(h, "</div><div class=\"past\"><h2>History</h2>\n");
	page_edit_rows(h, &p->frame, p->events, false);
	html_add(h, "</div></div>\n");
	page_end(h, &p->frame);
}

static bool
has_need(const char *needs, const char *code)
{
	size_t n = strlen(code);
	for (const char *p = needs; p != NULL && *p != '\0';) {
		size_t length = strcspn(p, ", ");
		if (length == n && strncmp(p, code, n) == 0)
			return true;
		p += length;
		p += strspn(p, ", ");
	}
	return false;
}

static void
needs_fields(const struct field_form *x, const char *needs)
{
	struct field_choice choices[24] = {{"", "Choose", NULL}};
	char first[16] = "", name[32];
	size_t n, k = 1;
	const struct need *need = need_all(&n);
	snprintf(first, sizeof first, "%.*s", (int)strcspn(needs, ", "), needs);
	for (size_t i = 0; i < need_choices() && i < n && k < 23; i++)
		choices[k++] = (struct field_choice){need[i].code, words_need(need[i].code), NULL};
	field_select(x, &(struct field){.name = "needs", .label = "Main need", .value = first}, choices);
	html_add(x->h, "<fieldset><legend>It helps with these too</legend>");
	for (size_t i = 1; i < k; i++) {
		snprintf(name, sizeof name, "need-%s", choices[i].code);
		bool also = has_need(needs, choices[i].code) && strcmp(first, choices[i].code) != 0;
		field_tick(x, &(struct field){.name = name, .label = choices[i].words, .value = also ? "yes" : ""});
	}
	html_add(x->h, "</fieldset>\n");
}

static void
form_field(const struct field_form *x, enum listing_field field, const char *value)
{
	static const struct field_choice ANSWERS[] = {
	    {"", "Not known", NULL}, {"yes", "Yes", NULL}, {"no", "No", NULL}, {NULL, NULL, NULL}};
	struct field f = {.name = listing_field_name(field),
	    .label = FIELD_WORDS[field].label,
	    .hint = FIELD_WORDS[field].hint,
	    .value = value,
	    .most = (int)listing_field_most(field),
	    .lines = listing_field_has_lines(field) ? 6 : 0};
	if (field == FIELD_NEEDS)
		needs_fields(x, value);
	else if (field == FIELD_STEP_FREE || field == FIELD_WOMEN_ONLY)
		field_select(x, &f, ANSWERS);
	else
		field_input(x, &f);
}

void
page_activity_form(struct html *h, const struct page_activity_form *p)
{
	const struct field_form x = {h, p->form, p->field, p->problem};
	bool adds = p->activity == NULL;
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/directory\">Back to the directory</a></p><div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h, "<h1>%s</h1><form method=\"post\" action=\"/directory/%s\" class=\"stack\">",
	    adds ? "Add an activity" : "Edit the activity", adds ? "add" : "edit");
	hidden_id(h, &p->frame, p->id);
	for (int i = FIELD_NAME; i < FIELDS; i++)
		if (i != FIELD_LAST_CHECKED)
			form_field(&x, (enum listing_field)i,
			    adds || p->activity->fields[i].value == NULL ? "" : p->activity->fields[i].value);
	html_add(h, "<button>%s</button></form></div>\n", adds ? "Add it" : "Save the changes");
	page_end(h, &p->frame);
}
