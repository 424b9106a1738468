#include "base/password.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

#define DIFFERENT_LEAST 5 /* characters */
#define COMMON_MOST 2     /* words of the list one after the other */
#define OWN_LEAST 3       /* letters of a name that counts as one */

/* What people choose: words of doors and love, first names, teams, beasts, seasons, and those of this trade. */
static const char COMMON[] =
    " abc access account admin administrator adventure airplane alabama albert alex alexander alexandra alexis alice "
    "alison "
    "always amanda amber america andrea andrew angel angela angels animal anthony apple april arsenal arthur ashley "
    "asshole "
    "august austin baby babygirl bailey banana barbara barcelona baseball basketball batman beautiful benjamin "
    "bigdaddy birmingham "
    "biscuit bitch blessed blessing blue bond bradley brandon brian brighton bristol brooklyn brother bubbles buddy "
    "bulldog "
    "business buster butterfly california cameron captain caroline catherine celtic champion change changeme charles "
    "charlie "
    "charlotte cheese chelsea chester chicken chocolate chris christian christine christmas christopher church coffee "
    "college "
    "computer cookie cool corvette cowboy cowboys crystal daddy daisy dakota daniel danielle darling david december "
    "default "
    "dennis desk diamond dick doctor dolphin dolphins dominic donald dragon dream eagle eagles edward eleanor elephant "
    "elizabeth emily emma england enter eric everton explorer facebook family father fatima february ferrari "
    "fingerpost fire "
    "fish flower flowers football forever frank freddie freedom friday friend friends fuck fucker fuckme fuckoff "
    "fuckyou garfield "
    "gemma george gfhjkm ginger girl god golden goldfish google grace grandma gregory guest guitar gunner hammer "
    "hannah happy "
    "harley harry heather hello helpme henry hockey holiday home honey hooters horse horses hospital hottie house "
    "hunter "
    "iloveu iloveyou imran internet isabella ismail jackie jackson jacob james january jasmine jason jennifer jeremy "
    "jessica "
    "jesus john johnson jonathan jordan joseph joshua july june junior justin karen katherine kelly kenneth kevin "
    "killer king "
    "kitten kitty knight lauren legend leicester leonardo letme letmein lewis life linkworker liverpool london looking "
    "lord "
    "love lovely loveme lover loveyou lucky madison maggie manager manchester manutd march maria marina marine mark "
    "marlboro marley martin master matrix matthew maverick maxwell melissa mercedes merlin metallica michael michelle "
    "mickey "
    "miller mine minecraft mohammed monday money monkey monster morgan mother mountain muffin muhammad mummy music "
    "mustang "
    "natalie natasha naughty newcastle newpass newyork nhs nicholas nicole ninja nirvana nissan nothing november nurse "
    "october office oliver olivia orange pakistan panther parker pass passport passw passwd password passwords patient "
    "patrick peaches peanut pepper peter phoenix player please pokemon poland police poohbear popcorn porsche "
    "portsmouth "
    "practice precious premier pretty prince princess purple pussy qwer qwert qwerty rabbit rachel raider rainbow "
    "ranger rangers "
    "raymond rebecca reception receptionist red richard ricky robert rocky ronaldo rosie russell ryan sabrina samantha "
    "sammy "
    "samsung samuel sandra saturday scarface scooter scorpion scotland scott secret security september service sexy "
    "shadow "
    "shannon sheffield shopping silver simon sister skippy skywalker smile snoopy snowball soccer social software "
    "southampton spencer spiderman spring squirt staff star starwars stella stephanie stephen steven stupid summer "
    "sunday "
    "sunflower sunshine super superman superstar surgery sweet sweetie sydney system taylor teacher team temp "
    "temporary test "
    "testing thankyou theman thomas thunder thursday tiffany tiger tigers tigger tinkerbell together tottenham trustno "
    "tuesday turtle united user vampire vanessa victor victoria virginia waterloo wednesday welcome whatever "
    "white william williams windows winner winter wizard wolf wolves woman yamaha yankees yellow zaq zxcv zxcvbn ";

static const char *const WALKS[] = {"abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "1q2w3e4r5t6y7u8i9o0p", "qazwsxedcrfvtgbyhnujmikolp", "a1s2d3f4g5h6j7k8l9",
    "1a2b3c4d5e6f7g8h9i", "147258369", "!@#$%^&*()", "!\"%^&*()_+"};

/* Whether b comes next to a, either way, in any row. */
static bool
is_next(char a, char b)
{
	for (size_t i = 0; i < sizeof WALKS / sizeof WALKS[0]; i++)
		for (const char *p = WALKS[i]; p[1] != '\0'; p++)
			if ((p[0] == a && p[1] == b) || (p[0] == b && p[1] == a))
				return true;
	return a == b;
}

static bool
is_pattern(const char *s)
{
	size_t n = strlen(s), steps = 0, different = 0;
	bool seen[256] = {false};
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		different += !seen[c];
		seen[c] = true;
		steps += i > 0 && is_next(s[i - 1], s[i]);
	}
	return different < DIFFERENT_LEAST || steps * 4 >= (n - 1) * 3;
}

/* "abcXabcXabc": a short piece again and again. */
static bool
is_repeated(const char *s)
{
	size_t n = strlen(s);
	for (size_t piece = 1; piece < PASSWORD_LEAST && piece * 2 <= n; piece++) {
		size_t i = piece;
		while (i < n && s[i] == s[i - piece])
			i++;
		if (i == n)
			return true;
	}
	return false;
}

static bool
is_common(const char *word, size_t n)
{
	for (const char *p = COMMON; (p = strchr(p, word[0])) != NULL; p++)
		if (p[-1] == ' ' && strncmp(p, word, n) == 0 && p[n] == ' ')
			return true;
	return false;
}

/* Whether the n letters are a word of the names: letters only, in lower case, with spaces around each. */
static bool
is_own(const char *names, const char *word, size_t n)
{
	for (const char *p = names; n >= OWN_LEAST && (p = strchr(p, word[0])) != NULL; p++)
		if (p > names && p[-1] == ' ' && strncmp(p, word, n) == 0 && p[n] == ' ')
			return true;
	return false;
}

/* Whether nothing is left of it besides names, as many as there are, and so many common words. */
static bool
is_made_of(const char *letters, const char *names, int common)
{
	if (*letters == '\0')
		return true;
	for (size_t n = strlen(letters); n > 0; n--) {
		if (is_own(names, letters, n) && is_made_of(letters + n, names, common))
			return true;
		if (n > 1 && common > 0 && is_common(letters, n) && is_made_of(letters + n, names, common - 1))
			return true;
	}
	return false;
}

/* The letter that a digit or sign stands for in p@ssw0rd, or the character itself. */
static char
letter_of(char c)
{
	static const char FROM[] = "0134578@$!+", TO[] = "oleastbasit";
	const char *at = c != '\0' ? strchr(FROM, c) : NULL;
	return at != NULL ? TO[at - FROM] : c;
}

/* Its letters, without what stands around them; leet: read those that stand for letters. The caller's, to wipe. */
static char *
letters_of(const char *s, bool leet)
{
	size_t n = strlen(s), from = 0, k = 0;
	char *out = memory_new(n + 1, 1);
	while (from < n && !isalpha((unsigned char)s[from]) && !(leet && s[from] == '@'))
		from++;
	while (n > from && !isalpha((unsigned char)s[n - 1]))
		n--;
	for (size_t i = from; i < n; i++) {
		char c = leet ? letter_of(s[i]) : s[i];
		if (isalpha((unsigned char)c) || (unsigned char)c >= 0x80)
			out[k++] = c;
	}
	return out;
}

/* " amina.k amina k harbour road surgery " without what is no letter: "amina.k" is one word and two. */
static char *
names_of(const char *user, const char *practice)
{
	char *whole = letters_of(user != NULL ? user : "", false);
	char *all = memory_print(" %s %s %s ", whole, user != NULL ? user : "", practice != NULL ? practice : "");
	for (char *p = all; *p != '\0'; p++)
		*p = isalpha((unsigned char)*p) ? (char)tolower((unsigned char)*p) : ' ';
	free(whole);
	return all;
}

static bool
is_words(const char *lower, const char *names, int common)
{
	bool found = false;
	for (int leet = 0; leet < 2 && !found; leet++) {
		char *letters = letters_of(lower, leet != 0);
		found = *letters != '\0' && is_made_of(letters, names, common);
		memory_wipe_string(letters);
	}
	return found;
}

const char *
password_wrong(const char *password, const char *user, const char *practice)
{
	size_t n = strlen(password);
	const char *wrong = NULL;
	if (n > PASSWORD_MOST || !text_valid(password, n))
		return "That password is too long, or not text";
	if (text_length(password) < PASSWORD_LEAST)
		return "A password needs at least 10 characters. Three words are easy to keep in mind";
	char *lower = memory_copy(password), *names = names_of(user, practice);
	for (char *p = lower; *p != '\0'; p++)
		*p = (char)tolower((unsigned char)*p);
	if (strspn(lower, "0123456789 +-./") == n)
		wrong = "Digits alone are soon guessed. Three words are easy to keep in mind";
	else if (is_pattern(lower) || is_repeated(lower))
		wrong = "A pattern is soon guessed. Three words are easy to keep in mind";
	else if (is_words(lower, names, 0))
		wrong = "Names of people and of the practice are tried first. Take three other words";
	else if (is_words(lower, names, COMMON_MOST))
		wrong = "Others would try that one first. Take three words that do not belong together";
	memory_wipe_string(lower);
	free(names);
	return wrong;
}
