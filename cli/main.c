/*
 * fingerpost - the command line for whoever looks after the box.
 */
#include <stdio.h>
#include <string.h>

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/process.h"
#include "cli/command.h"
#include "content/language.h"

static const struct command commands[] = {
    {"setup", "found a practice: settings, queue, first member of staff, recovery code", command_setup},
    {"import", "build the directory of activities from CSV and Open Referral UK files", command_import},
    {"search", "find activities", command_search},
    {"check", "say what is wrong with the directory, and what is due to be checked again", command_check},
    {"text", "send a text to the dialogue, without a modem, and see its answer", command_text},
    {"queue", "show the call-backs", command_queue},
    {"staff", "add, remove, reset or list the people who may sign in", command_staff},
    {"status", "say how everything is", command_status},
    {"export", "write the call-backs as CSV or FHIR", command_export},
    {"purge", "delete the details of what was closed long ago", command_purge},
    {"backup", "write a copy of the queue, the edits and the settings to a file", command_backup},
    {"restore", "put such a copy back", command_restore},
    {"update", "write a new version of the whole box beside the one that runs", command_update},
    {"report", "write what whoever helps has to know, with nothing personal in it", command_report},
    {"tls", "make or renew the certificate of the desk's web server", command_tls},
};
#define N_COMMANDS (sizeof commands / sizeof *commands)

static int
print_help(FILE *out)
{
	fprintf(out, "usage: fingerpost COMMAND [--data DIR] [--config FILE] ...\n\n");
	for (size_t i = 0; i < N_COMMANDS; i++)
		fprintf(out, "  %-10s %s\n", commands[i].name, commands[i].summary);
	fprintf(out, "\n`fingerpost COMMAND --help` says more. DIR is %s unless given.\n", CONFIG_DATA);
	fprintf(out, "Exit status: 0 fine, 1 failed, 2 wrong use.\n");
	return out == stdout ? 0 : 2;
}

int
main(int argc, char **argv)
{
	log_open("fingerpost");
	process_keep_private();
	clock_init();
	if (sodium_init() < 0)
		return 1;
	if (argc < 2)
		return print_help(stderr);
	if (strcmp(argv[1], "--help") == 0)
		return print_help(stdout);
	if (strcmp(argv[1], "--version") == 0)
		return printf("fingerpost %s\n", FINGERPOST_VERSION) < 0;
	language_init();
	for (size_t i = 0; i < N_COMMANDS; i++)
		if (strcmp(argv[1], commands[i].name) == 0)
			return commands[i].run(argc - 1, argv + 1);
	fprintf(stderr, "fingerpost: %.40s is no command (see fingerpost --help)\n", argv[1]);
	return 2;
}
