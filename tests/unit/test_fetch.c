/* Addresses, pages and documents, before any network: what is private, where the next page is, where a document breaks.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "content/fetch.h"
#include "content/json_list.h"
#include "content/paging.h"

static const struct {
	const char *address;
	bool is_private;
} machines[] = {
    {"127.0.0.1", true},
    {"127.255.255.254", true},
    {"10.1.2.3", true},
    {"172.16.0.1", true},
    {"172.31.255.255", true},
    {"172.32.0.1", false},
    {"172.15.0.1", false},
    {"192.168.1.1", true},
    {"192.169.1.1", false},
    {"169.254.169.254", true}, /* where clouds keep their keys */
    {"100.64.0.1", true},
    {"100.128.0.1", false},
    {"0.0.0.0", true},
    {"198.18.0.1", true},
    {"224.0.0.1", true},
    {"255.255.255.255", true},
    {"8.8.8.8", false},
    {"1.1.1.1", false},
    {"::1", true},
    {"::", true},
    {"::ffff:127.0.0.1", true},
    {"::ffff:8.8.8.8", false},
    {"64:ff9b::10.0.0.1", true},
    {"64:ff9b::8.8.8.8", false},
    {"2002:7f00:1::", true},
    {"2002:808:808::", false},
    {"fe80::1", true},
    {"fc00::1", true},
    {"fd12::1", true},
    {"ff02::1", true},
    {"2606:4700::1111", false},
};

static void
test_private(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof machines / sizeof *machines; i++) {
		struct sockaddr_storage room = {0};
		struct sockaddr_in *four = (struct sockaddr_in *)(void *)&room;
		struct sockaddr_in6 *six = (struct sockaddr_in6 *)(void *)&room;
		bool v6 = strchr(machines[i].address, ':') != NULL;
		room.ss_family = v6 ? AF_INET6 : AF_INET;
		assert_int_equal(inet_pton(room.ss_family, machines[i].address,
		                     v6 ? (void *)&six->sin6_addr : (void *)&four->sin_addr),
		    1);
		if (fetch_is_private((const struct sockaddr *)(void *)&room) != machines[i].is_private)
			fail_msg("%s", machines[i].address);
	}
}

static void
test_addresses(void **state)
{
	(void)state;
	char *url = fetch_with_query("https://example.org/services?area=1&page=2&x=y", "page", "3");
	assert_string_equal(url, "https://example.org/services?area=1&x=y&page=3");
	free(url);
	url = fetch_with_query("https://example.org/services", "page", "2");
	assert_string_equal(url, "https://example.org/services?page=2");
	free(url);
	url = fetch_resolve("https://example.org/api/a?x=1", "b?after=2");
	assert_string_equal(url, "https://example.org/api/b?after=2");
	free(url);
	url = fetch_below("https://example.org/services/?page=2", "a/../b");
	assert_int_equal(strcasecmp(url, "https://example.org/services/a%2F..%2Fb"), 0);
	free(url);
	assert_true(fetch_same_server("https://example.org/a", "https://EXAMPLE.org:443/b"));
	assert_false(fetch_same_server("https://example.org/a", "http://example.org/a"));
	assert_false(fetch_same_server("https://example.org/a", "https://example.org:8443/a"));
	assert_false(fetch_same_server("https://example.org/a", "https://example.org.evil.example/a"));
	assert_true(
	    fetch_is_url("http://x") && fetch_is_url("ftp://x") && !fetch_is_url("a.csv") && !fetch_is_url("c:/x"));
}

static const struct {
	const char *around;
	long asked, items, so_far;
	bool more;
} pages[] = {
    {"{\"last_page\": true, \"total_pages\": 9}", 1, 5, 5, false},
    {"{\"last_page\": false}", 1, 5, 5, true},
    {"{\"last_page\": false}", 1, 0, 5, false},
    {"{\"last\": \"false\"}", 1, 5, 5, true},
    {"{\"total_pages\": 3, \"page_number\": 2}", 2, 5, 10, true},
    {"{\"total_pages\": 3, \"page_number\": 3}", 3, 5, 15, false},
    {"{\"totalPages\": 3, \"number\": 0}", 0, 5, 5, true},
    {"{\"totalpages\": \"1\", \"number\": \"1\"}", 1, 5, 5, false},
    {"{\"totalelements\": 12}", 1, 5, 5, true},
    {"{\"totalelements\": 5}", 1, 5, 5, false},
    {"{\"next\": \"https://example.org/?page=2\"}", 1, 5, 5, true},
    {"{\"links\": {\"next\": \"/services?page=2\"}}", 1, 5, 5, true},
    {"{\"next\": null}", 1, 5, 5, false},
    {"{\"number\": [], \"last\": {}, \"total\": -4, \"next\": 7}", 1, 5, 5, false},
    {"{}", 1, 5, 5, false},
};

static void
test_paging(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
		json_t *around = json_loads(pages[i].around, 0, NULL);
		struct paging p = paging_read(around);
		if (paging_goes_on(&p, pages[i].asked, (size_t)pages[i].items, pages[i].so_far) != pages[i].more)
			fail_msg("%s", pages[i].around);
		json_decref(around);
	}
}

static bool
count_item(void *context, size_t index, json_t *item, const struct json_list *list)
{
	(void)item;
	(void)list;
	assert_int_equal(index, *(size_t *)context);
	++*(size_t *)context;
	return true;
}

static const struct {
	const char *text;
	size_t items;
	const char *fault; /* NULL: right */
} documents[] = {
    {"[]", 0, NULL},
    {" [1, \"a]\", {\"b\": [\"}\"]}] ", 3, NULL},
    {"\xef\xbb\xbf{\"page\": 1, \"contents\": [{}, {}], \"total\": 2}", 2, NULL},
    {"{\"contents\": 3}", 1, NULL},
    {"{}", 1, NULL},
    {"{\"a\": \"\\\"]\", \"items\": [{\"x\": \"\\\\\"}]}", 1, NULL},
    {"", 0, "1:1: it is empty"},
    {"hello", 0, "1:1: neither an object"},
    {"[1, 2", 2, "it ends in the middle"},
    {"[{\"a\": \"b", 0, "it ends in the middle"},
    {"[1 2]", 1, "1:4: a comma"},
    {"[1,\n {]]", 1, "2:"},
    {"[1,]", 1, "1:4:"},
    {"{\"a\" 1}", 0, "1:6: a colon"},
    {"{a: 1}", 0, "1:2: a name"},
    {"[] []", 0, "1:4: there is more"},
};

static void
test_documents(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof documents / sizeof *documents; i++) {
		size_t n = 0;
		struct json_list list;
		struct fault f = {0};
		FILE *in = tmpfile();
		fputs(documents[i].text, in);
		rewind(in);
		enum status s = json_list_read(in, count_item, &n, &list, &f);
		if ((s == STATUS_OK) != (documents[i].fault == NULL) ||
		    (documents[i].fault != NULL && strstr(f.text, documents[i].fault) == NULL))
			fail_msg("%s: %s", documents[i].text, f.text);
		assert_int_equal(n, documents[i].items);
		json_list_finish(&list);
		fclose(in);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_private),
	    cmocka_unit_test(test_addresses),
	    cmocka_unit_test(test_paging),
	    cmocka_unit_test(test_documents),
	};
	return cmocka_run_group_tests_name("fetch", tests, NULL, NULL);
}
