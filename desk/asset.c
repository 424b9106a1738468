#include "desk/asset.h"

#include <sodium.h>

#include "base/file.h"

#define ASSET_SIZE 262144

static const struct asset ASSETS[ASSET_COUNT] = {
    {"/assets/desk.css", "desk/desk.css", "text/css; charset=utf-8", NULL, 0},
    {"/assets/desk.js", "desk/desk.js", "text/javascript; charset=utf-8", NULL, 0},
    {"/assets/desk.svg", "desk/desk.svg", "image/svg+xml", NULL, 0},
};

enum status
assets_init(struct assets *a, struct fault *f)
{
	*a = (struct assets){0};
	crypto_generichash_state state;
	unsigned char hash[crypto_generichash_BYTES_MIN];
	crypto_generichash_init(&state, NULL, 0, sizeof hash);
	for (size_t i = 0; i < ASSET_COUNT; i++) {
		a->all[i] = ASSETS[i];
		char *path = file_share(ASSETS[i].file);
		enum status s = file_read(path, ASSET_SIZE, &a->all[i].data, &a->all[i].size, f);
		free(path);
		if (s != STATUS_OK)
			return s;
		crypto_generichash_update(&state, (const unsigned char *)a->all[i].data, a->all[i].size);
	}
	crypto_generichash_final(&state, hash, sizeof hash);
	sodium_bin2hex(a->tag, sizeof a->tag, hash, (sizeof a->tag - 1) / 2);
	return STATUS_OK;
}

void
assets_finish(struct assets *a)
{
	for (size_t i = 0; i < ASSET_COUNT; i++)
		free(a->all[i].data);
	*a = (struct assets){0};
}

const struct asset *
assets_find(const struct assets *a, const char *path)
{
	for (size_t i = 0; i < ASSET_COUNT; i++)
		if (strcmp(a->all[i].path, path) == 0)
			return &a->all[i];
	return NULL;
}
