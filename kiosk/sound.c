#include "kiosk/sound.h"

#include <math.h>

/* A tone that dies away: when it begins and how long it takes to fall to a third (s), how high (Hz), how loud. */
struct tone {
	double at, fall, pitch, loud;
};

/* Low enough that age does not take it from anybody's hearing, and short enough that nobody startles. */
static const struct tone click[] = {{0, 0.006, 900, 0.20}, {0, 0.003, 1800, 0.10}};
static const struct tone chime[] = {{0, 0.12, 659.3, 0.20}, {0.14, 0.20, 880, 0.20}};

static double
seconds(enum sound s)
{
	return s == SOUND_CLICK ? 0.05 : 0.9;
}

size_t
sound_length(enum sound s, int rate)
{
	return (size_t)(seconds(s) * rate);
}

static double
heard(const struct tone *t, double at)
{
	double since = at - t->at;
	if (since < 0)
		return 0;
	/* It rises over two thousandths of a second: what begins at once cracks. */
	double rise = since < 0.002 ? since / 0.002 : 1;
	return t->loud * rise * exp(-since / t->fall) * sin(2 * M_PI * t->pitch * since);
}

void
sound_make(enum sound s, int rate, int16_t *out)
{
	const struct tone *tones = s == SOUND_CLICK ? click : chime;
	size_t n = sound_length(s, rate);
	for (size_t i = 0; i < n; i++) {
		double at = (double)i / rate, end = 1 - at / seconds(s);
		out[i] = (int16_t)lround(32767 * end * (heard(&tones[0], at) + heard(&tones[1], at)));
	}
}
