#include "cli/command.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"

#define ANSWER_MAX 512

int
command_failed(const char *command, const struct fault *f)
{
	fprintf(stderr, "fingerpost %s: %s\n", command, f->text);
	return 1;
}

/* Reads a line from the terminal; echo is put back however it ends. */
static char *
read_answer(bool hidden)
{
	struct termios before, quiet;
	bool changed = hidden && tcgetattr(STDIN_FILENO, &before) == 0;
	if (changed) {
		quiet = before;
		quiet.c_lflag &= (tcflag_t)~ECHO;
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
	}
	char line[ANSWER_MAX];
	char *answer = NULL;
	if (fgets(line, sizeof line, stdin) != NULL)
		answer = memory_copy_bytes(line, strcspn(line, "\r\n"));
	explicit_bzero(line, sizeof line);
	if (changed) {
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
		fputc('\n', stderr);
	}
	return answer;
}

char *
command_ask(const struct options *o, const char *option, const char *value, const char *question)
{
	if (value != NULL)
		return memory_copy(value);
	if (!isatty(STDIN_FILENO))
		options_wrong(o, "--%s is needed", option);
	fprintf(stderr, "%s: ", question);
	char *answer = read_answer(false);
	if (answer == NULL || *answer == '\0')
		options_wrong(o, "--%s is needed", option);
	return answer;
}

enum status
command_secret(
    const struct options *o, const char *option, const char *file, const char *question, char **out, struct fault *f)
{
	if (file != NULL)
		return file_read_line(file, out, f);
	if (!isatty(STDIN_FILENO))
		options_wrong(o, "--%s is needed", option);
	fprintf(stderr, "%s: ", question);
	*out = read_answer(true);
	return *out != NULL ? STATUS_OK : fault_set(f, STATUS_INPUT, "no password was given");
}

enum status
command_sign_in(const struct options *o, struct queue *q, const char *user, const char *password_file,
    struct staff *who, struct staff_key **key, struct fault *f)
{
	char *password;
	if (user == NULL)
		options_wrong(o, "--staff USER is needed: who is asking");
	enum status s = command_secret(o, "password-file", password_file, "Password", &password, f);
	if (s != STATUS_OK)
		return s;
	s = staff_sign_in(q, user, password, clock_now(), who, key, f);
	memory_wipe_string(password);
	return s;
}

long
command_number(const struct options *o, const char *option, const char *value, long standard, long least, long most)
{
	if (value == NULL)
		return standard;
	char *end;
	errno = 0;
	long number = strtol(value, &end, 10);
	if (end == value || *end != '\0' || errno != 0 || number < least || number > most)
		options_wrong(o, "--%s takes a whole number from %ld to %ld", option, least, most);
	return number;
}
