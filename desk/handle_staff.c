/* Who may sign in, for managers: add, change the role, give a new password, disable. */
#include <sodium.h>

#include "base/memory.h"
#include "base/text.h"
#include "desk/handle.h"
#include "desk/page_staff.h"

#define MEMBERS_MAX 500
#define SESSIONS_MAX 200
#define USER_CHARACTERS 63

void
handle_staff(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct staff *members = memory_new(MEMBERS_MAX, sizeof *members);
	struct session_row *sessions = memory_new(SESSIONS_MAX, sizeof *sessions);
	struct page_staff p = {.frame = handle_frame(v, "Staff"), .members = members, .sessions = sessions};
	p.frame.section = SECTION_STAFF;
	enum status s = staff_list(v->desk->q, members, MEMBERS_MAX, &p.member_count, &f);
	if (s == STATUS_OK)
		s = session_list(v->desk->q, NULL, v->cookie, v->now, sessions, SESSIONS_MAX, &p.session_count, &f);
	if (s == STATUS_OK)
		page_staff(&out->body, &p);
	else
		handle_fault(v, out, &f);
	free(sessions);
	free(members);
}

static void
show_add(const struct visit *v, struct response *out, const char *field, const char *problem)
{
	struct page_staff_add p = {
	    .frame = handle_frame(v, problem != NULL ? "Error: Add a member of staff" : "Add a member of staff"),
	    .form = problem != NULL ? &v->request->form : NULL,
	    .field = field,
	    .problem = problem};
	p.frame.section = SECTION_STAFF;
	if (problem != NULL)
		out->status = 422;
	page_staff_add(&out->body, &p);
}

void
handle_staff_add_page(const struct visit *v, struct response *out)
{
	show_add(v, out, NULL, NULL);
}

void
handle_staff_add(const struct visit *v, struct response *out)
{
	const struct form *form = &v->request->form;
	const char *typed = form_value(form, "user"), *fresh = form_value(form, "fresh");
	const char *wrong = handle_password_wrong(v, typed, fresh);
	int role = staff_role_by_name(form_value(form, "role"));
	if (*typed == '\0' || strpbrk(typed, " /\\\"'<>&") != NULL) {
		show_add(v, out, "user", "Enter a user name of letters, digits, dots or dashes");
		return;
	}
	if (role < 0 || wrong != NULL) {
		show_add(v, out, role < 0 ? "role" : "fresh", role < 0 ? "Choose what they may do" : wrong);
		return;
	}
	if (form_value(form, "password")[0] == '\0') {
		show_add(v, out, "password", "Enter your own password");
		return;
	}
	char *user = text_clean(typed, strlen(typed), USER_CHARACTERS, false);
	struct sign_in_job *job = sign_in_job_create(user, form_value(form, "password"), NULL);
	free(user);
	job->work = WORK_ADD;
	job->role = (enum staff_role)role;
	job->fresh = memory_copy(fresh);
	handle_work(v, out, job);
}

/* What the thread said no to, as far as a form can say it; false when it is for a page of its own. */
static bool
is_for_form(const struct visit *v, const struct sign_in_job *job, struct response *out)
{
	if (!v->signed_in || v->who.role != ROLE_MANAGER) {
		handle_notice(v, out, 403, "You are signed out", "Please sign in again. Nothing was changed.");
		return false;
	}
	if (job->status == STATUS_INPUT || job->status == STATUS_REFUSED || job->unconfirmed)
		return true;
	handle_fault(v, out, &job->fault);
	return false;
}

void
handle_staff_add_done(const struct visit *v, const struct sign_in_job *job, struct response *out)
{
	if (job->status == STATUS_OK) {
		response_go(out, "/staff?done=added");
	} else if (is_for_form(v, job, out)) {
		bool taken = job->status == STATUS_REFUSED;
		const char *problem = handle_unconfirmed(job, out);
		int status = out->status;
		if (problem == NULL) {
			show_add(v, out, strncmp(job->fault.text, "password", 8) == 0 ? "fresh" : "user",
			    taken ? "Somebody has that user name already" : job->fault.text);
			return;
		}
		show_add(v, out, "password", problem);
		out->status = status;
	}
}

static bool
is_last_manager(const struct staff *all, size_t n, const struct staff *who)
{
	size_t others = 0;
	for (size_t i = 0; i < n; i++)
		others += all[i].active && all[i].role == ROLE_MANAGER && strcmp(all[i].id, who->id) != 0;
	return who->role == ROLE_MANAGER && others == 0;
}

static void
show_member(const struct visit *v, struct response *out, const char *field, const char *problem)
{
	struct fault f = {0};
	struct staff who, *all = memory_new(MEMBERS_MAX, sizeof *all);
	size_t n = 0;
	enum status s = staff_get(v->desk->q, v->request->id, &who, &f);
	if (s == STATUS_OK && !who.active)
		s = STATUS_MISSING;
	if (s == STATUS_OK)
		s = staff_list(v->desk->q, all, MEMBERS_MAX, &n, &f);
	if (s == STATUS_MISSING) {
		handle_notice(
		    v, out, 404, "Not found", "There is no such member of staff, or the account is disabled.");
	} else if (s != STATUS_OK) {
		handle_fault(v, out, &f);
	} else {
		struct page_member p = {.frame = handle_frame(v, problem != NULL ? "Error: Staff" : "Staff"),
		    .member = &who,
		    .last_manager = is_last_manager(all, n, &who),
		    .form = problem != NULL ? &v->request->form : NULL,
		    .field = field,
		    .problem = problem};
		p.frame.section = SECTION_STAFF;
		if (problem != NULL)
			out->status = 422;
		page_member(&out->body, &p);
	}
	free(all);
}

void
handle_member(const struct visit *v, struct response *out)
{
	show_member(v, out, NULL, NULL);
}

/* Whom the address names, still active and not the reader; says so and gives false otherwise. */
static bool
find_other(const struct visit *v, struct response *out, struct staff *who)
{
	struct fault f = {0};
	enum status s = staff_get(v->desk->q, v->request->id, who, &f);
	if (s == STATUS_MISSING || (s == STATUS_OK && !who->active))
		handle_notice(
		    v, out, 404, "Not found", "There is no such member of staff, or the account is disabled.");
	else if (s != STATUS_OK)
		handle_fault(v, out, &f);
	else if (strcmp(who->id, v->who.id) == 0)
		handle_notice(v, out, 409, "That is you", "Ask another manager. Nothing was changed.");
	else
		return true;
	return false;
}

static void
change_role(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct staff who;
	int role = staff_role_by_name(form_value(&v->request->form, "role"));
	if (role < 0 || !find_other(v, out, &who))
		return;
	if (staff_set_role(v->desk->q, v->who.id, who.user, (enum staff_role)role, v->now, &f) != STATUS_OK)
		handle_fault(v, out, &f);
	else
		response_go(out, "/staff?done=role");
	out->wrote = true;
}

void
handle_member_role(const struct visit *v, struct response *out)
{
	struct staff who;
	int role = staff_role_by_name(form_value(&v->request->form, "role"));
	if (!find_other(v, out, &who))
		return;
	if (role < 0)
		show_member(v, out, "role", "Choose what they may do");
	else if ((int)who.role == role)
		response_go(out, "/staff");
	else
		handle_confirm(v, out, "Change the role", change_role);
}

static void
disable(const struct visit *v, struct response *out)
{
	struct fault f = {0};
	struct staff who;
	if (!find_other(v, out, &who))
		return;
	if (staff_remove(v->desk->q, v->who.id, who.user, v->now, &f) != STATUS_OK)
		handle_fault(v, out, &f);
	else
		response_go(out, "/staff?done=disabled");
	out->wrote = true;
}

void
handle_member_disable(const struct visit *v, struct response *out)
{
	struct staff who;
	if (!find_other(v, out, &who))
		return;
	if (strcmp(form_value(&v->request->form, "sure"), "yes") != 0)
		show_member(v, out, "sure", "Tick the box to disable this account");
	else
		handle_confirm(v, out, "Disable the account", disable);
}

void
handle_member_reset(const struct visit *v, struct response *out)
{
	struct staff who;
	const char *fresh = form_value(&v->request->form, "fresh");
	const char *password = form_value(&v->request->form, "password");
	if (!find_other(v, out, &who))
		return;
	const char *wrong = handle_password_wrong(v, who.user, fresh);
	if (wrong != NULL || *password == '\0') {
		show_member(
		    v, out, wrong != NULL ? "fresh" : "password", wrong != NULL ? wrong : "Enter your own password");
		return;
	}
	struct sign_in_job *job = sign_in_job_create(who.user, password, NULL);
	job->work = WORK_RESET;
	job->fresh = memory_copy(fresh);
	handle_work(v, out, job);
}

void
handle_staff_reset_done(const struct visit *v, const struct sign_in_job *job, struct response *out)
{
	if (job->status == STATUS_OK) {
		response_go(out, "/staff?done=reset");
		out->wrote = true;
	} else if (is_for_form(v, job, out)) {
		const char *problem = handle_unconfirmed(job, out);
		int status = out->status;
		show_member(
		    v, out, problem != NULL ? "password" : "fresh", problem != NULL ? problem : job->fault.text);
		if (problem != NULL)
			out->status = status;
	}
}
