/* Importing, for managers: what would change, then the change. */
#include "base/log.h"
#include "base/memory.h"
#include "desk/handle.h"
#include "desk/page_directory.h"

static void
show(const struct visit *v, struct response *out, const char *field, const char *problem)
{
	struct importing *x = &v->desk->importing;
	struct import_feed_state *feeds;
	importing_look(x);
	size_t n = import_feeds(v->desk->data_dir, &feeds);
	char *said = importing_said(x, false), *wrong = importing_said(x, true);
	struct page_import p = {.frame = handle_frame(v, problem != NULL ? "Error: Import" : "Import"),
	    .feeds = feeds,
	    .feed_count = n,
	    .state = x->pid > 0     ? IMPORT_RUNNING
	             : !x->finished ? IMPORT_IDLE
	             : !x->ok       ? IMPORT_FAILED
	             : x->dry       ? IMPORT_CHECKED
	                            : IMPORT_DONE,
	    .source = x->source,
	    .upload = x->file >= 0 ? x->ticket : 0,
	    .changes = said,
	    .report = wrong,
	    .form = problem != NULL ? &v->request->form : NULL,
	    .field = field,
	    .problem = problem};
	char again[] = "/directory/import";
	p.frame.section = SECTION_DIRECTORY;
	p.frame.reload = p.state == IMPORT_RUNNING ? again : NULL;
	if (problem != NULL) {
		out->status = 422;
		p.state = IMPORT_IDLE; /* the form, whatever went before */
	}
	page_import(&out->body, &p);
	free(said);
	free(wrong);
	import_feeds_finish(feeds, n);
}

void
handle_import(const struct visit *v, struct response *out)
{
	show(v, out, NULL, NULL);
}

/* What came of starting one. */
static void
begun(const struct visit *v, struct response *out, enum status s, const char *field, const struct fault *f)
{
	switch (s) {
	case STATUS_OK:
		log_info(v->desk->importing.dry ? "import: checked by a manager" : "import: begun by a manager");
		response_go(out, "/directory/import");
		break;
	case STATUS_INPUT:
		show(v, out, field, f->text);
		break;
	case STATUS_BUSY:
		handle_notice(v, out, 409, "An import is under way", "Wait until it is done.");
		break;
	case STATUS_MISSING:
		handle_notice(v, out, 409, "That spreadsheet is no longer here",
		    "Nothing was changed. Somebody has sent another one, or it has been imported. Please send it "
		    "again.");
		break;
	case STATUS_REFUSED:
	case STATUS_SYSTEM:
	case STATUS_UNSUPPORTED:
		handle_fault(v, out, f);
		break;
	}
}

void
handle_import_do(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const struct form *form = &v->request->form;
	struct importing *x = &v->desk->importing;
	const char *what = form_value(form, "do"), *ticket = form_value(form, "upload");
	bool accept = strcmp(form_value(form, "accept"), "yes") == 0, dry = strcmp(what, "import") != 0;
	enum status s;
	if (strcmp(what, "forget") == 0) {
		if (!importing_running(x))
			importing_let_go(x);
		x->finished = false;
		response_go(out, "/directory/import");
		return;
	}
	if (*ticket == '\0')
		s = importing_begin(x, v->desk->data_dir, form_value(form, "source"), dry, accept, &f);
	else if (strtol(ticket, NULL, 10) != x->ticket)
		s = fault_set(&f, STATUS_MISSING, "another spreadsheet");
	else
		s = importing_begin_kept(x, v->desk->data_dir, dry, accept, &f);
	begun(v, out, s, "source", &f);
}

/* A list's name becomes a feed's: never one that an address could have. */
static const char *
wrong_list(const char *list)
{
	if (list[strspn(list, " ")] == '\0')
		return "Say what the list is called";
	if (list[0] == '-' || strlen(list) > 120 || strpbrk(list, "/\\:") != NULL)
		return "Call the list by letters, digits and spaces";
	for (const unsigned char *p = (const unsigned char *)list; *p != '\0'; p++)
		if (*p < ' ' || *p == 0x7f)
			return "Call the list by letters, digits and spaces";
	return NULL;
}

void
handle_upload(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const struct request *r = v->request;
	struct importing *x = &v->desk->importing;
	const char *list = form_value(&r->form, "list"), *wrong = wrong_list(list);
	if (wrong != NULL) {
		show(v, out, "list", wrong);
		return;
	}
	if (r->file_size == 0) {
		show(v, out, "file", "Choose a file");
		return;
	}
	enum status s = importing_keep(x, r->file, r->file_size, list, &f);
	if (s == STATUS_OK)
		s = importing_begin_kept(x, v->desk->data_dir, true, false, &f);
	begun(v, out, s, "file", &f);
}

void
handle_import_template(const struct visit *v, struct response *out)
{
	char *text = NULL;
	size_t size = 0;
	(void)v;
	FILE *f = open_memstream(&text, &size);
	if (f == NULL)
		return;
	import_template(f);
	fclose(f);
	html_add_file(&out->body, text);
	free(text);
	out->type = "text/csv; charset=utf-8";
	out->file = memory_copy("activities.csv");
}
