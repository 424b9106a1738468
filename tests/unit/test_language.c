/*
 * Languages and sentences. The catalogues here are made on the spot with msgfmt, so that what is tested is the
 * switching and not the translations; the installed Urdu is then looked at as it is.
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

/* Whether the first letter of s is of the Arabic script. */
static bool
is_arabic(const char *s)
{
	uint32_t c = text_next(&s);
	return c >= 0x600 && c <= 0x6FF;
}

static void
installed_urdu(void **state)
{
	(void)state;
	char *mo = file_share("locale/ur/LC_MESSAGES/fingerpost.mo");
	bool there = access(mo, R_OK) == 0;
	free(mo);
	if (!there) {
		print_message("installed_urdu: no catalogue built beside this test (make share)\n");
		skip();
	}
	language_init();
	assert_true(is_arabic(say("ur", "Meet people")));
	assert_true(is_arabic(say("ur", "Need help now?")));
	assert_string_equal(say("en", "Meet people"), "Meet people");
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
	    cmocka_unit_test(installed_urdu),
	};
	int failed = cmocka_run_group_tests_name("language", before, NULL, NULL);
	failed += cmocka_run_group_tests_name("language: made catalogues", made, catalogues_create, catalogues_destroy);
	failed += cmocka_run_group_tests_name("language: installed catalogue", installed, NULL, NULL);
	return failed;
}
