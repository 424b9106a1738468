#include "kiosk/palette.h"

#include "kiosk/layout.h"

#define BLACK 0x000000
#define BRIGHT 0xFFFFFF
#define YELLOW 0xFFE100
#define ROSE 0xFFC2C2

/* What a colour becomes in front, and what behind. */
static const struct {
	uint32_t plain, front, behind;
} colours[] = {
    {PAPER, BLACK, BLACK},
    {WHITE, BLACK, BLACK},
    {TINT, BLACK, BLACK},
    {INK, BRIGHT, BRIGHT},
    {MUTED, BRIGHT, BRIGHT},
    {LINE, BRIGHT, BRIGHT},
    {ACCENT, YELLOW, YELLOW},
    {ALARM, ROSE, ROSE},
};

static uint32_t
exchange(uint32_t plain, bool front)
{
	for (size_t i = 0; i < sizeof colours / sizeof *colours; i++)
		if (colours[i].plain == plain)
			return front ? colours[i].front : colours[i].behind;
	return plain;
}

void
palette_contrast(struct scene *s)
{
	s->paper = BLACK;
	s->ring = BRIGHT;
	s->halo = BLACK;
	for (size_t i = 0; i < s->count; i++) {
		struct node *n = &s->nodes[i];
		if (n->keep)
			continue;
		n->fg = exchange(n->fg, true);
		n->bg = exchange(n->bg, false);
		n->edge = exchange(n->edge, true);
		n->ink = exchange(n->ink, true);
		/* A box without an edge would no longer be seen. */
		if (n->role == ROLE_PANEL && n->edge == EDGE_NONE && n->bg == BLACK)
			n->edge = BRIGHT;
	}
}
