/* fingerpost tls: the certificate that the desk's web server shows to browsers. */
#include <stdio.h>
#include <stdlib.h>

#include "cli/certificate.h"
#include "cli/command.h"
#include "cli/hostnames.h"

struct tls {
	const char *data, *config, *certificate, *key, *renew;
	const char *names[HOSTNAMES_GIVEN + 1];
};

static enum status
renew(const struct tls *t, struct fault *f)
{
	bool made, new_authority;
	enum status s = certificate_renew(t->data, &made, &new_authority, f);
	if (s == STATUS_OK && made)
		printf("%s/tls: a new certificate; the web server has to be told\n", t->data);
	if (s == STATUS_OK && new_authority)
		certificate_explain(t->data);
	return s;
}

static enum status
run(const struct tls *t, struct fault *f)
{
	bool new_authority;
	if (t->renew != NULL)
		return renew(t, f);
	if (t->certificate != NULL) {
		enum status s = certificate_take(t->data, t->certificate, t->key, t->names, f);
		if (s == STATUS_OK)
			printf("%s/tls: the given certificate is in place; the web server has to be told\n", t->data);
		return s;
	}
	enum status s = certificate_make(t->data, t->names[0] != NULL ? t->names : NULL, &new_authority, f);
	if (s == STATUS_OK)
		certificate_explain(t->data);
	return s;
}

int
command_tls(int argc, char **argv)
{
	struct tls t = {0};
	struct fault f;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &t.data, 1},
	    {"config", "FILE", "not used", &t.config, 1},
	    {"name", "NAME", "a name or address of this box besides its own; may be given again", t.names,
	        HOSTNAMES_GIVEN},
	    {"certificate", "FILE", "one that the practice was given, with those between it and its root; PEM",
	        &t.certificate, 1},
	    {"key", "FILE", "its key, without a password", &t.key, 1},
	    {"renew", NULL, "only if it ends within 60 days or the box has a new address; for a timer", &t.renew, 0},
	};
	const struct options o = {"fingerpost tls", "[--name NAME]... | --renew | --certificate FILE --key FILE",
	    "Makes the certificate of the desk's web server, or puts a given one in place. Says how to trust it.",
	    rules, sizeof rules / sizeof *rules};
	options_read_alone(&o, argc, argv);
	t.data = t.data != NULL ? t.data : CONFIG_DATA;
	if ((t.certificate != NULL) != (t.key != NULL))
		options_wrong(&o, "--certificate and --key belong together");
	return run(&t, &f) == STATUS_OK ? 0 : command_failed("tls", &f);
}
