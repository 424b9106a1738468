#include "desk/page.h"

#include "base/phone.h"
#include "desk/words.h"

/* Nothing for what was not said. */
static void
fact(struct html *h, const char *label, const char *value)
{
	if (value == NULL || *value == '\0')
		return;
	html_add(h, "<div><dt>%s</dt><dd><bdi>", label);
	html_add_lines(h, value);
	html_add(h, "</bdi></dd></div>\n");
}

/* For yes and no that must not be overlooked: "no" and "not asked" are said aloud. */
static void
permission(struct html *h, const char *label, const char *value)
{
	bool yes = value != NULL && strcmp(value, "yes") == 0, no = value != NULL && strcmp(value, "no") == 0;
	html_add(h, "<div><dt>%s</dt><dd>", label);
	if (yes)
		html_add(h, "Yes");
	else
		html_add(h, "<strong class=\"tag late\">%s</strong>", no ? "No" : "Not asked: assume no");
	html_add(h, "</dd></div>\n");
}

static void
phone(struct html *h, const char *number)
{
	char e164[PHONE_TEXT], shown[PHONE_TEXT * 2];
	if (number == NULL || *number == '\0')
		return;
	if (phone_parse(number, e164) == PHONE_INVALID) {
		fact(h, "Phone (as given)", number);
		return;
	}
	phone_display(e164, shown);
	html_add(h, "<div><dt>Phone</dt><dd><a class=\"dial\" href=\"tel:%s\">%s</a></dd></div>\n", e164, shown);
	explicit_bzero(e164, sizeof e164);
	explicit_bzero(shown, sizeof shown);
}

static const char *
times_words(const char *times)
{
	static const char *const WORDS[][2] = {
	    {"morning", "In the morning"},
	    {"afternoon", "In the afternoon"},
	    {"evening", "In the evening"},
	    {"any", "Any time"},
	};
	for (size_t i = 0; times != NULL && i < sizeof WORDS / sizeof WORDS[0]; i++)
		if (strcmp(times, WORDS[i][0]) == 0)
			return WORDS[i][1];
	return times;
}

static void
activity(struct html *h, const struct page_callback *p)
{
	const struct activity *a = p->activity;
	if (a == NULL) {
		fact(h, "Asked about", p->details->activity_name);
		return;
	}
	html_add(h, "<div><dt>Asked about</dt><dd>%s%s<br><span class=\"minor\">%s%s%s%s%s</span></dd></div>\n",
	    a->name, a->hidden ? " (hidden from patients now)" : "", a->venue,
	    *a->venue != '\0' && *a->when != '\0' ? ", " : "", a->when,
	    *a->phone != '\0' && (*a->venue != '\0' || *a->when != '\0') ? ", " : "", a->phone);
}

static void
details(struct html *h, const struct page_callback *p)
{
	const struct callback_details *d = p->details;
	const struct callback *c = p->callback;
	bool interpreter = d->interpreter != NULL && strcmp(d->interpreter, "no") != 0;
	html_add(h, "<dl class=\"facts\">\n");
	phone(h, d->phone);
	fact(h, "When to ring", times_words(d->times));
	permission(h, "Safe to leave a message", d->voicemail);
	permission(h, "Safe to text", d->safe_text);
	if (d->first != NULL && strcmp(d->first, "text") == 0)
		html_add(
		    h, "<div><dt>Before ringing</dt><dd><strong class=\"tag late\">Text first</strong></dd></div>\n");
	fact(h, "Need", words_need(c->need));
	fact(h, "Their words", d->note);
	activity(h, p);
	if (p->staff_line != NULL)
		html_add(h,
		    "<div><dt>Line for professionals</dt><dd>%s <span class=\"minor\">Not for "
		    "patients</span></dd></div>\n",
		    p->staff_line);
	fact(h, "Language", words_language(c->lang));
	fact(h, "Interpreter", interpreter ? words_language(d->interpreter) : d->interpreter);
	fact(h, "To be able to talk", d->access);
	if (d->for_whom != NULL && strcmp(d->for_whom, "me") != 0)
		fact(h, "For", d->for_whom);
	fact(h, "Age", d->age);
	fact(
	    h, "Asked by", page_new_source(c->source) != NULL ? page_new_source(c->source) : words_channel(c->channel));
	fact(h, "At", c->site);
	html_add(h, "</dl>\n");
}

void
page_callback_status(struct html *h, const struct page_callback *p)
{
	const struct callback *c = p->callback;
	char time[WORDS_TIME], state[WORDS_STATE];
	html_add(h, "<p class=\"status\"><strong class=\"tag\"><bdi>%s</bdi></strong>",
	    words_state(c, p->frame.who != NULL ? p->frame.who->id : NULL, state));
	if (c->state == CALLBACK_CLOSED)
		html_add(h, " %s, %s", words_result(c->outcome), words_time(c->closed, p->frame.now, time));
	if (c->state < CALLBACK_CLOSED)
		html_add(h, " <span class=\"%s\">Ring: %s</span>", words_overdue(c, p->frame.now) ? "tag late" : "",
		    words_due(c, p->frame.now, time));
	if (c->flag == FLAG_CRISIS)
		html_add(h, " <strong class=\"tag alarm\">Crisis</strong>");
	if (c->test)
		html_add(h, " <span class=\"tag\">Test, not a patient</span>");
	html_add(h, " <span class=\"minor\">Asked %s</span></p>\n", words_time(c->created, p->frame.now, time));
}

void
page_callback_part(struct html *h, const struct page_callback *p)
{
	html_add(h, "<div id=\"part\" data-version=\"%ld\" data-state=\"%s %s\">\n", (long)p->frame.live,
	    callback_state_name(p->callback->state), p->callback->holder);
	page_callback_status(h, p);
	html_add(h, "</div>\n");
}

void
page_callback(struct html *h, const struct page_callback *p)
{
	const char *name = p->details->name;
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/queue\">Back to the queue</a></p>\n");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h, "<h1><bdi>%s</bdi></h1>\n", name != NULL && *name != '\0' ? name : "No name given");
	page_callback_part(h, p);
	html_add(h, "<p class=\"papers\"><a href=\"/callback/%s/patient\">Show it to the patient</a>", p->callback->id);
	if (p->callback->state < CALLBACK_CLOSED)
		html_add(h, " <a href=\"/callback/%s/correct\">Put details right</a>", p->callback->id);
	if (p->frame.may_review)
		html_add(h,
		    " <a href=\"/callback/%s/referral\">One page for filing</a> <a href=\"/callback/%s/fhir\" "
		    "download>Save as FHIR</a>",
		    p->callback->id, p->callback->id);
	html_add(h, "</p>\n");
	html_add(h,
	    "<p id=\"stale\" class=\"problem\" role=\"status\" hidden>This call-back has changed since you opened "
	    "it. <a href=\"/callback/%s\">Load it again</a></p>\n",
	    p->callback->id);
	html_add(h, "<div class=\"columns\"><div class=\"card told\"><h2>What they told us</h2>\n");
	details(h, p);
	html_add(h, "</div><div class=\"moves\">\n");
	page_callback_duplicates(h, p);
	page_callback_moves(h, p);
	html_add(h, "</div><div class=\"texts\">\n");
	page_callback_thread(h, p);
	html_add(h, "</div><div class=\"past\">\n");
	page_callback_history(h, p);
	html_add(h, "</div></div>\n");
	page_end(h, &p->frame);
}

void
page_callback_purged(struct html *h, const struct page_callback *p, int keep_days)
{
	char time[WORDS_TIME];
	const struct callback *c = p->callback;
	page_begin(h, &p->frame);
	html_add(h,
	    "<p class=\"back\"><a href=\"/closed\">Back to the closed call-backs</a></p><h1>The details were "
	    "deleted</h1><p class=\"lead\">This practice keeps what patients said for %d days after a call-back was "
	    "closed. What is left says nothing of the patient.</p>\n<dl class=\"facts card\">\n",
	    keep_days);
	fact(h, "Asked", words_time(c->created, p->frame.now, time));
	fact(h, "Came by", words_channel(c->channel));
	fact(h, "Need", words_need(c->need));
	fact(h, "Language", words_language(c->lang));
	fact(h, "Closed", words_time(c->closed, p->frame.now, time));
	fact(h, "What came of it", words_result(c->outcome));
	html_add(h, "</dl>\n");
	page_callback_history(h, p);
	page_end(h, &p->frame);
}
