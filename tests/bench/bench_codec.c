/*
 * bench_codec.c - how long one message takes to decode and to encode, beside libGammu in the same run where it is
 * installed (libgammu-dev: its header is needed for the shape of its message).
 *
 *     bench_codec [THOUSANDS]        200 unless given
 *
 * Each kind of message is taken in turns by both, the best of five rounds counts: the machine's other work does not.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "modem/pdu.h"
#include "modem/segments.h"

#if __has_include(<gammu.h>)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wstrict-prototypes"
#include <gammu.h>
#pragma GCC diagnostic pop
#define PEER 1
#else
#define PEER 0
#endif

#define ROUNDS 5

struct sample {
	const char *name;
	struct pdu in;
	struct pdu_octets octets;
};

static struct sample samples[] = {
    {.name = "short, GSM 7 bit", .in = {.text = "DEBT"}},
    {.name = "160 septets",
        .in = {.text = "Hello, this is Anna. I have had a letter about the rent and do not know what to do; could "
                       "somebody please ring me back on any morning this week? Thank you a lot"}},
    {.name = "part of a long one",
        .in = {.header = {.parts = 3, .part = 2, .reference = 7},
            .text = "with an extension or two [like these]; it costs 12€ a session, doesn't it, and the bus goes at "
                    "ten past nine, so I cannot be there at nine"}},
    {.name = "UCS-2, 70 units",
        .in = {.dcs = 8, .text = "Dzień dobry, proszę o telefon w sprawie mieszkania, dziękuję bardzo 😀"}},
};
#define SAMPLES (sizeof samples / sizeof samples[0])

static double
seconds(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* One way of doing one thing n times; the sum keeps the compiler from leaving it out. */
typedef unsigned work(const struct sample *s, int n);

static unsigned
our_decode(const struct sample *s, int n)
{
	unsigned sum = 0;
	for (int i = 0; i < n; i++) {
		struct pdu p;
		pdu_decode(s->octets.octets, s->octets.n, &p, NULL);
		sum += (unsigned char)p.text[0];
	}
	return sum;
}

static unsigned
our_encode(const struct sample *s, int n)
{
	unsigned sum = 0;
	for (int i = 0; i < n; i++) {
		struct pdu_octets o;
		pdu_submit_encode(&s->in, &o, NULL);
		sum += o.octets[o.n - 1];
	}
	return sum;
}

#if PEER
static struct {
	GSM_Debug_Info *debug;
	GSM_Error (*decode)(
	    GSM_Debug_Info *di, GSM_SMSMessage *s, const unsigned char *b, size_t n, size_t *end, gboolean centre);
	GSM_Error (*encode)(GSM_Debug_Info *di, GSM_SMSMessage *s, unsigned char *b, GSM_SMSMessageLayout layout,
	    int *n, gboolean clear);
	GSM_SMSMessageLayout *submit;
} gammu; /* what dlopen gave */

static bool
gammu_open(void)
{
	void *library = dlopen("libGammu.so.8", RTLD_NOW);
	if (library == NULL)
		return false;
	GSM_Debug_Info *(*debug)(void);
	*(void **)&debug = dlsym(library, "GSM_GetGlobalDebug");
	*(void **)&gammu.decode = dlsym(library, "GSM_DecodePDUFrame");
	*(void **)&gammu.encode = dlsym(library, "GSM_EncodeSMSFrame");
	gammu.submit = dlsym(library, "PHONE_SMSSubmit");
	if (debug == NULL || gammu.decode == NULL || gammu.encode == NULL || gammu.submit == NULL)
		return false;
	gammu.debug = debug();
	return true;
}

static unsigned
gammu_decode(const struct sample *s, int n)
{
	unsigned sum = 0;
	for (int i = 0; i < n; i++) {
		GSM_SMSMessage m;
		size_t end;
		gammu.decode(gammu.debug, &m, s->octets.octets, s->octets.n, &end, TRUE);
		sum += m.Text[1];
	}
	return sum;
}

/* As its own programs do: the text is in its 16-bit form already, which is the lesser half of the work. */
static unsigned
gammu_encode(const struct sample *s, int n)
{
	unsigned sum = 0;
	GSM_SMSMessage m;
	size_t end;
	gammu.decode(gammu.debug, &m, s->octets.octets, s->octets.n, &end, TRUE);
	m.PDU = SMS_Submit;
	m.SMSC.Validity.Format = SMS_Validity_RelativeFormat;
	m.SMSC.Validity.Relative = SMS_VALID_1_Day;
	for (int i = 0; i < n; i++) {
		unsigned char frame[512];
		int length = 0;
		gammu.encode(gammu.debug, &m, frame, *gammu.submit, &length, TRUE);
		sum += (unsigned)length;
	}
	return sum;
}
#else
static bool
gammu_open(void)
{
	return false;
}

static unsigned
gammu_decode(const struct sample *s, int n)
{
	(void)s;
	return (unsigned)n;
}

static unsigned
gammu_encode(const struct sample *s, int n)
{
	(void)s;
	return (unsigned)n;
}
#endif

static unsigned kept;

static void
better(double *best, work *does, const struct sample *s, int n)
{
	double start = seconds();
	kept += does(s, n);
	double each = (seconds() - start) / n * 1e9;
	if (*best == 0 || each < *best)
		*best = each;
}

static bool
row(const char *what, const struct sample *s, work *ours, work *theirs, int n)
{
	double our = 0, their = 0;
	for (int i = 0; i < ROUNDS; i++) {
		better(&our, ours, s, n);
		if (theirs != NULL)
			better(&their, theirs, s, n);
	}
	printf("%-20s %-8s %7.0f ns", s->name, what, our);
	if (theirs != NULL)
		printf("   libGammu %8.0f ns   %6.1f times", their, their / our);
	putchar('\n');
	return our < 1000 && (theirs == NULL || our < their);
}

int
main(int argc, char **argv)
{
	int n = 1000 * (argc > 1 ? (int)strtol(argv[1], NULL, 10) : 200);
	bool peer = gammu_open(), fine = true;
	if (!peer)
		puts("SKIP libGammu: not installed (libgammu-dev)");
	for (size_t i = 0; i < SAMPLES; i++) {
		struct sample *s = &samples[i];
		snprintf(s->in.peer.text, sizeof s->in.peer.text, "+447700900123");
		s->in.validity = PDU_DAY;
		if (pdu_deliver_encode(&s->in, &s->octets, NULL) != STATUS_OK) {
			fprintf(stderr, "bench_codec: %s does not fit\n", s->name);
			return 1;
		}
		fine &= row("decode", s, our_decode, peer ? gammu_decode : NULL, n);
		fine &= row("encode", s, our_encode, peer ? gammu_encode : NULL, n);
	}
	printf("each under 1 microsecond%s: %s\n", peer ? " and faster than libGammu" : "", fine ? "yes" : "NO");
	return kept == 1 || !fine;
}
