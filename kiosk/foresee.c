#include "kiosk/foresee.h"

#include <sodium.h>

#include "base/memory.h"
#include "kiosk/layout.h"

struct foresight {
	size_t at; /* the node that is tried next */
	struct model model;
	struct scene scene;
};

struct foresight *
foresight_create(void)
{
	return memory_new(1, sizeof(struct foresight));
}

void
foresight_destroy(struct foresight *f)
{
	if (f)
		sodium_memzero(f, sizeof *f);
	free(f);
}

void
foresight_begin(struct foresight *f)
{
	f->at = 0;
}

/* Keys change one letter only, and what stores or ends something is not for trying. */
static bool
leads_on(const struct node *n)
{
	static const bool no[VERB_COUNT] = {
	    [VERB_NONE] = true,
	    [VERB_KEY] = true,
	    [VERB_ERASE] = true,
	    [VERB_FINISH] = true,
	    [VERB_SUBMIT] = true,
	    [VERB_SET] = true,
	    [VERB_STAFF] = true,
	    [VERB_TRIAL] = true,
	    [VERB_ADJUST] = true,
	};
	return !no[n->action.verb];
}

static size_t
next(const struct foresight *f, const struct scene *s)
{
	size_t at = f->at;
	while (at < s->count && !leads_on(&s->nodes[at]))
		at++;
	return at;
}

bool
foresight_more(const struct foresight *f, const struct scene *s)
{
	return next(f, s) < s->count;
}

/* Looking is all that is done: an effect that would change something is left undone, and its page shows its wait. */
static enum effect
look_up(struct foresight *f, struct house *h, enum effect effect)
{
	struct event answer;
	if (effect == EFFECT_FIND) {
		struct directory_results found;
		house_find(h, &f->model, &found, &answer);
		answer.now = f->model.now;
		answer.steady = f->model.steady;
		effect = update(&f->model, &answer);
		directory_results_finish(&found);
		return effect;
	}
	if (effect == EFFECT_GET) {
		struct activity a;
		house_get(h, &f->model, &a, &answer);
		answer.now = f->model.now;
		answer.steady = f->model.steady;
		effect = update(&f->model, &answer);
		activity_finish(&a);
		return effect;
	}
	return EFFECT_NONE;
}

static void
make_ready(const struct scene *s, struct type *type)
{
	for (size_t i = 0; i < s->count; i++) {
		const struct node *n = &s->nodes[i];
		struct setting t = node_setting(s, n);
		if (*n->label)
			type_ready(type, n->label, &t, n->text.w);
	}
}

void
foresight_step(struct foresight *f, const struct model *m, const struct scene *s, const struct page *p, struct house *h)
{
	size_t at = next(f, s);
	if (at >= s->count)
		return;
	/* What a new box was told is shared by every copy of its model: a look ahead would answer for whoever stands
	 * there. */
	if (m->founding) {
		f->at = s->count;
		return;
	}
	f->at = at + 1;
	f->model = *m;
	struct event press = {.kind = EVENT_PRESS, .now = m->now, .steady = m->steady, .action = s->nodes[at].action};
	enum effect effect = update(&f->model, &press);
	while (effect != EFFECT_NONE)
		effect = look_up(f, h, effect);
	view(&f->model, p, &f->scene);
	make_ready(&f->scene, p->type);
	sodium_memzero(&f->model, sizeof f->model);
	scene_wipe(&f->scene);
}
