/* The staff's corner: a PIN, then how the box is. */
#include "base/boxstate.h"
#include "base/clock.h"
#include "kiosk/grid.h"
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

/* What is told of the box: a line each, in two columns where height is dear. */
struct line {
	const char *id;
	char text[300];
};

#define LINES (7 + BOX_TROUBLES)

/* What the appliance found wrong with itself. */
static size_t
gather_troubles(const struct draft *d, struct line *out)
{
	static const struct {
		const char *id, *text;
	} troubles[BOX_TROUBLES] = {
	    [BOX_DISK_FAILS] = {"disk", SAY_LATER("The disk is failing. Please ring for help.")},
	    [BOX_DISK_FULL] = {"disk-full", SAY_LATER("The disk is nearly full.")},
	    [BOX_NO_TIME] = {"no-time", SAY_LATER("The box has not found the time on the network.")},
	    [BOX_NO_NETWORK] = {"no-network", SAY_LATER("There is no network.")},
	    [BOX_NO_MODEM] = {"no-modem", SAY_LATER("There is no modem.")},
	};
	size_t n = 0;
	for (size_t i = 0; i < BOX_TROUBLES; i++) {
		if (!(d->m->visit.state.box & 1U << i))
			continue;
		out[n].id = troubles[i].id;
		snprintf(out[n++].text, sizeof out->text, "%s", say(d->lang, troubles[i].text));
	}
	return n;
}

/* How the adjusting of the touch went, or NULL. */
static const char *
adjust_said(enum adjust_told told)
{
	switch (told) {
	case ADJUST_NOTHING:
		break;
	case ADJUST_KEPT:
		return SAY_LATER("The new touch setting is kept.");
	case ADJUST_NOT_KEPT:
		return SAY_LATER("The new touch setting could not be kept.");
	case ADJUST_OLD:
		return SAY_LATER("The old touch setting is back.");
	}
	return NULL;
}

static size_t
gather(const struct draft *d, struct line out[LINES])
{
	static const char *const printers[TOLD_COUNT] = {
	    [TOLD_PRINTED] = SAY_LATER("Printer: ready"),
	    [TOLD_NO_PAPER] = SAY_LATER("Printer: no paper"),
	    [TOLD_NO_PRINTER] = SAY_LATER("Printer: does not answer"),
	    [TOLD_PRINTING] = SAY_LATER("Printing"),
	};
	const struct state *s = &d->m->visit.state;
	char day[160];
	size_t n = 0;
	struct line *l = &out[n++];
	l->id = "waiting";
	if (s->waiting >= 0)
		snprintf(l->text, sizeof l->text, say(d->lang, "Call backs waiting: %ld"), s->waiting);
	else
		snprintf(l->text, sizeof l->text, "%s", say(d->lang, "The queue cannot be read."));
	l = &out[n++];
	l->id = "activities";
	if (s->built)
		snprintf(l->text, sizeof l->text, say(d->lang, "Activities: %1$zu, as of %2$s"), s->activities,
		    when_day(d->lang, s->built, day, sizeof day));
	else
		snprintf(l->text, sizeof l->text, "%s", say(d->lang, "There are no activities."));
	/* what its program has said last is no news where the modem is gone, and the program perhaps with it */
	if (*s->modem && !(s->box & 1U << BOX_NO_MODEM)) {
		l = &out[n++];
		l->id = "modem";
		snprintf(l->text, sizeof l->text, say(d->lang, "Modem: %s"), s->modem);
	}
	if (printers[s->printer]) {
		l = &out[n++];
		l->id = "printer";
		snprintf(l->text, sizeof l->text, "%s", say(d->lang, printers[s->printer]));
	}
	n += gather_troubles(d, out + n);
	l = &out[n++];
	l->id = "version";
	snprintf(l->text, sizeof l->text, say(d->lang, "Version: %s"), FINGERPOST_VERSION);
	if (*s->trial) {
		l = &out[n++];
		l->id = "trial-told";
		snprintf(l->text, sizeof l->text, "%s",
		    strcmp(s->trial, "yes") == 0 ? say(d->lang, "The test call back is in the queue.")
		                                 : say(d->lang, "The test call back could not be stored."));
	}
	const char *adjusted = adjust_said(d->m->visit.adjust.told);
	if (adjusted) {
		l = &out[n++];
		l->id = "adjust-told";
		snprintf(l->text, sizeof l->text, "%s", say(d->lang, adjusted));
	}
	return n;
}

/* As many rows as fit, from the first line; returns the number of the first line that has no room. */
static size_t
put_lines(struct draft *d, const struct line *lines, size_t n, size_t first)
{
	size_t columns = d->wide ? 2 : 1, i = first;
	int w = (d->width - (int)(columns - 1) * d->gap) / (int)columns, top = d->y;
	while (i < n) {
		int heights[2] = {0, 0}, row = 0;
		size_t k = 0;
		for (; k < columns && i + k < n; k++) {
			heights[k] = draft_height(d, lines[i + k].text, d->lang, d->px, false, w, 0);
			row = heights[k] > row ? heights[k] : row;
		}
		if (d->y + row > d->bottom && d->y > top)
			return i;
		for (size_t c = 0; c < k; c++) {
			struct box box = {d->left + (int)c * (w + d->gap), d->y, w, heights[c]};
			draft_put(d, lines[i + c].id, box, lines[i + c].text, NULL, d->px, false, 0)->overflow |=
			    d->y + row > d->bottom;
		}
		d->y += row + d->gap;
		i += k;
	}
	return i;
}

static int
lines_height(const struct draft *d, const struct line *lines, size_t n)
{
	size_t columns = d->wide ? 2 : 1;
	int w = (d->width - (int)(columns - 1) * d->gap) / (int)columns, all = 0, row = 0;
	for (size_t i = 0; i < n; i++) {
		int h = draft_height(d, lines[i].text, d->lang, d->px, false, w, 0);
		row = h > row ? h : row;
		if (i % columns == columns - 1 || i == n - 1) {
			all += row + d->gap;
			row = 0;
		}
	}
	return all - d->gap;
}

void
view_staff(struct draft *d)
{
	const char *labels[] = {say(d->lang, "Send a test call back"), say(d->lang, "Adjust touch")};
	struct line lines[LINES];
	size_t n = gather(d, lines);
	draft_heading(d, say(d->lang, "For staff"));
	int w = d->wide ? (d->width - d->gap) / 2 : d->width, h = draft_row_height(d, labels, 2, w);
	struct box trial = {d->left, 0, w, h}, adjust = {d->left + d->width - w, 0, w, h};
	adjust.y = draft_take_bottom(d, h);
	trial.y = d->wide ? adjust.y : draft_take_bottom(d, h);
	struct turner t = turner_begin(d, d->y + lines_height(d, lines, n) > d->bottom);
	size_t first = t.first < n ? t.first : 0, next = put_lines(d, lines, n, first);
	turner_end(d, &t, first > 0, next < n, next);
	draft_button(d, "trial", trial, labels[0], STYLE_PRIMARY, VERB_TRIAL, NULL);
	draft_button(d, "adjust", adjust, labels[1], STYLE_PLAIN, VERB_ADJUST, NULL);
}
