/*
 * listen.h - the address that the desk listens on: loopback only, because TLS, limits and deadlines are nginx's.
 */
#ifndef DESK_LISTEN_H
#define DESK_LISTEN_H

#include <stddef.h>
#include <sys/socket.h>

#include "base/fault.h"

#define LISTEN_TEXT 64

/* Reads "127.0.0.1:8080" or "[::1]:0". STATUS_INPUT when it is no such thing or not loopback. Pure. */
enum status listen_parse(const char *text, struct sockaddr_storage *address, socklen_t *size, struct fault *f);

/* A listening socket, or -1; url is where ("http://127.0.0.1:41234"), with the port that was really taken. */
int listen_open(const struct sockaddr_storage *address, socklen_t size, char url[LISTEN_TEXT], struct fault *f);

#endif
