/* Updates: what is signed, what is not, and what only looks like it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <sodium.h>

#include "cli/bundle.h"

#define HASH "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
#define BY_EFI                                                                                                         \
	"fingerpost-update 1\nversion 0.2.0\narchitecture amd64\npart root 10 " HASH "\npart verity 20 " HASH          \
	"\npart uki 30 " HASH "\n"
#define LINES BY_EFI "part linux 40 " HASH "\npart initrd 50 " HASH "\npart cmdline 60 " HASH "\n"

struct signer {
	unsigned char open[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
};

static int
make_signer(void **state)
{
	static struct signer s;
	assert_true(sodium_init() >= 0);
	crypto_sign_keypair(s.open, s.secret);
	*state = &s;
	return 0;
}

/* The lines, signed, and the empty line behind; returns the size. */
static size_t
sign(const struct signer *s, const char *lines, char *out, size_t size)
{
	unsigned char signature[crypto_sign_BYTES];
	char hex[crypto_sign_BYTES * 2 + 1];
	crypto_sign_detached(signature, NULL, (const unsigned char *)lines, strlen(lines), s->secret);
	sodium_bin2hex(hex, sizeof hex, signature, sizeof signature);
	int n = snprintf(out, size, "%ssignature %s\n\n", lines, hex);
	assert_true(n > 0 && (size_t)n < size);
	return (size_t)n;
}

static void
right(void **state)
{
	struct signer *s = *state;
	char text[BUNDLE_HEAD * 2];
	struct bundle b;
	struct fault f;
	size_t n = sign(s, LINES, text, sizeof text);
	assert_int_equal(bundle_read(&b, "x", text, n, s->open, &f), STATUS_OK);
	assert_string_equal(b.version, "0.2.0");
	assert_string_equal(b.architecture, "amd64");
	assert_int_equal(b.parts[BUNDLE_ROOT].at, n);
	assert_int_equal(b.parts[BUNDLE_CMDLINE].at, n + 150);
	assert_int_equal(b.parts[BUNDLE_CMDLINE].size, 60);
	assert_int_equal(b.size, n + 210);
	assert_int_equal(b.parts[BUNDLE_UKI].hash[1], 0x11);
	/* parts follow: they are not lines */
	memset(text + n, '\n', sizeof text - n);
	assert_int_equal(bundle_read(&b, "x", text, sizeof text, s->open, &f), STATUS_OK);
}

/* For boxes that never start by BIOS. */
static void
by_efi_only(void **state)
{
	struct signer *s = *state;
	char text[BUNDLE_HEAD];
	struct bundle b;
	struct fault f;
	size_t n = sign(s, BY_EFI, text, sizeof text);
	assert_int_equal(bundle_read(&b, "x", text, n, s->open, &f), STATUS_OK);
	assert_int_equal(b.parts[BUNDLE_UKI].size, 30);
	assert_int_equal(b.parts[BUNDLE_LINUX].size, 0);
	assert_int_equal(b.parts[BUNDLE_CMDLINE].size, 0);
	assert_int_equal(b.size, n + 60);
}

static void
every_byte_counts(void **state)
{
	struct signer *s = *state;
	char text[BUNDLE_HEAD];
	struct bundle b;
	struct fault f;
	size_t n = sign(s, LINES, text, sizeof text);
	for (size_t i = 0; i < n; i++) {
		for (int bit = 0; bit < 8; bit++) {
			text[i] = (char)(text[i] ^ (1 << bit));
			enum status got = bundle_read(&b, "x", text, n, s->open, &f);
			/* a signature may be written in capitals */
			bool capital = bit == 5 && i > strlen(LINES) + 9 && i < n - 2;
			assert_true(got != STATUS_OK || capital);
			text[i] = (char)(text[i] ^ (1 << bit));
		}
	}
	for (size_t i = 0; i < n; i++)
		assert_int_not_equal(bundle_read(&b, "x", text, i, s->open, &f), STATUS_OK);
}

static void
another_key(void **state)
{
	struct signer *s = *state, other;
	char text[BUNDLE_HEAD];
	struct bundle b;
	struct fault f;
	crypto_sign_keypair(other.open, other.secret);
	size_t n = sign(&other, LINES, text, sizeof text);
	assert_int_equal(bundle_read(&b, "x", text, n, s->open, &f), STATUS_REFUSED);
	assert_non_null(strstr(f.text, "is not signed by whoever updates this box"));
}

/* Signed, and still not taken. */
static const char *const odd[] = {
    "fingerpost-update 1\n",
    "fingerpost-update 1\nversion ../../x\narchitecture amd64\n",
    "fingerpost-update 1\nversion 0.2+1\narchitecture amd64\n",
    "fingerpost-update 1\nversion 0.2.0\narchitecture amd64\npart verity 20 " HASH "\n",
    "fingerpost-update 1\nversion 0.2.0\narchitecture amd64\npart root -1 " HASH "\n",
    "fingerpost-update 1\nversion 0.2.0\narchitecture amd64\npart root 99999999999999999999 " HASH "\n",
    "fingerpost-update 1\nversion 0.2.0\narchitecture amd64\npart root 10 0011\n",
    LINES "part extra 1 " HASH "\n",
    BY_EFI "part initrd 50 " HASH "\n",
    BY_EFI "part linux 40 " HASH "\n",
    BY_EFI "part linux 40 " HASH "\npart initrd 50 " HASH "\n",
    "fingerpost-update 2\nversion 0.2.0\n",
    "",
};

static void
odd_lines(void **state)
{
	struct signer *s = *state;
	for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
		char text[BUNDLE_HEAD];
		struct bundle b;
		struct fault f;
		size_t n = sign(s, odd[i], text, sizeof text);
		assert_int_equal(bundle_read(&b, "x", text, n, s->open, &f), STATUS_INPUT);
	}
}

static void
versions(void **state)
{
	(void)state;
	static const char *const rising[] = {
	    "0.1~rc1",
	    "0.1",
	    "0.1_2",
	    "0.1.1",
	    "0.1.9",
	    "0.1.10",
	    "0.2",
	    "1.0~a",
	    "1.0~b",
	    "1.0",
	    "10.0",
	};
	size_t n = sizeof rising / sizeof *rising;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < n; k++)
			if (bundle_higher(rising[i], rising[k]) != (i > k))
				fail_msg("%s and %s", rising[i], rising[k]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(right),
	    cmocka_unit_test(by_efi_only),
	    cmocka_unit_test(every_byte_counts),
	    cmocka_unit_test(another_key),
	    cmocka_unit_test(odd_lines),
	    cmocka_unit_test(versions),
	};
	return cmocka_run_group_tests_name("bundle", tests, make_signer, NULL);
}
