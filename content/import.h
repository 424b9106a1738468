/*
 * import.h - building directory.db from files: CSV (content/FORMAT.md) and Open Referral UK 3.0 JSON.
 *
 * The new directory is built complete beside the old one, checked, fsynced and renamed into place. Sources add up:
 * those named in one import together are the new directory. Bad rows are reported and left out; when more than half are
 * bad, nothing changes.
 */
#ifndef CONTENT_IMPORT_H
#define CONTENT_IMPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/fault.h"

struct import_counts {
	size_t read, good, bad;
};

/*
 * Imports n files into data_dir. Each bad row is one line on report: "file:line:column: what is wrong" (JSON: "file:
 * services[3].url: ...", with a line too where there is one). dry_run: everything but the rename. STATUS_INPUT when
 * more than half is bad or nothing is good.
 */
enum status import_files(const char *data_dir, const char *const *files, size_t n, bool dry_run, FILE *report,
    struct import_counts *counts, struct fault *f);

#endif
