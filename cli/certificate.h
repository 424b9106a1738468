/*
 * certificate.h - what the web server in front of the desk shows to browsers: a certificate of this box's own
 * authority, or one that the practice was given. In DATA/tls:
 *
 *   desk.crt, desk.key   for the web server (P-256, 825 days, the longest that every browser takes)
 *   ca.crt, ca.key       the box's own authority, ten years: what staff's computers trust, once. It can vouch for this
 *                        box's names and for private addresses only (name constraints), so that whoever steals the box
 *                        cannot pass for anybody else
 *   names.conf           for nginx: the names that it answers to, and ca.crt for whoever asks for it
 *   names                what these stand for, one a line
 *
 * The work is done by the openssl program, which every Debian with ca-certificates has.
 */
#ifndef CLI_CERTIFICATE_H
#define CLI_CERTIFICATE_H

#include <stdbool.h>

#include "base/fault.h"

/*
 * Makes the certificate, and the authority unless there is one that may vouch for these names. more: names and
 * addresses besides the machine's own, NULL-ended, or NULL for those given before. *new_authority says whether staff
 * have to trust a new one. STATUS_UNSUPPORTED when there is no openssl program.
 */
enum status certificate_make(const char *data, const char *const *more, bool *new_authority, struct fault *f);

/*
 * The same if it is time to: ends within 60 days, lacks an address or a name that the machine has, or was made while
 * the clock was ahead. *made says so. One that was given is left alone.
 */
enum status certificate_renew(const char *data, bool *made, bool *new_authority, struct fault *f);

/* Puts a given certificate (with those between it and its root) and its key in place, if they belong together. */
enum status certificate_take(
    const char *data, const char *certificate, const char *key, const char *const *more, struct fault *f);

/* The authority's SHA-256 fingerprint ("AB:CD:..."), for people to compare; the caller frees. */
enum status certificate_fingerprint(const char *data, char **out, struct fault *f);

/* Prints how a computer is made to trust it. */
void certificate_explain(const char *data);

#endif
