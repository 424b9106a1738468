#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>

/* Set once by log_open, before anything runs; the one variable of its kind. */
static const char *log_program = "fingerpost";

void
log_open(const char *program)
{
	log_program = program;
}

/* One write a line, so that the lines of several programs on one terminal do not mix. */
static void
log_line(const char *level, const char *format, va_list args)
{
	char line[1024];
	int n = snprintf(line, sizeof line, "%s: %s", log_program, level);
	vsnprintf(line + n, sizeof line - (size_t)n, format, args);
	fprintf(stderr, "%s\n", line);
}

void
log_info(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	log_line("", format, args);
	va_end(args);
}

void
log_warning(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	log_line("warning: ", format, args);
	va_end(args);
}

void
log_error(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	log_line("error: ", format, args);
	va_end(args);
}
