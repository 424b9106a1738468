#include "cli/hostnames.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/memory.h"

#define NAME_MOST 253

bool
hostname_is_address(const char *s)
{
	unsigned char bytes[16];
	return inet_pton(AF_INET, s, bytes) == 1 || inet_pton(AF_INET6, s, bytes) == 1;
}

/* A host's name as certificates and nginx know it: nothing in it that means something to either. */
static bool
is_name(const char *s)
{
	static const char PLAIN[] = "abcdefghijklmnopqrstuvwxyz0123456789-.";
	size_t n = strlen(s);
	return n > 0 && n <= NAME_MOST && strspn(s, PLAIN) == n && s[0] != '-' && s[0] != '.' && s[n - 1] != '.' &&
	       strstr(s, "..") == NULL;
}

static void
lower(char *name)
{
	for (char *p = name; *p != '\0'; p++)
		if (*p >= 'A' && *p <= 'Z')
			*p = (char)(*p - 'A' + 'a');
}

static void
add(struct hostnames *x, const char *name)
{
	for (size_t i = 0; i < x->n; i++)
		if (strcasecmp(x->all[i], name) == 0)
			return;
	if (x->n == sizeof x->all / sizeof x->all[0])
		return;
	x->all[x->n] = memory_copy(name);
	lower(x->all[x->n]);
	x->n++;
}

void
hostnames_finish(struct hostnames *x)
{
	for (size_t i = 0; i < x->n; i++)
		free(x->all[i]);
	x->n = 0;
}

char *
hostname_own(void)
{
	char host[NAME_MOST + 1] = "";
	if (gethostname(host, sizeof host - 1) != 0)
		host[0] = '\0';
	lower(host);
	return memory_copy(is_name(host) ? host : "localhost");
}

/* Of private networks only: others belong to no authority of ours, and change. */
static bool
is_private(const struct sockaddr *a)
{
	if (a->sa_family == AF_INET) {
		uint32_t v4 = ntohl(((const struct sockaddr_in *)(const void *)a)->sin_addr.s_addr);
		return v4 >> 24 == 10 || v4 >> 20 == 0xac1 || v4 >> 16 == 0xc0a8;
	}
	const unsigned char *v6 = ((const struct sockaddr_in6 *)(const void *)a)->sin6_addr.s6_addr;
	return (v6[0] & 0xfe) == 0xfc;
}

static void
add_addresses(struct hostnames *x)
{
	struct ifaddrs *all = NULL;
	char text[INET6_ADDRSTRLEN];
	if (getifaddrs(&all) != 0)
		return;
	for (struct ifaddrs *i = all; i != NULL; i = i->ifa_next) {
		const struct sockaddr *a = i->ifa_addr;
		if (a == NULL || (a->sa_family != AF_INET && a->sa_family != AF_INET6) || !is_private(a))
			continue;
		const void *bytes = a->sa_family == AF_INET
		                        ? (const void *)&((const struct sockaddr_in *)(const void *)a)->sin_addr
		                        : (const void *)&((const struct sockaddr_in6 *)(const void *)a)->sin6_addr;
		if (inet_ntop(a->sa_family, bytes, text, sizeof text) != NULL)
			add(x, text);
	}
	freeifaddrs(all);
}

/* What the machine is called, names first, given ones among them; then its addresses. */
enum status
hostnames_init(struct hostnames *x, const char *const *more, struct fault *f)
{
	*x = (struct hostnames){0};
	char *host = hostname_own();
	add(x, host);
	if (strchr(host, '.') == NULL && strcmp(host, "localhost") != 0) {
		char *local = memory_print("%s.local", host); /* as multicast DNS has it */
		add(x, local);
		free(local);
	}
	free(host);
	add(x, "localhost");
	for (size_t i = 0; more != NULL && more[i] != NULL; i++) {
		size_t before = x->n;
		add(x, more[i]);
		if (x->n > before && !hostname_is_address(x->all[before]) && !is_name(x->all[before]))
			return fault_set(
			    f, STATUS_INPUT, "--name %.60s: is neither a host's name nor an address", more[i]);
	}
	add(x, "127.0.0.1");
	add(x, "::1");
	add_addresses(x);
	return STATUS_OK;
}
