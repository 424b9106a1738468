/*
 * command.h - what the commands of `fingerpost` have in common: a folder of data, its settings, its queue, and somebody
 * who may read.
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/config.h"
#include "base/fault.h"
#include "base/options.h"
#include "queue/staff.h"

/* One command. It reads its own options from argv (whose first word is the command's name) and returns the exit status.
 */
struct command {
	const char *name;
	const char *summary;
	int (*run)(int argc, char **argv);
};

int command_setup(int argc, char **argv);
int command_import(int argc, char **argv);
int command_check(int argc, char **argv);
int command_search(int argc, char **argv);
int command_text(int argc, char **argv);
int command_queue(int argc, char **argv);
int command_staff(int argc, char **argv);
int command_status(int argc, char **argv);
int command_export(int argc, char **argv);
int command_purge(int argc, char **argv);
int command_backup(int argc, char **argv);
int command_restore(int argc, char **argv);
int command_tls(int argc, char **argv);
int command_update(int argc, char **argv);
int command_report(int argc, char **argv);

/* Prints the fault in one line on stderr; returns 1, the exit status of what failed. */
int command_failed(const char *command, const struct fault *f);

/*
 * Signs a member of staff in: --staff USER and --password-file FILE, or a question on the terminal for the password.
 * who and key are filled in on STATUS_OK; the caller ends the key with staff_key_destroy. Without USER the program ends
 * with 2.
 */
enum status command_sign_in(const struct options *o, struct queue *q, const char *user, const char *password_file,
    struct staff *who, struct staff_key **key, struct fault *f);

/*
 * The first line of a file, or, when file is NULL, an answer typed at the terminal without echo. Where there is no
 * terminal either, the program ends with 2, naming the option. The caller wipes the answer with memory_wipe_string.
 */
enum status command_secret(
    const struct options *o, const char *option, const char *file, const char *question, char **out, struct fault *f);

/* The value of an option, or else an answer typed at the terminal; without both the program ends with 2. The caller
 * frees. */
char *command_ask(const struct options *o, const char *option, const char *value, const char *question);

/* A whole number from least to most, from an option; ends the program with 2 when it is none. NULL gives the standard.
 */
long command_number(
    const struct options *o, const char *option, const char *value, long standard, long least, long most);

#endif
