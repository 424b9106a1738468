/* Combinations of a plugged-in keyboard reach nothing: on every screen with a field and on the first, beside the same
 * keys alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "content/language.h"
#include "kiosk/hands.h"
#include "kiosk/paint.h"

#define W 540
#define H 960

struct stand {
	char dir[64];
	struct config config;
	struct type *type;
	struct kiosk kiosk;
	struct hands hands;
};

static int
set_up(void **state)
{
	struct stand *x = memory_new(1, sizeof *x);
	const char *tmp = getenv("TMPDIR");
	struct fault f;
	snprintf(x->dir, sizeof x->dir, "%.40s/hands-XXXXXX", tmp != NULL ? tmp : "/tmp");
	assert_non_null(mkdtemp(x->dir));
	char *ini = file_join(x->dir, "fingerpost.ini");
	assert_int_equal(file_write(ini, "", 0, 0600, NULL), STATUS_OK);
	free(ini);
	if (config_init(&x->config, x->dir, NULL, &f) != STATUS_OK)
		fail_msg("%s", f.text);
	x->type = type_create();
	kiosk_init(&x->kiosk, x->dir, &x->config, paint_page(W, H), x->type);
	*state = x;
	return 0;
}

static int
tear_down(void **state)
{
	struct stand *x = *state;
	char *ini = file_join(x->dir, "fingerpost.ini");
	SDL_SetModState(KMOD_NONE);
	kiosk_finish(&x->kiosk);
	type_destroy(x->type);
	config_finish(&x->config);
	unlink(ini);
	rmdir(x->dir);
	free(ini);
	free(x);
	return 0;
}

static void
press(struct stand *x, SDL_Keycode key, SDL_Keymod with)
{
	SDL_Event e = {.key = {.type = SDL_KEYDOWN, .state = SDL_PRESSED, .keysym = {.sym = key, .mod = (Uint16)with}}};
	SDL_SetModState(with);
	hands_take(&x->hands, &x->kiosk, &e);
	SDL_SetModState(KMOD_NONE);
}

static void
write_text(struct stand *x, const char *text, SDL_Keymod with)
{
	SDL_Event e = {.text = {.type = SDL_TEXTINPUT}};
	snprintf(e.text.text, sizeof e.text.text, "%s", text);
	SDL_SetModState(with);
	hands_take(&x->hands, &x->kiosk, &e);
	SDL_SetModState(KMOD_NONE);
}

/* All that a person could see of it. */
static char *
seen(struct stand *x)
{
	char *text;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	const struct scene *s = kiosk_scene(&x->kiosk);
	fprintf(out, "%s %d", s->screen, s->focus);
	for (size_t i = 0; i < s->count; i++)
		fprintf(out, "|%s", s->nodes[i].label);
	fclose(out);
	return text;
}

static const SDL_Keycode keys[] = {SDLK_F1, SDLK_F2, SDLK_F4, SDLK_F5, SDLK_F6, SDLK_F7, SDLK_F11, SDLK_F12, SDLK_TAB,
    SDLK_ESCAPE, SDLK_RETURN, SDLK_SPACE, SDLK_BACKSPACE, SDLK_DELETE, SDLK_INSERT, SDLK_HOME, SDLK_END, SDLK_LEFT,
    SDLK_RIGHT, SDLK_UP, SDLK_DOWN, SDLK_a, SDLK_c, SDLK_d, SDLK_l, SDLK_n, SDLK_p, SDLK_q, SDLK_r, SDLK_t, SDLK_v,
    SDLK_w, SDLK_x, SDLK_z, SDLK_PLUS, SDLK_MINUS, SDLK_PRINTSCREEN, SDLK_SYSREQ, SDLK_PAUSE, SDLK_MENU};
static const SDL_Keymod combinations[] = {KMOD_LCTRL, KMOD_RCTRL, KMOD_LALT, KMOD_LGUI, KMOD_RGUI,
    KMOD_LCTRL | KMOD_LALT, KMOD_LCTRL | KMOD_LSHIFT, KMOD_LALT | KMOD_LSHIFT, KMOD_LCTRL | KMOD_LALT | KMOD_LSHIFT,
    KMOD_RALT};

static void
nothing_happens(struct stand *x)
{
	char *before = seen(x);
	for (size_t m = 0; m < sizeof combinations / sizeof *combinations; m++)
		for (size_t k = 0; k < sizeof keys / sizeof *keys; k++) {
			press(x, keys[k], combinations[m]);
			/* what AltGr writes is text, and comes as such */
			if (combinations[m] != KMOD_RALT)
				write_text(x, "q", combinations[m]);
			char *after = seen(x);
			if (strcmp(before, after) != 0)
				fail_msg("%s with modifiers %x: %s", SDL_GetKeyName(keys[k]), combinations[m], after);
			free(after);
		}
	free(before);
}

/* Keys of a keyboard that are nobody's, alone too. */
static void
test_idle_keys(void **state)
{
	static const SDL_Keycode idle[] = {SDLK_PRINTSCREEN, SDLK_SYSREQ, SDLK_PAUSE, SDLK_MENU, SDLK_LGUI, SDLK_RGUI,
	    SDLK_LCTRL, SDLK_LALT, SDLK_CAPSLOCK, SDLK_NUMLOCKCLEAR, SDLK_SCROLLLOCK, SDLK_POWER, SDLK_SLEEP, SDLK_WWW,
	    SDLK_MAIL, SDLK_CALCULATOR, SDLK_EJECT};
	struct stand *x = *state;
	char *before = seen(x);
	for (size_t i = 0; i < sizeof idle / sizeof *idle; i++)
		press(x, idle[i], KMOD_NONE);
	char *after = seen(x);
	assert_string_equal(before, after);
	free(before);
	free(after);
}

static void
test_first_screen(void **state)
{
	struct stand *x = *state;
	nothing_happens(x);
	/* it is the combination that does nothing, not the key */
	char *before = seen(x);
	press(x, SDLK_TAB, KMOD_NONE);
	char *after = seen(x);
	assert_string_not_equal(before, after);
	free(before);
	free(after);
}

static void
test_field(void **state)
{
	struct stand *x = *state;
	kiosk_event(&x->kiosk, &(struct event){.kind = EVENT_PRESS, .action = {VERB_LANG, "en"}});
	kiosk_event(&x->kiosk, &(struct event){.kind = EVENT_PRESS, .action = {VERB_SEARCH, ""}});
	write_text(x, "tea", KMOD_NONE);
	char *typed = seen(x);
	assert_non_null(strstr(typed, "tea"));
	nothing_happens(x);
	write_text(x, "s", KMOD_RALT);
	char *more = seen(x);
	assert_non_null(strstr(more, "teas"));
	press(x, SDLK_BACKSPACE, KMOD_NONE);
	char *less = seen(x);
	assert_string_equal(less, typed);
	free(typed);
	free(more);
	free(less);
}

int
main(void)
{
	clock_init();
	language_init();
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_first_screen, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_idle_keys, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_field, set_up, tear_down),
	};
	return cmocka_run_group_tests_name("hands", tests, NULL, NULL);
}
