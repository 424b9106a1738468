#include "desk/people.h"

#include <sodium.h>

#include "base/memory.h"

#define PEOPLE_SESSIONS 16
#define PEOPLE_SLOTS 2048 /* of a session; a name too many takes an older one's place */
#define PEOPLE_BUCKET 8
#define NAME_MOST 128
#define PHONE_MOST 64
#define NONCE crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define SEALED (NONCE + NAME_MOST + PHONE_MOST + crypto_aead_xchacha20poly1305_ietf_ABYTES)

struct person {
	char id[UUID_TEXT]; /* of the call-back; "" is free */
	uint32_t filled;    /* the session's how-manieth; 0 is free */
	unsigned char sealed[SEALED];
};

struct session_people {
	char session[GUARD_TOKEN];
	int64_t used;
	uint32_t filled; /* how many have been */
	struct person *slots;
};

struct people {
	struct session_people sessions[PEOPLE_SESSIONS];
};

struct plain {
	char name[NAME_MOST], phone[PHONE_MOST];
};

struct people *
people_create(void)
{
	return memory_new(1, sizeof(struct people));
}

static void
session_finish(struct session_people *s)
{
	free(s->slots);
	*s = (struct session_people){0};
}

void
people_destroy(struct people *p)
{
	for (size_t i = 0; p != NULL && i < PEOPLE_SESSIONS; i++)
		session_finish(&p->sessions[i]);
	free(p);
}

void
people_forget(struct people *p, const char *session)
{
	for (size_t i = 0; i < PEOPLE_SESSIONS; i++)
		if (strcmp(p->sessions[i].session, session) == 0)
			session_finish(&p->sessions[i]);
}

static struct session_people *
session_find(struct people *p, const struct visit *v)
{
	struct session_people *best = &p->sessions[0];
	for (size_t i = 0; i < PEOPLE_SESSIONS; i++) {
		if (strcmp(p->sessions[i].session, v->form_token) == 0) {
			p->sessions[i].used = v->now;
			return &p->sessions[i];
		}
		if (p->sessions[i].used < best->used)
			best = &p->sessions[i];
	}
	session_finish(best);
	snprintf(best->session, sizeof best->session, "%s", v->form_token);
	best->used = v->now;
	best->slots = memory_new(PEOPLE_SLOTS, sizeof *best->slots);
	return best;
}

/* The cookie itself is never kept, nor what could open anything without it. */
static void
session_key(const struct visit *v, unsigned char key[32])
{
	static const unsigned char purpose[] = "fingerpost desk names";
	crypto_generichash(key, 32, purpose, sizeof purpose - 1, (const unsigned char *)v->cookie, strlen(v->cookie));
}

/* The end of a UUID is random. The places where a person may be: several, or two of one page would push each other out
 * at every look, and each would be opened, and audited, again and again. */
static struct person *
bucket_of(struct session_people *s, const char *id)
{
	size_t bucket = strtoul(id + UUID_TEXT - 1 - 8, NULL, 16) % (PEOPLE_SLOTS / PEOPLE_BUCKET);
	return &s->slots[bucket * PEOPLE_BUCKET];
}

/* Theirs, or a free one, or else the one that was filled longest ago. */
static struct person *
slot_of(struct session_people *s, const char *id)
{
	struct person *bucket = bucket_of(s, id), *best = bucket;
	for (size_t i = 0; i < PEOPLE_BUCKET; i++) {
		if (strcmp(bucket[i].id, id) == 0)
			return &bucket[i];
		if (bucket[i].filled < best->filled)
			best = &bucket[i];
	}
	return best;
}

static bool
person_open(struct session_people *s, const unsigned char key[32], const char *id, char **name, char **phone)
{
	struct person *x = slot_of(s, id);
	struct plain plain;
	if (strcmp(x->id, id) != 0 ||
	    crypto_aead_xchacha20poly1305_ietf_decrypt((unsigned char *)&plain, NULL, NULL, x->sealed + NONCE,
	        SEALED - NONCE, (const unsigned char *)id, UUID_TEXT - 1, x->sealed, key) != 0)
		return false;
	*name = plain.name[0] != '\0' ? memory_copy(plain.name) : NULL;
	*phone = plain.phone[0] != '\0' ? memory_copy(plain.phone) : NULL;
	sodium_memzero(&plain, sizeof plain);
	return true;
}

/* What is too long to be kept is opened each time. */
static void
person_keep(struct session_people *s, const unsigned char key[32], const char *id, const char *name, const char *phone)
{
	struct person *x = slot_of(s, id);
	struct plain plain = {0};
	if ((name != NULL && strlen(name) >= NAME_MOST) || (phone != NULL && strlen(phone) >= PHONE_MOST))
		return;
	snprintf(plain.name, sizeof plain.name, "%s", name != NULL ? name : "");
	snprintf(plain.phone, sizeof plain.phone, "%s", phone != NULL ? phone : "");
	memcpy(x->id, id, UUID_TEXT);
	x->filled = ++s->filled;
	randombytes_buf(x->sealed, NONCE);
	crypto_aead_xchacha20poly1305_ietf_encrypt(x->sealed + NONCE, NULL, (const unsigned char *)&plain, sizeof plain,
	    (const unsigned char *)id, UUID_TEXT - 1, NULL, x->sealed, key);
	sodium_memzero(&plain, sizeof plain);
}

enum status
people_names(struct people *p, const struct visit *v, const struct callback *rows, size_t n, char **names,
    char **phones, struct fault *f)
{
	struct session_people *s = session_find(p, v);
	struct callback *fresh = memory_new(n + 1, sizeof *fresh);
	size_t *places = memory_new(n + 1, sizeof *places), missing = 0;
	char **opened = memory_new(2 * n + 2, sizeof *opened);
	unsigned char key[32];
	session_key(v, key);
	for (size_t i = 0; i < n; i++) {
		names[i] = phones[i] = NULL;
		if (person_open(s, key, rows[i].id, &names[i], &phones[i]))
			continue;
		fresh[missing] = rows[i];
		places[missing++] = i;
	}
	enum status status =
	    unseal_names(v->desk->q, v->key, v->who.id, fresh, missing, v->now, opened, opened + n + 1, f);
	for (size_t i = 0; status == STATUS_OK && i < missing; i++) {
		person_keep(s, key, fresh[i].id, opened[i], opened[n + 1 + i]);
		names[places[i]] = opened[i];
		phones[places[i]] = opened[n + 1 + i];
	}
	sodium_memzero(key, sizeof key);
	free(opened);
	free(places);
	free(fresh);
	return status;
}

void
people_drop(struct people *p, const char *id)
{
	for (size_t i = 0; i < PEOPLE_SESSIONS; i++) {
		struct person *bucket = p->sessions[i].slots != NULL ? bucket_of(&p->sessions[i], id) : NULL;
		for (size_t k = 0; bucket != NULL && k < PEOPLE_BUCKET; k++)
			if (strcmp(bucket[k].id, id) == 0)
				bucket[k] = (struct person){0};
	}
}
