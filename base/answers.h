/*
 * answers.h - what set-up wants to know, in one file: written by hand for a stick, or by the wizard on the screen.
 * image/ANSWERS.md describes it. Sections of fingerpost.ini pass through; those of the box itself are read here.
 */
#ifndef BASE_ANSWERS_H
#define BASE_ANSWERS_H

#include <stdbool.h>

#include "base/fault.h"

struct answers {
	char *settings; /* for fingerpost.ini: every other line is empty, so that faults name the line of the file */
	/* [staff] */
	char *user, *password;
	int password_line, address_line; /* where they stand in the file */
	/* [sim] */
	char *pin;
	/* [box], [network], [directory]: NULL when not given; each without control characters and '=' signs at the
	 * front */
	char *rotation, *volume, *hours, *ssh_key, *update, *import;
	char *address, *gateway, *dns, *ntp;
};

/* STATUS_INPUT names file and line. The caller ends with answers_finish, which wipes. */
enum status answers_init(struct answers *a, const char *path, struct fault *f);
void answers_finish(struct answers *a);

/*
 * The same for a box that has a practice already, whose gateway may be known. A setting of the box without a value is
 * there taken back: it is "" here.
 */
enum status answers_init_change(struct answers *a, const char *path, struct fault *f);

/* Whether they say something that is neither of [staff] nor of [sim], [box], [network]. */
bool answers_more(const struct answers *a);

/* The box's own settings, "name=value" a line, as its boot scripts read them; to file, as file_write does. */
enum status answers_save_box(const struct answers *a, const char *file, struct fault *f);

/*
 * The same for a file that may have settings: what is not answered stays as it is. But an address from the network
 * brings its own gateway and name servers, so that old ones go. STATUS_INPUT, by a line of path, if the two do not
 * agree; the file is then as it was.
 */
enum status answers_change_box(const struct answers *a, const char *path, const char *file, struct fault *f);

#endif
