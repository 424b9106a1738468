#include "kiosk/printer.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/lp.h>
#include <poll.h>
#include <stdbool.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "base/log.h"
#include "base/memory.h"

#define ANSWER 400  /* ms for a printer to say how it is */
#define STUCK 10000 /* ms without a byte taken: it does not print */
#define PIECE 4096  /* bytes in one go */
#define EVERY 20    /* ms between two goes */

/* DLE EOT 2: why it is off line; DLE EOT 4: the paper's sensors. */
static const uint8_t question[] = {0x10, 0x04, 2, 0x10, 0x04, 4};
#define ANSWERS 2

enum stage { STAGE_NONE, STAGE_ASKED, STAGE_WRITING, STAGE_ASKED_AGAIN };

struct printer {
	const char *path;
	int fd;
	enum stage stage;
	uint8_t *bytes;
	size_t n, at;
	uint8_t answers[ANSWERS];
	size_t n_answers;
	bool answered; /* it can say how it is */
	bool mute;     /* a file: what is read from it is what was written */
	int64_t since; /* of the stage, or of the last byte taken */
};

struct printer *
printer_create(const char *path)
{
	struct printer *p = memory_new(1, sizeof *p);
	p->path = path;
	p->fd = -1;
	return p;
}

static void
end_job(struct printer *p)
{
	if (p->fd >= 0)
		close(p->fd);
	free(p->bytes);
	*p = (struct printer){.path = p->path, .fd = -1};
}

void
printer_destroy(struct printer *p)
{
	if (!p)
		return;
	end_job(p);
	free(p);
}

static bool
open_device(struct printer *p)
{
	p->fd = open(p->path, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	if (p->fd < 0 && errno == EACCES)
		p->fd = open(p->path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	if (p->fd < 0)
		return false;
	struct stat file;
	struct termios t;
	p->mute = fstat(p->fd, &file) != 0 || !S_ISCHR(file.st_mode);
	if (isatty(p->fd) && tcgetattr(p->fd, &t) == 0) {
		cfmakeraw(&t);
		tcsetattr(p->fd, TCSANOW, &t);
	}
	return true;
}

/* What the kernel's driver knows (usblp has the printer's status register). */
static enum printer_state
driver_says(const struct printer *p)
{
	int status;
	if (ioctl(p->fd, LPGETSTATUS, &status) != 0)
		return PRINTER_DONE;
	return status & LP_POUTPA ? PRINTER_NO_PAPER : !(status & LP_PERRORP) ? PRINTER_AWAY : PRINTER_DONE;
}

static void
ask(struct printer *p, enum stage stage, int64_t steady)
{
	p->stage = stage;
	p->n_answers = 0;
	p->since = steady;
	/* What cannot be asked cannot answer: it is then waited for in vain, and all goes on. */
	(void)!write(p->fd, question, sizeof question);
}

/* Takes what has come; bytes that are no such answer are none. */
static void
hear(struct printer *p)
{
	uint8_t b;
	while (!p->mute && p->n_answers < ANSWERS && read(p->fd, &b, 1) == 1)
		if ((b & 0x93) == 0x12)
			p->answers[p->n_answers++] = b;
}

static enum printer_state
judge(const struct printer *p)
{
	if (p->n_answers < ANSWERS)
		return PRINTER_DONE;
	if (p->answers[0] & 0x20 || (p->answers[1] & 0x60) == 0x60)
		return PRINTER_NO_PAPER;
	return p->answers[0] & 0x44 ? PRINTER_AWAY : PRINTER_DONE; /* its cover is open, or it has an error */
}

static enum printer_state
finish(struct printer *p, enum printer_state how)
{
	if (how == PRINTER_AWAY)
		log_warning("printer %s: does not answer", p->path);
	if (how == PRINTER_NO_PAPER)
		log_warning("printer %s: no paper", p->path);
	end_job(p);
	return how;
}

void
printer_begin(struct printer *p, const uint8_t *bytes, size_t n, int64_t steady)
{
	if (p->stage != STAGE_NONE)
		return;
	p->bytes = memory_new(n + 1, 1);
	memcpy(p->bytes, bytes, n);
	p->n = n;
	if (open_device(p) && driver_says(p) == PRINTER_DONE)
		ask(p, STAGE_ASKED, steady);
	else
		p->stage = STAGE_ASKED; /* printer_go_on tells */
}

/* As much as it takes now. False if it takes no more ever. */
static bool
write_some(struct printer *p, int64_t steady)
{
	size_t most = p->n - p->at < PIECE ? p->n - p->at : PIECE;
	ssize_t n = write(p->fd, p->bytes + p->at, most);
	if (n > 0) {
		p->at += (size_t)n;
		p->since = steady;
	}
	return n >= 0 || errno == EAGAIN || errno == EINTR;
}

enum printer_state
printer_go_on(struct printer *p, int64_t steady)
{
	if (p->stage == STAGE_NONE)
		return PRINTER_IDLE;
	if (p->fd < 0)
		return finish(p, PRINTER_AWAY);
	enum printer_state says = driver_says(p);
	if (says != PRINTER_DONE)
		return finish(p, says);
	if (p->stage == STAGE_WRITING) {
		if (!write_some(p, steady) || steady - p->since > STUCK)
			return finish(p, PRINTER_AWAY);
		if (p->at < p->n)
			return PRINTER_BUSY;
		if (!p->answered)
			return finish(p, PRINTER_DONE);
		ask(p, STAGE_ASKED_AGAIN, steady);
		return PRINTER_BUSY;
	}
	hear(p);
	if (p->n_answers < ANSWERS && steady - p->since < ANSWER)
		return PRINTER_BUSY;
	says = judge(p);
	if (says != PRINTER_DONE || p->stage == STAGE_ASKED_AGAIN)
		return finish(p, says);
	p->answered = p->n_answers == ANSWERS;
	p->stage = STAGE_WRITING;
	p->since = steady;
	return PRINTER_BUSY;
}

int
printer_patience(const struct printer *p)
{
	return p->stage == STAGE_NONE ? -1 : EVERY;
}

enum printer_state
printer_look(struct printer *p)
{
	if (p->stage != STAGE_NONE)
		return PRINTER_BUSY;
	enum printer_state says = PRINTER_AWAY;
	if (open_device(p) && (says = driver_says(p)) == PRINTER_DONE) {
		ask(p, STAGE_ASKED, 0);
		for (int left = ANSWER; left > 0 && p->n_answers < ANSWERS; left -= EVERY) {
			poll(&(struct pollfd){.fd = p->fd, .events = POLLIN}, 1, EVERY);
			hear(p);
		}
		says = judge(p);
	}
	end_job(p);
	return says;
}
