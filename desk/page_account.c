/* One's own account: the password, and where one is signed in. */
#include "desk/field.h"
#include "desk/page_staff.h"
#include "desk/words.h"

#define PASSWORD_HINT "At least 10 characters. Three or four words are easy to remember and hard to guess."

void
page_sessions(struct html *h, const struct page_frame *f, const struct session_row *rows, size_t n, const char *back)
{
	char time[WORDS_TIME];
	html_add(h,
	    "<table class=\"list plain-list\" role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">"
	    "<th role=\"columnheader\" scope=\"col\">Who</th><th role=\"columnheader\" scope=\"col\">Signed in</th>"
	    "<th role=\"columnheader\" scope=\"col\">Last seen</th><th role=\"columnheader\" scope=\"col\">"
	    "<span class=\"hidden\">Action</span></th></tr></thead><tbody role=\"rowgroup\">\n");
	for (size_t i = 0; i < n; i++) {
		const struct session_row *r = &rows[i];
		html_add(h, "<tr role=\"row\"><td role=\"cell\" class=\"person\"><bdi>%s</bdi>%s", r->user,
		    r->own ? " (here)" : "");
		html_add(
		    h, "</td><td role=\"cell\" data-label=\"Signed in\">%s</td>", words_time(r->began, f->now, time));
		html_add(h, "<td role=\"cell\" data-label=\"Last seen\">%s</td><td role=\"cell\" class=\"do\">",
		    words_time(r->seen, f->now, time));
		if (!r->own) {
			html_add(h, "<form method=\"post\" action=\"/session/%s/end\">", r->id);
			page_token(h, f);
			html_add(h,
			    "<input type=\"hidden\" name=\"back\" value=\"%s\"><button class=\"second small\">Sign out"
			    "<span class=\"hidden\"> %s there</span></button></form>",
			    back, r->user);
		}
		html_add(h, "</td></tr>\n");
	}
	html_add(h, "</tbody></table>\n");
}

void
page_password(const struct field_form *x, const char *name, const char *label, const char *hint)
{
	bool own = strcmp(name, "password") == 0;
	field_input(x, &(struct field){.name = name,
	                   .label = label,
	                   .hint = hint,
	                   .type = "password",
	                   .complete = own ? "current-password" : "new-password",
	                   .most = 1000});
}

/* Nothing that was typed into a field for passwords comes back. */
static void
said_before(struct html *h, const struct form *form)
{
	for (size_t i = 0; i < form->count; i++) {
		const struct form_field *f = &form->fields[i];
		if (strcmp(f->name, "token") != 0 && strcmp(f->name, "password") != 0)
			html_add(h, "<input type=\"hidden\" name=\"%s\" value=\"%s\">", f->name, f->value);
	}
}

void
page_confirm(struct html *h, const struct page_confirm *p)
{
	const struct field_form x = {h, NULL, "password", p->problem};
	page_begin(h, &p->frame);
	html_add(h, "<div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, "password", p->problem);
	html_add(h,
	    "<h1>Your password, please</h1><p>So that nobody else does this while you are away from the screen. "
	    "Nothing is done yet.</p><form method=\"post\" action=\"%s\" class=\"stack\">",
	    p->path);
	page_token(h, &p->frame);
	said_before(h, p->form);
	html_add(h, "<input type=\"hidden\" autocomplete=\"username\" value=\"%s\">", p->frame.who->user);
	page_password(&x, "password", "Your own password", NULL);
	html_add(h,
	    "<div class=\"ways\"><button>%s</button> <a class=\"button second\" href=\"/queue\">Leave it</a></div>"
	    "</form></div>\n",
	    p->what);
	page_end(h, &p->frame);
}

void
page_account(struct html *h, const struct page_account *p)
{
	const struct field_form x = {h, NULL, p->field, p->problem};
	page_begin(h, &p->frame);
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h,
	    "<h1>Your account</h1>\n<dl class=\"facts card\"><div><dt>User name</dt><dd><bdi>%s</bdi></dd></div>"
	    "<div><dt>Role</dt><dd>%s</dd></div></dl>\n",
	    p->frame.who->user, words_role(p->frame.who->role));
	html_add(h, "<div class=\"pair\"><section class=\"card\"><h2>Change your password</h2>"
	            "<form method=\"post\" action=\"/account/password\" class=\"stack\">");
	page_token(h, &p->frame);
	html_add(h, "<input type=\"hidden\" autocomplete=\"username\" value=\"%s\">", p->frame.who->user);
	page_password(&x, "password", "Your password now", NULL);
	page_password(&x, "fresh", "New password", PASSWORD_HINT);
	html_add(h, "<button>Change the password</button></form></section>\n");
	html_add(h,
	    "<section><h2>Where you are signed in</h2><p>You are signed out by itself when nobody has used the desk "
	    "for %d "
	    "minutes, and after 12 hours at the latest.</p>",
	    p->idle_minutes);
	page_sessions(h, &p->frame, p->sessions, p->session_count, "/account");
	html_add(h, "</section></div>\n");
	page_end(h, &p->frame);
}

void
page_recover(struct html *h, const struct page_recover *p)
{
	const struct field_form x = {h, p->form, p->field, p->problem};
	page_begin(h, &p->frame);
	html_add(h, "<div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, p->field, p->problem);
	html_add(h,
	    "<h1>Use the recovery code</h1><p>When this desk was set up, a code was printed for the practice's safe. "
	    "With it anybody who works here can be given a new password.</p>"
	    "<form method=\"post\" action=\"/recover\" class=\"stack\">");
	page_token(h, &p->frame);
	field_input(&x, &(struct field){.name = "code",
	                    .label = "Recovery code",
	                    .hint = "Eight groups of five letters and digits. Capitals and dashes do not matter.",
	                    .type = "password",
	                    .most = 100});
	field_input(&x, &(struct field){.name = "user",
	                    .label = "User name",
	                    .hint = "Whose password is to be changed.",
	                    .complete = "username",
	                    .most = 63});
	page_password(&x, "fresh", "New password", PASSWORD_HINT);
	html_add(h,
	    "<div class=\"ways\"><button>Change the password</button> <a class=\"button second\" href=\"/sign-in\">"
	    "Back to signing in</a></div></form></div>\n");
	page_end(h, &p->frame);
}
