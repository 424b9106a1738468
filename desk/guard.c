#include "desk/guard.h"

#include <strings.h>

#include <sodium.h>

#include "base/memory.h"

/* Whether authority is name, or name with a port. */
static bool
is_name(const char *authority, const char *name)
{
	size_t n = strlen(name);
	if (strncasecmp(authority, name, n) != 0)
		return false;
	const char *rest = authority + n;
	if (*rest == '\0')
		return true;
	size_t digits = *rest == ':' ? strspn(rest + 1, "0123456789") : 0;
	return digits > 0 && digits <= 5 && rest[1 + digits] == '\0';
}

bool
guard_host(const struct request *r, const char *const *names)
{
	static const char *const LOOPBACK[] = {"127.0.0.1", "localhost", "[::1]", NULL};
	const char *host = r->headers[HEADER_HOST];
	if (host == NULL)
		return false;
	for (size_t i = 0; LOOPBACK[i] != NULL; i++)
		if (is_name(host, LOOPBACK[i]))
			return true;
	for (size_t i = 0; names != NULL && names[i] != NULL; i++)
		if (is_name(host, names[i]))
			return true;
	return false;
}

bool
guard_origin(const struct request *r)
{
	const char *site = r->headers[HEADER_SITE], *origin = r->headers[HEADER_ORIGIN];
	if (site != NULL && strcmp(site, "same-origin") != 0)
		return false;
	if (origin == NULL)
		return true;
	const char *host = r->headers[HEADER_PROXY_HOST];
	if (host == NULL)
		host = r->headers[HEADER_HOST];
	char *ours = memory_print("%s://%s", request_scheme(r), host != NULL ? host : "");
	bool same = strcasecmp(origin, ours) == 0;
	free(ours);
	return same;
}

void
guard_token_make(const char *cookie, char out[GUARD_TOKEN])
{
	static const unsigned char PURPOSE[] = "fingerpost form token";
	unsigned char hash[(GUARD_TOKEN - 1) / 2];
	crypto_generichash(
	    hash, sizeof hash, PURPOSE, sizeof PURPOSE - 1, (const unsigned char *)cookie, strlen(cookie));
	sodium_bin2hex(out, GUARD_TOKEN, hash, sizeof hash);
}

bool
guard_token_right(const struct request *r, const char *cookie)
{
	char right[GUARD_TOKEN];
	const char *given = form_value(&r->form, "token");
	guard_token_make(cookie, right);
	return strlen(given) == GUARD_TOKEN - 1 && sodium_memcmp(given, right, GUARD_TOKEN - 1) == 0;
}
