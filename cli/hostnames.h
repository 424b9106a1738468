/*
 * hostnames.h - what this machine is called and where it is to be found in a private network.
 */
#ifndef CLI_HOSTNAMES_H
#define CLI_HOSTNAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"

#define HOSTNAMES_GIVEN 16

/* Names and addresses, each once, in lower case. */
struct hostnames {
	char *all[HOSTNAMES_GIVEN * 2];
	size_t n;
};

/* The machine's names, more (NULL-ended, or NULL) among them; then its private addresses. STATUS_INPUT for one that is
 * neither a host's name nor an address. End with hostnames_finish, on failure too. */
enum status hostnames_init(struct hostnames *x, const char *const *more, struct fault *f);
void hostnames_finish(struct hostnames *x);

bool hostname_is_address(const char *s);

/* The name that browsers are to use; the caller frees. */
char *hostname_own(void);

#endif
