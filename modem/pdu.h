/*
 * pdu.h - one short message as octets: 3GPP TS 23.040 (9.2) and 23.038. Pure: bytes in, values out.
 *
 * The octets are what AT commands carry as hex: the service centre's address, then the TPDU. Everything that comes off
 * the air is hostile; a decoder never reads over n, and a message is whole or refused.
 */
#ifndef MODEM_PDU_H
#define MODEM_PDU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/gsm7.h"

#define PDU_OCTETS 176               /* centre 12, TPDU 164 */
#define PDU_HEX (2 * PDU_OCTETS + 1) /* with a NUL */
#define PDU_ADDRESS 36               /* "+" and 20 digits, or 11 characters of the alphabet as UTF-8; with NUL */
#define PDU_TEXT 484                 /* 160 septets as UTF-8, with NUL */
#define PDU_DAY 167                  /* TP-VP, relative: keep trying for 24 hours (9.2.3.12.1) */

enum pdu_kind { PDU_DELIVER, PDU_SUBMIT, PDU_REPORT };

/* 9.1.2.5: the type of number. Alphanumeric: the text is a name and can't be answered. */
enum pdu_number { PDU_UNKNOWN = 0, PDU_INTERNATIONAL = 1, PDU_NATIONAL = 2, PDU_ALPHANUMERIC = 5 };

struct pdu_address {
	int type;               /* the three bits, of which enum pdu_number names those that matter */
	char text[PDU_ADDRESS]; /* "+447700900123", "07700900123", "85258", "Dr@Home"; "" when absent */
};

/* What a data coding scheme says (23.038, 4). */
struct pdu_coding {
	enum sms_alphabet alphabet;
	int message_class; /* 0 (flash) to 3; -1 when none is given */
	bool waiting;      /* a message waiting indication: voicemail, fax, email */
	bool compressed;   /* can't be read here; nothing known sends it */
};

/* What the user data header says (9.2.3.24). */
struct pdu_header {
	bool present;
	int part, parts; /* 0 when it is no part */
	int reference;
	bool wide; /* the reference has 16 bits */
	bool port; /* application port addressing: for programs, not people */
	int to_port, from_port;
	bool waiting;     /* special message indication */
	int lock, single; /* national language tables asked for; 0 none */
};

struct pdu {
	enum pdu_kind kind;
	struct pdu_address centre; /* service centre; "" leaves it to the SIM */
	struct pdu_address peer;   /* sender, destination, or recipient of a report */
	bool more;                 /* deliver: the centre has more for us */
	bool report;               /* a status report is wanted (submit) or will come (deliver) */
	bool reply_path;
	uint8_t reference; /* submit and report: TP-MR */
	uint8_t pid, dcs;
	struct pdu_coding coding; /* what dcs means; encoders read dcs alone */
	bool dated;               /* sent is a real time */
	int64_t sent;             /* service centre's time stamp, ms UTC */
	int zone;                 /* its quarter hours from UTC */
	int64_t discharged;       /* report: when it was settled; 0 unreadable */
	uint8_t status;           /* report: TP-ST */
	int validity;             /* submit: TP-VP relative; negative: none given */
	int64_t valid_for;        /* submit, decoded: ms, in whichever form it was given; -1 not given so */
	int64_t valid_until;      /* submit, decoded: ms UTC; 0 not given so, or no date */
	struct pdu_header header;
	/* UTF-8; 8-bit data as Latin-1 with NUL as a space; compressed: "". A part that begins or ends inside a
	   surrogate pair has its half as text_encode_half writes it: text_join_halves, once the parts are together */
	char text[PDU_TEXT];
};

/* Octets of one message, and how many of them are the TPDU: the length that AT+CMGS and +CMGR speak of. */
struct pdu_octets {
	uint8_t octets[PDU_OCTETS];
	size_t n, tpdu;
};

/* A data coding scheme for text of an alphabet, without class. */
uint8_t pdu_dcs(enum sms_alphabet alphabet);

/* What a data coding scheme means; reserved ones are the default alphabet (23.038, 4). */
struct pdu_coding pdu_coding(uint8_t dcs);

/*
 * Decodes octets (centre first) as deliver, submit or report, by their message type. STATUS_INPUT: a length does not
 * fit, the kind is unknown; out then holds what was read so far, the rest zeroed. A wrong time stamp is no failure (see
 * dated). Octets behind the end are ignored: some modems pad.
 */
enum status pdu_decode(const uint8_t *octets, size_t n, struct pdu *out, struct fault *f);

/* The same, for a submit only: what a modem is given. */
enum status pdu_submit_decode(const uint8_t *octets, size_t n, struct pdu *out, struct fault *f);

/*
 * Encode peer, header, dcs and text (and what else the kind has). STATUS_INPUT: an address that is none, a text that
 * the alphabet of dcs can't hold or that is too long for one message with this header.
 */
enum status pdu_submit_encode(const struct pdu *p, struct pdu_octets *out, struct fault *f);
enum status pdu_deliver_encode(const struct pdu *p, struct pdu_octets *out, struct fault *f);
enum status pdu_report_encode(const struct pdu *p, struct pdu_octets *out, struct fault *f);

/* Hex as AT commands carry it. pdu_from_hex takes both cases and returns the octets, or -1: odd, not hex, too long. */
void pdu_to_hex(const struct pdu_octets *o, char out[PDU_HEX]);
int pdu_from_hex(const char *hex, size_t n, uint8_t out[PDU_OCTETS]);

#endif
