/*
 * sets.c - see sets.h. As people write them, with the misspellings that one thumb makes.
 */
#include "dialogue/sets.h"

#include <string.h>

#include "dialogue/phrase.h"

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

unsigned
set_by_name(const char *name, size_t n)
{
	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
		if (*sets[i].name == *name && strncmp(sets[i].name, name, n) == 0 && sets[i].name[n] == '\0')
			return 1U << i;
	return 0;
}

unsigned
set_of_word(const char *word)
{
	unsigned in = 0;
	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
		if (phrase_word(sets[i].words, word))
			in |= 1U << i;
	return in;
}
