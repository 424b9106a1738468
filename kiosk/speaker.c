#include "kiosk/speaker.h"

#include <SDL.h>
#include <errno.h>
#include <jansson.h>
#include <sodium.h>

#include "base/log.h"
#include "base/memory.h"
#include "kiosk/sound.h"
#include "kiosk/voice.h"
#include "kiosk/wav.h"

#define PIECE 160  /* bytes: 10 ms of work */
#define RATE 22050 /* of sounds, where no voice has set another: espeak-ng's own */

struct speaker {
	struct narrator narrator;
	struct voice *voice;
	bool tried; /* to start the voice */
	int rate;   /* that the device was opened with; 0: not tried, or given up */
	SDL_AudioDeviceID device;
	bool recording;
	struct wav *wav;
	json_t *said; /* while recording */
	bool mute;    /* it was logged that there is no sound */
	/* What is still to be said, after the page was shown: a piece at a time, so that hands are never kept waiting.
	 */
	struct waiting {
		char lang[4];
		char *text;
		size_t at; /* what of it has been said */
		int speed, volume;
	} waiting[NARRATE_MOST];
	size_t n_waiting, next;
	bool sounds[SOUNDS]; /* to be made */
};

/* As people hear them: normal, louder, loudest, quiet; and normal, faster, fastest, slow. */
static const int volumes[VOLUMES] = {100, 140, 190, 60};
static const int speeds[RATES] = {165, 230, 320, 120};

static void
take(void *context, const int16_t *samples, size_t n)
{
	struct speaker *s = context;
	if (s->wav)
		wav_write(s->wav, samples, n);
	if (s->device)
		SDL_QueueAudio(s->device, samples, (Uint32)(n * sizeof *samples));
}

struct speaker *
speaker_create(void)
{
	return memory_new(1, sizeof(struct speaker));
}

/* An open device wakes twenty times a second, whether it sounds or not. */
static void
close_device(struct speaker *s)
{
	if (s->rate == 0)
		return;
	if (s->device)
		SDL_CloseAudioDevice(s->device);
	s->device = 0;
	s->rate = 0;
	SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

static void
open_device(struct speaker *s)
{
	int rate = s->voice ? voice_rate(s->voice) : RATE;
	if (s->recording || s->rate == rate)
		return;
	close_device(s);
	s->rate = rate;
	SDL_AudioSpec spec = {.freq = rate, .format = AUDIO_S16SYS, .channels = 1, .samples = 1024};
	if (SDL_InitSubSystem(SDL_INIT_AUDIO) == 0)
		s->device = SDL_OpenAudioDevice(NULL, 0, &spec, NULL, 0);
	if (s->device)
		SDL_PauseAudioDevice(s->device, 0);
	else if (!s->mute)
		log_warning("no sound: %s", SDL_GetError());
	s->mute = !s->device;
}

static void
start(struct speaker *s)
{
	if (s->tried)
		return;
	s->tried = true;
	s->voice = voice_create(take, s);
	if (!s->voice)
		log_warning("no speech: espeak-ng's data cannot be found");
}

static void
keep_words(struct speaker *s, const struct utterance *u)
{
	if (s->recording)
		json_array_append_new(s->said, json_pack("{s:s, s:s}", "lang", u->lang, "text", u->text));
}

static void
drop_waiting(struct speaker *s)
{
	for (size_t i = 0; i < s->n_waiting; i++)
		memory_wipe_string(s->waiting[i].text);
	memset(s->waiting, 0, sizeof s->waiting);
	s->n_waiting = s->next = 0;
}

static void
add_waiting(struct speaker *s, const struct utterance *u, const struct ways *w)
{
	keep_words(s, u);
	if (s->n_waiting == NARRATE_MOST)
		return;
	struct waiting *x = &s->waiting[s->n_waiting++];
	memcpy(x->lang, u->lang, sizeof x->lang);
	x->text = memory_copy(u->text);
	x->speed = speeds[w->rate % RATES];
	x->volume = volumes[w->volume % VOLUMES];
}

void
speaker_follow(struct speaker *s, const struct model *m, const struct scene *scene)
{
	struct narration narration;
	if (!narrate(&s->narrator, m, scene, &narration))
		return;
	drop_waiting(s);
	if (s->device)
		SDL_ClearQueuedAudio(s->device);
	for (size_t i = 0; i < narration.n; i++)
		add_waiting(s, &narration.say[i], &m->visit.ways);
	/* A recording is whole at once. */
	while (s->recording && speaker_busy(s))
		speaker_go_on(s);
}

void
speaker_warn(struct speaker *s, const struct model *m, const struct scene *scene)
{
	const struct node *heading = scene_find(scene, "heading");
	if (!heading || m->visit.ways.speech)
		return;
	struct utterance u = {.text = heading->speech};
	snprintf(u.lang, sizeof u.lang, "%s", heading->lang);
	add_waiting(s, &u, &m->visit.ways);
}

void
speaker_sound(struct speaker *s, enum sound sound)
{
	s->sounds[sound] = true;
}

static void
make_sound(struct speaker *s, enum sound sound)
{
	open_device(s);
	int rate = s->voice ? voice_rate(s->voice) : RATE;
	size_t n = sound_length(sound, rate);
	int16_t *samples = memory_new(n, sizeof *samples);
	sound_make(sound, rate, samples);
	take(s, samples, n);
	free(samples);
}

/* Up to the end of a sentence, or of a word when it is a long one. */
static size_t
piece(const char *text)
{
	static const char *const ends[] = {". ", "! ", "? ", "\n", "\xDB\x94 ", "\xD8\x9F ", "\xE0\xA5\xA4 "};
	size_t n = strlen(text), least = n;
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		const char *end = strstr(text, ends[i]);
		size_t at = end ? (size_t)(end - text) + strlen(ends[i]) : n;
		least = at < least ? at : least;
	}
	if (least <= PIECE)
		return least;
	size_t space = PIECE;
	while (space > 0 && text[space] != ' ')
		space--;
	return space > 0 ? space + 1 : least;
}

bool
speaker_busy(const struct speaker *s)
{
	for (size_t i = 0; i < SOUNDS; i++)
		if (s->sounds[i])
			return true;
	return s->next < s->n_waiting;
}

void
speaker_go_on(struct speaker *s)
{
	for (size_t i = 0; i < SOUNDS; i++)
		if (s->sounds[i]) {
			s->sounds[i] = false;
			make_sound(s, (enum sound)i);
			return;
		}
	if (s->next >= s->n_waiting)
		return;
	start(s);
	struct waiting *w = &s->waiting[s->next];
	size_t n = s->voice ? piece(w->text + w->at) : strlen(w->text + w->at);
	char *words = memory_copy_bytes(w->text + w->at, n);
	if (s->voice) {
		open_device(s);
		voice_say(s->voice, w->lang, words, w->speed, w->volume);
	}
	memory_wipe_string(words);
	w->at += n;
	if (w->text[w->at] == '\0' && ++s->next == s->n_waiting)
		drop_waiting(s);
}

void
speaker_rest(struct speaker *s)
{
	if (s->device && !s->narrator.on && !speaker_busy(s) && SDL_GetQueuedAudioSize(s->device) == 0)
		close_device(s);
}

void
speaker_wipe(struct speaker *s)
{
	sodium_memzero(&s->narrator, sizeof s->narrator);
	drop_waiting(s);
	if (s->device)
		SDL_ClearQueuedAudio(s->device);
	close_device(s);
}

enum status
speaker_record(struct speaker *s, const char *file, struct fault *f)
{
	if (!s->said)
		s->said = json_array();
	s->recording = true;
	start(s);
	wav_close(s->wav);
	s->wav = NULL;
	if (!file)
		return STATUS_OK;
	if (!s->voice)
		return fault_set(f, STATUS_UNSUPPORTED, "there is no espeak-ng");
	s->wav = wav_create(file, voice_rate(s->voice));
	return s->wav ? STATUS_OK : fault_errno(f, "%s", file);
}

char *
speaker_said(struct speaker *s)
{
	if (!s->said)
		s->said = json_array();
	char *text = json_dumps(s->said, JSON_COMPACT);
	json_array_clear(s->said);
	return text;
}

void
speaker_destroy(struct speaker *s)
{
	if (!s)
		return;
	speaker_wipe(s);
	wav_close(s->wav);
	voice_destroy(s->voice);
	json_decref(s->said);
	free(s);
}
