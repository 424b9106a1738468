/* Texts to a patient, and what one's own words would cost. */
#include "desk/handle.h"

#include <sodium.h>

#include "base/memory.h"
#include "base/text.h"
#include "desk/template.h"

#define TEXT_CHARACTERS 600

/* What is to be sent: a ready one in the patient's language, or own words. The caller wipes it. */
static char *
chosen_text(const struct visit *v, const char *lang)
{
	const struct form *form = &v->request->form;
	enum template_kind kind = template_by_code(form_value(form, "which"));
	const char *typed = form_value(form, "text");
	struct template t[TEMPLATES];
	if (kind == TEMPLATES)
		return text_clean(typed, strlen(typed), TEXT_CHARACTERS, true);
	templates_init(t, lang, v->desk->config.name, v->desk->config.phone);
	char *text = memory_copy(t[kind].text);
	templates_finish(t);
	return text;
}

/* The one text at the end of the tries is waited for; other texts move nothing. */
static int64_t
due_after(const struct visit *v, const struct callback *c)
{
	const struct config *config = &v->desk->config;
	bool last = c->attempts >= config->tries && c->reached == 0;
	return last ? policy_answer_due(config->answer_days, v->now) : 0;
}

void
handle_text(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct callback c;
	char seen[24], *text = NULL;
	const char *given = form_value(&v->request->form, "seen");
	enum status s = callback_get(v->desk->q, v->request->id, &c, &f);
	if (s != STATUS_OK) {
		handle_fault(v, out, &f);
		return;
	}
	text = chosen_text(v, c.lang);
	snprintf(seen, sizeof seen, "%lld", (long long)c.texted);
	if (*text == '\0') {
		handle_callback_with(v, out, "text", "Write the text before you send it", "");
	} else if (*given != '\0' && strcmp(seen, given) != 0) {
		handle_notice(v, out, 409, "A text was sent meanwhile",
		    "It is in the thread of this call-back. Look at it before you send one more.");
	} else if (c.state >= CALLBACK_CLOSED || strcmp(c.holder, v->who.id) != 0) {
		handle_notice(v, out, 409,
		    c.state >= CALLBACK_CLOSED ? "This is closed already" : "You do not have this one",
		    "Only whoever has a call-back texts the patient. Nothing was sent.");
	} else if (unseal_text_due(v->desk->q, v->key, v->who.id, v->request->id, text, due_after(v, &c), v->now, &f) !=
	           STATUS_OK) {
		handle_fault(v, out, &f);
	} else {
		char *path = memory_print("/callback/%s?done=texted", v->request->id);
		response_go(out, path);
		free(path);
		out->wrote = true;
	}
	memory_wipe_string(text);
}

/* For the counter beside the field: the same reckoning as the modem's. */
void
handle_cost(const struct visit *v, struct response *out)
{
	char words[TEMPLATE_COST];
	const char *typed = form_value(&v->request->form, "text");
	char *text = text_clean(typed, strlen(typed), TEXT_CHARACTERS, true);
	struct sms_cost cost = sms_cost(text);
	html_add(&out->body, "<p id=\"cost\">%s</p>",
	    *text == '\0' ? "" : template_cost(&cost, v->desk->config.price_tenths, true, words));
	memory_wipe_string(text);
}
