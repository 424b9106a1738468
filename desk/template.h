/*
 * template.h - texts that staff may send as they stand: they name the practice and no need, because others may read
 * them, and are in the patient's language. Pure.
 */
#ifndef DESK_TEMPLATE_H
#define DESK_TEMPLATE_H

#include "base/gsm7.h"

enum template_kind { TEMPLATE_FIRST, TEMPLATE_MISSED, TEMPLATE_WHEN, TEMPLATE_LAST, TEMPLATES };

struct template
{
	const char *code, *label; /* "missed", "They did not answer" */
	char *text;               /* as it is sent */
	char *english;            /* what it says; NULL when it is in English */
	struct sms_cost cost;
};

/* All of them, for a practice that rings from a number (E.164, or ""). End with templates_finish. */
void templates_init(struct template out[TEMPLATES], const char *lang, const char *practice, const char *phone);
void templates_finish(struct template t[TEMPLATES]);

/* The kind of a code; TEMPLATES if it is none. */
enum template_kind template_by_code(const char *code);

/* "2 messages, 9.0p" (the price only where one is known), and for one's own words how much room is left. */
#define TEMPLATE_COST 80
const char *template_cost(const struct sms_cost *cost, int price_tenths, bool room, char buffer[TEMPLATE_COST]);

#endif
