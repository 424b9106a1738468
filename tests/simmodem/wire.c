#include "tests/simmodem/wire.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/memory.h"

#define SLICE 20           /* ms of a paced line that are written at once */
#define UNREAD (64 * 1024) /* with nobody reading, a stick too throws away what is more */

void
wire_init(struct wire *w, int baud)
{
	*w = (struct wire){.master = -1, .slave = -1, .baud = baud, .luck = 0x5eed};
}

void
wire_finish(struct wire *w)
{
	wire_unplug(w);
	bytes_finish(&w->out);
}

static enum status
wire_link(struct wire *w, const char *link, struct fault *f)
{
	char device[128];
	if (ttyname_r(w->slave, device, sizeof device) != 0)
		return fault_errno(f, "no name of the pseudo-terminal");
	char *beside = memory_print("%s.new", link);
	unlink(beside);
	enum status s = STATUS_OK;
	if (symlink(device, beside) < 0 || rename(beside, link) < 0)
		s = fault_errno(f, "%s", link);
	free(beside);
	return s;
}

enum status
wire_plug(struct wire *w, const char *link, struct fault *f)
{
	struct termios raw;
	memset(&raw, 0, sizeof raw);
	cfmakeraw(&raw);
	raw.c_cflag |= CREAD | CLOCAL;
	raw.c_cc[VMIN] = 1;
	int master, slave;
	if (openpty(&master, &slave, NULL, &raw, NULL) < 0)
		return fault_errno(f, "no pseudo-terminal");
	wire_unplug(w);
	w->master = master;
	w->slave = slave;
	fcntl(w->master, F_SETFL, O_NONBLOCK);
	fcntl(w->master, F_SETFD, FD_CLOEXEC);
	fcntl(w->slave, F_SETFD, FD_CLOEXEC);
	enum status s = wire_link(w, link, f);
	w->link = memory_copy(link);
	if (s != STATUS_OK)
		wire_unplug(w);
	return s;
}

void
wire_unplug(struct wire *w)
{
	if (w->link != NULL)
		unlink(w->link);
	free(w->link);
	w->link = NULL;
	if (w->slave >= 0)
		close(w->slave);
	if (w->master >= 0)
		close(w->master);
	w->slave = w->master = -1;
	bytes_drop(&w->out, w->out.size);
}

/* xorshift32: noise need not be good, only the same every time. */
static uint32_t
noise_next(struct wire *w)
{
	w->luck ^= w->luck << 13;
	w->luck ^= w->luck >> 17;
	w->luck ^= w->luck << 5;
	return w->luck >> 3;
}

void
wire_say(struct wire *w, const char *from, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		char c = from[i];
		bool hit = w->noise > 0 && noise_next(w) % (uint32_t)w->noise == 0;
		unsigned kind = hit ? noise_next(w) % 4 : 0;
		if (hit && kind < 2)
			c = (char)(c ^ 1 << noise_next(w) % 7);
		if (!hit || kind != 2)
			bytes_add(&w->out, &c, 1);
		if (hit && kind == 3)
			bytes_add(&w->out, &c, 1);
	}
}

/* How many bytes may go now; ten bits a byte on the line. */
static size_t
wire_allowance(struct wire *w, int64_t now)
{
	if (w->baud == 0)
		return w->out.size;
	if (now < w->paced_until)
		return 0;
	size_t slice = (size_t)(w->baud / 10 * SLICE / 1000) + 1;
	return slice < w->out.size ? slice : w->out.size;
}

void
wire_flush(struct wire *w, int64_t now)
{
	size_t n = wire_allowance(w, now);
	if (w->master < 0 || n == 0)
		return;
	ssize_t written = write(w->master, w->out.at, n);
	if (written > 0) {
		bytes_drop(&w->out, (size_t)written);
		if (w->baud > 0)
			w->paced_until = now + (written * 10000 + w->baud - 1) / w->baud;
	}
	if (w->out.size > UNREAD)
		bytes_drop(&w->out, w->out.size - UNREAD);
}

int64_t
wire_due(const struct wire *w)
{
	return w->baud > 0 && w->out.size > 0 ? w->paced_until : 0;
}
