/*
 * pin.h - the SIM's PIN, and which one never to try again: three wrong ones block a SIM.
 *
 * DATA/pin.tried holds a slow hash of the last PIN that was given to the SIM and what came of it. It is written before
 * the PIN is given, so that a crash in between cannot lead to a third try.
 */
#ifndef MODEM_PIN_H
#define MODEM_PIN_H

#include "base/fault.h"

/*
 * The PIN to give now, from pin_file, with the try noted; the caller wipes and frees it (memory_wipe_string). NULL when
 * there is none to give; then *why is a literal for people.
 */
char *pin_to_try(const char *data_dir, const char *pin_file, const char **why);

/* What came of it. */
void pin_was_right(const char *data_dir);
void pin_was_wrong(const char *data_dir);

#endif
