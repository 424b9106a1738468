/*
 * layout.h - the blocks that every screen is laid out with: headings, paragraphs, buttons, from top to bottom.
 *
 * Boxes are reckoned from left to right; scene_mirror turns the finished page over.
 */
#ifndef KIOSK_LAYOUT_H
#define KIOSK_LAYOUT_H

#include "content/language.h"
#include "kiosk/view.h"

/* Colours. Contrast on their ground: ink 15, muted 8, accent 8, alarm 9, edge 4 to 1. */
#define PAPER 0xF7F4EE
#define WHITE 0xFFFFFF
#define INK 0x17262B
#define MUTED 0x3C4A4E
#define ACCENT 0x0C5257
#define TINT 0xE3EEEC
#define ALARM 0x8E1B1B
#define LINE 0x6B7C7E
#define QR_DARK 0x000000

struct draft {
	struct scene *s;
	const struct model *m;
	const struct page *p;
	const char *lang;
	bool rtl;
	int px, title_px;     /* the two sizes of type */
	int bar_px;           /* of what is the same on every screen: it doesn't grow */
	int gap, pad, target; /* between things, inside things, the least a finger needs */
	int left, width;      /* the column */
	int heading_width;    /* what a heading may take of it */
	bool wide;            /* the page is wider than high */
	int next_least;       /* the button that goes on is at least so high */
	int reach;            /* nothing to be touched stands above; 0 anywhere */
	int y, bottom;        /* what is still free of it */
};

enum style { STYLE_PRIMARY, STYLE_PLAIN, STYLE_ALARM, STYLE_KEY, STYLE_FIELD };

int draft_mm(const struct draft *d, double mm);

/* An empty page; size is that of the text, 0 to SIZES - 1. */
struct draft draft_begin(struct scene *s, const struct model *m, const struct page *p, int size);

/* How large everything is on a page: draft_begin does it, and once more whoever wants it smaller. */
void draft_measures(struct draft *d, const struct page *p, int size);

/* Sets label and speech (NULL: as the label). */
void draft_say(struct draft *d, struct node *n, const char *label, const char *speech);

/* Gives a button a label in a language of its own. */
void draft_name(struct draft *d, struct node *n, const char *label, const char *lang);

/* Height of a text of a size in a width. */
int draft_height(const struct draft *d, const char *text, const char *lang, int px, bool bold, int width, int lines);

/* How wide the longest of its words is: in less, it would be broken. */
int draft_longest_word(const struct draft *d, const char *text, const char *lang, int px, bool bold);

/* A label in which a word would stand on two lines is set smaller, as long as capitals stay as high as they must be. */
void draft_whole_words(const struct draft *d, struct node *n);

/* How wide a text is on one line. */
int draft_width(const struct draft *d, const char *text, const char *lang, int px, bool bold);

/* The type of a node as the typesetter wants it. */
struct setting node_setting(const struct scene *s, const struct node *n);

/* Where the first line of a text stands, from its top. */
int draft_baseline(const struct draft *d, const char *text, const char *lang, int px, bool bold, int width);

/* A heading or a paragraph over the column's width; moves down. */
struct node *draft_heading(struct draft *d, const char *text);
struct node *draft_text(struct draft *d, const char *id, const char *text, int px, bool bold);

/* A text node in a box of its own, without moving down; the text's own language (NULL: the page's). */
struct node *draft_put(
    struct draft *d, const char *id, struct box box, const char *text, const char *lang, int px, bool bold, int lines);

/* A button in a box. The argument may be NULL. */
struct node *draft_button(struct draft *d, const char *id, struct box box, const char *label, enum style style,
    enum verb verb, const char *argument);

/* The least height of a row of buttons that holds each label in its width. */
int draft_row_height(const struct draft *d, const char *const *labels, size_t n, int width);

/* Takes a row of height h off the bottom of the column; returns its top. */
int draft_take_bottom(struct draft *d, int h);

/* From here on things are to be touched: down to where everybody reaches, if that is wished. */
void draft_controls(struct draft *d);

/* A text of the page that belongs to a control, in its box: it is spoken with it. */
struct node *draft_part(struct draft *d, const struct node *of, const char *id, struct box box, const char *text,
    const char *lang, bool bold, int lines);

/* A panel: a box with an edge and nothing to press. */
struct node *draft_panel(struct draft *d, const char *id, struct box box, uint32_t fill, uint32_t edge);

/* Picture in a box of the draft. */
void draft_picture(struct node *n, const char *picture, struct box box);

/* The screens, a family a file. */
void view_start(struct draft *d);
void view_needs(struct draft *d);
void view_list(struct draft *d);
void view_details(struct draft *d);
void view_name(struct draft *d);
void view_phone(struct draft *d);
void view_times(struct draft *d);
void view_voicemail(struct draft *d);
void view_consent(struct draft *d);
void view_check(struct draft *d);
void view_confirmation(struct draft *d);
void view_help(struct draft *d);
void view_idle(struct draft *d);
void view_trouble(struct draft *d);
void view_search(struct draft *d);
void view_filters(struct draft *d);
void view_take(struct draft *d);
void view_no_phone(struct draft *d);
void view_young(struct draft *d);
void view_more(struct draft *d);
void view_for(struct draft *d);
void view_age(struct draft *d);
void view_interpreter(struct draft *d);
void view_texts(struct draft *d);
void view_safe(struct draft *d);
void view_access(struct draft *d);
void view_note(struct draft *d);
void view_settings(struct draft *d);
void view_no_voice(struct draft *d);
void view_pin(struct draft *d);
void view_staff(struct draft *d);
void view_wrong(struct draft *d);
void view_text_number(struct draft *d);
void view_text_consent(struct draft *d);
void view_told(struct draft *d);
void view_adjust(struct draft *d);
void view_keep(struct draft *d);
void view_founding(struct draft *d);

#endif
