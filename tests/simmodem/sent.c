#include "tests/simmodem/sent.h"

#include <string.h>

#include "base/memory.h"

/* The text that a part belongs to: same receiver, reference and length, and this part not there yet. */
static struct sent_text *
sent_whole_of(struct sent *s, const struct submit *m)
{
	for (size_t i = s->n; i-- > 0;) {
		struct sent_text *t = &s->texts[i];
		if (t->parts > 1 && t->parts == m->part.parts && t->reference == m->part.reference &&
		    strcmp(t->to, m->to) == 0 && t->bodies[m->part.part - 1] == NULL)
			return t;
	}
	return NULL;
}

static struct sent_text *
sent_new(struct sent *s, const struct submit *m)
{
	if (s->n == s->room) {
		s->room = s->room * 2 + 16;
		s->texts = memory_grow(s->texts, s->room, sizeof *s->texts);
	}
	struct sent_text *t = &s->texts[s->n++];
	*t = (struct sent_text){.wide = m->wide, .message_class = m->message_class, .reference = m->part.reference};
	t->parts = m->part.parts > 1 ? m->part.parts : 1;
	t->bodies = memory_new((size_t)t->parts, sizeof *t->bodies);
	memcpy(t->to, m->to, sizeof t->to);
	return t;
}

void
sent_add(struct sent *s, const struct submit *m)
{
	struct sent_text *t = m->part.parts > 1 ? sent_whole_of(s, m) : NULL;
	if (t == NULL)
		t = sent_new(s, m);
	int part = m->part.parts > 1 ? m->part.part : 1;
	t->bodies[part - 1] = memory_copy(m->body.at);
	t->parts_here++;
}

size_t
sent_whole(const struct sent *s)
{
	size_t whole = 0;
	for (size_t i = 0; i < s->n; i++)
		whole += s->texts[i].parts_here == s->texts[i].parts;
	return whole;
}

static void
sent_text_print(const struct sent_text *t, struct bytes *json)
{
	struct bytes body = {0};
	for (int i = 0; i < t->parts; i++)
		if (t->bodies[i] != NULL)
			bytes_print(&body, "%s", t->bodies[i]);
	bytes_print(json, "{\"to\":\"%s\",\"body\":", t->to);
	bytes_json(json, body.at == NULL ? "" : body.at);
	bytes_print(json, ",\"parts\":%d,\"whole\":%s,\"alphabet\":\"%s\",\"reference\":%d,\"class\":%d}", t->parts,
	    t->parts_here == t->parts ? "true" : "false", t->wide ? "ucs2" : "gsm7", t->reference, t->message_class);
	bytes_finish(&body);
}

void
sent_print(const struct sent *s, struct bytes *json)
{
	bytes_print(json, "[");
	for (size_t i = 0; i < s->n; i++) {
		bytes_print(json, "%s", i > 0 ? "," : "");
		sent_text_print(&s->texts[i], json);
	}
	bytes_print(json, "]");
}

void
sent_clear(struct sent *s)
{
	for (size_t i = 0; i < s->n; i++) {
		for (int part = 0; part < s->texts[i].parts; part++)
			free(s->texts[i].bodies[part]);
		free(s->texts[i].bodies);
	}
	s->n = 0;
}

void
sent_finish(struct sent *s)
{
	sent_clear(s);
	free(s->texts);
	*s = (struct sent){0};
}
