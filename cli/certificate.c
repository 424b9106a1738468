#include "cli/certificate.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sodium.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "cli/hostnames.h"
#include "cli/openssl.h"

#define DAYS_LEAF "825"
#define DAYS_AUTHORITY "3650"
#define RENEW_BEFORE "5184000" /* 60 days, in seconds */
#define LIST_MOST 65536
#define AHEAD (5 * CLOCK_MINUTE) /* by so much a clock may be set right */

/* --- Files of DATA/tls -------------------------------------------------------------------------------------------- */

static char *
tls_path(const char *data, const char *name)
{
	char *folder = file_join(data, "tls"), *path = file_join(folder, name);
	free(folder);
	return path;
}

static bool
tls_has(const char *data, const char *name)
{
	char *path = tls_path(data, name);
	bool there = access(path, F_OK) == 0;
	free(path);
	return there;
}

static void
tls_drop(const char *data, const char *name)
{
	char *path = tls_path(data, name);
	unlink(path);
	free(path);
}

static enum status
tls_write(const char *data, const char *name, const char *text, mode_t mode, struct fault *f)
{
	char *path = tls_path(data, name);
	enum status s = file_write(path, text, strlen(text), mode, f);
	free(path);
	return s;
}

/* "" when there is none. */
static char *
tls_read(const char *data, const char *name)
{
	char *path = tls_path(data, name), *text = NULL;
	if (file_read(path, LIST_MOST, &text, NULL, NULL) != STATUS_OK)
		text = memory_copy("");
	free(path);
	return text;
}

static enum status
tls_folder(const char *data, struct fault *f)
{
	char *path = file_join(data, "tls");
	enum status s = mkdir(path, 0750) == 0 || errno == EEXIST ? STATUS_OK : fault_errno(f, "%s", path);
	free(path);
	return s;
}

/* One a line; given ones marked, so that they are not forgotten when the machine's own change. */
static char *
list_of(const struct hostnames *x, const char *const *more)
{
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);
	for (size_t i = 0; i < x->n; i++)
		fprintf(out, "%s\n", x->all[i]);
	for (size_t i = 0; more != NULL && more[i] != NULL; i++)
		fprintf(out, "given %s\n", more[i]);
	fclose(out);
	return text;
}

/* The given ones of the list, pointing into it. */
static void
read_given(char *list, const char *given[HOSTNAMES_GIVEN + 1])
{
	size_t n = 0;
	for (char *line = list, *next; line != NULL && *line != '\0'; line = next) {
		next = strchr(line, '\n');
		if (next != NULL)
			*next++ = '\0';
		if (strncmp(line, "given ", 6) == 0 && n < HOSTNAMES_GIVEN)
			given[n++] = line + 6;
	}
	given[n] = NULL;
}

static enum status
write_names(const char *data, const struct hostnames *x, const char *const *more, bool own, struct fault *f)
{
	char *text = NULL, *list = list_of(x, more), *authority = own ? tls_read(data, "ca.crt") : memory_copy("");
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);
	fprintf(out, "# Made by `fingerpost tls`. An address cannot be made to lead elsewhere, so any is answered to.\n"
	             "server_name");
	for (size_t i = 0; i < x->n; i++)
		if (!hostname_is_address(x->all[i]))
			fprintf(out, " %s", x->all[i]);
	fprintf(
	    out, " \"~^[0-9]+([.][0-9]+){3}$\" \"~^\\[[0-9a-fA-F:.]+\\]$\";\nset $fingerpost_ca \"%s\";\n", authority);
	fclose(out);
	enum status s = tls_write(data, "names.conf", text, 0644, f);
	if (s == STATUS_OK)
		s = tls_write(data, "names", list, 0644, f);
	free(authority);
	free(list);
	free(text);
	return s;
}

/* --- What openssl is told ----------------------------------------------------------------------------------------- */

static void
print_names(FILE *out, const struct hostnames *x, bool addresses, const char *prefix)
{
	int number = 0;
	for (size_t i = 0; i < x->n; i++)
		if (hostname_is_address(x->all[i]) == addresses)
			fprintf(out, "%s%s.%d=%s\n", prefix, addresses ? "IP" : "DNS", number++, x->all[i]);
}

static char *
orders(const struct hostnames *x)
{
	unsigned char mark[4];
	char hex[sizeof mark * 2 + 1], *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);
	randombytes_buf(mark, sizeof mark);
	sodium_bin2hex(hex, sizeof hex, mark, sizeof mark);
	fprintf(out,
	    "[ca_request]\nprompt=no\ndistinguished_name=ca_name\nx509_extensions=ca\n"
	    "[ca_name]\nO=Fingerpost\nCN=Fingerpost on %.40s (%s)\n"
	    "[ca]\nbasicConstraints=critical,CA:true,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign\n"
	    "subjectKeyIdentifier=hash\nnameConstraints=critical,@allowed\n[allowed]\n",
	    x->all[0], hex);
	print_names(out, x, false, "permitted;");
	fprintf(out, "permitted;IP.0=10.0.0.0/255.0.0.0\npermitted;IP.1=172.16.0.0/255.240.0.0\n"
	             "permitted;IP.2=192.168.0.0/255.255.0.0\npermitted;IP.3=127.0.0.0/255.0.0.0\n"
	             "permitted;IP.4=fc00::/fe00::\n"
	             "permitted;IP.5=::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff\n");
	fprintf(out,
	    "[leaf_request]\nprompt=no\ndistinguished_name=leaf_name\nx509_extensions=leaf\n"
	    "[leaf_name]\nO=Fingerpost\nCN=%.60s\n"
	    "[leaf]\nbasicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\n"
	    "extendedKeyUsage=serverAuth\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
	    "subjectAltName=@names\n[names]\n",
	    x->all[0]);
	print_names(out, x, false, "");
	print_names(out, x, true, "");
	fclose(out);
	return text;
}

struct paths {
	char *orders, *ca, *ca_key, *leaf, *leaf_key;
};

static void
paths_init(struct paths *p, const char *data)
{
	*p = (struct paths){tls_path(data, "orders"), tls_path(data, "ca.crt.new"), tls_path(data, "ca.key.new"),
	    tls_path(data, "desk.crt.new"), tls_path(data, "desk.key.new")};
}

static void
paths_finish(struct paths *p)
{
	char *const all[] = {p->orders, p->ca, p->ca_key, p->leaf, p->leaf_key};
	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
		if (all[i] != NULL)
			unlink(all[i]);
		free(all[i]);
	}
}

static enum status
request(const char *section, const struct paths *p, const char *days, const char *certificate, const char *key,
    const char *authority, const char *authority_key, struct fault *f)
{
	const char *words[] = {"req", "-x509", "-config", p->orders, "-section", section, "-newkey", "ec", "-pkeyopt",
	    "ec_paramgen_curve:P-256", "-sha256", "-nodes", "-days", days, "-out", certificate, "-keyout", key,
	    authority != NULL ? "-CA" : NULL, authority, "-CAkey", authority_key, NULL};
	return openssl_run(words, NULL, f);
}

/* Keys first: a certificate without its key is no use, a key without its certificate does no harm. */
static enum status
put_in_place(const char *data, const char *from, const char *name, mode_t mode, struct fault *f)
{
	char *to = tls_path(data, name);
	enum status s = chmod(from, mode) == 0 ? file_replace(from, to, f) : fault_errno(f, "%s", from);
	free(to);
	return s;
}

static enum status
make(const char *data, const struct hostnames *x, bool authority, struct fault *f)
{
	struct paths p;
	paths_init(&p, data);
	char *text = orders(x), *ca = tls_path(data, "ca.crt"), *ca_key = tls_path(data, "ca.key");
	mode_t mask = umask(077); /* openssl makes keys by it */
	enum status s = file_write(p.orders, text, strlen(text), 0600, f);
	if (s == STATUS_OK && authority)
		s = request("ca_request", &p, DAYS_AUTHORITY, p.ca, p.ca_key, NULL, NULL, f);
	if (s == STATUS_OK)
		s = request("leaf_request", &p, DAYS_LEAF, p.leaf, p.leaf_key, authority ? p.ca : ca,
		    authority ? p.ca_key : ca_key, f);
	if (s == STATUS_OK && authority)
		s = put_in_place(data, p.ca_key, "ca.key", 0600, f);
	if (s == STATUS_OK && authority)
		s = put_in_place(data, p.ca, "ca.crt", 0644, f);
	if (s == STATUS_OK)
		s = put_in_place(data, p.leaf_key, "desk.key", 0600, f);
	if (s == STATUS_OK)
		s = put_in_place(data, p.leaf, "desk.crt", 0644, f);
	umask(mask);
	free(text);
	free(ca);
	free(ca_key);
	paths_finish(&p);
	return s;
}

/* Whether each of the names stands in the list, as a line; own_addresses: or is an address. */
static bool
listed(const char *list, const struct hostnames *x, bool own_addresses)
{
	char *lines = memory_print("\n%s", list);
	bool all = true;
	for (size_t i = 0; i < x->n && all; i++) {
		char *line = memory_print("\n%s\n", x->all[i]);
		all = (own_addresses && hostname_is_address(x->all[i])) || strstr(lines, line) != NULL;
		free(line);
	}
	free(lines);
	return all;
}

/* --- In public ---------------------------------------------------------------------------------------------------- */

enum status
certificate_make(const char *data, const char *const *more, bool *new_authority, struct fault *f)
{
	struct hostnames x;
	const char *given[HOSTNAMES_GIVEN + 1] = {NULL};
	char *before = tls_read(data, "names"), *parsed = memory_copy(before);
	read_given(parsed, given);
	if (more == NULL)
		more = given;
	enum status s = hostnames_init(&x, more, f);
	*new_authority = !tls_has(data, "ca.key") || !tls_has(data, "ca.crt") ||
	                 !listed(before, &x, true); /* for private addresses the authority may vouch */
	if (s == STATUS_OK)
		s = tls_folder(data, f);
	if (s == STATUS_OK)
		s = make(data, &x, *new_authority, f);
	if (s == STATUS_OK)
		s = write_names(data, &x, more, true, f);
	if (s == STATUS_OK)
		tls_drop(data, "given");
	hostnames_finish(&x);
	free(parsed);
	free(before);
	return s;
}

static bool
ends_soon(const char *data)
{
	char *leaf = tls_path(data, "desk.crt");
	enum status s = openssl_run(
	    (const char *const[]){"x509", "-in", leaf, "-noout", "-checkend", RENEW_BEFORE, NULL}, NULL, NULL);
	free(leaf);
	return s == STATUS_INPUT;
}

/* Made while the clock was ahead: browsers would not take it yet. */
static bool
is_of_later(const char *data)
{
	struct stat made;
	char *leaf = tls_path(data, "desk.crt");
	bool later = stat(leaf, &made) == 0 && made.st_mtime * CLOCK_SECOND > clock_now() + AHEAD;
	free(leaf);
	return later;
}

enum status
certificate_renew(const char *data, bool *made, bool *new_authority, struct fault *f)
{
	struct hostnames x;
	const char *given[HOSTNAMES_GIVEN + 1] = {NULL};
	*made = *new_authority = false;
	if (tls_has(data, "given"))
		return ends_soon(data) ? fault_set(f, STATUS_REFUSED,
		                             "the certificate that was given ends within 60 days: give another one")
		                       : STATUS_OK;
	char *before = tls_read(data, "names"), *parsed = memory_copy(before);
	read_given(parsed, given);
	enum status s = hostnames_init(&x, given, f);
	/* An address that is gone does no harm, and may only not have come yet. */
	*made = s == STATUS_OK && (!listed(before, &x, false) || ends_soon(data) || is_of_later(data));
	if (*made)
		s = certificate_make(data, NULL, new_authority, f);
	hostnames_finish(&x);
	free(parsed);
	free(before);
	return s;
}

/* The public key of a file, as PEM. */
static enum status
public_key(const char *kind, const char *file, const char *option, char **out, struct fault *f)
{
	return openssl_run((const char *const[]){kind, "-in", file, option, "-noout", NULL}, out, f);
}

static enum status
check_pair(const char *certificate, const char *key, struct fault *f)
{
	char *one = NULL, *other = NULL;
	enum status s = public_key("x509", certificate, "-pubkey", &one, f);
	if (s == STATUS_OK)
		s = openssl_run(
		    (const char *const[]){"pkey", "-in", key, "-pubout", "-passin", "pass:", NULL}, &other, f);
	if (s == STATUS_OK && strcmp(one, other) != 0)
		s = fault_set(f, STATUS_INPUT, "%s: is not the key of %s", key, certificate);
	if (s == STATUS_OK)
		s = openssl_run(
		    (const char *const[]){"x509", "-in", certificate, "-noout", "-checkend", "0", NULL}, NULL, f);
	free(one);
	free(other);
	return s;
}

static enum status
copy(const char *data, const char *from, const char *name, mode_t mode, struct fault *f)
{
	char *text = NULL;
	enum status s = file_read(from, LIST_MOST, &text, NULL, f);
	if (s == STATUS_OK)
		s = tls_write(data, name, text, mode, f);
	memory_wipe_string(text);
	return s;
}

enum status
certificate_take(const char *data, const char *certificate, const char *key, const char *const *more, struct fault *f)
{
	struct hostnames x;
	enum status s = check_pair(certificate, key, f);
	if (s != STATUS_OK)
		return s;
	s = hostnames_init(&x, more, f);
	if (s == STATUS_OK)
		s = tls_folder(data, f);
	if (s == STATUS_OK)
		s = copy(data, key, "desk.key", 0600, f);
	if (s == STATUS_OK)
		s = copy(data, certificate, "desk.crt", 0644, f);
	if (s == STATUS_OK)
		s = write_names(data, &x, more, false, f);
	if (s == STATUS_OK)
		s = tls_write(data, "given", "", 0644, f);
	hostnames_finish(&x);
	return s;
}

enum status
certificate_fingerprint(const char *data, char **out, struct fault *f)
{
	char *ca = tls_path(data, "ca.crt"), *said = NULL;
	*out = NULL;
	enum status s =
	    openssl_run((const char *const[]){"x509", "-in", ca, "-noout", "-fingerprint", "-sha256", NULL}, &said, f);
	const char *equals = s == STATUS_OK ? strchr(said, '=') : NULL;
	if (equals != NULL)
		*out = memory_copy_bytes(equals + 1, strcspn(equals + 1, "\n"));
	else if (s == STATUS_OK)
		s = fault_set(f, STATUS_SYSTEM, "%s: openssl gives no fingerprint", ca);
	free(said);
	free(ca);
	return s;
}

void
certificate_explain(const char *data)
{
	struct fault f;
	char *print = NULL, *name = hostname_own(), *ca = tls_path(data, "ca.crt");
	if (certificate_fingerprint(data, &print, &f) == STATUS_OK)
		printf(
		    "\nThe desk's certificate is this box's own. Each computer of staff has to trust its authority "
		    "once:\n"
		    "  1. fetch %s, or http://%s/fingerpost-ca.crt\n"
		    "  2. compare its SHA-256 fingerprint with this one:\n     %.48s\n     %s\n"
		    "  3. Windows: certutil -addstore -user Root fingerpost-ca.crt;  macOS: open it in Keychain Access "
		    "and\n"
		    "     trust it for SSL;  Firefox: Settings, Certificates, Authorities, Import\n"
		    "It can vouch for this box's names and private addresses only. docs/certificate.md says more.\n\n",
		    ca, name, print, strlen(print) > 48 ? print + 48 : "");
	free(print);
	free(name);
	free(ca);
}
