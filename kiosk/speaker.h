/*
 * speaker.h - what is to be said, said: narrate.h's words by voice.h's voice, to the headphones or into a WAV file.
 *
 * Nothing of it starts before speech is wanted for the first time. Without a sound card or espeak-ng's data the kiosk
 * goes on silently, and the log says why.
 */
#ifndef KIOSK_SPEAKER_H
#define KIOSK_SPEAKER_H

#include "base/fault.h"
#include "kiosk/narrate.h"
#include "kiosk/sound.h"

struct speaker;

struct speaker *speaker_create(void);
void speaker_destroy(struct speaker *s);

/* What has changed is to be said, and what was being said before no longer. */
void speaker_follow(struct speaker *s, const struct model *m, const struct scene *scene);

/* The page's heading is to be said to somebody who does not have things read out: the warning before all is wiped. */
void speaker_warn(struct speaker *s, const struct model *m, const struct scene *scene);

/* A sound is to be made, behind what is being said. */
void speaker_sound(struct speaker *s, enum sound sound);

/* Whether anything is still to be said; a piece of it, said. A recording has all of it at once. */
bool speaker_busy(const struct speaker *s);
void speaker_go_on(struct speaker *s);

/* Lets go of the sound device when nobody needs it. */
void speaker_rest(struct speaker *s);

/* Silence at once; forgets what was said. */
void speaker_wipe(struct speaker *s);

/* For scripts: sound goes to a file from here on (NULL: nowhere), and what is said is kept as words. */
enum status speaker_record(struct speaker *s, const char *wav, struct fault *f);

/* What was said since the last call, as one line of JSON: [{"lang", "text"}]. The caller wipes and frees. */
char *speaker_said(struct speaker *s);

#endif
