/*
 * slots.h - the two places that a version of the box may have: a pair of partitions each, and its files on the
 * partition that the firmware starts from. Which is which is known from the start (RUN/boot, written by the initramfs).
 *
 * Tries. By EFI, systemd-boot renames EFI/Linux/fingerpost_VERSION+LEFT-DONE.efi with each start; by BIOS, GRUB counts
 * in bios/grubenv. A slot that has none left is passed over. A new version gets SLOTS_TRIAL, a healthy one SLOTS_TRIES
 * again and again, so that one that rots later is left as well.
 */
#ifndef CLI_SLOTS_H
#define CLI_SLOTS_H

#include <stdbool.h>

#include "base/fault.h"

#define SLOTS_BOOT "/run/fingerpost/boot"
#define SLOTS_TRIAL 2
#define SLOTS_TRIES 5
#define SLOTS_PATH 256

struct slots {
	char running;                              /* 'a' or 'b' */
	char esp[SLOTS_PATH];                      /* the partition that the firmware starts from */
	char root[SLOTS_PATH], verity[SLOTS_PATH]; /* of the slot that is not running */
	char running_root[SLOTS_PATH];
	char folder[SLOTS_PATH]; /* where esp is mounted; "" while it is not */
	bool mounted;            /* by us */
	bool bios;               /* this box can be started by BIOS, too: known once it is open */
};

/* The letter of the slot that is not running. */
char slots_other(const struct slots *s);

/* boot: the file that says what was started. STATUS_MISSING: this is no such box. */
enum status slots_read(struct slots *s, const char *boot, struct fault *f);

/* Mounts the partition of the firmware; or takes folder, which holds its files, when that is not NULL. */
enum status slots_open(struct slots *s, const char *folder, struct fault *f);
void slots_close(struct slots *s);

/* Takes the other slot's files away: from now on it can't be started. version: the one that is running. */
enum status slots_clear(struct slots *s, const char *version, struct fault *f);

/* Puts one of the other slot's files in place, from a file of the same folder that is complete. */
enum status slots_offer(struct slots *s, const char *version, struct fault *f);

/* The running version has shown that it is healthy: it gets its tries back. */
enum status slots_keep(struct slots *s, const char *version, struct fault *f);

/* Whether the running version is on trial: it was offered, and was never kept. */
bool slots_on_trial(const struct slots *s, const char *version);

/* Whether that version was tried here as often as it could be, and left. */
bool slots_was_left(const struct slots *s, const char *version);

/* Names for the other slot's files while they are written, in folder; the caller frees. slots_offer takes them from
 * there. */
char *slots_draft(const struct slots *s, const char *name);

#endif
