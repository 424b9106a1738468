/*
 * adjust.h - staff adjust the touch: one cross after the other is touched, and the map that follows from it is kept
 * only if somebody can touch "Keep it" with it. Pure; two screens of model.h.
 */
#ifndef KIOSK_ADJUST_H
#define KIOSK_ADJUST_H

#include <stdbool.h>
#include <stdint.h>

#include "kiosk/touchmap.h"

#define ADJUST_CROSSES 5
#define ADJUST_KEEP (15 * INT64_C(1000)) /* ms in which the new map must be kept */
#define ADJUST_OFF 0.025                 /* of the screen's width or height: what a touch may be off */

/* Where the crosses are on the page, from its left and top, 0 to 1, in every language; the last one is the check. */
extern const struct spot adjust_crosses[ADJUST_CROSSES];

enum adjust_wrong { ADJUST_FINE, ADJUST_LINE, ADJUST_FAR }; /* with the touches before: no map; one too far from it */

enum adjust_told { ADJUST_NOTHING, ADJUST_KEPT, ADJUST_NOT_KEPT, ADJUST_OLD };

struct adjust {
	int cross; /* that is to be touched */
	struct spot said[ADJUST_CROSSES];
	enum adjust_wrong wrong;
	enum adjust_told told; /* how it went, for the staff's page */
	int64_t since;         /* steady: of the last touch that counted */
	bool finger;           /* the last thing pressed was pressed by a finger */
	struct touchmap map;   /* the new one */
};

#endif
