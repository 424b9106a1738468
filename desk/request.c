#include "desk/request.h"

#include <strings.h>

#include "base/memory.h"

#define COOKIE_DIGITS 64

static const char *const HEADER_NAMES[HEADER_COUNT] = {
    "Host",
    "Cookie",
    "Origin",
    "Sec-Fetch-Site",
    "Content-Type",
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "X-Real-IP",
    "Content-Length",
};

/* Our own paths need no more than these; so nothing is decoded, and nothing can be hidden by coding. */
static bool
path_is_plain(const char *path)
{
	static const char PLAIN[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/";
	return path[0] == '/' && path[strspn(path, PLAIN)] == '\0';
}

void
request_init(struct request *r, const char *method, const char *target)
{
	*r = (struct request){0};
	size_t path = strcspn(target, "?");
	r->method = memory_copy(method);
	r->path = memory_copy_bytes(target, path);
	r->broken = strlen(target) > REQUEST_TARGET || !path_is_plain(r->path);
	if (r->broken || target[path] == '\0')
		return;
	const char *query = target + path + 1;
	r->broken = form_parse(&r->query, query, strlen(query), NULL) != STATUS_OK;
}

void
request_finish(struct request *r)
{
	free(r->method);
	free(r->path);
	form_finish(&r->query);
	form_finish(&r->form);
	if (r->file != NULL)
		explicit_bzero(r->file, r->file_size); /* who knows what was chosen by mistake */
	free(r->file);
	for (size_t i = 0; i < HEADER_COUNT; i++)
		memory_wipe_string(r->headers[i]);
	*r = (struct request){0};
}

void
request_header(struct request *r, const char *name, const char *value)
{
	for (size_t i = 0; i < HEADER_COUNT; i++) {
		if (strcasecmp(name, HEADER_NAMES[i]) != 0)
			continue;
		if (r->headers[i] != NULL)
			r->broken = true;
		else
			r->headers[i] = memory_copy(value != NULL ? value : "");
	}
}

enum status
request_body(struct request *r, const char *bytes, size_t n, struct fault *f)
{
	static const char FORM[] = "application/x-www-form-urlencoded";
	const char *type = r->headers[HEADER_TYPE];
	size_t length = type != NULL ? strcspn(type, "; ") : 0;
	if (length != sizeof FORM - 1 || strncasecmp(type, FORM, length) != 0)
		return fault_set(f, STATUS_UNSUPPORTED, "body: is not a form");
	return form_parse(&r->form, bytes, n, f);
}

bool
request_cookie(const char *header, const char *name, char *out)
{
	int found = 0;
	size_t length = strlen(name);
	for (const char *p = header; p != NULL && *p != '\0';) {
		p += strspn(p, " ;");
		size_t n = strcspn(p, ";");
		if (n > length && p[length] == '=' && strncmp(p, name, length) == 0) {
			const char *value = p + length + 1;
			size_t size = n - length - 1;
			if (++found > 1 || size != COOKIE_DIGITS || strspn(value, "0123456789abcdef") < COOKIE_DIGITS)
				return false;
			memcpy(out, value, COOKIE_DIGITS);
			out[COOKIE_DIGITS] = '\0';
		}
		p += n;
	}
	return found == 1;
}

bool
request_own_cookie(const struct request *r, const char *name, char *out)
{
	bool bound = strcmp(request_scheme(r), "https") == 0;
	char *whole = memory_print("%s%s", bound ? REQUEST_COOKIE_BOUND : "", name);
	bool found = request_cookie(r->headers[HEADER_COOKIE], whole, out);
	free(whole);
	return found;
}

const char *
request_scheme(const struct request *r)
{
	const char *scheme = r->headers[HEADER_PROXY_SCHEME];
	return scheme != NULL && strcmp(scheme, "https") == 0 ? "https" : "http";
}
