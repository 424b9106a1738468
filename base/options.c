#include "base/options.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void __attribute__((noreturn)) print_help(const struct options *o)
{
	printf("usage: %s %s\n\n%s\n\n", o->program, o->usage, o->summary);
	for (size_t i = 0; i < o->n_rules; i++) {
		const struct option_rule *r = &o->rules[i];
		char left[64];
		snprintf(left, sizeof left, "--%s%s%s", r->name, r->value_name ? " " : "",
		    r->value_name ? r->value_name : "");
		printf("  %-28s %s\n", left, r->help);
	}
	printf("  %-28s %s\n  %-28s %s\n\nExit status: 0 fine, 1 failed, 2 wrong use.\n", "--help", "this page",
	    "--version", "the version");
	exit(0);
}

static void __attribute__((noreturn)) wrong(const struct options *o, const char *format, va_list args)
{
	char line[512];
	vsnprintf(line, sizeof line, format, args);
	fprintf(stderr, "%s: %s (see %s --help)\n", o->program, line, o->program);
	exit(2);
}

void
options_wrong(const struct options *o, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	wrong(o, format, args);
}

/* The rule of "name" or "name=value"; *inline_value is what stands behind the =. */
static const struct option_rule *
find_rule(const struct options *o, const char *word, const char **inline_value)
{
	size_t n = strcspn(word, "=");
	*inline_value = word[n] == '=' ? word + n + 1 : NULL;
	for (size_t i = 0; i < o->n_rules; i++)
		if (strlen(o->rules[i].name) == n && strncmp(o->rules[i].name, word, n) == 0)
			return &o->rules[i];
	return NULL;
}

/* Puts the value into the rule's first free place. */
static void
store(const struct options *o, const struct option_rule *r, const char *value)
{
	size_t max = r->max > 1 ? r->max : 1;
	for (size_t i = 0; i < max; i++) {
		if (r->value[i] != NULL)
			continue;
		r->value[i] = value;
		return;
	}
	options_wrong(o, max == 1 ? "--%s is given twice" : "--%s is given too often", r->name);
}

void
options_read(const struct options *o, int argc, char **argv, int *n_words)
{
	int words = 0;
	bool ended = false;
	for (int i = 1; i < argc; i++) {
		const char *word = argv[i], *value;
		if (ended || strncmp(word, "--", 2) != 0) {
			if (!ended && word[0] == '-' && word[1] != '\0')
				options_wrong(o, "%s is no option", word);
			argv[words++] = argv[i];
			continue;
		}
		if (word[2] == '\0') {
			ended = true;
			continue;
		}
		if (strcmp(word, "--help") == 0)
			print_help(o);
		if (strcmp(word, "--version") == 0) {
			printf("%s %s\n", o->program, FINGERPOST_VERSION);
			exit(0);
		}
		const struct option_rule *r = find_rule(o, word + 2, &value);
		if (r == NULL)
			options_wrong(o, "%.60s is no option", word);
		if (r->value_name == NULL && value != NULL)
			options_wrong(o, "--%s takes no value", r->name);
		if (r->value_name != NULL && value == NULL && (value = i + 1 < argc ? argv[++i] : NULL) == NULL)
			options_wrong(o, "--%s needs a value (%s)", r->name, r->value_name);
		store(o, r, r->value_name == NULL ? "" : value);
	}
	*n_words = words;
}

void
options_read_alone(const struct options *o, int argc, char **argv)
{
	int words;
	options_read(o, argc, argv, &words);
	if (words > 0)
		options_wrong(o, "%.60s: not wanted here", argv[0]);
}
