#include "desk/kept.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"

#define KEPT_PAGES 48
#define KEPT_MOST 131072 /* a larger page is made anew each time */
#define KEY crypto_stream_xchacha20_KEYBYTES
#define NONCE crypto_stream_xchacha20_NONCEBYTES

/* What a page depends on besides its address and who looks. */
struct stamp {
	int64_t queue[2], live, minute;
};

struct kept_page {
	char session[GUARD_TOKEN];
	unsigned char address[16]; /* hash of path and query */
	struct stamp stamp;
	int64_t used;
	unsigned char nonce[NONCE];
	unsigned char *sealed;
	size_t size;
};

struct kept {
	struct stamp asked; /* as it was when kept_find looked: what is put after has been read since */
	struct kept_page pages[KEPT_PAGES];
};

struct kept *
kept_create(void)
{
	return memory_new(1, sizeof(struct kept));
}

static void
page_finish(struct kept_page *p)
{
	free(p->sealed);
	*p = (struct kept_page){0};
}

void
kept_destroy(struct kept *k)
{
	for (size_t i = 0; k != NULL && i < KEPT_PAGES; i++)
		page_finish(&k->pages[i]);
	free(k);
}

void
kept_forget(struct kept *k, const char *session)
{
	for (size_t i = 0; i < KEPT_PAGES; i++)
		if (strcmp(k->pages[i].session, session) == 0)
			page_finish(&k->pages[i]);
}

/* Pages are enciphered only, without a tag: nobody else writes to our memory. Each nonce is used once. */
static void
session_key(const struct visit *v, unsigned char key[KEY])
{
	static const unsigned char purpose[] = "fingerpost desk pages";
	crypto_generichash(key, KEY, purpose, sizeof purpose - 1, (const unsigned char *)v->cookie, strlen(v->cookie));
}

/* NULs between, so that no two addresses run into one another. */
static void
hash_address(const struct request *r, unsigned char out[16])
{
	crypto_generichash_state h;
	crypto_generichash_init(&h, NULL, 0, 16);
	crypto_generichash_update(&h, (const unsigned char *)r->path, strlen(r->path) + 1);
	for (size_t i = 0; i < r->query.count; i++) {
		const struct form_field *f = &r->query.fields[i];
		crypto_generichash_update(&h, (const unsigned char *)f->name, strlen(f->name) + 1);
		crypto_generichash_update(&h, (const unsigned char *)f->value, strlen(f->value) + 1);
	}
	crypto_generichash_final(&h, out, 16);
}

static struct stamp
stamp_now(const struct visit *v)
{
	struct stamp s = {.live = live_version(v->desk->live), .minute = v->now / CLOCK_MINUTE};
	queue_stamp(v->desk->q, s.queue);
	return s;
}

bool
kept_find(struct kept *k, const struct visit *v, struct html *out)
{
	unsigned char address[16], key[KEY];
	hash_address(v->request, address);
	k->asked = stamp_now(v);
	struct kept_page *p = k->pages, *end = k->pages + KEPT_PAGES;
	while (p < end && (strcmp(p->session, v->form_token) != 0 || memcmp(p->address, address, sizeof address) != 0))
		p++;
	if (p == end)
		return false;
	if (memcmp(&p->stamp, &k->asked, sizeof k->asked) != 0) {
		page_finish(p);
		return false;
	}
	char *page = memory_new(p->size + 1, 1);
	session_key(v, key);
	crypto_stream_xchacha20_xor((unsigned char *)page, p->sealed, p->size, p->nonce, key);
	sodium_memzero(key, sizeof key);
	p->used = v->now;
	html_finish(out);
	*out = (struct html){.data = page, .size = p->size, .room = p->size + 1};
	return true;
}

void
kept_put(struct kept *k, const struct visit *v, const struct html *page)
{
	unsigned char key[KEY];
	struct kept_page *p = &k->pages[0];
	if (page->size == 0 || page->size > KEPT_MOST)
		return;
	for (size_t i = 1; i < KEPT_PAGES; i++)
		if (k->pages[i].used < p->used)
			p = &k->pages[i];
	page_finish(p);
	snprintf(p->session, sizeof p->session, "%s", v->form_token);
	hash_address(v->request, p->address);
	p->stamp = k->asked;
	p->used = v->now;
	p->size = page->size;
	p->sealed = memory_new(page->size, 1);
	randombytes_buf(p->nonce, sizeof p->nonce);
	session_key(v, key);
	crypto_stream_xchacha20_xor(p->sealed, (const unsigned char *)page->data, page->size, p->nonce, key);
	sodium_memzero(key, sizeof key);
}
