/* One's own account, sessions, and the way in with the printed code. */
#include <sodium.h>

#include "base/memory.h"
#include "base/password.h"
#include "desk/handle.h"
#include "desk/page_staff.h"

#define SESSIONS_MAX 50

const char *
handle_password_wrong(const struct visit *v, const char *user, const char *password)
{
	return *password == '\0' ? "Enter the new password" : password_wrong(password, user, v->desk->config.name);
}

static void
show(const struct visit *v, struct response *out, const char *field, const char *problem)
{
	struct fault f = {0};
	struct session_row sessions[SESSIONS_MAX];
	struct page_account p = {.frame = handle_frame(v, problem != NULL ? "Error: Your account" : "Your account"),
	    .sessions = sessions,
	    .idle_minutes = v->desk->config.idle_minutes,
	    .field = field,
	    .problem = problem};
	p.frame.section = SECTION_ACCOUNT;
	if (session_list(v->desk->q, v->who.id, v->cookie, v->now, sessions, SESSIONS_MAX, &p.session_count, &f) !=
	    STATUS_OK) {
		handle_fault(v, out, &f);
		return;
	}
	if (problem != NULL)
		out->status = 422;
	page_account(&out->body, &p);
}

void
handle_account(const struct visit *v, struct response *out)
{
	show(v, out, NULL, NULL);
}

void
handle_account_password(const struct visit *v, struct response *out)
{
	const char *password = form_value(&v->request->form, "password");
	const char *fresh = form_value(&v->request->form, "fresh");
	const char *wrong = handle_password_wrong(v, v->who.user, fresh);
	if (*password == '\0') {
		show(v, out, "password", "Enter the password that you have now");
		return;
	}
	if (wrong != NULL) {
		show(v, out, "fresh", wrong);
		return;
	}
	struct sign_in_job *job = sign_in_job_create(v->who.user, password, NULL);
	job->work = WORK_CHANGE;
	job->fresh = memory_copy(fresh);
	handle_work(v, out, job);
}

void
handle_account_done(const struct visit *v, const struct sign_in_job *job, struct response *out)
{
	const char *problem = handle_unconfirmed(job, out);
	int status = out->status;
	if (job->status == STATUS_OK) {
		response_cookie(out, DESK_COOKIE, job->token, job->secure);
		response_go(out, "/account?done=password");
		out->wrote = true;
	} else if (!v->signed_in) {
		handle_notice(v, out, 403, "You are signed out", "Please sign in again. Nothing was changed.");
	} else if (problem != NULL) {
		show(v, out, "password", problem);
		out->status = status;
	} else if (job->status == STATUS_INPUT) {
		show(v, out, "fresh", job->fault.text);
	} else {
		handle_fault(v, out, &job->fault);
	}
}

/* One's own; a manager anybody's. Whoever is there hears of it by the page's next look. */
static void
end_session(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	bool manager = v->who.role == ROLE_MANAGER;
	const char *back = form_value(&v->request->form, "back");
	enum status s = session_end_id(v->desk->q, v->request->id, manager ? NULL : v->who.id, v->who.id, v->now, &f);
	if (s != STATUS_OK && s != STATUS_MISSING) {
		handle_fault(v, out, &f);
		return;
	}
	response_go(out, manager && strcmp(back, "/staff") == 0 ? "/staff?done=ended" : "/account?done=ended");
	out->wrote = true;
}

void
handle_session_end(const struct visit *v, struct response *out)
{
	handle_confirm(v, out, "Sign that place out", end_session);
}

/* --- The printed code ------------------------------------------------------------------------------------------------
 */

static void
show_recover(const struct visit *v, struct response *out, const char *field, const char *problem)
{
	struct page_recover p = {
	    .frame = handle_frame(v, problem != NULL ? "Error: Use the recovery code" : "Use the recovery code"),
	    .form = problem != NULL ? &v->request->form : NULL,
	    .field = field,
	    .problem = problem};
	if (problem != NULL)
		out->status = 422;
	page_recover(&out->body, &p);
}

void
handle_recover_page(const struct visit *v, struct response *out)
{
	struct visit known = *v;
	handle_entrance(&known, out);
	show_recover(&known, out, NULL, NULL);
}

void
handle_recover(const struct visit *v, struct response *out)
{
	const struct form *form = &v->request->form;
	const char *fresh = form_value(form, "fresh");
	const char *wrong = handle_password_wrong(v, form_value(form, "user"), fresh);
	if (form_value(form, "code")[0] == '\0') {
		show_recover(v, out, "code", "Enter the recovery code");
		return;
	}
	if (form_value(form, "user")[0] == '\0') {
		show_recover(v, out, "user", "Enter a user name");
		return;
	}
	if (wrong != NULL) {
		show_recover(v, out, "fresh", wrong);
		return;
	}
	struct sign_in_job *job = sign_in_job_create(form_value(form, "user"), form_value(form, "code"), NULL);
	job->work = WORK_RECOVER;
	job->fresh = memory_copy(fresh);
	handle_work(v, out, job);
}

void
handle_recover_done(const struct visit *v, const struct sign_in_job *job, struct response *out)
{
	switch (job->status) {
	case STATUS_OK:
		response_go(out, "/sign-in?done=recovered");
		break;
	case STATUS_REFUSED:
		show_recover(v, out, "code", "That is not the recovery code of this practice");
		out->status = 403;
		break;
	case STATUS_BUSY:
		show_recover(v, out, "code", job->fault.text);
		out->status = 429;
		out->retry_after = 60;
		break;
	case STATUS_MISSING:
		show_recover(v, out, "user", "Nobody of that name may sign in");
		break;
	case STATUS_INPUT:
		show_recover(v, out, "fresh", job->fault.text);
		break;
	case STATUS_SYSTEM:
	case STATUS_UNSUPPORTED:
		handle_fault(v, out, &job->fault);
		break;
	}
}
