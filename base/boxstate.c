#include "base/boxstate.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"

static const struct {
	const char *word;
	enum box_trouble trouble;
} words[] = {
    {"disk", BOX_DISK_FAILS},
    {"disk-full", BOX_DISK_FULL},
    {"no-time-source", BOX_NO_TIME},
    {"no-network", BOX_NO_NETWORK},
    {"no-modem", BOX_NO_MODEM},
};

static unsigned
trouble_of(const char *word, size_t n)
{
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strlen(words[i].word) == n && memcmp(words[i].word, word, n) == 0)
			return 1U << words[i].trouble;
	return 0;
}

unsigned
boxstate_read(const char *text)
{
	unsigned found = 0;
	if (strncmp(text, "wrong=", 6) != 0)
		return 0;
	for (const char *s = text + 6; *s != '\0' && *s != '\n';) {
		size_t n = strcspn(s, " \n");
		found |= trouble_of(s, n);
		s += n;
		s += strspn(s, " ");
	}
	return found;
}

unsigned
boxstate_look(const char *file)
{
	char *text = NULL;
	unsigned found = 0;
	if (file_read(file, 4096, &text, NULL, NULL) == STATUS_OK)
		found = boxstate_read(text);
	free(text);
	return found;
}
