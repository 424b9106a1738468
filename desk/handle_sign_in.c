#include "desk/handle.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"
#include "base/text.h"
#include "desk/kept.h"
#include "desk/people.h"
#include "desk/route.h"

#define USER_CHARACTERS 63

static bool
is_secure(const struct request *r)
{
	return strcmp(request_scheme(r), "https") == 0;
}

/* Where to be after signing in: only a page of ours that is there for looking at. */
static const char *
safe_place(const char *go)
{
	char id[UUID_TEXT];
	bool known;
	const struct route *r = route_find("GET", go, id, &known);
	return r != NULL && r->may != MAY_ANYBODY && !r->quiet && r->handler != handle_here ? go : "/queue";
}

static void
show(const struct visit *v, struct response *out, const char *user, const char *go, const char *problem)
{
	struct page_sign_in p = {
	    .frame = handle_frame(v, problem != NULL ? "Error: Sign in" : "Sign in"),
	    .user = user,
	    .go = safe_place(go),
	    .problem = problem,
	};
	page_sign_in(&out->body, &p);
}

/* The form's token hangs on a cookie of its own until there is a session; a new one at each visit would break tabs. */
void
handle_entrance(struct visit *v, struct response *out)
{
	unsigned char bytes[(SESSION_TOKEN - 1) / 2];
	if (v->cookie[0] != '\0')
		return;
	randombytes_buf(bytes, sizeof bytes);
	sodium_bin2hex(v->cookie, sizeof v->cookie, bytes, sizeof bytes);
	guard_token_make(v->cookie, v->form_token);
	response_cookie(out, DESK_SIGN_IN_COOKIE, v->cookie, is_secure(v->request));
}

void
handle_sign_in_page(const struct visit *v, struct response *out)
{
	struct visit known = *v;
	if (v->signed_in) {
		response_go(out, "/queue");
		return;
	}
	handle_entrance(&known, out);
	show(&known, out, "", form_value(&v->request->query, "go"), NULL);
}

void
handle_sign_in(const struct visit *v, struct response *out)
{
	const struct form *form = &v->request->form;
	const char *typed = form_value(form, "user");
	char *user = text_clean(typed, strlen(typed), USER_CHARACTERS, false);
	struct sign_in_job *job = sign_in_job_create(user, form_value(form, "password"), form_value(form, "go"));
	job->address = memory_copy(v->request->headers[HEADER_PROXY_ADDRESS]);
	job->secure = is_secure(v->request);
	if (sign_in_submit(v->desk->sign_in, job)) {
		out->job = job;
	} else {
		sign_in_job_destroy(job);
		out->status = 503;
		out->retry_after = 5;
		show(
		    v, out, user, form_value(form, "go"), "Too many people are signing in just now. Please try again.");
	}
	free(user);
}

void
handle_worked_out(const struct visit *v, const struct sign_in_job *job, struct response *out)
{
	switch (job->work) {
	case WORK_SIGN_IN:
		handle_sign_in_done(v, job, out);
		break;
	case WORK_CHANGE:
		handle_account_done(v, job, out);
		break;
	case WORK_ADD:
		handle_staff_add_done(v, job, out);
		break;
	case WORK_RESET:
		handle_staff_reset_done(v, job, out);
		break;
	case WORK_CONFIRM:
		handle_confirm_done(v, job, out);
		break;
	case WORK_RECOVER:
		handle_recover_done(v, job, out);
		break;
	}
}

bool
handle_work(const struct visit *v, struct response *out, struct sign_in_job *job)
{
	job->address = memory_copy(v->request->headers[HEADER_PROXY_ADDRESS]);
	job->secure = is_secure(v->request);
	if (v->signed_in)
		snprintf(job->session, sizeof job->session, "%s", v->cookie);
	job->idle_ms = v->desk->config.idle_minutes * CLOCK_MINUTE;
	if (sign_in_submit(v->desk->sign_in, job)) {
		out->job = job;
		return true;
	}
	sign_in_job_destroy(job);
	out->retry_after = 5;
	handle_notice(v, out, 503, "Please try again", "Too many passwords are being worked out just now.");
	return false;
}

void
handle_sign_in_done(const struct visit *v, const struct sign_in_job *job, struct response *out)
{
	switch (job->status) {
	case STATUS_OK:
		response_cookie(out, DESK_COOKIE, job->token, job->secure);
		response_cookie(out, DESK_SIGN_IN_COOKIE, "", job->secure);
		response_go(out, safe_place(job->go));
		v->desk->dirty = true;
		break;
	case STATUS_REFUSED:
		out->status = 403;
		show(v, out, job->user, job->go, "The user name or the password is not right.");
		break;
	case STATUS_BUSY:
		out->status = 429;
		out->retry_after = 60;
		show(v, out, job->user, job->go, job->fault.text);
		break;
	case STATUS_INPUT:
	case STATUS_MISSING:
	case STATUS_SYSTEM:
	case STATUS_UNSUPPORTED:
		handle_fault(v, out, &job->fault);
		break;
	}
}

void
handle_sign_out(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	if (session_end(v->desk->q, v->cookie, &f) != STATUS_OK) {
		handle_fault(v, out, &f);
		return;
	}
	idle_forget(&v->desk->idle, v->form_token);
	people_forget(v->desk->people, v->form_token);
	kept_forget(v->desk->kept, v->form_token);
	live_end(v->desk->live, v->form_token);
	response_cookie(out, DESK_COOKIE, "", is_secure(v->request));
	out->forget = true;
	response_go(out, "/sign-in");
}
