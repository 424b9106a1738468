/* fingerpost.ini and the files it stands for. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/config.h"
#include "base/file.h"
#include "base/memory.h"

static char *folder;

static int
make_folder(void **state)
{
	(void)state;
	const char *base = getenv("TMPDIR");
	folder = memory_print("%s/fingerpost-config-XXXXXX", base ? base : "/tmp");
	return mkdtemp(folder) == NULL;
}

static int
remove_folder(void **state)
{
	(void)state;
	char *ini = file_join(folder, "fingerpost.ini");
	unlink(ini);
	free(ini);
	int rc = rmdir(folder);
	free(folder);
	return rc;
}

static enum status
read_ini(const char *text, struct config *c, struct fault *f)
{
	char *path = file_join(folder, "fingerpost.ini");
	assert_int_equal(file_write(path, text, strlen(text), 0640, f), STATUS_OK);
	free(path);
	return config_init(c, folder, NULL, f);
}

static void
starts_from_defaults(void **state)
{
	(void)state;
	struct config c;
	struct fault f;
	assert_int_equal(config_init(&c, folder, NULL, &f), STATUS_OK);
	assert_int_equal(c.promise_days, 5);
	assert_string_equal(c.languages[1], "ur");
	assert_null(c.languages[2]);
	config_finish(&c);
	assert_int_equal(config_init(&c, folder, "/nowhere/x.ini", &f), STATUS_MISSING);
}

static void
saves_what_it_reads(void **state)
{
	(void)state;
	struct config c, again;
	struct fault f;
	assert_int_equal(
	    read_ini("[practice]\nname = Łódź Road\nphone = 020 7946 0123\nlatitude = 51.5106\npromise_days=3\n"
	             "[kiosk]\nlanguages = pl, en\n",
	        &c, &f),
	    STATUS_OK);
	char *path = file_join(folder, "fingerpost.ini");
	unlink(path);
	free(path);
	assert_int_equal(config_save(&c, folder, &f), STATUS_OK);
	assert_int_equal(config_init(&again, folder, NULL, &f), STATUS_OK);
	assert_string_equal(again.name, "Łódź Road");
	assert_string_equal(again.phone, "+442079460123");
	assert_int_equal(again.promise_days, 3);
	assert_string_equal(again.languages[0], "pl");
	assert_true(again.lat > 51.5105 && again.lat < 51.5107);
	config_finish(&c);
	config_finish(&again);
}

static void
saving_keeps_what_people_wrote(void **state)
{
	static const char WRITTEN[] = "; Ruth looks after this file\n[practice]\nname = Harbour Road ; since 2024\n"
	                              "phone = 020 7946 0123\n\n[desk]\n; the partners agreed on two\ntries = 2\n";
	(void)state;
	struct config c;
	struct fault f;
	char *path = file_join(folder, "fingerpost.ini"), *text = NULL;
	assert_int_equal(file_write(path, WRITTEN, strlen(WRITTEN), 0640, &f), STATUS_OK);
	assert_int_equal(config_init(&c, folder, NULL, &f), STATUS_OK);
	c.tries = 4;
	c.keep_days = 60;
	assert_int_equal(config_save(&c, folder, &f), STATUS_OK);
	config_finish(&c);
	assert_int_equal(file_read(path, 65536, &text, NULL, &f), STATUS_OK);
	assert_string_equal(text,
	    "; Ruth looks after this file\n[practice]\nname = Harbour Road ; since 2024\n"
	    "phone = 020 7946 0123\n\n[desk]\n; the partners agreed on two\ntries = 4\nkeep_days = 60\n");
	free(text);
	free(path);
}

static const struct {
	const char *text, *says;
} wrong[] = {
    {"[practice]\npromise = 5\n", "fingerpost.ini:2: [practice] promise is not a setting"},
    {"[practice]\n\npromise_days = soon\n", "fingerpost.ini:3: [practice] promise_days is not a number"},
    {"[practice]\npromise_days = 0\n", "promise_days is out of range"},
    {"[practice]\npromise_days = 2.5\n", "promise_days is not a whole number"},
    {"[practice]\npromise_days = nan\n", "promise_days is not a number"},
    {"[practice]\nlatitude = 100\n", "latitude is out of range"},
    {"[practice]\nphone = reception\n", "phone is not a telephone number"},
    {"[kiosk]\nlanguages = \n", "at least one language"},
    {"[kiosk]\nlanguages = English\n", "codes of two letters"},
    {"[practice]\nrubbish\n", "fingerpost.ini:2: neither"},
};

static void
names_the_line_that_is_wrong(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct config c;
		struct fault f = {0};
		assert_int_equal(read_ini(wrong[i].text, &c, &f), STATUS_INPUT);
		if (strstr(f.text, wrong[i].says) == NULL)
			fail_msg("\"%s\" lacks \"%s\"", f.text, wrong[i].says);
	}
}

static void
refuses_lines_that_inih_would_cut(void **state)
{
	(void)state;
	struct config c;
	struct fault f = {0};
	char *text = memory_print("[practice]\nname = %0400d\n", 7);
	assert_int_equal(read_ini(text, &c, &f), STATUS_INPUT);
	assert_non_null(strstr(f.text, "fingerpost.ini:2: the line is too long"));
	free(text);
}

static void
writes_files_whole_or_not_at_all(void **state)
{
	(void)state;
	struct fault f = {0};
	char *path = file_join(folder, "fingerpost.ini"), *missing = file_join(folder, "no/such");
	assert_int_equal(file_write(path, "abc", 3, 0660, &f), STATUS_OK);
	struct stat st;
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0660);
	char *text;
	size_t n;
	assert_int_equal(file_read(path, 3, &text, &n, &f), STATUS_OK);
	assert_int_equal(n, 3);
	free(text);
	assert_int_equal(file_read(path, 2, &text, &n, &f), STATUS_INPUT);
	assert_int_equal(file_write(missing, "abc", 3, 0600, &f), STATUS_SYSTEM);
	assert_int_equal(file_read(missing, 9, &text, &n, &f), STATUS_MISSING);
	assert_int_equal(file_read(folder, 9, &text, &n, &f), STATUS_SYSTEM);
	free(path);
	free(missing);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(starts_from_defaults),
	    cmocka_unit_test(saves_what_it_reads),
	    cmocka_unit_test(saving_keeps_what_people_wrote),
	    cmocka_unit_test(names_the_line_that_is_wrong),
	    cmocka_unit_test(refuses_lines_that_inih_would_cut),
	    cmocka_unit_test(writes_files_whole_or_not_at_all),
	};
	return cmocka_run_group_tests_name("config", tests, make_folder, remove_folder);
}
