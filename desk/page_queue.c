#include "desk/page.h"

#include <jansson.h>

#include "base/phone.h"
#include "content/language.h"
#include "content/need.h"
#include "desk/cursor.h"
#include "desk/words.h"

static void
option(struct html *h, const char *value, const char *words, const char *chosen)
{
	const char *format = strcmp(value, chosen) == 0 ? "<option value=\"%s\" selected>%s</option>"
	                                                : "<option value=\"%s\">%s</option>";
	html_add(h, format, value, words);
}

static void
choose_show(struct html *h, const struct page_queue *p)
{
	if (p->closed)
		return;
	html_add(h, "<div class=\"field\"><label for=\"show\">Show</label><select id=\"show\" name=\"show\">");
	option(h, "", "Everything open", p->show);
	option(h, "mine", "Mine", p->show);
	option(h, "late", "Late", p->show);
	option(h, "test", "Tests", p->show);
	html_add(h, "</select></div><div class=\"field\"><label for=\"state\">State</label>"
	            "<select id=\"state\" name=\"state\">");
	option(h, "", "Any state", p->state);
	option(h, "waiting", "Waiting", p->state);
	option(h, "claimed", "Claimed", p->state);
	option(h, "tried", "Tried", p->state);
	html_add(h, "</select></div><div class=\"field\"><label for=\"channel\">Came by</label>"
	            "<select id=\"channel\" name=\"channel\">");
	option(h, "", "Any way", p->channel);
	option(h, "kiosk", "Touchscreen", p->channel);
	option(h, "text", "Text message", p->channel);
	option(h, "staff", "Staff", p->channel);
	html_add(h, "</select></div>");
}

static bool
is_filtered(const struct page_queue *p)
{
	return *p->need != '\0' || *p->lang != '\0' || *p->show != '\0' || *p->state != '\0' || *p->channel != '\0';
}

static void
choose(struct html *h, const struct page_queue *p)
{
	size_t needs, languages;
	const struct need *need = need_all(&needs);
	const struct language *language = language_all(&languages);
	html_add(h,
	    "<form class=\"filter\" method=\"get\" action=\"%s\" role=\"search\" aria-label=\"Filter the list\">",
	    p->closed ? "/closed" : "/queue");
	choose_show(h, p);
	html_add(h, "<div class=\"field\"><label for=\"need\">Need</label><select id=\"need\" name=\"need\">");
	option(h, "", "Any need", p->need);
	for (size_t i = 0; i < needs; i++)
		option(h, need[i].code, words_need(need[i].code), p->need);
	html_add(h, "</select></div><div class=\"field\"><label for=\"lang\">Language</label>"
	            "<select id=\"lang\" name=\"lang\">");
	option(h, "", "Any language", p->lang);
	for (size_t i = 0; i < languages; i++)
		option(h, language[i].code, language[i].english, p->lang);
	html_add(h, "</select></div><button class=\"second\">Filter</button>");
	if (is_filtered(p))
		html_add(h, " <a href=\"%s\">Show all</a>", p->closed ? "/closed" : "/queue");
	html_add(h, "</form>\n");
}

void
page_queue_address(struct html *h, const struct page_queue *p, const struct callback_cursor *from)
{
	char separator = '?', cursor[CURSOR_TEXT];
	html_add(h, "%s", p->closed ? "/closed" : "/queue");
	html_add_query(h, &separator, "show", p->show);
	html_add_query(h, &separator, "need", p->need);
	html_add_query(h, &separator, "lang", p->lang);
	html_add_query(h, &separator, "state", p->state);
	html_add_query(h, &separator, "channel", p->channel);
	if (from == NULL)
		return;
	html_add_query(h, &separator, "from", cursor_print(from, cursor));
}

static void
count(struct html *h, long n, const char *words, const char *kind)
{
	html_add(h, "<div class=\"count %s\"><dt>%s</dt><dd>%ld</dd></div>", n > 0 ? kind : "", words, n);
}

static void
counts(struct html *h, const struct page_queue *p)
{
	html_add(h, "<dl class=\"counts\">");
	count(h, p->counts.crisis, "In crisis", "alarm");
	count(h, p->counts.overdue, "Late", "late");
	count(h, p->counts.waiting, "Waiting", "");
	count(h, p->counts.claimed, "Claimed", "");
	count(h, p->counts.tried, "Tried", "");
	html_add(h, "</dl>\n");
}

static void
number(struct html *h, const char *phone)
{
	char e164[PHONE_TEXT], shown[PHONE_TEXT * 2];
	if (phone == NULL || *phone == '\0')
		return;
	bool valid = phone_parse(phone, e164) != PHONE_INVALID;
	if (valid)
		phone_display(e164, shown);
	html_add(h, " <span class=\"phone\"><bdi>%s</bdi></span>", valid ? shown : phone);
	explicit_bzero(e164, sizeof e164);
	explicit_bzero(shown, sizeof shown);
}

static void
person(struct html *h, const struct page_queue *p, size_t i)
{
	const struct callback *c = &p->rows[i];
	const char *name = p->names[i] != NULL && p->names[i][0] != '\0' ? p->names[i] : "No name given";
	html_add(h, "<td role=\"cell\" class=\"person\"><a id=\"open-%s\" href=\"/callback/%s\"><bdi>%s</bdi></a>",
	    c->id, c->id, name);
	number(h, p->phones[i]);
	if (c->flag == FLAG_CRISIS)
		html_add(h, " <strong class=\"tag alarm\">Crisis</strong>");
	if (c->test)
		html_add(h, " <span class=\"tag\">Test</span>");
	html_add(h, "</td>");
}

static void
holder(struct html *h, const struct page_queue *p, const struct callback *c)
{
	char state[WORDS_STATE];
	const char *reader = p->frame.who != NULL ? p->frame.who->id : NULL;
	html_add(h, "<td role=\"cell\" data-label=\"State\"><bdi>%s</bdi>", words_state(c, reader, state));
	if (c->attempts > 0)
		html_add(h, c->attempts == 1 ? ", tried once" : ", tried %d times", c->attempts);
	if (p->closed && c->outcome[0] != '\0')
		html_add(h, ": %s", words_result(c->outcome));
	html_add(h, "</td>");
}

/* The second "%s" of hidden words says whose button it is, for those who hear the page. */
static void
action(struct html *h, const struct page_queue *p, size_t i)
{
	const struct callback *c = &p->rows[i];
	html_add(h, "<td role=\"cell\" class=\"do\">");
	if (c->holder[0] == '\0' && c->state < CALLBACK_CLOSED) {
		html_add(h, "<form method=\"post\" action=\"/callback/%s/claim\">", c->id);
		page_token(h, &p->frame);
		html_add(h,
		    "<button class=\"second small\" id=\"claim-%s\">Claim<span class=\"hidden\"> "
		    "%s</span></button></form>",
		    c->id, p->names[i]);
	}
	html_add(h, "</td>");
}

static void
row(struct html *h, const struct page_queue *p, size_t i)
{
	const struct callback *c = &p->rows[i];
	char time[WORDS_TIME];
	const char *mark = c->flag == FLAG_CRISIS && !p->closed ? "alarm"
	                   : words_overdue(c, p->frame.now)     ? "late"
	                                                        : "";
	html_add(h, "<tr role=\"row\" class=\"%s\"><td role=\"cell\" class=\"due\" data-label=\"%s\">%s</td>", mark,
	    p->closed ? "Closed" : "Ring",
	    p->closed ? words_time(c->closed, p->frame.now, time) : words_due(c, p->frame.now, time));
	person(h, p, i);
	html_add(h, "<td role=\"cell\" data-label=\"Need\">%s</td><td role=\"cell\" data-label=\"Language\">%s</td>",
	    words_need(c->need), words_language(c->lang));
	html_add(h, "<td role=\"cell\" data-label=\"Asked\">%s<span class=\"minor\"> %s</span></td>",
	    words_time(c->created, p->frame.now, time), words_channel(c->channel));
	holder(h, p, c);
	if (!p->closed)
		action(h, p, i);
	html_add(h, "</tr>\n");
}

static void
table(struct html *h, const struct page_queue *p)
{
	static const char *const HEADS[] = {"Patient", "Need", "Language", "Asked", "State"};
	html_add(h,
	    "<table class=\"list\" role=\"table\"><caption class=\"hidden\">%s</caption><thead role=\"rowgroup\">"
	    "<tr role=\"row\"><th role=\"columnheader\" scope=\"col\">%s</th>",
	    p->closed ? "Closed call-backs, newest first" : "Open call-backs, most urgent first",
	    p->closed ? "Closed" : "Ring");
	for (size_t i = 0; i < sizeof HEADS / sizeof HEADS[0]; i++)
		html_add(h, "<th role=\"columnheader\" scope=\"col\">%s</th>", HEADS[i]);
	if (!p->closed)
		html_add(h, "<th role=\"columnheader\" scope=\"col\"><span class=\"hidden\">Action</span></th>");
	html_add(h, "</tr></thead><tbody role=\"rowgroup\">\n");
	for (size_t i = 0; i < p->count; i++)
		row(h, p, i);
	html_add(h, "</tbody></table>\n");
}

static void
nothing(struct html *h, const struct page_queue *p)
{
	bool filtered = is_filtered(p) || p->paged;
	html_add(h, "<p class=\"empty\">%s</p>\n",
	    filtered    ? "Nothing matches this filter."
	    : p->closed ? "No call-back has been closed yet."
	                : "Nobody is waiting. New call-backs appear here by themselves.");
}

static void
paging(struct html *h, const struct page_queue *p)
{
	if (!p->paged && p->next == NULL)
		return;
	html_add(h, "<nav class=\"pages\" aria-label=\"Pages\">");
	if (p->paged) {
		html_add(h, "<a href=\"");
		page_queue_address(h, p, NULL);
		html_add(h, "\">First page</a> ");
	}
	if (p->next != NULL) {
		html_add(h, "<a rel=\"next\" href=\"");
		page_queue_address(h, p, p->next);
		html_add(h, "\">Next page</a>");
	}
	html_add(h, "</nav>\n");
}

static const char *
program_words(const char *program)
{
	return strncmp(program, "modem", 5) == 0 ? "Text messages"
	       : strcmp(program, "kiosk") == 0   ? "Touchscreen"
	                                         : program;
}

/* Of a modem: whose network it is in, and how well it hears it. Its words about itself are no more than text here. */
static void
network_words(struct html *h, const struct health *m)
{
	json_t *detail = json_loads(m->detail, 0, NULL);
	const char *network = json_string_value(json_object_get(detail, "operator"));
	const json_t *signal = json_object_get(detail, "signal");
	if (network != NULL && network[0] != '\0')
		html_add(h, ", %s", network);
	if (json_is_integer(signal) && json_integer_value(signal) >= 0)
		html_add(h, ", signal %ld %%", (long)json_integer_value(signal));
	json_decref(detail);
}

/* How the other parts are, in one line; the desk itself is plainly there. */
static void
machines(struct html *h, const struct page_queue *p)
{
	char time[WORDS_TIME];
	html_add(h, "<p class=\"machines\">");
	for (size_t i = 0; i < p->health_count; i++) {
		const struct health *m = &p->health[i];
		if (strcmp(m->program, "desk") == 0)
			continue;
		bool well = strcmp(m->state, "ready") == 0;
		html_add(h, "<span class=\"machine\"><span class=\"dot %s\"></span>%s: %s", well ? "well" : "ill",
		    program_words(m->program), m->state);
		if (well)
			network_words(h, m);
		html_add(h, " <span class=\"minor\">(%s)</span></span> ", words_time(m->at, p->frame.now, time));
	}
	html_add(h, "<span class=\"machine\">Texts waiting to go out: %ld</span>", p->texts.queued);
	if (p->texts.failed > 0)
		html_add(h,
		    " <span class=\"machine\"><span class=\"dot ill\"></span>Texts that failed in the last day: "
		    "%ld</span>",
		    p->texts.failed);
	html_add(h, "</p>\n");
}

static void
warning(struct html *h, const struct warning *w)
{
	html_add(h, "<li class=\"%s\">%s", w->urgent ? "urgent" : "", w->text);
	if (w->go != NULL)
		html_add(h, " <a href=\"%s\">%s</a>", w->go, w->go_words);
	html_add(h, "</li>");
}

static void
warn(struct html *h, const struct page_queue *p)
{
	if (p->warnings.n == 0)
		return;
	html_add(h, "<ul class=\"warnings\" aria-label=\"About this box\">");
	for (size_t i = 0; i < p->warnings.n; i++)
		warning(h, &p->warnings.of[i]);
	html_add(h, "</ul>\n");
}

void
page_queue_part(struct html *h, const struct page_queue *p)
{
	html_add(h, "<div id=\"part\" data-version=\"%ld\">\n", (long)p->frame.live);
	if (!p->closed) {
		warn(h, p);
		counts(h, p);
	}
	if (p->count > 0)
		table(h, p);
	else
		nothing(h, p);
	paging(h, p);
	if (!p->closed)
		machines(h, p);
	html_add(h, "</div>\n");
}

void
page_queue(struct html *h, const struct page_queue *p)
{
	page_begin(h, &p->frame);
	html_add(h, "<h1>%s</h1>\n", p->closed ? "Closed call-backs" : "Call-backs to make");
	choose(h, p);
	page_queue_part(h, p);
	page_end(h, &p->frame);
}
