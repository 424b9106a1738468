/*
 * devices.h - input devices as the kernel has them, for what SDL does not bring: the switch in a headphone jack, sound
 * devices that are plugged in, and absolute pointers where SDL reads them without their scale (a touch frame that plays
 * the mouse, the tablet of a virtual machine). And as something to sleep on: SDL's own wait without a window system
 * looks a thousand times a second.
 */
#ifndef KIOSK_DEVICES_H
#define KIOSK_DEVICES_H

#include <linux/input.h>
#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

enum device_news { NEWS_NONE, NEWS_HEADPHONES, NEWS_NO_HEADPHONES, NEWS_DOWN, NEWS_UP };

/* One device. */
struct device {
	char name[32]; /* its file's, "event3" */
	int fd;
	bool jack;       /* has a headphone switch */
	bool pointer;    /* an absolute one */
	int x, y;        /* of the pointer */
	int least[2];    /* the least of x and y */
	int range[2];    /* and how far they reach */
	bool down, said; /* its button; what was last told */
};

/* What one record of a device means. Down and up are told when the record ends that brought them, with the place that
 * came beside. Pure. */
enum device_news device_take(struct device *d, const struct input_event *e);

/* Where an absolute pointer is on a screen of w x h. */
void device_place(const struct device *d, int w, int h, int *x, int *y);

struct devices;

/* Watches folder (/dev/input) and sounds (/dev/snd). everything: keyboards and touchscreens too, so as to be woken by
 * them; what they say is thrown away. NULL if there is no folder to watch. */
struct devices *devices_create(const char *folder, const char *sounds, bool everything);
void devices_destroy(struct devices *d);

/* Whether there is an absolute pointer, so that what SDL says of mice is wrong. */
bool devices_pointer(const struct devices *d);

/* The files to poll for; returns how many. */
size_t devices_poll(const struct devices *d, struct pollfd *out, size_t most);

/* The next thing that happened, and the device (NULL: a sound device came or went); NEWS_NONE when that was all. */
enum device_news devices_next(struct devices *d, const struct device **which);

#endif
