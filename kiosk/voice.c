#include "kiosk/voice.h"

#include <espeak-ng/speak_lib.h>
#include <string.h>

#include "base/memory.h"
#include "content/language.h"

struct voice {
	voice_sink *sink;
	void *context;
	int rate;
	const char *now; /* espeak-ng's name of the voice that is set; static */
};

static int
take(short *samples, int n, espeak_EVENT *events)
{
	struct voice *v = events ? events->user_data : NULL;
	if (samples && n > 0 && v)
		v->sink(v->context, samples, (size_t)n);
	return 0;
}

struct voice *
voice_create(voice_sink *sink, void *context)
{
	int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 200, NULL, espeakINITIALIZE_DONT_EXIT);
	if (rate <= 0)
		return NULL;
	espeak_SetSynthCallback(take);
	struct voice *v = memory_new(1, sizeof *v);
	*v = (struct voice){.sink = sink, .context = context, .rate = rate};
	return v;
}

void
voice_destroy(struct voice *v)
{
	if (!v)
		return;
	espeak_Terminate();
	free(v);
}

int
voice_rate(const struct voice *v)
{
	return v->rate;
}

bool
voice_say(struct voice *v, const char *lang, const char *text, int speed, int volume)
{
	const struct language *l = language_by_code(lang);
	if (!l || !l->voice)
		return false;
	if (v->now != l->voice && espeak_SetVoiceByName(l->voice) != EE_OK)
		return false;
	v->now = l->voice;
	espeak_SetParameter(espeakRATE, speed, 0);
	espeak_SetParameter(espeakVOLUME, volume, 0);
	return espeak_Synth(text, strlen(text) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, NULL, v) == EE_OK;
}
