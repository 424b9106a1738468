/*
 * file.h - files read whole and written safely.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stddef.h>
#include <sys/types.h>

#include "base/fault.h"

/*
 * Reads a whole file of at most limit bytes into *out, with a NUL behind it; the caller frees. *n, if not NULL, is the
 * size. STATUS_MISSING if there is none, STATUS_INPUT if it is larger.
 */
enum status file_read(const char *path, size_t limit, char **out, size_t *n, struct fault *f);

/* The first line of a file (a password, a PIN), without its line end; at most 1024 bytes. The caller wipes and frees
 * it. */
enum status file_read_line(const char *path, char **out, struct fault *f);

/*
 * Writes n bytes to a new file beside path, with the given mode, fsyncs it, renames it into place and fsyncs the
 * folder: after a pulled plug there is the old file or the new one, whole.
 */
enum status file_write(const char *path, const void *bytes, size_t n, mode_t mode, struct fault *f);

/* Renames from onto to, both in the same folder, with the fsyncs that make it last. */
enum status file_replace(const char *from, const char *to, struct fault *f);

/* "folder/name" in memory of the caller's. */
char *file_join(const char *folder, const char *name);

/*
 * The path of a file that is installed with the programs (languages, fonts, examples): share/fingerpost/NAME beside the
 * running program's bin folder. The caller frees.
 */
char *file_share(const char *name);

#endif
