#include "base/answers.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"

#define ANSWERS_SIZE 65536
#define ADDRESSES 4

/* Each says what is wrong with a value, or NULL. */
typedef const char *checker(const char *value);

static bool
whole(const char *s, long least, long most)
{
	char *end;
	long n = strtol(s, &end, 10);
	return isdigit((unsigned char)*s) && *end == '\0' && n >= least && n <= most;
}

static const char *
check_any(const char *value)
{
	return *value != '\0' ? NULL : "is empty";
}

static const char *
check_pin(const char *value)
{
	size_t n = strspn(value, "0123456789");
	return n >= 4 && n <= 8 && value[n] == '\0' ? NULL : "is not a PIN of four to eight digits";
}

static const char *
check_rotation(const char *value)
{
	return whole(value, 0, 270) && strtol(value, NULL, 10) % 90 == 0 ? NULL : "is not 0, 90, 180 or 270";
}

static const char *
check_volume(const char *value)
{
	return whole(value, 0, 100) ? NULL : "is not a whole number from 0 to 100";
}

static int
day_number(const char *s)
{
	static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
	for (int i = 0; i < 7; i++)
		if (strncmp(s, days[i], 3) == 0)
			return i;
	return -1;
}

/* "HH:MM", in minutes; -1 when it is none. */
static int
minutes(const char *s)
{
	for (int i = 0; i < 5; i++)
		if (i == 2 ? s[i] != ':' : !isdigit((unsigned char)s[i]))
			return -1;
	int h = (s[0] - '0') * 10 + s[1] - '0', m = (s[3] - '0') * 10 + s[4] - '0';
	return h <= 23 && m <= 59 ? h * 60 + m : -1;
}

/* "Mon-Fri 07:30-18:30", of which *s steps over one. */
static bool
take_hours(const char **s)
{
	const char *c = *s;
	int from = day_number(c), until = from;
	if (from < 0)
		return false;
	c += 3;
	if (*c == '-') {
		until = day_number(c + 1);
		c += 4;
	}
	if (until < from || *c++ != ' ')
		return false;
	int opens = minutes(c), closes = opens >= 0 && c[5] == '-' ? minutes(c + 6) : -1;
	if (closes <= opens)
		return false;
	*s = c + 11;
	return true;
}

static const char *
check_hours(const char *value)
{
	static const char wrong[] = "is not hours such as Mon-Fri 07:30-18:30; Sat 09:00-12:00";
	for (;;) {
		if (!take_hours(&value))
			return wrong;
		if (*value == '\0')
			return NULL;
		if (*value++ != ';')
			return wrong;
		value += strspn(value, " ");
	}
}

static const char *
check_key(const char *value)
{
	static const char *const kinds[] = {
	    "ssh-ed25519 AAAA", "ecdsa-sha2-nistp256 AAAA", "sk-ssh-ed25519@openssh.com AAAA"};
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (strncmp(value, kinds[i], strlen(kinds[i])) == 0)
			return NULL;
	return "is not a public key of SSH, ssh-ed25519 AAAA...";
}

static bool
is_address(const char *text, size_t n)
{
	char one[INET6_ADDRSTRLEN];
	unsigned char bytes[sizeof(struct in6_addr)];
	if (n == 0 || n >= sizeof one)
		return false;
	memcpy(one, text, n);
	one[n] = '\0';
	return inet_pton(AF_INET, one, bytes) == 1 || inet_pton(AF_INET6, one, bytes) == 1;
}

static const char *
check_address(const char *value)
{
	const char *slash = strchr(value, '/');
	if (strcmp(value, "dhcp") == 0)
		return NULL;
	bool six = strchr(value, ':') != NULL;
	bool right = slash != NULL && is_address(value, (size_t)(slash - value)) && whole(slash + 1, 1, six ? 128 : 32);
	return right ? NULL : "is not dhcp, nor an address with its network's length, 192.0.2.10/24";
}

static const char *
check_addresses(const char *value)
{
	size_t found = 0;
	while (*value != '\0') {
		size_t n = strcspn(value, " ");
		if (!is_address(value, n) || ++found > ADDRESSES)
			return "is not up to four addresses with spaces between";
		value += n;
		value += strspn(value, " ");
	}
	return found > 0 ? NULL : "is empty";
}

/* Names or addresses of time servers. */
static const char *
check_hosts(const char *value)
{
	size_t n = strspn(value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.: ");
	return value[0] != '\0' && value[n] == '\0' && n <= 200 ? NULL : "is not names of hosts with spaces between";
}

/* Listings: https addresses, or names of files beside the answers. */
static const char *
check_imports(const char *value)
{
	static const char safe[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/:?=&%+,@ ";
	size_t n = strspn(value, safe);
	return value[0] != '\0' && value[n] == '\0' && strstr(value, "..") == NULL && value[0] != '-' &&
	               !strstr(value, " -")
	           ? NULL
	           : "is not https addresses and names of files with spaces between";
}

static const char *
check_update(const char *value)
{
	bool safe = strncmp(value, "https://", 8) == 0 && value[8] != '\0' && strchr(value, ' ') == NULL;
	return safe && check_imports(value) == NULL ? NULL : "is not one https address";
}

#define AT(field) offsetof(struct answers, field)

static const struct key {
	const char *section, *name;
	size_t offset;
	checker *check;
	const char *box; /* its name among the box's settings; NULL: it is none */
} keys[] = {
    {"staff", "user", AT(user), check_any, NULL},
    {"staff", "password", AT(password), check_any, NULL},
    {"sim", "pin", AT(pin), check_pin, NULL},
    {"box", "rotation", AT(rotation), check_rotation, NULL},
    {"box", "volume", AT(volume), check_volume, "volume"},
    {"box", "hours", AT(hours), check_hours, "hours"},
    {"box", "ssh_key", AT(ssh_key), check_key, "ssh_key"},
    {"box", "update", AT(update), check_update, "update"},
    {"network", "address", AT(address), check_address, "address"},
    {"network", "gateway", AT(gateway), check_addresses, "gateway"},
    {"network", "dns", AT(dns), check_addresses, "dns"},
    {"network", "ntp", AT(ntp), check_hosts, "ntp"},
    {"feeds", "import", AT(import), check_imports, "import"},
};
#define N_KEYS (sizeof keys / sizeof *keys)

static bool
own_section(const char *section)
{
	for (size_t i = 0; i < N_KEYS; i++)
		if (strcmp(keys[i].section, section) == 0)
			return true;
	return false;
}

/* Where reading is. */
struct reading {
	struct answers *answers;
	bool change; /* of a box that has settings: an empty one is taken back */
	const char *path;
	struct fault *fault;
	int line;
	char section[32];
};

static char **
place(const struct answers *a, const struct key *k)
{
	return (char **)((char *)(uintptr_t)a + k->offset);
}

static enum status
set_key(struct reading *r, const char *name, const char *value)
{
	const struct key *k = NULL;
	for (size_t i = 0; i < N_KEYS && k == NULL; i++)
		if (strcmp(keys[i].section, r->section) == 0 && strcmp(keys[i].name, name) == 0)
			k = &keys[i];
	bool taken_back = r->change && k != NULL && k->box != NULL && *value == '\0';
	const char *wrong = k == NULL ? "is no answer to anything" : taken_back ? NULL : k->check(value);
	for (const char *c = value; wrong == NULL && *c != '\0'; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			wrong = "has a control character in it";
	if (wrong != NULL)
		return fault_set(
		    r->fault, STATUS_INPUT, "%s:%d: [%s] %.40s %s", r->path, r->line, r->section, name, wrong);
	memory_wipe_string(*place(r->answers, k));
	*place(r->answers, k) = memory_copy(value);
	if (k->offset == AT(password))
		r->answers->password_line = r->line;
	if (k->offset == AT(address))
		r->answers->address_line = r->line;
	return STATUS_OK;
}

static char *
trim(char *s)
{
	s += strspn(s, " \t\r");
	size_t n = strlen(s);
	while (n > 0 && strchr(" \t\r", s[n - 1]) != NULL)
		s[--n] = '\0';
	return s;
}

/* A line of one of our sections. */
static enum status
read_own(struct reading *r, char *line)
{
	char *equals = strchr(line, '=');
	if (*line == '\0' || *line == ';' || *line == '#')
		return STATUS_OK;
	if (equals == NULL)
		return fault_set(
		    r->fault, STATUS_INPUT, "%s:%d: neither [section], key = value nor ; comment", r->path, r->line);
	*equals = '\0';
	/* a comment begins behind a space, as in fingerpost.ini; but a password is taken as it stands */
	char *comment = strstr(equals + 1, " ;");
	if (comment != NULL && strcmp(r->section, "staff") != 0)
		*comment = '\0';
	return set_key(r, trim(line), trim(equals + 1));
}

static enum status
read_line(struct reading *r, char *line, FILE *settings)
{
	char *text = trim(line);
	size_t n = strlen(text);
	if (r->line == 1 && strncmp(text, "\xef\xbb\xbf", 3) == 0)
		text += 3;
	if (*text == '[' && n > 2 && text[n - 1] == ']') {
		snprintf(r->section, sizeof r->section, "%.*s", (int)(n - 2), text + 1);
		fprintf(settings, "%s\n", own_section(r->section) ? "" : text);
		return STATUS_OK;
	}
	if (!own_section(r->section)) {
		fprintf(settings, "%s\n", text);
		return STATUS_OK;
	}
	fputc('\n', settings);
	return read_own(r, text);
}

/* Says what is missing in the whole of them, or NULL. */
static const char *
missing(const struct answers *a, bool change)
{
	if (a->user == NULL || a->password == NULL)
		return "[staff] user and password are needed";
	if (!change && a->address != NULL && strcmp(a->address, "dhcp") != 0 && a->gateway == NULL)
		return "[network] an address of its own needs its gateway";
	return NULL;
}

static enum status
read_whole(struct answers *a, const char *path, bool change, struct fault *f)
{
	*a = (struct answers){0};
	char *text = NULL, *rest;
	size_t n = 0;
	enum status s = file_read(path, ANSWERS_SIZE, &text, &n, f);
	if (s != STATUS_OK)
		return s;
	size_t size = 0;
	FILE *settings = open_memstream(&a->settings, &size);
	struct reading r = {.answers = a, .change = change, .path = path, .fault = f};
	if (memchr(text, '\0', n) != NULL)
		s = fault_set(f, STATUS_INPUT, "%s: is no text", path);
	rest = text;
	for (char *line; s == STATUS_OK && (line = strsep(&rest, "\n")) != NULL;) {
		r.line++;
		s = read_line(&r, line, settings);
	}
	fclose(settings);
	explicit_bzero(text, n);
	free(text);
	if (s == STATUS_OK && missing(a, change) != NULL)
		s = fault_set(f, STATUS_INPUT, "%s: %s", path, missing(a, change));
	if (s != STATUS_OK)
		answers_finish(a);
	return s;
}

enum status
answers_init(struct answers *a, const char *path, struct fault *f)
{
	return read_whole(a, path, false, f);
}

enum status
answers_init_change(struct answers *a, const char *path, struct fault *f)
{
	return read_whole(a, path, true, f);
}

bool
answers_more(const struct answers *a)
{
	for (const char *line = a->settings; *line != '\0'; line += strcspn(line, "\n"), line += *line == '\n')
		if (strchr("[;#\n", *line) == NULL)
			return true;
	return a->import != NULL;
}

void
answers_finish(struct answers *a)
{
	for (size_t i = 0; i < N_KEYS; i++)
		memory_wipe_string(*place(a, &keys[i]));
	free(a->settings);
	*a = (struct answers){0};
}

/* One of the box's settings as a file of them has it, or NULL; the caller frees. */
static char *
stored(const char *text, const char *name)
{
	size_t n = strlen(name);
	for (const char *line = text; *line != '\0'; line += strcspn(line, "\n"), line += *line == '\n')
		if (strncmp(line, name, n) == 0 && line[n] == '=')
			return memory_copy_bytes(line + n + 1, strcspn(line + n + 1, "\n"));
	return NULL;
}

/* Whether an old setting of the box no longer means anything. */
static bool
outlived(const struct answers *a, const struct key *k)
{
	bool given = k->offset == AT(gateway) || k->offset == AT(dns);
	return given && a->address != NULL && (*a->address == '\0' || strcmp(a->address, "dhcp") == 0);
}

/* What the box is to have: the answers, and where they are silent what it has had. */
static struct answers
merge(const struct answers *a, const char *had)
{
	struct answers whole = {0};
	for (size_t i = 0; i < N_KEYS; i++) {
		const struct key *k = &keys[i];
		const char *new = *place(a, k);
		if (k->box != NULL && new != NULL && k->offset != AT(import))
			*place(&whole, k) = *new != '\0' ? memory_copy(new) : NULL;
		else if (k->box != NULL && !outlived(a, k))
			*place(&whole, k) = stored(had, k->box);
	}
	return whole;
}

enum status
answers_change_box(const struct answers *a, const char *path, const char *file, struct fault *f)
{
	char *had = NULL;
	enum status s = file_read(file, ANSWERS_SIZE, &had, NULL, f);
	if (s != STATUS_OK && s != STATUS_MISSING)
		return s;
	struct answers whole = merge(a, had != NULL ? had : "");
	if (whole.address != NULL && strcmp(whole.address, "dhcp") != 0 && whole.gateway == NULL)
		s = fault_set(
		    f, STATUS_INPUT, "%s:%d: [network] an address of its own needs its gateway", path, a->address_line);
	else
		s = answers_save_box(&whole, file, f);
	answers_finish(&whole);
	free(had);
	return s;
}

enum status
answers_save_box(const struct answers *a, const char *file, struct fault *f)
{
	char *text = NULL;
	size_t n = 0;
	FILE *out = open_memstream(&text, &n);
	for (size_t i = 0; i < N_KEYS; i++)
		if (keys[i].box != NULL && *place(a, &keys[i]) != NULL)
			fprintf(out, "%s=%s\n", keys[i].box, *place(a, &keys[i]));
	fclose(out);
	enum status s = file_write(file, text, n, 0640, f);
	free(text);
	return s;
}
