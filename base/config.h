/*
 * config.h - fingerpost.ini, what the practice has decided. Written by `fingerpost setup`, edited by hand.
 */
#ifndef BASE_CONFIG_H
#define BASE_CONFIG_H

#include <stdbool.h>

#include "base/fault.h"

#define CONFIG_DATA "/var/lib/fingerpost"
#define CONFIG_LANGUAGES 20

struct config {
	/* [practice] */
	char *name;        /* "Southmead Road Surgery" */
	char *site;        /* a short name of this box, "waiting-room" */
	char *postcode;    /* "UB1 1AA" or "" */
	double lat, lon;   /* WGS 84; both 0 when not set: then nothing is said of distances */
	char *phone;       /* the number that patients will be rung from, E.164 or "" */
	char *text_number; /* the number that patients text, E.164 or "" */
	char *privacy;     /* where the privacy notice is, shown to patients, or "" */
	int promise_days;  /* a call back within so many working days; default 5 */
	/* [kiosk] */
	char *languages[CONFIG_LANGUAGES + 1]; /* codes offered, NULL behind the last; default en, ur */
	int screen_width_mm,
	    screen_height_mm; /* default 527 x 296, a 24-inch panel (landscape); swapped to fit the window */
	int rotation;         /* degrees clockwise of picture and touch: 0 (default), 90, 180, 270 */
	int idle_seconds;     /* before the warning; default 60 */
	int warn_seconds;     /* the warning's length; default 20 */
	int warn_aloud;       /* 1 (default): the warning is heard, too */
	char *staff_pin;      /* of the staff's corner on the screen, digits; "" closes it */
	char *touch;          /* six numbers, where fingers are (kiosk/touchmap.h); "" where the screen says */
	char *keys;           /* changes to what keys do: "F17=back F20=select"; "" for none */
	int sounds;           /* 1: a click for each touch, a chime when something is done; default 0 */
	char *printer;        /* a receipt printer's device, "/dev/usb/lp0"; "" for none */
	int printer_dots;     /* across its paper; default 576 (80 mm) */
	char *printer_pages;  /* its code pages, number and name: "16=CP1252 18=CP852" */
	int loudspeaker;      /* 1: the room hears the sound, so what is typed is not spoken; default 0, headphones */
	/* [modem] */
	char *pin_file;      /* path or "" */
	int answers_an_hour; /* to one number; default 20 */
	int messages_a_day;  /* sent at most, crises left out; default 1000 */
	int price_tenths;    /* of one message, in tenths of a penny; default 0 */
	int quiet_from,
	    quiet_until;     /* hours, British time: only answers go out; default 21 and 8, equal: never quiet */
	int reports;         /* 1: ask the network whether each text arrives; default 0 */
	char *power_command; /* switches a hung modem off and on, run by /bin/sh; or "" */
	/* [directory] */
	int stale_months;   /* an activity checked before that is shown in amber; default 3 */
	int hide_months;    /* and before that not at all; default 0, always shown */
	int ask_organisers; /* 1: text who organises a listing that nobody has checked for so long; default 0 */
	/* [import] */
	bool allow_private;  /* feeds may lead to private addresses; default no */
	int silence_seconds; /* a feed's server that says nothing for so long is given up; default 30 */
	/* [desk] */
	int idle_minutes;                /* before a session is locked; default 15 */
	int tries;                       /* before the one text; default 3 */
	int last_text;                   /* 1: one text after the last try; default 1 */
	int answer_days;                 /* working days to wait for an answer to it; default 2 */
	int keep_days;                   /* closed call-backs keep their details so long; default 90 */
	int purge_unexported;            /* 1: their details go although nobody has exported them; default 0 */
	char *programme, *pcn, *borough; /* where the month's report belongs, or "" */
	char *snomed_offered;            /* a SNOMED CT concept for "offered", or "" */
};

/*
 * Reads an INI file. With a NULL path: data_dir/fingerpost.ini, and when that does not exist, the defaults. An unknown
 * key or a wrong value is STATUS_INPUT and names file and line. The caller ends with config_finish.
 */
enum status config_init(struct config *c, const char *data_dir, const char *path, struct fault *f);
void config_finish(struct config *c);

/* Writes c to data_dir's fingerpost.ini: a commented one where there is none; else only what differs is changed in it,
 * and what people wrote around it stays. */
enum status config_save(const struct config *c, const char *data_dir, struct fault *f);

#endif
