#include "kiosk/fonts.h"

#include <fontconfig/fontconfig.h>
#include <malloc.h>
#include <pango/pangocairo.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"

#define KEPT 256

/* Not by FcInit, which first reads every template that the machine has for its own settings. */
static void
load(const char *file)
{
	FcConfig *c = FcConfigCreate();
	bool read = FcConfigParseAndLoad(c, (const FcChar8 *)file, FcTrue) && FcConfigBuildFonts(c);
	FcFontSet *fonts = read ? FcConfigGetFonts(c, FcSetSystem) : NULL;
	if (!fonts || fonts->nfont == 0 || !FcConfigSetCurrent(c))
		log_warning("%s: no fonts there; the machine's own are used", file);
	FcConfigDestroy(c); /* whatever is current is held by fontconfig */
}

void
fonts_open(void)
{
	char *file = file_share("fonts.conf");
	if (access(file, R_OK) == 0)
		load(file);
	free(file);
}

PangoFontMap *
fonts_map(void)
{
	return pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
}

/*
 * cairo keeps the last 256 fonts that nobody uses any more, with all letters that were ever drawn in them, and has no
 * call to let them go: others, without letters, take their places.
 */
void
fonts_let_go(void)
{
	cairo_font_face_t *none = cairo_user_font_face_create();
	cairo_font_options_t *options = cairo_font_options_create();
	cairo_matrix_t page;
	cairo_matrix_init_identity(&page);
	for (int size = 1; size <= KEPT; size++) {
		cairo_matrix_t m;
		cairo_matrix_init_scale(&m, size, size);
		cairo_scaled_font_destroy(cairo_scaled_font_create(none, &m, &page, options));
	}
	cairo_font_options_destroy(options);
	cairo_font_face_destroy(none);
	malloc_trim(0);
}
