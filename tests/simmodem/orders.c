#include "tests/simmodem/orders.h"

#include <ctype.h>
#include <string.h>

#include "base/memory.h"
#include "tests/simmodem/command.h"
#include "tests/simmodem/delivery.h"

const char orders_help[] = "  deliver [-16] FROM TEXT      a text comes in, in parts if it is long (-16: 16-bit "
                           "reference); \\n is a line end\n"
                           "  deliver-parts ORDER FROM TEXT  the same, in the parts named and that order: 3,1,2\n"
                           "  deliver-pdu HEX              whatever HEX is, as the SIM would hand it out\n"
                           "  sent | sent-clear            the texts that were sent, joined\n"
                           "  wait-sent N MS               the same, once N are whole or MS are over\n"
                           "  wait-empty MS                until no message is in the stores or held by the network\n"
                           "  slots                        what the stores hold\n"
                           "  network on|off               registration\n"
                           "  unplug | replug [LINK]       the cable; replug alone: out and in, as another terminal\n"
                           "  hang on|off|reset            no answer to anything; reset: but a restart by command\n"
                           "  deaf on|off                  no answer to anything, but notices come\n"
                           "  reports on|off|fail          what the network says of texts that asked for a report\n"
                           "  restart                      the stick restarts by itself\n"
                           "  garbage N                    N random bytes on the line\n"
                           "  fail COMMAND N [CODE]        the next N of COMMAND end with ERROR, or +CMS ERROR: CODE\n"
                           "  lose N                       the next N texts are sent, but the answer is lost\n"
                           "  notices on|off               +CMTI or none\n"
                           "  inside on|off                a notice in the middle of each answer\n"
                           "  flood N                      N +CMTI for nothing\n"
                           "  late MS                      the next answer comes late\n"
                           "  noise N                      one byte in N that it says is damaged or lost; 0: none\n"
                           "  forget COMMAND               before the next COMMAND it loses its settings, silently\n"
                           "  deliver-into STORE FROM TEXT  into a store that it does not receive in; no notice\n"
                           "  stats | quit\n";

char *
order_word(char **line)
{
	char *word = *line + strspn(*line, " ");
	char *end = word + strcspn(word, " ");
	*line = end + (*end != '\0');
	*end = '\0';
	return word;
}

long
order_number(char **line, long fallback)
{
	char *word = order_word(line), *end;
	long n = strtol(word, &end, 10);
	return *word == '\0' || *end != '\0' || n < 0 ? fallback : n;
}

void
order_ok(struct bytes *out)
{
	bytes_print(out, "{\"ok\":true}");
}

void
order_wrong(struct bytes *out, const char *why)
{
	bytes_print(out, "{\"ok\":false,\"error\":");
	bytes_json(out, why);
	bytes_print(out, "}");
}

void
order_switch(char *line, bool *value, struct bytes *out)
{
	const char *word = order_word(&line);
	if (strcmp(word, "on") != 0 && strcmp(word, "off") != 0) {
		order_wrong(out, "on or off");
		return;
	}
	*value = strcmp(word, "on") == 0;
	order_ok(out);
}

/* "\n" and "\\" of the one-line protocol, in place. */
static void
escapes_off(char *s)
{
	char *to = s;
	for (; *s != '\0'; s++) {
		if (*s == '\\' && (s[1] == 'n' || s[1] == '\\')) {
			s++;
			*to++ = *s == 'n' ? '\n' : '\\';
		} else {
			*to++ = *s;
		}
	}
	*to = '\0';
}

static void
deliver_text(struct sim *sim, struct delivery *d, char *text, struct bytes *out)
{
	escapes_off(text);
	d->text = text;
	d->reference = sim->reference++;
	struct delivered done = deliver(&sim->stick, d);
	bytes_print(out, "{\"ok\":%s,\"parts\":%d,\"alphabet\":\"%s\",\"held\":%zu}", done.parts > 0 ? "true" : "false",
	    done.parts, done.wide ? "ucs2" : "gsm7", sim->stick.held.n - sim->stick.held.first);
}

static void
order_deliver(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	struct delivery d = {.from = order_word(&line)};
	d.wide_reference = strcmp(d.from, "-16") == 0;
	if (d.wide_reference)
		d.from = order_word(&line);
	deliver_text(sim, &d, line, out);
}

static void
order_deliver_parts(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	struct delivery d = {.order = order_word(&line)};
	d.from = order_word(&line);
	deliver_text(sim, &d, line, out);
}

/* As if it had come while no program ran, and another store was the one to receive in. */
static void
order_deliver_into(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	struct stick *s = &sim->stick;
	enum store_name into = store_by_name(order_word(&line)), before = s->mem[2];
	struct delivery d = {.from = order_word(&line)};
	bool announced = !s->wrong.no_notices;
	if (into == STORE_NAMES || s->stores[into].size == 0) {
		order_wrong(out, "no such store");
		return;
	}
	s->mem[2] = into;
	s->wrong.no_notices = true;
	deliver_text(sim, &d, line, out);
	s->mem[2] = before;
	s->wrong.no_notices = !announced;
}

static void
order_deliver_pdu(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	arrival(&sim->stick, order_word(&line));
	order_ok(out);
}

static void
order_sent(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	(void)line;
	bytes_print(out, "{\"ok\":true,\"sent\":");
	sent_print(&sim->stick.sent, out);
	bytes_print(out, "}");
}

static void
order_sent_clear(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	(void)line;
	sent_clear(&sim->stick.sent);
	order_ok(out);
}

/* orders_awaited answers these two. */
static void
order_wait_sent(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)out;
	client->awaited = AWAIT_SENT;
	client->count = (size_t)order_number(&line, 1);
	client->until = sim->stick.now + order_number(&line, 10000);
}

static void
order_wait_empty(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)out;
	client->awaited = AWAIT_EMPTY;
	client->until = sim->stick.now + order_number(&line, 10000);
}

static void
order_slots(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	(void)line;
	const struct stick *s = &sim->stick;
	bytes_print(out, "{\"ok\":true,\"held\":%zu", s->held.n - s->held.first);
	for (enum store_name name = STORE_SIM; name < STORE_NAMES; name++) {
		const struct store *of = &s->stores[name];
		bytes_print(out, ",\"%s\":{\"size\":%d,\"used\":%d,\"slots\":[", store_name(name), of->size, of->used);
		for (int i = 0, first = 1; i < of->size; i++) {
			if (of->slots[i].hex == NULL)
				continue;
			bytes_print(out, "%s{\"index\":%d,\"state\":%d,\"pdu\":", first ? "" : ",",
			    i + s->profile->first_slot, (int)of->slots[i].state);
			bytes_json(out, of->slots[i].hex);
			bytes_print(out, "}");
			first = 0;
		}
		bytes_print(out, "]}");
	}
	bytes_print(out, "}");
}

static void
order_network(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	bool was = sim->stick.network;
	order_switch(line, &sim->stick.network, out);
	if (sim->stick.network != was)
		network_changed(&sim->stick);
	arrival_release(&sim->stick);
}

static void
order_unplug(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	(void)line;
	wire_unplug(&sim->stick.wire);
	stick_power(&sim->stick, false);
	order_ok(out);
}

static void
order_replug(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	struct fault f;
	const char *link = order_word(&line);
	if (*link != '\0') {
		free(sim->link);
		sim->link = memory_copy(link);
	}
	if (wire_plug(&sim->stick.wire, sim->link, &f) != STATUS_OK) {
		order_wrong(out, f.text);
		return;
	}
	stick_power(&sim->stick, true);
	order_ok(out);
}

static void
order_stats(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	(void)line;
	const struct stick_counts *n = &sim->stick.counts;
	bytes_print(out,
	    "{\"ok\":true,\"commands\":%ld,\"errors\":%ld,\"early\":%ld,\"delivered\":%ld,\"submitted\":%ld,"
	    "\"refused\":%ld,\"notices\":%ld,\"unread\":%ld,\"pin_tries_left\":%d,\"plugged\":%s}",
	    n->commands, n->errors, n->early, n->delivered, n->submitted, n->refused, n->notices, n->unread,
	    sim->stick.pin.tries_left, sim->stick.wire.master >= 0 ? "true" : "false");
}

static void
order_quit(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	(void)line;
	sim->quit = true;
	order_ok(out);
}

static const struct order orders[] = {
    {"deliver", order_deliver},
    {"deliver-parts", order_deliver_parts},
    {"deliver-pdu", order_deliver_pdu},
    {"sent", order_sent},
    {"sent-clear", order_sent_clear},
    {"wait-sent", order_wait_sent},
    {"wait-empty", order_wait_empty},
    {"slots", order_slots},
    {"network", order_network},
    {"unplug", order_unplug},
    {"replug", order_replug},
    {"deliver-into", order_deliver_into},
    {"stats", order_stats},
    {"quit", order_quit},
};

void
order_do(struct sim *sim, struct client *client, char *line, int64_t now)
{
	struct bytes out = {0};
	const char *name = order_word(&line);
	order_handler *handler = NULL;
	for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++)
		if (strcmp(orders[i].name, name) == 0)
			handler = orders[i].handler;
	for (const struct order *o = fault_orders; o->name != NULL; o++)
		if (strcmp(o->name, name) == 0)
			handler = o->handler;
	sim->stick.now = now;
	if (handler != NULL)
		handler(sim, client, line, &out);
	else
		order_wrong(&out, "no such order");
	if (out.size > 0)
		control_say(client, &out);
	bytes_finish(&out);
}

static bool
stores_empty(const struct stick *s)
{
	return s->stores[STORE_SIM].used == 0 && s->stores[STORE_STICK].used == 0 && s->held.first == s->held.n;
}

static void
awaited_say(struct sim *sim, struct client *c, bool come)
{
	struct bytes out = {0};
	bytes_print(&out, "{\"ok\":%s,\"sent\":", come ? "true" : "false");
	if (c->awaited == AWAIT_SENT)
		sent_print(&sim->stick.sent, &out);
	else
		bytes_print(&out, "[]");
	bytes_print(&out, "}");
	c->awaited = AWAIT_NOTHING;
	control_say(c, &out);
	bytes_finish(&out);
}

int64_t
orders_awaited(struct sim *sim, int64_t now)
{
	int64_t earliest = 0;
	for (struct client *c = sim->control.clients; c < sim->control.clients + CONTROL_CLIENTS; c++) {
		if (c->fd < 0 || c->awaited == AWAIT_NOTHING)
			continue;
		bool come =
		    c->awaited == AWAIT_SENT ? sent_whole(&sim->stick.sent) >= c->count : stores_empty(&sim->stick);
		if (come || c->until <= now)
			awaited_say(sim, c, come);
		else if (earliest == 0 || c->until < earliest)
			earliest = c->until;
	}
	return earliest;
}
