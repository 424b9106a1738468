#include "kiosk/devices.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/memory.h"

#define DEVICES 32
#define BITS (8 * (int)sizeof(long))
#define HAS(bits, n) ((bits)[(n) / BITS] >> ((n) % BITS) & 1)

struct devices {
	char *folder;
	bool everything;
	int watch, folder_watch, sound_watch;
	struct device list[DEVICES];
	size_t n;
	size_t at; /* of the list, where devices_next goes on */
	char news[4096] __attribute__((aligned(8)));
	size_t got, read; /* of the news of the watch */
};

enum device_news
device_take(struct device *d, const struct input_event *e)
{
	if (e->type == EV_SW && e->code == SW_HEADPHONE_INSERT && d->jack)
		return e->value ? NEWS_HEADPHONES : NEWS_NO_HEADPHONES;
	if (!d->pointer)
		return NEWS_NONE;
	if (e->type == EV_ABS && e->code == ABS_X)
		d->x = e->value;
	else if (e->type == EV_ABS && e->code == ABS_Y)
		d->y = e->value;
	else if (e->type == EV_KEY && e->code == BTN_LEFT)
		d->down = e->value != 0;
	else if (e->type == EV_SYN && e->code == SYN_REPORT && d->down != d->said) {
		d->said = d->down;
		return d->down ? NEWS_DOWN : NEWS_UP;
	}
	return NEWS_NONE;
}

static int
scaled(int v, int least, int range, int size)
{
	if (range <= 0)
		return 0;
	long long at = ((long long)v - least) * size / (range + 1LL);
	return at < 0 ? 0 : at >= size ? size - 1 : (int)at;
}

void
device_place(const struct device *d, int w, int h, int *x, int *y)
{
	*x = scaled(d->x, d->least[0], d->range[0], w);
	*y = scaled(d->y, d->least[1], d->range[1], h);
}

/* A mouse that says where it is, not how far it went. What a finger touches (BTN_TOUCH) SDL understands itself. */
static void
look_for_pointer(struct device *d)
{
	unsigned long keys[KEY_MAX / BITS + 1] = {0}, axes[ABS_MAX / BITS + 1] = {0};
	struct input_absinfo x, y;
	if (ioctl(d->fd, EVIOCGBIT(EV_KEY, sizeof keys), keys) < 0 ||
	    ioctl(d->fd, EVIOCGBIT(EV_ABS, sizeof axes), axes) < 0)
		return;
	if (!HAS(keys, BTN_LEFT) || HAS(keys, BTN_TOUCH) || !HAS(axes, ABS_X) || !HAS(axes, ABS_Y))
		return;
	if (ioctl(d->fd, EVIOCGABS(ABS_X), &x) < 0 || ioctl(d->fd, EVIOCGABS(ABS_Y), &y) < 0)
		return;
	d->pointer = true;
	d->x = x.value;
	d->y = y.value;
	d->least[0] = x.minimum;
	d->least[1] = y.minimum;
	d->range[0] = x.maximum - x.minimum;
	d->range[1] = y.maximum - y.minimum;
}

static void
look_for_jack(struct device *d)
{
	unsigned long switches[SW_MAX / BITS + 1] = {0};
	d->jack = ioctl(d->fd, EVIOCGBIT(EV_SW, sizeof switches), switches) >= 0 && HAS(switches, SW_HEADPHONE_INSERT);
}

static void
open_device(struct devices *ds, const char *name)
{
	struct device d = {.fd = -1};
	if (strncmp(name, "event", 5) != 0 || strlen(name) >= sizeof d.name || ds->n == DEVICES)
		return;
	for (size_t i = 0; i < ds->n; i++)
		if (strcmp(ds->list[i].name, name) == 0)
			return;
	char *path = memory_print("%s/%s", ds->folder, name);
	d.fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	free(path);
	if (d.fd < 0)
		return;
	snprintf(d.name, sizeof d.name, "%s", name);
	look_for_jack(&d);
	if (ds->everything)
		look_for_pointer(&d);
	if (!d.jack && !ds->everything) {
		close(d.fd);
		return;
	}
	ds->list[ds->n++] = d;
}

static void
close_device(struct devices *ds, size_t i)
{
	close(ds->list[i].fd);
	ds->list[i] = ds->list[--ds->n];
}

struct devices *
devices_create(const char *folder, const char *sounds, bool everything)
{
	int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	if (watch < 0)
		return NULL;
	struct devices *d = memory_new(1, sizeof *d);
	*d = (struct devices){.folder = memory_copy(folder), .everything = everything, .watch = watch};
	/* A file is there before it may be opened: the change of its owner tells. */
	d->folder_watch = inotify_add_watch(watch, folder, IN_CREATE | IN_ATTRIB);
	d->sound_watch = inotify_add_watch(watch, sounds, IN_CREATE | IN_DELETE);
	DIR *list = opendir(folder);
	for (struct dirent *e; list && (e = readdir(list));)
		open_device(d, e->d_name);
	if (list)
		closedir(list);
	return d;
}

void
devices_destroy(struct devices *d)
{
	if (!d)
		return;
	while (d->n > 0)
		close_device(d, 0);
	close(d->watch);
	free(d->folder);
	sodium_memzero(d, sizeof *d);
	free(d);
}

bool
devices_pointer(const struct devices *d)
{
	for (size_t i = 0; d && i < d->n; i++)
		if (d->list[i].pointer)
			return true;
	return false;
}

size_t
devices_poll(const struct devices *d, struct pollfd *out, size_t most)
{
	size_t n = 0;
	if (!d || most == 0)
		return 0;
	out[n++] = (struct pollfd){.fd = d->watch, .events = POLLIN};
	for (size_t i = 0; i < d->n && n < most; i++)
		out[n++] = (struct pollfd){.fd = d->list[i].fd, .events = POLLIN};
	return n;
}

/* A sound card is its control file; its other files come and go with it. */
static enum device_news
sound_news(const struct inotify_event *e)
{
	if (strncmp(e->name, "controlC", 8) != 0)
		return NEWS_NONE;
	return e->mask & IN_CREATE ? NEWS_HEADPHONES : NEWS_NO_HEADPHONES;
}

static enum device_news
next_of_watch(struct devices *d)
{
	for (;;) {
		if (d->read >= d->got) {
			ssize_t n = read(d->watch, d->news, sizeof d->news);
			d->read = 0;
			d->got = n > 0 ? (size_t)n : 0;
			if (n <= 0)
				return NEWS_NONE;
		}
		const struct inotify_event *e = (const struct inotify_event *)(const void *)(d->news + d->read);
		d->read += sizeof *e + e->len;
		if (e->len == 0)
			continue;
		if (e->wd == d->folder_watch)
			open_device(d, e->name);
		else if (sound_news(e) != NEWS_NONE)
			return sound_news(e);
	}
}

/* What a keyboard types goes through here: nothing of it stays. */
static enum device_news
next_of_device(struct devices *ds, size_t i)
{
	struct input_event e;
	enum device_news news = NEWS_NONE;
	ssize_t n;
	while (news == NEWS_NONE && (n = read(ds->list[i].fd, &e, sizeof e)) > 0)
		if (n == sizeof e)
			news = device_take(&ds->list[i], &e);
	bool gone = news == NEWS_NONE && n < 0 && errno != EAGAIN && errno != EINTR;
	sodium_memzero(&e, sizeof e);
	if (gone || (news == NEWS_NONE && n == 0))
		close_device(ds, i);
	return news;
}

enum device_news
devices_next(struct devices *d, const struct device **which)
{
	*which = NULL;
	if (!d)
		return NEWS_NONE;
	enum device_news news = next_of_watch(d);
	for (; news == NEWS_NONE && d->at < d->n; d->at++) {
		*which = &d->list[d->at];
		news = next_of_device(d, d->at);
		if (news != NEWS_NONE)
			return news;
	}
	if (news == NEWS_NONE)
		d->at = 0;
	return news;
}
