#include "dialogue/answerer.h"

#include <sodium.h>
#include <string.h>

#include "base/clock.h"
#include "base/log.h"
#include "content/need.h"

static enum status
find_activity(void *directory, const struct directory_query *q, struct directory_results *out, struct fault *f)
{
	return directory_find(directory, q, out, f);
}

static enum status
get_activity(void *directory, const char *id, int64_t now, struct activity *out, struct fault *f)
{
	return directory_get(directory, id, now, out, f);
}

static bool
locate(void *directory, const char *postcode, double *lat, double *lon)
{
	return directory_locate(directory, postcode, lat, lon);
}

/* "Friday 27 November". */
static void
promise_words(int64_t due, char *out, size_t size)
{
	struct tm day = clock_british(due);
	strftime(out, size, "%A %-d %B", &day);
}

static char *
said(char *s)
{
	return s[0] != '\0' ? s : NULL;
}

/* The request that a result asks for. Its strings stay in the result. */
static void
fill_request(struct answerer *a, int64_t now)
{
	struct dialogue_result *r = &a->result;
	a->request = (struct callback_request){
	    .channel = CHANNEL_TEXT,
	    .need = r->callback_need[0] != '\0' ? r->callback_need : NEED_CALLME,
	    .lang = r->lang[0] != '\0' ? r->lang : "en",
	    .site = a->config->site,
	    .flag = r->crisis ? FLAG_CRISIS : FLAG_NONE,
	    .details = {.name = said(r->name),
	        .times = said(r->times),
	        .note = said(r->note),
	        .safe_text = said(r->safe_text),
	        .voicemail = said(r->safe_text),
	        .for_whom = said(r->for_whom),
	        .phone = said(r->phone),
	        .activity = said(r->callback_activity),
	        .activity_name = said(r->callback_activity_name)},
	};
	uuid_make(now, a->request.id);
}

static void
fill_reply(struct answerer *a, const struct text_context *in, struct text_reply *out)
{
	const struct dialogue_result *r = &a->result;
	for (size_t i = 0; i < r->n_answers && i < TEXT_ANSWERS; i++)
		out->answers[out->n_answers++] = r->answers[i];
	out->consent = r->stop ? CONSENT_STOP : r->start ? CONSENT_START : CONSENT_AS_IT_WAS;
	out->withdraw = r->cancel;
	out->conversation_size = r->memory.size <= TEXT_CONVERSATION ? r->memory.size : 0;
	memcpy(out->conversation, r->memory.bytes, out->conversation_size);
	out->keep_until = r->keep_until;
	if (!r->request)
		return;
	fill_request(a, in->now);
	out->request = &a->request;
	out->replaces = r->replace ? "voicemail texts" : NULL;
}

/* An answer to what we have asked somebody who organises an activity, unless that person is in the middle of a matter
 * of their own. */
static bool
answer_organiser(struct answerer *a, const struct text_context *in, struct text_reply *out)
{
	struct fault f = {0};
	if (!a->config->ask_organisers || in->conversation_size > 0 || in->stopped)
		return false;
	directory_refresh(a->directory);
	enum status s = organiser_take(a->directory, in->sender, in->body, in->now, a->organiser, &f);
	if (s != STATUS_OK && s != STATUS_MISSING)
		log_warning("%s", f.text);
	if (s != STATUS_OK)
		return false;
	answerer_wipe(a);
	a->result.intent = INTENT_ORGANISER;
	out->answers[out->n_answers++] = a->organiser;
	return true;
}

void
answerer_answer(void *context, const struct text_context *in, struct text_reply *out)
{
	struct answerer *a = context;
	const struct config *c = a->config;
	char phone[PHONE_TEXT * 2] = "", by[64];
	if (c->phone[0] != '\0')
		phone_display(c->phone, phone);
	int64_t due = clock_working_days_after(in->now, c->promise_days);
	promise_words(due, by, sizeof by);
	memset(out, 0, sizeof *out);
	if (in->incomplete || answer_organiser(a, in, out))
		return;
	if (!a->vocabulary)
		a->vocabulary = vocabulary_create();
	const struct dialogue_world world = {
	    .practice = c->name,
	    .phone = phone,
	    .privacy = c->privacy,
	    .callback_by = by,
	    .callback_due = due,
	    .promise_days = c->promise_days,
	    .now = in->now,
	    .lat = c->lat,
	    .lon = c->lon,
	    .first = in->first,
	    .stopped = in->stopped,
	    .open_request = in->open_request,
	    .answered_last_hour = in->answered_last_hour,
	    .answers_an_hour = (unsigned)c->answers_an_hour,
	    .place = in->place,
	    .place_due = in->due,
	    .sender = in->sender,
	    .find = find_activity,
	    .get = get_activity,
	    .directory = a->directory,
	    .locate = locate,
	    .vocabulary = a->vocabulary,
	};
	struct dialogue_memory before = {0};
	if (in->conversation_size <= sizeof before.bytes) {
		memcpy(before.bytes, in->conversation, in->conversation_size);
		before.size = in->conversation_size;
	}
	directory_refresh(a->directory);
	answerer_wipe(a);
	dialogue_answer(&world, &before, in->body, &a->result);
	sodium_memzero(&before, sizeof before);
	fill_reply(a, in, out);
}

void
answerer_wipe(struct answerer *a)
{
	sodium_memzero(&a->result, sizeof a->result);
	memset(&a->request, 0, sizeof a->request);
}

void
answerer_finish(struct answerer *a)
{
	answerer_wipe(a);
	vocabulary_destroy(a->vocabulary);
	a->vocabulary = NULL;
}
