/*
 * fonts.h - the fonts that pages are set in: those that share/fonts.conf names, and none of the machine's own.
 *
 * A machine with every Noto font has two thousand; to look through them all at each start takes longer than all the
 * rest of it, so the build links the few that we need into a folder of their own.
 */
#ifndef KIOSK_FONTS_H
#define KIOSK_FONTS_H

typedef struct _PangoFontMap PangoFontMap;

/* Once, before all else. Without fonts.conf (a program that is not where it was built or installed) it is the machine's
 * fonts. */
void fonts_open(void);

/* The caller's, to be unreferenced. */
PangoFontMap *fonts_map(void);

/* Frees the letters drawn in maps that are gone. */
void fonts_let_go(void);

#endif
