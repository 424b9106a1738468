/* Which port of which stick: trees of sysfs as the kernel makes them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "modem/ports.h"

struct tree {
	char root[64];
};

static void
write_line(const char *folder, const char *name, const char *text)
{
	char path[512];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *out = fopen(path, "w");
	assert_non_null(out);
	fprintf(out, "%s\n", text);
	fclose(out);
}

static void
make_folders(char *path)
{
	for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(path, 0700);
		*slash = '/';
	}
	mkdir(path, 0700);
}

struct port {
	const char *name, *device, *vendor, *product, *interface, *protocol;
	bool acm; /* the tty hangs at the interface itself, not at a usb-serial port below it */
};

static void
add_port(struct tree *t, const struct port *p)
{
	char usb[256], interface[300], device[384], path[512];
	snprintf(usb, sizeof usb, "%s/sys/devices/pci0/usb1/%s", t->root, p->device);
	snprintf(interface, sizeof interface, "%s/%s:1.%s", usb, p->device, p->interface);
	snprintf(device, sizeof device, "%s%s%s", interface, p->acm ? "" : "/", p->acm ? "" : p->name);
	make_folders(device);
	write_line(usb, "idVendor", p->vendor);
	write_line(usb, "idProduct", p->product);
	write_line(usb, "serial", "0123456789ABCDEF");
	write_line(interface, "bInterfaceNumber", p->interface);
	write_line(interface, "bInterfaceProtocol", p->protocol);
	snprintf(path, sizeof path, "%s/sys/class/tty/%s", t->root, p->name);
	make_folders(path);
	snprintf(path, sizeof path, "%s/sys/class/tty/%s/device", t->root, p->name);
	assert_int_equal(symlink(device, path), 0);
	snprintf(path, sizeof path, "%s/dev", t->root);
	make_folders(path);
	write_line(path, p->name, "");
}

static int
tree_init(void **state)
{
	struct tree *t = calloc(1, sizeof *t);
	snprintf(t->root, sizeof t->root, "/tmp/ports-XXXXXX");
	*state = t;
	return mkdtemp(t->root) != NULL ? 0 : -1;
}

static int
remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
	(void)st;
	(void)kind;
	(void)where;
	return remove(path);
}

static int
tree_finish(void **state)
{
	struct tree *t = *state;
	nftw(t->root, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	free(t);
	return 0;
}

static const struct port ec25[] = {
    {"ttyUSB0", "1-1", "2c7c", "0125", "00", "ff", false},
    {"ttyUSB1", "1-1", "2c7c", "0125", "01", "ff", false},
    {"ttyUSB2", "1-1", "2c7c", "0125", "02", "00", false},
    {"ttyUSB3", "1-1", "2c7c", "0125", "03", "00", false},
};

static void
in_order(struct tree *t, const char *const *names, size_t n)
{
	struct port_found found[PORTS_MOST];
	char path[128];
	assert_int_equal(ports_find(t->root, found, PORTS_MOST), n);
	for (size_t i = 0; i < n; i++) {
		snprintf(path, sizeof path, "%s/dev/%s", t->root, names[i]);
		assert_string_equal(found[i].path, path);
	}
}

/* An EC25: the third of its four ports, then the fourth; diagnostics and GPS last. */
static void
test_quectel(void **state)
{
	struct tree *t = *state;
	for (size_t i = 0; i < 4; i++)
		add_port(t, &ec25[i]);
	static const char *const wanted[] = {"ttyUSB2", "ttyUSB3", "ttyUSB0", "ttyUSB1"};
	in_order(t, wanted, 4);
}

/* Huawei's ports differ in protocol, not in number: an E173 has its port for notices last. */
static void
test_huawei(void **state)
{
	struct tree *t = *state;
	static const struct port e173[] = {
	    {"ttyUSB0", "1-2", "12d1", "1436", "00", "01", false},
	    {"ttyUSB1", "1-2", "12d1", "1436", "03", "03", false},
	    {"ttyUSB2", "1-2", "12d1", "1436", "04", "02", false},
	};
	for (size_t i = 0; i < 3; i++)
		add_port(t, &e173[i]);
	static const char *const wanted[] = {"ttyUSB2", "ttyUSB0", "ttyUSB1"};
	in_order(t, wanted, 3);
}

/* Sticks before a cable with a serial chip in it; a stick that is a CDC ACM device; what is no USB port is not shown.
 */
static void
test_others(void **state)
{
	struct tree *t = *state;
	static const struct port all[] = {
	    {"ttyUSB0", "1-3", "0403", "6001", "00", "ff", false}, /* FTDI */
	    {"ttyACM0", "1-4", "1546", "1102", "00", "01", true},  /* u-blox */
	};
	for (size_t i = 0; i < 2; i++)
		add_port(t, &all[i]);
	char path[256];
	snprintf(path, sizeof path, "%s/sys/class/tty/ttyS0", t->root);
	make_folders(path);
	static const char *const wanted[] = {"ttyACM0", "ttyUSB0"};
	in_order(t, wanted, 2);
}

static void
test_identity(void **state)
{
	struct tree *t = *state;
	struct port_found before, after;
	char path[128], link[128];
	add_port(t, &ec25[2]);
	snprintf(path, sizeof path, "%s/dev/ttyUSB2", t->root);
	assert_true(ports_look_up(t->root, path, &before));
	assert_string_equal(before.device, "1-1");
	assert_string_equal(before.identity, "2c7c:0125:0123456789ABCDEF:2");
	/* by another path to it */
	snprintf(link, sizeof link, "%s/usb-Quectel_EC25-if02-port0", t->root);
	assert_int_equal(symlink(path, link), 0);
	assert_true(ports_look_up(t->root, link, &after));
	assert_string_equal(after.identity, before.identity);
	/* in another socket, under another name */
	const struct port moved = {"ttyUSB7", "1-3", "2c7c", "0125", "02", "00", false};
	add_port(t, &moved);
	snprintf(path, sizeof path, "%s/dev/ttyUSB7", t->root);
	assert_true(ports_look_up(t->root, path, &after));
	assert_string_equal(after.identity, before.identity);
	assert_string_not_equal(after.device, before.device);
	/* no such thing */
	assert_false(ports_look_up(t->root, "/dev/null", &after));
	assert_false(ports_look_up(t->root, "/nowhere/at/all", &after));
	assert_false(ports_look_up(t->root, "auto", &after));
}

static void
test_nothing(void **state)
{
	struct tree *t = *state;
	struct port_found found[2];
	assert_int_equal(ports_find(t->root, found, 2), 0);
	for (size_t i = 0; i < 4; i++)
		add_port(t, &ec25[i]);
	assert_int_equal(ports_find(t->root, found, 2), 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_quectel, tree_init, tree_finish),
	    cmocka_unit_test_setup_teardown(test_huawei, tree_init, tree_finish),
	    cmocka_unit_test_setup_teardown(test_others, tree_init, tree_finish),
	    cmocka_unit_test_setup_teardown(test_identity, tree_init, tree_finish),
	    cmocka_unit_test_setup_teardown(test_nothing, tree_init, tree_finish),
	};
	return cmocka_run_group_tests_name("ports", tests, NULL, NULL);
}
