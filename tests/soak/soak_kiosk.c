/*
 * The kiosk for a long time, in one process, on a data folder that may be spoilt:
 *
 *     soak_kiosk DATA screens N              a patient's way past N screens, each painted; memory must not grow
 *     soak_kiosk DATA random SECONDS RATE    random events, RATE a second (0: as many as it can), while the directory
 *                                            goes away, comes back, and is swapped for rubbish
 *
 * At a rate, touches come as from a hand that trembles: the half second after each holds. Without one each touch
 * counts, so that as many pages as can be are seen.
 *
 * Under the sanitizers the second is the fuzz of random events. The seed is printed; SEED=n repeats a run.
 */
#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/log.h"
#include "base/memory.h"
#include "content/language.h"
#include "kiosk/kiosk.h"
#include "kiosk/paint.h"

#define W 1080
#define H 1920
#define FLAT 5        /* per cent that the last half may have on average above the beginning */
#define MOST_KB 36864 /* ever */
#define OWN "RssAnon:"
#define FILES "RssFile:"

struct soak {
	struct kiosk kiosk;
	struct type *type;
	const char *data;
	uint64_t seed;
	unsigned long events, screens, visits, rests;
	bool started;       /* the first screen was there already */
	enum screen screen; /* the last one seen */
	bool away;          /* the directory */
	bool hasty;         /* a second touch at once is tried, and may be refused */
};

static uint32_t
dice(struct soak *s)
{
	s->seed = s->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(s->seed >> 33);
}

/* KB of a kind, as the kernel counts: what is the process's own, apart from pages of fonts that it merely maps. */
static long
resident(const char *kind)
{
	char line[200];
	long kb = 0;
	FILE *f = fopen("/proc/self/status", "re");
	while (f && fgets(line, sizeof line, f))
		if (strncmp(line, kind, strlen(kind)) == 0)
			kb = strtol(line + strlen(kind), NULL, 10);
	if (f)
		fclose(f);
	return kb;
}

static void
count(struct soak *s)
{
	s->events++;
	if (s->kiosk.model.screen != s->screen)
		s->screens++;
	s->screen = s->kiosk.model.screen;
}

/* As the screen would: what was changed since the last time. */
static void
show(struct soak *s)
{
	kiosk_paint(&s->kiosk);
	s->kiosk.unshown.n = 0;
	if (kiosk_scene(&s->kiosk)->count == 0) {
		fprintf(stderr, "an empty page after %lu events\n", s->events);
		abort();
	}
}

static void
happen(struct soak *s, struct event e)
{
	kiosk_event(&s->kiosk, &e);
	count(s);
}

/* A control of this page, pressed as a finger does: down and up; if not in haste, half a second after the last. */
static void
press(struct soak *s, const struct node *n)
{
	struct kiosk *k = &s->kiosk;
	struct event e;
	int x = n->box.x + n->box.w / 2, y = n->box.y + n->box.h / 2;
	if (!s->hasty)
		input_settle(&k->input);
	if (input_down(&k->input, kiosk_scene(k), 1, x, y, clock_steady(), &e))
		kiosk_event(k, &e);
	if (input_up(&k->input, kiosk_scene(k), 1, x, y, clock_steady(), &e))
		kiosk_event(k, &e);
	count(s);
}

/* A while without hands, without the wait: the kiosk lets go of what the last patients saw, and looks ahead. */
static void
pause_a_while(struct soak *s)
{
	struct kiosk *k = &s->kiosk;
	s->rests++;
	k->handled -= CLOCK_MINUTE;
	k->rested -= CLOCK_MINUTE;
	for (int i = 0; i < 3; i++)
		kiosk_go_on(k);
}

static const struct node *
any_control(struct soak *s)
{
	const struct scene *page = kiosk_scene(&s->kiosk);
	for (int tries = 0; tries < 100; tries++) {
		const struct node *n = &page->nodes[dice(s) % page->count];
		if (n->action.verb != VERB_NONE)
			return n;
	}
	return NULL;
}

/* Names, numbers, and what nobody types: marks that turn the direction, controls, half a character, far too much. */
static void
write_something(struct soak *s)
{
	static const char *const texts[] = {"Anna", "07700 900123", "histry", "34", "\xE2\x80\xAE\xE2\x81\xA6 Anna",
	    "\x01\x1B[2J\x7F", "\xF0\x9F", "a\xCC\x81\xCC\x81\xCC\x81\xCC\x81", "\xD8\xA7\xD9\x86\xD8\xA7", " ", "%s%n",
	    "'"};
	char *much = memory_new(10241, 1);
	memset(much, 'x', 10240);
	happen(s, (struct event){.kind = EVENT_TEXT,
	              .text = dice(s) % 40 == 0 ? much : texts[dice(s) % (sizeof texts / sizeof *texts)]});
	free(much);
}

static void
key(struct soak *s)
{
	static const char *const names[] = {"Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Return", "Space",
	    "Escape", "Backspace", "PageDown", "F1", "F15", "F16", "F17", "F18", "F19", "F20", "F21", "F22", "F23",
	    "F24", "F99", ""};
	kiosk_key(&s->kiosk, names[dice(s) % (sizeof names / sizeof *names)]);
	count(s);
}

/* What no scene offers: a verb out of its place with an argument from elsewhere. */
static void
make_up(struct soak *s)
{
	static const char *const arguments[] = {"", "ur", "zz", "-1", "99999999999", "size:2", "size:9", "all",
	    "lang:xx", "MONEY", "yes", "no-such-activity", "speech:on", "speech:off", "contrast", "low",
	    "\xF0\x9F\x98\x80", "%n%n%n"};
	struct event e = {.kind = EVENT_PRESS, .action = {.verb = (enum verb)(dice(s) % VERB_COUNT)}};
	snprintf(e.action.argument, sizeof e.action.argument, "%s",
	    arguments[dice(s) % (sizeof arguments / sizeof *arguments)]);
	happen(s, e);
}

static void
touch(struct soak *s)
{
	struct kiosk *k = &s->kiosk;
	struct event e;
	int x = (int)(dice(s) % (W + 40)) - 20, y = (int)(dice(s) % (H + 40)) - 20;
	int64_t finger = dice(s) % 3;
	if (!s->hasty && dice(s) % 4 == 0)
		input_settle(&k->input);
	if ((dice(s) & 1 ? input_down : input_up)(&k->input, kiosk_scene(k), finger, x, y, clock_steady(), &e))
		kiosk_event(k, &e);
	count(s);
}

static void
anything(struct soak *s)
{
	const struct node *n;
	switch (dice(s) % 8) {
	case 0:
	case 1:
	case 2:
		n = any_control(s);
		if (n)
			press(s, n);
		break;
	case 3:
		touch(s);
		break;
	case 4:
		key(s);
		break;
	case 5:
		write_something(s);
		break;
	case 6:
		make_up(s);
		if (!s->hasty && s->kiosk.model.screen == SCREEN_START)
			pause_a_while(s);
		break;
	default:
		kiosk_tick(&s->kiosk);
		count(s);
		break;
	}
}

/* The directory goes away, or rubbish takes its place; later the good one is back. */
static void
spoil(struct soak *s)
{
	char *good = file_join(s->data, "directory.db"), *kept = file_join(s->data, "kept.db");
	struct fault f;
	if (s->away) {
		if (rename(kept, good) == 0)
			s->away = false;
	} else if (rename(good, kept) == 0) {
		s->away = true;
		if (dice(s) & 1 && file_write(good, "not a database", dice(s) % 15, 0640, &f) != STATUS_OK)
			fprintf(stderr, "%s\n", f.text);
	}
	s->kiosk.house.looked = INT64_MIN / 2;
	free(good);
	free(kept);
}

/* Most patients are followed by the next at once; after every third nobody stands there for a while. */
static void
one_more(struct soak *s)
{
	const struct node *n = any_control(s);
	if (dice(s) % 12 == 0)
		write_something(s);
	else if (n)
		press(s, n);
	show(s);
	bool start = s->kiosk.model.screen == SCREEN_START;
	s->visits += start && !s->started;
	if (start && !s->started && s->visits % 3 == 0)
		pause_a_while(s);
	s->started = start;
}

/* What the process had of its own, over some of the screens. */
struct span {
	long sum, n;
};

static void
span_add(struct span *s, long kb)
{
	s->sum += kb;
	s->n++;
}

static long
span_mean(const struct span *s)
{
	return s->n ? s->sum / s->n : 0;
}

/* What is compared: a beginning and the last half, in what malloc has given out and in what the kernel counts. */
struct tally {
	struct span early_used, late_used, early, late;
	long most;
};

static void
weigh(struct tally *t, unsigned long screens, unsigned long wanted)
{
	long own = resident(OWN), used = (long)(mallinfo2().uordblks / 1024);
	t->most = own > t->most ? own : t->most;
	if (screens <= wanted / 5) {
		span_add(&t->early_used, used);
	} else if (screens <= wanted * 2 / 5) {
		span_add(&t->early, own);
	} else if (screens > wanted / 2) {
		span_add(&t->late_used, used);
		span_add(&t->late, own);
	}
}

static bool
above(const struct span *late, const struct span *early)
{
	return span_mean(late) * 100 > span_mean(early) * (100 + FLAT);
}

/*
 * Flat is: in the last half hardly more is in use, on average, than in the first fifth (what is lost or kept is seen
 * there); and the process's own pages, which malloc only gives back whole and which take the first fifth to spread,
 * are hardly more than in the second fifth, and never many. Twenty bytes lost a screen are found.
 */
static int
screens(struct soak *s, unsigned long wanted)
{
	struct tally t = {0};
	unsigned long said = 0;
	while (s->screens < wanted) {
		one_more(s);
		weigh(&t, s->screens, wanted);
		if (s->screens < said)
			continue;
		printf("%lu screens, %lu events, %lu rests: %ld KB of its own (%zu in use), %ld KB of files\n",
		    s->screens, s->events, s->rests, resident(OWN), mallinfo2().uordblks / 1024, resident(FILES));
		fflush(stdout);
		said += wanted / 10;
	}
	bool grows = above(&t.late_used, &t.early_used) || above(&t.late, &t.early) || t.most > MOST_KB;
	printf("%lu screens: in use on average %ld KB in the first fifth, %ld KB in the last half; of its own %ld KB "
	       "in the "
	       "second fifth, %ld KB in the last half, never more than %ld: %s\n",
	    s->screens, span_mean(&t.early_used), span_mean(&t.late_used), span_mean(&t.early), span_mean(&t.late),
	    t.most, grows ? "it grows" : "flat");
	return grows;
}

static bool
press_id(struct soak *s, const char *id)
{
	const struct node *n = scene_find(kiosk_scene(&s->kiosk), id);
	if (!n) {
		fprintf(stderr, "nothing called %s on screen %d\n", id, (int)s->kiosk.model.screen);
		return false;
	}
	press(s, n);
	show(s);
	return true;
}

/* Whether the next patient can ask for a call back, as if nothing had been. */
static bool
works_on(struct soak *s)
{
	static const char *const way[] = {
	    "lang:en", "callback", "=Anna", "next", "=07700 900123", "next", "choice:any", "yes", "yes", "submit"};
	s->hasty = false;
	happen(s, (struct event){.kind = EVENT_PRESS, .action = {.verb = VERB_FINISH}});
	show(s);
	for (size_t i = 0; i < sizeof way / sizeof *way; i++)
		if (*way[i] == '=')
			happen(s, (struct event){.kind = EVENT_TEXT, .text = way[i] + 1});
		else if (!press_id(s, way[i]))
			return false;
	bool asked = s->kiosk.model.screen == SCREEN_CONFIRMATION;
	printf("afterwards a call back %s\n", asked ? "is asked for as ever" : "could not be asked for");
	return asked;
}

static int
at_random(struct soak *s, long seconds, long rate)
{
	int64_t begun = clock_steady(), spoilt = begun, worst = 0;
	unsigned long late = 0;
	s->hasty = rate > 0;
	for (int64_t now; (now = clock_steady()) - begun < seconds * CLOCK_SECOND;) {
		if (rate > 0 && (int64_t)s->events * 1000 / rate > now - begun) {
			usleep(500);
			continue;
		}
		anything(s);
		if (s->events % 64 == 0)
			show(s);
		if (now - spoilt > 2 * CLOCK_SECOND) {
			spoil(s);
			spoilt = now;
		}
		int64_t took = clock_steady() - now;
		worst = took > worst ? took : worst;
		late += took > 100;
	}
	printf("%lu random events in %ld s, %lu screens, the longest took %lld ms, %lu over 100 ms, %ld KB\n",
	    s->events, seconds, s->screens, (long long)worst, late, resident(OWN));
	if (s->away)
		spoil(s);
	bool slow = rate > 0 && s->events < (unsigned long)(seconds * rate) * 95 / 100;
	return !works_on(s) || slow;
}

int
main(int argc, char **argv)
{
	struct config config = {0};
	struct fault f;
	clock_init();
	log_open("soak_kiosk");
	if (argc < 4) {
		fprintf(stderr, "soak_kiosk DATA screens N | DATA random SECONDS RATE\n");
		return 2;
	}
	language_init();
	if (config_init(&config, argv[1], NULL, &f) != STATUS_OK) {
		fprintf(stderr, "%s\n", f.text);
		return 1;
	}
	config.idle_seconds = 1;
	config.warn_seconds = 1;
	struct soak *s = memory_new(1, sizeof *s);
	const char *seed = getenv("SEED");
	s->seed = seed ? strtoull(seed, NULL, 10) : (uint64_t)clock_now();
	s->data = argv[1];
	printf("SEED=%llu\n", (unsigned long long)s->seed);
	fflush(stdout);
	s->type = type_create();
	kiosk_init(&s->kiosk, argv[1], &config, paint_page(W, H), s->type);
	long n = strtol(argv[3], NULL, 10);
	int bad = strcmp(argv[2], "screens") == 0 ? screens(s, (unsigned long)n)
	                                          : at_random(s, n, argc > 4 ? strtol(argv[4], NULL, 10) : 0);
	kiosk_finish(&s->kiosk);
	type_destroy(s->type);
	free(s);
	config_finish(&config);
	return bad;
}
