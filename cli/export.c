/* fingerpost export: every closed call-back, opened by somebody entitled, as CSV or as a FHIR R4 bundle. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cell.h"
#include "base/clock.h"
#include "base/memory.h"
#include "cli/command.h"
#include "queue/fhir.h"
#include "queue/retention.h"
#include "queue/spreadsheet.h"
#include "queue/unseal.h"
#include "queue/worklist.h"

#define PAGE 100

struct exporting {
	struct queue *q;
	struct staff who;
	struct staff_key *key;
	const struct config *config;
	int64_t now;
	struct fhir *bundle; /* NULL: CSV */
};

static void
print_cell(void *context, const char *value, bool last)
{
	char *text = cell_csv(value);
	(void)context;
	printf("%s%s", text, last ? "\r\n" : ",");
	memory_wipe_string(text);
}

static enum status
export_one(struct exporting *x, const struct callback *c, struct fault *f)
{
	struct callback_details d = {0};
	enum status s = unseal_details(x->q, x->key, x->who.id, c->id, x->now, &d, f);
	if (s == STATUS_MISSING)
		return STATUS_OK; /* purged already */
	if (s == STATUS_OK && x->bundle != NULL)
		fhir_add(x->bundle, c, &d);
	else if (s == STATUS_OK)
		spreadsheet_row(c, &d, x->config, print_cell, NULL);
	callback_details_finish(&d);
	return s;
}

/* Everything closed; mark: note it as exported, once all of it is written. */
static enum status
export_all(struct exporting *x, bool mark, struct fault *f)
{
	struct callback *rows = memory_new(PAGE, sizeof *rows);
	char after[UUID_TEXT] = "";
	size_t n = 0;
	enum status s;
	do {
		s = callback_all(x->q, after, rows, PAGE, &n, f);
		for (size_t i = 0; s == STATUS_OK && i < n; i++) {
			memcpy(after, rows[i].id, sizeof after);
			if (rows[i].state < CALLBACK_CLOSED || (mark && rows[i].exported > 0))
				continue;
			s = mark ? callback_exported(x->q, rows[i].id, x->who.id, x->now, f)
			         : export_one(x, &rows[i], f);
		}
	} while (s == STATUS_OK && n == PAGE);
	free(rows);
	return s;
}

static enum status
write_out(struct exporting *x, struct fault *f)
{
	if (x->bundle == NULL)
		spreadsheet_heads(print_cell, NULL);
	enum status s = export_all(x, false, f);
	char *bundle = x->bundle != NULL ? fhir_finish(x->bundle) : NULL;
	if (s == STATUS_OK && x->bundle != NULL && (bundle == NULL || puts(bundle) < 0))
		s = fault_set(f, STATUS_SYSTEM, "the bundle could not be written");
	memory_wipe_string(bundle);
	if (s == STATUS_OK && (fflush(stdout) != 0 || ferror(stdout)))
		s = fault_set(f, STATUS_SYSTEM, "standard output could not be written");
	return s == STATUS_OK ? export_all(x, true, f) : s;
}

int
command_export(int argc, char **argv)
{
	const char *data = NULL, *config = NULL, *format = NULL, *user = NULL, *password = NULL;
	const struct option_rule rules[] = {
	    {"data", "DIR", "the practice's folder, " CONFIG_DATA " unless given", &data, 1},
	    {"config", "FILE", "settings, DIR/fingerpost.ini unless given", &config, 1},
	    {"format", "csv|fhir", "a spreadsheet, or a FHIR R4 bundle", &format, 1},
	    {"staff", "USER", "the manager or link worker who asks", &user, 1},
	    {"password-file", "FILE", "its first line is their password; asked for when left out", &password, 1},
	};
	const struct options o = {"fingerpost export", "--format csv|fhir --staff USER [--data DIR]",
	    "Writes every closed call-back, opened, to standard output; each is marked, so that purge may delete it.",
	    rules, sizeof rules / sizeof *rules};
	options_read_alone(&o, argc, argv);
	if (format == NULL || (strcmp(format, "csv") != 0 && strcmp(format, "fhir") != 0))
		options_wrong(&o, "--format: csv or fhir is needed");
	struct fault f;
	struct config c;
	data = data != NULL ? data : CONFIG_DATA;
	enum status s = config_init(&c, data, config, &f);
	if (s != STATUS_OK)
		return command_failed("export", &f);
	struct exporting x = {.config = &c, .now = clock_now()};
	x.q = queue_open(data, QUEUE_WRITER, &f);
	s = x.q == NULL ? f.status : command_sign_in(&o, x.q, user, password, &x.who, &x.key, &f);
	if (s == STATUS_OK && x.who.role < ROLE_LINK_WORKER)
		s = fault_set(&f, STATUS_REFUSED, "only a link worker or a manager may export");
	if (s == STATUS_OK) {
		x.bundle = strcmp(format, "fhir") == 0 ? fhir_create(c.name, x.now) : NULL;
		s = write_out(&x, &f);
	}
	staff_key_destroy(x.key);
	queue_close(x.q);
	config_finish(&c);
	return s == STATUS_OK ? 0 : command_failed("export", &f);
}
