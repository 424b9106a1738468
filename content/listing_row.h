/*
 * listing_row.h - a listing as a row of a table: one order of columns for a feed's file, the directory and what reads
 * them. For content's own files only.
 */
#ifndef CONTENT_LISTING_ROW_H
#define CONTENT_LISTING_ROW_H

#include "content/listing.h"

struct sqlite3_stmt;

/* What may be shown to anybody. */
#define LISTING_PUBLIC                                                                                                 \
	"id, name, needs, description, venue, address, postcode, cost, audience, bring, languages, phone, website, "   \
	"sessions, lat, lon, free, step_free, women_only, age_from, age_to, assured"
#define LISTING_PUBLIC_COLUMNS 22

/* The same as definitions of columns. */
#define LISTING_PUBLIC_TYPES                                                                                           \
	"id TEXT NOT NULL, name TEXT NOT NULL," /* stable over imports; for people */                                  \
	"needs TEXT NOT NULL,"                  /* codes, comma between, main one first; '' if it maps to none */      \
	"description TEXT NOT NULL,"            /* plain text, paragraphs by newline */                                \
	"venue TEXT NOT NULL,"                  /* '' for a helpline */                                                \
	"address TEXT NOT NULL,"                /* one line, no postcode */                                            \
	"postcode TEXT NOT NULL,"               /* 'UB1 3AR', 'UB1' or '' */                                           \
	"cost TEXT NOT NULL,"                   /* for people */                                                       \
	"audience TEXT NOT NULL,"               /* who it is for; '' everyone */                                       \
	"bring TEXT NOT NULL,"                  /* what to bring or wear; '' nothing */                                \
	"languages TEXT NOT NULL,"              /* codes, comma between; '' English */                                 \
	"phone TEXT NOT NULL, website TEXT NOT NULL," /* as dialled; http or https */                                  \
	"sessions TEXT NOT NULL,"                     /* its times, as schedule_store wrote them */                    \
	"lat REAL NOT NULL, lon REAL NOT NULL,"       /* WGS 84; both 0 if unknown */                                  \
	"free INTEGER NOT NULL CHECK (free IN (0, 1)),"                                                                \
	"step_free INTEGER NOT NULL CHECK (step_free IN (0, 1, 2))," /* enum activity_answer */                        \
	"women_only INTEGER NOT NULL CHECK (women_only IN (0, 1)),"                                                    \
	"age_from INTEGER NOT NULL, age_to INTEGER NOT NULL," /* years; 0 unknown or any */                            \
	"assured INTEGER NOT NULL"                            /* when last checked, ms since 1970; 0 never */

/* Binds LISTING_PUBLIC from parameter number first on, and returns the number behind. The listing must outlive it. */
int listing_bind(struct sqlite3_stmt *s, int first, const struct listing *l);

/* Fills the same out of a row's columns from first on, into a listing that listing_init has made; returns the column
 * behind. */
int listing_unbind(struct sqlite3_stmt *row, int first, struct listing *l);

#endif
