/* Orders for what goes wrong. */
#include <ctype.h>
#include <string.h>

#include "tests/simmodem/command.h"
#include "tests/simmodem/orders.h"

static void
order_hang(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	struct misbehaviour *wrong = &sim->stick.wrong;
	wrong->curable = strcmp(line, "reset") == 0;
	if (wrong->curable) {
		wrong->hang = true;
		order_ok(out);
		return;
	}
	order_switch(line, &wrong->hang, out);
}

static void
order_deaf(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	order_switch(line, &sim->stick.wrong.deaf, out);
}

static void
order_reports(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	bool fail = strcmp(line, "fail") == 0, wanted = true;
	sim->stick.wrong.report = fail ? 0x46 : 0; /* 9.2.3.15: validity period expired */
	if (fail)
		order_ok(out);
	else
		order_switch(line, &wanted, out);
	sim->stick.wrong.no_reports = !wanted;
}

static void
order_restart(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	(void)line;
	stick_power(&sim->stick, true);
	order_ok(out);
}

static void
order_inside(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	order_switch(line, &sim->stick.wrong.inside, out);
}

static void
order_notices(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	bool wanted = !sim->stick.wrong.no_notices;
	order_switch(line, &wanted, out);
	sim->stick.wrong.no_notices = !wanted;
}

/* xorshift32: garbage need not be good, only the same every time. */
static uint8_t
noise_next(struct sim *sim)
{
	sim->noise ^= sim->noise << 13;
	sim->noise ^= sim->noise >> 17;
	sim->noise ^= sim->noise << 5;
	return (uint8_t)(sim->noise >> 8);
}

static void
order_garbage(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	for (long n = order_number(&line, 64); n > 0; n--)
		bytes_add(&sim->stick.wire.out, &(uint8_t){noise_next(sim)}, 1);
	order_ok(out);
}

static void
order_fail(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	const char *command = order_word(&line);
	struct failure f = {.times = (int)order_number(&line, 1), .code = (int)order_number(&line, 0)};
	snprintf(f.command, sizeof f.command, "%s%s", *command == '+' ? "" : "+", command);
	for (char *c = f.command; *c != '\0'; c++)
		*c = (char)toupper((unsigned char)*c);
	for (int i = 0; i < STICK_FAILURES; i++) {
		struct failure *place = &sim->stick.wrong.failures[i];
		if (place->times > 0 && strcmp(place->command, f.command) != 0)
			continue;
		*place = f;
		order_ok(out);
		return;
	}
	order_wrong(out, "too many failures planned");
}

static void
order_lose(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	sim->stick.wrong.lose = (int)order_number(&line, 1);
	order_ok(out);
}

static void
order_flood(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	int size = sim->stick.stores[sim->stick.mem[2]].size;
	for (long n = order_number(&line, 100); n > 0; n--)
		stick_notice(&sim->stick, "+CMTI: \"%s\",%ld", store_name(sim->stick.mem[2]), n % (size + 1));
	order_ok(out);
}

static void
order_late(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	sim->stick.wrong.late = order_number(&line, 1000);
	order_ok(out);
}

static void
order_noise(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	sim->stick.wire.noise = (int)order_number(&line, 0);
	order_ok(out);
}

static void
order_forget(struct sim *sim, struct client *client, char *line, struct bytes *out)
{
	(void)client;
	snprintf(sim->stick.wrong.forgets, sizeof sim->stick.wrong.forgets, "%s", order_word(&line));
	order_ok(out);
}

const struct order fault_orders[] = {
    {"hang", order_hang},
    {"deaf", order_deaf},
    {"reports", order_reports},
    {"restart", order_restart},
    {"inside", order_inside},
    {"notices", order_notices},
    {"garbage", order_garbage},
    {"fail", order_fail},
    {"lose", order_lose},
    {"flood", order_flood},
    {"late", order_late},
    {"noise", order_noise},
    {"forget", order_forget},
    {NULL, NULL},
};
