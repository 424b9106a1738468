/* Errands that leave something behind: a report that an activity is wrong, a text to a phone. */
#include "kiosk/house.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "base/phone.h"
#include "content/upkeep.h"
#include "kiosk/card.h"
#include "queue/texting.h"

void
house_report(struct house *h, const struct model *m, struct event *answer)
{
	static const enum upkeep_reason reasons[WRONG_COUNT] = {
	    [WRONG_TIME] = UPKEEP_TIME,
	    [WRONG_PLACE] = UPKEEP_PLACE,
	    [WRONG_CONTACT] = UPKEEP_CONTACT,
	    [WRONG_STOPPED] = UPKEEP_STOPPED,
	    [WRONG_OTHER] = UPKEEP_OTHER,
	};
	struct fault f;
	*answer = (struct event){.kind = EVENT_TOLD, .told = TOLD_REPORTED};
	if (upkeep_report(h->data_dir, m->visit.details.id, reasons[m->visit.wrong], m->now, &f) == STATUS_OK)
		return;
	log_error("what a patient said of an activity was not stored: %s", f.text);
	answer->told = TOLD_NOT_REPORTED;
}

static void
tag_of(const struct texted *t, const char *number, unsigned char out[16])
{
	crypto_generichash(out, 16, (const unsigned char *)number, strlen(number), t->key, sizeof t->key);
}

/* A free place for one more text to this number, or -1 while there were enough of them in the last hour. */
static int
place_for(const struct texted *t, const unsigned char tag[16], int64_t steady)
{
	int free = -1, same = 0;
	for (int i = 0; i < HOUSE_TEXTS; i++) {
		bool old = t->sent[i].at == 0 || steady - t->sent[i].at > CLOCK_HOUR;
		if (old)
			free = i;
		else if (memcmp(t->sent[i].tag, tag, 16) == 0)
			same++;
	}
	return same < HOUSE_TEXTS_A_NUMBER ? free : -1;
}

static enum told
told_of(enum status s)
{
	return s == STATUS_OK ? TOLD_TEXTED : s == STATUS_REFUSED ? TOLD_STOPPED : TOLD_NOT_TEXTED;
}

void
house_text(struct house *h, const struct model *m, struct event *answer)
{
	const struct visit *v = &m->visit;
	char number[PHONE_TEXT];
	unsigned char tag[16];
	struct card card;
	struct fault f;
	*answer = (struct event){.kind = EVENT_TOLD, .told = TOLD_NOT_TEXTED};
	if (phone_parse(v->form.phone, number) != PHONE_MOBILE || !house_queue(h))
		return;
	tag_of(&h->texted, number, tag);
	int at = place_for(&h->texted, tag, m->steady);
	if (at < 0) {
		sodium_memzero(number, sizeof number);
		answer->told = TOLD_ENOUGH;
		return;
	}
	card_init(&card, &v->details, v->lang, m->place->name);
	char *text = card_text(&card);
	enum status s = texting_send(h->queue, number, text, NULL, m->now, &f);
	if (s == STATUS_OK) {
		h->texted.sent[at].at = m->steady;
		memcpy(h->texted.sent[at].tag, tag, sizeof tag);
	} else if (s != STATUS_REFUSED) {
		log_error("a text to a phone was not stored: %s", f.text);
	}
	answer->told = told_of(s);
	memory_wipe_string(text);
	card_finish(&card);
	sodium_memzero(number, sizeof number);
}
