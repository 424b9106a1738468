#include "desk/template.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/phone.h"
#include "content/language.h"

static const struct {
	const char *code, *label, *first, *then;
	bool number; /* says where the call comes from */
} KINDS[TEMPLATES] = {
    [TEMPLATE_FIRST] = {"first", "Before the first call", SAY_LATER("This is %s. We will ring you soon."), NULL, true},
    [TEMPLATE_MISSED] = {"missed", "They did not answer",
        SAY_LATER("This is %s. You asked us to ring you, and we could not reach you."),
        SAY_LATER("Please text us a good time for a call."), true},
    [TEMPLATE_WHEN] = {"when", "When is a good time?", SAY_LATER("This is %s. You asked us to ring you."),
        SAY_LATER("Please text us a good time for a call."), false},
    [TEMPLATE_LAST] = {"last", "The last text",
        SAY_LATER("This is %s. We tried several times and could not reach you. If you still want a call, please text "
                  "us or ask at reception."),
        NULL, false},
};

/* A sentence with one word in it. */
static char *
fill(const char *sentence, const char *word)
{
	const char *at = strstr(sentence, "%s");
	return at == NULL ? memory_copy(sentence)
	                  : memory_print("%.*s%s%s", (int)(at - sentence), sentence, word, at + 2);
}

static char *
write_in(enum template_kind kind, const char *lang, const char *practice, const char *phone)
{
	char shown[PHONE_TEXT * 2] = "";
	char *number = NULL, *first = fill(say(lang, KINDS[kind].first), practice);
	if (phone[0] != '\0' && KINDS[kind].number) {
		phone_display(phone, shown);
		number = fill(say(lang, "The call will come from %s."), shown);
	}
	const char *then = KINDS[kind].then != NULL ? say(lang, KINDS[kind].then) : NULL;
	char *text = memory_print("%s%s%s%s%s", first, number != NULL ? " " : "", number != NULL ? number : "",
	    then != NULL ? " " : "", then != NULL ? then : "");
	free(number);
	free(first);
	return text;
}

void
templates_init(struct template out[TEMPLATES], const char *lang, const char *practice, const char *phone)
{
	for (int i = 0; i < TEMPLATES; i++) {
		enum template_kind kind = (enum template_kind)i;
		char *english = write_in(kind, "en", practice, phone);
		out[i] = (struct template){
		    .code = KINDS[i].code, .label = KINDS[i].label, .text = write_in(kind, lang, practice, phone)};
		out[i].cost = sms_cost(out[i].text);
		if (strcmp(english, out[i].text) != 0)
			out[i].english = english;
		else
			free(english);
	}
}

void templates_finish(struct template t[TEMPLATES])
{
	for (int i = 0; i < TEMPLATES; i++) {
		free(t[i].text);
		free(t[i].english);
		t[i].text = t[i].english = NULL;
	}
}

enum template_kind
template_by_code(const char *code)
{
	int i = 0;
	while (i < TEMPLATES && strcmp(KINDS[i].code, code) != 0)
		i++;
	return (enum template_kind)i;
}

const char *
template_cost(const struct sms_cost *cost, int price_tenths, bool room, char buffer[TEMPLATE_COST])
{
	int n = snprintf(buffer, TEMPLATE_COST, "%d message%s", cost->segments, cost->segments == 1 ? "" : "s");
	int tenths = price_tenths * cost->segments;
	if (price_tenths > 0)
		n += snprintf(buffer + n, TEMPLATE_COST - (size_t)n, ", %d.%dp", tenths / 10, tenths % 10);
	if (room)
		snprintf(buffer + n, TEMPLATE_COST - (size_t)n, ", room for %d more character%s", cost->units_left,
		    cost->units_left == 1 ? "" : "s");
	return buffer;
}
