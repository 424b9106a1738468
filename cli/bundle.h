/*
 * bundle.h - an update for the box: some lines that say what is in it, signed with Ed25519, then the parts themselves,
 * one behind the other. image/build writes it. Pure: bytes in, values out.
 *
 *   fingerpost-update 1
 *   version 0.2.0
 *   architecture amd64
 *   part root 203243520 <BLAKE2b-256, hexadecimal>
 *   ...
 *   signature <over all lines before this one, hexadecimal>
 *   (an empty line; then the parts)
 */
#ifndef CLI_BUNDLE_H
#define CLI_BUNDLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"

#define BUNDLE_HEAD 4096 /* the lines are never longer */
#define BUNDLE_HASH 32
#define BUNDLE_KEY 32
#define BUNDLE_VERSION 32

/* What this program runs on, as Debian calls it. */
#if defined(__x86_64__)
#define BUNDLE_ARCHITECTURE "amd64"
#elif defined(__aarch64__)
#define BUNDLE_ARCHITECTURE "arm64"
#else
#define BUNDLE_ARCHITECTURE "unknown"
#endif

/* Parts come in this order: all of them, or all up to those that only a start by BIOS needs. */
enum bundle_piece {
	BUNDLE_ROOT,
	BUNDLE_VERITY,
	BUNDLE_UKI,
	BUNDLE_LINUX, /* by BIOS, from here on */
	BUNDLE_INITRD,
	BUNDLE_CMDLINE,
	BUNDLE_PIECES
};

struct bundle {
	char version[BUNDLE_VERSION];
	char architecture[16];
	struct bundle_part {
		uint64_t at, size; /* in the file; a size of 0: it is not there */
		unsigned char hash[BUNDLE_HASH];
	} parts[BUNDLE_PIECES];
	uint64_t size; /* of the whole file */
};

/*
 * Reads the first n bytes of a bundle. Nothing is believed before the signature was checked. STATUS_INPUT: it is no
 * bundle; STATUS_REFUSED: it is not signed with that key. name is for faults.
 */
enum status bundle_read(struct bundle *b, const char *name, const char *head, size_t n,
    const unsigned char key[BUNDLE_KEY], struct fault *f);

/* A version is numbers with dots between, then perhaps "~" or "_" and more; is one higher than another? */
bool bundle_higher(const char *one, const char *other);

/* "name" of a piece, as the lines have it. */
const char *bundle_piece_name(enum bundle_piece p);

#endif
