/* Rows of Code-Point Open: whatever is taken is a whole postcode at a place in Great Britain. */
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "content/csv.h"
#include "content/postcodes.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static void
try_row(const struct csv *c)
{
	char postcode[POSTCODES_CODE];
	double lat = NAN, lon = NAN;
	if (!postcodes_read(c, postcode, &lat, &lon))
		return;
	const char *space = strchr(postcode, ' ');
	if (space == NULL || strlen(space) != 4)
		__builtin_trap();
	if (!(lat > 49 && lat < 62 && lon > -10 && lon < 4))
		__builtin_trap();
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
	struct csv c;
	if (csv_init(&c, (const char *)bytes, n, NULL) == STATUS_OK)
		for (enum csv_got got; (got = csv_next(&c)) == CSV_ROW || got == CSV_BAD_ROW;)
			if (got == CSV_ROW)
				try_row(&c);
	csv_finish(&c);
	return 0;
}
