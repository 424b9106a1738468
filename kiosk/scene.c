#include "kiosk/node.h"

#include <sodium.h>

#include "base/text.h"

const char *
verb_name(enum verb v)
{
	static const char *const names[VERB_COUNT] = {
	    [VERB_NONE] = "",
	    [VERB_LANG] = "lang",
	    [VERB_NEED] = "need",
	    [VERB_OPEN] = "open",
	    [VERB_CALLBACK] = "callback",
	    [VERB_HELP] = "help",
	    [VERB_BACK] = "back",
	    [VERB_NEXT] = "next",
	    [VERB_MORE] = "more",
	    [VERB_EARLIER] = "earlier",
	    [VERB_CHOOSE] = "choose",
	    [VERB_YES] = "yes",
	    [VERB_NO] = "no",
	    [VERB_FIELD] = "field",
	    [VERB_KEY] = "key",
	    [VERB_ERASE] = "erase",
	    [VERB_LAYOUT] = "layout",
	    [VERB_CHANGE] = "change",
	    [VERB_SUBMIT] = "submit",
	    [VERB_STAY] = "stay",
	    [VERB_FINISH] = "finish",
	    [VERB_SEARCH] = "search",
	    [VERB_FILTERS] = "filters",
	    [VERB_FILTER] = "filter",
	    [VERB_LOOSEN] = "loosen",
	    [VERB_TAKE] = "take",
	    [VERB_NO_PHONE] = "no-phone",
	    [VERB_YOUNG] = "young",
	    [VERB_SETTINGS] = "settings",
	    [VERB_SET] = "set",
	    [VERB_STAFF] = "staff",
	    [VERB_TRIAL] = "trial",
	    [VERB_ADJUST] = "adjust",
	    [VERB_WRONG] = "wrong",
	    [VERB_TEXT] = "text",
	    [VERB_PRINT] = "print",
	};
	return names[v];
}

const char *
node_role_name(enum node_role r)
{
	static const char *const names[] = {
	    [ROLE_HEADING] = "heading",
	    [ROLE_TEXT] = "text",
	    [ROLE_BUTTON] = "button",
	    [ROLE_FIELD] = "field",
	    [ROLE_KEY] = "key",
	    [ROLE_ALERT] = "alert",
	    [ROLE_PANEL] = "panel",
	};
	return names[r];
}

/* Behind what is used everything is zero already: wiping all of it, several times a page, took a tenth of the time. */
void
scene_wipe(struct scene *s)
{
	sodium_memzero(s->strings, s->used);
	sodium_memzero(s->nodes, s->count * sizeof *s->nodes);
	s->used = 0;
	sodium_memzero(s, offsetof(struct scene, nodes));
	s->focus = -1;
}

void
scene_begin(struct scene *s, const char *screen, const char *lang, bool rtl, int w, int h)
{
	scene_wipe(s);
	s->screen = screen;
	snprintf(s->lang, sizeof s->lang, "%s", lang);
	s->rtl = rtl;
	s->w = w;
	s->h = h;
}

const char *
scene_string(struct scene *s, const char *text)
{
	if (!text || !*text)
		return "";
	size_t room = SCENE_STRINGS - s->used;
	size_t n = strlen(text);
	if (room < 2)
		return "";
	if (n > room - 1) {
		n = room - 1;
		while (n > 0 && ((unsigned char)text[n] & 0xC0) == 0x80)
			n--;
	}
	char *copy = s->strings + s->used;
	memcpy(copy, text, n);
	copy[n] = '\0';
	s->used += n + 1;
	return copy;
}

struct node *
scene_add(struct scene *s, enum node_role role, const char *id)
{
	size_t at = s->count < SCENE_NODES ? s->count++ : SCENE_NODES - 1;
	struct node *n = &s->nodes[at];
	*n = (struct node){.role = role, .label = "", .speech = "", .edge = EDGE_NONE};
	snprintf(n->id, sizeof n->id, "%s", id);
	memcpy(n->lang, s->lang, sizeof n->lang);
	n->rtl = s->rtl;
	return n;
}

const struct node *
scene_find(const struct scene *s, const char *id_or_label)
{
	for (size_t i = 0; i < s->count; i++)
		if (strcmp(s->nodes[i].id, id_or_label) == 0)
			return &s->nodes[i];
	for (size_t i = 0; i < s->count; i++)
		if (s->nodes[i].action.verb != VERB_NONE && strcmp(s->nodes[i].label, id_or_label) == 0)
			return &s->nodes[i];
	return NULL;
}

const struct node *
scene_at(const struct scene *s, int x, int y)
{
	for (size_t i = s->count; i-- > 0;) {
		const struct box *b = &s->nodes[i].box;
		if (s->nodes[i].action.verb != VERB_NONE && x >= b->x && x < b->x + b->w && y >= b->y &&
		    y < b->y + b->h)
			return &s->nodes[i];
	}
	return NULL;
}

static void
turn(struct box *b, int page)
{
	b->x = page - b->x - b->w;
}

void
scene_mirror(struct scene *s)
{
	for (size_t i = 0; i < s->count; i++) {
		turn(&s->nodes[i].box, s->w);
		turn(&s->nodes[i].text, s->w);
		turn(&s->nodes[i].drawn, s->w);
	}
}

bool
scene_spoken(const struct node *n)
{
	return !n->part && (n->focusable || *n->speech);
}

static bool
box_inside(const struct box *b, const struct scene *s)
{
	return b->x >= 0 && b->y >= 0 && b->x + b->w <= s->w && b->y + b->h <= s->h;
}

static bool
box_apart(const struct box *a, const struct box *b)
{
	return a->x + a->w <= b->x || b->x + b->w <= a->x || a->y + a->h <= b->y || b->y + b->h <= a->y;
}

static bool
node_clear(const struct scene *s, size_t i)
{
	const struct node *m = &s->nodes[i];
	for (size_t j = i + 1; j < s->count; j++) {
		const struct node *n = &s->nodes[j];
		if (m->focusable && n->focusable && !box_apart(&m->box, &n->box))
			return false;
		if (*m->label && *n->label && !box_apart(&m->text, &n->text))
			return false;
	}
	return true;
}

bool
scene_whole(const struct scene *s)
{
	for (size_t i = 0; i < s->count; i++) {
		const struct node *n = &s->nodes[i];
		if (n->overflow || !box_inside(&n->box, s) || (*n->label && !box_inside(&n->text, s)) ||
		    !node_clear(s, i))
			return false;
	}
	return true;
}

static bool
has_alert(const struct scene *s)
{
	for (size_t i = 0; i < s->count; i++)
		if (s->nodes[i].role == ROLE_ALERT)
			return true;
	return false;
}

void
scene_focus(struct scene *s, const char *id)
{
	s->focus = -1;
	for (size_t i = 0; i < s->count; i++) {
		const struct node *n = &s->nodes[i];
		bool reachable = n->focusable || (s->speech && scene_spoken(n));
		if (!reachable)
			continue;
		if (*id && strcmp(n->id, id) == 0) {
			s->focus = (int)i;
			return;
		}
		if (s->focus < 0 || (s->nodes[s->focus].chrome && !n->chrome))
			s->focus = (int)i;
	}
	/* Who listens begins with what is wrong, else with what the page is about. */
	for (size_t i = s->count; s->speech && i-- > 0;)
		if (s->nodes[i].role == ROLE_ALERT ||
		    (s->nodes[i].role == ROLE_HEADING && scene_spoken(&s->nodes[i]) && !has_alert(s)))
			s->focus = (int)i;
}

static bool
box_equal(const struct box *a, const struct box *b)
{
	return a->x == b->x && a->y == b->y && a->w == b->w && a->h == b->h;
}

static bool
same_name(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static bool
node_equal(const struct node *a, const struct node *b)
{
	return strcmp(a->id, b->id) == 0 && a->role == b->role && strcmp(a->label, b->label) == 0 &&
	       strcmp(a->lang, b->lang) == 0 && box_equal(&a->box, &b->box) && box_equal(&a->text, &b->text) &&
	       box_equal(&a->drawn, &b->drawn) && same_name(a->picture, b->picture) && a->ink == b->ink &&
	       a->fg == b->fg && a->bg == b->bg && a->edge == b->edge && a->text_px == b->text_px &&
	       a->bold == b->bold && a->selected == b->selected && a->align == b->align && a->lines == b->lines &&
	       a->caret == b->caret && a->fill == b->fill && a->rtl == b->rtl;
}

bool
node_looks_same(const struct scene *a, const struct scene *b, size_t i)
{
	/* Where a text begins is the page's; a caret stands at its end. */
	return a->rtl == b->rtl && node_equal(&a->nodes[i], &b->nodes[i]);
}

bool
scene_equal(const struct scene *a, const struct scene *b)
{
	if (a->count != b->count || a->focus != b->focus || a->show_ring != b->show_ring || a->w != b->w ||
	    a->h != b->h || a->rtl != b->rtl || a->paper != b->paper || a->curtain != b->curtain ||
	    a->screen != b->screen || strcmp(a->lang, b->lang) != 0)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (!node_equal(&a->nodes[i], &b->nodes[i]) || strcmp(a->nodes[i].speech, b->nodes[i].speech) != 0)
			return false;
	return true;
}

/* The same string, in the copy's own memory. */
static const char *
moved(const struct scene *to, const struct scene *from, const char *s)
{
	bool own = s && s >= from->strings && s < from->strings + SCENE_STRINGS;
	return own ? to->strings + (s - from->strings) : s;
}

void
scene_copy(struct scene *to, const struct scene *from)
{
	scene_wipe(to);
	memcpy(to, from, offsetof(struct scene, nodes));
	memcpy(to->nodes, from->nodes, from->count * sizeof *from->nodes);
	memcpy(to->strings, from->strings, from->used);
	to->used = from->used;
	for (size_t i = 0; i < to->count; i++) {
		struct node *n = &to->nodes[i];
		n->label = moved(to, from, n->label);
		n->speech = moved(to, from, n->speech);
		n->picture = moved(to, from, n->picture);
	}
}
