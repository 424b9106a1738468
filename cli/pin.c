#include "cli/pin.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/memory.h"

enum status
pin_keep(const char *data, const char *pin, struct config *c, struct fault *f)
{
	if (pin == NULL)
		return STATUS_OK;
	char *line = memory_print("%s\n", pin);
	free(c->pin_file);
	c->pin_file = file_join(data, "sim.pin");
	enum status status = file_write(c->pin_file, line, strlen(line), 0640, f);
	memory_wipe_string(line);
	return status;
}
