#include "content/oruk_value.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "base/text.h"
#include "content/audience.h"
#include "content/listing.h"
#include "content/markup.h"

json_t *
oruk_get(json_t *object, const char *names)
{
	while (*names != '\0') {
		char name[48];
		size_t n = strcspn(names, " ");
		snprintf(name, sizeof name, "%.*s", (int)n, names);
		json_t *value = json_object_get(object, name);
		if (value != NULL && !json_is_null(value))
			return value;
		names += n + (names[n] == ' ');
	}
	return NULL;
}

char *
oruk_text_of(json_t *value, size_t most, bool keep_lines)
{
	char *raw = NULL;
	if (json_is_string(value))
		raw = markup_strip(json_string_value(value));
	else if (json_is_integer(value))
		raw = memory_print("%lld", (long long)json_integer_value(value));
	else if (json_is_real(value))
		raw = memory_print("%.10g", json_real_value(value));
	if (raw == NULL)
		return NULL;
	char *text = text_clean(raw, strlen(raw), most, keep_lines);
	free(raw);
	if (*text != '\0')
		return text;
	free(text);
	return NULL;
}

char *
oruk_text(json_t *object, const char *names, size_t most)
{
	return oruk_text_of(oruk_get(object, names), most, false);
}

size_t
oruk_count(json_t *value)
{
	return json_is_array(value) ? json_array_size(value) : json_is_object(value) || json_is_string(value) ? 1 : 0;
}

json_t *
oruk_item(json_t *value, size_t i)
{
	return json_is_array(value) ? json_array_get(value, i) : value;
}

void
oruk_set(char **field, char *value)
{
	if (value != NULL)
		listing_set(field, value);
}

void
oruk_ages(json_t *object, const char *least, const char *most, int *from, int *to)
{
	char *low = oruk_text(object, least, 6), *high = oruk_text(object, most, 6);
	audience_bounds(low, high, from, to);
	free(high);
	free(low);
}

bool
oruk_says(const char *text, const char *words)
{
	return text != NULL && strcasestr(text, words) != NULL;
}

bool
oruk_is_true(json_t *value)
{
	return json_is_true(value) || (json_is_string(value) && strcasecmp(json_string_value(value), "true") == 0) ||
	       (json_is_integer(value) && json_integer_value(value) == 1);
}
