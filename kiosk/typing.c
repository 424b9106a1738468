/* Writing: the keyboard on the screen and the one that may be plugged in, into the one field that a screen has. */
#include "kiosk/step.h"

#include <wctype.h>

#include "base/text.h"

enum alphabet { LETTERS, NUMBER, DIGITS };

/* The field that a screen's keyboard writes into. */
struct field {
	char *text;
	size_t size, most; /* bytes; characters */
	enum alphabet alphabet;
	bool name; /* words begin with capitals */
};

static struct field
field_of_founding(struct founding *g)
{
	const struct founding_question *q = &founding_questions[g->question];
	char *value = g->values[g->question];
	if (g->stage == FOUNDING_MODEM)
		return (struct field){g->number, sizeof g->number, FORM_PHONE, NUMBER, false};
	if (g->stage != FOUNDING_ASKS || q->kind == FOUNDING_PICK || q->kind == FOUNDING_LANGUAGES)
		return (struct field){0};
	enum alphabet alphabet = q->kind == FOUNDING_WORDS ? LETTERS : NUMBER;
	return (struct field){value, FOUNDING_VALUE, FOUNDING_VALUE / 4, alphabet, q->capitals};
}

static struct field
field_of(struct model *m)
{
	struct form *f = &m->visit.form;
	if (m->founding)
		return field_of_founding(m->founding);
	switch (m->screen) {
	case SCREEN_NAME:
		return (struct field){f->name, sizeof f->name, FORM_NAME, LETTERS, true};
	case SCREEN_PHONE:
	case SCREEN_TEXT_NUMBER:
		return (struct field){f->phone, sizeof f->phone, FORM_PHONE, NUMBER, false};
	case SCREEN_AGE:
		return (struct field){f->age, sizeof f->age, 3, DIGITS, false};
	case SCREEN_NOTE:
		return (struct field){f->note, sizeof f->note, FORM_NOTE, LETTERS, false};
	case SCREEN_SEARCH:
		return (struct field){m->visit.words, sizeof m->visit.words, SEARCH_WORDS, LETTERS, false};
	case SCREEN_PIN:
		return (struct field){m->visit.pin, sizeof m->visit.pin, sizeof m->visit.pin - 1, DIGITS, false};
	default: /* the others have nothing to write into */
		return (struct field){0};
	}
}

/* Characters that nobody's name or number has, and that could hide or turn round what follows. */
static bool
typeable(uint32_t c)
{
	if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0xFEFF || c == 0xFFFD)
		return false;
	if (c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F))
		return false;
	return c < 0xE000 || (c >= 0xF900 && c < 0xFFF0) || (c >= 0x10000 && c < 0xE0000);
}

/* The first letter of each word is a capital, so that the keyboard needs no shift key. */
static uint32_t
name_letter(const char *before, uint32_t c)
{
	size_t n = strlen(before);
	bool first = n == 0 || before[n - 1] == ' ' || before[n - 1] == '-' || before[n - 1] == '\'';
	return first ? (uint32_t)towupper((wint_t)c) : c;
}

static void
put(struct field *f, uint32_t c)
{
	size_t n = strlen(f->text);
	char bytes[4];
	size_t more = text_encode(c, bytes);
	if (more == 0 || n + more >= f->size || text_length(f->text) >= f->most)
		return;
	if (c == ' ' && (n == 0 || f->text[n - 1] == ' '))
		return;
	memcpy(f->text + n, bytes, more);
	f->text[n + more] = '\0';
}

static bool
takes(const struct field *f, uint32_t c)
{
	bool digit = (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) ||
	             (c >= 0x9E6 && c <= 0x9EF);
	switch (f->alphabet) {
	case LETTERS:
		return typeable(c);
	case NUMBER:
		return digit || c == '+' || c == ' ' || c == '-' || c == '(' || c == ')';
	case DIGITS:
		return c >= '0' && c <= '9';
	}
	return false;
}

/* What the field's screen does about it. */
static enum effect
changed(struct model *m)
{
	m->visit.form.error = FORM_FINE;
	if (m->founding)
		m->founding->wrong = NULL;
	m->visit.typed++;
	return m->screen == SCREEN_SEARCH ? find_anew(m) : EFFECT_NONE;
}

static void
note_spoken(struct model *m, uint32_t c)
{
	char bytes[5] = "";
	bytes[text_encode(c, bytes)] = '\0';
	step_copy(m->visit.spoken_key, sizeof m->visit.spoken_key, bytes);
}

enum effect
typing_text(struct model *m, const char *text)
{
	struct field f = field_of(m);
	if (!f.text || !text)
		return EFFECT_NONE;
	while (*text) {
		uint32_t c = text_next(&text);
		if (takes(&f, c)) {
			put(&f, c);
			note_spoken(m, c);
		}
	}
	return changed(m);
}

enum effect
typing_key(struct model *m, const char *letter)
{
	struct field f = field_of(m);
	const char *rest = letter;
	uint32_t c = text_next(&rest);
	if (!f.text || *rest || !takes(&f, c))
		return EFFECT_NONE;
	put(&f, f.name ? name_letter(f.text, c) : c);
	note_spoken(m, c);
	return changed(m);
}

enum effect
typing_erase(struct model *m, const char *argument)
{
	(void)argument;
	struct field f = field_of(m);
	size_t n = f.text ? strlen(f.text) : 0;
	if (n == 0)
		return EFFECT_NONE;
	size_t keep = text_prefix(f.text, text_length(f.text) - 1);
	memset(f.text + keep, 0, n - keep);
	memset(m->visit.spoken_key, 0, sizeof m->visit.spoken_key);
	return changed(m);
}

enum effect
typing_layout(struct model *m, const char *argument)
{
	(void)argument;
	m->visit.form.latin = !m->visit.form.latin;
	return EFFECT_NONE;
}
