/* The map of the touch, in a file of its own that only the kiosk writes. */
#include "kiosk/house.h"

#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/log.h"
#include "base/memory.h"

#define NAME "touch.map"
#define VERSION "fingerpost-touch 1\n"
#define LIMIT 4096

/* The version, then six numbers on a line that has its end: what a pulled plug left of a file is no map. */
static bool
read_map(char *text, struct touchmap *out)
{
	size_t n = strlen(VERSION);
	if (strncmp(text, VERSION, n) != 0)
		return false;
	char *end = strchr(text + n, '\n');
	if (!end || end[1] != '\0')
		return false;
	*end = '\0';
	return touchmap_parse(text + n, out);
}

struct touchmap
house_touch(const struct house *h)
{
	struct touchmap t = touchmap_none;
	struct fault f;
	char *text = NULL, *path = file_join(h->data_dir, NAME);
	size_t n = 0;
	enum status s = file_read(path, LIMIT, &text, &n, &f);
	if (s == STATUS_OK && (strlen(text) != n || !read_map(text, &t)))
		s = fault_set(&f, STATUS_INPUT, "%s: is no map of the touch", path);
	if (s == STATUS_MISSING && *h->config->touch && !touchmap_parse(h->config->touch, &t))
		log_error("[kiosk] touch is not six numbers of a screen; fingers are taken to be where it says");
	else if (s != STATUS_MISSING && s != STATUS_OK)
		log_error("%s; fingers are taken to be where the screen says", f.text);
	free(text);
	free(path);
	return t;
}

void
house_keep_touch(const struct house *h, const struct model *m, struct event *answer)
{
	struct fault f;
	char numbers[TOUCHMAP_TEXT];
	touchmap_print(&m->touch, numbers);
	char *text = memory_print(VERSION "%s\n", numbers), *path = file_join(h->data_dir, NAME);
	*answer = (struct event){.kind = EVENT_KEPT, .status = file_write(path, text, strlen(text), 0640, &f)};
	if (answer->status == STATUS_OK)
		log_info("the touch was adjusted");
	else
		log_error("the touch was adjusted and not kept: %s", f.text);
	free(text);
	free(path);
}
