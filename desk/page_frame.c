#include "desk/page.h"

static void
head(struct html *h, const struct page_frame *f)
{
	html_add(h, "<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
	            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
	            "<meta name=\"color-scheme\" content=\"light dark\">");
	html_add(h, "<title>%s - %s call-backs</title>", f->title, f->practice);
	html_add(h,
	    "<link rel=\"stylesheet\" href=\"/assets/desk.css?v=%s\">"
	    "<link rel=\"icon\" type=\"image/svg+xml\" href=\"/assets/desk.svg?v=%s\">"
	    "<script src=\"/assets/desk.js?v=%s\" defer></script>",
	    f->tag, f->tag, f->tag);
	if (f->refresh != NULL)
		html_add(h, "<noscript><meta http-equiv=\"refresh\" content=\"30; url=%s\"></noscript>", f->refresh);
	if (f->reload != NULL)
		html_add(h, "<meta http-equiv=\"refresh\" content=\"2; url=%s\">", f->reload);
	html_add(h, "</head>\n");
}

static void
link_to(struct html *h, const char *path, const char *words, bool here)
{
	html_add(h, here ? "<li><a href=\"%s\" aria-current=\"page\">%s</a></li>" : "<li><a href=\"%s\">%s</a></li>",
	    path, words);
}

static void
banner(struct html *h, const struct page_frame *f)
{
	html_add(h,
	    "<header class=\"banner\"><div class=\"wide\"><p class=\"brand\">"
	    "<img src=\"/assets/desk.svg?v=%s\" alt=\"\" width=\"28\" height=\"28\"> Fingerpost "
	    "<span class=\"practice\">%s</span></p>",
	    f->tag, f->practice);
	if (f->who == NULL) {
		html_add(h, "</div></header>\n");
		return;
	}
	html_add(h, "<nav aria-label=\"Main\"><ul>");
	link_to(h, "/queue", "Queue", f->section == SECTION_QUEUE);
	link_to(h, "/new", "New request", f->section == SECTION_NEW);
	link_to(h, "/directory", "Directory", f->section == SECTION_DIRECTORY);
	if (f->may_review) {
		link_to(h, "/closed", "Closed", f->section == SECTION_CLOSED);
		link_to(h, "/texts", "Other texts", f->section == SECTION_TEXTS);
	}
	if (f->may_manage) {
		link_to(h, "/report", "Report", f->section == SECTION_REPORT);
		link_to(h, "/staff", "Staff", f->section == SECTION_STAFF);
		link_to(h, "/settings", "Settings", f->section == SECTION_SETTINGS);
	}
	html_add(h, "</ul></nav><form class=\"leave\" method=\"post\" action=\"/sign-out\">");
	page_token(h, f);
	html_add(h,
	    "<a class=\"who\" href=\"/account\"><span class=\"hidden\">Your account: </span><bdi>%s</bdi></a> "
	    "<button class=\"plain\">Sign out</button></form>",
	    f->who->user);
	html_add(h, "</div></header>\n");
}

void
page_begin(struct html *h, const struct page_frame *f)
{
	head(h, f);
	html_add(h, "<body");
	if (f->live != 0)
		html_add(h, " data-live=\"%ld\"", (long)f->live);
	if (f->who != NULL)
		html_add(h, " data-signed-in");
	html_add(h, ">\n<a class=\"skip\" href=\"#main\">Skip to main content</a>\n");
	banner(h, f);
	html_add(h, "<main id=\"main\" class=\"wide\" tabindex=\"-1\">\n");
	if (f->done != NULL)
		html_add(h, "<div class=\"done\" role=\"status\"><p>%s</p></div>\n", f->done);
}

void
page_end(struct html *h, const struct page_frame *f)
{
	html_add(h, "</main>\n<footer class=\"wide\"><p>Confidential. Only open a call-back when you are going to deal "
	            "with it: each view is recorded.</p>");
	if (f->who != NULL)
		html_add(h, "<p><a href=\"/keys\">Keyboard shortcuts</a></p>");
	html_add(h, "</footer>\n");
	if (f->who != NULL)
		html_add(h, "<p id=\"news\" class=\"hidden\" role=\"status\"></p>\n"
		            "<div id=\"idle\" role=\"alert\" hidden><p>Nobody has used this desk for a while. You will "
		            "be signed "
		            "out in less than a minute, and what you have typed will be lost.</p>"
		            "<button type=\"button\">Stay signed in</button></div>\n");
	html_add(h, "</body></html>\n");
}

void
page_token(struct html *h, const struct page_frame *f)
{
	html_add(h, "<input type=\"hidden\" name=\"token\" value=\"%s\">", f->token);
}

void
page_problem(struct html *h, const char *field, const char *problem)
{
	html_add(h, "<div class=\"problem\" role=\"alert\" tabindex=\"-1\"><h2>There is a problem</h2><p>");
	if (field != NULL)
		html_add(h, "<a href=\"#%s\">%s</a>", field, problem);
	else
		html_add(h, "%s", problem);
	html_add(h, "</p></div>\n");
}
