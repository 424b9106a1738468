/*
 * script.h - the kiosk without hands: one command a line in, one line of answer out. See README.
 *
 * tap LABEL_OR_ID | touch X Y | finger X Y | key NAME | type TEXT | wait MS | shot FILE.png |
 * scene | speech on [FILE.wav] | speech off | speech said | quit
 */
#ifndef KIOSK_SCRIPT_H
#define KIOSK_SCRIPT_H

#include <stdio.h>

#include "kiosk/kiosk.h"
#include "kiosk/window.h"

/*
 * Runs a script from a file descriptor, answering on out, until quit or its end. The window may be NULL: then nothing
 * is shown, and only shot paints. Returns how many commands failed.
 */
int script_run(struct kiosk *k, struct window *w, const struct config *c, int fd, FILE *out);

#endif
