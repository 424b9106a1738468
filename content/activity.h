/*
 * activity.h - one thing that a patient can go to, ring or read: what a screen or a text says of it.
 * Field names follow Open Referral UK 3.0 where it has the field.
 */
#ifndef CONTENT_ACTIVITY_H
#define CONTENT_ACTIVITY_H

#include <stdbool.h>
#include <stdint.h>

#define ACTIVITY_ID 40

enum activity_answer { ACTIVITY_UNKNOWN, ACTIVITY_NO, ACTIVITY_YES };

struct activity {
	char id[ACTIVITY_ID]; /* stable over imports of the same feed: kiosk ids and queue records hold it */
	char *name;
	char *need;        /* codes, comma between, the main one first: "ACTIVE,FRIENDS" */
	char *description; /* plain text, paragraphs by newline */
	char *venue;       /* "Southall Town Hall"; "" for a helpline */
	char *address;     /* one line, without postcode */
	char *postcode;    /* "UB1 3AR", or its district only where the feed asks for masking, or "" */
	double lat, lon;   /* both 0 when unknown */
	char *when;        /* for people, English: "Tuesdays 10.30am to 12 noon"; "" if unknown */
	char *cost;        /* "Free", "£3"; "" if unknown */
	bool free;
	char *audience;       /* who it is for; "" is everyone */
	int age_from, age_to; /* years, where they are told by themselves; 0 unknown or any */
	char *bring;          /* what to bring or wear; "" if nothing is said */
	enum activity_answer step_free;
	bool women_only;
	char *languages; /* ISO 639-1 codes, comma between; "" is English */
	char *phone;     /* as people dial it: "020 7946 0123" */
	char *website;
	int64_t assured;   /* when last checked, ms; 0 if never */
	bool stale;        /* not checked for as long as the practice thinks right, or never: shown in amber */
	bool reported;     /* somebody has said that it is wrong, and nobody has looked since */
	bool hidden;       /* by staff or its organiser: only who asks for it as staff sees it */
	bool edited;       /* staff have changed or added it */
	bool over;         /* all its dates have passed */
	int64_t next;      /* next start after the query's now, ms; 0 if it has none */
	int64_t next_end;  /* its end, 0 if unknown */
	double distance_m; /* from the query's place; negative if unknown */
};

/* Frees what an activity owns (not the struct). */
void activity_finish(struct activity *a);

#endif
