#include "tests/unit/queue_fixture.h"

#include "queue/fields.h"
#include "queue/keys.h"
#include "queue/seal.h"
#include "queue/store.h"

static const unsigned char key[SEAL_KEY] = {7};

static void
test_box(void **state)
{
	(void)state;
	uint8_t sealed[5 + SEAL_OVERHEAD], plain[5];
	seal_box(key, "id", (const uint8_t *)"salve", 5, sealed);
	assert_true(seal_unbox(key, "id", sealed, sizeof sealed, plain));
	assert_memory_equal(plain, "salve", 5);
	assert_false(seal_unbox(key, "other", sealed, sizeof sealed, plain));
	assert_false(seal_unbox(key, "id", sealed, SEAL_OVERHEAD - 1, plain));
	unsigned char wrong[SEAL_KEY] = {8};
	assert_false(seal_unbox(wrong, "id", sealed, sizeof sealed, plain));
}

static void
test_each_bit_is_guarded(void **state)
{
	(void)state;
	size_t n, out;
	uint8_t *sealed = seal_padded(key, "id", (const uint8_t *)"Anna", 4, &n);
	for (size_t i = 0; i < n; i++) {
		sealed[i] ^= 1;
		assert_null(seal_open_padded(key, "id", sealed, n, &out));
		sealed[i] ^= 1;
	}
	for (size_t cut = 0; cut < n; cut++)
		assert_null(seal_open_padded(key, "id", sealed, cut, &out));
	uint8_t *plain = seal_open_padded(key, "id", sealed, n, &out);
	assert_non_null(plain);
	assert_int_equal(out, 4);
	assert_memory_equal(plain, "Anna", 4);
	bytes_wipe(plain, out);
	free(sealed);
}

static void
test_length_tells_nothing(void **state)
{
	(void)state;
	static const uint8_t bytes[600];
	static const struct {
		size_t n, padded;
	} cases[] = {{0, 256}, {1, 256}, {255, 256}, {256, 512}, {511, 512}, {512, 768}, {600, 768}};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		size_t n, back;
		uint8_t *sealed = seal_padded(key, "", bytes, cases[i].n, &n);
		assert_int_equal(n, cases[i].padded + SEAL_OVERHEAD);
		uint8_t *plain = seal_open_padded(key, "", sealed, n, &back);
		assert_non_null(plain);
		assert_int_equal(back, cases[i].n);
		free(plain);
		free(sealed);
	}
}

static void
test_fields(void **state)
{
	(void)state;
	struct fields x = {0};
	fields_add(&x, "name", "Zo\xc3\xab");
	fields_add(&x, "phone", NULL);
	fields_add(&x, "note", "");
	assert_string_equal(fields_find(x.bytes, x.n, "name"), "Zo\xc3\xab");
	assert_string_equal(fields_find(x.bytes, x.n, "note"), "");
	assert_null(fields_find(x.bytes, x.n, "phone"));
	/* a value is never taken for a name, and broken bytes are only not found */
	assert_null(fields_find(x.bytes, x.n, "Zo\xc3\xab"));
	for (size_t cut = 0; cut < x.n; cut++)
		(void)fields_find(x.bytes, cut, "note");
	assert_null(fields_find((const uint8_t *)"name", 5, "name"));
	fields_finish(&x);
	assert_null(x.bytes);
}

static void
test_recovery_code(void **state)
{
	(void)state;
	char code[STAFF_RECOVERY], other[STAFF_RECOVERY], typed[128];
	staff_recovery_make(code);
	staff_recovery_make(other);
	assert_int_equal(strlen(code), 47);
	assert_string_not_equal(code, other);
	struct staff_key a, b;
	assert_true(keys_of_recovery(code, &a));
	/* as people type it: small letters, O for 0, spaces */
	size_t n = 0;
	for (const char *c = code; *c != '\0'; c++)
		typed[n++] = (char)(*c == '-' ? ' ' : *c == '0' ? 'o' : *c == '1' ? 'l' : *c >= 'A' ? *c + 32 : *c);
	typed[n] = '\0';
	assert_true(keys_of_recovery(typed, &b));
	assert_memory_equal(&a, &b, sizeof a);
	assert_true(keys_of_recovery(other, &b));
	assert_memory_not_equal(a.private_key, b.private_key, sizeof a.private_key);
	static const char *const wrong[] = {"", "ABCDE", "UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU-UUUUU",
	    "00000-00000-00000-00000-00000-00000-00000-000000", "0000\xc3\xa9"};
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
		assert_false(keys_of_recovery(wrong[i], &b));
}

static void
test_wrapping(void **state)
{
	(void)state;
	struct keys_wrapped w;
	struct fault f;
	assert_int_equal(keys_wrap("id", "a password", &w, &f), STATUS_OK);
	assert_null(keys_unwrap("id", "another", &w));
	assert_null(keys_unwrap("other id", "a password", &w));
	assert_null(keys_unwrap("id", "a password", NULL));
	struct staff_key *k = keys_unwrap("id", "a password", &w);
	assert_non_null(k);
	unsigned char public_key[crypto_box_PUBLICKEYBYTES];
	crypto_scalarmult_base(public_key, k->private_key);
	assert_memory_equal(public_key, w.public_key, sizeof public_key);
	staff_key_destroy(k);
	staff_key_destroy(NULL);
}

/* Read with the queue's key, not with another; and not when two records have been exchanged. */
static void
test_record(void **state)
{
	struct fixture *x = *state;
	char a[UUID_TEXT], b[UUID_TEXT];
	uint8_t *body;
	size_t n;
	uuid_make(NOON, a);
	uuid_make(NOON, b);
	fixture_sign_in(x);
	ok(store_begin(x->q, &x->f));
	ok(record_add(x->q, a, (const uint8_t *)"first", 5, &x->f));
	ok(record_add(x->q, b, (const uint8_t *)"second", 6, &x->f));
	ok(store_end(x->q, STATUS_OK, &x->f));
	ok(record_open(x->q, x->key, a, &body, &n, &x->f));
	assert_int_equal(n, 5);
	assert_memory_equal(body, "first", 5);
	bytes_wipe(body, n);
	struct staff_key *stranger = keys_generate();
	assert_int_equal(record_open(x->q, stranger, a, &body, &n, &x->f), STATUS_MISSING);
	/* the stranger's private key under the right public key */
	memcpy(stranger->public_key, x->key->public_key, sizeof stranger->public_key);
	assert_int_equal(record_open(x->q, stranger, a, &body, &n, &x->f), STATUS_SYSTEM);
	staff_key_destroy(stranger);
	static const char swap[] =
	    "UPDATE record SET sealed=(SELECT sealed FROM record r WHERE r.id<>record.id);"
	    "UPDATE record_key SET sealed=(SELECT sealed FROM record_key k WHERE k.record<>record_key.record)";
	assert_int_equal(sqlite3_exec(x->q->db, swap, NULL, NULL, NULL), SQLITE_OK);
	assert_int_equal(record_open(x->q, x->key, a, &body, &n, &x->f), STATUS_SYSTEM);
	uint8_t *large = memory_new(SEAL_LIMIT + 1, 1);
	assert_int_equal(record_add(x->q, a, large, SEAL_LIMIT + 1, &x->f), STATUS_INPUT);
	free(large);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_box),
	    cmocka_unit_test(test_each_bit_is_guarded),
	    cmocka_unit_test(test_length_tells_nothing),
	    cmocka_unit_test(test_fields),
	    cmocka_unit_test(test_recovery_code),
	    cmocka_unit_test(test_wrapping),
	    cmocka_unit_test_setup_teardown(test_record, fixture_init, fixture_finish),
	};
	return cmocka_run_group_tests_name("seal", tests, NULL, NULL);
}
