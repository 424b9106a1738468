/* Short messages as octets: real and odd ones as hex, hostile lengths, and round trips of random ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/national.h"
#include "base/text.h"
#include "modem/pdu.h"
#include "modem/userdata.h"

static uint32_t
next_random(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(*state >> 33);
}

static enum status
decode_hex(const char *hex, struct pdu *out)
{
	uint8_t octets[PDU_OCTETS];
	int n = pdu_from_hex(hex, strlen(hex), octets);
	assert_true(n >= 0);
	/* a copy of exactly that size, so that the sanitiser sees a byte too far */
	uint8_t *exact = malloc((size_t)n + (n == 0));
	memcpy(exact, octets, (size_t)n);
	enum status s = pdu_decode(exact, (size_t)n, out, NULL);
	free(exact);
	return s;
}

/* Worked out by hand from the standard, bit by bit. */
static const struct {
	const char *about, *hex;
	const char *centre, *peer, *text;
	int64_t sent; /* s; 0 not dated */
	int parts, part, reference;
	int message_class;
	bool waiting, port;
} deliveries[] = {
    {"plain, summer time: 2026-07-01 12:00:00 +01:00",
        "07914477002143F5040C914477000921430000627010210000400 4D4E2940A"
        /* the space is taken out below: it marks where text begins */,
        "+44770012345", "+447700901234", "TEST", 1782903600, 0, 0, 0, -1, false, false},
    {"west of Greenwich: quarter hours -20", "00040C9144770009214300006270102100000A0 4D4E2940A", "", "+447700901234",
        "TEST", 1782925200, 0, 0, 0, -1, false, false},
    {"national number, no type", "00040B817007091032F40000627010210000000 4D4E2940A", "", "07709001234", "TEST",
        1782907200, 0, 0, 0, -1, false, false},
    {"short code of five digits", "000405815852F80000627010210000000 4D4E2940A", "", "85258", "TEST", 1782907200, 0, 0,
        0, -1, false, false},
    {"no date at all: month 13", "00040C914477000921430000623110210000000 4D4E2940A", "", "+447700901234", "TEST", 0, 0,
        0, 0, -1, false, false},
    {"no date at all: hex digits", "00040C91447700092143000062A010210000000 4D4E2940A", "", "+447700901234", "TEST", 0,
        0, 0, 0, -1, false, false},
    {"an emoji as a surrogate pair", "00040C9144770009214300086270102100000 004D83DDE00", "", "+447700901234", "😀",
        1782907200, 0, 0, 0, -1, false, false},
    {"a lone surrogate at the end", "00040C9144770009214300086270102100000 0040041D83D", "", "+447700901234",
        "A\xef\xbf\xbd", 1782907200, 0, 0, 0, -1, false, false},
    {"an odd octet behind the units", "00040C9144770009214300086270102100000 003004100", "", "+447700901234", "A",
        1782907200, 0, 0, 0, -1, false, false},
    {"flash", "00040C9144770009214300106270102100000 004D4E2940A", "", "+447700901234", "TEST", 1782907200, 0, 0, 0, 0,
        false, false},
    {"flash by the last group", "00040C9144770009214300F06270102100000 004D4E2940A", "", "+447700901234", "TEST",
        1782907200, 0, 0, 0, 0, false, false},
    {"voicemail waiting", "00040C9144770009214300C86270102100000 004D4E2940A", "", "+447700901234", "TEST", 1782907200,
        0, 0, 0, -1, true, false},
    {"a port: WAP push, 8 bit", "00440C9144770009214300046270102100000 0090605040B8423F04142", "", "+447700901234",
        "AB", 1782907200, 0, 0, 0, -1, false, true},
    {"part 2 of 3, 8-bit reference", "00440C9144770009214300086270102100000 008050003A703020041", "", "+447700901234",
        "A", 1782907200, 3, 2, 0xa7, -1, false, false},
    {"part 2 of 3, 16-bit reference", "00440C9144770009214300086270102100000 00906080412340302 0041", "",
        "+447700901234", "A", 1782907200, 3, 2, 0x1234, -1, false, false},
    {"part 4 of 3 is no part", "00440C9144770009214300086270102100000 008050003A703040041", "", "+447700901234", "A",
        1782907200, 0, 0, 0, -1, false, false},
    {"an unknown element before the part", "00440C9144770009214300086270102100000 00C09 7F0201020003A70302 0041", "",
        "+447700901234", "A", 1782907200, 3, 2, 0xa7, -1, false, false},
    {"an element that runs over the header", "00440C9144770009214300086270102100000 00805 00FFA703020041", "",
        "+447700901234", "A", 1782907200, 0, 0, 0, -1, false, false},
    {"padding behind the end", "00040C9144770009214300086270102100000 0020041FFFFFF", "", "+447700901234", "A",
        1782907200, 0, 0, 0, -1, false, false},
    {"empty", "00040C9144770009214300006270102100000 000", "", "+447700901234", "", 1782907200, 0, 0, 0, -1, false,
        false},
    {"a number ended early by filler", "00040C914477F0092143000862701021000000020041", "", "+44770", "A", 1782907200, 0,
        0, 0, -1, false, false},
    {"Turkish by a single shift: 23.040, 9.2.3.24.15", "00440C9144770009214300006270102100000 007 03240101 D8CC01", "",
        "+447700901234", "ş", 1782907200, 0, 0, 0, -1, false, false},
    {"a language that is none", "00440C9144770009214300006270102100000 007 032401FF D8CC01", "", "+447700901234", "s",
        1782907200, 0, 0, 0, -1, false, false},
    {"no sender", "0004008100086270102100000 0020041", "", "", "A", 1782907200, 0, 0, 0, -1, false, false},
};

static void
without_spaces(const char *in, char *out)
{
	for (; *in != '\0'; in++)
		if (*in != ' ')
			*out++ = *in;
	*out = '\0';
}

static void
test_deliveries(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof deliveries / sizeof deliveries[0]; i++) {
		char hex[PDU_HEX];
		struct pdu p;
		without_spaces(deliveries[i].hex, hex);
		if (decode_hex(hex, &p) != STATUS_OK)
			fail_msg("%s: refused", deliveries[i].about);
		if (strcmp(p.text, deliveries[i].text) != 0 || strcmp(p.peer.text, deliveries[i].peer) != 0)
			fail_msg("%s: \"%s\" from \"%s\"", deliveries[i].about, p.text, p.peer.text);
		assert_string_equal(p.centre.text, deliveries[i].centre);
		assert_int_equal(p.kind, PDU_DELIVER);
		assert_int_equal(p.dated, deliveries[i].sent != 0);
		if (p.sent != deliveries[i].sent * 1000)
			fail_msg("%s: sent at %lld", deliveries[i].about, (long long)p.sent);
		assert_int_equal(p.header.parts, deliveries[i].parts);
		assert_int_equal(p.header.part, deliveries[i].part);
		assert_int_equal(p.header.reference, deliveries[i].reference);
		assert_int_equal(p.coding.message_class, deliveries[i].message_class);
		assert_int_equal(p.coding.waiting, deliveries[i].waiting);
		assert_int_equal(p.header.port, deliveries[i].port);
	}
}

/* Seven characters are 49 bits, so 13 semi-octets; a decoder that stops at septet 0 loses what is behind the @. */
static void
test_name_as_sender(void **state)
{
	(void)state;
	struct pdu p;
	assert_int_equal(decode_hex("00040DD0443900F96E9701000862701021000000020041", &p), STATUS_OK);
	assert_string_equal(p.peer.text, "Dr@Home");
	assert_int_equal(p.peer.type, PDU_ALPHANUMERIC);
	struct pdu in = {.kind = PDU_DELIVER, .peer = {PDU_ALPHANUMERIC, "Dr@Home"}, .text = "A"}, back;
	struct pdu_octets o;
	assert_int_equal(pdu_deliver_encode(&in, &o, NULL), STATUS_OK);
	assert_int_equal(o.octets[2], 13);
	assert_int_equal(o.octets[3], 0xd0);
	assert_memory_equal(o.octets + 4, ((uint8_t[]){0x44, 0x39, 0x00, 0xf9, 0x6e, 0x97, 0x01}), 7);
	assert_int_equal(pdu_decode(o.octets, o.n, &back, NULL), STATUS_OK);
	assert_string_equal(back.peer.text, "Dr@Home");
	assert_int_equal(back.peer.type, PDU_ALPHANUMERIC);
	static const char *names[] = {
	    "", "A", "@", "NHS", "€urope", "GP Surgery1", "Straße", "1234567@", "ΔΦΓΛΩΠΨΣΘΞ_"};
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		snprintf(in.peer.text, sizeof in.peer.text, "%s", names[i]);
		assert_int_equal(pdu_deliver_encode(&in, &o, NULL), STATUS_OK);
		assert_int_equal(pdu_decode(o.octets, o.n, &back, NULL), STATUS_OK);
		assert_string_equal(back.peer.text, names[i]);
	}
	snprintf(in.peer.text, sizeof in.peer.text, "twelve chars");
	assert_int_equal(pdu_deliver_encode(&in, &o, NULL), STATUS_INPUT);
}

static void
test_refused(void **state)
{
	(void)state;
	static const char *const refused[] = {
	    "", "00", "0004", "07914477",                           /* centre cut short */
	    "0C9144770021436587092143000000",                       /* centre of 12 octets */
	    "FF91447700",                                           /* centre of 255 */
	    "0004159144770009214300000000000000627010210000000141", /* sender of 21 digits */
	    "0004FF914477000921430000",                             /* sender of 255 */
	    "00040C9144770009214300006270102100",                   /* time stamp cut short */
	    "00040C91447700092143000062701021000000",               /* no length */
	    "00040C9144770009214300006270102100000004D4E294",       /* one octet short */
	    "00040C91447700092143000862701021000000FF0041",         /* 255 octets said, 2 there */
	    "00040C91447700092143000062701021000000A141",           /* 161 septets */
	    "00440C914477000921430008627010210000000305000300",     /* header longer than the data */
	    "00440C91447700092143000062701021000000020641",         /* the same in septets */
	    "00030C9144770009214300006270102100000004D4E2940A",     /* reserved type */
	    "0002", "00023A0C914477000921436270102100000062701021", /* report cut short */
	};
	for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
		struct pdu p;
		struct fault f;
		uint8_t octets[PDU_OCTETS];
		int n = pdu_from_hex(refused[i], strlen(refused[i]), octets);
		assert_true(n >= 0);
		if (pdu_decode(octets, (size_t)n, &p, &f) != STATUS_INPUT)
			fail_msg("taken: %s", refused[i]);
		assert_null(strstr(f.text, "7700"));
	}
}

/* A good message cut at every place is refused, and no bit turned in it reads past its end (the sanitiser watches). */
static void
test_cut_and_turned(void **state)
{
	(void)state;
	struct pdu p, in = {.centre = {0, "+44770012345"},
	                  .peer = {0, "+447700900123"},
	                  .header = {.parts = 3, .part = 1, .reference = 0x42},
	                  .text = "CALL Anna, mornings"};
	struct pdu_octets o;
	assert_int_equal(pdu_deliver_encode(&in, &o, NULL), STATUS_OK);
	size_t n = o.n;
	for (size_t cut = 0; cut < n; cut++) {
		uint8_t *part = malloc(cut + (cut == 0));
		memcpy(part, o.octets, cut);
		assert_int_equal(pdu_decode(part, cut, &p, NULL), STATUS_INPUT);
		free(part);
	}
	for (size_t bit = 0; bit < n * 8; bit++) {
		uint8_t *exact = malloc(n);
		memcpy(exact, o.octets, n);
		exact[bit / 8] ^= (uint8_t)(1 << bit % 8);
		pdu_decode(exact, n, &p, NULL);
		text_join_halves(p.text);
		assert_true(text_valid(p.text, strlen(p.text)));
		free(exact);
	}
}

/* Every octet of a message of each kind in turn is given every value: so is every length, too long, too short and odd.
 */
static void
test_every_octet(void **state)
{
	(void)state;
	static const char *const messages[] = {
	    "07914477002143F5040C9144770009214300006270102100004004D4E2940A", /* plain */
	    "00440C9144770009214300086270102100000008050003A703020041",       /* a part */
	    "00440C91447700092143000862701021000000090608041234030200"
	    "41",                                                           /* with 16 bits */
	    "00440C914477000921430000627010210000000A0624010D25010DD8CC01", /* languages */
	    "00440C9144770009214300046270102100000009"
	    "0605040B8423F04142",                                                 /* ports, 8 bit */
	    "00040DD0443900F96E9701000862701021000000020041",                     /* a name */
	    "0019000C9144770009103200006270102100004002C834",                     /* a submit */
	    "07914477002143F5062A0C91447700092143627010210000406270102110004000", /* a report */
	};
	for (size_t i = 0; i < sizeof messages / sizeof *messages; i++) {
		uint8_t octets[PDU_OCTETS];
		int n = pdu_from_hex(messages[i], strlen(messages[i]), octets);
		assert_true(n > 0);
		for (int k = 0; k < n * 256; k++) {
			uint8_t *exact = malloc((size_t)n);
			struct pdu p;
			memcpy(exact, octets, (size_t)n);
			exact[k / 256] = (uint8_t)k;
			pdu_decode(exact, (size_t)n, &p, NULL);
			text_join_halves(p.text);
			assert_true(text_valid(p.text, strlen(p.text)));
			assert_true(text_valid(p.peer.text, strlen(p.peer.text)));
			assert_true(p.header.part <= p.header.parts);
			free(exact);
		}
	}
}

static void
test_noise(void **state)
{
	(void)state;
	uint64_t seed = 40;
	for (int i = 0; i < 60000; i++) {
		size_t n = next_random(&seed) % (PDU_OCTETS + 1);
		uint8_t *octets = malloc(n + (n == 0));
		for (size_t k = 0; k < n; k++)
			octets[k] = (uint8_t)next_random(&seed);
		if (n > 2 && i % 2 == 0) {
			octets[0] = 0;
			octets[1] &= 0x43;
			octets[2] %= 21;
		}
		struct pdu p;
		pdu_decode(octets, n, &p, NULL);
		text_join_halves(p.text);
		assert_true(text_valid(p.text, strlen(p.text)));
		assert_true(strlen(p.peer.text) < PDU_ADDRESS && strlen(p.centre.text) < PDU_ADDRESS);
		free(octets);
	}
}

static void
test_status_report(void **state)
{
	(void)state;
	struct pdu p;
	assert_int_equal(
	    decode_hex("07914477002143F5062A0C91447700092143627010210000406270102110004000", &p), STATUS_OK);
	assert_int_equal(p.kind, PDU_REPORT);
	assert_int_equal(p.reference, 0x2a);
	assert_string_equal(p.peer.text, "+447700901234");
	assert_int_equal(p.discharged - p.sent, 60000);
	struct pdu in = {.kind = PDU_REPORT,
	    .peer = {PDU_INTERNATIONAL, "+447700900123"},
	    .reference = 42,
	    .status = 0x46,
	    .sent = INT64_C(1782907200000),
	    .discharged = INT64_C(1782907260000),
	    .zone = -15};
	struct pdu_octets o;
	assert_int_equal(pdu_report_encode(&in, &o, NULL), STATUS_OK);
	assert_int_equal(pdu_decode(o.octets, o.n, &p, NULL), STATUS_OK);
	assert_int_equal(p.kind, PDU_REPORT);
	assert_int_equal(p.reference, 42);
	assert_int_equal(p.status, 0x46);
	assert_int_equal(p.sent, in.sent);
	assert_int_equal(p.discharged, in.discharged);
	assert_int_equal(p.zone, -15);
	assert_string_equal(p.peer.text, in.peer.text);
}

/* The seconds of 1970 on the first of every month, against the system's own reckoning. */
static void
test_stamps(void **state)
{
	(void)state;
	for (int month = 0; month < 12 * 100; month++) {
		struct tm day = {
		    .tm_year = 100 + month / 12, .tm_mon = month % 12, .tm_mday = 1 + month % 28, .tm_hour = 23};
		int64_t at = (int64_t)timegm(&day) * 1000;
		struct pdu in = {.peer = {PDU_INTERNATIONAL, "+447700900123"}, .sent = at, .zone = month % 159 - 79};
		struct pdu_octets o;
		struct pdu p;
		if (month < 2 || month > 12 * 100 - 3)
			in.zone = 0;
		assert_int_equal(pdu_deliver_encode(&in, &o, NULL), STATUS_OK);
		assert_int_equal(pdu_decode(o.octets, o.n, &p, NULL), STATUS_OK);
		assert_true(p.dated);
		assert_int_equal(p.sent, at);
		assert_int_equal(p.zone, in.zone);
	}
}

static void
test_submit(void **state)
{
	(void)state;
	struct pdu in = {
	    .kind = PDU_SUBMIT, .peer = {PDU_UNKNOWN, "+447700900123"}, .text = "hellohello", .validity = PDU_DAY};
	struct pdu_octets o;
	char hex[PDU_HEX];
	assert_int_equal(pdu_submit_encode(&in, &o, NULL), STATUS_OK);
	pdu_to_hex(&o, hex);
	assert_string_equal(hex, "0011000C91447700091032"
	                         "0000A70AE8329BFD4697D9EC37");
	assert_int_equal(o.tpdu, o.n - 1);
	struct pdu back;
	assert_int_equal(pdu_submit_decode(o.octets, o.n, &back, NULL), STATUS_OK);
	assert_string_equal(back.text, in.text);
	assert_string_equal(back.peer.text, "+447700900123");
	assert_int_equal(back.validity, PDU_DAY);
	struct pdu_octets deliver;
	assert_int_equal(pdu_deliver_encode(&in, &deliver, NULL), STATUS_OK);
	assert_int_equal(pdu_submit_decode(deliver.octets, deliver.n, &back, NULL), STATUS_INPUT);
	/* to nobody, to a name, to letters, to too many digits */
	const struct pdu_address wrong[] = {
	    {0, ""}, {PDU_ALPHANUMERIC, "NHS"}, {0, "+44x"}, {0, "123456789012345678901"}};
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		in.peer = wrong[i];
		assert_int_equal(pdu_submit_encode(&in, &o, NULL), STATUS_INPUT);
	}
}

/* A table of each language in a message, alone and behind a concatenation. */
static void
test_national(void **state)
{
	(void)state;
	static const struct {
		int lock, single;
		const char *text;
	} languages[] = {{NATIONAL_TURKISH, 0, "Iğdır'da şimdi €"}, {0, NATIONAL_TURKISH, "Iğdır'da şimdi €"},
	    {0, NATIONAL_SPANISH, "mañana está"}, {NATIONAL_PORTUGUESE, NATIONAL_PORTUGUESE, "não ΣÇ["},
	    {NATIONAL_BENGALI, NATIONAL_BENGALI, "বাংলা ১"}, {NATIONAL_GUJARATI, 0, "ગુજરાતી"},
	    {NATIONAL_HINDI, NATIONAL_HINDI, "हिन्दी। ABC"}, {NATIONAL_PUNJABI, NATIONAL_PUNJABI, "ਪੰਜਾਬੀ ੧"},
	    {NATIONAL_URDU, NATIONAL_URDU, "اردو؟ abc"}};
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		for (int parts = 0; parts < 3; parts += 2) {
			struct pdu back, in = {.peer = {0, "+447700900123"},
			                     .header = {.parts = parts,
			                         .part = parts,
			                         .lock = languages[i].lock,
			                         .single = languages[i].single}};
			struct pdu_octets o;
			snprintf(in.text, sizeof in.text, "%s", languages[i].text);
			assert_int_equal(pdu_deliver_encode(&in, &o, NULL), STATUS_OK);
			assert_int_equal(pdu_decode(o.octets, o.n, &back, NULL), STATUS_OK);
			assert_string_equal(back.text, languages[i].text);
			assert_int_equal(back.header.lock, languages[i].lock);
			assert_int_equal(back.header.single, languages[i].single);
			assert_int_equal(back.header.parts, parts);
		}
}

/* A sender that cut inside a pair: each part has its half, and no more than that is let through. */
static void
test_halves(void **state)
{
	(void)state;
	static const struct {
		const char *units;
		int part, parts;
		const char *text;
	} cuts[] = {
	    {"0041D83D", 1, 2, "A\xed\xa0\xbd"},
	    {"DE000042", 2, 2,
	        "\xed\xb8\x80"
	        "B"},
	    {"DE00D83D", 2, 3, "\xed\xb8\x80\xed\xa0\xbd"},
	    {"0041D83D", 2, 2, "A\xef\xbf\xbd"}, /* the last part has none behind it */
	    {"DE000042", 1, 2,
	        "\xef\xbf\xbd"
	        "B"}, /* nor the first one before it */
	    {"D83D0042", 1, 2,
	        "\xef\xbf\xbd"
	        "B"},                            /* not at the edge */
	    {"0041DE00", 2, 3, "A\xef\xbf\xbd"}, /* the wrong half */
	    {"D83D", 1, 2, "\xed\xa0\xbd"},
	    {"0041D83D", 0, 0, "A\xef\xbf\xbd"},
	};
	for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
		char hex[PDU_HEX];
		struct pdu p;
		size_t units = strlen(cuts[i].units) / 2;
		snprintf(hex, sizeof hex, "00440C91447700092143000862701021000000%02zX05000307%02X%02X%s", units + 6,
		    (unsigned)cuts[i].parts, (unsigned)cuts[i].part, cuts[i].units);
		assert_int_equal(decode_hex(hex, &p), STATUS_OK);
		if (strcmp(p.text, cuts[i].text) != 0)
			fail_msg("cut %zu: \"%s\"", i, p.text);
	}
	char joined[] = "A\xed\xa0\xbd\xed\xb8\x80"
	                "B";
	text_join_halves(joined);
	assert_string_equal(joined, "A😀B");
}

/* 9.2.3.12, in each of its three forms; -1: not given, or not in this form. */
static void
test_validity(void **state)
{
	(void)state;
	static const struct {
		const char *first, *vp;
		int64_t seconds, until;
	} given[] = {
	    {"01", "", -1, 0},
	    {"11", "00", 5 * 60, 0},
	    {"11", "8F", 12 * 3600, 0},
	    {"11", "90", 12 * 3600 + 1800, 0},
	    {"11", "A7", 24 * 3600, 0},
	    {"11", "A8", 2 * 86400, 0},
	    {"11", "C4", 30 * 86400, 0},
	    {"11", "C5", 5 * 7 * 86400, 0},
	    {"11", "FF", 63 * 7 * 86400, 0},
	    {"19", "62701021000040", -1, 1782903600},
	    {"19", "62F01021000040", -1, 0},
	    {"09", "01A70000000000", 24 * 3600, 0},
	    {"09", "021E0000000000", 30, 0},
	    {"09", "03210354000000", 12 * 3600 + 30 * 60 + 45, 0},
	    {"09", "03F10354000000", -1, 0},
	    {"09", "00000000000000", -1, 0},
	    {"09", "81A70000000000", -1, 0},
	};
	for (size_t i = 0; i < sizeof given / sizeof *given; i++) {
		char hex[PDU_HEX];
		struct pdu p;
		snprintf(hex, sizeof hex,
		    "00%s000C9144770009214300"
		    "08%s020041",
		    given[i].first, given[i].vp);
		assert_int_equal(decode_hex(hex, &p), STATUS_OK);
		assert_string_equal(p.text, "A");
		assert_int_equal(p.valid_for, given[i].seconds < 0 ? -1 : given[i].seconds * 1000);
		assert_int_equal(p.valid_until, given[i].until * 1000);
	}
}

/* Text that fills a message to the last unit, and one more, with and without a header. */
static void
test_full(void **state)
{
	(void)state;
	static const struct {
		enum sms_alphabet alphabet;
		const char *unit;
		int whole, part, part_wide; /* how many fit */
	} full[] = {
	    {SMS_GSM7, "a", 160, 153, 152},
	    {SMS_GSM7, "€", 80, 76, 76},
	    {SMS_UCS2, "ж", 70, 67, 66},
	    {SMS_UCS2, "😀", 35, 33, 33},
	    {SMS_8BIT, "x", 140, 134, 133},
	};
	for (size_t i = 0; i < sizeof full / sizeof full[0]; i++)
		for (int kind = 0; kind < 3; kind++)
			for (int over = 0; over < 2; over++) {
				struct pdu in = {.peer = {0, "+447700900123"}, .dcs = pdu_dcs(full[i].alphabet)};
				if (kind > 0)
					in.header = (struct pdu_header){
					    .parts = 2, .part = 1, .reference = 7, .wide = kind == 2};
				int n = (kind == 0      ? full[i].whole
				            : kind == 1 ? full[i].part
				                        : full[i].part_wide) +
				        over;
				for (int k = 0; k < n; k++)
					snprintf(in.text + strlen(in.text), sizeof in.text - strlen(in.text), "%s",
					    full[i].unit);
				struct pdu_octets o;
				struct pdu back;
				assert_int_equal(pdu_deliver_encode(&in, &o, NULL), over ? STATUS_INPUT : STATUS_OK);
				if (over)
					continue;
				assert_int_equal(pdu_decode(o.octets, o.n, &back, NULL), STATUS_OK);
				assert_string_equal(back.text, in.text);
				assert_int_equal(back.header.parts, in.header.parts);
				assert_int_equal(back.header.wide, in.header.wide);
			}
}

/* Random text of the alphabet, random header, number and time: what goes in comes out. */
static size_t
random_character(uint64_t *seed, enum sms_alphabet alphabet, char *out)
{
	for (;;) {
		uint32_t c = next_random(seed) % (alphabet == SMS_8BIT      ? 0x100
		                                     : alphabet == SMS_UCS2 ? 0x11000
		                                                            : 0x3ff);
		if (alphabet == SMS_GSM7 && next_random(seed) % 20 == 0)
			c = 0x20ac;
		if (c == 0 || (alphabet == SMS_GSM7 && gsm7_width(c) == 0))
			continue;
		size_t n = text_encode(c, out);
		if (n > 0)
			return n;
	}
}

static void
test_round_trips(void **state)
{
	(void)state;
	uint64_t seed = 23040;
	for (int i = 0; i < 40000; i++) {
		enum sms_alphabet alphabet = (enum sms_alphabet)(next_random(&seed) % 3);
		struct pdu in = {.dcs = pdu_dcs(alphabet),
		    .pid = (uint8_t)next_random(&seed),
		    .sent =
		        INT64_C(946684800000) + INT64_C(86400000) + (int64_t)(next_random(&seed) % 2000000000) * 1000,
		    .zone = (int)(next_random(&seed) % 159) - 79,
		    .report = next_random(&seed) % 2,
		    .more = next_random(&seed) % 2,
		    .reply_path = next_random(&seed) % 2};
		if (next_random(&seed) % 2)
			in.header = (struct pdu_header){.parts = 2 + (int)(next_random(&seed) % 254),
			    .part = 1,
			    .wide = next_random(&seed) % 2,
			    .reference = (int)(next_random(&seed) % 256)};
		if (next_random(&seed) % 4 == 0) {
			in.header.port = true;
			in.header.to_port = (int)(next_random(&seed) % 65536);
		}
		int digits = 1 + (int)(next_random(&seed) % 20);
		for (int k = 0; k < digits; k++)
			in.peer.text[k] = (char)('0' + next_random(&seed) % 10);
		size_t used = 0;
		for (uint32_t k = next_random(&seed) % 30; k > 0; k--)
			used += random_character(&seed, alphabet, in.text + used);
		struct pdu_octets o;
		struct pdu back;
		assert_int_equal(pdu_deliver_encode(&in, &o, NULL), STATUS_OK);
		assert_true(o.n <= PDU_OCTETS);
		assert_int_equal(pdu_decode(o.octets, o.n, &back, NULL), STATUS_OK);
		assert_string_equal(back.text, in.text);
		assert_string_equal(back.peer.text, in.peer.text);
		assert_int_equal(back.sent, in.sent);
		assert_int_equal(back.zone, in.zone);
		assert_int_equal(back.pid, in.pid);
		assert_int_equal(back.more, in.more);
		assert_int_equal(back.report, in.report);
		assert_int_equal(back.reply_path, in.reply_path);
		assert_int_equal(back.header.parts, in.header.parts);
		assert_int_equal(back.header.reference, in.header.reference);
		assert_int_equal(back.header.to_port, in.header.to_port);
		char hex[PDU_HEX];
		uint8_t octets[PDU_OCTETS];
		pdu_to_hex(&o, hex);
		assert_int_equal(pdu_from_hex(hex, strlen(hex), octets), o.n);
		assert_memory_equal(octets, o.octets, o.n);
	}
}

static void
test_coding(void **state)
{
	(void)state;
	static const struct {
		uint8_t dcs;
		struct pdu_coding is;
	} codings[] = {
	    {0x00, {SMS_GSM7, -1, false, false}},
	    {0x04, {SMS_8BIT, -1, false, false}},
	    {0x08, {SMS_UCS2, -1, false, false}},
	    {0x0c, {SMS_GSM7, -1, false, false}}, /* reserved */
	    {0x10, {SMS_GSM7, 0, false, false}},
	    {0x19, {SMS_UCS2, 1, false, false}},
	    {0x20, {SMS_GSM7, -1, false, true}},
	    {0x58, {SMS_UCS2, 0, false, false}},  /* to be deleted after reading */
	    {0x84, {SMS_GSM7, -1, false, false}}, /* reserved */
	    {0xc0, {SMS_GSM7, -1, true, false}},
	    {0xd8, {SMS_GSM7, -1, true, false}},
	    {0xe0, {SMS_UCS2, -1, true, false}},
	    {0xf0, {SMS_GSM7, 0, false, false}},
	    {0xf5, {SMS_8BIT, 1, false, false}},
	    {0xf6, {SMS_8BIT, 2, false, false}},
	};
	for (size_t i = 0; i < sizeof codings / sizeof codings[0]; i++) {
		struct pdu_coding c = pdu_coding(codings[i].dcs);
		assert_int_equal(c.alphabet, codings[i].is.alphabet);
		assert_int_equal(c.message_class, codings[i].is.message_class);
		assert_int_equal(c.waiting, codings[i].is.waiting);
		assert_int_equal(c.compressed, codings[i].is.compressed);
	}
}

static void
test_hex(void **state)
{
	(void)state;
	uint8_t octets[PDU_OCTETS];
	assert_int_equal(pdu_from_hex("0aF9", 4, octets), 2);
	assert_memory_equal(octets, ((uint8_t[]){0x0a, 0xf9}), 2);
	assert_int_equal(pdu_from_hex("", 0, octets), 0);
	assert_int_equal(pdu_from_hex("0aF", 3, octets), -1);
	assert_int_equal(pdu_from_hex("0G", 2, octets), -1);
	assert_int_equal(pdu_from_hex("@1", 2, octets), -1);
	char longest[2 * PDU_OCTETS + 3];
	memset(longest, '1', sizeof longest);
	assert_int_equal(pdu_from_hex(longest, 2 * PDU_OCTETS, octets), PDU_OCTETS);
	assert_int_equal(pdu_from_hex(longest, 2 * PDU_OCTETS + 2, octets), -1);
}

static void
test_septets(void **state)
{
	(void)state;
	uint64_t seed = 7;
	for (int i = 0; i < 20000; i++) {
		uint8_t in[160], out[160], octets[150] = {0};
		size_t n = next_random(&seed) % 161, bit = next_random(&seed) % 56;
		for (size_t k = 0; k < n; k++)
			in[k] = next_random(&seed) & 0x7f;
		septets_pack(in, n, bit, octets);
		size_t size = (bit + 7 * n + 7) / 8;
		uint8_t *exact = malloc(size + 1);
		memcpy(exact, octets, size);
		septets_unpack(exact, bit, out, n);
		assert_memory_equal(in, out, n);
		free(exact);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_deliveries),
	    cmocka_unit_test(test_name_as_sender),
	    cmocka_unit_test(test_refused),
	    cmocka_unit_test(test_cut_and_turned),
	    cmocka_unit_test(test_every_octet),
	    cmocka_unit_test(test_noise),
	    cmocka_unit_test(test_status_report),
	    cmocka_unit_test(test_stamps),
	    cmocka_unit_test(test_submit),
	    cmocka_unit_test(test_national),
	    cmocka_unit_test(test_halves),
	    cmocka_unit_test(test_validity),
	    cmocka_unit_test(test_full),
	    cmocka_unit_test(test_round_trips),
	    cmocka_unit_test(test_coding),
	    cmocka_unit_test(test_hex),
	    cmocka_unit_test(test_septets),
	};
	return cmocka_run_group_tests_name("pdu", tests, NULL, NULL);
}
