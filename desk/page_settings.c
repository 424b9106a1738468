#include "desk/page_settings.h"

#include "desk/field.h"

static void
one_setting(const struct field_form *x, const struct page_setting *s)
{
	static const struct field_choice YES_NO[] = {{"yes", "Yes", NULL}, {"no", "No", NULL}, {NULL, NULL, NULL}};
	struct field f = {.name = s->code, .label = s->label, .hint = s->hint, .value = s->value, .most = 150};
	switch (s->kind) {
	case SETTING_NUMBER:
		f.class = "number";
		f.most = 8;
		field_input(x, &f);
		break;
	case SETTING_YES:
		field_radios(x, &f, YES_NO);
		break;
	case SETTING_PHONE:
		f.type = "tel";
		f.class = "short";
		field_input(x, &f);
		break;
	case SETTING_WORDS:
		field_input(x, &f);
		break;
	}
}

void
page_settings(struct html *h, const struct page_settings *p)
{
	const struct field_form x = {h, p->form, p->field, p->problem};
	page_begin(h, &p->frame);
	html_add(h, "<div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h, "<h1>Settings</h1>\n");
	if (p->elsewhere != NULL)
		html_add(h,
		    "<p class=\"advice\">This desk was started with settings of its own, %s. Change them there.</p>",
		    p->elsewhere);
	html_add(h,
	    "<p>They count for the desk at once. The touchscreen and the modem read theirs when they are started "
	    "again.</p><form method=\"post\" action=\"/settings\" class=\"stack\">");
	page_token(h, &p->frame);
	for (size_t i = 0; i < p->group_count; i++) {
		html_add(h, "<fieldset class=\"card group\"><legend><h2>%s</h2></legend>\n", p->groups[i].legend);
		for (size_t k = 0; k < p->groups[i].n; k++)
			one_setting(&x, &p->groups[i].settings[k]);
		html_add(h, "</fieldset>\n");
	}
	html_add(h, p->elsewhere == NULL ? "<button>Save the settings</button></form></div>\n" : "</form></div>\n");
	page_end(h, &p->frame);
}

static const struct {
	const char *keys, *words;
} KEYS[] = {
    {"q", "The queue"},
    {"n", "New request"},
    {"d", "The directory"},
    {"/", "Filter the list, or search the directory"},
    {"j", "The next one in a list"},
    {"k", "The one before it"},
    {"Enter", "Open the one that is chosen"},
    {"c", "Claim the call-back"},
    {"r", "Record a try"},
    {"t", "Send a text"},
    {"m", "Write a note"},
    {"e", "Close it"},
    {"h", "Hand it over"},
    {"?", "This page"},
};

void
page_keys(struct html *h, const struct page_frame *f)
{
	page_begin(h, f);
	html_add(h,
	    "<div class=\"narrow\"><h1>Keyboard shortcuts</h1><p>Press one key, without Ctrl or Alt, while no field is "
	    "being filled in: it takes you there, and Enter does it. Everything can be reached with Tab and Enter as "
	    "well.</p><dl class=\"facts card "
	    "keys\">\n");
	for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0]; i++)
		html_add(h, "<div><dt><kbd>%s</kbd></dt><dd>%s</dd></div>\n", KEYS[i].keys, KEYS[i].words);
	html_add(h,
	    "</dl><p id=\"keys-switch\" hidden><button type=\"button\" class=\"second\">Turn the shortcuts "
	    "off</button> "
	    "<span class=\"minor\">Remembered by this browser. Turn them off if you speak to your computer, or if keys "
	    "are pressed by mistake.</span></p><noscript><p>Shortcuts need scripts, which this browser does not "
	    "run.</p></noscript></div>\n");
	page_end(h, f);
}
