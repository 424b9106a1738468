#include "tests/simmodem/control.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/memory.h"

#define LINE_MOST (256 * 1024)

static enum status
control_address(struct sockaddr_un *address, const char *path, struct fault *f)
{
	*address = (struct sockaddr_un){.sun_family = AF_UNIX};
	if (strlen(path) >= sizeof address->sun_path)
		return fault_set(f, STATUS_INPUT, "%s: longer than the name of a socket may be", path);
	memcpy(address->sun_path, path, strlen(path));
	return STATUS_OK;
}

enum status
control_open(struct control *c, const char *path, struct fault *f)
{
	struct sockaddr_un address;
	*c = (struct control){.listener = -1};
	for (int i = 0; i < CONTROL_CLIENTS; i++)
		c->clients[i].fd = -1;
	enum status s = control_address(&address, path, f);
	if (s != STATUS_OK)
		return s;
	unlink(path);
	c->listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (c->listener < 0 || bind(c->listener, (struct sockaddr *)&address, sizeof address) < 0 ||
	    listen(c->listener, CONTROL_CLIENTS) < 0)
		return fault_errno(f, "%s", path);
	c->path = memory_copy(path);
	return STATUS_OK;
}

static void
client_finish(struct client *c)
{
	close(c->fd);
	bytes_finish(&c->in);
	bytes_finish(&c->out);
	*c = (struct client){.fd = -1};
}

void
control_close(struct control *c)
{
	for (int i = 0; i < CONTROL_CLIENTS; i++) {
		if (c->clients[i].fd < 0)
			continue;
		control_flush(&c->clients[i]);
		if (c->clients[i].fd >= 0)
			client_finish(&c->clients[i]);
	}
	if (c->path != NULL)
		unlink(c->path);
	if (c->listener >= 0)
		close(c->listener);
	free(c->path);
}

void
control_accept(struct control *c)
{
	int fd = accept4(c->listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
	if (fd < 0)
		return;
	for (int i = 0; i < CONTROL_CLIENTS; i++)
		if (c->clients[i].fd < 0) {
			c->clients[i] = (struct client){.fd = fd};
			return;
		}
	close(fd);
}

bool
control_read(struct client *c)
{
	char buffer[16384];
	ssize_t n = read(c->fd, buffer, sizeof buffer);
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return true;
	if (n <= 0 || c->in.size > LINE_MOST) {
		client_finish(c);
		return false;
	}
	bytes_add(&c->in, buffer, (size_t)n);
	return true;
}

char *
control_line(struct client *c)
{
	char *end = c->in.size == 0 ? NULL : memchr(c->in.at, '\n', c->in.size);
	if (end == NULL)
		return NULL;
	size_t n = (size_t)(end - c->in.at);
	char *line = memory_copy_bytes(c->in.at, n > 0 && end[-1] == '\r' ? n - 1 : n);
	bytes_drop(&c->in, n + 1);
	return line;
}

void
control_say(struct client *c, const struct bytes *json)
{
	bytes_add(&c->out, json->at, json->size);
	bytes_add(&c->out, "\n", 1);
	control_flush(c);
}

void
control_flush(struct client *c)
{
	if (c->fd < 0 || c->out.size == 0)
		return;
	ssize_t n = send(c->fd, c->out.at, c->out.size, MSG_NOSIGNAL);
	if (n > 0)
		bytes_drop(&c->out, (size_t)n);
	else if (n < 0 && errno != EAGAIN && errno != EINTR)
		client_finish(c);
}

/* Sends the words as one line; line ends within them as "\n", so that they stay one. */
static bool
ask_send(int fd, int words, char **word)
{
	struct bytes line = {0};
	for (int i = 0; i < words; i++) {
		bytes_print(&line, "%s", i > 0 ? " " : "");
		for (const char *c = word[i]; *c != '\0'; c++)
			if (*c == '\n')
				bytes_print(&line, "\\n");
			else
				bytes_add(&line, c, 1);
	}
	bytes_print(&line, "\n");
	size_t sent = 0;
	while (sent < line.size) {
		ssize_t n = send(fd, line.at + sent, line.size - sent, MSG_NOSIGNAL);
		if (n <= 0)
			break;
		sent += (size_t)n;
	}
	bool all = sent == line.size;
	bytes_finish(&line);
	return all;
}

int
control_ask(const char *path, int words, char **word)
{
	struct sockaddr_un address;
	struct fault f;
	if (control_address(&address, path, &f) != STATUS_OK) {
		fprintf(stderr, "simmodem: %s\n", f.text);
		return 2;
	}
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) < 0 || !ask_send(fd, words, word)) {
		fprintf(stderr, "simmodem: %s: %s (does a simulated modem run?)\n", path, strerror(errno));
		if (fd >= 0)
			close(fd);
		return 1;
	}
	FILE *in = fdopen(fd, "r");
	char *line = NULL;
	size_t room = 0;
	ssize_t n = in == NULL ? -1 : getline(&line, &room, in);
	if (n > 0)
		fputs(line, stdout);
	bool ok = n > 0 && strncmp(line, "{\"ok\":true", 10) == 0;
	free(line);
	if (in != NULL)
		fclose(in);
	return ok ? 0 : 1;
}
