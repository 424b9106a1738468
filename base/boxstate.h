/*
 * boxstate.h - what the appliance found wrong with itself, for staff to be told (image/root/usr/lib/fingerpost/healthy
 * writes it once a minute). Where Fingerpost is one program among others there is no such file, and nothing is wrong.
 */
#ifndef BASE_BOXSTATE_H
#define BASE_BOXSTATE_H

#define BOXSTATE_FILE "/run/fingerpost/health"

enum box_trouble {
	BOX_DISK_FAILS, /* it reads, and takes nothing any more; or it can't be opened */
	BOX_DISK_FULL,
	BOX_NO_TIME, /* no time server was reached since the start */
	BOX_NO_NETWORK,
	BOX_NO_MODEM,
	BOX_TROUBLES
};

/* One bit (1 << trouble) for each. Pure. */
unsigned boxstate_read(const char *text);

/* The same of a file; BOXSTATE_FILE as a rule. */
unsigned boxstate_look(const char *file);

#endif
