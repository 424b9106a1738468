/*
 * repeats.h - a machine at the other end: the same long text from the same number again and again. Pure but for its
 * random key; remembers hashes only, some dozens, for an hour.
 */
#ifndef MODEM_REPEATS_H
#define MODEM_REPEATS_H

#include <sodium.h>
#include <stdbool.h>
#include <stdint.h>

#define REPEATS_KEPT 64
#define REPEATS_LONG 3   /* a sentence is answered so often in an hour: two machines that answer each other stop here */
#define REPEATS_SHORT 12 /* a word such as MORE */

struct repeats {
	bool keyed;
	unsigned char key[crypto_shorthash_KEYBYTES];
	struct repeat {
		uint64_t hash;
		int64_t since; /* ms */
		int64_t sent;  /* time stamp of the last one */
		int times;
	} list[REPEATS_KEPT];
	int next;
};

/*
 * Notes a text; true when it has come so often that it must not be answered any more. sent: its time stamp, by which
 * the same text read twice is not taken for two.
 */
bool repeats_note(struct repeats *r, const char *sender, const char *body, int64_t sent, int64_t now);

#endif
