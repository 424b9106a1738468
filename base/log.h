/*
 * log.h - one line on stderr for each thing that whoever looks after the box may want to know.
 *
 * Under systemd stderr is the journal, which adds time and unit; so a line is only "program: level: text".
 * Never pass a name, a number or a text of a patient: there is no level at which that is right.
 */
#ifndef BASE_LOG_H
#define BASE_LOG_H

/* Names the program in every line after it. The string is kept, not copied: pass a literal. */
void log_open(const char *program);

void log_info(const char *format, ...) __attribute__((format(printf, 1, 2)));
void log_warning(const char *format, ...) __attribute__((format(printf, 1, 2)));
void log_error(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
