#include "kiosk/keyboard.h"

#include <wctype.h>

#include "base/text.h"

#define ROWS 5

/*
 * Letters row by row. Urdu, Arabic and Persian stand in the order of their alphabets, as people learn them. The scripts
 * of India have more letters than a row of a screen holds for certain: vowels, consonants, then the signs that are
 * written on consonants, each shown on the dotted circle that stands for one; they fill as many rows as they need.
 */
struct letters {
	const char *lang;
	const char *rows[ROWS];
	bool flow;
};

static const struct letters latin = {"en", {"qwertyuiop", "asdfghjkl'", "zxcvbnm-"}, false};

/* For a new box: names of practices, addresses, passwords. */
static const struct letters whole = {"en", {"1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm-.", "/:,&@!?+"}, false};

static const struct letters layouts[] = {
    {"ur", {"اآبپتٹثجچحخ", "دڈذرڑزژسشص", "ضطظعغفقکگل", "منںوؤہھءیئے"}, false},
    {"ar", {"ابتثجحخدذ", "رزسشصضطظع", "غفقكلمنهوي", "ءآأإؤئىة"}, false},
    {"fa", {"ابپتثجچحخ", "دذرزژسشصضط", "ظعغفقکگلم", "نوهیآءئ"}, false},
    {"uk", {"йцукенгшщзх", "фівапролджє", "ячсмитьбюїґ", "'-"}, false},
    {"pl", {"qwertyuiop", "asdfghjklł", "zxcvbnm-'", "ąćęńóśźż"}, false},
    {"ro", {"qwertyuiop", "asdfghjkl'", "zxcvbnm-", "ăâîșț"}, false},
    {"pt", {"qwertyuiop", "asdfghjklç", "zxcvbnm-'", "áâãàéêíóôõú"}, false},
    {"pa", {"ਅਆਇਈਉਊਏਐਓਔ", "ਸਹਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣ", "ਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜ", "ਾਿੀੁੂੇੈੋੌੰਂੱ਼੍"}, true},
    {"gu", {"અઆઇઈઉઊઋએઐઓઔ", "કખગઘઙચછજઝઞટઠડઢણ", "તથદધનપફબભમયરલવશષસહળ", "ાિીુૂૃેૈોૌૅૉંઃ્"}, true},
    {"bn", {"অআইঈউঊঋএঐওঔ", "কখগঘঙচছজঝঞটঠডঢণ", "তথদধনপফবভমযরলশষসহ\u09DC\u09DFৎ", "ািীুূৃেৈোৌ্ংঃঁ"}, true},
    {"ta", {"அஆஇஈஉஊஎஏஐஒஓஔஃ", "கஙசஞடணதநபமயரலவழளறன", "ஜஷஸஹ", "ாிீுூெேைொோௌ்"}, true},
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

static bool
large_letters(const char *lang)
{
	static const char *const larger[] = {"en", "pl", "ro", "pt", "uk"};
	for (size_t i = 0; i < sizeof larger / sizeof *larger; i++)
		if (strcmp(larger[i], lang) == 0)
			return true;
	return false;
}

static void
letter_key(struct draft *d, struct box box, const char *letter, const char *lang)
{
	char id[NODE_ID], label[8];
	snprintf(id, sizeof id, "key:%s", letter);
	const char *rest = letter;
	label[text_encode((uint32_t)towupper((wint_t)text_next(&rest)), label)] = '\0';
	const struct language *l = language_by_code(lang);
	struct node *n = draft_button(d, id, box, "", STYLE_KEY, VERB_KEY, letter);
	draft_say(d, n, label, NULL);
	snprintf(n->lang, sizeof n->lang, "%s", lang);
	n->rtl = l && l->rtl;
	/* Letters that are wide, or have marks above and below, stay at the size that must be read. */
	n->text_px = large_letters(lang) ? d->px * 6 / 5 : d->px;
	struct setting s = node_setting(d->s, n);
	struct extent e = type_measure(d->p->type, label, &s, box.w);
	n->overflow = e.h > box.h || e.w > box.w || e.blank;
	n->text = (struct box){box.x, box.y + (box.h - e.h) / 2, box.w, e.h};
}

/* How many places a letter takes: two if it is too wide for one that a finger needs. */
static int
places(const struct draft *d, const struct letters *l, const char *letter)
{
	return l->flow && draft_width(d, letter, l->lang, d->px, true) + draft_mm(d, 1) > d->target ? 2 : 1;
}

static size_t
next_letter(const char *from, char letter[5])
{
	size_t bytes = text_prefix(from, 1);
	memcpy(letter, from, bytes);
	letter[bytes] = '\0';
	return bytes;
}

/* The letters as they stand on this page: where each row begins, how many letters and how many places it has. */
#define ROWS_MOST 16
#define LETTERS_BYTES 400
struct rows {
	char all[LETTERS_BYTES];
	const char *row[ROWS_MOST];
	int length[ROWS_MOST], places[ROWS_MOST], n, widest;
};

static void
add_row(struct rows *r, const char *from, int length, int taken)
{
	if (r->n == ROWS_MOST || length == 0)
		return;
	r->row[r->n] = from;
	r->length[r->n] = length;
	r->places[r->n++] = taken;
	r->widest = taken > r->widest ? taken : r->widest;
}

/* Row after row with at most so many places. */
static void
fill_rows(const struct draft *d, struct rows *r, const struct letters *l, int most)
{
	char letter[5];
	const char *from = r->all;
	int length = 0, taken = 0;
	r->n = 0;
	r->widest = 1;
	for (const char *at = r->all; *at;) {
		size_t bytes = next_letter(at, letter);
		int more = places(d, l, letter);
		if (taken + more > most) {
			add_row(r, from, length, taken);
			from = at;
			length = taken = 0;
		}
		taken += more;
		length++;
		at += bytes;
	}
	add_row(r, from, length, taken);
}

/* In the rows that people know, or, where those are too long for the page or none are known, in rows of one length. */
static void
arrange(const struct draft *d, struct rows *r, const struct letters *l, int most)
{
	size_t used = 0;
	*r = (struct rows){.widest = 1};
	for (int i = 0; i < ROWS && l->rows[i]; i++) {
		const char *from = r->all + used;
		int n = (int)text_length(l->rows[i]);
		used += (size_t)snprintf(r->all + used, sizeof r->all - used, "%s", l->rows[i]);
		add_row(r, from, n, n);
	}
	if (!l->flow && r->widest <= most)
		return;
	fill_rows(d, r, l, most);
	/* As few places a row as give no more rows. */
	for (int rows = r->n; most > 2 && r->n == rows;)
		fill_rows(d, r, l, --most);
	fill_rows(d, r, l, most + 1);
}

/* One row, centred. Keys run from the left in every script here but the page's turn, which mirrors the whole. */
static void
letter_row(struct draft *d, const struct rows *r, int row, const struct letters *l, int y, struct box cell)
{
	bool latin_shown = (unsigned char)l->rows[0][0] < 0x80, turned = d->rtl && latin_shown;
	int between = d->gap / 2, all = r->places[row], at = 0;
	int width = all * cell.w + (all - 1) * between, x = d->left + (d->width - width) / 2;
	const char *from = r->row[row];
	for (int i = 0; i < r->length[row]; i++) {
		char letter[5];
		from += next_letter(from, letter);
		int n = places(d, l, letter), place = turned ? all - n - at : at;
		struct box box = {x + place * (cell.w + between), y, n * cell.w + (n - 1) * between, cell.h};
		letter_key(d, box, letter, latin_shown ? "en" : l->lang);
		at += n;
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
	const char *space = say(d->lang, "Space");
	int erase = side * 3 / 4, word = draft_longest_word(d, space, d->lang, d->bar_px, true) + 2 * d->pad;
	box.w = right - erase - between - box.x;
	if (box.w < word && erase > d->target) {
		int spare = erase - d->target;
		erase -= word - box.w < spare ? word - box.w : spare;
		box.w = right - erase - between - box.x;
	}
	draft_button(d, "key:space", box, space, STYLE_PLAIN, VERB_KEY, " ");
	draft_button(d, "key:erase", (struct box){right - erase, y, erase, h}, say(d->lang, "Erase"), STYLE_PLAIN,
	    VERB_ERASE, NULL);
	return (struct box){right + between, y, side, h};
}

struct box
keyboard_letters(struct draft *d, const char *next_label)
{
	bool choice;
	const struct letters *l = letters_of(d, &choice);
	struct rows r;
	int between = d->gap / 2, most_columns = (d->width + between) / (d->target + between);
	arrange(d, &r, l, most_columns > 0 ? most_columns : 1);
	int rows = r.n, columns = r.widest, w = (d->width - (columns - 1) * between) / columns;
	const char *other = !choice ? NULL : l == &latin ? language_by_code(d->lang)->name : "A–Z";
	const char *labels[] = {
	    say(d->lang, "Space"), say(d->lang, "Erase"), other ? other : "", next_label ? next_label : ""};
	int last_h = draft_row_height(d, labels, 4, d->width * 20 / 100);
	int y = draft_take_bottom(d, last_h);
	/* As high as there is room for, up to what looks like a key. */
	int room = (y - d->y - rows * between) / (rows > 0 ? rows : 1), most = draft_mm(d, 27);
	int h = room < d->target ? d->target : room > most ? most : room;
	int top = y - rows * (h + between);
	for (int i = 0; i < rows; i++)
		letter_row(d, &r, i, l, top + i * (h + between), (struct box){0, 0, w, h});
	/* Smaller letters are tried then. */
	d->s->nodes[d->s->count - 1].overflow |= top < d->y;
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
