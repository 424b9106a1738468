#include "desk/page_new.h"

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

#define CHOICES_MAX 40

/* Those there are, as choices of a list; out has room for CHOICES_MAX. */
static void
need_choices_fill(struct field_choice *out)
{
	size_t n, k = 0;
	const struct need *need = need_all(&n);
	out[k++] = (struct field_choice){NEED_CALLME, words_need(NEED_CALLME), NULL};
	for (size_t i = 0; i < need_choices() && i < n && k < CHOICES_MAX - 1; i++)
		out[k++] = (struct field_choice){need[i].code, words_need(need[i].code), NULL};
	out[k] = (struct field_choice){NULL, NULL, NULL};
}

static void
language_choices_fill(struct field_choice *out)
{
	size_t n, k = 0;
	const struct language *language = language_all(&n);
	for (size_t i = 0; i < n && k < CHOICES_MAX - 1; i++)
		out[k++] = (struct field_choice){language[i].code, language[i].english, NULL};
	out[k] = (struct field_choice){NULL, NULL, NULL};
}

static void
who_asks(const struct field_form *x)
{
	struct field_choice choices[SOURCES + 2] = {{"", "Choose", NULL}};
	for (size_t i = 0; i < SOURCES; i++)
		choices[i + 1] = (struct field_choice){sources[i][0], sources[i][1], NULL};
	html_add(x->h, "<fieldset class=\"card group\"><legend><h2>Who asks</h2></legend>\n");
	field_select(x, &(struct field){.name = "source", .label = "Asked by"}, choices);
	field_input(x, &(struct field){.name = "asker",
	                   .label = "Their name and how to reach them",
	                   .hint = "For a care home or a social worker, for example. You can leave it empty."});
	html_add(x->h, "</fieldset>\n");
}

/* ask: the language too, which is not sealed and stays as it was asked in. */
static void
patient(const struct field_form *x, bool ask)
{
	struct field_choice languages[CHOICES_MAX];
	language_choices_fill(languages);
	html_add(x->h, "<fieldset class=\"card group\"><legend><h2>The patient</h2></legend>\n");
	field_input(x, &(struct field){.name = "name", .label = "Name"});
	field_input(x, &(struct field){.name = "phone", .label = "Phone", .type = "tel", .class = "short"});
	if (ask)
		field_select(x, &(struct field){.name = "lang", .label = "Language"}, languages);
	field_tick(x, &(struct field){.name = "interpreter", .label = "They want an interpreter"});
	field_input(x, &(struct field){.name = "access",
	                   .label = "What helps them to talk with us",
	                   .hint = "For example: hard of hearing, needs easy words, a daughter helps."});
	html_add(x->h, "</fieldset>\n");
}

static void
ringing(const struct field_form *x)
{
	static const struct field_choice TIMES[] = {{"any", "Any time", NULL}, {"morning", "In the morning", NULL},
	    {"afternoon", "In the afternoon", NULL}, {"evening", "In the evening", NULL}, {NULL, NULL, NULL}};
	static const struct field_choice ASKED[] = {
	    {"yes", "Yes", NULL}, {"no", "No", NULL}, {"", "Not asked: that counts as no", NULL}, {NULL, NULL, NULL}};
	html_add(x->h, "<fieldset class=\"card group\"><legend><h2>Ringing them</h2></legend>\n");
	field_select(x, &(struct field){.name = "times", .label = "When to ring"}, TIMES);
	field_radios(x, &(struct field){.name = "voicemail", .label = "Is it safe to leave a message?"}, ASKED);
	field_radios(x, &(struct field){.name = "safe_text", .label = "Is it safe to text them?"}, ASKED);
	field_tick(x, &(struct field){.name = "first",
	                  .label = "They want a text before they are rung",
	                  .hint = "So that they know the number, or can say when."});
	html_add(x->h, "</fieldset>\n");
}

void
page_new(struct html *h, const struct page_new *p)
{
	const struct field_form x = {h, p->form, p->field, p->problem};
	struct field_choice needs[CHOICES_MAX];
	need_choices_fill(needs);
	page_begin(h, &p->frame);
	html_add(h, "<div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h, "<h1>New request</h1><p>For a patient who is here, or for whom somebody asks.</p>"
	            "<form method=\"post\" action=\"/new\" class=\"stack\">");
	page_token(h, &p->frame);
	html_add(h, "<input type=\"hidden\" name=\"id\" value=\"%s\">\n", p->id);
	who_asks(&x);
	patient(&x, true);
	html_add(h, "<fieldset class=\"card group\"><legend><h2>What it is about</h2></legend>\n");
	field_select(&x, &(struct field){.name = "need", .label = "Need"}, needs);
	field_input(&x, &(struct field){.name = "note", .label = "In their words", .most = 2000, .lines = 4});
	html_add(h, "</fieldset>\n");
	ringing(&x);
	field_tick(
	    &x, &(struct field){.name = "consent", .label = "The patient agrees to be rung, and that we keep this"});
	field_tick(&x, &(struct field){.name = "test", .label = "This is a test, not a patient"});
	html_add(h, "<button>Put it in the queue</button></form></div>\n");
	page_end(h, &p->frame);
}

void
page_correct(struct html *h, const struct page_correct *p)
{
	const struct field_form x = {h, p->form, p->field, p->problem};
	page_begin(h, &p->frame);
	html_add(
	    h, "<p class=\"back\"><a href=\"/callback/%s\">Back to the call-back</a></p><div class=\"narrow\">", p->id);
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h,
	    "<h1>Put it right</h1><p>For a slip in the name or the number, or when the patient wants to be rung in "
	    "another way. What they said themselves stays as it is: add a note to that.</p>"
	    "<form method=\"post\" action=\"/callback/%s/correct\" class=\"stack\">",
	    p->id);
	page_token(h, &p->frame);
	patient(&x, false);
	ringing(&x);
	html_add(h, "<button>Save it</button></form></div>\n");
	page_end(h, &p->frame);
}
