/*
 * fingerpost report: what whoever helps has to know, in one text, with nothing personal in it.
 *
 * Only what is listed here goes in: versions, states, figures, and our own programs' lines, which never hold a name, a
 * number or a text. No row of the queue, no setting, no log of the web server. What looks like a telephone number or an
 * address of the network is blotted out all the same.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "cli/command.h"

#define SECTION_MOST ((size_t)256 * 1024)
#define DIGITS_MOST 8 /* in a row, spaces or not: more may be a telephone number */

#define OURS(unit) "-u", "fingerpost-" unit

static const char *const *const sections[] = {
    (const char *const[]){"kernel", "uname", "-rm", NULL},
    (const char *const[]){"image", "cat", "/usr/lib/os-release", NULL},
    (const char *const[]){"started from", "cat", "/run/fingerpost/boot", NULL},
    (const char *const[]){"data partition", "cat", "/run/fingerpost/data", NULL},
    (const char *const[]){"health", "cat", "/run/fingerpost/health", NULL},
    (const char *const[]){"up", "cat", "/proc/uptime", "/proc/loadavg", NULL},
    (const char *const[]){"memory", "cat", "/proc/meminfo", NULL},
    (const char *const[]){"disks", "lsblk", "-o", "NAME,SIZE,TYPE,FSTYPE,MODEL", NULL},
    (const char *const[]){"space", "df", "-h", NULL},
    (const char *const[]){"USB", "sh", "-c", "cat /sys/bus/usb/devices/*/product", NULL},
    (const char *const[]){"screens", "sh", "-c", "cat /sys/class/drm/card*-*/status", NULL},
    (const char *const[]){"units that failed", "systemctl", "--no-pager", "--failed", "--plain", "--no-legend", NULL},
    (const char *const[]){
        "our units", "systemctl", "--no-pager", "--plain", "--no-legend", "list-units", "-a", "fingerpost*", NULL},
    (const char *const[]){
        "kernel's warnings", "journalctl", "--no-pager", "-q", "-k", "-p", "warning", "-n", "200", NULL},
    (const char *const[]){"our programs", "journalctl", "--no-pager", "-q", "-n", "1500", OURS("kiosk"), OURS("modem"),
        OURS("desk"), OURS("data"), OURS("healthy"), OURS("nightly"), OURS("setup"), NULL},
};
#define N_SECTIONS (sizeof sections / sizeof *sections)

static void
become(const char *const *command, int out)
{
	int null = open("/dev/null", O_RDONLY | O_CLOEXEC);
	dup2(null, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	dup2(out, STDERR_FILENO);
	setenv("LC_ALL", "C.UTF-8", 1);
	execvp(command[0], (char *const *)(uintptr_t)command);
	_exit(127);
}

/* What a command says, up to SECTION_MOST bytes of it; the caller frees. */
static char *
words_of(const char *const *command, size_t *n)
{
	int ends[2];
	char *text = memory_new(SECTION_MOST, 1);
	*n = 0;
	if (pipe2(ends, O_CLOEXEC) != 0)
		return text;
	pid_t child = fork();
	if (child == 0)
		become(command, ends[1]);
	close(ends[1]);
	for (ssize_t got; child > 0 && *n < SECTION_MOST; *n += (size_t)got) {
		got = read(ends[0], text + *n, SECTION_MOST - *n);
		if (got < 0 && errno == EINTR)
			got = 0;
		else if (got <= 0)
			break;
	}
	close(ends[0]);
	if (child > 0)
		waitpid(child, NULL, 0);
	return text;
}

/* Where a run of digits ends that may be a number with spaces, dots or dashes in it; how many digits it has. */
static size_t
run_end(const char *s, size_t n, size_t *digits)
{
	size_t end = 0;
	*digits = 0;
	for (size_t i = 0; i < n; i++) {
		if (isdigit((unsigned char)s[i])) {
			++*digits;
			end = i + 1;
		} else if (strchr(" .-()", s[i]) == NULL || i > end + 1) {
			break;
		}
	}
	return end;
}

/* Dates, sizes and kernel's times go by; a telephone number and an address of the network do not. */
static bool
blots(const char *s, size_t n, size_t digits)
{
	size_t dots = 0, others = 0;
	for (size_t i = 0; i < n; i++) {
		dots += s[i] == '.';
		others += s[i] == '-' || s[i] == ' ';
	}
	if (dots == 3)
		return true;
	bool date = n >= 10 && s[4] == '-' && s[7] == '-';
	return digits > DIGITS_MOST && !date && (dots == 0 || others > 0) &&
	       (s[0] == '0' || s[0] == '4' || digits < 13);
}

static void
print_blotted(FILE *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		size_t digits, end = isdigit((unsigned char)s[i]) ? run_end(s + i, n - i, &digits) : 0;
		if (end == 0) {
			fputc(s[i++], out);
			continue;
		}
		if (blots(s + i, end, digits))
			fputs("(number)", out);
		else
			fwrite(s + i, 1, end, out);
		i += end;
	}
}

static char *
write_report(size_t *size)
{
	char *text = NULL, now[32];
	FILE *out = open_memstream(&text, size);
	fprintf(out, "Fingerpost %s, report of %s\nNothing in it is about patients or staff.\n", FINGERPOST_VERSION,
	    clock_rfc3339(clock_now(), now, sizeof now));
	for (size_t i = 0; i < N_SECTIONS; i++) {
		size_t n;
		char *words = words_of(sections[i] + 1, &n);
		fprintf(out, "\n== %s\n", sections[i][0]);
		print_blotted(out, words, n);
		free(words);
	}
	fclose(out);
	return text;
}

int
command_report(int argc, char **argv)
{
	const char *output = NULL;
	const struct option_rule rules[] = {
	    {"output", "FILE", "where it goes; to standard output unless given", &output, 1},
	};
	const struct options o = {"fingerpost report", "[--output FILE]",
	    "Writes what whoever helps has to know: versions, states, figures, our programs' lines. Nothing personal.",
	    rules, sizeof rules / sizeof *rules};
	options_read_alone(&o, argc, argv);
	struct fault f;
	size_t n;
	char *text = write_report(&n);
	enum status s = STATUS_OK;
	if (output != NULL)
		s = file_write(output, text, n, 0600, &f);
	else if (fwrite(text, 1, n, stdout) != n)
		s = fault_errno(&f, "standard output");
	free(text);
	return s == STATUS_OK ? 0 : command_failed("report", &f);
}
