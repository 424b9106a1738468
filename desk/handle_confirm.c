/* An unlocked screen must not be enough for what changes who may do what, or takes names out of the box: whoever asks
 * says who they are once more. */
#include "base/memory.h"
#include "desk/handle.h"
#include "desk/page_staff.h"

static void
show(const struct visit *v, struct response *out, const char *what, const char *problem)
{
	struct page_confirm p = {
	    .frame = handle_frame(v, problem != NULL ? "Error: Your password, please" : "Your password, please"),
	    .what = what,
	    .path = v->request->path,
	    .form = &v->request->form,
	    .problem = problem};
	page_confirm(&out->body, &p);
}

void
handle_confirm(const struct visit *v, struct response *out, const char *what, sign_in_then *then)
{
	const char *password = form_value(&v->request->form, "password");
	if (*password == '\0') {
		show(v, out, what, NULL);
		return;
	}
	struct sign_in_job *job = sign_in_job_create(NULL, password, NULL);
	job->work = WORK_CONFIRM;
	job->what = what;
	job->then = then;
	handle_work(v, out, job);
}

const char *
handle_unconfirmed(const struct sign_in_job *job, struct response *out)
{
	if (!job->unconfirmed)
		return NULL;
	out->status = job->status == STATUS_BUSY ? 429 : 403;
	out->retry_after = job->status == STATUS_BUSY ? 60 : 0;
	return job->status == STATUS_BUSY ? job->fault.text : "That is not your password";
}

void
handle_confirm_done(const struct visit *v, const struct sign_in_job *job, struct response *out)
{
	const char *problem = handle_unconfirmed(job, out);
	if (!v->signed_in)
		handle_notice(v, out, 403, "You are signed out", "Please sign in again. Nothing was changed.");
	else if (problem != NULL)
		show(v, out, job->what, problem);
	else if (job->status != STATUS_OK)
		handle_fault(v, out, &job->fault);
	else
		job->then(v, out);
}
