#include "content/directory_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

/* Words that say nothing of what is looked for; they count only when there is nothing else. */
static const char *const empty_words[] = {"a", "an", "and", "any", "are", "at", "can", "do", "find", "for", "from", "i",
    "in", "is", "me", "my", "near", "nearby", "need", "of", "on", "or", "please", "some", "that", "the", "there", "to",
    "want", "we", "what", "where", "with", "you"};

static bool
is_empty_word(const char *word)
{
	for (size_t i = 0; i < sizeof empty_words / sizeof *empty_words; i++) {
		if (strcmp(word, empty_words[i]) == 0)
			return true;
	}
	return false;
}

/* Takes a word off the front of a folded text; false at the end. */
static bool
next_word(const char **folded, char word[WORD_BYTES], bool *last)
{
	size_t n = strcspn(*folded, " ");
	if (n == 0)
		return false;
	size_t kept = n < WORD_BYTES ? n : text_prefix(*folded, WORD_BYTES / 4 - 1);
	memcpy(word, *folded, kept);
	word[kept] = '\0';
	*folded += n;
	*last = **folded == '\0';
	*folded += **folded == ' ';
	return true;
}

static bool
has_full_word(const char *folded)
{
	char word[WORD_BYTES];
	bool last;
	while (next_word(&folded, word, &last)) {
		if (!is_empty_word(word))
			return true;
	}
	return false;
}

void
directory_words(struct directory_words *w, const char *typed, bool whole)
{
	*w = (struct directory_words){0};
	char *folded = text_fold(typed != NULL ? typed : "");
	bool skip_empty = has_full_word(folded), last;
	for (const char *rest = folded; w->n < WORDS_MOST && next_word(&rest, w->of[w->n], &last);) {
		bool begun = last && !whole;
		if (skip_empty && is_empty_word(w->of[w->n]) && !begun)
			continue;
		w->begun = begun;
		w->n++;
	}
	free(folded);
}
