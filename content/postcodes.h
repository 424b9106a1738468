/*
 * postcodes.h - where every postcode is, out of the Ordnance Survey's Code-Point Open: DATA/postcodes.db, where a
 * practice has imported it. Public.
 */
#ifndef CONTENT_POSTCODES_H
#define CONTENT_POSTCODES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/fault.h"

/*
 * Reads Code-Point Open's CSV files (postcode, quality, eastings, northings ...; a row of names is passed over) into a
 * new file, which takes the old one's place when all is read: what is named is all that is known. Rows without a place
 * (quality 90) and of places outside Great Britain's grid are passed over and counted.
 */
struct postcodes_counts {
	size_t read, taken, passed;
};
enum status postcodes_import(
    const char *data_dir, const char *const *files, size_t n, struct postcodes_counts *out, struct fault *f);

#define POSTCODES_CODE 9 /* with NUL */

/* One of their rows: its postcode and place. False when it has none. */
struct csv;
bool postcodes_read(const struct csv *row, char postcode[POSTCODES_CODE], double *lat, double *lon);

struct postcodes;

/* NULL where there is none. */
struct postcodes *postcodes_open(const char *data_dir);
void postcodes_close(struct postcodes *p);

/* Where a postcode is, or the middle of a district ("UB1"); both as field_postcode writes them. */
bool postcodes_find(struct postcodes *p, const char *postcode, double *lat, double *lon);

#endif
