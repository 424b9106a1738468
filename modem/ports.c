#include "modem/ports.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum rank { RANK_AT, RANK_AT_TOO, RANK_MAKER, RANK_USB, RANK_NOT_AT };

#define ANY (-1)

/*
 * Interfaces by maker. The order of rows counts. Huawei tells by protocol instead of number: 02 and 12 are the port
 * with notices, 01 and 10 the one for dialling (both as ModemManager's rules and the option driver have them).
 */
static const struct {
	int vendor, product, interface, protocol;
	enum rank rank;
} known[] = {
    /* Quectel EC20, EC21, EC25, EG91, EG95: Quectel's guide to USB drivers for Linux */
    {0x2c7c, ANY, 2, ANY, RANK_AT},
    {0x2c7c, ANY, 3, ANY, RANK_AT_TOO},
    {0x2c7c, ANY, 0, ANY, RANK_NOT_AT}, /* diagnostics */
    {0x2c7c, ANY, 1, ANY, RANK_NOT_AT}, /* GPS */
    /* SIMCom SIM7000, SIM7100, SIM7600, A7670: ModemManager's rules */
    {0x1e0e, 0x9001, 2, ANY, RANK_AT},
    {0x1e0e, 0x9001, 3, ANY, RANK_AT_TOO},
    {0x1e0e, 0x9001, ANY, ANY, RANK_NOT_AT},
    {0x12d1, ANY, ANY, 0x02, RANK_AT},
    {0x12d1, ANY, ANY, 0x12, RANK_AT},
    {0x12d1, ANY, ANY, 0x01, RANK_AT_TOO},
    {0x12d1, ANY, ANY, 0x10, RANK_AT_TOO},
    /* other makers of modems: Huawei, SIMCom, Qualcomm, ZTE, Sierra, Telit, u-blox, Cinterion, Alcatel */
    {0x12d1, ANY, ANY, ANY, RANK_MAKER},
    {0x1e0e, ANY, ANY, ANY, RANK_MAKER},
    {0x05c6, ANY, ANY, ANY, RANK_MAKER},
    {0x19d2, ANY, ANY, ANY, RANK_MAKER},
    {0x1199, ANY, ANY, ANY, RANK_MAKER},
    {0x1bc7, ANY, ANY, ANY, RANK_MAKER},
    {0x1546, ANY, ANY, ANY, RANK_MAKER},
    {0x1e2d, ANY, ANY, ANY, RANK_MAKER},
    {0x1bbb, ANY, ANY, ANY, RANK_MAKER},
};

static enum rank
rank_of(int vendor, int product, int interface, int protocol)
{
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if (known[i].vendor == vendor && (known[i].product == ANY || known[i].product == product) &&
		    (known[i].interface == ANY || known[i].interface == interface) &&
		    (known[i].protocol == ANY || known[i].protocol == protocol))
			return known[i].rank;
	return RANK_USB;
}

/* One line of sysfs; false when there is no such file. */
static bool
attribute(const char *folder, const char *name, char *out, size_t size)
{
	char path[PATH_MAX];
	if ((size_t)snprintf(path, sizeof path, "%s/%s", folder, name) >= sizeof path)
		return false;
	FILE *in = fopen(path, "re");
	out[0] = '\0';
	if (in == NULL)
		return false;
	bool read = fgets(out, (int)size, in) != NULL;
	fclose(in);
	out[strcspn(out, "\n")] = '\0';
	return read;
}

static int
attribute_hex(const char *folder, const char *name)
{
	char text[16], *end;
	if (!attribute(folder, name, text, sizeof text))
		return -1;
	long value = strtol(text, &end, 16);
	return end != text && *end == '\0' && value >= 0 && value <= 0xffff ? (int)value : -1;
}

/* Goes up from a folder to the next that has an attribute; false when there is none. */
static bool
go_up(char *folder, const char *attribute_name)
{
	char value[64];
	for (char *slash; (slash = strrchr(folder, '/')) != NULL && slash != folder; *slash = '\0')
		if (attribute(folder, attribute_name, value, sizeof value))
			return true;
	return false;
}

/* A serial number goes into a comparison only, but whatever it holds must fit. */
static void
identify(struct port_found *p, const char *device, int vendor, int product)
{
	char serial[64];
	if (!attribute(device, "serial", serial, sizeof serial))
		serial[0] = '\0';
	snprintf(p->identity, sizeof p->identity, "%04x:%04x:%.60s:%d", (unsigned)vendor, (unsigned)product, serial,
	    p->interface);
}

static bool
look_up(const char *root, const char *name, struct port_found *p)
{
	char link[PATH_MAX], folder[PATH_MAX];
	struct stat st;
	if ((size_t)snprintf(link, sizeof link, "%s/sys/class/tty/%s/device", root, name) >= sizeof link ||
	    realpath(link, folder) == NULL || !go_up(folder, "bInterfaceNumber"))
		return false;
	*p = (struct port_found){.interface = attribute_hex(folder, "bInterfaceNumber")};
	int protocol = attribute_hex(folder, "bInterfaceProtocol");
	if (!go_up(folder, "idVendor"))
		return false;
	int vendor = attribute_hex(folder, "idVendor"), product = attribute_hex(folder, "idProduct");
	snprintf(p->device, sizeof p->device, "%.63s", strrchr(folder, '/') + 1);
	identify(p, folder, vendor, product);
	p->rank = (int)rank_of(vendor, product, p->interface, protocol);
	return (size_t)snprintf(p->path, sizeof p->path, "%s/dev/%s", root, name) < sizeof p->path &&
	       stat(p->path, &st) == 0;
}

/* By rank, then by device and interface, so that the order is the same each time. */
static int
compare(const void *a, const void *b)
{
	const struct port_found *x = a, *y = b;
	int devices = strcmp(x->device, y->device);
	if (x->rank != y->rank)
		return x->rank < y->rank ? -1 : 1;
	if (devices != 0)
		return devices;
	return x->interface != y->interface ? (x->interface < y->interface ? -1 : 1) : strcmp(x->path, y->path);
}

size_t
ports_find(const char *root, struct port_found *out, size_t max)
{
	char path[PATH_MAX];
	size_t n = 0;
	snprintf(path, sizeof path, "%.200s/sys/class/tty", root);
	DIR *all = opendir(path);
	for (struct dirent *e; all != NULL && n < max && (e = readdir(all)) != NULL;)
		if (e->d_name[0] != '.' && look_up(root, e->d_name, &out[n]))
			n++;
	if (all != NULL)
		closedir(all);
	qsort(out, n, sizeof out[0], compare);
	return n;
}

bool
ports_look_up(const char *root, const char *path, struct port_found *out)
{
	char device[PATH_MAX];
	const char *name = strrchr(path, '/');
	/* a device, or a link to one, as in /dev/serial/by-id */
	if (name != NULL && look_up(root, name + 1, out))
		return true;
	return realpath(path, device) != NULL && look_up(root, strrchr(device, '/') + 1, out);
}
