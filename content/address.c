/* Addresses on the web and of machines: pure, for fetch.h. */
#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "base/memory.h"
#include "content/fetch.h"

#define URL_LIMIT 2000

bool
fetch_is_url(const char *s)
{
	const char *colon = strstr(s, "://");
	size_t n = colon != NULL ? (size_t)(colon - s) : 0;
	return n > 1 && strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+.-0123456789") == n;
}

/* One part of an address, NULL if it has none; curl_free frees. */
static char *
part_of(const char *url, CURLUPart part)
{
	CURLU *u = curl_url();
	char *text = NULL;
	if (curl_url_set(u, CURLUPART_URL, url, 0) != CURLUE_OK ||
	    curl_url_get(u, part, &text, CURLU_DEFAULT_PORT) != CURLUE_OK)
		text = NULL;
	curl_url_cleanup(u);
	return text;
}

enum status
fetch_check_url(const char *url, struct fault *f)
{
	char *user = part_of(url, CURLUPART_USER), *host = part_of(url, CURLUPART_HOST);
	enum status s = STATUS_OK;
	if (strncasecmp(url, "http://", 7) != 0 && strncasecmp(url, "https://", 8) != 0)
		s = fault_set(f, STATUS_REFUSED, "%.250s: only http and https are fetched", url);
	else if (strlen(url) > URL_LIMIT || host == NULL)
		s = fault_set(f, STATUS_INPUT, "%.250s: is no address on the web", url);
	else if (user != NULL)
		s = fault_set(f, STATUS_REFUSED, "an address with a user or password in it is not fetched");
	curl_free(user);
	curl_free(host);
	return s;
}

bool
fetch_same_server(const char *a, const char *b)
{
	static const CURLUPart parts[] = {CURLUPART_SCHEME, CURLUPART_HOST, CURLUPART_PORT};
	bool same = true;
	for (size_t i = 0; same && i < sizeof parts / sizeof *parts; i++) {
		char *left = part_of(a, parts[i]), *right = part_of(b, parts[i]);
		same = left != NULL && right != NULL && strcasecmp(left, right) == 0;
		curl_free(left);
		curl_free(right);
	}
	return same;
}

static char *
whole(CURLU *u)
{
	char *text = NULL, *copy = NULL;
	if (curl_url_get(u, CURLUPART_URL, &text, 0) == CURLUE_OK)
		copy = memory_copy(text);
	curl_free(text);
	curl_url_cleanup(u);
	return copy;
}

char *
fetch_resolve(const char *base, const char *link)
{
	CURLU *u = curl_url();
	if (curl_url_set(u, CURLUPART_URL, base, 0) != CURLUE_OK ||
	    curl_url_set(u, CURLUPART_URL, link, 0) != CURLUE_OK) {
		curl_url_cleanup(u);
		return NULL;
	}
	curl_url_set(u, CURLUPART_FRAGMENT, NULL, 0);
	return whole(u);
}

/* A query without the fields of a name. */
static char *
query_without(const char *query, const char *name)
{
	size_t length = strlen(name), n = 0;
	char *out = memory_new(strlen(query) + 1, 1);
	while (*query != '\0') {
		size_t field = strcspn(query, "&");
		bool named = strncasecmp(query, name, length) == 0 && (query[length] == '=' || length == field);
		if (!named && field > 0) {
			if (n > 0)
				out[n++] = '&';
			memcpy(out + n, query, field);
			n += field;
		}
		query += field;
		query += *query == '&';
	}
	return out;
}

char *
fetch_with_query(const char *url, const char *name, const char *value)
{
	CURLU *u = curl_url();
	char *query = NULL, *pair = memory_print("%s=%s", name, value);
	if (curl_url_set(u, CURLUPART_URL, url, 0) != CURLUE_OK) {
		curl_url_cleanup(u);
		free(pair);
		return NULL;
	}
	if (curl_url_get(u, CURLUPART_QUERY, &query, 0) == CURLUE_OK) {
		char *rest = query_without(query, name);
		curl_url_set(u, CURLUPART_QUERY, rest[0] != '\0' ? rest : NULL, 0);
		free(rest);
	}
	curl_free(query);
	curl_url_set(u, CURLUPART_QUERY, pair, CURLU_APPENDQUERY | CURLU_URLENCODE);
	free(pair);
	return whole(u);
}

char *
fetch_below(const char *url, const char *name)
{
	CURLU *u = curl_url();
	char *path = NULL, *escaped = curl_easy_escape(NULL, name, 0);
	if (curl_url_set(u, CURLUPART_URL, url, 0) == CURLUE_OK &&
	    curl_url_get(u, CURLUPART_PATH, &path, 0) == CURLUE_OK) {
		size_t n = strlen(path);
		while (n > 0 && path[n - 1] == '/')
			n--;
		char *below = memory_print("%.*s/%s", (int)n, path, escaped);
		curl_url_set(u, CURLUPART_PATH, below, 0);
		curl_url_set(u, CURLUPART_QUERY, NULL, 0);
		free(below);
	}
	curl_free(path);
	curl_free(escaped);
	return whole(u);
}

/* --- Machines
 * ------------------------------------------------------------------------------------------------------------ */

/* Sources: IANA's special-purpose address registries (RFC 6890 and later). */
static bool
v4_is_private(uint32_t a)
{
	static const struct {
		uint32_t net;
		int bits;
	} nets[] = {{0x00000000, 8}, {0x0a000000, 8}, {0x64400000, 10}, {0x7f000000, 8}, {0xa9fe0000, 16},
	    {0xac100000, 12}, {0xc0000000, 24}, {0xc0a80000, 16}, {0xc6120000, 15}, {0xe0000000, 3}};
	for (size_t i = 0; i < sizeof nets / sizeof *nets; i++) {
		if ((a ^ nets[i].net) >> (32 - nets[i].bits) == 0)
			return true;
	}
	return false;
}

static uint32_t
v4_at(const uint8_t *b)
{
	return (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
}

static bool
v6_is_private(const uint8_t b[16])
{
	static const uint8_t nothing[12] = {0}, mapped[12] = {[10] = 0xff, [11] = 0xff},
	                     translated[12] = {0, 0x64, 0xff, 0x9b};
	/* ::1 and :: are among the first of these */
	if (memcmp(b, nothing, 12) == 0 || memcmp(b, mapped, 12) == 0 || memcmp(b, translated, 12) == 0)
		return v4_is_private(v4_at(b + 12));
	if (b[0] == 0x20 && b[1] == 0x02)
		return v4_is_private(v4_at(b + 2));
	/* all that is not 2000::/3 is not of the open net */
	return (b[0] & 0xe0) != 0x20;
}

bool
fetch_is_private(const struct sockaddr *address)
{
	if (address->sa_family == AF_INET)
		return v4_is_private(ntohl(((const struct sockaddr_in *)(const void *)address)->sin_addr.s_addr));
	if (address->sa_family == AF_INET6)
		return v6_is_private(((const struct sockaddr_in6 *)(const void *)address)->sin6_addr.s6_addr);
	return true;
}
