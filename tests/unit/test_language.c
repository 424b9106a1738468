/*
 * Languages and sentences. The catalogues here are made on the spot with msgfmt, so that what is tested is the
 * switching and not the translations; the installed ones are then looked at as they are.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <espeak-ng/speak_lib.h>
#include <libintl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/text.h"
#include "content/language.h"

static const char urdu[] = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                           "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"
                           "msgid \"Back\"\nmsgstr \"واپس\"\n"
                           "msgctxt \"month\"\nmsgid \"May\"\nmsgstr \"مئی\"\n"
                           "msgctxt \"permission\"\nmsgid \"May\"\nmsgstr \"اجازت\"\n";

static const char polish[] =
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n\"\n"
    "msgid \"Back\"\nmsgstr \"Wstecz\"\n"
    "msgid \"%lu result\"\nmsgid_plural \"%lu results\"\n"
    "msgstr[0] \"%lu wynik\"\nmsgstr[1] \"%lu wyniki\"\nmsgstr[2] \"%lu wyników\"\n";

struct catalogues {
	char folder[64];
};

static void
catalogue_make(const char *folder, const char *code, const char *po)
{
	char *path = memory_print("%s/%s.po", folder, code);
	FILE *file = fopen(path, "w");
	assert_non_null(file);
	fputs(po, file);
	assert_int_equal(fclose(file), 0);
	char *command = memory_print("mkdir -p %s/%s/LC_MESSAGES && msgfmt -o %s/%s/LC_MESSAGES/fingerpost.mo %s",
	    folder, code, folder, code, path);
	assert_int_equal(system(command), 0);
	free(command);
	free(path);
}

static int
catalogues_create(void **state)
{
	struct catalogues *c = memory_new(1, sizeof *c);
	const char *tmp = getenv("TMPDIR");
	snprintf(c->folder, sizeof c->folder, "%s/fingerpost-language-XXXXXX", tmp && strlen(tmp) < 30 ? tmp : "/tmp");
	assert_non_null(mkdtemp(c->folder));
	catalogue_make(c->folder, "ur", urdu);
	catalogue_make(c->folder, "pl", polish);
	language_init();
	bindtextdomain("fingerpost", c->folder);
	*state = c;
	return 0;
}

static int
catalogues_destroy(void **state)
{
	struct catalogues *c = *state;
	char *command = memory_print("rm -rf %s", c->folder);
	int rc = system(command);
	free(command);
	free(c);
	return rc;
}

static void
table_is_sane(void **state)
{
	(void)state;
	static const char *const codes[] = {
	    "en", "pl", "ro", "pa", "ur", "gu", "ar", "pt", "bn", "ta", "so", "fa", "uk"};
	size_t n;
	const struct language *all = language_all(&n);
	assert_int_equal(n, sizeof codes / sizeof *codes);
	for (size_t i = 0; i < n; i++) {
		assert_string_equal(all[i].code, codes[i]);
		assert_ptr_equal(language_by_code(codes[i]), &all[i]);
		assert_true(text_valid(all[i].name, strlen(all[i].name)));
		assert_true(*all[i].name && *all[i].english && *all[i].font);
		assert_true(all[i].line_height >= 1.2 && all[i].line_height <= 3);
	}
	assert_true(language_by_code("ur")->rtl && language_by_code("ar")->rtl && language_by_code("fa")->rtl);
	assert_false(language_by_code("en")->rtl || language_by_code("pa")->rtl);
	assert_null(language_by_code("xx"));
	assert_null(language_by_code("UR"));
	assert_null(language_by_code(""));
	assert_null(language_by_code(NULL));
}

/* A voice that espeak-ng does not have would leave a blind patient with silence. */
static void
voices_exist(void **state)
{
	(void)state;
	if (espeak_Initialize(AUDIO_OUTPUT_RETRIEVAL, 0, NULL, espeakINITIALIZE_DONT_EXIT) < 0)
		skip();
	size_t n;
	const struct language *all = language_all(&n);
	for (size_t i = 0; i < n; i++)
		if (all[i].voice)
			assert_int_equal(espeak_SetVoiceByName(all[i].voice), EE_OK);
		else
			assert_string_equal(all[i].code, "so");
	espeak_Terminate();
}

static void
switches_back_and_forth(void **state)
{
	(void)state;
	for (int i = 0; i < 3; i++) {
		assert_string_equal(say("ur", "Back"), "واپس");
		assert_string_equal(say("pl", "Back"), "Wstecz");
		assert_string_equal(say("en", "Back"), "Back");
	}
}

/* A sentence stays what it was after the next switch: the kiosk keeps the pointers of a whole screen. */
static void
sentences_last(void **state)
{
	(void)state;
	const char *first = say("ur", "Back");
	say("pl", "Back");
	say("ta", "Back");
	assert_string_equal(first, "واپس");
}

static void
falls_back_to_english(void **state)
{
	(void)state;
	static const char sentence[] = "Nobody has translated this";
	assert_ptr_equal(say("en", sentence), sentence);
	assert_string_equal(say("ur", sentence), sentence); /* a catalogue without it */
	assert_string_equal(say("ta", "Back"), "Back");     /* no catalogue */
	assert_string_equal(say("xx", "Back"), "Back");     /* no language of ours */
	assert_string_equal(say("../../etc", "Back"), "Back");
	assert_string_equal(say(NULL, "Back"), "Back");
	assert_string_equal(say("ur", ""), ""); /* not the catalogue's header */
	assert_string_equal(say("pl", "Back"), "Wstecz");
}

static void
context_tells_apart(void **state)
{
	(void)state;
	assert_string_equal(say_in("ur", "month", "May"), "مئی");
	assert_string_equal(say_in("ur", "permission", "May"), "اجازت");
	assert_string_equal(say_in("ur", "flower", "May"), "May");
	assert_string_equal(say_in("ta", "month", "May"), "May");
	assert_string_equal(say_in("en", "month", "May"), "May");
	assert_string_equal(say("ur", "May"), "May");
}

static void
plurals_of_each_language(void **state)
{
	(void)state;
	static const struct {
		const char *lang;
		unsigned long n;
		const char *format;
	} rows[] = {
	    {"pl", 1, "%lu wynik"},
	    {"pl", 2, "%lu wyniki"},
	    {"pl", 5, "%lu wyników"},
	    {"pl", 12, "%lu wyników"},
	    {"pl", 22, "%lu wyniki"},
	    {"en", 1, "%lu result"},
	    {"en", 0, "%lu results"},
	    {"ur", 1, "%lu result"},
	    {"ta", 2, "%lu results"},
	    {NULL, 2, "%lu results"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_string_equal(say_n(rows[i].lang, "%lu result", "%lu results", rows[i].n), rows[i].format);
}

/* The first letter of s that is no ASCII, or 0. */
static uint32_t
first_foreign(const char *s)
{
	while (*s) {
		uint32_t c = text_next(&s);
		if (c > 0x7f && c != 0xa0)
			return c;
	}
	return 0;
}

/* Installed, or said aloud and skipped: a test that is run alone may have no catalogues beside it. */
static void
need_installed(const char *name)
{
	char *mo = file_share("locale/ur/LC_MESSAGES/fingerpost.mo");
	bool there = access(mo, R_OK) == 0;
	free(mo);
	if (!there) {
		print_message("%s: no catalogues built beside this test (make share)\n", name);
		skip();
	}
	language_init();
}

static void
installed_in_their_scripts(void **state)
{
	(void)state;
	static const struct {
		const char *lang;
		uint32_t from, until;
	} scripts[] = {
	    {"pa", 0xa00, 0xa7f},
	    {"ur", 0x600, 0x6ff},
	    {"gu", 0xa80, 0xaff},
	    {"ar", 0x600, 0x6ff},
	    {"bn", 0x980, 0x9ff},
	    {"ta", 0xb80, 0xbff},
	    {"fa", 0x600, 0x6ff},
	    {"uk", 0x400, 0x4ff},
	};
	static const char *const sentences[] = {"Meet people", "Need help now?", "I need help now", "Back",
	    "Finish and clear", "We will ring you", "Touch to start", "Sorry, we did not understand that."};
	need_installed("installed_in_their_scripts");
	for (size_t s = 0; s < sizeof sentences / sizeof *sentences; s++) {
		for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
			uint32_t c = first_foreign(say(scripts[i].lang, sentences[s]));
			if (c < scripts[i].from || c > scripts[i].until)
				fail_msg("%s: \"%s\" is not in its script", scripts[i].lang, sentences[s]);
		}
		assert_string_equal(say("en", sentences[s]), sentences[s]);
	}
}

/* No language is left in English where somebody's life may hang on it. */
static const char *const urgent[] = {
    "This is an automatic answer. In danger now? Ring 999. Mental health crisis: ring 111, option 2. Samaritans: ring "
    "116 "
    "123. Or text SHOUT to 85258. All free, day and night.",
    "This is an automatic answer. For a free, private talk ring 0808 2000 247, day or night. In danger ring 999. If "
    "you "
    "cannot speak, press 55.",
    "If you are under 16, Childline is there for you: ring 0800 1111, free, day or night. You can also ask at "
    "reception. In "
    "danger ring 999.",
    "Someone is in danger or very ill: ring 999.",
    "NHS 111: urgent medical help. For a mental health crisis choose option 2.",
};

/* The digits of s, runs of them apart by one space; a space or no-break space within a number is left out. */
static char *
numbers(const char *s)
{
	char *out = memory_new(strlen(s) + 2, 1);
	size_t n = 0;
	bool within = false;
	for (; *s; s++) {
		if (*s >= '0' && *s <= '9') {
			if (!within && n)
				out[n++] = ' ';
			out[n++] = *s;
			within = true;
		} else if (within && *s != ' ' && *s != '\xc2' && *s != '\xa0') {
			within = false;
		}
	}
	return out;
}

static void
installed_numbers_to_ring(void **state)
{
	(void)state;
	size_t n;
	const struct language *all = language_all(&n);
	need_installed("installed_numbers_to_ring");
	for (size_t l = 1; l < n; l++)
		for (size_t i = 0; i < sizeof urgent / sizeof *urgent; i++) {
			const char *translated = say(all[l].code, urgent[i]);
			assert_string_not_equal(translated, urgent[i]);
			char *wanted = numbers(urgent[i]), *found = numbers(translated), *place = NULL;
			for (char *word = strtok_r(wanted, " ", &place); word; word = strtok_r(NULL, " ", &place))
				if (!strstr(found, word))
					fail_msg("%s: \"%s\" has no %s", all[l].code, translated, word);
			free(found);
			free(wanted);
		}
}

/* Right to left, groups with plain spaces between them would be read in the wrong order. */
static void
installed_numbers_hold_together(void **state)
{
	(void)state;
	size_t n;
	const struct language *all = language_all(&n);
	need_installed("installed_numbers_hold_together");
	for (size_t l = 1; l < n; l++)
		for (size_t i = 0; all[l].rtl && i < sizeof urgent / sizeof *urgent; i++)
			for (const char *s = say(all[l].code, urgent[i]); *s; s++)
				if (s[0] >= '0' && s[0] <= '9' && s[1] == ' ' && s[2] >= '0' && s[2] <= '9')
					fail_msg("%s: \"%s\"", all[l].code, say(all[l].code, urgent[i]));
}

/* Every number of seconds has a form; a form without the number is one that stands for a single number. */
static void
installed_plurals(void **state)
{
	(void)state;
	static const char one[] = "To keep your visit private, this screen clears in %d second.";
	static const char many[] = "To keep your visit private, this screen clears in %d seconds.";
	size_t count;
	const struct language *all = language_all(&count);
	need_installed("installed_plurals");
	for (size_t l = 1; l < count; l++)
		for (unsigned long n = 0; n <= 120; n++) {
			const char *form = say_n(all[l].code, one, many, n);
			const char *directive = strchr(form, '%');
			assert_string_not_equal(form, many);
			if (directive)
				assert_true(strncmp(directive, "%d", 2) == 0 && !strchr(directive + 1, '%'));
			else
				assert_true(n <= 2);
		}
	assert_string_not_equal(say_n("uk", one, many, 2), say_n("uk", one, many, 5));
	assert_string_equal(say_n("uk", one, many, 5), say_n("uk", one, many, 11));
	assert_string_equal(say_n("uk", one, many, 1), say_n("uk", one, many, 21));
	assert_string_not_equal(say_n("ar", one, many, 3), say_n("ar", one, many, 11));
	assert_string_not_equal(say_n("ro", one, many, 19), say_n("ro", one, many, 20));
}

/* Before language_init, or where it failed, there is English. */
static void
english_before_init(void **state)
{
	(void)state;
	assert_string_equal(say("ur", "Back"), "Back");
	assert_string_equal(say_in("ur", "month", "May"), "May");
	assert_string_equal(say_n("ur", "one", "many", 2), "many");
}

int
main(void)
{
	const struct CMUnitTest before[] = {
	    cmocka_unit_test(table_is_sane),
	    cmocka_unit_test(english_before_init),
	    cmocka_unit_test(voices_exist),
	};
	const struct CMUnitTest made[] = {
	    cmocka_unit_test(switches_back_and_forth),
	    cmocka_unit_test(sentences_last),
	    cmocka_unit_test(falls_back_to_english),
	    cmocka_unit_test(context_tells_apart),
	    cmocka_unit_test(plurals_of_each_language),
	};
	const struct CMUnitTest installed[] = {
	    cmocka_unit_test(installed_in_their_scripts),
	    cmocka_unit_test(installed_numbers_to_ring),
	    cmocka_unit_test(installed_numbers_hold_together),
	    cmocka_unit_test(installed_plurals),
	};
	int failed = cmocka_run_group_tests_name("language", before, NULL, NULL);
	failed += cmocka_run_group_tests_name("language: made catalogues", made, catalogues_create, catalogues_destroy);
	failed += cmocka_run_group_tests_name("language: installed catalogues", installed, NULL, NULL);
	return failed;
}
