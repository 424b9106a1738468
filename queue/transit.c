#include "queue/transit.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "queue/fields.h"
#include "queue/seal.h"
#include "queue/store.h"

#define TRANSIT_FILE (TRANSIT_ID + 32)

/* The id is made of the key, so that a half-overwritten file is known as none. */
static void
transit_name(const unsigned char key[32], unsigned char id[TRANSIT_ID])
{
	static const unsigned char purpose[] = "fingerpost transit key id";
	unsigned char hash[16];
	crypto_generichash(hash, sizeof hash, purpose, sizeof purpose - 1, key, 32);
	memcpy(id, hash, TRANSIT_ID);
}

static enum status
transit_make(struct transit *t, const char *path, struct fault *f)
{
	unsigned char bytes[TRANSIT_FILE];
	randombytes_buf(t->key, sizeof t->key);
	transit_name(t->key, t->id);
	memcpy(bytes, t->id, TRANSIT_ID);
	memcpy(bytes + TRANSIT_ID, t->key, sizeof t->key);
	/* on disk before any row that needs it */
	enum status s = file_write(path, bytes, sizeof bytes, 0660, f);
	sodium_memzero(bytes, sizeof bytes);
	t->there = s == STATUS_OK;
	return s;
}

enum status
transit_init(struct transit *t, struct queue *q, bool make, struct fault *f)
{
	char *path = file_join(q->folder, "transit.key"), *bytes = NULL;
	size_t n = 0;
	unsigned char id[TRANSIT_ID];
	*t = (struct transit){0};
	enum status s = file_read(path, TRANSIT_FILE, &bytes, &n, f);
	if (s == STATUS_OK && n == TRANSIT_FILE) {
		memcpy(t->id, bytes, TRANSIT_ID);
		memcpy(t->key, bytes + TRANSIT_ID, sizeof t->key);
		transit_name(t->key, id);
		t->there = memcmp(id, t->id, TRANSIT_ID) == 0;
	}
	if (s == STATUS_MISSING || s == STATUS_INPUT)
		s = STATUS_OK;
	if (s == STATUS_OK && !t->there && make)
		s = transit_make(t, path, f);
	bytes_wipe((uint8_t *)bytes, n);
	free(path);
	return s;
}

void
transit_finish(struct transit *t)
{
	sodium_memzero(t, sizeof *t);
}

bool
transit_drop(struct queue *q)
{
	static const unsigned char zeros[TRANSIT_FILE];
	char *path = file_join(q->folder, "transit.key");
	int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
	/* on flash the old cells may outlive this; it is what a program can do */
	if (fd >= 0) {
		(void)!pwrite(fd, zeros, sizeof zeros, 0);
		fsync(fd);
		close(fd);
	}
	bool there = unlink(path) == 0;
	free(path);
	return there;
}

void
transit_tag(const struct transit *t, const char *number, unsigned char out[TRANSIT_TAG])
{
	crypto_generichash(out, TRANSIT_TAG, (const unsigned char *)number, strlen(number), t->key, sizeof t->key);
}

uint8_t *
transit_seal(const struct transit *t, const char *purpose, const uint8_t *bytes, size_t n, size_t *out_n)
{
	return seal_padded(t->key, purpose, bytes, n, out_n);
}

uint8_t *
transit_open(
    const struct transit *t, const char *purpose, const void *id, const uint8_t *sealed, size_t n, size_t *out_n)
{
	if (!t->there || id == NULL || memcmp(id, t->id, TRANSIT_ID) != 0 || sealed == NULL)
		return NULL;
	return seal_open_padded(t->key, purpose, sealed, n, out_n);
}
