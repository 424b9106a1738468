/*
 * change.h - a practice's box is told anew of its network, its SIM and its screen, by answers that one of its managers
 * has signed with user and password.
 */
#ifndef CLI_CHANGE_H
#define CLI_CHANGE_H

#include "base/fault.h"

/*
 * Changes what the answers name of [box], [network] and [sim] and nothing else; box has what it was and gets what it
 * is. Says on stderr that there was more. STATUS_REFUSED if user and password are no manager's, STATUS_BUSY while too
 * many were wrong: then nothing was changed.
 */
enum status change(const char *data, const char *answers, const char *box, struct fault *f);

#endif
