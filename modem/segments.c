#include "modem/segments.h"

#include <string.h>

#include "base/text.h"

static int
width_in(enum sms_alphabet alphabet, uint32_t c)
{
	if (alphabet == SMS_GSM7)
		return gsm7_width(c);
	return c > 0xffff ? 2 : 1;
}

static bool
cut_parts(struct segments *s, int room)
{
	const char *at = s->text;
	int used = 0;
	for (;;) {
		size_t here = (size_t)(at - s->text);
		uint32_t c = text_next(&at);
		if (c == 0)
			break;
		int width = width_in(s->alphabet, c);
		if (used + width > room) {
			if (s->n == SEGMENTS_MAX)
				return false;
			s->start[s->n++] = here;
			used = 0;
		}
		used += width;
	}
	s->start[s->n] = (size_t)(at - s->text);
	return true;
}

bool
segments_cut(const char *utf8, struct segments *out)
{
	struct sms_cost cost = sms_cost(utf8);
	*out = (struct segments){.alphabet = cost.alphabet, .n = 1, .text = utf8};
	bool gsm = cost.alphabet == SMS_GSM7;
	if (cost.segments == 1)
		return cut_parts(out, gsm ? SMS_WHOLE_SEPTETS : SMS_WHOLE_UNITS);
	return cut_parts(out, gsm ? SMS_PART_SEPTETS : SMS_PART_UNITS);
}

void
segments_submit(const struct segments *s, int i, const char *to, int reference, struct pdu *out)
{
	size_t n = s->start[i + 1] - s->start[i];
	memset(out, 0, sizeof *out);
	out->kind = PDU_SUBMIT;
	out->dcs = pdu_dcs(s->alphabet);
	out->validity = PDU_DAY;
	snprintf(out->peer.text, sizeof out->peer.text, "%s", to);
	/* a part holds at most 160 septets of three bytes; the bound is for the compiler and for later changes */
	memcpy(out->text, s->text + s->start[i], n < sizeof out->text ? n : sizeof out->text - 1);
	if (s->n > 1)
		out->header =
		    (struct pdu_header){.present = true, .parts = s->n, .part = i + 1, .reference = reference};
}
