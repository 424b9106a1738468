/* Who may sign in: for managers. */
#include "desk/page_staff.h"

#include "desk/field.h"
#include "desk/words.h"

static const struct field_choice ROLES[] = {
    {"receptionist", "Receptionist", "Works the queue; does not read other people's notes."},
    {"clinician", "Clinician", "Nurse, health care assistant, pharmacist: the queue, notes and closed call-backs."},
    {"link-worker", "Link worker", "The queue, notes, closed call-backs, export and the directory."},
    {"manager", "Manager", "All of that, and staff, settings and reports."},
    {NULL, NULL, NULL},
};

static void
members(struct html *h, const struct page_staff *p)
{
	char time[WORDS_TIME];
	html_add(h,
	    "<table class=\"list plain-list\" role=\"table\"><caption class=\"hidden\">Members of staff</caption>"
	    "<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Name</th>"
	    "<th role=\"columnheader\" scope=\"col\">Role</th><th role=\"columnheader\" scope=\"col\">Last seen</th>"
	    "<th role=\"columnheader\" scope=\"col\">State</th></tr></thead><tbody role=\"rowgroup\">\n");
	for (size_t i = 0; i < p->member_count; i++) {
		const struct staff *m = &p->members[i];
		html_add(h, "<tr role=\"row\"><td role=\"cell\" class=\"person\">");
		html_add(h,
		    m->active ? "<a href=\"/staff/%s\"><bdi>%s</bdi></a>" : "<span id=\"gone-%s\"><bdi>%s</bdi></span>",
		    m->id, m->user);
		html_add(h, "</td><td role=\"cell\" data-label=\"Role\">%s</td>", words_role(m->role));
		html_add(h, "<td role=\"cell\" data-label=\"Last seen\">%s</td>",
		    m->last_seen > 0 ? words_time(m->last_seen, p->frame.now, time) : "Never");
		html_add(
		    h, "<td role=\"cell\" data-label=\"State\">%s</td></tr>\n", m->active ? "May sign in" : "Disabled");
	}
	html_add(h, "</tbody></table>\n");
}

void
page_staff(struct html *h, const struct page_staff *p)
{
	page_begin(h, &p->frame);
	html_add(h, "<h1>Staff</h1>\n<p><a class=\"button\" href=\"/staff/add\">Add a member of staff</a></p>\n");
	members(h, p);
	html_add(h, "<h2 class=\"after\">Signed in now</h2>\n");
	page_sessions(h, &p->frame, p->sessions, p->session_count, "/staff");
	page_end(h, &p->frame);
}

void
page_staff_add(struct html *h, const struct page_staff_add *p)
{
	const struct field_form x = {h, p->form, p->field, p->problem};
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/staff\">Back to staff</a></p><div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h, "<h1>Add a member of staff</h1><form method=\"post\" action=\"/staff/add\" class=\"stack\">");
	page_token(h, &p->frame);
	field_input(&x, &(struct field){.name = "user",
	                    .label = "User name",
	                    .hint = "As colleagues know them, for example ravi.p: it is shown beside what they do.",
	                    .most = 63});
	field_radios(&x, &(struct field){.name = "role", .label = "Role"}, ROLES);
	page_password(&x, "fresh", "First password",
	    "At least 10 characters. Give it to them in person; they change it under their name at the top of each "
	    "page.");
	page_password(&x, "password", "Your own password", NULL);
	html_add(h, "<button>Add them</button></form></div>\n");
	page_end(h, &p->frame);
}

static void
form_begin(struct html *h, const struct page_member *p, const char *what)
{
	html_add(h, "<form method=\"post\" action=\"/staff/%s/%s\" class=\"stack\">", p->member->id, what);
	page_token(h, &p->frame);
}

static void
disable(struct html *h, const struct page_member *p, bool self)
{
	html_add(h, "<section class=\"card\"><h2>Disable the account</h2>");
	if (self || p->last_manager) {
		html_add(h, "<p>%s</p></section>\n",
		    self ? "You cannot disable yourself: another manager can." : "There has to be one manager.");
		return;
	}
	html_add(h,
	    "<p>They are signed out at once and cannot sign in again. What they have goes back to the queue; what "
	    "they did stays in the history.</p>");
	form_begin(h, p, "disable");
	field_tick(&(struct field_form){h, NULL, p->field, p->problem},
	    &(struct field){.name = "sure", .label = "Yes, disable this account"});
	html_add(h, "<button class=\"warning\">Disable</button></form></section>\n");
}

void
page_member(struct html *h, const struct page_member *p)
{
	char time[WORDS_TIME];
	const struct staff *m = p->member;
	const struct field_form x = {h, p->form, p->field, p->problem};
	bool self = strcmp(m->id, p->frame.who->id) == 0;
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/staff\">Back to staff</a></p>");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h,
	    "<h1><bdi>%s</bdi></h1><dl class=\"facts card\"><div><dt>Role</dt><dd>%s</dd></div>"
	    "<div><dt>Last seen</dt><dd>%s</dd></div>",
	    m->user, words_role(m->role), m->last_seen > 0 ? words_time(m->last_seen, p->frame.now, time) : "Never");
	html_add(h, "<div><dt>Since</dt><dd>%s</dd></div></dl>\n<div class=\"pair\"><div>",
	    words_time(m->created, p->frame.now, time));
	html_add(h, "<section class=\"card\"><h2>Role</h2>");
	if (self) {
		html_add(h, "<p>Your own role can only be changed by another manager.</p></section>\n");
	} else {
		form_begin(h, p, "role");
		field_radios(&x,
		    &(struct field){.name = "role", .label = "What they may do", .value = staff_role_name(m->role)},
		    ROLES);
		html_add(h, "<button>Change the role</button></form></section>\n");
	}
	html_add(h, "</div><div><section class=\"card\"><h2>New password</h2>");
	if (self) {
		html_add(h, "<p><a href=\"/account\">Change your own password</a> on the page of your "
		            "account.</p></section>\n");
	} else {
		html_add(h, "<p>For when they have forgotten theirs. They are signed out everywhere.</p>");
		form_begin(h, p, "password");
		page_password(&x, "fresh", "New password", "At least 10 characters. Give it to them in person.");
		page_password(&x, "password", "Your own password", NULL);
		html_add(h, "<button>Set the password</button></form></section>\n");
	}
	disable(h, p, self);
	html_add(h, "</div></div>\n");
	page_end(h, &p->frame);
}
