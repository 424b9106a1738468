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

static void
open_device(struct speaker *s)
{
	int rate = s->voice ? voice_rate(s->voice) : RATE;
	if (s->recording || s->rate == rate)
		return;
	s->rate = rate;
	if (s->device)
		SDL_CloseAudioDevice(s->device);
	SDL_AudioSpec spec = {.freq = rate, .format = AUDIO_S16SYS, .channels = 1, .samples = 1024};
	if (SDL_InitSubSystem(SDL_INIT_AUDIO) == 0)
		s->device = SDL_OpenAudioDevice(NULL, 0, &spec, NULL, 0);
	if (!s->device)
		log_warning("no sound: %s", SDL_GetError());
	else
		SDL_PauseAudioDevice(s->device, 0);
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
	else
		open_device(s);
}

static void
keep_words(struct speaker *s, const struct utterance *u)
{
	if (s->recording)
		json_array_append_new(s->said, json_pack("{s:s, s:s}", "lang", u->lang, "text", u->text));
}

void
speaker_follow(struct speaker *s, const struct model *m, const struct scene *scene)
{
	struct narration narration;
	if (!narrate(&s->narrator, m, scene, &narration))
		return;
	start(s);
	if (s->device)
		SDL_ClearQueuedAudio(s->device);
	const struct ways *w = &m->visit.ways;
	for (size_t i = 0; i < narration.n; i++) {
		const struct utterance *u = &narration.say[i];
		keep_words(s, u);
		if (s->voice)
			voice_say(s->voice, u->lang, u->text, speeds[w->rate % RATES], volumes[w->volume % VOLUMES]);
	}
}

void
speaker_sound(struct speaker *s, enum sound sound)
{
	open_device(s);
	int rate = s->voice ? voice_rate(s->voice) : RATE;
	size_t n = sound_length(sound, rate);
	int16_t *samples = memory_new(n, sizeof *samples);
	sound_make(sound, rate, samples);
	take(s, samples, n);
	free(samples);
}

void
speaker_wipe(struct speaker *s)
{
	sodium_memzero(&s->narrator, sizeof s->narrator);
	if (s->device)
		SDL_ClearQueuedAudio(s->device);
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
	if (s->device)
		SDL_CloseAudioDevice(s->device);
	voice_destroy(s->voice);
	json_decref(s->said);
	free(s);
}
