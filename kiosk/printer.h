/*
 * printer.h - the receipt printer: its device, fed a piece at a time so that the screen never waits for paper.
 *
 * The device is a usblp (/dev/usb/lp0), a serial line or a pseudo-terminal. It is opened for each job, and asked first
 * how it is; one that cannot answer is believed to be well.
 */
#ifndef KIOSK_PRINTER_H
#define KIOSK_PRINTER_H

#include <stddef.h>
#include <stdint.h>

enum printer_state {
	PRINTER_IDLE,
	PRINTER_BUSY,
	PRINTER_DONE, /* these three are told once, by printer_go_on: then it is idle */
	PRINTER_AWAY, /* not there, or does not answer */
	PRINTER_NO_PAPER
};

struct printer;

/* path is kept, not copied. */
struct printer *printer_create(const char *path);
void printer_destroy(struct printer *p);

/* Begins a job with a copy of n bytes; steady is the clock that never jumps, ms. Nothing while one is under way. */
void printer_begin(struct printer *p, const uint8_t *bytes, size_t n, int64_t steady);

/* Does what can be done now. */
enum printer_state printer_go_on(struct printer *p, int64_t steady);

/* ms until printer_go_on has something to do; -1 while idle. */
int printer_patience(const struct printer *p);

/* How it is, as far as that can be told without printing: DONE is well. Asks for half a second at most. */
enum printer_state printer_look(struct printer *p);

#endif
