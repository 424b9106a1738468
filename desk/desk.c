#include "desk/desk.h"

#include <sodium.h>

#include "base/clock.h"
#include "base/log.h"
#include "desk/figures.h"
#include "desk/handle.h"
#include "desk/kept.h"
#include "desk/people.h"
#include "desk/route.h"

enum status
desk_init(struct desk *d, const char *data_dir, const char *config_file, struct fault *f)
{
	*d = (struct desk){.data_dir = data_dir, .config_file = config_file};
	enum status s = config_init(&d->config, data_dir, config_file, f);
	if (s == STATUS_OK)
		s = assets_init(&d->assets, f);
	if (s != STATUS_OK)
		return s;
	d->q = queue_open(data_dir, QUEUE_KEEPER, f);
	if (d->q == NULL)
		return f->status;
	queue_promise(d->q, d->config.promise_days);
	d->sign_in = sign_in_create(data_dir, f);
	if (d->sign_in == NULL)
		return f->status;
	d->directory = directory_open(data_dir);
	directory_set_freshness(d->directory, d->config.stale_months, d->config.hide_months);
	importing_init(&d->importing);
	d->live = live_create(clock_now());
	d->people = people_create();
	d->figures = figures_create();
	d->kept = kept_create();
	d->dirty = true; /* what others wrote while the desk was down */
	return health_set(d->q, "desk", "ready", "{}", f);
}

void
desk_finish(struct desk *d)
{
	sign_in_destroy(d->sign_in);
	importing_finish(&d->importing);
	live_destroy(d->live);
	people_destroy(d->people);
	figures_destroy(d->figures);
	kept_destroy(d->kept);
	if (d->directory != NULL)
		directory_close(d->directory);
	queue_close(d->q);
	assets_finish(&d->assets);
	config_finish(&d->config);
	sodium_memzero(d, sizeof *d);
}

void
desk_keep(struct desk *d)
{
	struct fault f = {0};
	if (curation_look(&d->curation, d->data_dir, clock_now()))
		live_ring(d->live);
	if (!d->dirty)
		return;
	switch (queue_checkpoint(d->q, &f)) {
	case STATUS_OK:
		d->dirty = false;
		break;
	case STATUS_BUSY: /* somebody reads: the next round will do */
		break;
	case STATUS_INPUT:
	case STATUS_REFUSED:
	case STATUS_MISSING:
	case STATUS_SYSTEM:
	case STATUS_UNSUPPORTED:
		log_error("checkpoint: %s", f.text);
		break;
	}
}

static bool
is_post(const struct request *r)
{
	return strcmp(r->method, "POST") == 0;
}

/* Finds out who it is; nobody, when the session is over or its pages were left alone for too long. */
static void
find_session(struct visit *v, bool quiet)
{
	struct desk *d = v->desk;
	int64_t limit = d->config.idle_minutes * CLOCK_MINUTE;
	if (!request_own_cookie(v->request, DESK_COOKIE, v->cookie))
		return;
	struct fault f = {0};
	enum status s = session_resume(d->q, v->cookie, v->now, limit, &v->who, NULL, &f);
	if (s == STATUS_SYSTEM)
		log_error("%s", f.text);
	if (s != STATUS_OK)
		return;
	guard_token_make(v->cookie, v->form_token);
	if (idle_over(&d->idle, v->form_token, v->now, limit)) {
		session_end(d->q, v->cookie, NULL);
		idle_forget(&d->idle, v->form_token);
		people_forget(d->people, v->form_token);
		kept_forget(d->kept, v->form_token);
		return;
	}
	if (!quiet)
		idle_touch(&d->idle, v->form_token, v->now);
	v->signed_in = true;
}

/* The queue's key, which only pages that are made anew need: those that are kept are opened by the cookie. */
static void
find_key(struct visit *v)
{
	struct fault f = {0};
	int64_t limit = v->desk->config.idle_minutes * CLOCK_MINUTE;
	v->signed_in =
	    session_resume(v->desk->q, v->cookie, v->now, limit, &v->who, &v->key, &f) == STATUS_OK && v->key != NULL;
}

/* Pages that are asked for again and again, and that show nothing besides the queue. */
static bool
is_kept(const struct visit *v, const struct route *route)
{
	return v->signed_in && route != NULL && !is_post(v->request) &&
	       (route->handler == handle_queue || route->handler == handle_queue_part);
}

/* For those who are not signed in yet, the sign-in page's own cookie. */
static void
find_entrance(struct visit *v)
{
	if (request_own_cookie(v->request, DESK_SIGN_IN_COOKIE, v->cookie))
		guard_token_make(v->cookie, v->form_token);
	else
		v->cookie[0] = v->form_token[0] = '\0';
}

static void
visit_init(struct visit *v, struct desk *d, const struct request *r, const struct route *route, int64_t now)
{
	*v = (struct visit){.desk = d, .request = r, .now = now};
	bool entering = route != NULL && route->may == MAY_ANYBODY && is_post(r);
	bool trusted = !r->broken && guard_host(r, d->names);
	if (trusted && !entering)
		find_session(v, route == NULL || route->quiet);
	if (!v->signed_in)
		find_entrance(v);
}

static void
visit_finish(struct visit *v)
{
	staff_key_destroy(v->key);
	sodium_memzero(v, sizeof *v);
}

static void
ask_to_sign_in(const struct visit *v, const struct route *route, struct response *out)
{
	struct html go;
	char separator = '?';
	if (is_post(v->request) || route->quiet) {
		handle_notice(v, out, 403, "You are signed out", "Please sign in again. Nothing was changed.");
		return;
	}
	html_init(&go);
	html_add(&go, "/sign-in");
	html_add_query(&go, &separator, "go", strcmp(v->request->path, "/queue") == 0 ? "" : v->request->path);
	response_go(out, go.data);
	html_finish(&go);
}

/* The fences in their order, each with its own answer; then the handler. */
static void
answer_visit(const struct visit *v, const struct route *route, bool known, struct response *out)
{
	const struct request *r = v->request;
	if (route == NULL && known) {
		out->allow = is_post(r) ? "GET, HEAD" : "POST";
		handle_notice(v, out, 405, "That cannot be done here", "This address is not meant for that.");
	} else if (route == NULL) {
		handle_notice(v, out, 404, "Page not found", "There is no page at this address.");
	} else if (is_post(r) && !guard_origin(r)) {
		handle_notice(v, out, 403, "That form came from elsewhere", "Nothing was changed.");
	} else if (route->may != MAY_ANYBODY && !v->signed_in) {
		ask_to_sign_in(v, route, out);
	} else if (is_post(r) && (v->cookie[0] == '\0' || !guard_token_right(r, v->cookie))) {
		handle_notice(v, out, 403, "That form is out of date",
		    "Nothing was changed. Please go back, load the page again and send it once more.");
	} else if (!route_allows(route, v->signed_in, v->who.role)) {
		handle_notice(v, out, 403, "Not for your role", "Ask a manager if you need this page.");
	} else {
		route->handler(v, out);
	}
}

void
desk_answer(struct desk *d, struct request *r, int64_t now, struct response *out)
{
	bool known = false;
	struct visit v;
	const struct route *route = NULL;
	response_init(out);
	bool ours = guard_host(r, d->names);
	if (ours && !r->broken)
		route = route_find(r->method, r->path, r->id, &known);
	visit_init(&v, d, r, route, now);
	if (v.signed_in && !is_kept(&v, route))
		find_key(&v);
	if (!ours)
		handle_notice(&v, out, 421, "Not this address", "This desk does not answer to that name.");
	else if (r->broken)
		handle_notice(&v, out, 400, "Not understood", "The address or its headers are not in order.");
	else if (!is_kept(&v, route))
		answer_visit(&v, route, known, out);
	else if (!kept_find(d->kept, &v, &out->body)) {
		find_key(&v);
		answer_visit(&v, route, known, out);
		if (out->status == 200)
			kept_put(d->kept, &v, &out->body);
	}
	d->dirty = d->dirty || v.signed_in;
	if (out->wrote)
		live_ring(d->live);
	visit_finish(&v);
}

bool
desk_is_upload(const struct request *r)
{
	return !r->broken && is_post(r) && strcmp(r->path, "/directory/upload") == 0;
}

bool
desk_may_upload(struct desk *d, const struct request *r, int64_t now)
{
	struct visit v = {.desk = d, .request = r, .now = now};
	if (guard_host(r, d->names) && guard_origin(r))
		find_session(&v, true);
	bool may = v.signed_in && v.who.role == ROLE_MANAGER;
	visit_finish(&v);
	return may;
}

void
desk_answer_sign_in(struct desk *d, struct request *r, int64_t now, const struct sign_in_job *job, struct response *out)
{
	struct visit v = {.desk = d, .request = r, .now = now};
	response_init(out);
	if (job->session[0] != '\0')
		find_session(&v, false);
	if (v.signed_in)
		find_key(&v);
	if (!v.signed_in)
		find_entrance(&v);
	handle_worked_out(&v, job, out);
	d->dirty = true;
	if (out->wrote)
		live_ring(d->live);
	visit_finish(&v);
}
