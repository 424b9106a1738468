#include "cli/slots.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"

#define MOUNT_POINT "/run/fingerpost-esp"
#define ENTRIES "EFI/Linux"
#define PREFIX "fingerpost_"
#define GRUBENV 1024

/* Numbers of the partitions, as image/build lays them out: esp, root_a, verity_a, root_b, verity_b. */
enum { ESP = 2, ROOT_A = 3, VERITY_A = 4, ROOT_B = 5, VERITY_B = 6 };

char
slots_other(const struct slots *s)
{
	return s->running == 'a' ? 'b' : 'a';
}

/* The value of "name=" at the start of a line. */
static bool
take_value(const char *text, const char *name, char *out, size_t size)
{
	size_t n = strlen(name);
	for (const char *line = text; *line != '\0'; line += strcspn(line, "\n"), line += *line == '\n') {
		if (strncmp(line, name, n) != 0 || line[n] != '=')
			continue;
		size_t length = strcspn(line + n + 1, "\n");
		if (length == 0 || length >= size)
			return false;
		memcpy(out, line + n + 1, length);
		out[length] = '\0';
		return true;
	}
	return false;
}

enum status
slots_read(struct slots *s, const char *boot, struct fault *f)
{
	char *text = NULL, root[SLOTS_PATH];
	*s = (struct slots){0};
	enum status status = file_read(boot, 4096, &text, NULL, NULL);
	bool known = status == STATUS_OK && take_value(text, "root", root, sizeof root);
	free(text);
	size_t n = known ? strlen(root) : 0;
	while (n > 0 && isdigit((unsigned char)root[n - 1]))
		n--;
	long number = known ? strtol(root + n, NULL, 10) : 0;
	if (number != ROOT_A && number != ROOT_B)
		return fault_set(
		    f, STATUS_MISSING, "%s: this machine was not started from an image of Fingerpost", boot);
	s->running = number == ROOT_A ? 'a' : 'b';
	memcpy(s->running_root, root, sizeof root);
	int width = (int)n;
	snprintf(s->esp, sizeof s->esp, "%.*s%d", width, root, ESP);
	snprintf(s->root, sizeof s->root, "%.*s%d", width, root, number == ROOT_A ? ROOT_B : ROOT_A);
	snprintf(s->verity, sizeof s->verity, "%.*s%d", width, root, number == ROOT_A ? VERITY_B : VERITY_A);
	return STATUS_OK;
}

static bool
has_bios(const struct slots *s)
{
	char *folder = file_join(s->folder, "bios");
	bool there = access(folder, F_OK) == 0;
	free(folder);
	return there;
}

enum status
slots_open(struct slots *s, const char *folder, struct fault *f)
{
	if (folder != NULL) {
		snprintf(s->folder, sizeof s->folder, "%s", folder);
		s->bios = has_bios(s);
		return STATUS_OK;
	}
	if (mkdir(MOUNT_POINT, 0700) != 0 && errno != EEXIST)
		return fault_errno(f, MOUNT_POINT);
	if (mount(s->esp, MOUNT_POINT, "vfat", MS_NOSUID | MS_NODEV | MS_NOEXEC, "umask=077") != 0)
		return fault_errno(f, "%s", s->esp);
	snprintf(s->folder, sizeof s->folder, MOUNT_POINT);
	s->mounted = true;
	s->bios = has_bios(s);
	return STATUS_OK;
}

/* Everything that was written there is on the disk. */
static void
settle(const struct slots *s)
{
	int fd = open(s->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return;
	syncfs(fd);
	close(fd);
}

void
slots_close(struct slots *s)
{
	if (s->folder[0] != '\0')
		settle(s);
	if (s->mounted)
		umount(s->folder);
	s->mounted = false;
	s->folder[0] = '\0';
}

/* --- Tries by EFI: in the name of the entry -------------------------------------------------------------------------
 */

/* "fingerpost_VERSION[+LEFT[-DONE]].efi": whether it is that version, and how many tries it began with; 0: not counted.
 */
static bool
entry_is(const char *name, const char *version, long *tries)
{
	size_t n = strlen(version);
	if (strncmp(name, PREFIX, sizeof PREFIX - 1) != 0)
		return false;
	const char *rest = name + sizeof PREFIX - 1;
	if (strncmp(rest, version, n) != 0 || (rest[n] != '+' && strcmp(rest + n, ".efi") != 0))
		return false;
	char *end = NULL;
	*tries = rest[n] == '+' ? strtol(rest + n + 1, &end, 10) : 0;
	if (end != NULL && *end == '-')
		*tries += strtol(end + 1, NULL, 10);
	return true;
}

/* What is done with each entry; false ends the walk. */
typedef bool entry_visitor(struct slots *s, const char *folder, const char *name, const char *version);

static enum status
each_entry(struct slots *s, const char *version, entry_visitor *visit, struct fault *f)
{
	char *folder = file_join(s->folder, ENTRIES);
	enum status status = STATUS_OK;
	DIR *all = opendir(folder);
	if (all == NULL && errno != ENOENT)
		status = fault_errno(f, "%s", folder);
	for (struct dirent *e; status == STATUS_OK && all != NULL && (e = readdir(all)) != NULL;)
		if (strncmp(e->d_name, PREFIX, sizeof PREFIX - 1) == 0 && !visit(s, folder, e->d_name, version))
			status = fault_errno(f, "%s/%s", folder, e->d_name);
	if (all != NULL)
		closedir(all);
	free(folder);
	return status;
}

static bool
remove_other(struct slots *s, const char *folder, const char *name, const char *version)
{
	long tries;
	(void)s;
	if (entry_is(name, version, &tries))
		return true;
	char *path = file_join(folder, name);
	bool gone = unlink(path) == 0;
	free(path);
	return gone;
}

static bool
restore_tries(struct slots *s, const char *folder, const char *name, const char *version)
{
	char full[SLOTS_PATH];
	long tries;
	(void)s;
	if (!entry_is(name, version, &tries))
		return true;
	snprintf(full, sizeof full, PREFIX "%s+%d.efi", version, SLOTS_TRIES);
	if (strcmp(full, name) == 0)
		return true;
	char *from = file_join(folder, name), *to = file_join(folder, full);
	bool done = rename(from, to) == 0;
	free(from);
	free(to);
	return done;
}

/* Whether there is an entry of a version for which is_so. */
static bool
any_entry(const struct slots *s, const char *version, bool (*is_so)(const char *name, long tries))
{
	bool found = false;
	long tries;
	char *folder = file_join(s->folder, ENTRIES);
	DIR *all = opendir(folder);
	for (struct dirent *e; all != NULL && (e = readdir(all)) != NULL;)
		found |= entry_is(e->d_name, version, &tries) && is_so(e->d_name, tries);
	if (all != NULL)
		closedir(all);
	free(folder);
	return found;
}

static bool
is_trial(const char *name, long tries)
{
	(void)name;
	return tries == SLOTS_TRIAL;
}

static bool
is_left(const char *name, long tries)
{
	return tries > 0 && strstr(name, "+0-") != NULL;
}

bool
slots_on_trial(const struct slots *s, const char *version)
{
	return any_entry(s, version, is_trial);
}

bool
slots_was_left(const struct slots *s, const char *version)
{
	return any_entry(s, version, is_left);
}

/* --- Tries by BIOS: in GRUB's environment
 * ----------------------------------------------------------------------------- */

struct tries {
	char first; /* the slot that is tried first */
	int a, b;
};

static char *
grubenv_path(const struct slots *s)
{
	return file_join(s->folder, "bios/grubenv");
}

static bool
read_tries(const struct slots *s, struct tries *t)
{
	char *path = grubenv_path(s), *text = NULL, a[8], b[8], first[8];
	bool known = file_read(path, GRUBENV, &text, NULL, NULL) == STATUS_OK &&
	             take_value(text, "first", first, sizeof first) && take_value(text, "a", a, sizeof a) &&
	             take_value(text, "b", b, sizeof b);
	free(text);
	free(path);
	if (!known)
		return false;
	*t = (struct tries){first[0], (int)strtol(a, NULL, 10), (int)strtol(b, NULL, 10)};
	return true;
}

/* GRUB writes this file by the blocks that it had: it is changed in place, never made anew. */
static enum status
write_tries(const struct slots *s, const struct tries *t, struct fault *f)
{
	char block[GRUBENV + 1], *path = grubenv_path(s);
	memset(block, '#', sizeof block);
	int n = snprintf(block, sizeof block, "# GRUB Environment Block\nfirst=%c\na=%d\nb=%d\n", t->first, t->a, t->b);
	block[n] = '#';
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	enum status status = STATUS_OK;
	if (fd < 0 || pwrite(fd, block, GRUBENV, 0) != GRUBENV || fsync(fd) != 0)
		status = fault_errno(f, "%s", path);
	if (fd >= 0)
		close(fd);
	free(path);
	return status;
}

static enum status
set_tries(const struct slots *s, char slot, int tries, bool first, struct fault *f)
{
	struct tries was, t;
	if (!read_tries(s, &was))
		return STATUS_OK;
	t = was;
	*(slot == 'a' ? &t.a : &t.b) = tries;
	t.first = first ? slot : was.first;
	bool same = t.a == was.a && t.b == was.b && t.first == was.first;
	return same ? STATUS_OK : write_tries(s, &t, f);
}

/* --- Both
 * --------------------------------------------------------------------------------------------------------------- */

static const char *const bios_files[] = {"linux", "initrd", "cmdline.cfg"};
#define BIOS_FILES (sizeof bios_files / sizeof *bios_files)

static char *
bios_path(const struct slots *s, const char *name)
{
	return memory_print("%s/bios/%c/%s", s->folder, slots_other(s), name);
}

char *
slots_draft(const struct slots *s, const char *name)
{
	return memory_print("%s/%s.new", s->folder, name);
}

enum status
slots_clear(struct slots *s, const char *version, struct fault *f)
{
	enum status status = set_tries(s, slots_other(s), 0, false, f);
	if (status == STATUS_OK)
		status = each_entry(s, version, remove_other, f);
	for (size_t i = 0; status == STATUS_OK && i < BIOS_FILES; i++) {
		char *path = bios_path(s, bios_files[i]);
		if (unlink(path) != 0 && errno != ENOENT)
			status = fault_errno(f, "%s", path);
		free(path);
	}
	settle(s);
	return status;
}

static enum status
put(const struct slots *s, const char *draft, const char *path, struct fault *f)
{
	char *from = slots_draft(s, draft);
	enum status status = rename(from, path) == 0 ? STATUS_OK : fault_errno(f, "%s", path);
	free(from);
	return status;
}

static enum status
put_bios(const struct slots *s, struct fault *f)
{
	enum status status = STATUS_OK;
	char *folder = bios_path(s, "");
	mkdir(folder, 0700);
	free(folder);
	for (size_t i = 0; status == STATUS_OK && i < BIOS_FILES; i++) {
		char *path = bios_path(s, bios_files[i]);
		status = put(s, bios_files[i], path, f);
		free(path);
	}
	return status;
}

/* The entry's name comes last: with it the slot can be started, and all that it needs is on the disk by then. */
enum status
slots_offer(struct slots *s, const char *version, struct fault *f)
{
	enum status status = s->bios ? put_bios(s, f) : STATUS_OK;
	settle(s);
	char *entry = memory_print("%s/" ENTRIES "/" PREFIX "%s+%d.efi", s->folder, version, SLOTS_TRIAL);
	if (status == STATUS_OK)
		status = put(s, "uki", entry, f);
	free(entry);
	if (status == STATUS_OK)
		status = set_tries(s, slots_other(s), SLOTS_TRIAL, true, f);
	settle(s);
	return status;
}

enum status
slots_keep(struct slots *s, const char *version, struct fault *f)
{
	enum status status = each_entry(s, version, restore_tries, f);
	return status == STATUS_OK ? set_tries(s, s->running, SLOTS_TRIES, false, f) : status;
}
