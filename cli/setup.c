/* fingerpost setup: a folder becomes a practice's. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/answers.h"
#include "base/file.h"
#include "base/memory.h"
#include "cli/certificate.h"
#include "cli/change.h"
#include "cli/command.h"
#include "cli/pin.h"
#include "queue/queue.h"

struct setup {
	const char *data, *config;
	const char *practice, *staff, *password_file, *recovery_file;
	const char *answers, *box, *change;
	const char *postcode, *latitude, *longitude, *phone, *text_number, *promise_days, *languages;
};

/* Set-gid, so that kiosk, modem and desk, each its own user, share what is in it. */
static enum status
make_folder(const char *data, struct fault *f)
{
	if (mkdir(data, 02770) == 0)
		return chmod(data, 02770) == 0 ? STATUS_OK : fault_errno(f, "%s", data);
	return errno == EEXIST ? STATUS_OK : fault_errno(f, "%s", data);
}

/* Reads settings from a draft in the practice's folder; faults name the file that a person wrote. */
static enum status
read_draft(const struct setup *s, const char *text, size_t n, struct config *c, struct fault *f)
{
	char *draft = file_join(s->data, "fingerpost.ini.draft");
	size_t length = strlen(draft);
	enum status status = file_write(draft, text, n, 0640, f);
	if (status == STATUS_OK)
		status = config_init(c, s->data, draft, f);
	if (status != STATUS_OK && s->answers != NULL && strncmp(f->text, draft, length) == 0) {
		char *why = memory_copy(f->text + length);
		fault_set(f, status, "%s%s", s->answers, why);
		free(why);
	}
	unlink(draft);
	free(draft);
	return status;
}

/* The settings as the options have them, in the form that config_init checks. */
static enum status
write_settings(const struct setup *s, const char *practice, struct config *c, struct fault *f)
{
	char *text = NULL;
	size_t n = 0;
	FILE *out = open_memstream(&text, &n);
	fprintf(out, "[practice]\nname = %s\n", practice);
	const struct {
		const char *key, *value;
	} given[] = {{"postcode", s->postcode}, {"latitude", s->latitude}, {"longitude", s->longitude},
	    {"phone", s->phone}, {"text_number", s->text_number}, {"promise_days", s->promise_days}};
	for (size_t i = 0; i < sizeof given / sizeof *given; i++)
		if (given[i].value != NULL)
			fprintf(out, "%s = %s\n", given[i].key, given[i].value);
	if (s->languages != NULL)
		fprintf(out, "[kiosk]\nlanguages = %s\n", s->languages);
	fclose(out);
	enum status status = read_draft(s, text, n, c, f);
	free(text);
	return status;
}

/* The code goes to its file before there is a queue: a queue that nobody can recover must never be. */
static enum status
found(const struct setup *s, const char *user, const char *password, int promise_days, struct fault *f)
{
	char recovery[STAFF_RECOVERY];
	staff_recovery_make(recovery);
	enum status status = STATUS_OK;
	if (s->recovery_file != NULL) {
		char *line = memory_print("%s\n", recovery);
		status = file_write(s->recovery_file, line, strlen(line), 0600, f);
		memory_wipe_string(line);
	}
	if (status == STATUS_OK) {
		const struct queue_founding founding = {user, password, recovery, promise_days};
		status = queue_create(s->data, &founding, f);
		if (status != STATUS_OK && s->recovery_file != NULL)
			unlink(s->recovery_file);
	}
	if (status == STATUS_OK && s->recovery_file == NULL)
		printf("\nThe recovery code. Write it down and lock it away; it is shown only this once:\n\n    %s\n\n",
		    recovery);
	explicit_bzero(recovery, sizeof recovery);
	return status;
}

static enum status
make_room(const struct setup *s, struct fault *f)
{
	char *queue = file_join(s->data, "queue.db");
	enum status status = make_folder(s->data, f);
	if (status == STATUS_OK && access(queue, F_OK) == 0)
		status = fault_set(f, STATUS_REFUSED, "%s: there is a queue already; nothing was changed", queue);
	free(queue);
	return status;
}

static enum status
set_up(const struct setup *s, const char *practice, const char *user, const char *password, struct fault *f)
{
	struct config c;
	enum status status = make_room(s, f);
	if (status != STATUS_OK)
		return status;
	status = write_settings(s, practice, &c, f);
	if (status != STATUS_OK)
		return status;
	status = found(s, user, password, c.promise_days, f);
	if (status == STATUS_OK)
		status = config_save(&c, s->data, f);
	config_finish(&c);
	return status;
}

/* Without it there is a practice all the same: `fingerpost tls` makes it later. */
static void
make_certificate(const char *data)
{
	struct fault f;
	bool new_authority;
	if (certificate_make(data, NULL, &new_authority, &f) == STATUS_OK)
		certificate_explain(data);
	else
		fprintf(stderr, "fingerpost setup: no certificate was made, `fingerpost tls` will: %s\n", f.text);
}

/* The queue comes last: a box that has one counts as set up. */
static enum status
set_up_by_answers(const struct setup *s, struct fault *f)
{
	struct answers a;
	struct config c;
	enum status status = make_room(s, f);
	if (status == STATUS_OK)
		status = answers_init(&a, s->answers, f);
	if (status != STATUS_OK)
		return status;
	status = read_draft(s, a.settings, strlen(a.settings), &c, f);
	if (status == STATUS_OK) {
		if (a.rotation != NULL)
			c.rotation = (int)strtol(a.rotation, NULL, 10);
		status = pin_keep(s->data, a.pin, &c, f);
		if (status == STATUS_OK)
			status = config_save(&c, s->data, f);
		if (status == STATUS_OK && s->box != NULL)
			status = answers_save_box(&a, s->box, f);
		if (status == STATUS_OK)
			status = found(s, a.user, a.password, c.promise_days, f);
		config_finish(&c);
	}
	answers_finish(&a);
	return status;
}

static enum status
set_up_by_options(const struct options *o, const struct setup *s, struct fault *f)
{
	char *password = NULL;
	char *practice = command_ask(o, "practice", s->practice, "The practice's name");
	char *user = command_ask(o, "staff", s->staff, "The first member of staff (a user name)");
	enum status status =
	    command_secret(o, "password-file", s->password_file, "A password of at least 10 characters", &password, f);
	if (status == STATUS_OK)
		status = set_up(s, practice, user, password, f);
	memory_wipe_string(password);
	free(practice);
	free(user);
	return status;
}

static int
set_anew(const struct options *o, const struct setup *s)
{
	struct fault f;
	if (s->answers == NULL || s->box == NULL)
		options_wrong(o, "--change needs --answers and --box");
	if (change(s->data, s->answers, s->box, &f) != STATUS_OK)
		return command_failed("setup", &f);
	printf("%s was changed\n", s->data);
	return 0;
}

int
command_setup(int argc, char **argv)
{
	struct setup s = {0};
	const struct option_rule rules[] = {
	    {"data", "DIR", "the folder to found, " CONFIG_DATA " unless given", &s.data, 1},
	    {"config", "FILE", "not used: settings go to DIR/fingerpost.ini", &s.config, 1},
	    {"practice", "NAME", "the practice's name, shown to patients", &s.practice, 1},
	    {"staff", "USER", "the first member of staff, a manager", &s.staff, 1},
	    {"password-file", "FILE", "its first line is that member's password", &s.password_file, 1},
	    {"answers", "FILE", "everything from a file (image/ANSWERS.md), in place of the options below", &s.answers,
	        1},
	    {"box", "FILE", "where what the answers say of the machine goes", &s.box, 1},
	    {"change", NULL,
	        "the box is a practice's: change what the answers, by one of its managers, say of machine "
	        "and network",
	        &s.change, 1},
	    {"recovery-file", "FILE", "where the recovery code goes; printed when left out", &s.recovery_file, 1},
	    {"postcode", "CODE", "the practice's postcode", &s.postcode, 1},
	    {"latitude", "DEGREES", "where the practice is, for distances", &s.latitude, 1},
	    {"longitude", "DEGREES", "", &s.longitude, 1},
	    {"phone", "NUMBER", "patients are rung from this number", &s.phone, 1},
	    {"text-number", "NUMBER", "patients text this number", &s.text_number, 1},
	    {"promise-days", "N", "working days within which patients are rung, 5 unless given", &s.promise_days, 1},
	    {"languages", "CODES", "offered on the screen, \"en ur\" unless given", &s.languages, 1},
	};
	const struct options o = {"fingerpost setup", "--practice NAME --staff USER [options]",
	    "Founds a practice in a folder. What is left out is asked for on a terminal.", rules,
	    sizeof rules / sizeof *rules};
	options_read_alone(&o, argc, argv);
	s.data = s.data ? s.data : CONFIG_DATA;

	struct fault f;
	if (s.change != NULL)
		return set_anew(&o, &s);
	enum status status = s.answers != NULL ? set_up_by_answers(&s, &f) : set_up_by_options(&o, &s, &f);
	if (status != STATUS_OK)
		return command_failed("setup", &f);
	make_certificate(s.data);
	printf("%s is ready. Next: fingerpost import --data %s FILE\n", s.data, s.data);
	return 0;
}
