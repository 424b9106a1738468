/*
 * people.h - names and numbers that a session has opened, so that it opens each once: unsealing costs a tenth of a
 * millisecond and an audit row with its commit.
 *
 * They are kept encrypted under a key made of the browser's cookie: a desk that nobody is asking anything of can read
 * none of them. A session's names are forgotten when it ends, and the least used session's when there are too many.
 */
#ifndef DESK_PEOPLE_H
#define DESK_PEOPLE_H

#include "desk/desk.h"
#include "queue/unseal.h"

struct people;

struct people *people_create(void);
void people_destroy(struct people *p);

/* As unseal_names, opening and auditing only those that this session has not seen yet. */
enum status people_names(struct people *p, const struct visit *v, const struct callback *rows, size_t n, char **names,
    char **phones, struct fault *f);

void people_forget(struct people *p, const char *session);

/* A patient's details have changed: nobody's names have them any more. */
void people_drop(struct people *p, const char *id);

#endif
