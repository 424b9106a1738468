/*
 * heard.h - a line that the modem has said: a message, a notice, or part of the answer to the command in flight.
 * Private to the machine.
 */
#ifndef MODEM_HEARD_H
#define MODEM_HEARD_H

#include "modem/machine.h"

void heard_line(struct machine *m, const char *line);

#endif
