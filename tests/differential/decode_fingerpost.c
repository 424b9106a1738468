/*
 * decode_fingerpost.c - a line of hex in, what Fingerpost reads in it out: kind, number, seconds of 1970, quarter
 * hours, alphabet, parts, part, reference, text as hex; with tabs between. "refused" when it does.
 */
#include <stdio.h>
#include <string.h>

#include "modem/pdu.h"

static void
print_pdu(const struct pdu *p)
{
	const struct pdu_header *h = &p->header;
	bool part = h->parts > 1;
	printf("%d\t%s\t%lld\t%d\t%d\t%d\t%d\t%d\t", p->kind, p->peer.text, p->dated ? (long long)(p->sent / 1000) : -1,
	    p->zone, p->coding.alphabet, part ? h->parts : 0, part ? h->part : 0, part ? h->reference : 0);
	for (const char *s = p->text; *s != '\0'; s++)
		printf("%02x", (unsigned char)*s);
	putchar('\n');
}

int
main(void)
{
	char line[2 * PDU_OCTETS + 3];
	while (fgets(line, sizeof line, stdin) != NULL) {
		uint8_t octets[PDU_OCTETS];
		struct pdu p;
		int n = pdu_from_hex(line, strcspn(line, "\r\n"), octets);
		if (n >= 0 && pdu_decode(octets, (size_t)n, &p, NULL) == STATUS_OK)
			print_pdu(&p);
		else
			puts("refused");
	}
	return 0;
}
