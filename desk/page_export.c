#include "desk/page_report.h"

void
page_export(struct html *h, const struct page_export *p)
{
	char words[REPORT_WORDS];
	page_begin(h, &p->frame);
	html_add(h, "<p class=\"back\"><a href=\"/report\">Back to the report</a></p><div class=\"narrow\">");
	if (p->problem != NULL)
		page_problem(h, "month", p->problem);
	html_add(h, "<h1>Export call-backs</h1>"
	            "<p>A CSV file of closed call-backs, with what patients told us: names, telephone numbers, notes. "
	            "It is opened for "
	            "you, and the log of each call-back says so.</p>"
	            "<p>Keep the file where the practice keeps patients' records, and delete other copies.</p>"
	            "<form method=\"post\" action=\"/export\">");
	page_token(h, &p->frame);
	html_add(h, "<div class=\"field\"><label for=\"month\">Closed in</label><select id=\"month\" name=\"month\">");
	for (size_t i = 0; i < REPORT_CHOICES; i++)
		html_add(h,
		    strcmp(p->choices[i], p->chosen) == 0 ? "<option value=\"%s\" selected>%s</option>"
		                                          : "<option value=\"%s\">%s</option>",
		    p->choices[i], page_report_month(p->choices[i], words));
	html_add(h, "</select></div>"
	            "<div class=\"radio\"><input type=\"checkbox\" id=\"fresh\" name=\"fresh\" value=\"yes\">"
	            "<label for=\"fresh\">Only those that have not been exported before</label></div>"
	            "<p class=\"ways\"><button>Download the file</button></p></form></div>\n");
	page_end(h, &p->frame);
}
