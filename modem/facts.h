/*
 * facts.h - what a modem has said of itself: model, operator, signal, storages, what notices it can give. Pure.
 */
#ifndef MODEM_FACTS_H
#define MODEM_FACTS_H

#include <stdbool.h>
#include <stddef.h>

#include "modem/quirks.h"
#include "modem/slot.h"

#define FACTS_STORAGES 4

enum facts_sim { SIM_UNKNOWN, SIM_READY, SIM_PIN, SIM_PUK, SIM_BLOCKED };

/* Which network service answered: the two that carry texts. */
enum facts_network { NETWORK_CIRCUIT, NETWORK_LTE, NETWORKS };

struct facts {
	char model[48], operator_name[32], centre[24];
	char own[24];              /* the SIM's own number, if it knows it */
	const struct quirk *quirk; /* what is particular about the model; never NULL */
	int signal;                /* percent; -1 unknown */
	enum facts_sim sim;
	bool sim_said;     /* it has told of its SIM at all, */
	bool network_said; /* and of the network: some know neither question */
	bool registered[NETWORKS];
	bool denied;
	char storages[FACTS_STORAGES][SLOT_STORAGE]; /* that texts may lie in */
	int n_storages;
	char storage[SLOT_STORAGE];   /* the one read from now; "" unknown */
	char others[2][SLOT_STORAGE]; /* what it writes to and receives into; "" unknown */
	int storage_words;            /* how many of the three +CPMS wants to hear: 1, should it say nothing else */
	int used, total;              /* of it; total 0 unknown */
	char notices[24];             /* the +CNMI setting that fits, "2,1,0,0,0" */
	bool reports;                 /* status reports can be had */
	bool acknowledges;            /* +CSMS=1 was taken: a text straight through must be acknowledged */
	bool linkless;                /* it knows no +CMMS */
	bool together;                /* it does two commands in one line (V.250, 5.2.1) */
	bool watching;                /* it has said that it tells of changes of registration, as it was told to */
	bool notified;                /* a +CNMI setting was taken: new texts are announced */
};

/* Forgets all. */
void facts_init(struct facts *f);

/* Each reads one answer line; a line that makes no sense changes nothing. */
void facts_model(struct facts *f, const char *line);
void facts_sim(struct facts *f, const char *line);          /* +CPIN: READY */
void facts_storage_list(struct facts *f, const char *line); /* +CPMS: ("SM","ME"),("SM"),... */
void facts_storage(struct facts *f, const char *line);      /* +CPMS: "SM",3,50,... */
void facts_storage_room(struct facts *f, const char *line); /* +CPMS: 3,50,...: after choosing one */
void facts_notice_list(struct facts *f, const char *line);  /* +CNMI: (0-2),(0-3),... */
bool facts_drop_reports(struct facts *f); /* the same setting without status reports; false if it was that already */
void facts_together(struct facts *f, const char *line); /* +CMGF: 0, as the second of two */
void facts_centre(struct facts *f, const char *line);   /* +CSCA: "+44...",145 */
void facts_own(struct facts *f, const char *line);      /* +CNUM: "name","+44...",145 */
void facts_signal(struct facts *f, const char *line);   /* +CSQ: 21,99 */
void facts_operator(struct facts *f, const char *line); /* +COPS: 0,0,"name",7 */
void facts_registration(struct facts *f, enum facts_network network, int status);

bool facts_online(const struct facts *f);

#endif
