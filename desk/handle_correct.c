/* A patient's details, put right: sealed anew, with a line in the history and no values in it. */
#include "base/memory.h"
#include "desk/handle.h"
#include "desk/page_new.h"
#include "desk/people.h"

/* As the form would say it, so that it can be filled in with it. */
static void
form_of(const struct callback_details *d, struct form *form)
{
	bool interpreter = d->interpreter != NULL && strcmp(d->interpreter, "no") != 0;
	const struct form_field fields[] = {{"name", d->name}, {"phone", d->phone}, {"times", d->times},
	    {"voicemail", d->voicemail}, {"safe_text", d->safe_text}, {"access", d->access},
	    {"first", d->first != NULL && strcmp(d->first, "text") == 0 ? "yes" : NULL},
	    {"interpreter", interpreter ? "yes" : NULL}};
	for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
		if (fields[i].value != NULL)
			form->fields[form->count++] =
			    (struct form_field){memory_copy(fields[i].name), memory_copy(fields[i].value)};
}

static void
show(const struct visit *v, struct response *out, const struct form *form, const char *field, const char *problem)
{
	struct page_correct p = {.frame = handle_frame(v, problem != NULL ? "Error: Put it right" : "Put it right"),
	    .id = v->request->id,
	    .form = form,
	    .field = field,
	    .problem = problem};
	if (problem != NULL)
		out->status = 422;
	page_correct(&out->body, &p);
}

void
handle_correct_page(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct form form = {0};
	struct callback_details d;
	if (unseal_details(v->desk->q, v->key, v->who.id, v->request->id, v->now, &d, &f) != STATUS_OK) {
		handle_fault(v, out, &f);
		return;
	}
	form_of(&d, &form);
	show(v, out, &form, NULL, NULL);
	form_finish(&form);
	callback_details_finish(&d);
}

/* What the form says, with the language that they asked in for an interpreter. */
static enum status
read_fresh(const struct visit *v, struct callback_details *d, struct fault *f)
{
	struct callback c;
	enum status s = callback_get(v->desk->q, v->request->id, &c, f);
	if (s != STATUS_OK)
		return s;
	handle_read_details(v, d);
	memory_wipe_string(d->interpreter);
	d->interpreter = strcmp(form_value(&v->request->form, "interpreter"), "yes") == 0 ? memory_copy(c.lang) : NULL;
	return s;
}

void
handle_correct(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	const char *field = NULL;
	struct callback_details d = {0};
	enum status s = read_fresh(v, &d, &f);
	const char *problem = s == STATUS_OK ? handle_details_problem(&d, &field) : NULL;
	if (s == STATUS_OK && problem == NULL)
		s = unseal_correct(v->desk->q, v->key, v->who.id, v->request->id, &d, v->now, &f);
	if (problem != NULL || s == STATUS_INPUT) {
		show(v, out, &v->request->form, problem != NULL ? field : "name", problem != NULL ? problem : f.text);
	} else if (s != STATUS_OK) {
		handle_fault(v, out, &f);
	} else {
		char *path = memory_print("/callback/%s?done=corrected", v->request->id);
		people_drop(v->desk->people, v->request->id);
		response_go(out, path);
		free(path);
		out->wrote = true;
	}
	callback_details_finish(&d);
}
