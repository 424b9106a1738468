/*
 * response.h - what goes back to the browser. Made by handlers, sent by server.c; knows no sockets.
 */
#ifndef DESK_RESPONSE_H
#define DESK_RESPONSE_H

#include <stdbool.h>

#include "desk/asset.h"
#include "desk/html.h"
#include "desk/sign_in.h"

struct response {
	int status;
	struct html body;
	char *location;            /* 303 */
	char *cookies[2];          /* Set-Cookie values */
	const char *allow;         /* 405: what may be asked instead */
	bool forget;               /* tell the browser to drop what it has kept of these pages */
	int retry_after;           /* seconds, 0 for none */
	const struct asset *asset; /* instead of body: public, may be cached */
	const char *type;          /* of the body, when it is no page */
	char *file;                /* the body is to be saved under this name */
	struct sign_in_job *job;   /* the answer comes when this has been worked out */
	char session[33];          /* a live stream for this session instead of a body, if not "" */
	bool wrote;                /* the queue was changed: live pages hear of it */
};

void response_init(struct response *r);
void response_finish(struct response *r); /* not the job: it is given away */

/* 303 See Other; the path is copied. */
void response_go(struct response *r, const char *path);

/* Sets a session cookie ("" ends it); secure: bound to TLS and to this host. */
void response_cookie(struct response *r, const char *name, const char *value, bool secure);

#endif
