#include "base/fault.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum status
fault_set(struct fault *f, enum status status, const char *format, ...)
{
	if (f == NULL)
		return status;
	va_list args;
	va_start(args, format);
	f->status = status;
	vsnprintf(f->text, sizeof f->text, format, args);
	va_end(args);
	return status;
}

enum status
fault_errno(struct fault *f, const char *format, ...)
{
	int error = errno;
	if (f == NULL)
		return STATUS_SYSTEM;
	va_list args;
	va_start(args, format);
	int n = vsnprintf(f->text, sizeof f->text, format, args);
	va_end(args);
	f->status = STATUS_SYSTEM;
	if (n >= 0 && (size_t)n < sizeof f->text)
		snprintf(f->text + n, sizeof f->text - (size_t)n, ": %s", strerror(error));
	return STATUS_SYSTEM;
}
