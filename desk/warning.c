#include "desk/warning.h"

#include <stdarg.h>
#include <string.h>
#include <sys/statvfs.h>

#include "base/boxstate.h"
#include "base/clock.h"

#define DISK_LEAST 0.10
#define DISK_LEAST_MB 200
#define DISK_URGENT_MB 50
#define CAP_SHARE 80 /* per cent of a day's texts */
#define DIRECTORY_DAYS 35
#define UNEXPORTED_MANY 1

static void __attribute__((format(printf, 3, 4))) warn(struct warnings *out, bool urgent, const char *format, ...)
{
	if (out->n == WARNINGS)
		return;
	va_list args;
	va_start(args, format);
	out->of[out->n] = (struct warning){.urgent = urgent};
	vsnprintf(out->of[out->n++].text, WARNING_TEXT, format, args);
	va_end(args);
}

/* Starting up and looking for the network take a moment each: no reason to call anybody. */
static bool
is_settling(const struct health *h, int64_t now)
{
	static const char *const BRIEF[] = {"starting", "searching", "probing", "opening"};
	for (size_t i = 0; i < sizeof BRIEF / sizeof BRIEF[0]; i++)
		if (strcmp(h->state, BRIEF[i]) == 0)
			return now - h->at < 2 * CLOCK_MINUTE;
	return false;
}

/* "modem" and, where there are several, "modem-2". */
static void
look_at_programs(const struct warning_facts *x, struct warnings *out)
{
	for (size_t i = 0; i < x->health_count; i++) {
		const struct health *h = &x->health[i];
		bool modem = strncmp(h->program, "modem", 5) == 0;
		if (strcmp(h->state, "ready") == 0 || strcmp(h->program, "desk") == 0 || is_settling(h, x->now))
			continue;
		if (modem)
			warn(out, true,
			    "Text messages: the modem%s%s is not ready (%s). Patients' texts wait until it is.",
			    h->program[5] == '-' ? " " : "", h->program[5] == '-' ? h->program + 6 : "", h->state);
		else if (strcmp(h->program, "kiosk") == 0)
			warn(out, true, "The touchscreen is not ready (%s).", h->state);
	}
}

static void
look_at_texts(const struct warning_facts *x, struct warnings *out)
{
	long most = x->config->messages_a_day;
	if (x->spent.today >= most)
		warn(out, true,
		    "The day's %ld text messages are used up. Until midnight only help in a crisis is sent.", most);
	else if (x->spent.today * 100 >= most * CAP_SHARE)
		warn(out, false, "%ld of the day's %ld text messages are used.", x->spent.today, most);
	if (x->texts.failed > 0)
		warn(out, false,
		    x->texts.failed == 1 ? "%ld text could not be sent in the last day. Its call-back shows which."
		                         : "%ld texts could not be sent in the last day. Their call-backs show which.",
		    x->texts.failed);
}

static void
look_at_directory(const struct warning_facts *x, struct warnings *out)
{
	int64_t days = (x->now - x->directory.built) / CLOCK_DAY;
	if (!x->directory_ready)
		warn(out, true, "There is no directory: patients are shown no activities.");
	else if (x->directory.built > 0 && days >= DIRECTORY_DAYS)
		warn(out, false, "The directory was last renewed %d days ago.", (int)days);
}

/* The way on, for the warning that was made last. */
static void
lead(struct warnings *out, const char *go, const char *words)
{
	out->of[out->n - 1].go = go;
	out->of[out->n - 1].go_words = words;
}

static void
look_at_curation(const struct warning_facts *x, struct warnings *out)
{
	size_t n = x->curation.over;
	if (n > 0) {
		warn(out, false,
		    n == 1 ? "%zu activity is hidden because its organiser has texted that it is over."
		           : "%zu activities are hidden because their organisers have texted that they are over.",
		    n);
		lead(out, "/directory?which=hidden", "See which");
	}
	if (x->curation.pending) {
		warn(out, false, "Patients do not see all that was edited in the directory yet: an import came first.");
		lead(out, "/directory", "Go to the directory");
	}
}

/* The modem's program is begun by its modem: pulled out, it says so itself; never there, only the box can. */
static bool
modem_missed(const struct warning_facts *x)
{
	if (!(x->box & 1U << BOX_NO_MODEM))
		return false;
	for (size_t i = 0; i < x->health_count; i++)
		if (strncmp(x->health[i].program, "modem", 5) == 0 && strcmp(x->health[i].state, "ready") != 0)
			return false;
	return x->config->text_number != NULL && *x->config->text_number != '\0';
}

/* How full the disk is, is seen without the box's help. */
static void
look_at_box(const struct warning_facts *x, struct warnings *out)
{
	if (x->box & 1U << BOX_DISK_FAILS)
		warn(out, true,
		    "The disk is failing: new requests may not be kept. Ring for help, and take names on paper.");
	if (x->box & 1U << BOX_NO_TIME)
		warn(out, false, "The box has not reached a time server since it was started. Its dates may be wrong.");
	if (x->box & 1U << BOX_NO_NETWORK)
		warn(out, false, "The box has no address on the practice's network.");
	if (modem_missed(x))
		warn(out, true, "Text messages: there is no modem in the box. Patients' texts wait until there is.");
}

void
warnings_find(const struct warning_facts *x, struct warnings *out)
{
	out->n = 0;
	look_at_box(x, out);
	look_at_programs(x, out);
	if (x->disk_known && (x->disk_free < DISK_LEAST || x->disk_free_mb < DISK_LEAST_MB))
		warn(out, x->disk_free_mb < DISK_URGENT_MB,
		    "The disk is nearly full: %ld MB are left. When it is full, no new request can be stored.",
		    (long)x->disk_free_mb);
	look_at_texts(x, out);
	look_at_directory(x, out);
	look_at_curation(x, out);
	if (x->unexported >= UNEXPORTED_MANY)
		warn(out, false, "%ld closed call-back%s older than %d days, and kept because nobody has exported %s.",
		    x->unexported, x->unexported == 1 ? " is" : "s are", x->config->keep_days,
		    x->unexported == 1 ? "it" : "them");
}

void
warning_disk(const char *folder, struct warning_facts *x)
{
	struct statvfs st;
	x->disk_known = statvfs(folder, &st) == 0 && st.f_blocks > 0;
	if (!x->disk_known)
		return;
	x->disk_free = (double)st.f_bavail / (double)st.f_blocks;
	x->disk_free_mb = (int64_t)((double)st.f_bavail * (double)st.f_frsize / 1e6);
}
