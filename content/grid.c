#include "content/grid.h"

#include <math.h>

#define RADIAN (M_PI / 180)
#define ARC_SECOND (RADIAN / 3600)

struct ellipsoid {
	double a, b; /* metres */
};
static const struct ellipsoid airy = {6377563.396, 6356256.909};
static const struct ellipsoid wgs84 = {6378137.0, 6356752.314245};

/* The projection: scale on the central meridian, true origin 49 N 2 W, and the false origin west and south of it. */
#define SCALE 0.9996012717
#define ORIGIN_LAT (49 * RADIAN)
#define ORIGIN_LON (-2 * RADIAN)
#define ORIGIN_EAST 400000.0
#define ORIGIN_NORTH (-100000.0)

static double
square(double x)
{
	return x * x;
}

static double
eccentricity2(const struct ellipsoid *e)
{
	return 1 - square(e->b) / square(e->a);
}

/* Metres along the meridian from the true origin. */
static double
meridian_arc(double lat)
{
	double n = (airy.a - airy.b) / (airy.a + airy.b), n2 = n * n, n3 = n2 * n;
	double minus = lat - ORIGIN_LAT, plus = lat + ORIGIN_LAT;
	return airy.b * SCALE *
	       ((1 + n + 1.25 * n2 + 1.25 * n3) * minus - (3 * n + 3 * n2 + 2.625 * n3) * sin(minus) * cos(plus) +
	           1.875 * (n2 + n3) * sin(2 * minus) * cos(2 * plus) -
	           35.0 / 24 * n3 * sin(3 * minus) * cos(3 * plus));
}

void
grid_to_airy(double east, double north, double *lat, double *lon)
{
	double y = north - ORIGIN_NORTH, phi = ORIGIN_LAT;
	/* each step leaves less than a thousandth of the rest */
	for (int i = 0; i < 10; i++)
		phi += (y - meridian_arc(phi)) / (airy.a * SCALE);
	double e2 = eccentricity2(&airy), w = 1 - e2 * square(sin(phi));
	double nu = airy.a * SCALE / sqrt(w), rho = airy.a * SCALE * (1 - e2) / (w * sqrt(w)), eta2 = nu / rho - 1;
	double t = tan(phi), t2 = t * t, t4 = t2 * t2, t6 = t4 * t2, sec = 1 / cos(phi);
	double x = east - ORIGIN_EAST, x2 = x * x, nu2 = nu * nu;
	double north2 = t / (2 * rho * nu), north4 = t / (24 * rho * nu * nu2) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2),
	       north6 = t / (720 * rho * nu * nu2 * nu2) * (61 + 90 * t2 + 45 * t4);
	double east1 = sec / nu, east3 = sec / (6 * nu * nu2) * (nu / rho + 2 * t2),
	       east5 = sec / (120 * nu * nu2 * nu2) * (5 + 28 * t2 + 24 * t4),
	       east7 = sec / (5040 * nu * nu2 * nu2 * nu2) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);
	*lat = phi - x2 * (north2 - x2 * (north4 - x2 * north6));
	*lon = ORIGIN_LON + x * (east1 - x2 * (east3 - x2 * (east5 - x2 * east7)));
}

struct point {
	double x, y, z;
};

static struct point
to_space(const struct ellipsoid *e, double lat, double lon)
{
	double nu = e->a / sqrt(1 - eccentricity2(e) * square(sin(lat)));
	return (struct point){
	    nu * cos(lat) * cos(lon), nu * cos(lat) * sin(lon), (1 - eccentricity2(e)) * nu * sin(lat)};
}

static void
from_space(const struct ellipsoid *e, struct point p, double *lat, double *lon)
{
	double e2 = eccentricity2(e), flat = hypot(p.x, p.y), phi = atan2(p.z, flat * (1 - e2));
	for (int i = 0; i < 6; i++) {
		double nu = e->a / sqrt(1 - e2 * square(sin(phi)));
		phi = atan2(p.z + e2 * nu * sin(phi), flat);
	}
	*lat = phi;
	*lon = atan2(p.y, p.x);
}

/* From the Airy ellipsoid's datum to that of WGS 84. */
static struct point
shift(struct point p)
{
	const double tx = 446.448, ty = -125.157, tz = 542.060, s = 1 - 20.4894e-6;
	const double rx = 0.1502 * ARC_SECOND, ry = 0.2470 * ARC_SECOND, rz = 0.8421 * ARC_SECOND;
	return (struct point){
	    tx + s * p.x - rz * p.y + ry * p.z, ty + rz * p.x + s * p.y - rx * p.z, tz - ry * p.x + rx * p.y + s * p.z};
}

bool
grid_to_degrees(double east, double north, double *lat, double *lon)
{
	double phi, lambda;
	if (!(east > 0 && east < 700000 && north > 0 && north < 1300000))
		return false;
	grid_to_airy(east, north, &phi, &lambda);
	from_space(&wgs84, shift(to_space(&airy, phi, lambda)), &phi, &lambda);
	*lat = phi / RADIAN;
	*lon = lambda / RADIAN;
	return true;
}
