/* fingerpost staff: who may sign in. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "cli/command.h"

#define STAFF_MAX 500

struct request {
	const char *data, *config, *role, *new_password, *staff, *password, *recovery;
	const char *user; /* whom it is about */
	const struct options *options;
};

/* Opens the queue's key for whoever asks: by their password, or by the recovery code. *actor is empty for the latter.
 */
static enum status
authorise(struct queue *q, const struct request *r, struct staff *actor, struct staff_key **key, struct fault *f)
{
	memset(actor, 0, sizeof *actor);
	if (r->recovery == NULL) {
		enum status s = command_sign_in(r->options, q, r->staff, r->password, actor, key, f);
		if (s == STATUS_OK && actor->role != ROLE_MANAGER)
			return fault_set(f, STATUS_REFUSED, "only a manager may change who signs in");
		return s;
	}
	char *code;
	enum status s = file_read_line(r->recovery, &code, f);
	if (s != STATUS_OK)
		return s;
	s = staff_recover(q, code, clock_now(), key, f);
	memory_wipe_string(code);
	return s;
}

static enum status
change(struct queue *q, const struct request *r, const char *verb, struct fault *f)
{
	struct staff actor;
	struct staff_key *key = NULL;
	char *password = NULL;
	enum status s = authorise(q, r, &actor, &key, f);
	const char *by = actor.id[0] != '\0' ? actor.id : NULL;
	if (s == STATUS_OK && strcmp(verb, "remove") != 0)
		s = command_secret(r->options, "new-password-file", r->new_password,
		    "The new password, at least 10 characters", &password, f);
	if (s != STATUS_OK)
		goto out;
	if (strcmp(verb, "add") == 0)
		s = staff_add(
		    q, key, by, r->user, (enum staff_role)staff_role_by_name(r->role), password, clock_now(), f);
	else if (strcmp(verb, "reset") == 0)
		s = staff_reset(q, key, by, r->user, password, clock_now(), f);
	else
		s = staff_remove(q, by, r->user, clock_now(), f);
out:
	memory_wipe_string(password);
	staff_key_destroy(key);
	return s;
}

static enum status
list(struct queue *q, struct fault *f)
{
	struct staff *all = memory_new(STAFF_MAX, sizeof *all);
	size_t n = 0;
	enum status s = staff_list(q, all, STAFF_MAX, &n, f);
	for (size_t i = 0; i < n && s == STATUS_OK; i++) {
		char seen[32];
		printf("%-20s %-12s %-8s last seen %s\n", all[i].user, staff_role_name(all[i].role),
		    all[i].active ? "active" : "removed",
		    all[i].last_seen ? clock_rfc3339(all[i].last_seen, seen, sizeof seen) : "never");
	}
	free(all);
	return s;
}

int
command_staff(int argc, char **argv)
{
	struct request r = {0};
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &r.data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &r.config, 1},
	    {"role", "ROLE", "receptionist, clinician, link-worker (unless given) or manager", &r.role, 1},
	    {"new-password-file", "FILE", "its first line is the password of USER; asked for when left out",
	        &r.new_password, 1},
	    {"staff", "USER", "the manager who asks", &r.staff, 1},
	    {"password-file", "FILE", "the manager's password; asked for when left out", &r.password, 1},
	    {"recovery-file", "FILE", "the recovery code, in place of a manager", &r.recovery, 1},
	};
	const struct options o = {"fingerpost staff", "add USER | remove USER | reset USER | list  [options]",
	    "Who may sign in. Add, remove and reset need a manager's password or the recovery code.", rules,
	    sizeof rules / sizeof *rules};
	int words;
	options_read(&o, argc, argv, &words);
	static const char *const verbs[] = {"list", "add", "remove", "reset"};
	const char *verb = NULL;
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs && words > 0; i++)
		if (strcmp(argv[0], verbs[i]) == 0)
			verb = verbs[i];
	if (verb == NULL)
		options_wrong(&o, "add, remove, reset or list is needed");
	if (words != (strcmp(verb, "list") == 0 ? 1 : 2))
		options_wrong(&o, "%s takes %s", verb, strcmp(verb, "list") == 0 ? "nothing more" : "one USER");
	r.options = &o;
	r.user = argv[1];
	r.role = r.role ? r.role : "link-worker";
	if (staff_role_by_name(r.role) < 0)
		options_wrong(&o, "--role %.20s: there is no such role", r.role);

	struct fault f;
	struct queue *q = queue_open(r.data ? r.data : CONFIG_DATA, QUEUE_WRITER, &f);
	if (q == NULL)
		return command_failed("staff", &f);
	enum status s = strcmp(verb, "list") == 0 ? list(q, &f) : change(q, &r, verb, &f);
	queue_close(q);
	return s == STATUS_OK ? 0 : command_failed("staff", &f);
}
