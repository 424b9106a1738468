/*
 * pin.h - the SIM's PIN in a file of its own, so that it stands in no settings that somebody shows around.
 */
#ifndef CLI_PIN_H
#define CLI_PIN_H

#include "base/config.h"

/* Writes it to the practice's folder and its name into the settings, which the caller saves. NULL: none was given, and
 * nothing is done. */
enum status pin_keep(const char *data, const char *pin, struct config *c, struct fault *f);

#endif
