/*
 * machine.h - one modem, as a state machine: events in, effects out. Pure: it knows no file, no clock and no queue.
 *
 * One command is in flight at a time. Bytes become at_events (at.h) and are heard; time passes; what the machine wants
 * done is fetched with machine_next after every call. "now" is any clock that never jumps, in ms.
 *
 * A command without an answer is not forgotten: before the next one the machine asks something whose answer can't be
 * mistaken, and lets what comes before it go by as late. Two silences in a row are a hung modem: it is reset, and the
 * port closed.
 *
 * A slot is freed only when what lies in it is known to be what the queue has. A list's word on the number of a slot is
 * not enough for that, nor one reading over a line that does not check itself as USB does: the slot is then read again
 * by its number. Where the line has shown noise, a message is not even given out before two readings say the same. And
 * where a modem has several storages, the storage is named in the same line as the slot, so that one which has
 * restarted without a word, and prefers another, neither reads nor frees a slot there.
 *
 * How long is too long is learned: no modem is waited for much longer than the slowest answer it has given. While
 * people are texting, a modem that has said nothing for some seconds is asked whether it lives; when nobody is, it is
 * left alone but for the look once a minute.
 */
#ifndef MODEM_MACHINE_H
#define MODEM_MACHINE_H

#include <stdint.h>

#include "modem/at.h"
#include "modem/facts.h"
#include "modem/pdu.h"
#include "modem/slot.h"

enum machine_state {
	MACHINE_CLOSED,    /* no port */
	MACHINE_PROBING,   /* a port; does anybody answer? */
	MACHINE_STARTING,  /* somebody does; being set up */
	MACHINE_LOCKED,    /* the SIM wants its PIN, or is not there yet */
	MACHINE_STOPPED,   /* only a person can help: PUK, wrong PIN, locked to another network */
	MACHINE_SEARCHING, /* set up; no network. Texts in the SIM are read all the same */
	MACHINE_READY,
	MACHINE_HUNG, /* being reset */
	MACHINE_STATES,
};
const char *machine_state_name(enum machine_state s); /* "no port", "probing", ... for people */

/* What is in flight; private to machine and command. */
enum command {
	COMMAND_NONE,
	COMMAND_PROBE,
	COMMAND_ECHO,
	COMMAND_ERRORS,
	COMMAND_MODEL,
	COMMAND_QUIRK,
	COMMAND_SIM,
	COMMAND_PIN,
	COMMAND_PDU_MODE,
	COMMAND_STORAGE_LIST,
	COMMAND_STORAGE,
	COMMAND_TOGETHER,
	COMMAND_SERVICE,
	COMMAND_NOTICE_LIST,
	COMMAND_NOTICES,
	COMMAND_NOTICES_SHORT,
	COMMAND_CENTRE,
	COMMAND_OWN,
	COMMAND_NAMES,
	COMMAND_WATCH_CIRCUIT,
	COMMAND_WATCH_LTE,
	COMMAND_CIRCUIT,
	COMMAND_LTE,
	COMMAND_SIGNAL,
	COMMAND_OPERATOR,
	COMMAND_CHOOSE,
	COMMAND_LIST,
	COMMAND_READ,
	COMMAND_DELETE,
	COMMAND_ACKNOWLEDGE,
	COMMAND_MORE,
	COMMAND_SEND,
	COMMAND_ALIVE,
	COMMAND_SYNC,
	COMMAND_RESET,
	COMMANDS,
};

enum sent_result {
	SENT_OK,
	SENT_REFUSED,
	SENT_UNSURE, /* no answer: it may have gone out */
	SENT_NEVER,  /* it was not even begun */
};

enum machine_effect_kind {
	EFFECT_WRITE,     /* bytes to the port */
	EFFECT_MESSAGE,   /* a message was read: take it, then machine_release */
	EFFECT_SENT,      /* what became of machine_send */
	EFFECT_STATE,     /* state, why or facts changed */
	EFFECT_PIN,       /* the SIM wants its PIN: answer with machine_pin */
	EFFECT_PIN_WRONG, /* it was refused: never again this one */
	EFFECT_PIN_RIGHT,
	EFFECT_CLOSE, /* close the port and open it again later */
};

struct machine_effect {
	enum machine_effect_kind kind;
	const char *bytes; /* EFFECT_WRITE, not terminated; EFFECT_MESSAGE: hex, terminated. Until the next call */
	size_t n;
	struct slot slot; /* EFFECT_MESSAGE: where it lies */
	int tpdu;         /* EFFECT_MESSAGE: its length as the modem has it */
	enum sent_result sent;
	enum at_error error; /* EFFECT_SENT, SENT_REFUSED: the cause */
	int code;
	int reference; /* EFFECT_SENT, SENT_OK: the network's for this message (TP-MR); -1 unknown */
};

#define MACHINE_EFFECTS 12

struct machine {
	enum machine_state state;
	const char *why; /* a literal for people, "" when the state says it all */
	struct facts facts;
	int64_t now;

	enum command command; /* in flight */
	int64_t deadline;     /* when its answer is overdue */
	int64_t wake;         /* without one: when to go on; 0 never */
	enum command again;   /* to be tried again at wake */
	int repeats;          /* of it */
	int64_t patience;     /* a port that does not answer is given up then */
	enum command silent;  /* the command whose answer never came, while COMMAND_SYNC is in flight */
	int silences;         /* in a row */
	int stepping;         /* while falling into step after opening: which of the two questions */
	bool synced;          /* the line that tells COMMAND_SYNC's answer from a late one has come */
	bool sim_changed;     /* look at the SIM again */
	int unsaid;           /* how often it was asked for its SIM and said nothing of it */
	bool echo;            /* what it was told last came back */
	bool quiet;           /* it has given up its echo; if that comes back, it has restarted */
	int64_t sweep_at, status_at;
	int sweep;                       /* the storage to sweep next; facts.n_storages when done */
	bool found;                      /* this sweep has found something */
	int unlisted;                    /* lists in a row that were refused: slots are read one by one, */
	int scan_next, scan_end;         /* from scan_next to before scan_end, */
	char scan_storage[SLOT_STORAGE]; /* of this storage */
	bool scanning;                   /* the reading in flight is one of those: an error means an empty slot */
	bool clean;    /* set by the caller: the line checks itself, so that what is read is what was said */
	bool resets;   /* set by the caller: a port without a word is told to reset before it is given up */
	int troubles;  /* sweeps in a row with a reading, deletion or storing that failed */
	bool troubled; /* the next one is already arranged for */

	int64_t heard_at, asked_at;    /* when it last said anything; when the command in flight was given */
	int64_t lively_until;          /* somebody is texting: see that the modem lives */
	int64_t slowest, slowest_send; /* its slowest answers; 0 none yet */
	int64_t burst_until;           /* till then the network keeps the link for one more text, */
	bool linked;                   /* if it was told to */

	unsigned epoch; /* what was read before it changed lay in another card, perhaps, and is not to be deleted */
	struct slots reads, deletes;
	int outstanding;       /* messages given out and neither released nor kept yet */
	int acknowledge;       /* texts straight through that were taken */
	struct slot target;    /* of the command in flight, or of the one behind COMMAND_CHOOSE */
	enum command chosen;   /* the one behind it */
	bool data;             /* the next hex line is a PDU, */
	struct slot data_slot; /* of this slot, */
	int data_tpdu;         /* this long */
	bool named, roomed;    /* the command in flight names its storage; the modem has taken that much of it */
	bool verifying;        /* the reading in flight is only to see whether what was stored lies there: */
	bool verified;         /* so it does */
	bool reread;           /* what was just read needs a second reading that says the same, */
	int rereads;           /* the readings so far, */
	struct slot doubt;     /* the last of them, */
	bool agreed;           /* which said the same as the one before */
	int64_t noisy_until;   /* the line has shown noise */

	bool sending, prompted, confirmed;
	bool more;     /* another part comes behind it */
	bool expected; /* that part is to be given any moment: nothing that can wait goes before it */
	int reference; /* of the text confirmed */
	char pdu[PDU_HEX];
	size_t pdu_tpdu;
	char pin[12];

	struct machine_effect effects[MACHINE_EFFECTS];
	int n_effects, next_effect;
	char out[PDU_HEX + 32], message[PDU_HEX];
};

void machine_init(struct machine *m);
void machine_finish(struct machine *m); /* wipes it */

/* The port was opened; patience: give it up when it has not answered after so many ms. Or it was closed, for whatever
 * reason. */
void machine_open(struct machine *m, int64_t patience, int64_t now);
void machine_close(struct machine *m, int64_t now);

void machine_hear(struct machine *m, const struct at_event *e, int64_t now);

/* When machine_pass wants to be called; 0: not at all. */
int64_t machine_wake(const struct machine *m);
void machine_pass(struct machine *m, int64_t now);

/* The next effect; false when there is none left. */
bool machine_next(struct machine *m, struct machine_effect *out);

/* Answers EFFECT_PIN; NULL: there is none to try, and why (a literal). */
void machine_pin(struct machine *m, const char *pin, const char *why, int64_t now);

/* Whether more messages are on their way at once. */
bool machine_reading(const struct machine *m);

/* Whether nothing of a text that is to be sent can be given to the modem just now: it has it all, or there is none. */
bool machine_waiting(const struct machine *m);

/* Whether machine_send would be taken now. */
bool machine_can_send(const struct machine *m);
/* more: another one follows at once. */
void machine_send(struct machine *m, const struct pdu_octets *pdu, bool more, int64_t now);

/*
 * The message of a slot is safe in the queue: free the slot, or acknowledge. Nothing, if it was read before the port
 * was closed or the card taken out. Each EFFECT_MESSAGE is released or kept once; until all are, no slot is freed: a
 * message may have been read twice, and its slot, once freed, hold another one.
 */
void machine_release(struct machine *m, const struct slot *slot, int64_t now);
/* It is not: it stays in its slot, and a sweep soon brings it again. */
void machine_keep(struct machine *m, const struct slot *slot, int64_t now);

#endif
