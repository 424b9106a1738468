#include "desk/listen.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <unistd.h>

#define BACKLOG 256

/* Splits HOST:PORT; the host without brackets. */
static bool
split(const char *text, char host[INET6_ADDRSTRLEN], long *port)
{
	const char *colon = strrchr(text, ':');
	if (colon == NULL || colon[1] == '\0' || strspn(colon + 1, "0123456789") != strlen(colon + 1) ||
	    strlen(colon + 1) > 5)
		return false;
	const char *end = colon;
	if (*text == '[') {
		text++;
		if (end == text || *--end != ']')
			return false;
	}
	size_t n = (size_t)(end - text);
	if (n == 0 || n >= INET6_ADDRSTRLEN)
		return false;
	memcpy(host, text, n);
	host[n] = '\0';
	*port = strtol(colon + 1, NULL, 10);
	return *port <= 65535;
}

enum status
listen_parse(const char *text, struct sockaddr_storage *address, socklen_t *size, struct fault *f)
{
	char host[INET6_ADDRSTRLEN];
	long port;
	struct sockaddr_in *v4 = (struct sockaddr_in *)address;
	struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)address;
	*address = (struct sockaddr_storage){0};
	if (!split(text, host, &port))
		return fault_set(f, STATUS_INPUT, "--listen %s: is not ADDRESS:PORT", text);
	if (inet_pton(AF_INET, host, &v4->sin_addr) == 1) {
		v4->sin_family = AF_INET;
		v4->sin_port = htons((uint16_t)port);
		*size = sizeof *v4;
		if (ntohl(v4->sin_addr.s_addr) >> 24 == 127)
			return STATUS_OK;
	} else if (inet_pton(AF_INET6, host, &v6->sin6_addr) == 1) {
		v6->sin6_family = AF_INET6;
		v6->sin6_port = htons((uint16_t)port);
		*size = sizeof *v6;
		if (IN6_IS_ADDR_LOOPBACK(&v6->sin6_addr))
			return STATUS_OK;
	} else {
		return fault_set(f, STATUS_INPUT, "--listen %s: is not an IP address", text);
	}
	return fault_set(f, STATUS_INPUT, "--listen %s: only a loopback address; nginx goes in front", text);
}

/* The port that the socket has got, which is asked for by port 0. */
static int
taken_port(int fd)
{
	union {
		struct sockaddr any;
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
	} a = {0};
	socklen_t size = sizeof a;
	if (getsockname(fd, &a.any, &size) != 0)
		return 0;
	return ntohs(a.any.sa_family == AF_INET6 ? a.v6.sin6_port : a.v4.sin_port);
}

static void
print_url(const struct sockaddr_storage *address, int port, char url[LISTEN_TEXT])
{
	char host[INET6_ADDRSTRLEN] = "";
	bool v6 = address->ss_family == AF_INET6;
	if (v6)
		inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)address)->sin6_addr, host, sizeof host);
	else
		inet_ntop(AF_INET, &((const struct sockaddr_in *)address)->sin_addr, host, sizeof host);
	snprintf(url, LISTEN_TEXT, v6 ? "http://[%s]:%d" : "http://%s:%d", host, port);
}

int
listen_open(const struct sockaddr_storage *address, socklen_t size, char url[LISTEN_TEXT], struct fault *f)
{
	int on = 1;
	int fd = socket(address->ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (fd < 0) {
		fault_errno(f, "--listen: socket");
		return -1;
	}
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (bind(fd, (const struct sockaddr *)address, size) != 0 || listen(fd, BACKLOG) != 0) {
		fault_errno(f, "--listen: cannot listen there");
		close(fd);
		return -1;
	}
	print_url(address, taken_port(fd), url);
	return fd;
}
