/* One activity, in labelled blocks that run over columns and pages. */
#include "kiosk/layout.h"
#include "kiosk/pager.h"

#include "kiosk/when.h"

#define BLOCKS 40
#define PIECE 320 /* bytes of a description in one block */
#define HERE_M 15 /* nearer than that is here */

struct block {
	const char *label; /* in the page's language, or NULL */
	const char *value;
	const char *speech; /* NULL: as the value */
	const char *lang;   /* of the value */
};

struct blocks {
	struct block all[BLOCKS];
	size_t n;
};

static void
add(struct blocks *b, const char *label, const char *value, const char *speech, const char *lang)
{
	if (*value && b->n < BLOCKS)
		b->all[b->n++] = (struct block){label, value, speech, lang};
}

/* Where a piece of a long text may end: after a sentence or a paragraph, else at a space. */
static size_t
piece_length(const char *s)
{
	size_t n = strcspn(s, "\n");
	if (n <= PIECE)
		return n;
	size_t sentence = 0, space = 0;
	for (size_t i = 0; i < PIECE; i++) {
		if (s[i] == ' ')
			space = i;
		if (s[i] == ' ' && i > 0 && (s[i - 1] == '.' || s[i - 1] == '!' || s[i - 1] == '?'))
			sentence = i;
	}
	if (sentence || space)
		return sentence ? sentence : space;
	n = PIECE;
	while (n > 0 && ((unsigned char)s[n] & 0xC0) == 0x80)
		n--;
	return n;
}

static void
add_description(struct draft *d, struct blocks *b, const char *s)
{
	char piece[PIECE + 1];
	while (*s) {
		size_t n = piece_length(s);
		if (n > 0) {
			memcpy(piece, s, n);
			piece[n] = '\0';
			add(b, NULL, scene_string(d->s, piece), NULL, "en");
		}
		s += n;
		s += strspn(s, " \n");
	}
}

static const char *
where(struct draft *d)
{
	const struct details *a = &d->m->visit.details;
	char postcode[32], all[600];
	when_isolate(d->lang, a->postcode, postcode, sizeof postcode);
	snprintf(all, sizeof all, "%s%s%s%s%s", a->venue, *a->venue && *a->address ? ", " : "", a->address,
	    (*a->venue || *a->address) && *a->postcode ? ", " : "", postcode);
	return scene_string(d->s, all);
}

static const char *
how_far(struct draft *d)
{
	double m = d->m->visit.details.distance_m;
	char text[160];
	if (m < 0)
		return "";
	/* People walk about 80 metres in a minute, and streets are longer than the line between two places. */
	int minutes = (int)(m * 1.3 / 80 + 0.99);
	if (m < HERE_M)
		snprintf(text, sizeof text, "%s", say(d->lang, "Here, in this building"));
	else if (minutes > 45)
		snprintf(text, sizeof text, say(d->lang, "About %.1f miles from here"), m / 1609.344);
	else
		snprintf(text, sizeof text,
		    say_n(d->lang, "About %d minute on foot", "About %d minutes on foot", (unsigned long)minutes),
		    minutes);
	return scene_string(d->s, text);
}

/* "" for anybody. */
static const char *
ages(struct draft *d)
{
	const struct details *a = &d->m->visit.details;
	char text[160];
	if (a->age_from == 0 && a->age_to == 0)
		return "";
	if (a->age_to == 0)
		snprintf(text, sizeof text, say(d->lang, "%d years and older"), a->age_from);
	else if (a->age_from == 0)
		snprintf(text, sizeof text, say(d->lang, "Up to %d years"), a->age_to);
	else
		snprintf(text, sizeof text, say(d->lang, "From %1$d to %2$d years"), a->age_from, a->age_to);
	return scene_string(d->s, text);
}

static const char *
which_way(struct draft *d)
{
	static const char *const points[] = {SAY_LATER("North"), SAY_LATER("North-east"), SAY_LATER("East"),
	    SAY_LATER("South-east"), SAY_LATER("South"), SAY_LATER("South-west"), SAY_LATER("West"),
	    SAY_LATER("North-west")};
	const struct details *a = &d->m->visit.details;
	/* Next door there is no direction worth telling. */
	if (a->distance_m < 100 || a->bearing < 0)
		return "";
	return say(d->lang, points[(a->bearing + 22) / 45 % 8]);
}

static const char *
names_of_languages(struct draft *d)
{
	char text[200] = "", code[8];
	size_t n = 0;
	for (const char *s = d->m->visit.details.languages; *s;) {
		size_t part = strcspn(s, ", ");
		snprintf(code, sizeof code, "%.*s", (int)part, s);
		const struct language *l = language_by_code(code);
		if (l && n < sizeof text)
			n += (size_t)snprintf(text + n, sizeof text - n, "%s%s", n ? ", " : "", l->name);
		s += part;
		s += strspn(s, ", ");
	}
	return scene_string(d->s, text);
}

static void
gather(struct draft *d, struct blocks *b)
{
	const struct details *a = &d->m->visit.details;
	const char *lang = d->lang;
	char text[300], spoken[200];
	add_description(d, b, a->description);
	add(b, say(lang, "When"), a->when, NULL, "en");
	if (a->next) {
		when_session(lang, a->next, a->next_end, d->m->now, text, sizeof text);
		add(b, say_in(lang, "date", "Next"), scene_string(d->s, text), NULL, lang);
	}
	add(b, say(lang, "Where"), where(d), NULL, "en");
	add(b, say(lang, "How far"), how_far(d), NULL, lang);
	add(b, say(lang, "Which way"), which_way(d), NULL, lang);
	add(b, say(lang, "Cost"), a->free ? say(lang, "Free") : a->cost, NULL, a->free ? lang : "en");
	add(b, say(lang, "Who it is for"), a->audience, NULL, "en");
	if (a->women_only)
		add(b, say(lang, "Who it is for"), say(lang, "Women only"), NULL, lang);
	add(b, say(lang, "Age"), ages(d), NULL, lang);
	add(b, say(lang, "What to bring"), a->bring, NULL, "en");
	if (a->step_free != ACTIVITY_UNKNOWN)
		add(b, say(lang, "Getting in"),
		    a->step_free == ACTIVITY_YES ? say(lang, "No steps") : say(lang, "There are steps"), NULL, lang);
	add(b, say(lang, "Languages"), names_of_languages(d), NULL, lang);
	if (*a->phone) {
		when_isolate(lang, a->phone, text, sizeof text);
		when_spoken_number(a->phone, spoken, sizeof spoken);
		add(b, say(lang, "Phone"), scene_string(d->s, text), scene_string(d->s, spoken), "en");
	}
	add(b, say(lang, "Website"), a->website, NULL, "en");
	if (a->assured) {
		when_day(lang, a->assured, text, sizeof text);
		add(b, say(lang, "Last checked"), scene_string(d->s, text), NULL, lang);
	}
}

static int
larger(int a, int b)
{
	return a > b ? a : b;
}

/* A third of it, or as much more as the longest of their words needs. */
static int
label_width(const struct draft *d, int w)
{
	static const char *const labels[] = {SAY_LATER("When"), SAY_LATER("Where"), SAY_LATER("How far"),
	    SAY_LATER("Which way"), SAY_LATER("Cost"), SAY_LATER("Who it is for"), SAY_LATER("What to bring"),
	    SAY_LATER("Getting in"), SAY_LATER("Languages"), SAY_LATER("Phone"), SAY_LATER("Website"),
	    SAY_LATER("Last checked")};
	int least = w * 32 / 100, most = w * 48 / 100, word = 0;
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
		word = larger(word, draft_longest_word(d, say(d->lang, labels[i]), d->lang, d->px, true));
	word += d->gap + 1;
	return word <= least ? least : word > most ? most : word;
}

/* Label to the left, value to the right of it on the same baseline; a block without label takes the whole width. */
struct set {
	int label_w, label_y, label_h, value_y, value_h, h;
};

static struct set
set_block(const struct draft *d, const struct block *b, int w)
{
	struct set s = {.label_w = b->label ? label_width(d, w) : 0};
	int value_w = w - s.label_w;
	s.value_h = draft_height(d, b->value, b->lang, d->px, false, value_w, 0);
	if (b->label) {
		int text_w = s.label_w - d->gap;
		s.label_h = draft_height(d, b->label, d->lang, d->px, true, text_w, 0);
		int label = draft_baseline(d, b->label, d->lang, d->px, true, text_w);
		int value = draft_baseline(d, b->value, b->lang, d->px, false, value_w);
		s.label_y = larger(0, value - label);
		s.value_y = larger(0, label - value);
	}
	s.h = larger(s.label_y + s.label_h, s.value_y + s.value_h);
	return s;
}

static void
put_block(struct draft *d, const struct block *b, size_t i, struct box box)
{
	char id[NODE_ID];
	struct set s = set_block(d, b, box.w);
	if (b->label) {
		snprintf(id, sizeof id, "label:%zu", i);
		struct box label = {box.x, box.y + s.label_y, s.label_w - d->gap, s.label_h};
		draft_put(d, id, label, b->label, NULL, d->px, true, 0)->fg = MUTED;
	}
	snprintf(id, sizeof id, "value:%zu", i);
	struct box value = {box.x + s.label_w, box.y + s.value_y, box.w - s.label_w, s.value_h};
	struct node *n = draft_put(d, id, value, b->value, b->lang, d->px, false, 0);
	if (b->speech)
		n->speech = scene_string(d->s, b->speech);
}

/*
 * As many blocks as fit, from the first; returns the number of the first that does not. Two columns on a wide page, but
 * one where the first block is too high for half of the width.
 */
static size_t
put_blocks(struct draft *d, const struct blocks *b, size_t first)
{
	int between = 3 * d->gap, half = (d->width - between) / 2;
	bool two = d->wide && first < b->n && d->y + set_block(d, &b->all[first], half).h <= d->bottom;
	int columns = two ? 2 : 1, w = two ? half : d->width, column = 0, y = d->y;
	size_t i = first;
	while (i < b->n) {
		int h = set_block(d, &b->all[i], w).h;
		if (y + h > d->bottom && y > d->y) {
			if (++column == columns || d->y + h > d->bottom)
				return i;
			y = d->y;
		}
		put_block(d, &b->all[i], i, (struct box){d->left + column * (w + between), y, w, h});
		y += h + d->gap;
		i++;
	}
	return i;
}

static void
missing(struct draft *d)
{
	const struct details *a = &d->m->visit.details;
	draft_heading(d, say(d->lang, "Sorry"));
	if (a->found == FOUND_NOTHING)
		draft_text(d, "sorry", say(d->lang, "This activity is no longer listed."), d->px, false);
	else
		draft_text(d, "sorry",
		    say(d->lang, "Sorry, we cannot show activities at the moment. Please tell reception."), d->px,
		    false);
}

void
view_details(struct draft *d)
{
	const struct details *a = &d->m->visit.details;
	const struct extra ways[] = {{"take", say(d->lang, "Take it with you"), VERB_TAKE, false},
	    {"wrong", say(d->lang, "This is wrong"), VERB_WRONG, false}};
	struct pager pager = pager_begin(d, a->found == FOUND_YES ? ways : NULL);
	size_t first = a->n_from ? a->from[a->n_from - 1] : 0, next = 0;
	struct blocks *b = calloc(1, sizeof *b);
	if (a->found != FOUND_YES || !b) {
		missing(d);
	} else {
		int name_h = draft_height(d, a->name, "en", d->title_px, true, d->heading_width, 3);
		draft_put(d, "heading", (struct box){d->left, d->y, d->heading_width, name_h}, a->name, "en",
		    d->title_px, true, 3)
		    ->role = ROLE_HEADING;
		d->y += name_h + d->gap;
		gather(d, b);
		first = first < b->n ? first : 0;
		next = put_blocks(d, b, first);
	}
	char from[24];
	snprintf(from, sizeof from, "%zu", next);
	pager_end(d, &pager, first > 0, b && next < b->n, from);
	free(b);
}
