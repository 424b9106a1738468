/*
 * request.h - one HTTP request as the pages see it. Pure: no sockets.
 */
#ifndef DESK_REQUEST_H
#define DESK_REQUEST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/uuid.h"
#include "desk/form.h"

#define REQUEST_TARGET 2048
/* Before the names of cookies that came by TLS: browsers then take them from this host alone (RFC 6265bis 4.1.3.2). */
#define REQUEST_COOKIE_BOUND "__Host-"

/* The headers that matter here; each may come once. Order as in the table in request.c. */
enum request_header {
	HEADER_HOST,
	HEADER_COOKIE,
	HEADER_ORIGIN,
	HEADER_SITE,          /* Sec-Fetch-Site */
	HEADER_TYPE,          /* Content-Type */
	HEADER_PROXY_HOST,    /* X-Forwarded-Host, set by nginx */
	HEADER_PROXY_SCHEME,  /* X-Forwarded-Proto, set by nginx */
	HEADER_PROXY_ADDRESS, /* X-Real-IP, set by nginx */
	HEADER_LENGTH,
	HEADER_COUNT,
};

struct request {
	char *method, *path;
	struct form query, form;
	char *headers[HEADER_COUNT]; /* NULL when absent */
	bool broken;                 /* target or headers are not what a browser sends */
	char *file;                  /* what an upload brought, or NULL; not ended by a NUL */
	size_t file_size;
	char id[UUID_TEXT]; /* the path's "*", filled in by routing */
};

/* target: as it stands in the request line, still encoded. */
void request_init(struct request *r, const char *method, const char *target);
void request_finish(struct request *r); /* wipes */

/* Notes a header if it is one of ours; a second one of the same name makes the request broken. */
void request_header(struct request *r, const char *name, const char *value);

/* Reads the body into r->form; STATUS_INPUT also when the content type is not a form's. */
enum status request_body(struct request *r, const char *bytes, size_t n, struct fault *f);

/* The cookie of that name, if there is exactly one and it is 64 lower-case hex digits; out has room for 65. */
bool request_cookie(const char *header, const char *name, char *out);

/* The same of our own: behind TLS the one that is bound to the host, and no other. */
bool request_own_cookie(const struct request *r, const char *name, char *out);

/* "https" behind a proxy that says so, else "http". */
const char *request_scheme(const struct request *r);

#endif
