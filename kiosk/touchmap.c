#include "kiosk/touchmap.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LEAST_SPREAD                                                                                                   \
	0.05            /* of touches in every direction, from their middle: less tells nothing of what is far away    \
	                 */
#define LEAST_AREA 0.01 /* that the whole screen may shrink to */
#define MOST 100.0      /* of any of the numbers */

const struct touchmap touchmap_none = {{1, 0, 0, 0, 1, 0}};

struct spot
touchmap_apply(const struct touchmap *t, struct spot s)
{
	const double *n = t->n;
	return (struct spot){n[0] * s.x + n[1] * s.y + n[2], n[3] * s.x + n[4] * s.y + n[5]};
}

static bool
sound(const struct touchmap *t)
{
	for (size_t i = 0; i < 6; i++)
		if (!isfinite(t->n[i]) || fabs(t->n[i]) > MOST)
			return false;
	return fabs(t->n[0] * t->n[4] - t->n[1] * t->n[3]) >= LEAST_AREA;
}

static struct spot
middle(const struct spot *s, size_t n)
{
	struct spot m = {0, 0};
	for (size_t i = 0; i < n; i++) {
		m.x += s[i].x / (double)n;
		m.y += s[i].y / (double)n;
	}
	return m;
}

/* What touches have in common with each other, and with where they were, around their middles. */
struct sums {
	double xx, xy, yy; /* of what was said */
	double to_x[2];    /* of that with x of where it was */
	double to_y[2];
};

static struct sums
sum_up(const struct spot *said, const struct spot *was, size_t n, struct spot s, struct spot w)
{
	struct sums sum = {0};
	for (size_t i = 0; i < n; i++) {
		double x = said[i].x - s.x, y = said[i].y - s.y;
		sum.xx += x * x;
		sum.xy += x * y;
		sum.yy += y * y;
		sum.to_x[0] += x * (was[i].x - w.x);
		sum.to_x[1] += y * (was[i].x - w.x);
		sum.to_y[0] += x * (was[i].y - w.y);
		sum.to_y[1] += y * (was[i].y - w.y);
	}
	return sum;
}

/* How far the touches reach in the direction in which they reach least. */
static double
spread(const struct sums *s, size_t n)
{
	double least = (s->xx + s->yy - hypot(s->xx - s->yy, 2 * s->xy)) / 2;
	return least > 0 ? sqrt(least / (double)n) : 0;
}

bool
touchmap_fit(const struct spot *said, const struct spot *was, size_t n, struct touchmap *out)
{
	if (n < 3)
		return false;
	struct spot s = middle(said, n), w = middle(was, n);
	struct sums sum = sum_up(said, was, n, s, w);
	if (!(spread(&sum, n) >= LEAST_SPREAD)) /* and what is no number */
		return false;
	double area = sum.xx * sum.yy - sum.xy * sum.xy;
	struct touchmap t = {0};
	t.n[0] = (sum.to_x[0] * sum.yy - sum.to_x[1] * sum.xy) / area;
	t.n[1] = (sum.to_x[1] * sum.xx - sum.to_x[0] * sum.xy) / area;
	t.n[2] = w.x - t.n[0] * s.x - t.n[1] * s.y;
	t.n[3] = (sum.to_y[0] * sum.yy - sum.to_y[1] * sum.xy) / area;
	t.n[4] = (sum.to_y[1] * sum.xx - sum.to_y[0] * sum.xy) / area;
	t.n[5] = w.y - t.n[3] * s.x - t.n[4] * s.y;
	if (!sound(&t))
		return false;
	*out = t;
	return true;
}

bool
touchmap_parse(const char *text, struct touchmap *out)
{
	struct touchmap t;
	char *end;
	for (size_t i = 0; i < 6; i++) {
		text += strspn(text, " ");
		t.n[i] = strtod(text, &end);
		if (end == text || (*end != ' ' && *end != '\0'))
			return false;
		text = end;
	}
	if (text[strspn(text, " ")] != '\0' || !sound(&t))
		return false;
	*out = t;
	return true;
}

void
touchmap_print(const struct touchmap *t, char out[TOUCHMAP_TEXT])
{
	const double *n = t->n;
	snprintf(out, TOUCHMAP_TEXT, "%.6f %.6f %.6f %.6f %.6f %.6f", n[0], n[1], n[2], n[3], n[4], n[5]);
}
