#include "kiosk/narrate.h"

#include <stdio.h>
#include <string.h>

#include "content/language.h"

static void
add(struct narration *out, const char *lang, const char *text)
{
	if (!*text || out->n == NARRATE_MOST)
		return;
	struct utterance *u = &out->say[out->n++];
	snprintf(u->lang, sizeof u->lang, "%s", lang);
	u->text = text;
}

/* A field is spoken with what stands in it only where nobody else listens. */
static void
add_node(struct narration *out, const struct model *m, const struct scene *s, const struct node *n)
{
	const struct language *l = language_by_code(n->lang);
	const char *lang = l && l->voice ? n->lang : s->lang;
	if (n->secret && m->place->loudspeaker) {
		const struct node *heading = scene_find(s, "heading");
		if (heading)
			add(out, heading->lang, heading->label);
		if (*n->label)
			add(out, s->lang, say(s->lang, "You have typed something. It is not read out."));
		return;
	}
	/* The voice of a language reads English names badly; but a number is spoken in the language of the page. */
	add(out, n->role == ROLE_FIELD || n->role == ROLE_KEY ? s->lang : lang, n->speech);
}

static const struct node *
alert_of(const struct scene *s)
{
	for (size_t i = 0; i < s->count; i++)
		if (s->nodes[i].role == ROLE_ALERT)
			return &s->nodes[i];
	return NULL;
}

static void
begin_screen(struct narration *out, const struct model *m, const struct scene *s)
{
	const struct node *alert = alert_of(s), *heading = scene_find(s, "heading");
	const struct node *focus = s->focus >= 0 ? &s->nodes[s->focus] : NULL;
	if (alert)
		add_node(out, m, s, alert);
	if (heading && !heading->part)
		add_node(out, m, s, heading);
	if (focus && focus != heading && focus != alert)
		add_node(out, m, s, focus);
}

/* What was typed: the letter, or, where the room listens, that there was one. */
static void
add_typed(struct narration *out, const struct model *m, const struct scene *s)
{
	bool hidden = m->place->loudspeaker || m->screen == SCREEN_PIN;
	const char *key = m->visit.spoken_key;
	if (!*key)
		add(out, s->lang, say(s->lang, "Erased"));
	else if (hidden)
		add(out, s->lang, say(s->lang, "Star"));
	else if (strcmp(key, " ") == 0)
		add(out, s->lang, say(s->lang, "Space"));
	else
		add(out, s->lang, key);
}

static void
remember(struct narrator *n, const struct model *m, const struct scene *s)
{
	const struct node *heading = scene_find(s, "heading");
	*n = (struct narrator){.on = true,
	    .screen = s->screen,
	    .again = m->visit.ways.again,
	    .typed = m->visit.typed,
	    .page = m->visit.n_skip,
	    .volume = m->visit.ways.volume,
	    .rate = m->visit.ways.rate,
	    .curtain = m->visit.ways.curtain,
	    .error = alert_of(s) != NULL};
	memcpy(n->lang, s->lang, sizeof n->lang);
	snprintf(n->heading, sizeof n->heading, "%s", heading ? heading->label : "");
	snprintf(n->focus, sizeof n->focus, "%s", s->focus >= 0 ? s->nodes[s->focus].id : "");
}

static void
add_welcome(struct narration *out, const struct scene *s)
{
	add(out, s->lang,
	    say(s->lang,
	        "Reading aloud is on. Press down for the next thing, up for the one before, and select to choose. "
	        "Press the help key to hear it again."));
}

bool
narrate(struct narrator *n, const struct model *m, const struct scene *s, struct narration *out)
{
	out->n = 0;
	if (!m->visit.ways.speech) {
		bool was = n->on;
		memset(n, 0, sizeof *n);
		return was; /* silence at once */
	}
	struct narrator then = *n;
	remember(n, m, s);
	bool other = !then.on || then.screen != n->screen || strcmp(then.lang, n->lang) != 0 || then.page != n->page ||
	             (n->error && !then.error) || (strcmp(then.heading, n->heading) != 0 && m->screen != SCREEN_LIST);
	if (!then.on)
		add_welcome(out, s);
	if (other)
		begin_screen(out, m, s);
	else if (then.typed != n->typed)
		add_typed(out, m, s);
	else if (then.volume != n->volume)
		add(out, s->lang, say(s->lang, "Volume"));
	else if (then.rate != n->rate)
		add(out, s->lang, say(s->lang, "Speed"));
	else if (then.curtain != n->curtain)
		add(out, s->lang, n->curtain ? say(s->lang, "The screen is dark.") : say(s->lang, "The screen is on."));
	else if (then.again != n->again || strcmp(then.focus, n->focus) != 0)
		if (s->focus >= 0)
			add_node(out, m, s, &s->nodes[s->focus]);
	return out->n > 0;
}
