/*
 * form.h - what a browser's form or query string says. Pure; strict: what a browser would not send is refused.
 */
#ifndef DESK_FORM_H
#define DESK_FORM_H

#include <stddef.h>

#include "base/fault.h"

#define FORM_BODY 16384 /* bytes of a body */
#define FORM_FIELDS 32

struct form_field {
	char *name, *value;
};

struct form {
	struct form_field fields[FORM_FIELDS];
	size_t count;
};

/*
 * Reads application/x-www-form-urlencoded bytes. STATUS_INPUT for a broken percent code, a raw byte that has to be
 * encoded, a NUL, text that is not UTF-8, a field without name or "=", a field given twice, too many fields, too many
 * bytes. Ended with form_finish, on failure too.
 */
enum status form_parse(struct form *form, const char *bytes, size_t n, struct fault *f);
void form_finish(struct form *form); /* wipes */

/* The value of a field; "" if it is not there. */
const char *form_value(const struct form *form, const char *name);

#endif
