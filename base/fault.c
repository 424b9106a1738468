#include "base/fault.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void
fault_note(struct fault *f, enum status cause, const char *format, ...)
{
	if (f == NULL)
		return;
	va_list args;
	va_start(args, format);
	f->status = cause;
	vsnprintf(f->text, sizeof f->text, format, args);
	va_end(args);
}

void
fault_note_errno(struct fault *f, const char *format, ...)
{
	int error = errno;
	if (f == NULL)
		return;
	va_list args;
	va_start(args, format);
	int n = vsnprintf(f->text, sizeof f->text, format, args);
	va_end(args);
	f->status = STATUS_SYSTEM;
	if (n >= 0 && (size_t)n < sizeof f->text)
		snprintf(f->text + n, sizeof f->text - (size_t)n, ": %s", strerror(error));
}
