/*
 * upload.h - a form that brings a file, read piece by piece as it arrives: libmicrohttpd takes it apart, and here is
 * counted and checked what it finds. The file stays in memory.
 */
#ifndef DESK_UPLOAD_H
#define DESK_UPLOAD_H

#include "desk/request.h"

#define UPLOAD_MOST ((size_t)4 << 20) /* bytes of a file: some 15,000 activities */

struct MHD_Connection;
struct upload;

/* What is read goes to r->form and r->file. NULL when the body is not said to be of that kind. */
struct upload *upload_create(struct MHD_Connection *c, struct request *r);
void upload_destroy(struct upload *u); /* takes NULL */

void upload_take(struct upload *u, const char *bytes, size_t n);

/* All has arrived. STATUS_REFUSED: the file is too large; STATUS_INPUT: not what a browser sends. */
enum status upload_end(struct upload *u, struct fault *f);

#endif
