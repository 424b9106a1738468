/*
 * phrase.c - see phrase.h.
 */
#include "dialogue/phrase.h"

#include <stdlib.h>
#include <string.h>

#define GAP 3

/* Sets that many patterns share, as people write them. */
static const struct {
	const char *name, *words;
} sets[] = {
    {"self",
        "himself|herself|themselves|themself|myself|meself|mysel|myslef|miself|mysef|myselve|myselves|meself|myselff"},
    {"i", "i|im|ive|id|ill|me"},
    {"want", "want|wants|wanna|wana|wanting|wanted|wnat|wish|hope|plan|planning|going|gonna|gona|need|ready|rather"},
    {"dont", "dont|dnt|dun|doesnt|didnt|cant|cannot|cnt|wont|no|not|never|without"},
    {"to", "to|too|2|be"},
    {"you", "you|u|ya|youse|someone|somebody|sumone|some1|sum1|anyone|any1|anybody|one|nurse|worker|person|they|"
            "yous|doctor|gp|reception|surgery|practice"},
    {"ring", "ring|call|phone|fone|telephone|bell|buzz|cal|rnig|rin|phne|contact"},
    {"partner", "carer|neighbour|flatmate|cousin|grandson|hes|shes|husband|hubby|partner|boyfriend|bf|girlfriend|gf|"
                "wife|ex|he|she|fella|bloke|spouse|inlaws|fiance|"
                "dad|father|stepdad|brother|son|family|mum|mother|uncle|man"},
    {"people", "him|her|them|someone|somebody|people|everyone|everybody|husband|wife|kids|children|baby|neighbour|"
               "neighbor|boss|family|you|u"},
    {"hits", "hit|hits|hitting|hitted|beat|beats|beating|beaten|punch*|kick*|slap*|hurt|hurts|hurting|strangl*|chok*|"
             "threaten*|rape*|raping|attack*|smack*|stab*|shove*|burns|burnt|burned|bully|bullies|bullying|bullied|"
             "batter*|pushes|pushed|pushing|grabs|grabbed|grabbing|spits|spat|abuse*|abusing|assault*|whack*|thump*|"
             "wallop*|headbutt*|bite|bites|bit|pinches|drags|dragged|throttl*|molest*|grope*|groping|terroris*|"
             "intimidat*|humiliat*|degrad*|belittl*|harm|harms|harming"},
    {"death", "die|dying|dead|death|dieing|suicide|kill|killing|end|ending|overdose|hang|hanging|drown|drowning|jump|"
              "jumping"},
    {"meds", "tablet*|pill|pills|paracetamol*|paracetemol|paracetomol|meds|medication|medicine|antidepressant*|"
             "sleepers|insulin|ibuprofen|aspirin|codeine|cocodamol|amitriptyline|diazepam|valium|sertraline|morphine|"
             "tramadol|temazepam|zopiclone|citalopram|capsules|panadol|propranolol"},
    {"took", "took|taken|tuk|swallowed|necked|downed|ate|eaten|od|oded"},
    {"please", "please|pls|plz|plse|plez|thanks|thank|ta|cheers|thx|now|ok|hi|hello"},
};

static const char *
set_words(const char *name, size_t n)
{
	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
		if (strlen(sets[i].name) == n && strncmp(sets[i].name, name, n) == 0)
			return sets[i].words;
	return "";
}

/*
 * Whether a word is one of "a|b|c*" (n bytes long). Every text is held against some thousand patterns, so this walks
 * the alternatives once and copies nothing.
 */
static bool
any_matches(const char *alternatives, size_t n, const char *word)
{
	const char *a = alternatives, *end = alternatives + n;
	while (a < end) {
		const char *stop = a; /* alternatives are short: memchr would cost more than it finds */
		while (stop < end && *stop != '|')
			stop++;
		if (*a != *word && *a != '=' && *a != '*') {
			a = stop + 1;
			continue;
		}
		const char *w = word;
		if (*a == '=') {
			const char *set = set_words(a + 1, (size_t)(stop - a - 1));
			if (any_matches(set, strlen(set), word))
				return true;
		} else {
			while (a < stop && *a == *w) {
				a++;
				w++;
			}
			if (w != word && ((a == stop && *w == '\0') || (a < stop && *a == '*')))
				return true;
		}
		a = stop + 1;
	}
	return false;
}

bool
phrase_word(const char *alternatives, const char *word)
{
	return any_matches(alternatives, strlen(alternatives), word);
}

/* "#8": a number of at least 8. */
static bool
is_as_many(const char *item, const char *word)
{
	size_t digits = strspn(word, "0123456789");
	return digits > 0 && digits < 6 && word[digits] == '\0' && strtol(word, NULL, 10) >= strtol(item + 1, NULL, 10);
}

static bool
item_matches(const struct words *ws, size_t i, const char *item, size_t n)
{
	if (i >= ws->n || ws->w[i].used)
		return false;
	if (*item == '#')
		return is_as_many(item, ws->w[i].folded);
	if (n == 1 && *item == '_')
		return true;
	return any_matches(item, n, ws->w[i].folded);
}

/* Patterns are short (a dozen items), gaps few: the recursion is as deep as the pattern is long. */
static bool
match_from(const struct words *ws, size_t i, const char *pattern, bool to_end, size_t *end)
{
	while (*pattern == ' ')
		pattern++;
	if (*pattern == '\0') {
		*end = i;
		return !to_end || i == ws->n;
	}
	size_t n = strcspn(pattern, " ");
	if (*pattern == '~') {
		for (size_t gap = 0; gap <= GAP && i + gap <= ws->n; gap++)
			if (match_from(ws, i + gap, pattern + n, to_end, end))
				return true;
		return false;
	}
	bool optional = *pattern == '?';
	if (item_matches(ws, i, pattern + optional, n - optional) && match_from(ws, i + 1, pattern + n, to_end, end))
		return true;
	return optional && match_from(ws, i, pattern + n, to_end, end);
}

/*
 * Whether no word of the text can be the pattern's first item, by the first two bytes of both. Most patterns end here:
 * it is what makes an answer quick.
 */
static bool
is_hopeless(const struct words *ws, const char *pattern)
{
	if (*pattern == '?' || *pattern == '~' || *pattern == '_' || *pattern == '#')
		return false;
	for (const char *a = pattern;; a++) {
		bool whole = a[0] != '\0' && (a[1] == '|' || a[1] == ' ' || a[1] == '\0');
		if (*a == '=' || a[1] == '*' || words_may_begin(ws, a[0], whole ? '\0' : a[1]))
			return false;
		a += strcspn(a, "| ");
		if (*a != '|')
			return true;
	}
}

bool
phrase_at(const struct words *ws, size_t i, const char *pattern, size_t *length)
{
	size_t end = i;
	if (!match_from(ws, i, pattern, false, &end))
		return false;
	*length = end - i;
	return end > i;
}

bool
phrase_find(const struct words *ws, const char *pattern, size_t *at, size_t *length)
{
	size_t n = 0;
	if (is_hopeless(ws, pattern))
		return false;
	for (size_t i = 0; i < ws->n; i++)
		if (phrase_at(ws, i, pattern, &n)) {
			if (at)
				*at = i;
			if (length)
				*length = n;
			return true;
		}
	return false;
}

bool
phrase_whole(const struct words *ws, const char *pattern)
{
	size_t end = 0;
	return ws->n > 0 && !is_hopeless(ws, pattern) && match_from(ws, 0, pattern, true, &end);
}

bool
phrase_only(const struct words *ws, const char *alternatives)
{
	for (size_t i = 0; i < ws->n; i++)
		if (!ws->w[i].used && !phrase_word(alternatives, ws->w[i].folded))
			return false;
	return true;
}

bool
phrase_find_any(const struct words *ws, const char *const *patterns)
{
	for (; *patterns; patterns++)
		if (phrase_find(ws, *patterns, NULL, NULL))
			return true;
	return false;
}

bool
phrase_whole_any(const struct words *ws, const char *const *patterns)
{
	for (; *patterns; patterns++)
		if (phrase_whole(ws, *patterns))
			return true;
	return false;
}
