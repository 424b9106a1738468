#include "modem/port.h"

#include <errno.h>
#include <fcntl.h>
#include <libserialport.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

void
port_init(struct port *p)
{
	*p = (struct port){.fd = -1};
}

static enum sp_return
set_raw(struct sp_port *own)
{
	enum sp_return r = sp_set_baudrate(own, 115200);
	if (r == SP_OK)
		r = sp_set_bits(own, 8);
	if (r == SP_OK)
		r = sp_set_parity(own, SP_PARITY_NONE);
	if (r == SP_OK)
		r = sp_set_stopbits(own, 1);
	/* many USB modems have no flow control lines; what they do with RTS and DTR is "ready" */
	if (r == SP_OK)
		r = sp_set_flowcontrol(own, SP_FLOWCONTROL_NONE);
	return r;
}

/* libserialport opens without blocking and keeps its descriptor so; it is what poll needs. */
static bool
open_real(struct port *p, const char *path)
{
	struct sp_port *own = NULL;
	if (sp_get_port_by_name(path, &own) != SP_OK)
		return false;
	if (sp_open(own, SP_MODE_READ_WRITE) != SP_OK)
		goto free_port;
	if (set_raw(own) != SP_OK || sp_get_port_handle(own, &p->fd) != SP_OK)
		goto close_port;
	p->own = own;
	return true;
close_port:
	sp_close(own);
free_port:
	sp_free_port(own);
	p->fd = -1;
	return false;
}

static int
set_raw_termios(int fd)
{
	struct termios t;
	if (tcgetattr(fd, &t) != 0)
		return -1;
	cfmakeraw(&t);
	t.c_cflag |= CLOCAL | CREAD;
	t.c_cc[VMIN] = 1;
	t.c_cc[VTIME] = 0;
	cfsetispeed(&t, B115200);
	cfsetospeed(&t, B115200);
	return tcsetattr(fd, TCSANOW, &t);
}

static enum status
open_termios(struct port *p, const char *path, struct fault *f)
{
	int fd = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0 && (errno == ENOENT || errno == ENXIO || errno == ENODEV))
		return fault_set(f, STATUS_MISSING, "%s: no such device", path);
	if (fd < 0)
		return fault_errno(f, "%s", path);
	if (set_raw_termios(fd) != 0) {
		enum status s = fault_errno(f, "%s", path);
		close(fd);
		return s;
	}
	p->fd = fd;
	return STATUS_OK;
}

enum status
port_open(struct port *p, const char *path, struct fault *f)
{
	port_close(p);
	if (!open_real(p, path)) {
		enum status s = open_termios(p, path, f);
		if (s != STATUS_OK)
			return s;
	}
	/* TIOCEXCL keeps out everybody but root, the lock also another of ours */
	if (ioctl(p->fd, TIOCEXCL) != 0 || flock(p->fd, LOCK_EX | LOCK_NB) != 0) {
		enum status s = fault_errno(f, "%s: cannot be had alone", path);
		port_close(p);
		return s;
	}
	fcntl(p->fd, F_SETFD, FD_CLOEXEC);
	/* what came before is nobody's answer */
	tcflush(p->fd, TCIOFLUSH);
	return STATUS_OK;
}

void
port_close(struct port *p)
{
	if (p->fd < 0)
		return;
	/* a closed port may be opened by another program again; a close must not wait for what was not written */
	ioctl(p->fd, TIOCNXCL);
	tcflush(p->fd, TCIOFLUSH);
	if (p->own != NULL) {
		sp_close(p->own);
		sp_free_port(p->own);
	} else {
		close(p->fd);
	}
	port_init(p);
}
