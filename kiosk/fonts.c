#include "kiosk/fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"

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

PangoFontMap *
fonts_open(void)
{
	char *file = file_share("fonts.conf");
	if (access(file, R_OK) == 0)
		load(file);
	free(file);
	return pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
}
