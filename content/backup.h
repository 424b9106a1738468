/*
 * backup.h - what of the directory goes into a backup beside the queue: what nobody can fetch again (staff's edits,
 * what was reported and confirmed, whom we have asked), the feeds as they were last (256 MB each at most), and the
 * practice's settings.
 *
 * A backup is an SQLite file. Each of these is a row of its table `beside`: a name and the whole file. Of the settings
 * two lines stay out, there and back: the staff's PIN, and the command that the modem's program runs.
 */
#ifndef CONTENT_BACKUP_H
#define CONTENT_BACKUP_H

#include <stddef.h>

#include "base/fault.h"

/* Adds them to the SQLite database in file, as each stands at that moment. */
enum status backup_add(const char *data_dir, const char *file, struct fault *f);

/* The files of a backup, looked at and laid ready beside the practice's own. */
struct backup_files {
	char *data_dir;
	size_t n;
	struct backup_file {
		char *name;  /* "edits.db" */
		char *ready; /* its path until it is placed; NULL after */
	} * of;
};

/*
 * Lays ready what file holds; nothing is changed yet. A backup without any (an older one) gives none. STATUS_INPUT when
 * one of them has a name that does not belong there or is damaged. End with backup_files_finish, whatever it returns.
 */
enum status backup_files_init(struct backup_files *b, const char *data_dir, const char *file, struct fault *f);
void backup_files_finish(struct backup_files *b);

/*
 * Puts them in place. What was there stays beside as NAME.before-STAMP; settings are only put where there are none.
 * Then the directory is built out of them.
 */
enum status backup_files_place(struct backup_files *b, const char *stamp, struct fault *f);

#endif
