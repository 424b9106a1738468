/* The directory's pages: searched by everybody, changed by link workers and managers. */
#include "desk/handle.h"

#include "base/memory.h"
#include "content/need.h"
#include "desk/page_directory.h"

#define FOUND_MOST 50
#define HISTORY_MOST 100

static bool
may_edit(const struct visit *v)
{
	return v->who.role == ROLE_LINK_WORKER || v->who.role == ROLE_MANAGER;
}

/* A fault of the directory as a page. */
static void
fault_page(const struct visit *v, struct response *out, const struct fault *f)
{
	if (f->status == STATUS_MISSING)
		handle_notice(v, out, 404, "Not found", "The directory has no such activity.");
	else if (f->status == STATUS_BUSY)
		handle_notice(v, out, 503, "Please try again",
		    "The directory is being imported just now. What you wrote is kept and shown to patients when that "
		    "is done.");
	else
		handle_fault(v, out, f);
}

static size_t
number_of(const char *s)
{
	size_t n = strspn(s, "0123456789");
	return n > 0 && n < 8 && s[n] == '\0' ? (size_t)strtoul(s, NULL, 10) : 0;
}

static bool
read_which(const char *s, enum edits_which *which)
{
	static const char *const NAMES[] = {[EDITS_CHANGED] = "changed",
	    [EDITS_ADDED] = "added",
	    [EDITS_HIDDEN] = "hidden",
	    [EDITS_CONFLICTS] = "conflicts",
	    [EDITS_GONE] = "gone"};
	for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++)
		if (strcmp(NAMES[i], s) == 0) {
			*which = (enum edits_which)i;
			return true;
		}
	return false;
}

/* How many wait to be checked, and whether anything is to be settled; beside the list, and not worth failing for. */
static void
read_around(const struct visit *v, struct page_directory *p)
{
	struct directory_results due = {0};
	struct edit_items conflicts = {0};
	directory_summary(v->desk->directory, &p->summary);
	p->pending = edits_pending(v->desk->data_dir);
	if (directory_due(v->desk->directory, v->now, 1, &due, NULL) == STATUS_OK)
		p->due = due.total;
	directory_results_finish(&due);
	if (edits_list(v->desk->data_dir, EDITS_CONFLICTS, "", 1, &conflicts, NULL) == STATUS_OK) {
		p->conflicts = conflicts.n;
		edit_items_finish(&conflicts);
	}
}

void
handle_directory(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const struct form *query = &v->request->query;
	struct directory_results found = {0};
	struct edit_items items = {0};
	enum edits_which which;
	const struct need *need = need_by_code(form_value(query, "need"));
	bool listed = read_which(form_value(query, "which"), &which);
	struct page_directory p = {.frame = handle_frame(v, "Directory"),
	    .words = form_value(query, "words"),
	    .need = need != NULL ? need->code : "",
	    .which = listed ? form_value(query, "which") : "",
	    .offset = number_of(form_value(query, "from")),
	    .may_edit = may_edit(v)};
	p.frame.section = SECTION_DIRECTORY;
	directory_refresh(v->desk->directory);
	struct directory_query ask = {.words = p.words,
	    .whole_words = true,
	    .need = need != NULL ? need->code : NULL,
	    .staff = true,
	    .now = v->now,
	    .offset = p.offset,
	    .limit = FOUND_MOST};
	enum status s = STATUS_OK;
	if (listed)
		s = edits_list(v->desk->data_dir, which, form_value(query, "after"), FOUND_MOST, &items, &f);
	else if (directory_ready(v->desk->directory, NULL))
		s = directory_find(v->desk->directory, &ask, &found, &f);
	if (s != STATUS_OK) {
		fault_page(v, out, &f);
		return;
	}
	read_around(v, &p);
	p.found = &found;
	p.items = listed ? &items : NULL;
	page_directory(&out->body, &p);
	directory_results_finish(&found);
	if (listed)
		edit_items_finish(&items);
}

/* What was said of some activities. */
struct said {
	const struct directory_results *found;
	const char *id;
	unsigned *reasons;
};

static void
take_mark(void *context, const char *activity, const struct upkeep_mark *mark)
{
	struct said *x = context;
	if (x->id != NULL && strcmp(x->id, activity) == 0 && mark->reports > 0)
		*x->reasons = mark->reasons != 0 ? mark->reasons : 1u << UPKEEP_OTHER;
	for (size_t i = 0; x->found != NULL && i < x->found->count; i++)
		if (strcmp(x->found->activities[i].id, activity) == 0 && mark->reports > 0)
			x->reasons[i] = mark->reasons;
}

void
handle_directory_due(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct directory_results found = {0};
	unsigned reasons[DUE_MOST] = {0};
	directory_refresh(v->desk->directory);
	if (directory_due(v->desk->directory, v->now, DUE_MOST, &found, &f) != STATUS_OK) {
		fault_page(v, out, &f);
		return;
	}
	upkeep_each(v->desk->data_dir, take_mark, &(struct said){&found, NULL, reasons}, NULL);
	struct page_due p = {
	    .frame = handle_frame(v, "To be checked"), .found = &found, .reasons = reasons, .may_edit = may_edit(v)};
	p.frame.section = SECTION_DIRECTORY;
	page_due(&out->body, &p);
	directory_results_finish(&found);
}

void
handle_activity(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *id = form_value(&v->request->query, "id");
	struct edit_activity a;
	struct edit_events events = {0};
	struct activity shown;
	enum status s = edits_get(v->desk->data_dir, id, &a, &f);
	if (s != STATUS_OK) {
		fault_page(v, out, &f);
		return;
	}
	struct page_activity p = {
	    .frame = handle_frame(v, "Activity"), .activity = &a, .events = &events, .may_edit = may_edit(v)};
	p.frame.section = SECTION_DIRECTORY;
	directory_refresh(v->desk->directory);
	if (directory_get_any(v->desk->directory, id, v->now, &shown, NULL) == STATUS_OK) {
		p.checked = shown.assured;
		p.stale = shown.stale;
		activity_finish(&shown);
	}
	upkeep_each(v->desk->data_dir, take_mark, &(struct said){NULL, id, &p.reasons}, NULL);
	s = edits_history(v->desk->data_dir, id, 0, HISTORY_MOST, &events, &f);
	if (s == STATUS_OK)
		page_activity(&out->body, &p);
	else
		fault_page(v, out, &f);
	if (s == STATUS_OK)
		edit_events_finish(&events);
	edit_activity_finish(&a);
}

void
handle_directory_history(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct edit_events events = {0};
	int64_t before = (int64_t)number_of(form_value(&v->request->query, "before"));
	if (edits_history(v->desk->data_dir, NULL, before, HISTORY_MOST, &events, &f) != STATUS_OK) {
		fault_page(v, out, &f);
		return;
	}
	struct page_edits p = {.frame = handle_frame(v, "What was changed by hand"), .events = &events};
	p.frame.section = SECTION_DIRECTORY;
	page_edits(&out->body, &p);
	edit_events_finish(&events);
}

/* --- Changing --------------------------------------------------------------------------------------------------------
 */

/* The queue's page tells what is to be done here. */
static void
changed(const struct visit *v, struct response *out)
{
	curation_stale(&v->desk->curation);
	out->wrote = true;
}

/* Back to the activity, with what was done; to a list when the activity is no more. */
static void
go_back(
    const struct visit *v, struct response *out, enum status s, const struct fault *f, const char *id, const char *done)
{
	struct html place;
	char separator = '?';
	if (s != STATUS_OK && s != STATUS_BUSY) {
		fault_page(v, out, f);
		return;
	}
	changed(v, out);
	html_init(&place);
	html_add(&place, "/directory/activity");
	html_add_query(&place, &separator, "id", id);
	html_add_file(&place, "&done=");
	html_add_file(&place, s == STATUS_BUSY ? "later" : done);
	response_go(out, place.data);
	html_finish(&place);
}

static void
show_form(const struct visit *v, struct response *out, const char *id, const char *field, const char *problem)
{
	struct fault f = {0};
	struct edit_activity a;
	bool adds = *id == '\0';
	if (!adds && edits_get(v->desk->data_dir, id, &a, &f) != STATUS_OK) {
		fault_page(v, out, &f);
		return;
	}
	struct page_activity_form p = {.frame = handle_frame(v, problem != NULL ? "Error: Edit"
	                                                        : adds          ? "Add an activity"
	                                                                        : "Edit the activity"),
	    .id = id,
	    .activity = adds ? NULL : &a,
	    .form = problem != NULL ? &v->request->form : NULL,
	    .field = field,
	    .problem = problem};
	p.frame.section = SECTION_DIRECTORY;
	if (problem != NULL)
		out->status = 422;
	page_activity_form(&out->body, &p);
	if (!adds)
		edit_activity_finish(&a);
}

void
handle_activity_form(const struct visit *v, struct response *out)
{
	bool adds = strcmp(v->request->path, "/directory/add") == 0;
	show_form(v, out, adds ? "" : form_value(&v->request->query, "id"), NULL, NULL);
}

/* The main need first, then those that are ticked. */
static char *
read_needs(const struct form *form)
{
	char name[32];
	size_t n;
	const struct need *need = need_all(&n);
	const char *first = form_value(form, "needs");
	char *all = memory_copy(first);
	for (size_t i = 0; i < n; i++) {
		snprintf(name, sizeof name, "need-%s", need[i].code);
		if (strcmp(form_value(form, name), "yes") != 0 || strcmp(need[i].code, first) == 0)
			continue;
		char *more = memory_print("%s%s%s", all, *all != '\0' ? " " : "", need[i].code);
		free(all);
		all = more;
	}
	return all;
}

void
handle_activity_save(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const struct form *form = &v->request->form;
	bool adds = strcmp(v->request->path, "/directory/add") == 0;
	const char *values[FIELDS] = {NULL};
	enum listing_field wrong = FIELDS;
	char id[ACTIVITY_ID] = "";
	char *needs = read_needs(form);
	for (int i = FIELD_NAME; i < FIELDS; i++)
		if (i != FIELD_LAST_CHECKED)
			values[i] = form_value(form, listing_field_name((enum listing_field)i));
	values[FIELD_NEEDS] = needs;
	snprintf(id, sizeof id, "%s", adds ? "" : form_value(form, "id"));
	enum status s = adds ? edits_add(v->desk->data_dir, values, v->who.user, v->now, id, &wrong, &f)
	                     : edits_change(v->desk->data_dir, id, values, v->who.user, v->now, &wrong, &f);
	if (s == STATUS_INPUT || s == STATUS_REFUSED) {
		char *problem = memory_print("%s: %s", page_field_label(wrong), f.text);
		show_form(v, out, adds ? "" : id, wrong < FIELDS ? listing_field_name(wrong) : NULL,
		    wrong < FIELDS ? problem : f.text);
		free(problem);
	} else {
		go_back(v, out, s, &f, id, adds ? "put" : "edited");
	}
	free(needs);
}

void
handle_activity_right(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct edit_activity a;
	const char *id = form_value(&v->request->form, "id");
	enum status s = edits_get(v->desk->data_dir, id, &a, &f);
	if (s == STATUS_OK) {
		edit_activity_finish(&a);
		s = upkeep_confirm(v->desk->data_dir, id, v->who.user, v->now, &f);
	}
	if (s == STATUS_OK && strcmp(form_value(&v->request->form, "back"), "due") == 0)
		response_go(out, "/directory/due?done=right");
	else
		go_back(v, out, s, &f, id, "right");
}

void
handle_activity_hide(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *id = form_value(&v->request->form, "id"), *why = form_value(&v->request->form, "why");
	go_back(v, out, edits_hide(v->desk->data_dir, id, why, v->who.user, v->now, &f), &f, id, "hidden");
}

void
handle_activity_show(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *id = form_value(&v->request->form, "id");
	go_back(v, out, edits_show(v->desk->data_dir, id, v->who.user, v->now, &f), &f, id, "shown");
}

void
handle_activity_settle(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const struct form *form = &v->request->form;
	const char *id = form_value(form, "id");
	enum listing_field field = listing_field_by_name(form_value(form, "field"));
	bool ours = strcmp(form_value(form, "take"), "ours") == 0;
	enum status s = field == FIELDS ? fault_set(&f, STATUS_INPUT, "No field was named.")
	                : ours          ? edits_keep(v->desk->data_dir, id, field, v->who.user, v->now, &f)
	                                : edits_revert(v->desk->data_dir, id, field, v->who.user, v->now, &f);
	go_back(v, out, s, &f, id, "settled");
}

void
handle_activity_remove(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *id = form_value(&v->request->form, "id");
	enum status s = edits_remove(v->desk->data_dir, id, v->who.user, v->now, &f);
	changed(v, out);
	if (s == STATUS_OK)
		response_go(out, "/directory?done=removed");
	else
		go_back(v, out, s, &f, id, "later");
}

/* Edits that an import has held back, when it is no more. */
void
handle_directory_apply(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	if (importing_running(&v->desk->importing)) {
		fault_set(&f, STATUS_BUSY, "an import is under way");
		fault_page(v, out, &f);
		return;
	}
	enum status s = edits_apply(v->desk->data_dir, &f);
	changed(v, out);
	if (s == STATUS_OK)
		response_go(out, "/directory?done=applied");
	else
		fault_page(v, out, &f);
}
