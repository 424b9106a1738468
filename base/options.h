/*
 * options.h - the command line, the same for every program: --data DIR, --config FILE, --help, --version, and its own.
 */
#ifndef BASE_OPTIONS_H
#define BASE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

/* One "--name VALUE" or, with a NULL value_name, "--name". */
struct option_rule {
	const char *name;       /* without the dashes */
	const char *value_name; /* for --help, e.g. "FILE"; NULL for a switch */
	const char *help;       /* one line for --help */
	const char **value;     /* where the value goes; a switch sets it to "" */
	size_t max; /* how often it may be given, 0 and 1 both meaning once; above one value is an array of max */
};

struct options {
	const char *program; /* "fingerpost-modem" */
	const char *usage;   /* what follows the name in the usage line */
	const char *summary; /* one line: what the program does */
	const struct option_rule *rules;
	size_t n_rules;
};

/*
 * Reads argv. Options may stand anywhere; "--" ends them; what is left is gathered at the front of argv and counted in
 * *n_words. On --help or --version it prints to stdout and ends the program with 0; on a wrong option it prints one
 * line on stderr, naming it, and ends the program with 2.
 */
void options_read(const struct options *o, int argc, char **argv, int *n_words);

/* The same for a program that takes options only: a word left over is wrong use. */
void options_read_alone(const struct options *o, int argc, char **argv);

/* One line on stderr, "program: text"; ends the program with 2. For wrong use found after reading. */
void options_wrong(const struct options *o, const char *format, ...) __attribute__((noreturn, format(printf, 2, 3)));

#endif
