#include "desk/page.h"

void
page_sign_in(struct html *h, const struct page_sign_in *p)
{
	page_begin(h, &p->frame);
	html_add(h, "<div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, "user", p->problem);
	html_add(h,
	    "<h1>Sign in</h1><p>Call-backs that patients of %s have asked for.</p>"
	    "<form method=\"post\" action=\"/sign-in\" class=\"stack\">",
	    p->frame.practice);
	page_token(h, &p->frame);
	html_add(h, "<input type=\"hidden\" name=\"go\" value=\"%s\">", p->go);
	html_add(h,
	    "<div class=\"field\"><label for=\"user\">User name</label>"
	    "<input id=\"user\" name=\"user\" value=\"%s\" autocomplete=\"username\" autocapitalize=\"none\" "
	    "spellcheck=\"false\" required maxlength=\"63\"></div>",
	    p->user);
	html_add(h, "<div class=\"field\"><label for=\"password\">Password</label>"
	            "<input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" "
	            "required maxlength=\"1000\"></div>"
	            "<button>Sign in</button></form>"
	            "<p class=\"minor\">Forgotten the password? Ask a manager to give you a new one, or "
	            "<a href=\"/recover\">use the printed recovery code</a>.</p></div>\n");
	page_end(h, &p->frame);
}
