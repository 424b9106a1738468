/* The first start: what a new box asks, one question a page, and what it then shows. English, for staff. */
#include <sodium.h>

#include "base/memory.h"
#include "kiosk/grid.h"
#include "kiosk/question.h"

#define CARD_W_MM 85.6 /* a bank card, ISO/IEC 7810 ID-1 */
#define CARD_H_MM 54.0

static void
page_button(struct draft *d, const char *label, enum verb verb)
{
	struct box box = question_next_box(d, label);
	if (verb == VERB_NEXT)
		question_next(d, box, label);
	else
		draft_button(d, verb_name(verb), box, label, STYLE_PRIMARY, verb, NULL);
}

static void
lines(struct draft *d, const char *const *text, int n)
{
	char id[NODE_ID];
	for (int i = 0; i < n; i++) {
		snprintf(id, sizeof id, "line:%d", i);
		draft_text(d, id, text[i], d->px, false);
	}
}

/* Beside the button that goes on. A screen that is touched beside where it shows is not fit for the questions to come.
 */
static void
put_adjust(struct draft *d)
{
	const char *label = "Adjust touch";
	const struct box *next = &scene_find(d->s, "next")->box;
	struct box box = {d->left, next->y, next->x - d->gap - d->left, next->h};
	int w = draft_width(d, label, "en", d->px, true) + 3 * d->pad;
	box.w = w < box.w ? w : box.w;
	draft_button(d, "adjust", box, label, STYLE_PLAIN, VERB_ADJUST, NULL);
}

static void
view_welcome(struct draft *d)
{
	static const char *const text[] = {
	    "This box is new. It takes about ten minutes to make it your practice's own.",
	    "Have ready: the number you ring patients from, the number of the SIM in the box, and pen and paper.",
	    "Put the antenna where the signal is good, and the network cable in, now.",
	    "You can look over everything before it is kept.",
	};
	page_button(d, "Begin", VERB_NEXT);
	put_adjust(d);
	draft_heading(d, "Welcome to Fingerpost");
	lines(d, text, 4);
}

/* What a bank card fits into when the size is right. */
static void
put_card(struct draft *d, const char *size)
{
	int across, down;
	if (sscanf(size, "%dx%d", &across, &down) != 2 || across <= 0 || down <= 0)
		return;
	bool high = d->p->h > d->p->w;
	double per_mm = (double)(high ? d->p->h : d->p->w) / across;
	int w = (int)(CARD_W_MM * per_mm), h = (int)(CARD_H_MM * per_mm);
	if (h > d->bottom - d->y || w > d->width)
		return;
	draft_panel(d, "card", (struct box){d->left, d->bottom - h, w, h}, WHITE, LINE);
	d->bottom -= h + d->gap;
}

static void
ask_pick(struct draft *d, const struct founding_question *q, const char *value)
{
	struct choice choices[8];
	char ids[8][NODE_ID];
	int n = 0;
	for (const struct founding_pick *p = q->picks; p->value && n < 8; p++, n++) {
		snprintf(ids[n], sizeof ids[n], "choice:%s", p->value);
		choices[n] =
		    (struct choice){ids[n], p->label, VERB_CHOOSE, p->value, strcmp(p->value, value) == 0, NULL};
	}
	page_button(d, "Next", VERB_NEXT);
	if (strcmp(q->key, "screen") == 0)
		put_adjust(d);
	question_ask(d, q->title, q->hint);
	if (strcmp(q->key, "screen") == 0)
		put_card(d, value);
	question_choices(d, choices, n);
}

static bool
listed(const char *list, const char *code)
{
	size_t n = strlen(code);
	for (const char *at = list; (at = strstr(at, code)) != NULL; at += n)
		if ((at == list || at[-1] == ' ') && (at[n] == ' ' || at[n] == '\0'))
			return true;
	return false;
}

static void
ask_languages(struct draft *d, const struct founding_question *q, const char *value)
{
	size_t n;
	const struct language *all = language_all(&n);
	struct choice choices[20];
	char ids[20][NODE_ID];
	n = n < 20 ? n : 20;
	for (size_t i = 0; i < n; i++) {
		snprintf(ids[i], sizeof ids[i], "choice:%s", all[i].code);
		choices[i] =
		    (struct choice){ids[i], all[i].english, VERB_CHOOSE, all[i].code, listed(value, all[i].code), NULL};
	}
	page_button(d, "Next", VERB_NEXT);
	question_ask(d, q->title, q->hint);
	question_choices(d, choices, (int)n);
}

static void
view_asks(struct draft *d)
{
	const struct founding *g = d->m->founding;
	const struct founding_question *q = &founding_questions[g->question];
	const char *value = g->values[g->question];
	char id[NODE_ID];
	snprintf(id, sizeof id, "field:%s", q->key);
	switch (q->kind) {
	case FOUNDING_WORDS:
		question_letters(d, id, q->title, q->hint, value);
		break;
	case FOUNDING_DIGITS:
		question_digits(d, id, q->title, q->hint, value);
		break;
	case FOUNDING_PICK:
		ask_pick(d, q, value);
		break;
	case FOUNDING_LANGUAGES:
		ask_languages(d, q, value);
		break;
	}
}

/* Every answer is a button that leads back to its question. */
static void
view_check_answers(struct draft *d)
{
	const struct founding *g = d->m->founding;
	struct choice choices[FOUNDING_QUESTIONS];
	char ids[FOUNDING_QUESTIONS][NODE_ID], numbers[FOUNDING_QUESTIONS][12];
	char *labels[FOUNDING_QUESTIONS];
	int n = 0;
	for (int i = 0; i < FOUNDING_QUESTIONS; i++) {
		if (!founding_asked(g, i))
			continue;
		const struct founding_question *q = &founding_questions[i];
		snprintf(ids[n], sizeof ids[n], "change:%s", q->key);
		snprintf(numbers[n], sizeof numbers[n], "%d", i);
		labels[n] = memory_print("%s: %s", q->label, founding_said(g, i));
		choices[n] = (struct choice){ids[n], labels[n], VERB_CHANGE, numbers[n], false, NULL};
		n++;
	}
	page_button(d, "Set up this box", VERB_SUBMIT);
	question_ask(d, "Is this right?", "Touch an answer to change it.");
	question_choices(d, choices, n);
	while (n > 0)
		memory_wipe_string(labels[--n]);
}

static void
view_waits(struct draft *d)
{
	draft_heading(d, "The box is setting itself up");
	draft_text(d, "wait", "This takes a minute. Do not switch it off.", d->px, false);
}

static void
view_failed(struct draft *d)
{
	draft_heading(d, "That did not work");
	draft_text(d, "why", d->m->founding->why, d->px, true)->fg = ALARM;
	draft_text(d, "kept", "Nothing was kept. Touch Back to change your answers.", d->px, false);
}

#define MARKS "-:"

/* A code in so many groups a line; whether each line fits. Lines end behind the mark that stands between two groups. */
static bool
set_code(const struct draft *d, const char *code, int groups, int width, char *out, size_t size)
{
	char *line = out, *end = out;
	bool fits = true;
	for (int i = 1; *code && end + strlen(code) + 2 < out + size; i++) {
		size_t n = strcspn(code, MARKS);
		n += code[n] != '\0';
		memcpy(end, code, n);
		end += n;
		*end = '\0';
		code += n;
		if (i % groups == 0 || !*code) {
			fits &= draft_width(d, line, "en", d->px, false) <= width;
			if (*code)
				*end++ = '\n';
			line = end;
		}
	}
	*end = '\0';
	return fits;
}

/* A long code breaks between its groups, and into lines of one length: so it is copied without a slip. */
static void
break_evenly(const struct draft *d, const char *code, int width, char *out, size_t size)
{
	int groups = 1;
	for (const char *c = code; (c = strpbrk(c, MARKS)) != NULL; c++)
		groups++;
	bool words = strchr(code, ' ') || strchr(code, '/');
	for (int lines = 1; !words && groups > 2 && lines <= groups; lines++)
		if (set_code(d, code, (groups + lines - 1) / lines, width, out, size))
			return;
	snprintf(out, size, "%s", code);
}

/*
 * "Recovery code   ABCDE-FGHIJ": what it is, and under it, or on a wide page beside it, what to write. What goes on on
 * the next line begins with spaces.
 */
static void
put_entry(struct draft *d, int i, char *line)
{
	char id[NODE_ID], set[FOUNDING_PAPER];
	char *value = strstr(line, "  ");
	snprintf(id, sizeof id, "line:%d", i);
	if (!value) {
		draft_text(d, id, line, d->px, false);
		return;
	}
	*value = '\0';
	value += 1 + strspn(value + 1, " ");
	int beside = d->wide ? d->width * 28 / 100 : 0, w = d->width - beside;
	int label_h = draft_height(d, line, "en", d->px, true, beside ? beside - d->gap : w, 0);
	break_evenly(d, value, w, set, sizeof set);
	int h = draft_height(d, set, "en", d->px, false, w, 0), y = d->y + (beside ? 0 : label_h);
	struct box label = {d->left, d->y, beside ? beside - d->gap : w, label_h};
	if (*line)
		draft_put(d, id, label, line, "en", d->px, true, 0)->fg = MUTED;
	snprintf(id, sizeof id, "value:%d", i);
	struct node *n = draft_put(d, id, (struct box){d->left + beside, y, w, h}, set, "en", d->px, false, 0);
	int under = y + (beside && label_h > h ? label_h : h);
	n->overflow |= under > d->bottom;
	d->y = under + d->gap;
	sodium_memzero(set, sizeof set);
}

static void
view_paper(struct draft *d)
{
	const char *text = d->m->founding->paper;
	char line[FOUNDING_PAPER];
	page_button(d, "It is written down", VERB_NEXT);
	draft_heading(d, "Write this down now");
	for (int i = 0; *text; i++) {
		size_t n = strcspn(text, "\r\n");
		snprintf(line, sizeof line, "%.*s", (int)n, text);
		if (n > 0)
			put_entry(d, i, line);
		text += n;
		text += strspn(text, "\r\n");
	}
	sodium_memzero(line, sizeof line);
}

static void
put_tried(struct draft *d)
{
	if (d->m->founding->tried)
		draft_text(d, "tried", d->m->founding->tried, d->px, true);
}

static void
view_modem(struct draft *d)
{
	const struct founding *g = d->m->founding;
	char hint[200];
	snprintf(hint, sizeof hint, "The modem says: %s. Enter your own mobile number for a test text.",
	    *g->modem ? g->modem : "nothing yet");
	const char *send = "Send a test text";
	/* As wide as the page leaves beside the digits. */
	int column = d->wide ? d->width * 58 / 100 - 4 * d->gap : d->width;
	d->next_least = draft_row_height(d, &send, 1, column / 2 - d->gap);
	question_digits(d, "field:number", "Does texting work?", g->tried ? g->tried : hint, g->number);
	struct box box = scene_find(d->s, "next")->box;
	int right = box.x - d->gap;
	box.x = right - box.w > d->left ? right - box.w : d->left;
	box.w = right - box.x;
	draft_button(d, "trial", box, send, STYLE_PLAIN, VERB_TRIAL, NULL);
}

static void
view_trial(struct draft *d)
{
	const char *label = "Send a test call back";
	page_button(d, "Next", VERB_NEXT);
	draft_heading(d, "Does the desk see what the screen sends?");
	draft_text(d, "where", "Sign in at the desk from any computer of the practice. Its address is on your paper.",
	    d->px, false);
	draft_text(d, "what", "A test call back is marked as a test. Nobody is waiting for it.", d->px, false);
	put_tried(d);
	int h = draft_row_height(d, &label, 1, d->width);
	draft_controls(d);
	draft_button(d, "trial", (struct box){d->left, d->y, d->width, h}, label, STYLE_PLAIN, VERB_TRIAL, NULL);
}

static void
view_done(struct draft *d)
{
	static const char *const text[] = {
	    "The box is your practice's own. Patients may use it as soon as there is something to find.",
	    "Now, at the desk: bring in a list of activities, and add the people who ring patients.",
	    "Lock away the paper with the recovery code. Without it a lost password cannot be mended.",
	};
	page_button(d, "Open the kiosk", VERB_NEXT);
	draft_heading(d, "It is done");
	lines(d, text, 3);
}

void
view_founding(struct draft *d)
{
	switch (d->m->founding->stage) {
	case FOUNDING_WELCOME:
		view_welcome(d);
		break;
	case FOUNDING_ASKS:
		view_asks(d);
		break;
	case FOUNDING_CHECK:
		view_check_answers(d);
		break;
	case FOUNDING_WAITS:
		view_waits(d);
		break;
	case FOUNDING_FAILED:
		view_failed(d);
		break;
	case FOUNDING_PAPER_SHOWN:
		view_paper(d);
		break;
	case FOUNDING_MODEM:
		view_modem(d);
		break;
	case FOUNDING_TRIAL:
		view_trial(d);
		break;
	case FOUNDING_DONE:
		view_done(d);
		break;
	}
}
