/* Importing, for managers: what would change, then the change. */
#include "base/log.h"
#include "base/memory.h"
#include "desk/handle.h"
#include "desk/page_directory.h"

static void
show(const struct visit *v, struct response *out, const char *problem)
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
	    .changes = said,
	    .report = wrong,
	    .form = problem != NULL ? &v->request->form : NULL,
	    .field = problem != NULL ? "source" : NULL,
	    .problem = problem};
	char again[] = "/directory/import";
	p.frame.section = SECTION_DIRECTORY;
	p.frame.reload = p.state == IMPORT_RUNNING ? again : NULL;
	if (problem != NULL)
		out->status = 422;
	page_import(&out->body, &p);
	free(said);
	free(wrong);
	import_feeds_finish(feeds, n);
}

void
handle_import(const struct visit *v, struct response *out)
{
	show(v, out, NULL);
}

void
handle_import_do(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const struct form *form = &v->request->form;
	struct importing *x = &v->desk->importing;
	const char *what = form_value(form, "do");
	bool accept = strcmp(form_value(form, "accept"), "yes") == 0, dry = strcmp(what, "import") != 0;
	if (strcmp(what, "forget") == 0) {
		x->finished = false;
		response_go(out, "/directory/import");
		return;
	}
	switch (importing_begin(x, v->desk->data_dir, form_value(form, "source"), dry, accept, &f)) {
	case STATUS_OK:
		log_info(dry ? "import: checked by a manager" : "import: begun by a manager");
		response_go(out, "/directory/import");
		break;
	case STATUS_INPUT:
		show(v, out, f.text);
		break;
	case STATUS_BUSY:
		handle_notice(v, out, 409, "An import is under way", "Wait until it is done.");
		break;
	case STATUS_REFUSED:
	case STATUS_MISSING:
	case STATUS_SYSTEM:
	case STATUS_UNSUPPORTED:
		handle_fault(v, out, &f);
		break;
	}
}
