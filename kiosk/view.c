#include "kiosk/view.h"

#include "kiosk/layout.h"
#include "kiosk/palette.h"

/* What patients need on every page, beside the way back. */
static void
view_bar_ends(struct draft *d, struct box box, const char *help, const char *finish)
{
	draft_button(d, "help-now", box, help, STYLE_ALARM, VERB_HELP, NULL);
	box.x += box.w + d->gap;
	if (d->m->screen != SCREEN_START)
		draft_button(d, "finish", box, finish, STYLE_PLAIN, VERB_FINISH, NULL);
	struct box eye = {d->p->w - draft_mm(d, 8) - d->target, box.y, d->target, box.h};
	struct node *n = draft_button(d, "settings", eye, "", STYLE_PLAIN, VERB_SETTINGS, NULL);
	draft_say(d, n, "", say(d->lang, "Screen and sound"));
	int side = d->target * 3 / 4;
	draft_picture(n, "WAYS", (struct box){eye.x + (eye.w - side) / 2, eye.y + (eye.h - side) / 2, side, side});
}

/* The bar at the bottom: back, help, finish and settings, at the same place on every screen of a language. */
static void
view_bar(struct draft *d)
{
	const char *labels[] = {
	    say(d->lang, "Back"), say(d->lang, "I need help now"), say(d->lang, "Finish and clear")};
	int px = d->px, margin = draft_mm(d, 8);
	d->px = d->bar_px;
	int width = d->p->w - 2 * margin - d->target - d->gap;
	int back_w = (width - 2 * d->gap) * 20 / 100;
	int other_w = (width - 2 * d->gap - back_w) / 2;
	int h = draft_row_height(d, labels, 3, other_w);
	int back_h = draft_row_height(d, labels, 1, back_w);
	h = back_h > h ? back_h : h;
	int top = d->p->h - margin - h;
	draft_panel(d, "bar", (struct box){0, top - margin, d->p->w, h + 2 * margin}, WHITE, EDGE_NONE);
	size_t from = d->s->count;
	const struct founding *g = d->m->screen == SCREEN_FOUNDING ? d->m->founding : NULL;
	if (g ? founding_goes_back(g) : d->m->screen != SCREEN_START)
		draft_button(d, "back", (struct box){margin, top, back_w, h}, labels[0], STYLE_PLAIN, VERB_BACK, NULL);
	if (!d->m->founding)
		view_bar_ends(d, (struct box){margin + back_w + d->gap, top, other_w, h}, labels[1], labels[2]);
	for (size_t i = from; i < d->s->count; i++)
		d->s->nodes[i].chrome = true;
	d->bottom = top - margin - d->gap;
	d->px = px;
}

#define QUESTIONS 5

/* Whose kiosk this is, or how far through the form the patient has come. */
static const char *
progress(struct draft *d, char *out, size_t size)
{
	enum screen screen = d->m->screen;
	const struct founding *g = d->m->founding;
	if (g && screen == SCREEN_FOUNDING && g->stage == FOUNDING_ASKS) {
		snprintf(out, size, "Question %d of %d", g->question + 1, FOUNDING_QUESTIONS);
		return out;
	}
	if (screen < SCREEN_NAME || screen > SCREEN_CONSENT)
		return NULL;
	/* TRANSLATORS: how far the patient is: "Question 2 of 5". */
	snprintf(out, size, say(d->lang, "Question %1$d of %2$d"), (int)(screen - SCREEN_NAME) + 1, QUESTIONS);
	return out;
}

/* A new box is nobody's yet. */
static const char *
whose(const struct draft *d)
{
	return d->m->founding ? "Fingerpost" : d->m->place->name;
}

/* On a high page a band over its width. */
static void
view_band(struct draft *d, const char *progress_text)
{
	const char *name = whose(d);
	int name_w = progress_text ? d->width * 62 / 100 : d->width, rest = d->width - name_w;
	int h = draft_height(d, name, "en", d->px, true, name_w, 1);
	int progress_h = progress_text ? draft_height(d, progress_text, d->lang, d->px, false, rest, 1) : 0;
	int band = (h > progress_h ? h : progress_h) + draft_mm(d, 9);
	draft_panel(d, "band", (struct box){0, 0, d->p->w, band}, ACCENT, EDGE_NONE);
	struct node *n =
	    draft_put(d, "practice", (struct box){d->left, (band - h) / 2, name_w, h}, name, "en", d->px, true, 1);
	n->fg = WHITE;
	n->bg = ACCENT;
	if (progress_text) {
		struct box box = {d->left + name_w, (band - progress_h) / 2, rest, progress_h};
		n = draft_put(d, "progress", box, progress_text, NULL, d->px, false, 1);
		n->fg = WHITE;
		n->bg = ACCENT;
		n->align = ALIGN_END;
	}
	d->y = band + draft_mm(d, 9);
}

/* On a wide page, where height is dear, the end of the heading's line. */
static void
view_corner(struct draft *d, const char *progress_text)
{
	const char *text = progress_text ? progress_text : whose(d);
	const char *lang = progress_text ? d->lang : "en";
	int w = d->width - d->heading_width - d->gap, title = draft_height(d, "A", d->lang, d->title_px, true, w, 1);
	int h = draft_height(d, text, lang, d->px, !progress_text, w, 1);
	struct box box = {d->left + d->heading_width + d->gap, d->y + (title > h ? (title - h) / 2 : 0), w, h};
	struct node *n =
	    draft_put(d, progress_text ? "progress" : "practice", box, text, lang, d->px, !progress_text, 1);
	n->fg = progress_text ? MUTED : ACCENT;
	n->align = ALIGN_END;
}

static void
view_top(struct draft *d)
{
	char text[160];
	const char *done = progress(d, text, sizeof text);
	/* Between crosses there is nothing but what to do. */
	if (d->m->screen == SCREEN_START || d->m->screen == SCREEN_ADJUST)
		return;
	if (d->wide)
		view_corner(d, done);
	else
		view_band(d, done);
}

static void
draw(const struct model *m, const struct page *p, int size, double shrink, struct scene *s)
{
	static void (*const screens[SCREEN_COUNT])(struct draft *) = {
	    [SCREEN_START] = view_start,
	    [SCREEN_NEEDS] = view_needs,
	    [SCREEN_LIST] = view_list,
	    [SCREEN_DETAILS] = view_details,
	    [SCREEN_NAME] = view_name,
	    [SCREEN_PHONE] = view_phone,
	    [SCREEN_TIMES] = view_times,
	    [SCREEN_VOICEMAIL] = view_voicemail,
	    [SCREEN_CONSENT] = view_consent,
	    [SCREEN_CHECK] = view_check,
	    [SCREEN_CONFIRMATION] = view_confirmation,
	    [SCREEN_HELP] = view_help,
	    [SCREEN_IDLE] = view_idle,
	    [SCREEN_TROUBLE] = view_trouble,
	    [SCREEN_SEARCH] = view_search,
	    [SCREEN_FILTERS] = view_filters,
	    [SCREEN_TAKE] = view_take,
	    [SCREEN_NO_PHONE] = view_no_phone,
	    [SCREEN_YOUNG] = view_young,
	    [SCREEN_MORE] = view_more,
	    [SCREEN_FOR] = view_for,
	    [SCREEN_AGE] = view_age,
	    [SCREEN_INTERPRETER] = view_interpreter,
	    [SCREEN_TEXTS] = view_texts,
	    [SCREEN_SAFE] = view_safe,
	    [SCREEN_ACCESS] = view_access,
	    [SCREEN_NOTE] = view_note,
	    [SCREEN_SETTINGS] = view_settings,
	    [SCREEN_NO_VOICE] = view_no_voice,
	    [SCREEN_PIN] = view_pin,
	    [SCREEN_STAFF] = view_staff,
	    [SCREEN_WRONG] = view_wrong,
	    [SCREEN_TEXT_NUMBER] = view_text_number,
	    [SCREEN_TEXT_CONSENT] = view_text_consent,
	    [SCREEN_TOLD] = view_told,
	    [SCREEN_ADJUST] = view_adjust,
	    [SCREEN_KEEP] = view_keep,
	};
	struct draft d = draft_begin(s, m, p, size);
	view_bar(&d);
	/* The bar is the same on every page; what stands over it is made smaller. */
	struct page smaller = *p;
	smaller.per_mm *= shrink;
	draft_measures(&d, &smaller, size);
	d.y = draft_mm(&d, 8);
	int px = d.px;
	d.px = d.bar_px;
	view_top(&d);
	d.px = px;
	(m->screen == SCREEN_FOUNDING ? view_founding : screens[m->screen])(&d);
	if (d.rtl)
		scene_mirror(s);
	if (m->visit.ways.contrast)
		palette_contrast(s);
	view_focus(m, s);
}

void
view_focus(const struct model *m, struct scene *s)
{
	s->show_ring = m->visit.by_keys;
	scene_focus(s, m->visit.focus);
}

/*
 * As large as is wished, or the next size that the page holds: what is cut off helps nobody. On a screen that is
 * smaller than a kiosk's should be, a page may have to be smaller than anybody wishes.
 */
void
view(const struct model *m, const struct page *p, struct scene *s)
{
	static const double shrinks[] = {0.9, 0.8, 0.7, 0.6, 0.5, 0.4};
	for (int size = m->visit.ways.size; size >= 0; size--) {
		draw(m, p, size, 1, s);
		if (scene_whole(s))
			return;
	}
	for (size_t i = 0; i < sizeof shrinks / sizeof *shrinks; i++) {
		draw(m, p, 0, shrinks[i], s);
		if (scene_whole(s))
			return;
	}
}
