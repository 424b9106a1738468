#include "modem/segments.h"

#include <string.h>

#include "base/text.h"

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
		int width = sms_width(s->alphabet, s->single, c);
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
	*out = (struct segments){.alphabet = cost.alphabet, .single = cost.single, .n = 1, .text = utf8};
	return cut_parts(out, sms_room(cost.alphabet, cost.single, cost.segments > 1));
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
	out->header = (struct pdu_header){.present = s->n > 1 || s->single != 0, .single = s->single};
	if (s->n > 1) {
		out->header.parts = s->n;
		out->header.part = i + 1;
		out->header.reference = reference;
	}
}
