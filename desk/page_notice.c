#include "desk/page.h"

void
page_notice(struct html *h, const struct page_notice *p)
{
	page_begin(h, &p->frame);
	html_add(
	    h, "<div class=\"narrow\"><h1>%s</h1><p class=\"lead\">%s</p><p class=\"ways\">", p->frame.title, p->text);
	if (p->callback != NULL)
		html_add(h, "<a class=\"button second\" href=\"/callback/%s\">See the call-back</a> ", p->callback);
	if (p->frame.who != NULL)
		html_add(h, "<a class=\"button\" href=\"/queue\">Go to the queue</a>");
	else
		html_add(h, "<a class=\"button\" href=\"/sign-in\">Sign in</a>");
	html_add(h, "</p></div>\n");
	page_end(h, &p->frame);
}
