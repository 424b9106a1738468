/*
 * openssl.h - the openssl program, run without a shell.
 */
#ifndef CLI_OPENSSL_H
#define CLI_OPENSSL_H

#include "base/fault.h"

/*
 * Runs openssl with words, NULL-ended. What it prints is put into *out (NULL: dropped); the caller frees. STATUS_INPUT
 * when it ends with a failure, with its first line; STATUS_UNSUPPORTED when there is no such program.
 */
enum status openssl_run(const char *const *words, char **out, struct fault *f);

#endif
