#include "kiosk/keyboard.h"

#include "base/text.h"

#define ROWS 5

/* Letters row by row. Urdu, Arabic and Persian stand in the order of their alphabets, as people learn them. */
struct letters {
	const char *lang;
	const char *rows[ROWS];
};

static const struct letters latin = {"en", {"qwertyuiop", "asdfghjkl'", "zxcvbnm-"}};

/* For a new box: names of practices, addresses, passwords. */
static const struct letters whole = {"en", {"1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm-.", "/:,&@!?+"}};

static const struct letters layouts[] = {
    {"ur", {"ابپتٹثجچح", "خدڈذرڑزژسش", "صضطظعغفقکگ", "لمنںوہھءیےآ"}},
    {"ar", {"ابتثجحخدذ", "رزسشصضطظع", "غفقكلمنهوي", "ءآأإؤئىة"}},
    {"fa", {"ابپتثجچحخ", "دذرزژسشصضط", "ظعغفقکگلم", "نوهیآءئ"}},
    {"uk", {"йцукенгшщзх", "фівапролджє", "ячсмитьбюїґ", "'-"}},
    {"pl", {"qwertyuiop", "asdfghjklł", "zxcvbnm-'", "ąćęńóśźż"}},
    {"ro", {"qwertyuiop", "asdfghjkl'", "zxcvbnm-", "ăâîșț"}},
    {"pt", {"qwertyuiop", "asdfghjklç", "zxcvbnm-'", "áâãàéêíóôõú"}},
};

static const struct letters *
letters_of(const struct draft *d, bool *choice)
{
	*choice = false;
	if (d->m->founding)
		return &whole;
	for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++)
		if (strcmp(layouts[i].lang, d->lang) == 0) {
			*choice = strchr(layouts[i].rows[0], 'q') == NULL;
			return d->m->visit.form.latin && *choice ? &latin : &layouts[i];
		}
	return &latin;
}

static void
letter_key(struct draft *d, struct box box, const char *letter, const char *lang)
{
	char id[NODE_ID], label[8];
	snprintf(id, sizeof id, "key:%s", letter);
	snprintf(label, sizeof label, "%s", letter);
	if (*label >= 'a' && *label <= 'z')
		*label = (char)(*label - 'a' + 'A');
	const struct language *l = language_by_code(lang);
	struct node *n = draft_button(d, id, box, "", STYLE_KEY, VERB_KEY, letter);
	draft_say(d, n, label, NULL);
	snprintf(n->lang, sizeof n->lang, "%s", lang);
	n->rtl = l && l->rtl;
	/* Letters stay at the size that must be read: with their marks they need the rest of the key. */
	n->text_px = l && l->rtl ? d->px : d->px * 6 / 5;
	struct setting s = node_setting(d->s, n);
	struct extent e = type_measure(d->p->type, label, &s, box.w);
	n->overflow = e.h > box.h || e.blank;
	n->text = (struct box){box.x, box.y + (box.h - e.h) / 2, box.w, e.h};
}

/* One row, centred. Keys run from the left in every script here but the page's turn, which mirrors the whole. */
static void
letter_row(struct draft *d, const char *row, const char *lang, int y, struct box cell, bool turned)
{
	int n = (int)text_length(row), between = d->gap / 2;
	int width = n * cell.w + (n - 1) * between, x = d->left + (d->width - width) / 2;
	for (int i = 0; *row; i++) {
		char letter[5];
		size_t bytes = text_prefix(row, 1);
		memcpy(letter, row, bytes);
		letter[bytes] = '\0';
		int at = turned ? n - 1 - i : i;
		letter_key(d, (struct box){x + at * (cell.w + between), y, cell.w, cell.h}, letter, lang);
		row += bytes;
	}
}

/* The switch, space, erase and, if wanted, a place for one more. */
static struct box
last_row(struct draft *d, int y, int h, const char *other, bool with_next)
{
	int between = d->gap / 2, places = with_next ? 4 : 3, side = (d->width - (places - 1) * between) * 28 / 100;
	struct box box = {d->left, y, side * (with_next ? 3 : 4) / 4, h};
	if (other) {
		draft_button(d, "key:layout", box, other, STYLE_PLAIN, VERB_LAYOUT, NULL);
		box.x += box.w + between;
	}
	int right = d->left + d->width - (with_next ? side + between : 0);
	int erase = side * 3 / 4;
	box.w = right - erase - between - box.x;
	draft_button(d, "key:space", box, say(d->lang, "Space"), STYLE_PLAIN, VERB_KEY, " ");
	draft_button(d, "key:erase", (struct box){right - erase, y, erase, h}, say(d->lang, "Erase"), STYLE_PLAIN,
	    VERB_ERASE, NULL);
	return (struct box){right + between, y, side, h};
}

static int
longest_row(const struct letters *l, int *rows)
{
	int most = 0;
	for (*rows = 0; *rows < ROWS && l->rows[*rows]; ++*rows) {
		int n = (int)text_length(l->rows[*rows]);
		most = n > most ? n : most;
	}
	return most > 0 ? most : 1;
}

struct box
keyboard_letters(struct draft *d, const char *next_label)
{
	bool choice;
	const struct letters *l = letters_of(d, &choice);
	int rows, columns = longest_row(l, &rows), between = d->gap / 2;
	int w = (d->width - (columns - 1) * between) / columns;
	const char *other = !choice ? NULL : l == &latin ? language_by_code(d->lang)->name : "A–Z";
	const char *labels[] = {
	    say(d->lang, "Space"), say(d->lang, "Erase"), other ? other : "", next_label ? next_label : ""};
	int last_h = draft_row_height(d, labels, 4, d->width * 20 / 100);
	int y = draft_take_bottom(d, last_h);
	/* As high as there is room for, up to what looks like a key. */
	int room = (y - d->y - rows * between) / (rows > 0 ? rows : 1), most = draft_mm(d, 27);
	int h = room < d->target ? d->target : room > most ? most : room;
	bool latin_shown = (unsigned char)l->rows[0][0] < 0x80;
	int top = y - rows * (h + between);
	for (int i = 0; i < rows; i++)
		letter_row(d, l->rows[i], latin_shown ? "en" : l->lang, top + i * (h + between),
		    (struct box){0, 0, w, h}, d->rtl && latin_shown);
	struct box next = last_row(d, y, last_h, other, next_label != NULL);
	d->bottom = top - d->gap;
	return next;
}

void
keyboard_digits(struct draft *d)
{
	static const char *const keys[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "0", ""};
	const char *erase = say(d->lang, "Erase");
	int between = d->gap / 2, most = draft_mm(d, 56);
	int w = (d->width - 2 * between) / 3;
	w = w > most ? most : w;
	int erase_h = draft_row_height(d, &erase, 1, w), all = d->bottom - d->y - 3 * between;
	int room = erase_h > all / 4 ? (all - erase_h) / 3 : all / 4, h = draft_mm(d, 30);
	h = room < h ? room : h;
	h = h < d->target ? d->target : h;
	/* A long word for "erase" makes only its own row higher. */
	int last_h = erase_h > h ? erase_h : h, top = d->bottom - 3 * h - last_h - 3 * between,
	    left = d->left + (d->width - 3 * w - 2 * between) / 2;
	for (int i = 0; i < 12; i++) {
		/* Digits stand in the same order in every language. */
		int column = d->rtl ? 2 - i % 3 : i % 3;
		struct box box = {left + column * (w + between), top + i / 3 * (h + between), w, i < 9 ? h : last_h};
		if (*keys[i])
			letter_key(d, box, keys[i], "en");
		else
			draft_button(d, "key:erase", box, erase, STYLE_PLAIN, VERB_ERASE, NULL);
	}
	d->bottom = top - d->gap;
}
