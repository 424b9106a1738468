/* The staff's corner: a PIN, then how the box is. */
#include "base/clock.h"
#include "kiosk/question.h"
#include "kiosk/when.h"

void
view_pin(struct draft *d)
{
	char stars[sizeof d->m->visit.pin * 3] = "";
	size_t n = strlen(d->m->visit.pin);
	for (size_t i = 0; i < n; i++)
		memcpy(stars + 3 * i, "•", 4);
	question_digits(d, "field:pin", say(d->lang, "For staff: enter the PIN"), NULL, stars);
}

static void
line(struct draft *d, const char *id, const char *text)
{
	draft_text(d, id, text, d->px, false);
}

void
view_staff(struct draft *d)
{
	const struct state *s = &d->m->visit.state;
	const char *trial = say(d->lang, "Send a test call back");
	char text[300], day[160];
	draft_heading(d, say(d->lang, "For staff"));
	if (s->waiting >= 0)
		snprintf(text, sizeof text, say(d->lang, "Call backs waiting: %ld"), s->waiting);
	else
		snprintf(text, sizeof text, "%s", say(d->lang, "The queue cannot be read."));
	line(d, "waiting", text);
	if (s->built)
		snprintf(text, sizeof text, say(d->lang, "Activities: %1$zu, as of %2$s"), s->activities,
		    when_day(d->lang, s->built, day, sizeof day));
	else
		snprintf(text, sizeof text, "%s", say(d->lang, "There are no activities."));
	line(d, "activities", text);
	if (*s->modem) {
		snprintf(text, sizeof text, say(d->lang, "Modem: %s"), s->modem);
		line(d, "modem", text);
	}
	if (s->printer == TOLD_PRINTED)
		line(d, "printer", say(d->lang, "Printer: ready"));
	else if (s->printer == TOLD_NO_PAPER)
		line(d, "printer", say(d->lang, "Printer: no paper"));
	else if (s->printer != TOLD_NOTHING)
		line(d, "printer", say(d->lang, "Printer: does not answer"));
	snprintf(text, sizeof text, say(d->lang, "Version: %s"), FINGERPOST_VERSION);
	line(d, "version", text);
	if (*s->trial)
		draft_text(d, "trial-told",
		    strcmp(s->trial, "yes") == 0 ? say(d->lang, "The test call back is in the queue.")
		                                 : say(d->lang, "The test call back could not be stored."),
		    d->px, true);
	draft_controls(d);
	int h = draft_row_height(d, &trial, 1, d->width);
	draft_button(d, "trial", (struct box){d->left, d->y, d->width, h}, trial, STYLE_PRIMARY, VERB_TRIAL, NULL);
}
