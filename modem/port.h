/*
 * port.h - a serial port, opened raw, 115200 8N1, without blocking; read and written through its descriptor.
 *
 * Real devices by libserialport. Pseudo-terminals, and whatever libserialport refuses (it wants an entry in
 * /sys/class/tty and modem lines, which a pseudo-terminal has not), by termios.
 */
#ifndef MODEM_PORT_H
#define MODEM_PORT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"

struct sp_port;

struct port {
	int fd;              /* -1 while closed */
	struct sp_port *own; /* NULL when opened by termios */
};

/* Zero is not closed: port_init first. */
void port_init(struct port *p);

/* Opens exclusively (TIOCEXCL). STATUS_MISSING: there is no such device now; STATUS_SYSTEM: it can't be used. */
enum status port_open(struct port *p, const char *path, struct fault *f);
void port_close(struct port *p); /* closed is fine */

#endif
