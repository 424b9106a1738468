/*
 * fingerpost update: a new version of the whole box, written beside the one that runs.
 *
 * Nothing of the running version is touched. The other slot can't be started from the moment its old files are gone
 * until the new ones are there and read back as they were signed; a plug that is pulled in between leaves the running
 * version. Only then is the new one offered, for SLOTS_TRIAL starts; who keeps it is --healthy.
 */
#include <fcntl.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "cli/bundle.h"
#include "cli/command.h"
#include "cli/slots.h"
#include "content/fetch.h"

#define CHUNK ((size_t)1 << 20)

struct update {
	const char *boot, *esp, *key, *release, *again, *healthy, *running_only, *fetch;
	char version[BUNDLE_VERSION]; /* that runs */
	struct slots slots;
};

/* IMAGE_VERSION of os-release(5). */
static enum status
read_version(struct update *u, struct fault *f)
{
	char *text = NULL;
	enum status s = file_read(u->release, 65536, &text, NULL, f);
	if (s != STATUS_OK)
		return s;
	const char *line = strstr(text, "\nIMAGE_VERSION=");
	size_t n = line != NULL ? strcspn(line + 15, "\n") : 0;
	if (n == 0 || n >= sizeof u->version)
		s = fault_set(f, STATUS_MISSING, "%s: names no version of an image", u->release);
	else
		snprintf(u->version, sizeof u->version, "%.*s", (int)n, line + 15);
	free(text);
	return s;
}

static enum status
read_key(const struct update *u, unsigned char key[BUNDLE_KEY], struct fault *f)
{
	char *file = u->key != NULL ? memory_copy(u->key) : file_share("update.pub"), *line = NULL;
	size_t n = 0;
	enum status s = file_read_line(file, &line, f);
	if (s == STATUS_OK &&
	    (sodium_hex2bin(key, BUNDLE_KEY, line, strlen(line), NULL, &n, NULL) != 0 || n != BUNDLE_KEY))
		s = fault_set(f, STATUS_INPUT, "%s: is no key", file);
	free(line);
	free(file);
	return s;
}

static enum status
check_bundle(const struct update *u, int in, const char *name, struct bundle *b, struct fault *f)
{
	char head[BUNDLE_HEAD];
	unsigned char key[BUNDLE_KEY];
	enum status s = read_key(u, key, f);
	if (s != STATUS_OK)
		return s;
	ssize_t n = pread(in, head, sizeof head, 0);
	if (n < 0)
		return fault_errno(f, "%s", name);
	s = bundle_read(b, name, head, (size_t)n, key, f);
	if (s != STATUS_OK)
		return s;
	if (strcmp(b->architecture, BUNDLE_ARCHITECTURE) != 0)
		return fault_set(
		    f, STATUS_REFUSED, "%s: is for %s, and this box is %s", name, b->architecture, BUNDLE_ARCHITECTURE);
	if (strcmp(b->version, u->version) == 0)
		return fault_set(f, STATUS_REFUSED, "%s: this version, %s, is running", name, u->version);
	if (u->again == NULL && !bundle_higher(b->version, u->version))
		return fault_set(f, STATUS_REFUSED,
		    "%s: %s is older than %s, which is running (--again takes it all the same)", name, b->version,
		    u->version);
	off_t end = lseek(in, 0, SEEK_END);
	if (end < 0 || (uint64_t)end != b->size)
		return fault_set(f, STATUS_INPUT, "%s: is not whole", name);
	return STATUS_OK;
}

/* Reads size bytes of a file from a place; hashes them, and writes them to out unless that is -1. */
static enum status
pass(int in, off_t at, uint64_t size, int out, unsigned char hash[BUNDLE_HASH])
{
	crypto_generichash_state state;
	unsigned char *buffer = memory_new(CHUNK, 1);
	crypto_generichash_init(&state, NULL, 0, BUNDLE_HASH);
	off_t to = 0;
	enum status s = STATUS_OK;
	while (size > 0 && s == STATUS_OK) {
		ssize_t n = pread(in, buffer, size < CHUNK ? (size_t)size : CHUNK, at);
		if (n <= 0 || (out >= 0 && pwrite(out, buffer, (size_t)n, to) != n)) {
			s = STATUS_SYSTEM;
			break;
		}
		crypto_generichash_update(&state, buffer, (unsigned long long)n);
		at += n;
		to += n;
		size -= (uint64_t)n;
	}
	crypto_generichash_final(&state, hash, BUNDLE_HASH);
	free(buffer);
	return s;
}

/* One part to where it belongs, and read back from there, past what the system remembers of it. */
static enum status
write_part(int in, const struct bundle_part *part, const char *path, struct fault *f)
{
	unsigned char came[BUNDLE_HASH], stands[BUNDLE_HASH];
	int out = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (out < 0)
		return fault_errno(f, "%s", path);
	enum status s = STATUS_OK;
	if (pass(in, (off_t)part->at, part->size, out, came) != STATUS_OK || fsync(out) != 0)
		s = fault_errno(f, "%s", path);
	else if (sodium_memcmp(came, part->hash, BUNDLE_HASH) != 0)
		s = fault_set(f, STATUS_INPUT, "%s: the update is damaged", path);
	posix_fadvise(out, 0, 0, POSIX_FADV_DONTNEED);
	if (s == STATUS_OK &&
	    (pass(out, 0, part->size, -1, stands) != STATUS_OK || sodium_memcmp(stands, part->hash, BUNDLE_HASH) != 0))
		s = fault_set(f, STATUS_SYSTEM, "%s: does not read as it was written: is this disk dying?", path);
	close(out);
	return s;
}

static enum status
write_parts(struct update *u, int in, const struct bundle *b, struct fault *f)
{
	static const struct {
		enum bundle_piece piece;
		const char *draft; /* on the partition of the firmware */
	} files[] = {
	    {BUNDLE_UKI, "uki"}, {BUNDLE_LINUX, "linux"}, {BUNDLE_INITRD, "initrd"}, {BUNDLE_CMDLINE, "cmdline.cfg"}};
	enum status s = write_part(in, &b->parts[BUNDLE_ROOT], u->slots.root, f);
	if (s == STATUS_OK)
		s = write_part(in, &b->parts[BUNDLE_VERITY], u->slots.verity, f);
	for (size_t i = 0; s == STATUS_OK && i < sizeof files / sizeof *files; i++) {
		if (files[i].piece >= BUNDLE_LINUX && !u->slots.bios)
			break;
		char *draft = slots_draft(&u->slots, files[i].draft);
		s = write_part(in, &b->parts[files[i].piece], draft, f);
		if (s != STATUS_OK)
			unlink(draft);
		free(draft);
	}
	return s;
}

static enum status
install(struct update *u, const char *file, struct fault *f)
{
	struct bundle b;
	int in = open(file, O_RDONLY | O_CLOEXEC);
	if (in < 0)
		return fault_errno(f, "%s", file);
	enum status s = check_bundle(u, in, file, &b, f);
	if (s == STATUS_OK)
		s = slots_open(&u->slots, u->esp, f);
	if (s == STATUS_OK && u->slots.bios && b.parts[BUNDLE_LINUX].size == 0)
		s = fault_set(f, STATUS_REFUSED, "%s: has nothing to start a box by BIOS, as this one may be", file);
	if (s == STATUS_OK && u->again == NULL && slots_was_left(&u->slots, b.version))
		s = fault_set(
		    f, STATUS_REFUSED, "%s: %s was tried here and left (--again tries it once more)", file, b.version);
	if (s == STATUS_OK)
		s = slots_clear(&u->slots, u->version, f);
	if (s == STATUS_OK)
		s = write_parts(u, in, &b, f);
	if (s == STATUS_OK)
		s = slots_offer(&u->slots, b.version, f);
	slots_close(&u->slots);
	close(in);
	if (s == STATUS_OK)
		printf("%s is in slot %c; the next start tries it, and %s stays beside it\n", b.version,
		    slots_other(&u->slots), u->version);
	return s;
}

/* --- From the web
 * ----------------------------------------------------------------------------------------------------- */

/* An answer of the web is a bundle that may be taken, and has come whole: it becomes a file of that name. */
static enum status
keep_bundle(struct update *u, FILE *body, const char *url, const char *file, struct fault *f)
{
	struct bundle b;
	enum status s = check_bundle(u, fileno(body), url, &b, f);
	if (s != STATUS_OK)
		return s;
	char *draft = memory_print("%s.new", file);
	unsigned char hash[BUNDLE_HASH];
	int out = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0640);
	if (out < 0 || pass(fileno(body), 0, b.size, out, hash) != STATUS_OK || fsync(out) != 0)
		s = fault_errno(f, "%s", draft);
	else
		s = file_replace(draft, file, f);
	if (s == STATUS_OK)
		printf("%s: %s, to be installed by fingerpost update\n", file, b.version);
	else
		unlink(draft);
	if (out >= 0)
		close(out);
	free(draft);
	return s;
}

/* What the server said of it the last time is kept beside the file, so that it is not sent every night. */
static enum status
fetch_bundle(struct update *u, const char *file, struct fault *f)
{
	static const struct fetch_limits limits = {
	    .allow_private = false, .silence_s = 120, .bytes = (size_t)1 << 30, .tries = 3};
	char *folder = memory_copy(file), *mark = memory_print("%s.etag", file), *etag = NULL;
	char *slash = strrchr(folder, '/');
	if (slash != NULL)
		*slash = '\0';
	if (file_read_line(mark, &etag, NULL) != STATUS_OK)
		etag = memory_copy("");
	struct fetch *x = fetch_create(&limits, slash != NULL ? folder : ".");
	struct fetch_answer answer = {0};
	enum status s = fetch_check_url(u->fetch, f);
	if (s == STATUS_OK)
		s = fetch_get(x, u->fetch, true, etag, "", &answer, f);
	if (s == STATUS_OK && answer.body != NULL) {
		s = keep_bundle(u, answer.body, u->fetch, file, f);
		/* one that is refused is not asked for again either */
		if (s == STATUS_OK || s == STATUS_REFUSED)
			file_write(mark, answer.etag, strlen(answer.etag), 0640, NULL);
	}
	fetch_answer_finish(&answer);
	fetch_destroy(x);
	free(etag);
	free(mark);
	free(folder);
	return s;
}

/* --healthy keeps the running version; --on-trial only says whether it has been kept before. */
static int
keep(struct update *u, struct fault *f)
{
	bool trial = false;
	enum status s = slots_open(&u->slots, u->esp, f);
	if (s == STATUS_OK)
		trial = slots_on_trial(&u->slots, u->version);
	if (s == STATUS_OK && u->healthy != NULL)
		s = slots_keep(&u->slots, u->version, f);
	slots_close(&u->slots);
	if (s != STATUS_OK)
		return command_failed("update", f);
	if (u->healthy != NULL && trial)
		printf("%s is healthy and stays\n", u->version);
	return u->healthy != NULL || trial ? 0 : 1;
}

/* One at a time; the lock is gone with the process. */
static enum status
lock(const char *boot, struct fault *f)
{
	int fd = open(boot, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return fault_errno(f, "%s", boot);
	return flock(fd, LOCK_EX | LOCK_NB) == 0 ? STATUS_OK : fault_set(f, STATUS_BUSY, "an update is being written");
}

int
command_update(int argc, char **argv)
{
	struct update u = {0};
	const struct option_rule rules[] = {
	    {"again", NULL, "take an older version, or one that was tried and left, too", &u.again, 1},
	    {"healthy", NULL, "the version that runs is healthy: it gets all its tries back", &u.healthy, 1},
	    {"on-trial", NULL, "exit with 0 if the version that runs was never found healthy", &u.running_only, 1},
	    {"fetch", "URL", "put what is there into the file BUNDLE if it is a newer version; nothing is installed",
	        &u.fetch, 1},
	    {"boot", "FILE", "what was started, " SLOTS_BOOT " unless given", &u.boot, 1},
	    {"esp", "DIR", "where the firmware's partition is mounted; it is mounted unless given", &u.esp, 1},
	    {"key", "FILE", "whose updates are taken, in place of the image's own", &u.key, 1},
	    {"release", "FILE", "what runs, /usr/lib/os-release unless given", &u.release, 1},
	};
	const struct options o = {"fingerpost update", "BUNDLE | --fetch URL BUNDLE | --healthy | --on-trial",
	    "Writes a signed version of the whole box beside the one that runs; the next start tries it.", rules,
	    sizeof rules / sizeof *rules};
	int words;
	struct fault f;
	options_read(&o, argc, argv, &words);
	u.boot = u.boot != NULL ? u.boot : SLOTS_BOOT;
	u.release = u.release != NULL ? u.release : "/usr/lib/os-release";
	bool asks = u.healthy != NULL || u.running_only != NULL;
	if (words != (asks ? 0 : 1))
		options_wrong(&o, "one bundle, or --healthy, or --on-trial");
	if (read_version(&u, &f) != STATUS_OK)
		return command_failed("update", &f);
	if (u.fetch != NULL)
		return fetch_bundle(&u, argv[0], &f) == STATUS_OK ? 0 : command_failed("update", &f);
	if (slots_read(&u.slots, u.boot, &f) != STATUS_OK || lock(u.boot, &f) != STATUS_OK)
		return command_failed("update", &f);
	if (asks)
		return keep(&u, &f);
	return install(&u, argv[0], &f) == STATUS_OK ? 0 : command_failed("update", &f);
}
