/*
 * founding.h - the first start: a box that belongs to no practice yet asks what it must know, one question a page.
 *
 * Pure, like model.h, of which it is one screen. The answers become a file (image/ANSWERS.md), the same that may come
 * on a stick; whoever has the rights for it, the box's own set-up, does what it says and tells how that went. The pages
 * are for staff: English only.
 */
#ifndef KIOSK_FOUNDING_H
#define KIOSK_FOUNDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define FOUNDING_VALUE 160
#define FOUNDING_PAPER 2000

enum founding_stage {
	FOUNDING_WELCOME,
	FOUNDING_ASKS,  /* question */
	FOUNDING_CHECK, /* the answers, to be looked over */
	FOUNDING_WAITS, /* for the box to become a practice's */
	FOUNDING_FAILED,
	FOUNDING_PAPER_SHOWN, /* the recovery codes, to be written down */
	FOUNDING_MODEM,       /* is it there? A text to somebody's own phone */
	FOUNDING_TRIAL,       /* a call back to nobody, to be found on the desk */
	FOUNDING_DONE
};

enum founding_kind { FOUNDING_WORDS, FOUNDING_DIGITS, FOUNDING_PICK, FOUNDING_LANGUAGES };

/* One of the answers that may be picked. */
struct founding_pick {
	const char *value, *label;
};

struct founding_question {
	const char *section, *key; /* in the file of answers */
	enum founding_kind kind;
	const char *label; /* on the page where answers are looked over */
	const char *title, *hint;
	const char *standard;               /* before anything is answered */
	const struct founding_pick *picks;  /* ended by a NULL value */
	const char *(*wrong)(const char *); /* what is wrong with an answer, or NULL */
	bool may_be_empty, capitals;
};

enum { FOUNDING_QUESTIONS = 16 };
extern const struct founding_question founding_questions[FOUNDING_QUESTIONS];

/* Of the box, not of a patient; the passwords in it are wiped by founding_finish. */
struct founding {
	enum founding_stage stage;
	int question;
	bool changing; /* one answer, from the page where they are looked over */
	char values[FOUNDING_QUESTIONS][FOUNDING_VALUE];
	const char *wrong; /* with what was just answered; static, or NULL */
	char why[400];     /* it failed */
	char paper[FOUNDING_PAPER];
	char modem[24];    /* its state, "" while unknown */
	char number[40];   /* for the text that tries it */
	const char *tried; /* how the text, or the call back, went; static, or NULL */
	int64_t looked;    /* steady: at what the box says */
	int64_t asked;     /* steady: set-up was begun */
};

void founding_init(struct founding *g);
void founding_finish(struct founding *g);

/* Whether there is a page to go back to. What the box has become stays so. */
bool founding_goes_back(const struct founding *g);

/* Whether a question is asked, after the answers so far. */
bool founding_asked(const struct founding *g, int question);

/* What stands for an answer on the page: picks by their label, secrets as they are. */
const char *founding_said(const struct founding *g, int question);

/* The file of answers. The caller wipes and frees it with memory_wipe_string. */
char *founding_answers(const struct founding *g);

#endif
