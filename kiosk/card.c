#include "kiosk/card.h"

#include "base/memory.h"
#include "base/text.h"
#include "content/language.h"
#include "kiosk/when.h"

static void
put(struct card *c, enum card_part part, const char *label, const char *value, const char *lang)
{
	if (!*value)
		return;
	struct card_line *l = &c->lines[part];
	l->label = label;
	l->value = memory_copy(value);
	snprintf(l->lang, sizeof l->lang, "%s", lang);
}

static void
put_where(struct card *c, const struct details *d)
{
	char postcode[48];
	char *all = memory_print("%s%s%s%s%s", d->venue, *d->venue && *d->address ? ", " : "", d->address,
	    (*d->venue || *d->address) && *d->postcode ? ", " : "",
	    when_isolate("en", d->postcode, postcode, sizeof postcode));
	put(c, CARD_WHERE, say(c->lang, "Where"), all, "en");
	free(all);
}

void
card_init(struct card *c, const struct details *d, const char *lang, const char *practice)
{
	char text[300];
	*c = (struct card){0};
	snprintf(c->lang, sizeof c->lang, "%s", lang);
	lang = c->lang;
	put(c, CARD_NAME, "", d->name, "en");
	put(c, CARD_WHEN, say(lang, "When"), d->when, "en");
	/* As a date: "today" is wrong tomorrow. */
	if (d->next)
		put(c, CARD_NEXT, say_in(lang, "date", "Next"),
		    when_session(lang, d->next, d->next_end, 0, text, sizeof text), lang);
	put_where(c, d);
	put(c, CARD_COST, say(lang, "Cost"), d->free ? say(lang, "Free") : d->cost, d->free ? lang : "en");
	put(c, CARD_BRING, say(lang, "What to bring"), d->bring, "en");
	put(c, CARD_PHONE, say(lang, "Phone"), d->phone, "en");
	put(c, CARD_WEBSITE, say(lang, "Website"), d->website, "en");
	if (d->assured)
		put(c, CARD_CHECKED, say(lang, "Last checked"), when_day(lang, d->assured, text, sizeof text), lang);
	put(c, CARD_FROM, "", practice, "en");
}

void
card_finish(struct card *c)
{
	for (size_t i = 0; i < CARD_PARTS; i++)
		free(c->lines[i].value);
	*c = (struct card){0};
}

/* Texts cost by the piece: of a long line the beginning is enough, and no sign may make the whole of it dearer. */
static void
add_line(FILE *out, const char *text, size_t most)
{
	size_t whole = text_length(text);
	for (size_t i = 0; *text && i < most; i++) {
		const char *at = text;
		uint32_t c = text_next(&text);
		if (c == 0xA0)
			fputc(' ', out);
		else if (c == 0x2013 || c == 0x2014)
			fputc('-', out);
		else if (c != 0x2060)
			fwrite(at, 1, (size_t)(text - at), out);
	}
	fputs(whole > most ? "...\n" : "\n", out);
}

static void
add_phone(FILE *out, const struct card *c)
{
	char whole[64], number[64];
	const struct language *l = language_by_code(c->lang);
	size_t n = 0;
	/* From right to left spaces would turn the groups of a number round. */
	for (const char *s = c->lines[CARD_PHONE].value; *s && n < sizeof number - 1; s++)
		if (*s != ' ' || !l || !l->rtl)
			number[n++] = *s;
	number[n] = '\0';
	snprintf(whole, sizeof whole, "%s", number);
	fprintf(out, "%s: %s\n", say(c->lang, "Phone"), whole);
}

char *
card_text(const struct card *c)
{
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);
	static const struct {
		enum card_part part;
		size_t most;
	} parts[] = {{CARD_NAME, 60}, {CARD_WHEN, 60}, {CARD_NEXT, 60}, {CARD_WHERE, 90}};
	bool english = strcmp(c->lang, "en") == 0;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		const struct card_line *l = &c->lines[parts[i].part];
		/* Who reads English has the next day in "Tuesdays". */
		if (l->value && (parts[i].part != CARD_NEXT || !english || !c->lines[CARD_WHEN].value))
			add_line(out, l->value, parts[i].most);
	}
	if (c->lines[CARD_PHONE].value)
		add_phone(out, c);
	if (c->lines[CARD_FROM].value)
		fprintf(out, "(%s)", c->lines[CARD_FROM].value);
	fclose(out);
	return text;
}
