/*
 * ports.h - the USB serial ports of this computer, and which of them are likely to talk AT (sysfs).
 *
 * A stick shows three to five ports, of which one or two answer: the likely ones come first, those known to be for
 * something else last. Paths below root, "" for the real ones: tests have trees of their own.
 */
#ifndef MODEM_PORTS_H
#define MODEM_PORTS_H

#include <stdbool.h>
#include <stddef.h>

#define PORTS_MOST 32

struct port_found {
	char path[256];  /* "/dev/ttyUSB2", root in front */
	char device[64]; /* the stick itself as the bus has it, "1-1.2": the same for all of its ports */
	/* what stays the same when the stick comes back under another name: makers' ids, serial number, interface */
	char identity[96];
	int interface;
	int rank; /* smaller is likelier */
};

/* Fills in at most max, likeliest first; returns how many. */
size_t ports_find(const char *root, struct port_found *out, size_t max);

/* What is known of one path, symbolic links followed; false if it is no USB port. */
bool ports_look_up(const char *root, const char *path, struct port_found *out);

#endif
