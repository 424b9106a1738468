/* Sending a text to a patient: those that are ready, in the patient's language, and one's own words. */
#include "desk/field.h"
#include "desk/page.h"
#include "desk/words.h"

static void
one_template(struct html *h, const struct page_callback *p, const struct template *t, bool chosen)
{
	char cost[TEMPLATE_COST];
	const char *lang = t->english != NULL ? p->callback->lang : "en";
	html_add(h,
	    chosen ? "<div class=\"radio\"><input type=\"radio\" name=\"which\" value=\"%s\" id=\"which-%s\" checked>"
	           : "<div class=\"radio\"><input type=\"radio\" name=\"which\" value=\"%s\" id=\"which-%s\">",
	    t->code, t->code);
	html_add(h, "<label for=\"which-%s\">%s<span class=\"hint\" lang=\"%s\" dir=\"auto\">%s</span>", t->code,
	    t->label, lang, t->text);
	if (t->english != NULL)
		html_add(h, "<span class=\"hint\">In English: %s</span>", t->english);
	html_add(
	    h, "<span class=\"minor\">%s</span></label></div>", template_cost(&t->cost, p->price_tenths, false, cost));
}

static const char *
suggested(const struct page_callback *p)
{
	if (p->problem != NULL && p->field != NULL && strcmp(p->field, "text") == 0)
		return "own";
	switch (p->advice) {
	case POLICY_FIRST:
		return "first";
	case POLICY_TEXT:
		return "last";
	case POLICY_TRY:
	case POLICY_WRONG:
	case POLICY_WAIT:
	case POLICY_CLOSE:
		break;
	}
	return p->callback->attempts > 0 ? "missed" : "when";
}

static void
own_words(struct html *h, const struct page_callback *p, bool chosen)
{
	html_add(h, "<div class=\"radio\"><input type=\"radio\" name=\"which\" value=\"own\" id=\"which-own\"");
	html_add(h, chosen ? " checked" : "");
	html_add(h, "><label for=\"which-own\">Your own words</label></div>");
	field_input(&(struct field_form){h, NULL, p->field, p->problem},
	    &(struct field){.name = "text",
	        .label = "Text to the patient",
	        .hint =
	            "Others may read it: name no need. One message holds 160 plain letters, or 70 in other alphabets "
	            "and with emoji.",
	        .value = p->draft,
	        .most = 600,
	        .lines = 4});
	html_add(h, "<p id=\"cost\" class=\"minor\" aria-live=\"polite\"></p>");
}

void
page_callback_text(struct html *h, const struct page_callback *p)
{
	bool open = p->advice == POLICY_FIRST || p->advice == POLICY_TEXT ||
	            (p->problem != NULL && p->field != NULL && strcmp(p->field, "text") == 0);
	if (!p->may_text) {
		html_add(h, "<p class=\"card minor\">No text can be sent: %s.</p>\n",
		    p->details->safe_text != NULL && strcmp(p->details->safe_text, "yes") == 0
		        ? "this number cannot be texted"
		        : "they have not said that texting is safe");
		return;
	}
	html_add(
	    h, open ? "<details class=\"card\" id=\"text-card\" open>" : "<details class=\"card\" id=\"text-card\">");
	html_add(h, "<summary>Send a text</summary><form class=\"stack\" method=\"post\" action=\"/callback/%s/text\">",
	    p->callback->id);
	page_token(h, &p->frame);
	html_add(h, "<input type=\"hidden\" name=\"seen\" value=\"%ld\">", (long)p->callback->texted);
	html_add(h, "<fieldset><legend>Which text?</legend>");
	const char *first = suggested(p);
	for (size_t i = 0; i < TEMPLATES; i++)
		one_template(h, p, &p->templates[i], strcmp(first, p->templates[i].code) == 0);
	own_words(h, p, strcmp(first, "own") == 0);
	html_add(h, "</fieldset><button class=\"second\">Send the text</button></form></details>\n");
}
