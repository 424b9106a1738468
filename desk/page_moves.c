#include "desk/page.h"

#include "desk/words.h"

static void
form_begin(struct html *h, const struct page_callback *p, const char *move)
{
	html_add(h, "<form class=\"stack\" method=\"post\" action=\"/callback/%s/%s\">", p->callback->id, move);
	page_token(h, &p->frame);
	html_add(h, "<input type=\"hidden\" name=\"seen\" value=\"%d\">", p->callback->attempts);
}

static void
one_button(struct html *h, const struct page_callback *p, const char *move, const char *class, const char *words)
{
	form_begin(h, p, move);
	html_add(h, "<button class=\"%s\">%s</button></form>\n", class, words);
}

static void
radios(struct html *h, const struct callback_word *w, const char *group, const char *legend)
{
	html_add(h, "<fieldset id=\"%s\" tabindex=\"-1\"><legend>%s</legend>", group, legend);
	for (; w->code != NULL; w++)
		html_add(h,
		    "<div class=\"radio\"><input type=\"radio\" name=\"result\" value=\"%s\" id=\"%s-%s\" required>"
		    "<label for=\"%s-%s\">%s</label></div>",
		    w->code, group, w->code, group, w->code, w->words);
	html_add(h, "</fieldset>");
}

static void
attempt(struct html *h, const struct page_callback *p)
{
	html_add(h, "<section class=\"card\"><h2>Record a try</h2>");
	form_begin(h, p, "attempt");
	radios(h, callback_attempt_results(), "attempt", "How did it go?");
	html_add(h, "<div class=\"field later\"><label for=\"later\">Ring again at</label>"
	            "<span class=\"hint\" id=\"later-hint\">Leave empty to try again by the practice's rule.</span>"
	            "<input id=\"later\" name=\"later\" type=\"datetime-local\" aria-describedby=\"later-hint\"></div>"
	            "<button>Record the try</button></form></section>\n");
}

static void
close_it(struct html *h, const struct page_callback *p)
{
	bool open = p->field != NULL && strcmp(p->field, "outcome") == 0;
	html_add(h, open ? "<details class=\"card\" open>" : "<details class=\"card\">");
	html_add(h, "<summary>Close it</summary>");
	form_begin(h, p, "close");
	radios(h, callback_outcomes(), "outcome", "What came of it?");
	html_add(h, "<button>Close the call-back</button></form></details>\n");
}

static void
note(struct html *h, const struct page_callback *p)
{
	html_add(h, "<section class=\"card\"><h2>Add a note</h2>");
	form_begin(h, p, "note");
	html_add(h,
	    "<div class=\"field\"><label for=\"note\">Note for colleagues</label>"
	    "<textarea id=\"note\" name=\"note\" rows=\"3\" maxlength=\"2000\" required>%s</textarea></div>"
	    "<button class=\"second\">Save the note</button></form></section>\n",
	    p->draft);
}

void
page_callback_moves(struct html *h, const struct page_callback *p)
{
	const struct callback *c = p->callback;
	bool mine = strcmp(c->holder, p->frame.who->id) == 0;
	if (c->state >= CALLBACK_CLOSED) {
		note(h, p);
		return;
	}
	if (c->holder[0] == '\0') {
		html_add(h, "<section class=\"card\"><h2>Nobody has this yet</h2>"
		            "<p>Claim it before you ring, so that nobody else rings too.</p>");
		one_button(h, p, "claim", "", "Claim it");
		html_add(h, "</section>\n");
	} else if (!mine) {
		html_add(h,
		    "<section class=\"card\"><h2><bdi>%s</bdi> has this one</h2>"
		    "<p>Please speak to them before you ring.</p>",
		    c->holder_name);
		if (p->frame.who->role == ROLE_MANAGER)
			one_button(h, p, "release", "second", "Release it for somebody else");
		html_add(h, "</section>\n");
	} else {
		attempt(h, p);
		close_it(h, p);
	}
	note(h, p);
	if (mine)
		one_button(h, p, "release", "second", "Put it back in the queue");
}
