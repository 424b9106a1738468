#include "kiosk/bare.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <xf86drm.h>
#include <xf86drmMode.h>

#include "base/memory.h"
#include "kiosk/damage.h"

#define CARDS 8

struct bare {
	int fd;
	uint32_t handle, frame, connector, crtc;
	drmModeModeInfo mode;
	uint32_t *pixels;
	size_t size;
	uint32_t pitch; /* bytes */
	bool lit;       /* the screen shows our page, and no longer what stood there before */
};

/* The screen's own wish, or the first it can do. */
static const drmModeModeInfo *
wished(const drmModeConnector *c)
{
	for (int i = 0; i < c->count_modes; i++)
		if (c->modes[i].type & DRM_MODE_TYPE_PREFERRED)
			return &c->modes[i];
	return c->count_modes > 0 ? &c->modes[0] : NULL;
}

/* A part of the card that can send a picture to this connector; 0: none. */
static uint32_t
crtc_for(int fd, const drmModeRes *all, const drmModeConnector *c)
{
	uint32_t found = 0;
	for (int i = 0; i < c->count_encoders && !found; i++) {
		drmModeEncoder *e = drmModeGetEncoder(fd, c->encoders[i]);
		for (int k = 0; e && k < all->count_crtcs && !found; k++)
			if (e->possible_crtcs & (1U << k))
				found = all->crtcs[k];
		drmModeFreeEncoder(e);
	}
	return found;
}

/* The first connector with a screen behind it. */
static bool
find_screen(struct bare *b)
{
	drmModeRes *all = drmModeGetResources(b->fd);
	for (int i = 0; all && i < all->count_connectors && !b->crtc; i++) {
		drmModeConnector *c = drmModeGetConnector(b->fd, all->connectors[i]);
		const drmModeModeInfo *mode = c && c->connection == DRM_MODE_CONNECTED ? wished(c) : NULL;
		if (mode && (b->crtc = crtc_for(b->fd, all, c)) != 0) {
			b->connector = c->connector_id;
			b->mode = *mode;
		}
		drmModeFreeConnector(c);
	}
	drmModeFreeResources(all);
	return b->crtc != 0;
}

static bool
make_page(struct bare *b)
{
	uint64_t offset, size;
	if (drmModeCreateDumbBuffer(b->fd, b->mode.hdisplay, b->mode.vdisplay, 32, 0, &b->handle, &b->pitch, &size) !=
	    0)
		return false;
	if (drmModeAddFB(b->fd, b->mode.hdisplay, b->mode.vdisplay, 24, 32, b->pitch, b->handle, &b->frame) != 0 ||
	    drmModeMapDumbBuffer(b->fd, b->handle, &offset) != 0)
		return false;
	void *at = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, b->fd, (off_t)offset);
	if (at == MAP_FAILED)
		return false;
	b->pixels = at;
	b->size = size;
	memset(b->pixels, 0, size);
	return true;
}

/* A card that can be opened, has a screen and takes our page; a fault that names the card where not. */
static struct bare *
open_card(const char *file, struct fault *f)
{
	struct bare *b = memory_new(1, sizeof *b);
	*b = (struct bare){.fd = open(file, O_RDWR | O_CLOEXEC)};
	if (b->fd < 0)
		fault_errno(f, "%s", file);
	else if (!find_screen(b))
		fault_set(f, STATUS_MISSING, "%s: no screen is connected", file);
	else if (!make_page(b))
		fault_errno(f, "%s: no page for the screen", file);
	else
		return b;
	bare_destroy(b);
	return NULL;
}

struct bare *
bare_create(const char *folder, struct fault *f)
{
	struct bare *b = NULL;
	fault_set(f, STATUS_MISSING, "%s: no screen", folder);
	for (int i = 0; i < CARDS && !b; i++) {
		char *file = memory_print("%s/card%d", folder, i);
		if (access(file, F_OK) == 0)
			b = open_card(file, f);
		free(file);
	}
	return b;
}

void
bare_destroy(struct bare *b)
{
	if (!b)
		return;
	if (b->pixels)
		munmap(b->pixels, b->size);
	if (b->frame)
		drmModeRmFB(b->fd, b->frame);
	if (b->handle)
		drmModeDestroyDumbBuffer(b->fd, b->handle);
	if (b->fd >= 0)
		close(b->fd);
	free(b);
}

int
bare_width(const struct bare *b)
{
	return b->mode.hdisplay;
}

int
bare_height(const struct bare *b)
{
	return b->mode.vdisplay;
}

int
bare_stride(const struct bare *b)
{
	return (int)(b->pitch / sizeof *b->pixels);
}

uint32_t *
bare_pixels(struct bare *b)
{
	return b->pixels;
}

bool
bare_show(struct bare *b, const struct box *boxes, size_t n)
{
	drmModeClip clips[DAMAGE_MOST];
	if (!b->lit)
		b->lit = drmModeSetCrtc(b->fd, b->crtc, b->frame, 0, 0, &b->connector, 1, &b->mode) == 0;
	for (size_t i = 0; i < n; i++)
		clips[i] = (drmModeClip){(uint16_t)boxes[i].x, (uint16_t)boxes[i].y,
		    (uint16_t)(boxes[i].x + boxes[i].w), (uint16_t)(boxes[i].y + boxes[i].h)};
	/* a card that shows its memory as it is has no such call */
	drmModeDirtyFB(b->fd, b->frame, clips, (uint32_t)n);
	return b->lit;
}
