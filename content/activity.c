#include "content/activity.h"

#include <stdlib.h>

void
activity_finish(struct activity *a)
{
	char *const owned[] = {a->name, a->need, a->description, a->venue, a->address, a->postcode, a->when, a->cost,
	    a->audience, a->bring, a->languages, a->phone, a->website};
	for (size_t i = 0; i < sizeof owned / sizeof *owned; i++)
		free(owned[i]);
	*a = (struct activity){0};
}
