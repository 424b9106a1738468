/*
 * guard.h - is this request really from our own page? Pure.
 *
 * Three fences: the Host must be a name of ours (a stranger's name that resolves to this box is refused), the browser
 * must not say that another site sent the form, and the form must carry the token that only our pages know.
 */
#ifndef DESK_GUARD_H
#define DESK_GUARD_H

#include <stdbool.h>

#include "desk/request.h"

#define GUARD_TOKEN 33

/*
 * Whether the Host header is loopback or one of names (NULL-ended; without port). nginx must set Host to the loopback
 * address it connects to, and X-Forwarded-Host to the name that the browser used.
 */
bool guard_host(const struct request *r, const char *const *names);

/* Whether the browser says that the form was sent from here, or is too old to say anything. */
bool guard_origin(const struct request *r);

/* The token for forms of a session (or of the sign-in page), from the cookie's 64 digits. */
void guard_token_make(const char *cookie, char out[GUARD_TOKEN]);

/* Compares in constant time the form's "token". */
bool guard_token_right(const struct request *r, const char *cookie);

#endif
