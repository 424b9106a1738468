/*
 * route.h - every address of the desk: method, path, who may, what answers. One table, in route.c.
 */
#ifndef DESK_ROUTE_H
#define DESK_ROUTE_H

#include <stdbool.h>
#include <stddef.h>

#include "desk/desk.h"

/* Who may: bits of enum staff_role. */
#define MAY(role) (1u << (role))
#define MAY_ANYBODY 0u /* without signing in */
#define MAY_STAFF (MAY(ROLE_RECEPTIONIST) | MAY(ROLE_CLINICIAN) | MAY(ROLE_LINK_WORKER) | MAY(ROLE_MANAGER))
#define MAY_REVIEW (MAY(ROLE_CLINICIAN) | MAY(ROLE_LINK_WORKER) | MAY(ROLE_MANAGER))
#define MAY_EDIT (MAY(ROLE_LINK_WORKER) | MAY(ROLE_MANAGER)) /* the directory */
#define MAY_MANAGE (MAY(ROLE_MANAGER))

typedef void route_handler(const struct visit *v, struct response *out);

struct route {
	const char *method, *path; /* "*" in a path is one UUID */
	unsigned may;
	bool quiet; /* asked by a page on its own: no sign of a person */
	route_handler *handler;
};

const struct route *route_all(size_t *n);

/*
 * The route of method and path, its UUID copied to id (UUID_TEXT). NULL if there is none; *known then says whether the
 * path has another method. HEAD is answered as GET.
 */
const struct route *route_find(const char *method, const char *path, char *id, bool *known);

bool route_allows(const struct route *r, bool signed_in, enum staff_role role);

#endif
