#include "queue/sender.h"

#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "queue/fields.h"
#include "queue/store.h"

#define TAG_KEY 32

/* The folder for the key; the caller frees. */
static char *
runtime_folder(struct queue *q)
{
	const char *given = getenv("RUNTIME_DIRECTORY");
	/* systemd lists several with colons between; the first will do */
	size_t n = given != NULL ? strcspn(given, ":") : 0;
	char *folder = n > 0 ? memory_copy_bytes(given, n) : memory_copy("/run/fingerpost");
	if (access(folder, W_OK | X_OK) == 0)
		return folder;
	free(folder);
	folder = file_join(q->folder, "run");
	/* the umask must not take away what the group of programs needs */
	if (mkdir(folder, 0770) == 0)
		(void)!chmod(folder, 0770);
	return folder;
}

/* False when there is no place for it: senders are then not known again, which costs nobody a text. */
static bool
tag_key_read(struct queue *q, unsigned char key[TAG_KEY])
{
	char *folder = runtime_folder(q), *path = file_join(folder, "tag.key"), *bytes = NULL;
	size_t n = 0;
	bool there = file_read(path, TAG_KEY, &bytes, &n, NULL) == STATUS_OK && n == TAG_KEY;
	if (there) {
		memcpy(key, bytes, TAG_KEY);
	} else {
		randombytes_buf(key, TAG_KEY);
		there = file_write(path, key, TAG_KEY, 0660, NULL) == STATUS_OK;
	}
	bytes_wipe((uint8_t *)bytes, n);
	free(path);
	free(folder);
	return there;
}

static void
sender_name(struct queue *q, const struct transit *t, const char *number, struct sender *out)
{
	unsigned char key[TAG_KEY];
	out->tagged = tag_key_read(q, key);
	if (out->tagged)
		crypto_generichash(
		    out->tag, SENDER_TAG, (const unsigned char *)number, strlen(number), key, sizeof key);
	sodium_memzero(key, sizeof key);
	transit_tag(t, number, out->number);
}

enum status
sender_find(
    struct queue *q, const struct transit *t, const char *number, int64_t now, struct sender *out, struct fault *f)
{
	sqlite3_stmt *st;
	*out = (struct sender){0};
	sender_name(q, t, number, out);
	enum status s =
	    sql_get(q, f, &st, SQL_CONVERSATION_GET, "bb", out->number, sizeof out->number, t->id, sizeof t->id);
	if (s == STATUS_MISSING && out->tagged)
		s = sql_get(q, f, &st, SQL_SENDER_GET, "b", out->tag, sizeof out->tag);
	out->known = s == STATUS_OK;
	if (out->known)
		sql_text(st, 0, out->thread, sizeof out->thread);
	else
		uuid_make(now, out->thread);
	sql_done(st);
	return s == STATUS_MISSING ? STATUS_OK : s;
}

enum status
sender_keep(struct queue *q, const struct sender *x, int64_t now, struct fault *f)
{
	if (!x->tagged)
		return STATUS_OK;
	return sql_run(q, f, SQL_SENDER_SET, "bti", x->tag, sizeof x->tag, x->thread, now);
}

enum status
sender_answers(struct queue *q, const struct sender *x, int64_t now, unsigned *n, struct fault *f)
{
	int64_t count = 0;
	enum status s = STATUS_OK;
	if (x->tagged)
		s = sql_number(q, f, &count, SQL_OUTBOX_HOUR, "bi", x->tag, sizeof x->tag, now - CLOCK_HOUR);
	*n = (unsigned)count;
	return s;
}
