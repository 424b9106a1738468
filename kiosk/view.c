#include "kiosk/view.h"

#include "kiosk/layout.h"

/* The bar at the bottom: back, help and finish, at the same place on every screen of a language. */
static void
view_bar(struct draft *d)
{
	const char *labels[] = {
	    say(d->lang, "Back"), say(d->lang, "I need help now"), say(d->lang, "Finish and clear")};
	int margin = draft_mm(d, 10);
	int width = d->p->w - 2 * margin;
	int back_w = (width - 2 * d->gap) * 26 / 100;
	int other_w = (width - 2 * d->gap - back_w) / 2;
	int h = draft_row_height(d, labels, 3, other_w);
	int back_h = draft_row_height(d, labels, 1, back_w);
	h = back_h > h ? back_h : h;
	int top = d->p->h - margin - h;
	draft_panel(d, "bar", (struct box){0, top - margin, d->p->w, h + 2 * margin}, WHITE, EDGE_NONE);
	bool start = d->m->screen == SCREEN_START;
	size_t from = d->s->count;
	if (!start)
		draft_button(d, "back", (struct box){margin, top, back_w, h}, labels[0], STYLE_PLAIN, VERB_BACK, NULL);
	draft_button(d, "help-now", (struct box){margin + back_w + d->gap, top, other_w, h}, labels[1], STYLE_ALARM,
	    VERB_HELP, NULL);
	if (!start)
		draft_button(d, "finish", (struct box){margin + back_w + other_w + 2 * d->gap, top, other_w, h},
		    labels[2], STYLE_PLAIN, VERB_FINISH, NULL);
	for (size_t i = from; i < d->s->count; i++)
		d->s->nodes[i].chrome = true;
	d->bottom = top - margin - d->gap;
}

/* The line at the top: whose kiosk this is. */
static void
view_name_of_place(struct draft *d)
{
	int h = draft_height(d, d->m->place->name, "en", d->px, true, d->width, 1);
	struct node *n =
	    draft_put(d, "practice", (struct box){d->left, d->y, d->width, h}, d->m->place->name, "en", d->px, true, 1);
	n->fg = ACCENT;
	d->y += h + d->gap;
}

void
view(const struct model *m, const struct page *p, struct scene *s)
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
	};
	struct draft d = draft_begin(s, m, p);
	view_bar(&d);
	if (m->screen != SCREEN_START)
		view_name_of_place(&d);
	screens[m->screen](&d);
	if (d.rtl)
		scene_mirror(s);
	scene_focus(s, m->visit.focus);
}
