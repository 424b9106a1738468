#include "desk/page.h"

#include "content/language.h"
#include "content/need.h"
#include "desk/words.h"

static const char *const sources[][2] = {
    {"nurse", "Nurse"},
    {"hca", "Health care assistant"},
    {"gp", "GP"},
    {"pharmacist", "Pharmacist"},
    {"reception", "Reception"},
    {"social-worker", "Social worker"},
    {"care-home", "Care home"},
    {"other", "Somebody else"},
};
#define SOURCES (sizeof sources / sizeof sources[0])

const char *
page_new_source(const char *code)
{
	for (size_t i = 0; i < SOURCES; i++)
		if (strcmp(sources[i][0], code) == 0)
			return sources[i][1];
	return NULL;
}

static const char *
before(const struct page_new *p, const char *name)
{
	return p->form != NULL ? form_value(p->form, name) : "";
}

static void
input(struct html *h, const struct page_new *p, const char *name, const char *label, const char *type)
{
	html_add(h,
	    "<div class=\"field\"><label for=\"%s\">%s</label><input id=\"%s\" name=\"%s\" type=\"%s\" "
	    "maxlength=\"100\" "
	    "autocomplete=\"off\" value=\"%s\"></div>\n",
	    name, label, name, name, type, before(p, name));
}

static void
choice(struct html *h, const struct page_new *p, const char *name, const char *value, const char *words)
{
	bool chosen = strcmp(before(p, name), value) == 0;
	html_add(
	    h, chosen ? "<option value=\"%s\" selected>%s</option>" : "<option value=\"%s\">%s</option>", value, words);
}

static void
select_begin(struct html *h, const char *name, const char *label)
{
	html_add(h, "<div class=\"field\"><label for=\"%s\">%s</label><select id=\"%s\" name=\"%s\">", name, label,
	    name, name);
}

static void
yes_no(struct html *h, const struct page_new *p, const char *name, const char *label)
{
	select_begin(h, name, label);
	choice(h, p, name, "", "Not asked");
	choice(h, p, name, "yes", "Yes");
	choice(h, p, name, "no", "No");
	html_add(h, "</select></div>\n");
}

static void
tick(struct html *h, const char *name, const char *words)
{
	html_add(h,
	    "<div class=\"radio\"><input type=\"checkbox\" id=\"%s\" name=\"%s\" value=\"yes\"><label "
	    "for=\"%s\">%s</label>"
	    "</div>\n",
	    name, name, name, words);
}

static void
about_request(struct html *h, const struct page_new *p)
{
	size_t needs, languages;
	const struct need *need = need_all(&needs);
	const struct language *language = language_all(&languages);
	select_begin(h, "source", "Who asks");
	choice(h, p, "source", "", "Choose");
	for (size_t i = 0; i < SOURCES; i++)
		choice(h, p, "source", sources[i][0], sources[i][1]);
	html_add(h, "</select></div>\n");
	select_begin(h, "need", "Need");
	choice(h, p, "need", NEED_CALLME, words_need(NEED_CALLME));
	for (size_t i = 0; i < need_choices() && i < needs; i++)
		choice(h, p, "need", need[i].code, words_need(need[i].code));
	html_add(h, "</select></div>\n");
	select_begin(h, "lang", "Language");
	for (size_t i = 0; i < languages; i++)
		choice(h, p, "lang", language[i].code, language[i].english);
	html_add(h, "</select></div>\n");
}

void
page_new(struct html *h, const struct page_new *p)
{
	page_begin(h, &p->frame);
	html_add(h, "<div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h, "<h1>New request</h1><form method=\"post\" action=\"/new\" class=\"stack\">");
	page_token(h, &p->frame);
	html_add(h, "<input type=\"hidden\" name=\"id\" value=\"%s\">\n", p->id);
	input(h, p, "name", "Patient's name", "text");
	input(h, p, "phone", "Phone", "tel");
	about_request(h, p);
	select_begin(h, "times", "When to ring");
	choice(h, p, "times", "any", "Any time");
	choice(h, p, "times", "morning", "In the morning");
	choice(h, p, "times", "afternoon", "In the afternoon");
	choice(h, p, "times", "evening", "In the evening");
	html_add(h, "</select></div>\n");
	yes_no(h, p, "voicemail", "Safe to leave a message");
	yes_no(h, p, "safe_text", "Safe to text");
	yes_no(h, p, "interpreter", "Interpreter wanted");
	input(h, p, "access", "To be able to talk", "text");
	html_add(h,
	    "<div class=\"field\"><label for=\"note\">What it is about</label><textarea id=\"note\" name=\"note\" "
	    "rows=\"4\" maxlength=\"2000\">%s</textarea></div>\n",
	    before(p, "note"));
	tick(h, "consent", "The patient agrees to be rung");
	tick(h, "test", "This is a test, not a patient");
	html_add(h, "<button>Put it in the queue</button></form></div>\n");
	page_end(h, &p->frame);
}
