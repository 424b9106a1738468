#include "desk/page.h"

#include "desk/words.h"

static const char *
sending_words(const char *state)
{
	static const char *const WORDS[][2] = {
	    {"queued", "waiting to go out"},
	    {"sending", "going out"},
	    {"sent", "sent"},
	    {"failed", "could not be sent"},
	    {"uncertain", "may have gone out twice"},
	    {"delivered", "arrived on the phone"},
	    {"undelivered", "sent, but did not arrive"},
	};
	for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++)
		if (strcmp(state, WORDS[i][0]) == 0)
			return WORDS[i][1];
	return state;
}

static void
one_text(struct html *h, const struct unsealed_text *t, int64_t now)
{
	char time[WORDS_TIME];
	words_time(t->at, now, time);
	switch (t->kind) {
	case THREAD_IN:
		html_add(h, "<li class=\"in\"><p class=\"minor\">Patient, %s</p>", time);
		break;
	case THREAD_OUT:
		html_add(h, "<li class=\"out\"><p class=\"minor\">Answer, %s, %s</p>", time, sending_words(t->state));
		break;
	case THREAD_NOTE:
		html_add(h, "<li class=\"note\"><p class=\"minor\">Note by <bdi>%s</bdi>, %s</p>", t->author, time);
		break;
	}
	html_add(h, "<p><bdi>");
	html_add_lines(h, t->body);
	html_add(h, "</bdi></p></li>\n");
}

void
page_callback_thread(struct html *h, const struct page_callback *p)
{
	html_add(h, "<h2>Texts and notes</h2>\n");
	if (p->thread_count == 0) {
		html_add(h, "<p class=\"empty\">There are none.</p>\n");
		return;
	}
	html_add(h, "<ol class=\"thread\">\n");
	for (size_t i = 0; i < p->thread_count; i++)
		one_text(h, &p->thread[i], p->frame.now);
	html_add(h, "</ol>\n");
}

static const char *
event_words(const char *what)
{
	static const char *const WORDS[][2] = {
	    {"added", "Asked for a call back"},
	    {"claimed", "Claimed"},
	    {"released", "Put back in the queue"},
	    {"handed-over", "Handed over"},
	    {"attempt", "Tried"},
	    {"closed", "Closed"},
	    {"withdrawn", "Withdrawn"},
	    {"corrected", "Details put right"},
	    {"reopened", "Opened again"},
	    {"viewed", "Opened and read"},
	    {"note", "Note added"},
	    {"noted", "Note added"},
	    {"merged", "Joined to another"},
	    {"joined", "Another was joined to it"},
	    {"texted", "Text written"},
	    {"text", "The patient has texted"},
	    {"text-sent", "Text sent"},
	    {"text-failed", "Text could not be sent"},
	    {"exported", "Exported"},
	    {"purged", "Details deleted"},
	};
	for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++)
		if (strcmp(what, WORDS[i][0]) == 0)
			return WORDS[i][1];
	return what;
}

/* How many rows from the first on are the same person reading again: one line is enough for them. */
static size_t
repeats(const struct callback_event *e, size_t n)
{
	size_t same = 1;
	while (strcmp(e->what, "viewed") == 0 && same < n && strcmp(e[same].what, e->what) == 0 &&
	       strcmp(e[same].actor, e->actor) == 0)
		same++;
	return same;
}

void
page_callback_history(struct html *h, const struct page_callback *p)
{
	char time[WORDS_TIME];
	html_add(h, "<h2>History</h2>\n<ol class=\"history\">\n");
	for (size_t i = 0; i < p->event_count;) {
		const struct callback_event *e = &p->events[i];
		size_t times = repeats(e, p->event_count - i);
		html_add(h, "<li><span class=\"minor\">%s</span> %s", words_time(e->at, p->frame.now, time),
		    event_words(e->what));
		if (e->detail[0] != '\0' && strlen(e->detail) < UUID_TEXT - 1)
			html_add(h, ": %s", words_result(e->detail));
		if (times > 1)
			html_add(
			    h, " %ld times, last %s", (long)times, words_time(e[times - 1].at, p->frame.now, time));
		if (e->actor[0] != '\0')
			html_add(h, " <span class=\"minor\">(<bdi>%s</bdi>)</span>", e->actor);
		html_add(h, "</li>\n");
		i += times;
	}
	html_add(h, "</ol>\n");
}

void
page_texts(struct html *h, const struct page_texts *p)
{
	page_begin(h, &p->frame);
	html_add(h,
	    "<h1>Texts without a call-back</h1><p>Of the last 30 days, newest first: answers to questions, and texts "
	    "that the box must not answer. Nobody is waiting for a call because of them.</p>\n");
	if (p->count == 0)
		html_add(h, "<p class=\"empty\">There are none.</p>\n");
	html_add(h, "<ol class=\"thread\">\n");
	for (size_t i = 0; i < p->count; i++)
		one_text(h, &p->texts[i], p->frame.now);
	html_add(h, "</ol>\n");
	page_end(h, &p->frame);
}
