/* The National Grid as degrees: the Ordnance Survey's own worked example, and places whose both positions are known. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "content/grid.h"

#define RADIAN (M_PI / 180)

static double
degrees(double d, double m, double s)
{
	return d + m / 60 + s / 3600;
}

/* Metres between two places that are near to each other. */
static double
apart(double lat1, double lon1, double lat2, double lon2)
{
	double north = (lat1 - lat2) * 111320, east = (lon1 - lon2) * 111320 * cos(lat1 * RADIAN);
	return hypot(north, east);
}

/* "A guide to coordinate systems in Great Britain", annexe C: a point in Norfolk, both ways to a hair's breadth. */
static void
test_projection(void **state)
{
	(void)state;
	double lat, lon;
	grid_to_airy(651409.903, 313177.270, &lat, &lon);
	double off = apart(lat / RADIAN, lon / RADIAN, degrees(52, 39, 27.2531), degrees(1, 43, 4.5177));
	if (off > 0.01)
		fail_msg("%.4f m off", off);
}

static void
test_places(void **state)
{
	(void)state;
	static const struct {
		const char *name;
		double east, north, lat, lon, within;
	} places[] = {
	    /* the same point on WGS 84 */
	    {"Norfolk", 651409.903, 313177.270, 52.657977, 1.716038, 6},
	    /* trig pillars and the like, as they are published for both systems, rounded to a metre or two */
	    {"Greenwich Observatory", 538890, 177320, 51.47786, -0.00148, 15},
	    {"Ben Nevis", 216666, 771288, 56.79685, -5.003508, 15},
	    {"Snowdon", 260986, 354375, 53.068497, -4.076231, 15},
	    {"Land's End signpost", 134200, 25000, 50.0657, -5.7158, 200},
	};
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		double lat, lon;
		assert_true(grid_to_degrees(places[i].east, places[i].north, &lat, &lon));
		double off = apart(lat, lon, places[i].lat, places[i].lon);
		if (off > places[i].within)
			fail_msg("%s: %.1f m off (%.6f, %.6f)", places[i].name, off, lat, lon);
	}
}

static void
test_outside(void **state)
{
	(void)state;
	double lat, lon;
	assert_false(grid_to_degrees(0, 0, &lat, &lon));
	assert_false(grid_to_degrees(NAN, 300000, &lat, &lon));
	assert_false(grid_to_degrees(800000, 300000, &lat, &lon));
	assert_false(grid_to_degrees(500000, -1, &lat, &lon));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_projection),
	    cmocka_unit_test(test_places),
	    cmocka_unit_test(test_outside),
	};
	return cmocka_run_group_tests_name("grid", tests, NULL, NULL);
}
