#include "modem/choice.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* Whether another station has a port of the same stick. */
static bool
taken(const struct station *s, const struct port_found *p)
{
	for (size_t i = 0; i < s->n_fleet; i++)
		if (&s->fleet[i] != s && s->fleet[i].device[0] != '\0' && strcmp(s->fleet[i].device, p->device) == 0)
			return true;
	return false;
}

/* Of "auto": the next of the ports there are, those of other stations left out. */
static bool
choose_next(struct station *s)
{
	struct port_found all[PORTS_MOST];
	size_t n = ports_find(s->root, all, PORTS_MOST), free_ones = 0;
	for (size_t i = 0; i < n; i++)
		if (!taken(s, &all[i]))
			all[free_ones++] = all[i];
	if (free_ones == 0)
		return false;
	snprintf(s->open_path, sizeof s->open_path, "%s", all[(size_t)s->candidate++ % free_ones].path);
	return true;
}

/* The port that was open before, under whatever name it has now. */
static bool
choose_same(struct station *s)
{
	struct port_found all[PORTS_MOST];
	size_t n = s->identity[0] != '\0' ? ports_find(s->root, all, PORTS_MOST) : 0;
	for (size_t i = 0; i < n; i++) {
		if (strcmp(all[i].identity, s->identity) != 0 || taken(s, &all[i]))
			continue;
		snprintf(s->open_path, sizeof s->open_path, "%s", all[i].path);
		return true;
	}
	return false;
}

/*
 * The path to open now: the one given, as long as it is there and the same port as before; else the same port
 * elsewhere; of "auto" the same port again, and when nobody answers there, the next.
 */
bool
choice_make(struct station *s)
{
	struct port_found now;
	bool automatic = strcmp(s->path, "auto") == 0;
	if (automatic)
		return (s->failures == 0 && choose_same(s)) || choose_next(s);
	bool found = ports_look_up(s->root, s->path, &now);
	bool another = s->identity[0] != '\0' && (!found || strcmp(now.identity, s->identity) != 0);
	if (another && s->failures == 0 && choose_same(s))
		return true;
	snprintf(s->open_path, sizeof s->open_path, "%s", s->path);
	return true;
}

/* What is known of the port just opened. */
void
choice_note(struct station *s)
{
	struct port_found found;
	struct stat st;
	s->device[0] = s->open_identity[0] = '\0';
	s->terminal = fstat(s->port.fd, &st) == 0 ? st.st_rdev : 0;
	if (!ports_look_up(s->root, s->open_path, &found))
		return;
	memcpy(s->device, found.device, sizeof s->device);
	memcpy(s->open_identity, found.identity, sizeof s->open_identity);
}

/* While another port is being asked, the one that answered before has come back. */
bool
choice_better(const struct station *s)
{
	struct port_found all[PORTS_MOST];
	if (s->port.fd < 0 || s->machine.state != MACHINE_PROBING || s->identity[0] == '\0' ||
	    strcmp(s->identity, s->open_identity) == 0)
		return false;
	size_t n = ports_find(s->root, all, PORTS_MOST);
	for (size_t i = 0; i < n; i++)
		if (strcmp(all[i].identity, s->identity) == 0 && !taken(s, &all[i]))
			return s->failures == 0;
	return false;
}

/* A stick may come back before the old terminal is seen to be gone. */
bool
choice_moved(const struct station *s)
{
	struct stat st;
	return s->port.fd >= 0 && stat(s->open_path, &st) == 0 && st.st_rdev != s->terminal;
}
