#include "kiosk/input.h"

#include <math.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

/*
 * Every key that does something. F17 to F24 are what Storm's AudioNav and EZ-Access keypads send. Letters and digits
 * come as text, not as keys.
 */
static const struct {
	const char *name;
	enum input_key key;
} keys[] = {
    {"Tab", INPUT_FORWARD},
    {"Shift+Tab", INPUT_BACKWARD},
    {"Up", INPUT_UP},
    {"Down", INPUT_DOWN},
    {"Left", INPUT_LEFT},
    {"Right", INPUT_RIGHT},
    {"Return", INPUT_SELECT},
    {"Enter", INPUT_SELECT},
    {"Keypad Enter", INPUT_SELECT},
    {"Space", INPUT_SPACE},
    {"Escape", INPUT_BACK},
    {"Backspace", INPUT_ERASE},
    {"PageDown", INPUT_ONWARD},
    {"F1", INPUT_HELP},
    {"F10", INPUT_STAFF},
    {"F15", INPUT_SILENCE},
    {"F16", INPUT_CURTAIN},
    {"F17", INPUT_HELP},
    {"F18", INPUT_BACKWARD},
    {"F19", INPUT_FORWARD},
    {"F20", INPUT_SELECT},
    {"F21", INPUT_BACK},
    {"F22", INPUT_ONWARD},
    {"F23", INPUT_VOLUME},
    {"F24", INPUT_RATE},
};

/* What they are called in the settings. */
static const struct {
	const char *name;
	enum input_key key;
} deeds[] = {
    {"next", INPUT_FORWARD},
    {"previous", INPUT_BACKWARD},
    {"up", INPUT_UP},
    {"down", INPUT_DOWN},
    {"left", INPUT_LEFT},
    {"right", INPUT_RIGHT},
    {"select", INPUT_SELECT},
    {"back", INPUT_BACK},
    {"onward", INPUT_ONWARD},
    {"erase", INPUT_ERASE},
    {"speech", INPUT_HELP},
    {"silence", INPUT_SILENCE},
    {"volume", INPUT_VOLUME},
    {"speed", INPUT_RATE},
    {"curtain", INPUT_CURTAIN},
    {"staff", INPUT_STAFF},
    {"nothing", INPUT_NONE},
};

enum input_key
input_key_named(const char *name)
{
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (strcmp(keys[i].name, name) == 0)
			return keys[i].key;
	return INPUT_NONE;
}

void
input_init(struct input *in)
{
	*in = (struct input){.last = INT64_MIN / 2};
}

int
input_remap(struct input *in, const char *list)
{
	int lost = 0, n;
	char name[24], deed[16];
	for (; sscanf(list, " %23[^= ]=%15[^ ]%n", name, deed, &n) == 2; list += n) {
		size_t i = 0;
		while (i < sizeof deeds / sizeof *deeds && strcmp(deeds[i].name, deed) != 0)
			i++;
		if (i == sizeof deeds / sizeof *deeds || in->n_remaps == INPUT_REMAPS) {
			lost++;
			continue;
		}
		memcpy(in->remaps[in->n_remaps].name, name, sizeof name);
		in->remaps[in->n_remaps++].key = deeds[i].key;
	}
	return lost + (list[strspn(list, " ")] != '\0');
}

enum input_key
input_key_of(const struct input *in, const char *name)
{
	for (size_t i = 0; i < in->n_remaps; i++)
		if (strcmp(in->remaps[i].name, name) == 0)
			return in->remaps[i].key;
	return input_key_named(name);
}

bool
input_keypad(const char *name)
{
	return *name == 'F' && name[1] >= '1' && name[1] <= '2' && name[2] >= '0' && name[2] <= '9' &&
	       strcmp(name, "F15") >= 0;
}

/* What was touched is forgotten; what keys mean is the practice's. */
void
input_wipe(struct input *in)
{
	in->down = false;
	in->finger = 0;
	sodium_memzero(in->held, sizeof in->held);
	sodium_memzero(in->last_id, sizeof in->last_id);
	input_settle(in);
}

void
input_settle(struct input *in)
{
	in->last = INT64_MIN / 2;
}

static bool
touched(struct event *e)
{
	*e = (struct event){.kind = EVENT_TOUCHED};
	return true;
}

bool
input_down(struct input *in, const struct scene *s, int64_t finger, int x, int y, int64_t steady, struct event *e)
{
	(void)steady;
	/* One finger at a time: a palm on the glass must not steer. */
	if (in->down)
		return false;
	const struct node *n = scene_at(s, x, y);
	in->down = true;
	in->finger = finger;
	snprintf(in->held, sizeof in->held, "%s", n ? n->id : "");
	return touched(e);
}

bool
input_too_soon(const struct input *in, const struct node *n, int64_t steady)
{
	if (steady - in->last >= INPUT_AGAIN)
		return false;
	/* Typing is quick: only the same key twice is a tremble there, and only very soon. */
	if (n->role == ROLE_KEY || n->action.verb == VERB_ERASE || n->action.verb == VERB_KEY)
		return strcmp(n->id, in->last_id) == 0 && steady - in->last < INPUT_AGAIN / 4;
	return true;
}

static bool
press(struct input *in, const struct node *n, int64_t steady, struct event *e)
{
	in->last = steady;
	memcpy(in->last_id, n->id, sizeof in->last_id);
	*e = (struct event){.kind = EVENT_PRESS, .action = n->action};
	return true;
}

bool
input_up(struct input *in, const struct scene *s, int64_t finger, int x, int y, int64_t steady, struct event *e)
{
	if (!in->down || in->finger != finger)
		return false;
	in->down = false;
	const struct node *n = scene_at(s, x, y);
	/* A press moves the focus into a field, and does not send the form. */
	if (!n || strcmp(n->id, in->held) != 0 || n->action.verb == VERB_FIELD || input_too_soon(in, n, steady))
		return touched(e);
	return press(in, n, steady, e);
}

/* The order of Tab: the nodes as they are listed, chrome after the rest. */
static int
ranked(const struct scene *s, int *order)
{
	int n = 0;
	for (int chrome = 0; chrome < 2; chrome++)
		for (size_t i = 0; i < s->count; i++)
			if ((s->nodes[i].focusable || (s->speech && scene_spoken(&s->nodes[i]))) &&
			    s->nodes[i].chrome == (chrome == 1))
				order[n++] = (int)i;
	return n;
}

static int
next_focus(const struct scene *s, int direction)
{
	int order[SCENE_NODES], n = ranked(s, order);
	for (int i = 0; i < n; i++)
		if (order[i] == s->focus)
			return order[(i + direction + n) % n];
	return n ? order[0] : s->focus;
}

/* The nearest node in a direction; what lies askew counts as further. */
static int
near_focus(const struct scene *s, int dx, int dy)
{
	if (s->focus < 0)
		return next_focus(s, 1);
	const struct box *from = &s->nodes[s->focus].box;
	double best = INFINITY;
	int found = s->focus;
	for (size_t i = 0; i < s->count; i++) {
		const struct node *n = &s->nodes[i];
		if (!n->focusable || (int)i == s->focus)
			continue;
		double x = n->box.x + n->box.w / 2.0 - from->x - from->w / 2.0;
		double y = n->box.y + n->box.h / 2.0 - from->y - from->h / 2.0;
		double along = x * dx + y * dy, aside = fabs(dx ? y : x);
		if (along <= 0)
			continue;
		if (along + 2 * aside < best) {
			best = along + 2 * aside;
			found = (int)i;
		}
	}
	return found;
}

static bool
focus(const struct scene *s, int at, struct event *e)
{
	if (at < 0)
		return false;
	*e = (struct event){.kind = EVENT_FOCUS, .text = s->nodes[at].id};
	return true;
}

static bool
set(const char *what, struct event *e)
{
	*e = (struct event){.kind = EVENT_PRESS, .action = {.verb = VERB_SET}};
	snprintf(e->action.argument, sizeof e->action.argument, "%s", what);
	return true;
}

static bool
press_id(struct input *in, const struct scene *s, const char *const *ids, struct event *e)
{
	for (; *ids; ids++) {
		const struct node *n = scene_find(s, *ids);
		if (n && n->focusable)
			return press(in, n, INT64_MIN / 2, e);
	}
	return touched(e);
}

bool
input_writes(const struct scene *s)
{
	for (size_t i = 0; i < s->count; i++)
		if (s->nodes[i].role == ROLE_FIELD)
			return true;
	return false;
}

bool
input_key(struct input *in, const struct scene *s, enum input_key key, struct event *e)
{
	static const char *const back[] = {"back", NULL};
	static const char *const onward[] = {"next", "more", "submit", NULL};
	switch (key) {
	case INPUT_NONE:
		return touched(e);
	case INPUT_HELP:
		return set("speech:on", e);
	case INPUT_SILENCE:
		return set("speech:off", e);
	case INPUT_VOLUME:
		return set("volume", e);
	case INPUT_RATE:
		return set("rate", e);
	case INPUT_CURTAIN:
		return set("curtain", e);
	case INPUT_STAFF:
		*e = (struct event){.kind = EVENT_PRESS, .action = {.verb = VERB_STAFF}};
		return true;
	case INPUT_FORWARD:
		return focus(s, next_focus(s, 1), e);
	case INPUT_BACKWARD:
		return focus(s, next_focus(s, -1), e);
	case INPUT_UP:
		return focus(s, s->speech ? next_focus(s, -1) : near_focus(s, 0, -1), e);
	case INPUT_DOWN:
		return focus(s, s->speech ? next_focus(s, 1) : near_focus(s, 0, 1), e);
	case INPUT_LEFT:
		return focus(s, near_focus(s, -1, 0), e);
	case INPUT_RIGHT:
		return focus(s, near_focus(s, 1, 0), e);
	case INPUT_SELECT:
		if (s->focus < 0)
			return touched(e);
		if (s->nodes[s->focus].action.verb == VERB_NONE)
			return set("again", e);
		return press(in, &s->nodes[s->focus], INT64_MIN / 2, e);
	case INPUT_SPACE:
		if (!input_writes(s))
			return input_key(in, s, INPUT_SELECT, e);
		*e = (struct event){.kind = EVENT_TEXT, .text = " "};
		return true;
	case INPUT_BACK:
		return press_id(in, s, back, e);
	case INPUT_ONWARD:
		return press_id(in, s, onward, e);
	case INPUT_ERASE:
		*e = (struct event){.kind = EVENT_ERASE};
		return true;
	}
	return false;
}
