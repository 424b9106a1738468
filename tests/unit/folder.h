/*
 * folder.h - a test's folder, removed with all that a program has put into it. Header only.
 */
#ifndef TESTS_FOLDER_H
#define TESTS_FOLDER_H

#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

/* The folder and the files in it; folders in it stay, and it with them. */
static inline void
folder_remove(const char *folder)
{
	DIR *dir = opendir(folder);
	for (struct dirent *e; dir != NULL && (e = readdir(dir)) != NULL;) {
		char *path = file_join(folder, e->d_name);
		if (e->d_name[0] != '.')
			unlink(path);
		free(path);
	}
	if (dir != NULL)
		closedir(dir);
	rmdir(folder);
}

#endif
