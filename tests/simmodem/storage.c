/* Messages in slots: 27.005, 3.2.2, 3.2.3, 3.4.2, 3.4.3 (PDU form: 4.1, 4.2) and 3.5.4. */
#include <string.h>

#include "tests/simmodem/command.h"
#include "tests/simmodem/tpdu.h"

#define STATES 4
#define ALL 4 /* <stat> of +CMGL */

static struct store *
current(struct stick *s)
{
	return &s->stores[s->mem[0]];
}

static bool
store_there(const struct stick *s, enum store_name name)
{
	return name != STORE_NAMES && s->stores[name].size > 0;
}

static struct result
cpms_set(struct stick *s, const struct command *c)
{
	enum store_name wanted[3];
	for (int i = 0; i < 3; i++) {
		bool said = i < c->n && c->words[i][0] != '\0';
		wanted[i] = said ? store_by_name(c->words[i]) : s->mem[i];
		if (!store_there(s, wanted[i]))
			return CMS(CMS_NOT_SUPPORTED);
	}
	memcpy(s->mem, wanted, sizeof s->mem);
	const struct store *of[3] = {&s->stores[wanted[0]], &s->stores[wanted[1]], &s->stores[wanted[2]]};
	stick_say(s, "+CPMS: %d,%d,%d,%d,%d,%d", of[0]->used, of[0]->size, of[1]->used, of[1]->size, of[2]->used,
	    of[2]->size);
	arrival_release(s);
	return OK;
}

static struct result
do_cpms(struct stick *s, const struct command *c)
{
	const char *all = s->stores[STORE_STICK].size > 0 ? "\"ME\",\"SM\"" : "\"SM\"";
	if (c->form == FORM_SET)
		return cpms_set(s, c);
	if (c->form == FORM_RUN)
		return CMS(CMS_PARAMETER);
	if (c->form == FORM_TEST) {
		stick_say(s, "+CPMS: (%s),(%s),(%s)", all, all, all);
		return OK;
	}
	bytes_print(&s->answer, "\r\n+CPMS: ");
	for (int i = 0; i < 3; i++) {
		const struct store *of = &s->stores[s->mem[i]];
		bytes_print(&s->answer, "%s\"%s\",%d,%d", i > 0 ? "," : "", store_name(s->mem[i]), of->used, of->size);
	}
	bytes_print(&s->answer, "\r\n");
	return OK;
}

/* PDU form only, as the smallest sticks have it. */
static struct result
do_cmgf(struct stick *s, const struct command *c)
{
	if (c->form == FORM_READ)
		stick_say(s, "+CMGF: 0");
	if (c->form == FORM_TEST)
		stick_say(s, "+CMGF: (0)");
	if (c->form == FORM_SET && command_number(c, 0, 0) != 0)
		return CMS(CMS_NOT_SUPPORTED);
	return OK;
}

static struct result
do_cmgl(struct stick *s, const struct command *c)
{
	int wanted = command_number(c, 0, SLOT_UNREAD);
	struct store *of = current(s);
	if (c->form == FORM_TEST) {
		stick_say(s, "+CMGL: (0-4)");
		return OK;
	}
	if (c->form == FORM_READ || wanted < 0 || wanted > ALL)
		return CMS(CMS_PARAMETER);
	bool first = true;
	for (int i = 0; i < of->size; i++) {
		struct slot *slot = &of->slots[i];
		if (slot->hex == NULL || (wanted != ALL && (int)slot->state != wanted))
			continue;
		bytes_print(&s->answer, "%s+CMGL: %d,%d,,%zu\r\n%s\r\n", first ? "\r\n" : "",
		    i + s->profile->first_slot, (int)slot->state, tpdu_size(slot->hex), slot->hex);
		if (slot->state == SLOT_UNREAD)
			slot->state = SLOT_READ;
		first = false;
	}
	return OK;
}

/* The slot that a command names, from 0; -1 if there is none. */
static int
slot_named(struct stick *s, const struct command *c)
{
	int n = command_number(c, 0, -1);
	int slot = n - s->profile->first_slot;
	return n < 0 || slot < 0 || slot >= current(s)->size ? -1 : slot;
}

static struct result
do_cmgr(struct stick *s, const struct command *c)
{
	if (c->form == FORM_TEST)
		return OK;
	if (c->form != FORM_SET)
		return CMS(CMS_PARAMETER);
	int n = slot_named(s, c);
	if (n < 0)
		return CMS(CMS_INDEX);
	struct slot *slot = &current(s)->slots[n];
	if (slot->hex == NULL)
		return s->profile->empty_is_ok ? OK : CMS(CMS_INDEX);
	bytes_print(&s->answer, "\r\n+CMGR: %d,,%zu\r\n%s\r\n", (int)slot->state, tpdu_size(slot->hex), slot->hex);
	if (slot->state == SLOT_UNREAD)
		slot->state = SLOT_READ;
	return OK;
}

static void
slots_clear(struct store *of, int flag)
{
	static const bool goes[5][STATES] = {
	    [1] = {[SLOT_READ] = true},
	    [2] = {[SLOT_READ] = true, [SLOT_SENT] = true},
	    [3] = {[SLOT_READ] = true, [SLOT_SENT] = true, [SLOT_UNSENT] = true},
	    [4] = {true, true, true, true},
	};
	for (int i = 0; i < of->size; i++)
		if (of->slots[i].hex != NULL && goes[flag][of->slots[i].state])
			store_clear(of, i);
}

static struct result
do_cmgd(struct stick *s, const struct command *c)
{
	int flag = command_number(c, 1, 0), n = slot_named(s, c);
	if (c->form == FORM_TEST) {
		stick_say(
		    s, "+CMGD: (%d-%d),(0-4)", s->profile->first_slot, current(s)->size - 1 + s->profile->first_slot);
		return OK;
	}
	if (c->form != FORM_SET || flag < 0 || flag > 4)
		return CMS(CMS_PARAMETER);
	if (flag == 0 && n < 0)
		return CMS(CMS_INDEX);
	const struct slot *going = flag == 0 ? &current(s)->slots[n] : NULL;
	s->counts.unread += going != NULL && going->hex != NULL && going->state == SLOT_UNREAD;
	if (flag == 0)
		store_clear(current(s), n);
	else
		slots_clear(current(s), flag);
	arrival_release(s);
	return OK;
}

const struct command_rule storage_rules[] = {
    {"+CPMS", do_cpms, true},
    {"+CMGF", do_cmgf, false},
    {"+CMGL", do_cmgl, true},
    {"+CMGR", do_cmgr, true},
    {"+CMGD", do_cmgd, true},
    {NULL, NULL, false},
};
