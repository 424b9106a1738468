/*
 * fault.h - what went wrong, once, in one line fit for a person.
 *
 * Every function that can fail returns an enum status and takes a struct fault * as its last argument. On failure
 * it has filled the fault in; on STATUS_OK the fault is untouched. A NULL fault is allowed: the text is dropped.
 * A fault's text names the file, line or option that is to blame. It never holds a name, a number or a message
 * of a patient.
 */
#ifndef BASE_FAULT_H
#define BASE_FAULT_H

enum status {
	STATUS_OK = 0,
	STATUS_INPUT,       /* what came from outside is wrong: a file, an option, a form */
	STATUS_REFUSED,     /* a rule says no: wrong password, a move that the state does not allow */
	STATUS_MISSING,     /* there is no such thing */
	STATUS_BUSY,        /* not now; the same call may work later */
	STATUS_SYSTEM,      /* the system refused: disk, memory, device, database */
	STATUS_UNSUPPORTED, /* right, but this build or this device cannot */
};

struct fault {
	enum status status;
	char text[400];
};

/*
 * Fills f in (if it is not NULL), from a printf format; its value is the cause, so that a caller may return it.
 * A macro, so that whoever reads the code, analysers too, sees which status comes back. cause is evaluated twice.
 */
#define fault_set(f, cause, ...) (fault_note((f), (cause), __VA_ARGS__), fault_value(cause))

/* The same, with ": " and the system's word for the current errno behind it; always STATUS_SYSTEM. */
#define fault_errno(f, ...) (fault_note_errno((f), __VA_ARGS__), fault_value(STATUS_SYSTEM))

/* What the two stand on. */
void fault_note(struct fault *f, enum status cause, const char *format, ...) __attribute__((format(printf, 3, 4)));
void fault_note_errno(struct fault *f, const char *format, ...) __attribute__((format(printf, 2, 3)));
static inline enum status
fault_value(enum status cause)
{
	return cause;
}

#endif
