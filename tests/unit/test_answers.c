/* What set-up wants to know, as a person writes it and as somebody hostile does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/answers.h"
#include "base/file.h"
#include "base/memory.h"

struct folder {
	char path[64];
	char *file, *box;
};

static int
make_folder(void **state)
{
	struct folder *d = memory_new(1, sizeof *d);
	snprintf(d->path, sizeof d->path, "/tmp/fingerpost-answers-XXXXXX");
	assert_non_null(mkdtemp(d->path));
	d->file = file_join(d->path, "answers.ini");
	d->box = file_join(d->path, "box.conf");
	*state = d;
	return 0;
}

static int
remove_folder(void **state)
{
	struct folder *d = *state;
	unlink(d->file);
	unlink(d->box);
	rmdir(d->path);
	free(d->file);
	free(d->box);
	free(d);
	return 0;
}

static enum status
read_answers(const struct folder *d, struct answers *a, const char *text, size_t n, struct fault *f)
{
	assert_int_equal(file_write(d->file, text, n, 0600, NULL), STATUS_OK);
	return answers_init(a, d->file, f);
}

#define STAFF "[staff]\nuser = anna\npassword = correct horse battery\n"

static void
whole_file(void **state)
{
	struct folder *d = *state;
	struct answers a;
	struct fault f;
	static const char text[] =
	    "\xef\xbb\xbf; for the stick\r\n[practice]\r\nname = Fingerpost Road Surgery\r\n[staff]\r\n"
	    "user = anna\r\npassword = correct = horse ;battery\r\n[sim]\r\npin = 1234 ; of the SIM\r\n"
	    "[box]\r\nvolume = 70\r\nupdate = https://example.org/fingerpost.update\r\nhours = Mon-Fri 07:30-18:30; "
	    "Sat 09:00-12:00\r\n"
	    "[network]\r\naddress = 192.0.2.10/24\r\ngateway = 192.0.2.1\r\ndns = 192.0.2.1 2001:db8::1\r\n"
	    "[feeds]\r\nimport = directory.csv https://example.org/feed.json\r\n[kiosk]\r\nlanguages = en ur\r\n";
	assert_int_equal(read_answers(d, &a, text, sizeof text - 1, &f), STATUS_OK);
	assert_string_equal(a.user, "anna");
	assert_string_equal(a.password, "correct = horse ;battery");
	assert_string_equal(a.pin, "1234");
	/* each line of theirs where it stood */
	assert_string_equal(a.settings,
	    "; for the stick\n[practice]\nname = Fingerpost Road Surgery\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
	    "\n\n[kiosk]\nlanguages = en ur\n\n");
	assert_int_equal(answers_save_box(&a, d->box, &f), STATUS_OK);
	char *box;
	assert_int_equal(file_read(d->box, 4096, &box, NULL, NULL), STATUS_OK);
	assert_string_equal(box, "volume=70\nhours=Mon-Fri 07:30-18:30; Sat "
	                         "09:00-12:00\nupdate=https://example.org/fingerpost.update\naddress=192.0.2.10/24\n"
	                         "gateway=192.0.2.1\ndns=192.0.2.1 2001:db8::1\n"
	                         "import=directory.csv https://example.org/feed.json\n");
	assert_null(strstr(box, "horse"));
	free(box);
	answers_finish(&a);
}

static const struct {
	const char *line, *says;
} wrong[] = {
    {"[box]\nrotation = 45", "rotation is not 0, 90, 180 or 270"},
    {"[box]\nvolume = 101", "volume is not a whole number"},
    {"[box]\nvolume = 1e1", "volume is not"},
    {"[box]\nhours = Mon-Fri 7:30-18:30", "hours is not hours"},
    {"[box]\nhours = Fri-Mon 07:30-18:30", "hours is not hours"},
    {"[box]\nhours = Mon 18:30-07:30", "hours is not hours"},
    {"[box]\nhours = Mon 07:30-24:30", "hours is not hours"},
    {"[box]\nhours = Mon", "hours is not hours"},
    {"[box]\nupdate = http://example.org/x", "update is not one https address"},
    {"[box]\nupdate = https://example.org/x https://example.org/y", "update is not one https address"},
    {"[box]\nupdate = https://example.org/$(reboot)", "update is not one https address"},
    {"[box]\nhours = Mon-", "hours is not hours"},
    {"[box]\nhours = Mon 07:30-18:30;", "hours is not hours"},
    {"[box]\nhours = Mon 07:30-18:30\n\x07", "neither [section]"},
    {"[box]\nssh_key = -----BEGIN OPENSSH PRIVATE KEY-----", "ssh_key is not a public key"},
    {"[box]\nssh_key = command=\"sh\" ssh-ed25519 AAAA", "ssh_key is not a public key"},
    {"[box]\nssh_key = ssh-ed25519 AAAA\x01", "control character"},
    {"[box]\nroot_password = x", "root_password is no answer to anything"},
    {"[network]\naddress = 192.0.2.10", "address is not dhcp"},
    {"[network]\naddress = 192.0.2.300/24", "address is not dhcp"},
    {"[network]\naddress = 192.0.2.10/33", "address is not dhcp"},
    {"[network]\naddress = 192.0.2.10/24", "needs its gateway"},
    {"[network]\ndns = 1.1.1.1 1.1.1.1 1.1.1.1 1.1.1.1 1.1.1.1", "up to four addresses"},
    {"[network]\ndns = `reboot`", "up to four addresses"},
    {"[network]\nntp = time;reboot", "is not names of hosts"},
    {"[sim]\npin = 123", "four to eight digits"},
    {"[sim]\npin = 12a4", "four to eight digits"},
    {"[feeds]\nimport = ../../etc/shadow", "is not https addresses"},
    {"[feeds]\nimport = --data", "is not https addresses"},
    {"[feeds]\nimport = a.csv --only", "is not https addresses"},
    {"[feeds]\nimport = $HOME", "is not https addresses"},
    {"[staff]\npassword =", "password is empty"},
    {"[box]\nhours =", "hours is not hours"},
    {"[box]\nssh_key =", "ssh_key is not a public key"},
    {"[staff]\nnobody", "neither [section]"},
};

static void
wrong_lines(void **state)
{
	struct folder *d = *state;
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct answers a;
		struct fault f = {0};
		char *text = memory_print(STAFF "%s\n", wrong[i].line);
		assert_int_equal(read_answers(d, &a, text, strlen(text), &f), STATUS_INPUT);
		if (strstr(f.text, wrong[i].says) == NULL)
			fail_msg("row %zu: %s", i, f.text);
		assert_null(strstr(f.text, "horse"));
		assert_null(a.password);
		free(text);
	}
}

static void
needed(void **state)
{
	struct folder *d = *state;
	struct answers a;
	struct fault f;
	assert_int_equal(read_answers(d, &a, "", 0, &f), STATUS_INPUT);
	assert_int_equal(read_answers(d, &a, "[staff]\nuser = anna\n", 20, &f), STATUS_INPUT);
	assert_non_null(strstr(f.text, "[staff] user and password are needed"));
	assert_int_equal(read_answers(d, &a, STAFF "\0", sizeof STAFF, &f), STATUS_INPUT);
	assert_non_null(strstr(f.text, "is no text"));
	assert_int_equal(read_answers(d, &a, STAFF STAFF, sizeof(STAFF STAFF) - 1, &f), STATUS_OK);
	answers_finish(&a);
	unlink(d->file);
	assert_int_equal(answers_init(&a, d->file, &f), STATUS_MISSING);
}

#define STATIC "[network]\naddress = 192.0.2.10/24\n"

/* What a box has, what its manager answers, and what it then has; NULL: refused, and all is as it was. */
static const struct {
	const char *had, *answers, *has;
} changes[] = {
    {"volume=70\naddress=dhcp\n", "[box]\nvolume = 40\n", "volume=40\naddress=dhcp\n"},
    {"volume=70\n", "", "volume=70\n"},
    {NULL, "[box]\nhours = Mon-Fri 07:30-18:30\n", "hours=Mon-Fri 07:30-18:30\n"},
    {"address=dhcp\n", STATIC "gateway = 192.0.2.1\n", "address=192.0.2.10/24\ngateway=192.0.2.1\n"},
    {"address=192.0.2.7/24\ngateway=192.0.2.1\ndns=192.0.2.2\n", STATIC,
        "address=192.0.2.10/24\ngateway=192.0.2.1\ndns=192.0.2.2\n"},
    {"address=192.0.2.7/24\ngateway=192.0.2.1\ndns=192.0.2.2\nntp=ntp.example.org\n", "[network]\naddress = dhcp\n",
        "address=dhcp\nntp=ntp.example.org\n"},
    {"gateway=192.0.2.1\n", "[network]\naddress = dhcp\ndns = 192.0.2.9\n", "address=dhcp\ndns=192.0.2.9\n"},
    {"address=dhcp\n", STATIC, NULL},
    {"import=old.csv\nssh_key=ssh-ed25519 AAAAold\n", "[feeds]\nimport = new.csv\n",
        "ssh_key=ssh-ed25519 AAAAold\nimport=old.csv\n"},
    {"hours=Mon 08:00-18:00\nssh_key=ssh-ed25519 AAAAold\nntp=ntp.example.org\n",
        "[box]\nssh_key =\nhours = ; always\n", "ntp=ntp.example.org\n"},
    {"address=192.0.2.7/24\ngateway=192.0.2.1\n", "[network]\naddress =\n", ""},
    {"address=192.0.2.7/24\ngateway=192.0.2.1\n", STATIC "gateway =\n", NULL},
    /* what is no setting of the box does not come through */
    {"volumes=9\nroot=1\nvolume=70", "", "volume=70\n"},
};

static void
changed(void **state)
{
	struct folder *d = *state;
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		struct answers a;
		struct fault f;
		char *text = memory_print(STAFF "%s", changes[i].answers), *has;
		unlink(d->box);
		if (changes[i].had != NULL)
			assert_int_equal(
			    file_write(d->box, changes[i].had, strlen(changes[i].had), 0600, NULL), STATUS_OK);
		assert_int_equal(file_write(d->file, text, strlen(text), 0600, NULL), STATUS_OK);
		assert_int_equal(answers_init_change(&a, d->file, &f), STATUS_OK);
		enum status s = answers_change_box(&a, d->file, d->box, &f);
		assert_int_equal(s, changes[i].has != NULL ? STATUS_OK : STATUS_INPUT);
		if (s != STATUS_OK)
			assert_non_null(strstr(f.text, "answers.ini:5: [network] an address of its own needs"));
		assert_int_equal(file_read(d->box, 4096, &has, NULL, NULL), STATUS_OK);
		assert_string_equal(has, s == STATUS_OK ? changes[i].has : changes[i].had);
		free(has);
		free(text);
		answers_finish(&a);
	}
}

/* Whether a change says more than a change can. */
static void
more(void **state)
{
	struct folder *d = *state;
	static const struct {
		const char *text;
		bool more;
	} cases[] = {
	    {STAFF, false},
	    {"; a note\n\n" STAFF "[box]\nvolume = 3\n[network]\nntp = a\n[sim]\npin = 1234\n", false},
	    {STAFF "[practice]\nname = Another\n", true},
	    {STAFF "[feeds]\nimport = a.csv\n", true},
	    {"name = nowhere\n" STAFF, true},
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct answers a;
		struct fault f;
		assert_int_equal(file_write(d->file, cases[i].text, strlen(cases[i].text), 0600, NULL), STATUS_OK);
		assert_int_equal(answers_init_change(&a, d->file, &f), STATUS_OK);
		assert_int_equal(answers_more(&a), cases[i].more);
		answers_finish(&a);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(whole_file, make_folder, remove_folder),
	    cmocka_unit_test_setup_teardown(wrong_lines, make_folder, remove_folder),
	    cmocka_unit_test_setup_teardown(changed, make_folder, remove_folder),
	    cmocka_unit_test_setup_teardown(more, make_folder, remove_folder),
	    cmocka_unit_test_setup_teardown(needed, make_folder, remove_folder),
	};
	return cmocka_run_group_tests_name("answers", tests, NULL, NULL);
}
