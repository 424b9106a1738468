/*
 * grid.h - the National Grid of Great Britain (OSGB36) as degrees. Pure.
 */
#ifndef CONTENT_GRID_H
#define CONTENT_GRID_H

#include <stdbool.h>

/*
 * Metres east and north of the grid's origin as degrees of WGS 84, right to about five metres anywhere on it: by the
 * transverse Mercator series and a shift of seven parameters. (The last metres would need the Ordnance Survey's table
 * of 40 MB; a postcode is larger than they are.) False outside the grid.
 */
bool grid_to_degrees(double east, double north, double *lat, double *lon);

/* The first half of it, on the grid's own ellipsoid: radians. */
void grid_to_airy(double east, double north, double *lat, double *lon);

#endif
