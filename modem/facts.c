#include "modem/facts.h"

#include <stdio.h>
#include <string.h>

#include "modem/at.h"

void
facts_init(struct facts *f)
{
	memset(f, 0, sizeof *f);
	f->signal = -1;
	f->storage_words = 1;
	f->quirk = quirk_of("");
	/* what nearly every modem takes, should it not say */
	snprintf(f->notices, sizeof f->notices, "2,1");
}

/* What goes on to the desk must be plain text, whatever the modem said. */
static void
keep_plain(char *out, size_t size, const char *in)
{
	size_t n = 0;
	for (; *in != '\0' && n + 1 < size; in++)
		if (*in >= ' ' && *in <= '~' && *in != '"' && *in != '\\')
			out[n++] = *in;
	out[n] = '\0';
}

void
facts_model(struct facts *f, const char *line)
{
	const char *value = strchr(line, ':');
	keep_plain(f->model, sizeof f->model, value != NULL && line[0] == '+' ? value + 1 + (value[1] == ' ') : line);
	f->quirk = quirk_of(f->model);
}

void
facts_sim(struct facts *f, const char *line)
{
	static const struct {
		const char *word;
		enum facts_sim sim;
	} words[] = {{"READY", SIM_READY}, {"SIM PIN", SIM_PIN}, {"SIM PUK", SIM_PUK}};
	char value[32];
	if (!at_string(line, 0, value, sizeof value))
		return;
	f->sim_said = true;
	/* the second PIN, and locks to a network or a phone, are nothing that a PIN of ours opens */
	f->sim = strncmp(value, "NOT ", 4) == 0 ? SIM_UNKNOWN : SIM_BLOCKED;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		if (strcmp(value, words[i].word) == 0)
			f->sim = words[i].sim;
}

/* Card and modem; "MT" is both together, and of use where they are not listed themselves. */
void
facts_storage_list(struct facts *f, const char *line)
{
	static const char known[][SLOT_STORAGE] = {"SM", "ME", "MT"};
	char list[96];
	if (!at_string(line, 0, list, sizeof list))
		return;
	f->n_storages = 0;
	for (int i = 0; i < 3; i++) {
		char quoted[SLOT_STORAGE + 2];
		snprintf(quoted, sizeof quoted, "\"%.*s\"", SLOT_STORAGE - 1, known[i]);
		if (strstr(list, quoted) != NULL && (i < 2 || f->n_storages == 0))
			memcpy(f->storages[f->n_storages++], known[i], SLOT_STORAGE);
	}
}

static void
room(struct facts *f, const char *line, int first)
{
	int used, total;
	if (!at_integer(line, first, &used) || !at_integer(line, first + 1, &total))
		return;
	f->used = used;
	f->total = total;
}

void
facts_storage(struct facts *f, const char *line)
{
	char name[SLOT_STORAGE];
	if (!at_string(line, 0, name, sizeof name))
		return;
	memcpy(f->storage, name, sizeof name);
	room(f, line, 1);
	for (int i = 0; i < 2; i++)
		if (at_string(line, 3 * (i + 1), name, sizeof name))
			memcpy(f->others[i], name, sizeof name);
}

void
facts_storage_room(struct facts *f, const char *line)
{
	room(f, line, 0);
}

/* The first of the wanted numbers that the i-th list holds; 0 when it has none of them. */
static int
first_of(const char *line, int i, const char *wanted)
{
	char list[48];
	if (!at_string(line, i, list, sizeof list))
		return 0;
	for (; *wanted != '\0'; wanted++)
		if (at_list_has(list, *wanted - '0'))
			return *wanted - '0';
	return 0;
}

/*
 * 27.005, 3.4.1: mode 2 keeps notices back while the line is busy with an answer; 1 drops them then, 3 needs an
 * in-band trick. mt 1: stored, and announced by +CMTI; 2, straight through, only where the modem cannot announce. No
 * broadcasts. Status reports straight through, or stored. What is kept back is given out.
 */
void
facts_notice_list(struct facts *f, const char *line)
{
	if (at_values(line) < 2)
		return;
	int n = at_values(line) < 5 ? at_values(line) : 5;
	const char *wanted[] = {"2130", "120", "0", f->quirk->no_reports ? "0" : "120", "01"};
	size_t used = 0;
	for (int i = 0; i < n; i++)
		used += (size_t)snprintf(f->notices + used, sizeof f->notices - used, "%s%d", i > 0 ? "," : "",
		    first_of(line, i, wanted[i]));
	f->reports = n > 3 && strspn(f->notices + 6, "12") > 0;
}

bool
facts_drop_reports(struct facts *f)
{
	bool had = f->reports;
	if (had)
		f->notices[6] = '0';
	f->reports = false;
	return had;
}

void
facts_together(struct facts *f, const char *line)
{
	int mode;
	f->together = at_integer(line, 0, &mode) && mode == 0;
}

void
facts_centre(struct facts *f, const char *line)
{
	char centre[24];
	if (at_string(line, 0, centre, sizeof centre))
		keep_plain(f->centre, sizeof f->centre, centre);
}

void
facts_own(struct facts *f, const char *line)
{
	char number[24];
	/* a SIM may know several; the first is its voice and text number */
	if (f->own[0] == '\0' && at_string(line, 1, number, sizeof number))
		keep_plain(f->own, sizeof f->own, number);
}

void
facts_signal(struct facts *f, const char *line)
{
	int rssi;
	if (!at_integer(line, 0, &rssi))
		return;
	f->signal = rssi >= 0 && rssi <= 31 ? rssi * 100 / 31 : -1;
}

void
facts_operator(struct facts *f, const char *line)
{
	char name[64];
	f->operator_name[0] = '\0';
	if (at_string(line, 2, name, sizeof name))
		keep_plain(f->operator_name, sizeof f->operator_name, name);
}

/* 27.007, 7.2: home, roaming, and the two that carry texts alone. */
void
facts_registration(struct facts *f, enum facts_network network, int status)
{
	f->network_said = true;
	f->registered[network] = status == 1 || status == 5 || status == 6 || status == 7;
	f->denied = status == 3;
}

bool
facts_online(const struct facts *f)
{
	/* a text that is tried tells more than no answer */
	return f->registered[NETWORK_CIRCUIT] || f->registered[NETWORK_LTE] || !f->network_said;
}
