#include "kiosk/layout.h"

#include <math.h>

/* EN 301 549 5.1.4: capitals at least 7.33 mm high; Noto's are 0.714 of the size. */
#define CAPITAL_MM 7.33
#define CAPITAL_OF_SIZE 0.714
#define REACH 40 /* per cent of a high page, from below, that everybody reaches */

struct page
page_make(int w, int h, int screen_w_mm, int screen_h_mm, double scale, struct type *type)
{
	bool turned = (w > h) != (screen_w_mm > screen_h_mm);
	double wide = turned ? screen_h_mm : screen_w_mm, high = turned ? screen_w_mm : screen_h_mm;
	double x = w / wide, y = h / high;
	return (struct page){.w = w, .h = h, .per_mm = x > y ? x : y, .scale = scale, .type = type};
}

int
draft_mm(const struct draft *d, double mm)
{
	return (int)lround(mm * d->p->per_mm);
}

/* Screens on which what was typed may stand outside of its field; the others are known not to have it, a new one isn't.
 */
static bool
shows_typed(const struct model *m)
{
	static const bool none[SCREEN_FOUNDING + 1] = {
	    [SCREEN_START] = true,
	    [SCREEN_NEEDS] = true,
	    [SCREEN_DETAILS] = true,
	    [SCREEN_NAME] = true,
	    [SCREEN_PHONE] = true,
	    [SCREEN_TIMES] = true,
	    [SCREEN_VOICEMAIL] = true,
	    [SCREEN_CONSENT] = true,
	    [SCREEN_CONFIRMATION] = true,
	    [SCREEN_HELP] = true,
	    [SCREEN_IDLE] = true,
	    [SCREEN_TROUBLE] = true,
	    [SCREEN_SEARCH] = true,
	    [SCREEN_FILTERS] = true,
	    [SCREEN_TAKE] = true,
	    [SCREEN_NO_PHONE] = true,
	    [SCREEN_YOUNG] = true,
	    [SCREEN_FOR] = true,
	    [SCREEN_AGE] = true,
	    [SCREEN_INTERPRETER] = true,
	    [SCREEN_TEXTS] = true,
	    [SCREEN_SAFE] = true,
	    [SCREEN_ACCESS] = true,
	    [SCREEN_NOTE] = true,
	    [SCREEN_SETTINGS] = true,
	    [SCREEN_NO_VOICE] = true,
	    [SCREEN_WRONG] = true,
	    [SCREEN_TEXT_NUMBER] = true,
	    [SCREEN_TOLD] = true,
	    [SCREEN_ADJUST] = true,
	    [SCREEN_KEEP] = true,
	};
	return m->screen == SCREEN_LIST ? *m->visit.words != '\0' : !none[m->screen];
}

void
draft_measures(struct draft *d, const struct page *p, int size)
{
	double base = CAPITAL_MM / CAPITAL_OF_SIZE * p->per_mm * p->scale;
	d->p = p;
	d->bar_px = (int)ceil(base);
	d->px = (int)ceil(base * (1 + 0.25 * size));
	/* Headings are large already. */
	d->title_px = (int)(base + d->px) * 3 / 4;
	d->gap = draft_mm(d, 5);
	d->pad = draft_mm(d, 5);
	d->target = (int)ceil(20 * p->per_mm);
	d->left = draft_mm(d, 14);
	d->width = p->w - 2 * d->left;
	d->wide = p->w > p->h;
	d->heading_width = d->wide ? d->width * 70 / 100 : d->width;
}

struct draft
draft_begin(struct scene *s, const struct model *m, const struct page *p, int size)
{
	const struct language *l = language_by_code(m->visit.lang);
	struct draft d = {.s = s, .m = m, .p = p, .lang = m->visit.lang, .rtl = l && l->rtl};
	scene_begin(s, screen_name(m->screen), d.lang, d.rtl, p->w, p->h);
	s->paper = PAPER;
	s->ring = INK;
	s->halo = WHITE;
	s->show_ring = m->visit.by_keys;
	s->speech = m->visit.ways.speech;
	s->curtain = m->visit.ways.curtain;
	s->typed = shows_typed(m);
	draft_measures(&d, p, size);
	d.y = draft_mm(&d, 8);
	d.bottom = p->h - draft_mm(&d, 8);
	d.reach = m->visit.ways.low && !d.wide ? p->h * (100 - REACH) / 100 : 0;
	return d;
}

void
draft_say(struct draft *d, struct node *n, const char *label, const char *speech)
{
	n->label = scene_string(d->s, label);
	n->speech = speech ? scene_string(d->s, speech) : n->label;
}

static struct setting
setting_of(const struct scene *s, const char *lang, bool rtl, int px, bool bold, int lines)
{
	return (struct setting){.lang = lang,
	    .rtl = rtl,
	    .px = px,
	    .bold = bold,
	    .lines = lines,
	    .align = rtl ? 1 : -1,
	    .lasting = !s->typed};
}

struct setting
node_setting(const struct scene *s, const struct node *n)
{
	struct setting t = setting_of(s, n->lang, n->rtl, n->text_px, n->bold, n->lines);
	int start = s->rtl ? 1 : -1;
	t.align = n->align == ALIGN_CENTRE ? 0 : n->align == ALIGN_START ? start : -start;
	t.letter = n->role == ROLE_KEY;
	t.lasting = !s->typed && !n->secret;
	return t;
}

int
draft_height(const struct draft *d, const char *text, const char *lang, int px, bool bold, int width, int lines)
{
	const struct language *l = language_by_code(lang);
	struct setting s = setting_of(d->s, lang, l && l->rtl, px, bold, lines);
	return *text ? type_measure(d->p->type, text, &s, width).h : 0;
}

int
draft_width(const struct draft *d, const char *text, const char *lang, int px, bool bold)
{
	const struct language *l = language_by_code(lang);
	struct setting s = setting_of(d->s, lang, l && l->rtl, px, bold, 0);
	return *text ? type_measure(d->p->type, text, &s, 0).w : 0;
}

int
draft_longest_word(const struct draft *d, const char *text, const char *lang, int px, bool bold)
{
	char word[200];
	int most = 0;
	while (*text) {
		size_t n = strcspn(text, " ");
		snprintf(word, sizeof word, "%.*s", (int)n, text);
		int w = draft_width(d, word, lang, px, bold);
		most = w > most ? w : most;
		text += n;
		text += strspn(text, " ");
	}
	return most;
}

void
draft_whole_words(const struct draft *d, struct node *n)
{
	struct setting s = node_setting(d->s, n);
	while (s.px > d->bar_px && type_measure(d->p->type, n->label, &s, n->text.w).broken)
		s.px = s.px * 19 / 20 > d->bar_px ? s.px * 19 / 20 : d->bar_px;
	if (s.px < n->text_px && !type_measure(d->p->type, n->label, &s, n->text.w).broken)
		n->text_px = s.px;
}

/* Whether the label, as it will be drawn, is larger than its place or lacks a glyph. */
static void
measure(struct draft *d, struct node *n)
{
	if (!*n->label)
		return;
	draft_whole_words(d, n);
	struct setting s = node_setting(d->s, n);
	struct extent e = type_measure(d->p->type, n->label, &s, n->text.w);
	n->overflow = e.h > n->text.h || e.w > n->text.w || e.blank;
	if (n->role == ROLE_BUTTON || n->role == ROLE_KEY)
		n->overflow |= e.cut;
	/* Upright in the middle of what it has. */
	if (n->role != ROLE_TEXT && n->role != ROLE_HEADING && e.h < n->text.h) {
		n->text.y += (n->text.h - e.h) / 2;
		n->text.h = e.h;
	}
}

struct node *
draft_put(
    struct draft *d, const char *id, struct box box, const char *text, const char *lang, int px, bool bold, int lines)
{
	struct node *n = scene_add(d->s, ROLE_TEXT, id);
	draft_say(d, n, text, NULL);
	if (lang) {
		const struct language *l = language_by_code(lang);
		snprintf(n->lang, sizeof n->lang, "%s", lang);
		n->rtl = l && l->rtl;
	}
	n->box = n->text = box;
	n->fg = INK;
	n->bg = PAPER;
	n->text_px = px;
	n->bold = bold;
	n->lines = lines;
	measure(d, n);
	return n;
}

int
draft_baseline(const struct draft *d, const char *text, const char *lang, int px, bool bold, int width)
{
	const struct language *l = language_by_code(lang);
	struct setting s = setting_of(d->s, lang, l && l->rtl, px, bold, 0);
	return type_measure(d->p->type, text, &s, width).baseline;
}

struct node *
draft_text(struct draft *d, const char *id, const char *text, int px, bool bold)
{
	int h = draft_height(d, text, d->lang, px, bold, d->width, 0);
	struct node *n = draft_put(d, id, (struct box){d->left, d->y, d->width, h}, text, NULL, px, bold, 0);
	n->overflow |= d->y + h > d->bottom;
	d->y += h + d->gap;
	return n;
}

struct node *
draft_heading(struct draft *d, const char *text)
{
	int whole = d->width;
	d->width = d->heading_width;
	struct node *n = draft_text(d, "heading", text, d->title_px, true);
	d->width = whole;
	n->role = ROLE_HEADING;
	return n;
}

static void
dress(struct node *n, enum style style)
{
	n->fill = true;
	switch (style) {
	case STYLE_PRIMARY:
		n->fg = WHITE;
		n->bg = n->edge = ACCENT;
		break;
	case STYLE_PLAIN:
		n->fg = ACCENT;
		n->bg = WHITE;
		n->edge = ACCENT;
		break;
	case STYLE_ALARM:
		n->fg = ALARM;
		n->bg = WHITE;
		n->edge = ALARM;
		break;
	case STYLE_KEY:
	case STYLE_FIELD:
		n->fg = INK;
		n->bg = WHITE;
		n->edge = LINE;
		break;
	}
}

struct node *
draft_button(struct draft *d, const char *id, struct box box, const char *label, enum style style, enum verb verb,
    const char *argument)
{
	struct node *n = scene_add(d->s, style == STYLE_KEY ? ROLE_KEY : ROLE_BUTTON, id);
	draft_say(d, n, label, NULL);
	int pad = style == STYLE_KEY ? 0 : d->pad;
	n->box = box;
	n->text = (struct box){box.x + pad, box.y, box.w - 2 * pad, box.h};
	n->align = ALIGN_CENTRE;
	n->text_px = d->px;
	n->bold = true;
	n->focusable = true;
	n->action.verb = verb;
	snprintf(n->action.argument, sizeof n->action.argument, "%s", argument ? argument : "");
	dress(n, style);
	measure(d, n);
	return n;
}

void
draft_name(struct draft *d, struct node *n, const char *label, const char *lang)
{
	const struct language *l = language_by_code(lang);
	snprintf(n->lang, sizeof n->lang, "%s", lang);
	n->rtl = l && l->rtl;
	draft_say(d, n, label, NULL);
	measure(d, n);
}

int
draft_row_height(const struct draft *d, const char *const *labels, size_t n, int width)
{
	int most = d->target;
	for (size_t i = 0; i < n; i++) {
		int h = draft_height(d, labels[i], d->lang, d->px, true, width - 2 * d->pad, 0) + d->pad;
		most = h > most ? h : most;
	}
	return most;
}

int
draft_take_bottom(struct draft *d, int h)
{
	d->bottom -= h;
	int top = d->bottom;
	d->bottom -= d->gap;
	return top;
}

void
draft_controls(struct draft *d)
{
	if (d->y < d->reach)
		d->y = d->reach;
}

struct node *
draft_part(struct draft *d, const struct node *of, const char *id, struct box box, const char *text, const char *lang,
    bool bold, int lines)
{
	char whole[NODE_ID];
	snprintf(whole, sizeof whole, "%.20s:%.40s", id, of->id);
	uint32_t bg = of->bg;
	struct node *n = draft_put(d, whole, box, text, lang, d->px, bold, lines);
	n->part = true;
	n->bg = bg;
	return n;
}

struct node *
draft_panel(struct draft *d, const char *id, struct box box, uint32_t fill, uint32_t edge)
{
	struct node *n = scene_add(d->s, ROLE_PANEL, id);
	n->box = box;
	n->fg = INK;
	n->bg = fill;
	n->edge = edge;
	n->fill = true;
	return n;
}

void
draft_picture(struct node *n, const char *picture, struct box box)
{
	n->picture = picture;
	n->ink = n->role == ROLE_PANEL ? n->fg : ACCENT;
	n->drawn = box;
}
