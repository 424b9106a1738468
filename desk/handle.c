/* What every handler shares: the frame, the notices, and the routes that are no page of the queue. */
#include "desk/handle.h"

#include "base/log.h"
#include "desk/route.h"

/* What an address may say has been done, after the form that did it. */
static const char *
done_words(const struct visit *v)
{
	static const char *const DONE[][2] = {
	    {"password", "Your password is changed. Other places where you were signed in are signed out."},
	    {"recovered", "The password is changed. Sign in with it now, and keep the printed code safe."},
	    {"added", "They can sign in now. Give them the password in person, and ask them to change it."},
	    {"role", "The role is changed. They have to sign in again."},
	    {"reset", "The password is changed. They have to sign in again with it."},
	    {"disabled", "They can no longer sign in. What they had is back in the queue."},
	    {"ended", "That place is signed out."},
	    {"put", "It is in the directory now."},
	    {"edited", "The changes are saved, and patients are told."},
	    {"right", "Noted: it has been checked today."},
	    {"hidden", "Patients do not see it any more."},
	    {"shown", "Patients see it again."},
	    {"settled", "Settled."},
	    {"removed", "It is taken away. Its history stays."},
	    {"later", "It is kept. An import is under way, and takes it in at its end."},
	    {"applied", "Patients see all that was edited."},
	    {"corrected", "It is put right. The history says who did it."},
	    {"filed", "Noted: this one has been filed."},
	    {"texted", "The text is on its way. Its progress is shown in the thread."},
	    {"saved", "The settings are saved."},
	};
	const char *code = form_value(&v->request->query, "done");
	for (size_t i = 0; i < sizeof DONE / sizeof DONE[0]; i++)
		if (strcmp(DONE[i][0], code) == 0)
			return DONE[i][1];
	return NULL;
}

struct page_frame
handle_frame(const struct visit *v, const char *title)
{
	return (struct page_frame){
	    .title = title,
	    .practice = v->desk->config.name,
	    .who = v->signed_in ? &v->who : NULL,
	    .token = v->form_token,
	    .tag = v->desk->assets.tag,
	    .done = done_words(v),
	    .may_review = v->signed_in && (MAY_REVIEW & MAY(v->who.role)) != 0,
	    .may_manage = v->signed_in && (MAY_MANAGE & MAY(v->who.role)) != 0,
	    .now = v->now,
	};
}

void
handle_notice(const struct visit *v, struct response *out, int status, const char *title, const char *text)
{
	struct page_notice p = {.frame = handle_frame(v, title), .text = text};
	if (v->signed_in && v->request->id[0] != '\0' && status != 404)
		p.callback = v->request->id;
	out->status = status;
	html_finish(&out->body);
	page_notice(&out->body, &p);
}

void
handle_fault(const struct visit *v, struct response *out, const struct fault *fault)
{
	switch (fault->status) {
	case STATUS_OK:
	case STATUS_INPUT:
		handle_notice(v, out, 422, "That did not work", fault->text);
		break;
	case STATUS_REFUSED:
		handle_notice(v, out, 409, "That is not possible just now", fault->text);
		break;
	case STATUS_MISSING:
		handle_notice(v, out, 404, "Not found", "There is no such call-back.");
		break;
	case STATUS_BUSY:
		out->retry_after = 5;
		handle_notice(v, out, 503, "Please try again", "The queue is busy. Nothing was changed.");
		break;
	case STATUS_SYSTEM:
	case STATUS_UNSUPPORTED:
		log_error("%s", fault->text);
		handle_notice(v, out, 500, "Something is wrong with this box",
		    "Nothing was changed. Please tell whoever looks after it; the cause is in its log.");
		break;
	}
}

void
handle_home(const struct visit *v, struct response *out)
{
	(void)v;
	response_go(out, "/queue");
}

void
handle_asset(const struct visit *v, struct response *out)
{
	out->asset = assets_find(&v->desk->assets, v->request->path);
}

/* A page says that its reader is still typing. */
void
handle_here(const struct visit *v, struct response *out)
{
	(void)v;
	out->status = 204;
}

void
handle_live(const struct visit *v, struct response *out)
{
	snprintf(out->session, sizeof out->session, "%s", v->form_token);
}
