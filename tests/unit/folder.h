/*
 * folder.h - a test's folder, removed with all that a program has put into it. Header only.
 */
#ifndef TESTS_FOLDER_H
#define TESTS_FOLDER_H

#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

/* The folder and whatever is in it but hidden files, which keep it. */
static inline void
folder_remove(const char *path)
{
	DIR *d = opendir(path);
	for (struct dirent *e; d != NULL && (e = readdir(d)) != NULL;) {
		char *inner = file_join(path, e->d_name);
		if (e->d_name[0] == '.')
			;
		else if (e->d_type == DT_DIR)
			folder_remove(inner);
		else
			unlink(inner);
		free(inner);
	}
	if (d != NULL)
		closedir(d);
	rmdir(path);
}

#endif
