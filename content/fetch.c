#include "content/fetch.h"

#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

#include "base/memory.h"

#define REDIRECTS 5
#define HEADER_LIMIT 200 /* bytes of an ETag or a date worth keeping */

struct fetch {
	struct fetch_limits limits;
	char *folder;
	CURL *curl;
	/* of the request under way */
	bool may_be_private, met_private, too_large;
	size_t got;
	FILE *body;
	char etag[HEADER_LIMIT], modified[HEADER_LIMIT];
};

/* --- What libcurl asks
 * --------------------------------------------------------------------------------------------------- */

static curl_socket_t
open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
	struct fetch *x = context;
	(void)purpose;
	if (!x->may_be_private && fetch_is_private(&address->addr)) {
		x->met_private = true;
		return CURL_SOCKET_BAD;
	}
	return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static size_t
take_body(char *bytes, size_t size, size_t n, void *context)
{
	struct fetch *x = context;
	(void)size;
	x->got += n;
	x->too_large = x->got > x->limits.bytes;
	return !x->too_large && fwrite(bytes, 1, n, x->body) == n ? n : 0;
}

static void
keep_header(char *line, size_t n, const char *name, char out[HEADER_LIMIT])
{
	size_t length = strlen(name);
	if (n <= length || strncasecmp(line, name, length) != 0)
		return;
	line += length;
	n -= length;
	while (n > 0 && (*line == ' ' || *line == '\t')) {
		line++;
		n--;
	}
	while (n > 0 && strchr("\r\n ", line[n - 1]) != NULL)
		n--;
	if (n < HEADER_LIMIT)
		snprintf(out, HEADER_LIMIT, "%.*s", (int)n, line);
}

static size_t
take_header(char *line, size_t size, size_t n, void *context)
{
	struct fetch *x = context;
	(void)size;
	keep_header(line, n, "etag:", x->etag);
	keep_header(line, n, "last-modified:", x->modified);
	return n;
}

/* --- Setting up
 * ---------------------------------------------------------------------------------------------------------- */

struct fetch *
fetch_create(const struct fetch_limits *limits, const char *folder)
{
	struct fetch *x = memory_new(1, sizeof *x);
	x->limits = *limits;
	x->folder = memory_copy(folder);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	x->curl = curl_easy_init();
	return x;
}

void
fetch_destroy(struct fetch *x)
{
	if (x == NULL)
		return;
	curl_easy_cleanup(x->curl);
	free(x->folder);
	free(x);
}

static void
set_options(struct fetch *x, const char *url, struct curl_slist *headers)
{
	CURL *c = x->curl;
	curl_easy_reset(c);
	curl_easy_setopt(c, CURLOPT_URL, url);
	curl_easy_setopt(c, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
	/* a proxy out of the environment would ask in our place, and see nothing of what is private */
	curl_easy_setopt(c, CURLOPT_PROXY, "");
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(c, CURLOPT_USERAGENT, "fingerpost/" FINGERPOST_VERSION);
	curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)x->limits.silence_s);
	curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, 10L);
	curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)x->limits.silence_s);
	curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)x->limits.silence_s * 20);
	curl_easy_setopt(c, CURLOPT_OPENSOCKETFUNCTION, open_socket);
	curl_easy_setopt(c, CURLOPT_OPENSOCKETDATA, x);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take_body);
	curl_easy_setopt(c, CURLOPT_WRITEDATA, x);
	curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, take_header);
	curl_easy_setopt(c, CURLOPT_HEADERDATA, x);
}

static struct curl_slist *
add_header(struct curl_slist *list, const char *name, const char *value)
{
	if (value[0] == '\0' || strpbrk(value, "\r\n") != NULL)
		return list;
	char *line = memory_print("%s: %s", name, value);
	list = curl_slist_append(list, line);
	free(line);
	return list;
}

static FILE *
open_body(const struct fetch *x)
{
	int fd = open(x->folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	FILE *body = fd >= 0 ? fdopen(fd, "w+") : tmpfile();
	if (body == NULL && fd >= 0)
		close(fd);
	return body;
}

/* --- One request
 * --------------------------------------------------------------------------------------------------------- */

static enum status
judge_transfer(const struct fetch *x, const char *url, CURLcode rc, struct fault *f)
{
	if (x->met_private)
		return fault_set(f, STATUS_REFUSED,
		    "%.250s: led to a private or loopback address, which is refused ([import] allow_private = yes "
		    "allows it)",
		    url);
	if (x->too_large)
		return fault_set(f, STATUS_REFUSED, "%.250s: the answer, unpacked, is larger than %zu MB", url,
		    x->limits.bytes >> 20);
	switch ((int)rc) {
	case CURLE_OK:
		return STATUS_OK;
	case CURLE_OPERATION_TIMEDOUT:
		return fault_set(f, STATUS_BUSY, "%.250s: the server kept us waiting for too long", url);
	case CURLE_PARTIAL_FILE:
	case CURLE_RECV_ERROR:
	case CURLE_GOT_NOTHING:
		return fault_set(f, STATUS_BUSY, "%.250s: the answer was cut short", url);
	case CURLE_BAD_CONTENT_ENCODING:
		return fault_set(f, STATUS_INPUT, "%.250s: the answer is badly packed", url);
	case CURLE_WRITE_ERROR:
		return fault_set(f, STATUS_SYSTEM, "%.250s: the answer could not be kept: is the disk full?", url);
	case CURLE_PEER_FAILED_VERIFICATION:
		return fault_set(f, STATUS_INPUT, "%.250s: the server's certificate is not right", url);
	}
	return fault_set(f, STATUS_BUSY, "%.250s: %s", url, curl_easy_strerror(rc));
}

static enum status
judge_code(const char *url, long code, struct fault *f)
{
	if (code == 200 || code == 304)
		return STATUS_OK;
	enum status s = code == 404 || code == 410                  ? STATUS_MISSING
	                : code == 429 || code == 408 || code >= 500 ? STATUS_BUSY
	                                                            : STATUS_INPUT;
	return fault_set(f, s, "%.250s: the server answered %ld", url, code);
}

/* Asks once. *redirect is where it sends us, or NULL. */
static enum status
ask(struct fetch *x, const char *url, const char *etag, const char *modified, char **redirect, long *code,
    struct fault *f)
{
	struct curl_slist *headers = curl_slist_append(NULL, "Accept: application/json, text/csv, */*;q=0.5");
	headers = add_header(headers, "If-None-Match", etag);
	headers = add_header(headers, "If-Modified-Since", modified);
	x->met_private = x->too_large = false;
	x->got = 0;
	x->etag[0] = x->modified[0] = '\0';
	*redirect = NULL;
	rewind(x->body);
	if (ftruncate(fileno(x->body), 0) != 0) {
		curl_slist_free_all(headers);
		return fault_errno(f, "%s", x->folder);
	}
	set_options(x, url, headers);
	enum status s = judge_transfer(x, url, curl_easy_perform(x->curl), f);
	curl_slist_free_all(headers);
	curl_easy_getinfo(x->curl, CURLINFO_RESPONSE_CODE, code);
	if (s != STATUS_OK)
		return s;
	char *to = NULL;
	curl_easy_getinfo(x->curl, CURLINFO_REDIRECT_URL, &to);
	if (to != NULL && *code >= 300 && *code < 400)
		*redirect = memory_copy(to);
	return *redirect != NULL ? STATUS_OK : judge_code(url, *code, f);
}

/* Asks, and goes where it is sent. */
static enum status
follow(
    struct fetch *x, const char *url, bool named, const char *etag, const char *modified, long *code, struct fault *f)
{
	char *here = memory_copy(url), *redirect = NULL;
	enum status s = STATUS_OK;
	x->may_be_private = named || x->limits.allow_private;
	for (int hops = 0;; hops++) {
		s = fetch_check_url(here, f);
		if (s == STATUS_OK)
			s = ask(x, here, etag, modified, &redirect, code, f);
		if (s != STATUS_OK || redirect == NULL)
			break;
		free(here);
		here = redirect;
		redirect = NULL;
		x->may_be_private = x->limits.allow_private;
		if (hops == REDIRECTS) {
			s = fault_set(f, STATUS_INPUT, "%.250s: more than %d redirects", url, REDIRECTS);
			break;
		}
	}
	free(redirect);
	free(here);
	return s;
}

enum status
fetch_get(struct fetch *x, const char *url, bool named, const char *etag, const char *modified,
    struct fetch_answer *out, struct fault *f)
{
	*out = (struct fetch_answer){0};
	enum status s = STATUS_BUSY;
	long code = 0;
	x->body = open_body(x);
	if (x->body == NULL)
		return fault_errno(f, "%s", x->folder);
	for (int i = 0; s == STATUS_BUSY && i < x->limits.tries; i++) {
		if (i > 0)
			nanosleep(&(struct timespec){.tv_sec = i == 1 ? 1 : 4}, NULL);
		s = follow(x, url, named, etag, modified, &code, f);
	}
	if (s == STATUS_OK && code == 304 && etag[0] == '\0' && modified[0] == '\0')
		s = fault_set(f, STATUS_INPUT, "%.250s: \"not modified\", which was not asked", url);
	if (s == STATUS_OK && (fflush(x->body) != 0 || ferror(x->body)))
		s = fault_errno(f, "%s", x->folder);
	if (s != STATUS_OK || code == 304) {
		fclose(x->body);
		x->body = NULL;
	}
	if (s != STATUS_OK)
		return s;
	if (x->body != NULL)
		rewind(x->body);
	*out = (struct fetch_answer){.body = x->body,
	    .unchanged = code == 304,
	    .etag = memory_copy(x->etag),
	    .modified = memory_copy(x->modified)};
	x->body = NULL;
	return STATUS_OK;
}

void
fetch_answer_finish(struct fetch_answer *a)
{
	if (a->body != NULL)
		fclose(a->body);
	free(a->etag);
	free(a->modified);
	*a = (struct fetch_answer){0};
}
