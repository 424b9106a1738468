/* A scene as one line of JSON, for tests and for whoever wants to know what is on the screen. */
#include "kiosk/node.h"

#include <jansson.h>

static json_t *
colour(uint32_t rgb)
{
	char text[8];
	snprintf(text, sizeof text, "#%06x", (unsigned)(rgb & 0xFFFFFF));
	return json_string(text);
}

static json_t *
action(const struct action *a)
{
	char text[64];
	snprintf(text, sizeof text, "%s%s%s", verb_name(a->verb), *a->argument ? ":" : "", a->argument);
	return json_string(text);
}

static json_t *
node(const struct node *n)
{
	json_t *o = json_object();
	json_object_set_new(o, "id", json_string(n->id));
	json_object_set_new(o, "role", json_string(node_role_name(n->role)));
	json_object_set_new(o, "label", json_string(n->label));
	json_object_set_new(o, "speech", json_string(n->speech));
	json_object_set_new(o, "lang", json_string(n->lang));
	json_object_set_new(o, "x", json_integer(n->box.x));
	json_object_set_new(o, "y", json_integer(n->box.y));
	json_object_set_new(o, "w", json_integer(n->box.w));
	json_object_set_new(o, "h", json_integer(n->box.h));
	json_object_set_new(o, "fg", colour(n->fg));
	json_object_set_new(o, "bg", colour(n->bg));
	json_object_set_new(o, "text_px", json_integer(n->text_px));
	json_object_set_new(o, "focusable", json_boolean(n->focusable));
	json_object_set_new(o, "selected", json_boolean(n->selected));
	json_object_set_new(o, "action", action(&n->action));
	json_object_set_new(o, "overflow", json_boolean(n->overflow));
	return o;
}

char *
scene_json(const struct scene *s)
{
	json_t *o = json_object();
	json_object_set_new(o, "screen", json_string(s->screen));
	json_object_set_new(o, "lang", json_string(s->lang));
	json_object_set_new(o, "dir", json_string(s->rtl ? "rtl" : "ltr"));
	json_object_set_new(o, "focus", json_string(s->focus < 0 ? "" : s->nodes[s->focus].id));
	json_t *nodes = json_array();
	for (size_t i = 0; i < s->count; i++)
		json_array_append_new(nodes, node(&s->nodes[i]));
	json_object_set_new(o, "nodes", nodes);
	char *text = json_dumps(o, JSON_COMPACT);
	json_decref(o);
	return text;
}
