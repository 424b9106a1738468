/*
 * fetch.h - a page of a feed from the web, with everything about it limited. http and https only.
 *
 * A server that the practice has named may stand anywhere. Where others send us (a redirect, a link to the next page)
 * may not be a private or loopback address, unless the practice allows it: else a feed could make the box ask its
 * neighbours.
 */
#ifndef CONTENT_FETCH_H
#define CONTENT_FETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/fault.h"

struct fetch_limits {
	bool allow_private; /* of redirects and links too */
	int silence_s;      /* nothing comes for so long: given up; twenty times that for one page in all */
	size_t bytes;       /* of one page, unpacked */
	int tries;          /* of a page that fails in a way that may pass */
};

/* What a server said. body is NULL when it has not changed. */
struct fetch_answer {
	FILE *body; /* at its beginning; of no name, gone when closed */
	bool unchanged;
	char *etag, *modified; /* "" when not sent */
};

struct fetch;

/* folder: where bodies are kept for the while. */
struct fetch *fetch_create(const struct fetch_limits *limits, const char *folder);
void fetch_destroy(struct fetch *x);

/*
 * Gets a page. named: the address is the practice's own choice, or on the server that it chose. etag and modified: of
 * an earlier answer, "" for none. STATUS_BUSY for what may pass (5xx, silence, cut short), STATUS_MISSING for 404 and
 * 410, STATUS_REFUSED for what our limits forbid, STATUS_INPUT for the rest; the fault names the address. End the
 * answer with fetch_answer_finish after STATUS_OK.
 */
enum status fetch_get(struct fetch *x, const char *url, bool named, const char *etag, const char *modified,
    struct fetch_answer *out, struct fault *f);
void fetch_answer_finish(struct fetch_answer *a);

/* Whether s is meant as an address on the web: it begins with http:// or https://, or another scheme and "://". */
bool fetch_is_url(const char *s);

/* STATUS_INPUT unless it is an http or https address without a password in it. */
enum status fetch_check_url(const char *url, struct fault *f);

/* Whether two addresses are of one server: scheme, host and port. */
bool fetch_same_server(const char *a, const char *b);

/* A link as it stands on a page, made whole; NULL if it is none. The caller frees. */
char *fetch_resolve(const char *base, const char *link);

/* The address with one field of its query set, in place of an older value. The caller frees. */
char *fetch_with_query(const char *url, const char *name, const char *value);

/* The address of something below: the path with "/" and a name behind it, without the query. The caller frees. */
char *fetch_below(const char *url, const char *name);

/* Whether an address (of struct sockaddr's kinds) is private, loopback, link-local, or otherwise not of the open net.
 */
struct sockaddr;
bool fetch_is_private(const struct sockaddr *address);

#endif
