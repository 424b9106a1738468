/*
 * seal.h - records: what a patient said, unreadable on this box from the moment it is stored. Private to queue/.
 *
 * A record has a data key of its own. Its body, padded to a multiple of 256 bytes so that its length tells nothing, is
 * encrypted with XChaCha20-Poly1305 and bound to the record's id, so that records cannot be exchanged. The data key is
 * put in a sealed box for each active recipient: whoever writes cannot read.
 */
#ifndef QUEUE_SEAL_H
#define QUEUE_SEAL_H

#include <sodium.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"

struct queue;
struct staff_key;

#define SEAL_KEY crypto_aead_xchacha20poly1305_ietf_KEYBYTES
#define SEAL_OVERHEAD (crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES)
#define SEAL_PAD 256
#define SEAL_LIMIT (256 * 1024)

/* nonce + ciphertext of n bytes under a key, bound to a context. out has n + SEAL_OVERHEAD bytes. */
void seal_box(const unsigned char key[SEAL_KEY], const char *context, const uint8_t *plain, size_t n, uint8_t *out);

/* The reverse; false when key, context or bytes are not those of seal_box. out has n - SEAL_OVERHEAD bytes. */
bool seal_unbox(const unsigned char key[SEAL_KEY], const char *context, const uint8_t *sealed, size_t n, uint8_t *out);

/* The same with padding; memory is the caller's (bytes_wipe). seal_open_padded gives NULL on failure. */
uint8_t *seal_padded(
    const unsigned char key[SEAL_KEY], const char *context, const uint8_t *plain, size_t n, size_t *out_n);
uint8_t *seal_open_padded(
    const unsigned char key[SEAL_KEY], const char *context, const uint8_t *sealed, size_t n, size_t *out_n);

/* Seals a body to every active recipient and stores it under id. Inside the caller's transaction. */
enum status record_add(struct queue *q, const char *id, const uint8_t *body, size_t n, struct fault *f);

/* Opens a record. *body is the caller's: bytes_wipe(*body, *n). */
enum status record_open(
    struct queue *q, const struct staff_key *key, const char *id, uint8_t **body, size_t *n, struct fault *f);

#endif
