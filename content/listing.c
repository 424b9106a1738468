#include "content/listing.h"

#include <ctype.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

#define HASHED_ID 10 /* bytes: one clash in a million listings has odds of one to 10^12 */

#define STRINGS 15

/* All that a listing owns. */
static void
strings_of(struct listing *l, char **strings[STRINGS])
{
	struct activity *a = &l->activity;
	char **const all[STRINGS] = {&a->name, &a->need, &a->description, &a->venue, &a->address, &a->postcode,
	    &a->when, &a->cost, &a->audience, &a->bring, &a->languages, &a->phone, &a->website, &l->topic,
	    &l->staff_phone};
	memcpy(strings, all, sizeof all);
}

void
listing_init(struct listing *l)
{
	char **strings[STRINGS];
	*l = (struct listing){0};
	strings_of(l, strings);
	for (size_t i = 0; i < STRINGS; i++)
		*strings[i] = memory_copy("");
	l->activity.distance_m = -1;
}

void
listing_copy(struct listing *to, const struct listing *from)
{
	char **strings[STRINGS];
	*to = *from;
	strings_of(to, strings);
	for (size_t i = 0; i < STRINGS; i++)
		*strings[i] = memory_copy(*strings[i]);
}

void
listing_finish(struct listing *l)
{
	activity_finish(&l->activity);
	free(l->topic);
	free(l->staff_phone);
	l->topic = l->staff_phone = NULL;
}

struct activity
listing_keep_activity(struct listing *l)
{
	struct activity kept = l->activity;
	l->activity = (struct activity){0};
	listing_finish(l);
	return kept;
}

void
listing_set(char **field, char *value)
{
	free(*field);
	*field = value;
}

/* "Free", "free of charge", "£0", "0.00"; not "Free tea, £3 entry" */
static bool
costs_nothing(const char *cost)
{
	if (strncasecmp(cost, "free", 4) == 0 && !isalpha((unsigned char)cost[4]))
		return strstr(cost, "\xc2\xa3") == NULL;
	if (strncmp(cost, "\xc2\xa3", 2) == 0)
		cost += 2;
	return *cost != '\0' && cost[strspn(cost, "0.")] == '\0';
}

static void
hash_string(crypto_generichash_state *state, const char *s)
{
	char *folded = text_fold(s);
	crypto_generichash_update(state, (const unsigned char *)folded, strlen(folded) + 1);
	free(folded);
}

static void
make_id(struct activity *a)
{
	crypto_generichash_state state;
	unsigned char hash[crypto_generichash_BYTES_MIN];
	crypto_generichash_init(&state, NULL, 0, sizeof hash);
	hash_string(&state, a->name);
	hash_string(&state, a->venue);
	hash_string(&state, a->postcode);
	crypto_generichash_final(&state, hash, sizeof hash);
	sodium_bin2hex(a->id, sizeof a->id, hash, HASHED_ID);
}

void
listing_complete(struct listing *l)
{
	struct activity *a = &l->activity;
	listing_set(&a->when, schedule_words(&l->schedule));
	a->free = costs_nothing(a->cost);
	if (a->free && strncasecmp(a->cost, "free", 4) != 0)
		listing_set(&a->cost, memory_copy("Free"));
	l->made_id = a->id[0] == '\0';
	if (l->made_id)
		make_id(a);
}

bool
listing_ages_agree(const struct listing *l)
{
	return l->activity.age_to == 0 || l->activity.age_from <= l->activity.age_to;
}
