/*
 * server.h - HTTP: bytes to struct request, struct response to bytes. The only file besides live.c that knows
 * libmicrohttpd. Everything runs in the caller's loop; nothing here has a thread.
 */
#ifndef DESK_SERVER_H
#define DESK_SERVER_H

#include <stdbool.h>
#include <stdint.h>

#include "desk/desk.h"

struct server;

/* Takes over fd, a listening socket. */
struct server *server_create(struct desk *d, int fd, struct fault *f);
void server_destroy(struct server *s); /* ends every connection */

/* For poll: readable when server_run has something to do; and how long that may wait at most, in ms (-1: for ever). */
int server_descriptor(const struct server *s);
int server_patience(const struct server *s);
void server_run(struct server *s);

/* Sends on their way those whose password has been worked out. */
void server_signed_in(struct server *s);

/* No new connections, and no more news for open pages; requests that are there may finish. */
void server_quiet(struct server *s);

#endif
