#include "kiosk/keyboard.h"

#include "base/text.h"

#define ROWS 5

/* Letters row by row. Urdu, Arabic and Persian stand in the order of their alphabets, as people learn them. */
struct letters {
	const char *lang;
	const char *rows[ROWS];
};

static const struct letters latin = {"en", {"qwertyuiop", "asdfghjkl'", "zxcvbnm-"}};

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
	n->text_px = d->px * 6 / 5;
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

static void
last_row(struct draft *d, int y, int h, const char *other)
{
	int between = d->gap / 2, side = d->width * 30 / 100;
	struct box box = {d->left, y, side, h};
	if (other) {
		draft_button(d, "key:layout", box, other, STYLE_PLAIN, VERB_LAYOUT, NULL);
		box.x += side + between;
	}
	box.w = d->width - side - between - (box.x - d->left);
	draft_button(d, "key:space", box, say(d->lang, "Space"), STYLE_PLAIN, VERB_KEY, " ");
	box.x += box.w + between;
	box.w = side;
	draft_button(d, "key:erase", box, say(d->lang, "Erase"), STYLE_PLAIN, VERB_ERASE, NULL);
}

void
keyboard_letters(struct draft *d)
{
	bool choice;
	const struct letters *l = letters_of(d, &choice);
	/* The widest keyboard decides, so that the keys don't move when the letters are switched. */
	int most = d->p->w > d->p->h ? draft_mm(d, 34) : d->width, between = d->gap / 2;
	int columns = 11, rows = 0;
	while (rows < ROWS && l->rows[rows])
		rows++;
	int w = (d->width - (columns - 1) * between) / columns;
	w = w > most ? most : w;
	const char *other = !choice ? NULL : l == &latin ? language_by_code(d->lang)->name : "A–Z";
	const char *labels[] = {say(d->lang, "Space"), say(d->lang, "Erase"), other ? other : ""};
	int h = d->target, last_h = draft_row_height(d, labels, 3, d->width * 30 / 100);
	int y = draft_take_bottom(d, last_h);
	bool latin_shown = l->rows[0] && (unsigned char)l->rows[0][0] < 0x80;
	last_row(d, y, last_h, other);
	for (int i = rows; i-- > 0;) {
		y -= between + h;
		letter_row(
		    d, l->rows[i], latin_shown ? "en" : l->lang, y, (struct box){0, 0, w, h}, d->rtl && latin_shown);
	}
	d->bottom = y - d->gap;
}

void
keyboard_digits(struct draft *d)
{
	static const char *const keys[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "+", "0", ""};
	const char *erase = say(d->lang, "Erase");
	int between = d->gap / 2, most = draft_mm(d, 56);
	int w = (d->width - 2 * between) / 3;
	w = w > most ? most : w;
	int h = draft_mm(d, 25), erase_h = draft_row_height(d, &erase, 1, w);
	h = erase_h > h ? erase_h : h;
	int top = d->bottom - 4 * h - 3 * between, left = d->left + (d->width - 3 * w - 2 * between) / 2;
	for (int i = 0; i < 12; i++) {
		/* Digits stand in the same order in every language. */
		int column = d->rtl ? 2 - i % 3 : i % 3;
		struct box box = {left + column * (w + between), top + i / 3 * (h + between), w, h};
		if (*keys[i])
			letter_key(d, box, keys[i], "en");
		else
			draft_button(d, "key:erase", box, erase, STYLE_PLAIN, VERB_ERASE, NULL);
	}
	d->bottom = top - d->gap;
}
