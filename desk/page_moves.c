#include "desk/page.h"

#include "desk/field.h"
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
radios(struct html *h, const struct page_callback *p, const struct callback_word *w, const char *group,
    const char *legend, const char *without)
{
	bool wrong = p->problem != NULL && p->field != NULL && strcmp(p->field, group) == 0;
	html_add(h, "<fieldset id=\"%s\" tabindex=\"-1\" class=\"%s\"><legend>%s</legend>", group, wrong ? "bad" : "",
	    legend);
	field_wrong(&(struct field_form){h, NULL, p->field, p->problem}, group);
	for (; w->code != NULL; w++) {
		if (without != NULL && strcmp(w->code, without) == 0)
			continue;
		html_add(h,
		    "<div class=\"radio\"><input type=\"radio\" name=\"result\" value=\"%s\" id=\"%s-%s\" required>"
		    "<label for=\"%s-%s\">%s</label></div>",
		    w->code, group, w->code, group, w->code, w->words);
	}
	html_add(h, "</fieldset>");
}

/* What the practice's rule says now. */
static void
advice(struct html *h, const struct page_callback *p)
{
	int days = p->answer_days;
	switch (p->advice) {
	case POLICY_FIRST:
		html_add(h,
		    "<p class=\"advice\"><strong>Text first.</strong> They want a text before they are rung. Send it "
		    "below, then ring.</p>");
		break;
	case POLICY_TRY:
		break;
	case POLICY_WRONG:
		html_add(h,
		    "<p class=\"advice\"><strong>Wrong number.</strong> Look for the right one in the patient's record "
		    "and ring that, or close it as &ldquo;Could not be reached&rdquo;.</p>");
		break;
	case POLICY_TEXT:
		html_add(h,
		    days == 1 ? "<p class=\"advice\"><strong>Enough tries.</strong> Send one text now, then wait %d "
		                "working day.</p>"
		              : "<p class=\"advice\"><strong>Enough tries.</strong> Send one text now, then wait %d "
		                "working days.</p>",
		    days);
		break;
	case POLICY_WAIT:
		html_add(h,
		    days == 1 ? "<p class=\"advice\"><strong>A text went out.</strong> Wait %d working day for an "
		                "answer.</p>"
		              : "<p class=\"advice\"><strong>A text went out.</strong> Wait %d working days for an "
		                "answer.</p>",
		    days);
		break;
	case POLICY_CLOSE:
		html_add(h, "<p class=\"advice\"><strong>Enough tries.</strong> Close it as &ldquo;Could not be "
		            "reached&rdquo;.</p>");
		break;
	}
}

static void
ring_again(struct html *h, const struct page_callback *p)
{
	const struct field_form x = {h, NULL, p->field, p->problem};
	html_add(h, "<div class=\"field%s\"><label for=\"when\">Ring again</label>",
	    p->problem != NULL && p->field != NULL && strcmp(p->field, "later") == 0 ? " bad" : "");
	field_wrong(&x, "later");
	html_add(
	    h, "<select id=\"when\" name=\"when\"><option value=\"\">Next working day, another time of day</option>");
	for (const struct words_choice *c = words_later_choices(); c->code != NULL; c++)
		if (words_later(c->code, p->frame.now) > 0)
			html_add(h, "<option value=\"%s\">%s</option>", c->code, c->words);
	html_add(h, "</select></div><div class=\"field\"><label for=\"later\">Or at a time of their own</label>"
	            "<input id=\"later\" name=\"later\" type=\"datetime-local\"></div>");
}

static void
attempt(struct html *h, const struct page_callback *p)
{
	html_add(h, "<section class=\"card\"><h2>Record a try</h2>");
	form_begin(h, p, "attempt");
	/* a message may only be left where the patient said that it is safe */
	bool may_leave = p->details->voicemail != NULL && strcmp(p->details->voicemail, "yes") == 0;
	radios(h, p, callback_attempt_results(), "attempt", "How did it go?", may_leave ? NULL : "voicemail");
	ring_again(h, p);
	html_add(h, "<button>Record the try</button></form></section>\n");
}

static void
close_it(struct html *h, const struct page_callback *p)
{
	bool open = p->field != NULL && strcmp(p->field, "outcome") == 0;
	html_add(
	    h, open ? "<details class=\"card\" id=\"close-card\" open>" : "<details class=\"card\" id=\"close-card\">");
	html_add(h, "<summary>Close it</summary>");
	form_begin(h, p, "close");
	radios(h, p, callback_outcomes(), "outcome", "What came of it?", NULL);
	html_add(h, "<div class=\"field\"><label for=\"helped\">Which activity helped?</label>"
	            "<select id=\"helped\" name=\"helped\"><option value=\"\">None, or another</option>");
	for (size_t i = 0; i < p->activity_count; i++) {
		const struct activity *a = &p->activities[i];
		bool asked = p->activity != NULL && strcmp(p->activity->id, a->id) == 0;
		html_add(h, asked ? "<option value=\"%s\" selected>%s</option>" : "<option value=\"%s\">%s</option>",
		    a->id, a->name);
	}
	html_add(h, "</select></div><button>Close the call-back</button></form></details>\n");
}

static void
hand_over(struct html *h, const struct page_callback *p)
{
	if (p->colleague_count == 0)
		return;
	html_add(h, "<details class=\"card\" id=\"hand-over-card\"><summary>Hand it over</summary>");
	form_begin(h, p, "hand-over");
	html_add(h, "<div class=\"field\"><label for=\"to\">To</label><select id=\"to\" name=\"to\" required>"
	            "<option value=\"\">Choose</option>");
	for (size_t i = 0; i < p->colleague_count; i++)
		html_add(h, "<option value=\"%s\">%s (%s)</option>", p->colleagues[i].id, p->colleagues[i].user,
		    staff_role_name(p->colleagues[i].role));
	html_add(h, "</select></div><button class=\"second\">Hand it over</button></form></details>\n");
}

/* What a practice records, for copying. */
static void
coded(struct html *h, const struct page_callback *p)
{
	const struct callback_word *w = callback_outcomes();
	while (w->code != NULL && strcmp(w->code, p->callback->outcome) != 0)
		w++;
	if (w->code != NULL && w->snomed != NULL)
		html_add(h, "<p>Record in the patient's notes: SNOMED CT <strong>%s</strong></p>", w->snomed);
	if (p->offered != NULL && p->offered[0] != '\0')
		html_add(h, "<p>Offered: SNOMED CT <strong>%s</strong></p>", p->offered);
}

void
page_callback_duplicates(struct html *h, const struct page_callback *p)
{
	char time[WORDS_TIME];
	for (size_t i = 0; i < p->joined_count; i++)
		html_add(h, "<p class=\"card\">Joined to this one: <a href=\"/callback/%s\">asked %s, %s, %s</a></p>\n",
		    p->joined[i].id, words_time(p->joined[i].created, p->frame.now, time),
		    words_channel(p->joined[i].channel), words_need(p->joined[i].need));
	if (p->callback->merged[0] != '\0')
		html_add(h,
		    "<p class=\"card\">This was joined to <a href=\"/callback/%s\">another call-back</a>.</p>\n",
		    p->callback->merged);
	if (p->duplicate_count == 0 || p->callback->state >= CALLBACK_CLOSED)
		return;
	html_add(h, "<section class=\"card\"><h2>Perhaps the same person</h2>");
	for (size_t i = 0; i < p->duplicate_count; i++) {
		const struct page_duplicate *d = &p->duplicates[i];
		html_add(h, "<p>%s: <a href=\"/callback/%s\">asked %s, %s, %s</a></p>",
		    d->same_number && d->same_name ? "Same number and name"
		    : d->same_number               ? "Same number"
		                                   : "Same name",
		    d->callback->id, words_time(d->callback->created, p->frame.now, time),
		    words_channel(d->callback->channel), words_need(d->callback->need));
		form_begin(h, p, "merge");
		html_add(h,
		    "<input type=\"hidden\" name=\"other\" value=\"%s\"><button class=\"second small\">Join it to "
		    "this one</button></form>",
		    d->callback->id);
	}
	html_add(h, "</section>\n");
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
		coded(h, p);
		note(h, p);
		if (p->frame.may_review)
			one_button(h, p, "reopen", "second", "Open it again");
		return;
	}
	if (c->holder[0] == '\0') {
		html_add(h, "<section class=\"card\"><h2>Nobody has this yet</h2>"
		            "<p>Claim it before you ring, so that nobody else rings too.</p>");
		one_button(h, p, "claim", "", "Claim it");
		html_add(h, "</section>\n");
		hand_over(h, p);
	} else if (!mine) {
		html_add(h,
		    "<section class=\"card\"><h2><bdi>%s</bdi> has this one</h2>"
		    "<p>Please speak to them before you ring.</p>",
		    c->holder_name);
		if (p->frame.who->role == ROLE_MANAGER)
			one_button(h, p, "release", "second", "Release it for somebody else");
		html_add(h, "</section>\n");
		if (p->frame.who->role == ROLE_MANAGER)
			hand_over(h, p);
	} else {
		advice(h, p);
		if (p->advice == POLICY_FIRST || p->advice == POLICY_TEXT)
			page_callback_text(h, p);
		attempt(h, p);
		if (p->advice != POLICY_FIRST && p->advice != POLICY_TEXT)
			page_callback_text(h, p);
		close_it(h, p);
		hand_over(h, p);
	}
	note(h, p);
	if (mine)
		one_button(h, p, "release", "second", "Put it back in the queue");
}
