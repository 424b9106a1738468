/*
 * choice.h - which port a station opens: the one given, the one that answered before under another name, or the next.
 * Private to the station.
 */
#ifndef MODEM_CHOICE_H
#define MODEM_CHOICE_H

#include "modem/station.h"

/* The path to open now, into s->open_path; false when there is none. */
bool choice_make(struct station *s);

/* What is known of the port just opened. */
void choice_note(struct station *s);

/* While another port is being asked, the one that answered before has come back. */
bool choice_better(const struct station *s);

/* The path has come to mean another terminal than the open one. */
bool choice_moved(const struct station *s);

#endif
