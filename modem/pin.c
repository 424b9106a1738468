#include "modem/pin.h"

#include <sodium.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"
#include "base/memory.h"

/*
 * One letter, a space, the hash. "t": given, outcome unknown; "T": the same a second time; "w": wrong. After "T" and
 * "w" this PIN is never given again. A PIN that was right leaves no file.
 */
#define TRIED_ONCE 't'
#define TRIED_TWICE 'T'
#define WRONG 'w'

static char *
tried_path(const char *data_dir)
{
	return file_join(data_dir, "pin.tried");
}

static bool
note(const char *data_dir, char outcome, const char *hash)
{
	struct fault f;
	char *path = tried_path(data_dir), *line = memory_print("%c %s\n", outcome, hash);
	enum status s = file_write(path, line, strlen(line), 0600, &f);
	if (s != STATUS_OK)
		log_error("%s", f.text);
	free(line);
	free(path);
	return s == STATUS_OK;
}

/* The line of pin.tried, or NULL if there is none. */
static char *
read_note(const char *data_dir)
{
	char *path = tried_path(data_dir), *line = NULL;
	if (file_read_line(path, &line, NULL) != STATUS_OK)
		line = NULL;
	free(path);
	if (line != NULL && strlen(line) < 3) {
		free(line);
		line = NULL;
	}
	return line;
}

static bool
pin_shaped(const char *pin)
{
	size_t n = strlen(pin);
	return n >= 4 && n <= 8 && strspn(pin, "0123456789") == n;
}

/* Notes the coming try; false if this PIN must not be tried. */
static bool
may_try(const char *data_dir, const char *pin)
{
	char hash[crypto_pwhash_STRBYTES];
	char *before = read_note(data_dir);
	bool same = before != NULL && crypto_pwhash_str_verify(before + 2, pin, strlen(pin)) == 0;
	bool may = !same || before[0] == TRIED_ONCE;
	if (may && crypto_pwhash_str(hash, pin, strlen(pin), crypto_pwhash_OPSLIMIT_INTERACTIVE, 8 << 20) != 0)
		may = false;
	may = may && note(data_dir, same ? TRIED_TWICE : TRIED_ONCE, hash);
	free(before);
	return may;
}

char *
pin_to_try(const char *data_dir, const char *pin_file, const char **why)
{
	struct fault f;
	char *pin = NULL;
	*why = "the SIM asks for its PIN, and the configuration names no pin_file";
	if (pin_file[0] == '\0')
		return NULL;
	*why = "the SIM asks for its PIN, and the PIN file cannot be read";
	if (file_read_line(pin_file, &pin, &f) != STATUS_OK) {
		log_error("%s", f.text);
		return NULL;
	}
	*why = "the PIN file does not hold 4 to 8 digits";
	bool usable = pin_shaped(pin);
	if (usable) {
		*why = "the SIM has refused this PIN before: put the right one into the PIN file";
		usable = may_try(data_dir, pin);
	}
	if (usable)
		return pin;
	memory_wipe_string(pin);
	return NULL;
}

void
pin_was_right(const char *data_dir)
{
	char *path = tried_path(data_dir);
	unlink(path);
	free(path);
}

void
pin_was_wrong(const char *data_dir)
{
	char *before = read_note(data_dir);
	if (before != NULL)
		note(data_dir, WRONG, before + 2);
	free(before);
}
