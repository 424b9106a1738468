#include "desk/server.h"

#include <microhttpd.h>
#include <sodium.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/memory.h"
#include "desk/upload.h"

#define CONNECTIONS 512u
#define IDLE_SECONDS 30u
#define CONNECTION_MEMORY ((size_t)16384)

struct server {
	struct desk *desk;
	struct MHD_Daemon *daemon;
	int epoll, quiet; /* quiet: the listening socket after server_quiet, else -1 */
};

/* One request on its way. */
struct exchange {
	struct MHD_Connection *connection;
	char *target;
	struct request request;
	struct response response;
	struct upload *upload; /* of a form with a file; NULL: body */
	char *body;
	size_t size;
	bool begun, too_large, waiting, answered;
	int refused; /* with why, once what was sent with it has gone by unread; 0: not yet */
	const char *why;
};

static const char *const HEADERS[][2] = {
    {"Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    /* Not no-referrer: under that, browsers send forms with "Origin: null", and the origin could not be checked. */
    {"Referrer-Policy", "same-origin"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"},
};

static void *
exchange_create(void *context, const char *target, struct MHD_Connection *c)
{
	(void)context;
	struct exchange *e = memory_new(1, sizeof *e);
	e->connection = c;
	e->target = memory_copy(target);
	return e;
}

static void
drop_body(struct exchange *e)
{
	if (e->body != NULL)
		sodium_memzero(e->body, FORM_BODY);
	free(e->body);
	e->body = NULL;
	upload_destroy(e->upload);
	e->upload = NULL;
	e->size = 0;
}

static void
exchange_destroy(void *context, struct MHD_Connection *c, void **place, enum MHD_RequestTerminationCode how)
{
	struct exchange *e = *place;
	(void)context;
	(void)c;
	(void)how;
	if (e == NULL)
		return;
	drop_body(e);
	request_finish(&e->request);
	response_finish(&e->response);
	free(e->target);
	free(e);
	*place = NULL;
}

static enum MHD_Result
note_header(void *context, enum MHD_ValueKind kind, const char *name, const char *value)
{
	(void)kind;
	request_header(context, name, value);
	return MHD_YES;
}

/* Page bytes belong to libmicrohttpd until they are sent; then they are wiped. */
static void
free_page(void *context)
{
	html_finish(context);
	free(context);
}

static struct MHD_Response *
page_response(struct response *r)
{
	struct html *page = memory_new(1, sizeof *page);
	*page = r->body;
	html_init(&r->body);
	struct MHD_Response *m = MHD_create_response_from_buffer_with_free_callback_cls(
	    page->size, page->size > 0 ? page->data : (void *)"", free_page, page);
	if (m == NULL)
		free_page(page);
	return m;
}

static struct MHD_Response *
make_response(struct desk *d, struct exchange *e)
{
	struct response *r = &e->response;
	if (r->asset != NULL) {
		struct MHD_Response *m =
		    MHD_create_response_from_buffer(r->asset->size, r->asset->data, MHD_RESPMEM_PERSISTENT);
		MHD_add_response_header(m, "Content-Type", r->asset->type);
		MHD_add_response_header(m, "Cache-Control", "public, max-age=31536000, immutable");
		return m;
	}
	bool stream = r->session[0] != '\0';
	struct MHD_Response *m = stream ? live_join(d->live, e->connection, r->session) : page_response(r);
	const char *type = r->type != NULL ? r->type : "text/html; charset=utf-8";
	MHD_add_response_header(m, "Content-Type", stream ? "text/event-stream" : type);
	MHD_add_response_header(m, "Cache-Control", "no-store");
	if (stream)
		MHD_add_response_header(m, "X-Accel-Buffering", "no");
	return m;
}

static void
add_headers(struct MHD_Response *m, const struct response *r)
{
	char seconds[16];
	for (size_t i = 0; i < sizeof HEADERS / sizeof HEADERS[0]; i++)
		MHD_add_response_header(m, HEADERS[i][0], HEADERS[i][1]);
	for (size_t i = 0; i < 2; i++)
		if (r->cookies[i] != NULL)
			MHD_add_response_header(m, "Set-Cookie", r->cookies[i]);
	if (r->location != NULL)
		MHD_add_response_header(m, "Location", r->location);
	if (r->allow != NULL)
		MHD_add_response_header(m, "Allow", r->allow);
	if (r->file != NULL) {
		char *save = memory_print("attachment; filename=\"%s\"", r->file);
		MHD_add_response_header(m, "Content-Disposition", save);
		free(save);
	}
	if (r->forget)
		MHD_add_response_header(m, "Clear-Site-Data", "\"cache\"");
	if (r->retry_after > 0) {
		snprintf(seconds, sizeof seconds, "%d", r->retry_after);
		MHD_add_response_header(m, "Retry-After", seconds);
	}
}

static enum MHD_Result
send_response(struct desk *d, struct exchange *e)
{
	int status = e->response.status;
	struct MHD_Response *m = make_response(d, e);
	if (m == NULL)
		return MHD_NO;
	add_headers(m, &e->response);
	e->answered = true;
	enum MHD_Result sent = MHD_queue_response(e->connection, (unsigned)status, m);
	MHD_destroy_response(m);
	return sent;
}

/* Refused before it was read: the shortest page that says why. */
static enum MHD_Result
refuse(struct desk *d, struct exchange *e, int status, const char *why)
{
	response_init(&e->response);
	e->response.status = status;
	html_add(&e->response.body,
	    "<!doctype html><title>%s</title><h1>%s</h1><p><a href=\"/queue\">Go to the queue</a>\n", why, why);
	return send_response(d, e);
}

/* How much is said to come with it; -1: nothing is said. */
static long long
announced(const struct exchange *e)
{
	const char *length = e->request.headers[HEADER_LENGTH];
	return length != NULL ? strtoll(length, NULL, 10) : -1;
}

/* An answer before the end of what is sent may be lost on its way through nginx, so that is let go by, kept nowhere. */
static enum MHD_Result
refuse_upload(struct desk *d, struct exchange *e, int status, const char *why)
{
	if (announced(e) < 0 || announced(e) > (long long)UPLOAD_MOST + FORM_BODY)
		return refuse(d, e, status, why);
	e->refused = status;
	e->why = why;
	return MHD_YES;
}

static enum MHD_Result
begin(struct desk *d, struct exchange *e, const char *method)
{
	e->begun = true;
	request_init(&e->request, method, e->target);
	MHD_get_connection_values(e->connection, MHD_HEADER_KIND, note_header, &e->request);
	long long most = FORM_BODY;
	if (desk_is_upload(&e->request)) {
		/* so much is kept of nobody who may not send it */
		if (!desk_may_upload(d, &e->request, clock_now()))
			return refuse_upload(d, e, 403, "Sign in as a manager first");
		e->upload = upload_create(e->connection, &e->request);
		if (e->upload == NULL)
			return refuse_upload(d, e, 415, "That is not a form with a file");
		most += (long long)UPLOAD_MOST;
	}
	if (announced(e) > most)
		return refuse(d, e, 413, "That is too much to send");
	return MHD_YES;
}

static enum MHD_Result
gather(struct exchange *e, const char *bytes, size_t *n)
{
	if (e->refused != 0) {
		*n = 0;
		return MHD_YES;
	}
	if (e->upload != NULL) {
		upload_take(e->upload, bytes, *n);
		*n = 0;
		return MHD_YES;
	}
	if (e->body == NULL)
		e->body = memory_new(FORM_BODY, 1);
	if (*n > FORM_BODY - e->size) {
		e->too_large = true;
	} else {
		memcpy(e->body + e->size, bytes, *n);
		e->size += *n;
	}
	*n = 0;
	return MHD_YES;
}

static enum MHD_Result
finish(struct desk *d, struct exchange *e)
{
	struct fault f = {0};
	if (e->refused != 0)
		return refuse(d, e, e->refused, e->why);
	if (e->too_large)
		return refuse(d, e, 413, "That is too much to send");
	if (e->upload != NULL) {
		enum status s = upload_end(e->upload, &f);
		if (s != STATUS_OK)
			return s == STATUS_REFUSED ? refuse(d, e, 413, "That file is too large: 4 MB at most")
			                           : refuse(d, e, 400, "That form was not understood");
	} else if (strcmp(e->request.method, "POST") == 0) {
		enum status s = request_body(&e->request, e->body != NULL ? e->body : "", e->size, &f);
		drop_body(e);
		if (s != STATUS_OK)
			return s == STATUS_UNSUPPORTED ? refuse(d, e, 415, "That is not a form")
			                               : refuse(d, e, 400, "That form was not understood");
	}
	desk_answer(d, &e->request, clock_now(), &e->response);
	if (e->response.job == NULL)
		return send_response(d, e);
	e->waiting = true;
	e->response.job->owner = e;
	MHD_suspend_connection(e->connection);
	return MHD_YES;
}

static enum MHD_Result
on_request(void *context, struct MHD_Connection *c, const char *url, const char *method, const char *version,
    const char *bytes, size_t *n, void **place)
{
	struct server *s = context;
	struct exchange *e = *place;
	(void)c;
	(void)url;
	(void)version;
	if (e->answered)
		return e->waiting ? send_response(s->desk, e) : MHD_YES;
	if (!e->begun)
		return begin(s->desk, e, method);
	if (*n > 0)
		return gather(e, bytes, n);
	return e->waiting ? MHD_YES : finish(s->desk, e);
}

static void
log_trouble(void *context, const char *format, va_list args)
{
	(void)context;
	(void)args;
	(void)format; /* its lines may quote what a browser sent */
}

struct server *
server_create(struct desk *d, int fd, struct fault *f)
{
	struct server *s = memory_new(1, sizeof *s);
	s->desk = d;
	s->quiet = -1;
	s->daemon = MHD_start_daemon(MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG, 0, NULL, NULL,
	    on_request, s, MHD_OPTION_EXTERNAL_LOGGER, log_trouble, NULL, MHD_OPTION_LISTEN_SOCKET, fd,
	    MHD_OPTION_URI_LOG_CALLBACK, exchange_create, NULL, MHD_OPTION_NOTIFY_COMPLETED, exchange_destroy, NULL,
	    MHD_OPTION_CONNECTION_LIMIT, CONNECTIONS, MHD_OPTION_CONNECTION_TIMEOUT, IDLE_SECONDS,
	    MHD_OPTION_CONNECTION_MEMORY_LIMIT, CONNECTION_MEMORY, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
	if (s->daemon == NULL) {
		fault_set(f, STATUS_SYSTEM, "the web server does not start");
		close(fd);
		free(s);
		return NULL;
	}
	s->epoll = MHD_get_daemon_info(s->daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
	return s;
}

void
server_destroy(struct server *s)
{
	if (s == NULL)
		return;
	/* the library ends the program if anything still sleeps */
	live_end(s->desk->live, NULL);
	MHD_run(s->daemon);
	MHD_stop_daemon(s->daemon);
	if (s->quiet >= 0)
		close(s->quiet);
	free(s);
}

int
server_descriptor(const struct server *s)
{
	return s->epoll;
}

int
server_patience(const struct server *s)
{
	MHD_UNSIGNED_LONG_LONG ms;
	if (MHD_get_timeout(s->daemon, &ms) != MHD_YES)
		return -1;
	return ms > 60000 ? 60000 : (int)ms;
}

void
server_run(struct server *s)
{
	MHD_run(s->daemon);
}

void
server_signed_in(struct server *s)
{
	for (struct sign_in_job *job; (job = sign_in_done(s->desk->sign_in)) != NULL;) {
		struct exchange *e = job->owner;
		response_finish(&e->response);
		desk_answer_sign_in(s->desk, &e->request, clock_now(), job, &e->response);
		sign_in_job_destroy(job);
		e->answered = true;
		MHD_resume_connection(e->connection);
	}
}

void
server_quiet(struct server *s)
{
	s->quiet = MHD_quiesce_daemon(s->daemon);
	live_end(s->desk->live, NULL);
}
