/* decode_gammu.c - the same lines as decode_fingerpost.c, as libGammu reads the message. */
#include <gammu.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int
alphabet(const GSM_SMSMessage *s)
{
	return s->Coding == SMS_Coding_8bit ? 1 : s->Coding == SMS_Coding_Default_No_Compression ? 0 : 2;
}

static long long
seconds(const GSM_DateTime *d)
{
	struct tm t = {.tm_year = d->Year - 1900,
	    .tm_mon = d->Month - 1,
	    .tm_mday = d->Day,
	    .tm_hour = d->Hour,
	    .tm_min = d->Minute,
	    .tm_sec = d->Second};
	return (long long)timegm(&t) - d->Timezone;
}

static void
print_text(GSM_SMSMessage *s)
{
	static char utf8[8 * GSM_MAX_SMS_LENGTH];
	if (s->Coding == SMS_Coding_8bit)
		for (int i = 0; i < s->Length; i++) {
			unsigned char c = s->Text[i] == 0 ? ' ' : s->Text[i];
			if (c < 0x80)
				printf("%02x", c);
			else
				printf("%02x%02x", 0xc0 | c >> 6, 0x80 | (c & 0x3f));
		}
	else {
		EncodeUTF8(utf8, s->Text);
		for (const char *p = utf8; *p != '\0'; p++)
			printf("%02x", (unsigned char)*p);
	}
	putchar('\n');
}

static void
print_sms(GSM_SMSMessage *s)
{
	char number[8 * GSM_MAX_NUMBER_LENGTH];
	const GSM_UDHHeader *h = &s->UDH;
	int reference = h->ID16bit >= 0 ? h->ID16bit : h->ID8bit;
	int part = h->AllParts > 1;
	EncodeUTF8(number, s->Number);
	printf("%d\t%s\t%lld\t%d\t%d\t%d\t%d\t%d\t",
	    s->PDU == SMS_Submit          ? 1
	    : s->PDU == SMS_Status_Report ? 2
	                                  : 0,
	    number, s->PDU == SMS_Submit ? -1 : seconds(&s->DateTime),
	    s->PDU == SMS_Submit ? 0 : s->DateTime.Timezone / 900, alphabet(s), part ? h->AllParts : 0,
	    part ? h->PartNumber : 0, part ? reference : 0);
	print_text(s);
}

int
main(void)
{
	char line[512];
	GSM_InitLocales(NULL);
	while (fgets(line, sizeof line, stdin) != NULL) {
		unsigned char octets[256];
		size_t n = 0, at;
		GSM_SMSMessage s;
		for (char *p = line; n < sizeof octets && sscanf(p, "%2hhx", &octets[n]) == 1; p += 2)
			n++;
		memset(&s, 0, sizeof s);
		if (GSM_DecodePDUFrame(GSM_GetGlobalDebug(), &s, octets, n, &at, TRUE) == ERR_NONE)
			print_sms(&s);
		else
			puts("refused");
	}
	return 0;
}
