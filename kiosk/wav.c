#include "kiosk/wav.h"

#include <stdio.h>
#include <string.h>

#include "base/memory.h"

#define HEADER 44

struct wav {
	FILE *file;
	int rate;
	uint32_t bytes;
};

static void
put(uint8_t *at, uint32_t value, int n)
{
	for (int i = 0; i < n; i++)
		at[i] = (uint8_t)(value >> 8 * i);
}

static void
write_header(struct wav *w)
{
	uint8_t h[HEADER] = "RIFF....WAVEfmt ";
	put(h + 4, w->bytes + HEADER - 8, 4);
	put(h + 16, 16, 4);
	put(h + 20, 1, 2); /* plain samples */
	put(h + 22, 1, 2); /* one channel */
	put(h + 24, (uint32_t)w->rate, 4);
	put(h + 28, (uint32_t)w->rate * 2, 4);
	put(h + 32, 2, 2);
	put(h + 34, 16, 2);
	memcpy(h + 36, "data", 4);
	put(h + 40, w->bytes, 4);
	rewind(w->file);
	fwrite(h, sizeof h, 1, w->file);
}

struct wav *
wav_create(const char *file, int rate)
{
	FILE *f = fopen(file, "wbe");
	if (!f)
		return NULL;
	struct wav *w = memory_new(1, sizeof *w);
	*w = (struct wav){.file = f, .rate = rate};
	write_header(w);
	return w;
}

void
wav_write(struct wav *w, const int16_t *samples, size_t n)
{
	/* The length must fit its field; nobody listens for twelve hours. */
	if (n > (UINT32_MAX / 4 - w->bytes) / 2)
		return;
	uint8_t bytes[512];
	while (n > 0) {
		size_t now = n < sizeof bytes / 2 ? n : sizeof bytes / 2;
		for (size_t i = 0; i < now; i++)
			put(bytes + 2 * i, (uint16_t)samples[i], 2);
		fwrite(bytes, 2, now, w->file);
		w->bytes += (uint32_t)now * 2;
		samples += now;
		n -= now;
	}
}

void
wav_close(struct wav *w)
{
	if (!w)
		return;
	write_header(w);
	fclose(w->file);
	free(w);
}
