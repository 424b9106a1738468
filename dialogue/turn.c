/*
 * turn.c - see turn.h.
 */
#include "dialogue/turn.h"

#include "base/text.h"

const char *
turn_sentence(const struct turn *t, enum wording w)
{
	return wording(t->c.lang, w);
}

void
turn_tell(struct turn *t, enum wording w)
{
	draft_add(&t->draft, "%s", turn_sentence(t, w));
}

/* The introduction has a format; so has every sentence with the practice's name in it. */
void
turn_tell_practice(struct turn *t, enum wording w)
{
	draft_add(&t->draft, turn_sentence(t, w), t->practice);
}

void
turn_tell_help(struct turn *t)
{
	const char *help = turn_sentence(t, WORDING_HELP);
	if (!draft_fits(&t->draft, help)) /* the list is worth more than what led to it */
		draft_clear(&t->draft);
	turn_tell(t, WORDING_HELP);
	t->c.menu = MENU_NEEDS;
}

/* A copy that fits, cut at a character. */
void
turn_put(char *out, size_t size, const char *s)
{
	size_t n = strlen(s);
	while (n >= size || !text_valid(s, n))
		n = n >= size ? size - 1 : n - 1;
	memcpy(out, s, n);
	out[n] = '\0';
}
