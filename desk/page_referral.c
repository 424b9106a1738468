#include "desk/page_referral.h"

#include "base/clock.h"
#include "base/phone.h"
#include "content/language.h"
#include "desk/words.h"

/* A line of the sheet; an empty one is left to be filled in by hand. */
static void
line(struct html *h, const char *label, const char *value)
{
	html_add(h, "<div><dt>%s</dt><dd><bdi>", label);
	html_add_lines(h, value);
	html_add(h, "</bdi></dd></div>\n");
}

static void
optional(struct html *h, const char *label, const char *value)
{
	if (value != NULL && *value != '\0')
		line(h, label, value);
}

static void
number(struct html *h, const char *label, const char *phone)
{
	char e164[PHONE_TEXT], shown[PHONE_TEXT * 2];
	bool valid = phone != NULL && phone_parse(phone, e164) != PHONE_INVALID;
	if (valid)
		phone_display(e164, shown);
	optional(h, label, valid ? shown : phone);
	explicit_bzero(e164, sizeof e164);
	explicit_bzero(shown, sizeof shown);
}

static void
date(int64_t at, char buffer[WORDS_TIME])
{
	struct tm t = clock_british(at);
	strftime(buffer, WORDS_TIME, "%d/%m/%Y, %H:%M", &t);
}

static void
asked(struct html *h, const struct page_referral *p)
{
	char time[WORDS_TIME];
	const struct callback *c = p->callback;
	const struct callback_details *d = p->details;
	html_add(h, "<h2>What was asked for</h2><dl class=\"facts\">\n");
	date(c->created, time);
	line(h, "Asked on", time);
	line(h, "Asked by",
	    c->channel == CHANNEL_STAFF && c->source[0] != '\0' ? page_new_source(c->source)
	                                                        : words_channel(c->channel));
	line(h, "Need", words_need(c->need));
	optional(h, "Activity", d->activity_name);
	optional(h, "In their words", d->note);
	line(h, "Language", words_language(c->lang));
	if (d->interpreter != NULL && strcmp(d->interpreter, "no") != 0)
		line(h, "Interpreter", words_language(d->interpreter));
	optional(h, "To be able to talk", d->access);
	line(h, "Consent", "To keep what was said and to be rung back");
	html_add(h, "</dl>\n");
}

static void
tries(struct html *h, const struct page_referral *p)
{
	char time[WORDS_TIME];
	size_t n = 0;
	html_add(h, "<h2>What was done</h2><ol>\n");
	for (size_t i = 0; i < p->event_count; i++) {
		const struct callback_event *e = &p->events[i];
		bool attempt = strcmp(e->what, "attempt") == 0, text = strcmp(e->what, "texted") == 0;
		if (!attempt && !text)
			continue;
		date(e->at, time);
		html_add(h, "<li>%s: %s (<bdi>%s</bdi>)</li>\n", time, attempt ? words_result(e->detail) : "Text sent",
		    e->actor);
		n++;
	}
	html_add(h, n == 0 ? "</ol><p>Nothing yet.</p>\n" : "</ol>\n");
}

static void
outcome(struct html *h, const struct page_referral *p)
{
	char time[WORDS_TIME];
	const struct callback *c = p->callback;
	const struct callback_word *w = callback_outcomes();
	if (c->state < CALLBACK_CLOSED)
		return;
	while (w->code != NULL && strcmp(w->code, c->outcome) != 0)
		w++;
	html_add(h, "<h2>What came of it</h2><dl class=\"facts\">\n");
	date(c->closed, time);
	line(h, "Closed on", time);
	line(h, "Outcome", words_result(c->outcome));
	optional(h, "Activity", p->helped);
	optional(h, "By", c->holder_name);
	if (w->code != NULL)
		optional(h, "SNOMED CT", w->snomed);
	optional(h, "Offered (SNOMED CT)", p->offered);
	html_add(h, "</dl>\n");
}

void
page_referral(struct html *h, const struct page_referral *p)
{
	char time[WORDS_TIME];
	const struct callback *c = p->callback;
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/callback/%s\">Back to the call-back</a></p>", c->id);
	html_add(h,
	    "<p class=\"ways\"><button type=\"button\" class=\"print\" hidden>Print</button></p>"
	    "<article class=\"sheet\"><h1>Self-referral to social prescribing</h1><p>%s</p>"
	    "<h2>Patient</h2><dl class=\"facts\">\n",
	    p->frame.practice);
	line(h, "Name", p->details->name != NULL ? p->details->name : "Not given");
	number(h, "Phone", p->details->phone);
	optional(h, "Age", p->details->age);
	if (p->details->for_whom != NULL && strcmp(p->details->for_whom, "me") != 0)
		line(h, "Asked for", p->details->for_whom);
	line(h, "NHS number", "");
	line(h, "Date of birth", "");
	html_add(h, "</dl>\n");
	asked(h, p);
	tries(h, p);
	outcome(h, p);
	date(p->frame.now, time);
	html_add(h, "<p class=\"minor\">Printed %s by <bdi>%s</bdi>. Call-back %s.</p></article>\n", time,
	    p->frame.who->user, c->id);
	if (c->state >= CALLBACK_CLOSED && c->exported == 0) {
		html_add(h, "<form class=\"ways\" method=\"post\" action=\"/callback/%s/filed\">", c->id);
		page_token(h, &p->frame);
		html_add(h, "<button class=\"second\">It is filed</button> <span class=\"minor\">The details are "
		            "deleted from this "
		            "box some time after that.</span></form>\n");
	}
	page_end(h, &p->frame);
}

/* --- For the patient, in the kiosk's own words -----------------------------------------------------------------------
 */

static void
answer(struct html *h, const char *label, const char *value)
{
	if (value == NULL || *value == '\0')
		return;
	html_add(h, "<div><dt>%s</dt><dd><bdi>%s</bdi></dd></div>\n", label, value);
}

static const char *
times_in(const char *lang, const char *times)
{
	if (times == NULL || strcmp(times, "any") == 0)
		return say(lang, "At any time");
	if (strcmp(times, "morning") == 0)
		return say(lang, "In the morning");
	if (strcmp(times, "afternoon") == 0)
		return say(lang, "In the afternoon");
	return times;
}

static const char *
yes_no(const char *lang, const char *value, const char *yes, const char *no)
{
	if (value == NULL)
		return NULL;
	return say(lang, strcmp(value, "yes") == 0 ? yes : no);
}

/* The day as the patient's language writes it. */
static void
day_in(const char *lang, int64_t at, char *out, size_t size)
{
	static const char *const DAYS[] = {
	    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
	static const char *const MONTHS[] = {"January", "February", "March", "April", "May", "June", "July", "August",
	    "September", "October", "November", "December"};
	struct tm t = clock_british(at);
	snprintf(
	    out, size, say(lang, "%1$s %2$d %3$s"), say(lang, DAYS[t.tm_wday]), t.tm_mday, say(lang, MONTHS[t.tm_mon]));
}

static void
tongues(struct html *h, const struct page_patient *p)
{
	size_t n;
	const struct language *all = language_all(&n);
	html_add(h, "<ul class=\"tongues\">");
	for (size_t i = 0; i < n; i++)
		html_add(h,
		    "<li><a href=\"/callback/%s/patient?lang=%s\" lang=\"%s\" hreflang=\"%s\"><bdi>%s</bdi></a></li>",
		    p->callback->id, all[i].code, all[i].code, all[i].code, all[i].name);
	html_add(h, "</ul>\n");
}

/* One "%s" of a translated sentence. */
static void
sentence(struct html *h, const char *words, const char *value)
{
	const char *at = strstr(words, "%s");
	char before[400];
	if (at == NULL) {
		html_add(h, "<p>%s</p>\n", words);
		return;
	}
	snprintf(before, sizeof before, "%.*s", (int)(at - words), words);
	html_add(h, "<p>%s<bdi>%s</bdi>%s</p>\n", before, value, at + 2);
}

void
page_patient(struct html *h, const struct page_patient *p)
{
	char by[160], e164[PHONE_TEXT], shown[PHONE_TEXT * 2];
	const struct callback_details *d = p->details;
	const struct callback *c = p->callback;
	const struct language *language = language_by_code(p->lang);
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/callback/%s\">Back to the call-back</a></p>", c->id);
	tongues(h, p);
	html_add(h, "<div class=\"show card\" lang=\"%s\" dir=\"%s\"><h1>%s</h1><dl class=\"facts\">\n", p->lang,
	    language != NULL && language->rtl ? "rtl" : "ltr", say(p->lang, "We have your request"));
	answer(h, say(p->lang, "Name"), d->name);
	if (d->phone != NULL && phone_parse(d->phone, e164) != PHONE_INVALID) {
		phone_display(e164, shown);
		html_add(h, "<div><dt>%s</dt><dd><bdi dir=\"ltr\">%s</bdi></dd></div>\n", say(p->lang, "Phone"), shown);
		explicit_bzero(e164, sizeof e164);
		explicit_bzero(shown, sizeof shown);
	}
	answer(h, say(p->lang, "Good time to ring"), times_in(p->lang, d->times));
	answer(h, say(p->lang, "If you do not answer"),
	    yes_no(p->lang, d->voicemail, "Yes, leave a message", "No, do not leave a message"));
	answer(h, say(p->lang, "Texts"), yes_no(p->lang, d->safe_text, "Yes, you may text me", "No, do not text me"));
	if (d->interpreter != NULL && language_by_code(d->interpreter) != NULL)
		answer(h, say(p->lang, "Interpreter"), language_by_code(d->interpreter)->name);
	html_add(h, "</dl>\n");
	if (c->state < CALLBACK_CLOSED) {
		day_in(p->lang, c->due, by, sizeof by);
		sentence(h, say(p->lang, "We will ring you by %s at the latest."), by);
	}
	html_add(h, "<p>%s</p>\n", say(p->lang, "If you change your mind, tell reception."));
	if (p->privacy[0] != '\0')
		sentence(h, say(p->lang, "How we look after what you tell us: %s"), p->privacy);
	html_add(h, "</div>\n");
	page_end(h, &p->frame);
}
