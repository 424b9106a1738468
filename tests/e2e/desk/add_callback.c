/*
 * Fills a queue for the desk's tests, by the ways that set-up, kiosk and modem use.
 *   add_callback setup DIR USER PASSWORD         says the recovery code
 *   add_callback staff DIR MANAGER PASSWORD USER ROLE PASSWORD
 *   add_callback add DIR NEED LANG NAME PHONE NOTE [crisis|test|late]...
 *   add_callback text DIR FROM BODY NAME         a text, its answer, and the request in it
 *   add_callback many DIR COUNT
 *   add_callback health DIR PROGRAM STATE
 */
#include <sodium.h>

#include "base/clock.h"
#include "base/memory.h"
#include "content/edits.h"
#include "queue/staff.h"
#include "queue/texting.h"

static int
report(enum status s, const struct fault *f)
{
	if (s != STATUS_OK)
		fprintf(stderr, "add_callback: %s\n", f->text);
	return s == STATUS_OK ? 0 : 1;
}

static int
set_up(char **word)
{
	struct fault f = {0};
	char recovery[STAFF_RECOVERY];
	staff_recovery_make(recovery);
	struct queue_founding founding = {
	    .user = word[1], .password = word[2], .recovery = recovery, .promise_days = 5};
	enum status s = queue_create(word[0], &founding, &f);
	if (s == STATUS_OK)
		puts(recovery);
	return report(s, &f);
}

static int
add_staff(char **word)
{
	struct fault f = {0};
	struct staff who;
	struct staff_key *key = NULL;
	struct queue *q = queue_open(word[0], QUEUE_WRITER, &f);
	enum status s = q == NULL ? f.status : staff_sign_in(q, word[1], word[2], clock_now(), &who, &key, &f);
	if (s == STATUS_OK)
		s = staff_add(
		    q, key, who.id, word[3], (enum staff_role)staff_role_by_name(word[4]), word[5], clock_now(), &f);
	staff_key_destroy(key);
	queue_close(q);
	return report(s, &f);
}

static int
add(char **word)
{
	struct fault f = {0};
	char yes[] = "yes", morning[] = "morning";
	int64_t now = clock_now();
	struct callback_request r = {
	    .channel = CHANNEL_KIOSK, .need = word[1], .lang = word[2], .site = "waiting-room"};
	r.details = (struct callback_details){
	    .name = word[3], .phone = word[4], .note = word[5], .voicemail = yes, .times = morning};
	for (char **option = word + 6; *option != NULL; option++) {
		if (strcmp(*option, "crisis") == 0)
			r.flag = FLAG_CRISIS;
		if (strcmp(*option, "test") == 0)
			r.test = true;
		if (strcmp(*option, "late") == 0)
			now -= 12 * CLOCK_DAY;
	}
	uuid_make(now, r.id);
	struct queue *q = queue_open(word[0], QUEUE_WRITER, &f);
	enum status s = q == NULL ? f.status : callback_add(q, &r, now, NULL, &f);
	queue_close(q);
	if (s == STATUS_OK)
		puts(r.id);
	return report(s, &f);
}

static void
answer_text(void *context, const struct text_context *in, struct text_reply *out)
{
	(void)in;
	out->request = context;
	out->answers[0] = "Thank you. We will ring you.";
	out->n_answers = 1;
}

static int
text(char **word)
{
	struct fault f = {0};
	int64_t now = clock_now();
	struct text_in in = {.sender = word[1],
	    .sent = now,
	    .body = word[2],
	    .pdu = (const uint8_t *)word[2],
	    .pdu_size = strlen(word[2])};
	struct callback_request r = {.channel = CHANNEL_TEXT, .need = "CALLME", .lang = "en"};
	r.details.name = word[3];
	uuid_make(now, r.id);
	struct queue *q = queue_open(word[0], QUEUE_WRITER, &f);
	enum status s = q == NULL ? f.status : texting_take(q, &in, now, answer_text, &r, NULL, &f);
	queue_close(q);
	if (s == STATUS_OK)
		puts(r.id);
	return report(s, &f);
}

static int
add_many(char **word)
{
	static const char *const NEEDS[] = {"MONEY", "FRIENDS", "HOME", "MIND"};
	char name[32];
	for (long i = 0; i < strtol(word[1], NULL, 10); i++) {
		snprintf(name, sizeof name, "Person %ld", i + 1);
		char need[16];
		snprintf(need, sizeof need, "%s", NEEDS[i % 4]);
		char lang[] = "en", phone[] = "+447700900123", note[] = "";
		if (add((char *[]){word[0], need, lang, name, phone, note, NULL}) != 0)
			return 1;
	}
	return 0;
}

static int
tell_health(char **word)
{
	struct fault f = {0};
	struct queue *q = queue_open(word[0], QUEUE_WRITER, &f);
	enum status s = q == NULL ? f.status : health_set(q, word[1], word[2], "{}", &f);
	queue_close(q);
	return report(s, &f);
}

/* As the modem does when an organiser answers NO. */
static int
say_over(char **word)
{
	struct fault f = {0};
	return report(edits_hide(word[0], word[1], "", EDITS_ORGANISER, clock_now(), &f), &f);
}

int
main(int argc, char **argv)
{
	static const struct {
		const char *name;
		int words;
		int (*run)(char **);
	} COMMANDS[] = {{"setup", 3, set_up}, {"staff", 6, add_staff}, {"add", 6, add}, {"text", 4, text},
	    {"many", 2, add_many}, {"health", 3, tell_health}, {"over", 2, say_over}};
	clock_init();
	if (sodium_init() < 0)
		return 1;
	for (size_t i = 0; argc > 1 && i < sizeof COMMANDS / sizeof COMMANDS[0]; i++)
		if (strcmp(argv[1], COMMANDS[i].name) == 0 && argc - 2 >= COMMANDS[i].words)
			return COMMANDS[i].run(argv + 2);
	fputs("add_callback: wrong use\n", stderr);
	return 2;
}
