/*
 * queue_fixture.h - a queue in a folder of its own, for the tests of queue/.
 */
#ifndef TESTS_QUEUE_FIXTURE_H
#define TESTS_QUEUE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "queue/sending.h"
#include "queue/unseal.h"
#include "tests/unit/folder.h"

#define NOON INT64_C(1764158400000) /* Wednesday 26 November 2025, 12:00 */
#define USER "maria"
#define PASSWORD "correct horse battery"

struct fixture {
	char folder[64], recovery[STAFF_RECOVERY];
	struct queue *q;
	struct staff who;
	struct staff_key *key;
	struct fault f;
};

#define ok(call)                                                                                                       \
	do {                                                                                                           \
		enum status ok_status = (call);                                                                        \
		if (ok_status != STATUS_OK)                                                                            \
			fail_msg("%s: %d %s", #call, ok_status, x->f.text);                                            \
	} while (0)

static inline int
fixture_init(void **state)
{
	struct fixture *x = memory_new(1, sizeof *x);
	*state = x;
	if (sodium_init() < 0)
		return -1;
	clock_init();
	const char *tmp = getenv("TMPDIR");
	snprintf(x->folder, sizeof x->folder, "%.40s/queue-XXXXXX", tmp != NULL ? tmp : "/tmp");
	if (mkdtemp(x->folder) == NULL)
		return -1;
	setenv("RUNTIME_DIRECTORY", x->folder, 1);
	staff_recovery_make(x->recovery);
	struct queue_founding founding = {
	    .user = USER, .password = PASSWORD, .recovery = x->recovery, .promise_days = 5};
	if (queue_create(x->folder, &founding, &x->f) != STATUS_OK) {
		print_error("%s\n", x->f.text);
		return -1;
	}
	x->q = queue_open(x->folder, QUEUE_WRITER, &x->f);
	return x->q != NULL ? 0 : -1;
}

static inline int
fixture_finish(void **state)
{
	struct fixture *x = *state;
	staff_key_destroy(x->key);
	queue_close(x->q);
	folder_remove(x->folder);
	free(x);
	return 0;
}

static inline void
fixture_sign_in(struct fixture *x)
{
	ok(staff_sign_in(x->q, USER, PASSWORD, NOON, &x->who, &x->key, &x->f));
}

/* The id of a new call-back. */
static inline const char *
fixture_add(struct fixture *x, struct queue *q, const char *name, const char *phone, int64_t now)
{
	static char id[UUID_TEXT];
	struct callback_request r = {.channel = CHANNEL_KIOSK, .need = "MONEY", .lang = "en"};
	r.details.name = memory_copy(name);
	r.details.phone = memory_copy(phone);
	uuid_make(now, r.id);
	memcpy(id, r.id, sizeof id);
	ok(callback_add(q, &r, now, NULL, &x->f));
	callback_details_finish(&r.details);
	return id;
}

/* The next text due for any modem. */
static inline enum status
fixture_next(struct fixture *x, int64_t now, struct text_out *out, int64_t *wait)
{
	return sending_next(x->q, &(struct sending_terms){.least = SENDING_OTHER}, now, out, wait, &x->f);
}

/* So many of its messages went out, the last of them or not. */
static inline enum status
fixture_gone(struct fixture *x, const char *id, int sent, bool last, int64_t now)
{
	const struct sending_part part = {.modem = "any", .sent = sent, .last = last, .reference = -1};
	return sending_gone(x->q, id, &part, now, &x->f);
}

static inline bool
file_holds(const char *path, const char *needle)
{
	char *bytes;
	size_t n;
	if (file_read(path, (size_t)64 << 20, &bytes, &n, NULL) != STATUS_OK)
		return false;
	bool found = memmem(bytes, n, needle, strlen(needle)) != NULL;
	free(bytes);
	return found;
}

/* Whether any file of a folder holds these bytes. */
static inline bool
folder_holds(const char *path, const char *needle)
{
	bool found = false;
	DIR *d = opendir(path);
	for (struct dirent *e; d != NULL && (e = readdir(d)) != NULL;) {
		char *inner = file_join(path, e->d_name);
		if (e->d_type == DT_DIR)
			found |= e->d_name[0] != '.' && folder_holds(inner, needle);
		else
			found |= file_holds(inner, needle);
		free(inner);
	}
	closedir(d);
	return found;
}

#endif
