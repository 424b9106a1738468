/*
 * folder.h - a folder that a benchmark has made, and its end.
 */
#ifndef TESTS_BENCH_FOLDER_H
#define TESTS_BENCH_FOLDER_H

#include <glob.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/memory.h"

/* Removes it with the files in it; folders in it stay, and then it stays too. */
static inline void
folder_sweep(const char *dir)
{
	glob_t found;
	char *pattern = memory_print("%s/*", dir);
	if (glob(pattern, 0, NULL, &found) == 0) {
		for (size_t i = 0; i < found.gl_pathc; i++)
			unlink(found.gl_pathv[i]);
		globfree(&found);
	}
	free(pattern);
	rmdir(dir);
}

#endif
