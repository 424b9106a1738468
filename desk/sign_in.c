#include "desk/sign_in.h"

#include <pthread.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/memory.h"

#define WAITING_MAX 16

struct job_list {
	struct sign_in_job *first, **last;
};

struct sign_in {
	struct queue *q;
	pthread_t thread;
	int bell;
	pthread_mutex_t lock; /* guards what follows */
	pthread_cond_t work;
	struct job_list todo, done;
	int pending; /* submitted, not collected */
	bool closed; /* takes no more jobs */
	bool stop;
};

static void
list_init(struct job_list *l)
{
	l->first = NULL;
	l->last = &l->first;
}

static void
list_push(struct job_list *l, struct sign_in_job *job)
{
	job->next = NULL;
	*l->last = job;
	l->last = &job->next;
}

static struct sign_in_job *
list_pop(struct job_list *l)
{
	struct sign_in_job *job = l->first;
	if (job == NULL)
		return NULL;
	l->first = job->next;
	if (l->first == NULL)
		l->last = &l->first;
	return job;
}

static void
list_finish(struct job_list *l)
{
	for (struct sign_in_job *job; (job = list_pop(l)) != NULL;)
		sign_in_job_destroy(job);
}

struct sign_in_job *
sign_in_job_create(const char *user, const char *password, const char *go)
{
	struct sign_in_job *job = memory_new(1, sizeof *job);
	job->user = memory_copy(user);
	job->password = memory_copy(password);
	job->go = memory_copy(go);
	return job;
}

void
sign_in_job_destroy(struct sign_in_job *job)
{
	if (job == NULL)
		return;
	memory_wipe_string(job->user);
	free(job->address);
	memory_wipe_string(job->password);
	memory_wipe_string(job->fresh);
	explicit_bzero(job->token, sizeof job->token);
	explicit_bzero(job->session, sizeof job->session);
	free(job->go);
	free(job);
}

/* Whoever asks must still be signed in when their turn comes; for what managers do, still a manager. */
static enum status
resume(struct queue *q, struct sign_in_job *job, bool manager, struct staff_key **key)
{
	enum status s = session_resume(q, job->session, clock_now(), job->idle_ms, &job->who, key, &job->fault);
	if (s == STATUS_OK && manager && job->who.role != ROLE_MANAGER)
		return fault_set(&job->fault, STATUS_REFUSED, "only a manager may do that");
	return s;
}

static enum status
sign_in(struct queue *q, struct sign_in_job *job, struct staff_key **key)
{
	enum status s =
	    staff_sign_in_from(q, job->user, job->password, job->address, clock_now(), &job->who, key, &job->fault);
	return s == STATUS_OK ? session_begin(q, &job->who, *key, clock_now(), job->token, &job->fault) : s;
}

/* The password of now is asked for again: an unlocked screen must not be enough to take an account over. */
static enum status
confirm(struct queue *q, struct sign_in_job *job, bool manager, struct staff_key **key)
{
	enum status s = resume(q, job, manager, NULL);
	if (s != STATUS_OK)
		return s;
	char *user = memory_copy(job->who.user);
	s = staff_sign_in_from(q, user, job->password, job->address, clock_now(), &job->who, key, &job->fault);
	job->unconfirmed = s == STATUS_REFUSED || s == STATUS_BUSY;
	free(user);
	return s;
}

static enum status
change(struct queue *q, struct sign_in_job *job, struct staff_key **key)
{
	enum status s = confirm(q, job, false, key);
	if (s == STATUS_OK)
		s = staff_reset(q, *key, job->who.id, job->who.user, job->fresh, clock_now(), &job->fault);
	return s == STATUS_OK ? session_begin(q, &job->who, *key, clock_now(), job->token, &job->fault) : s;
}

static enum status
recover(struct queue *q, struct sign_in_job *job, struct staff_key **key)
{
	enum status s = staff_recover_from(q, job->password, job->address, clock_now(), key, &job->fault);
	return s == STATUS_OK ? staff_reset(q, *key, NULL, job->user, job->fresh, clock_now(), &job->fault) : s;
}

static void
work_out(struct sign_in *s, struct sign_in_job *job)
{
	struct staff_key *key = NULL;
	switch (job->work) {
	case WORK_SIGN_IN:
		job->status = sign_in(s->q, job, &key);
		break;
	case WORK_CHANGE:
		job->status = change(s->q, job, &key);
		break;
	case WORK_ADD:
		job->status = confirm(s->q, job, true, &key);
		if (job->status == STATUS_OK)
			job->status = staff_add(
			    s->q, key, job->who.id, job->user, job->role, job->fresh, clock_now(), &job->fault);
		break;
	case WORK_RESET:
		job->status = confirm(s->q, job, true, &key);
		if (job->status == STATUS_OK)
			job->status =
			    staff_reset(s->q, key, job->who.id, job->user, job->fresh, clock_now(), &job->fault);
		break;
	case WORK_CONFIRM:
		job->status = confirm(s->q, job, false, &key);
		break;
	case WORK_RECOVER:
		job->status = recover(s->q, job, &key);
		break;
	}
	staff_key_destroy(key);
	memory_wipe_string(job->password);
	memory_wipe_string(job->fresh);
	job->password = job->fresh = NULL;
}

static void *
run(void *context)
{
	struct sign_in *s = context;
	pthread_mutex_lock(&s->lock);
	while (!s->stop) {
		struct sign_in_job *job = list_pop(&s->todo);
		if (job == NULL) {
			pthread_cond_wait(&s->work, &s->lock);
			continue;
		}
		pthread_mutex_unlock(&s->lock);
		work_out(s, job);
		pthread_mutex_lock(&s->lock);
		list_push(&s->done, job);
		eventfd_write(s->bell, 1);
	}
	pthread_mutex_unlock(&s->lock);
	return NULL;
}

struct sign_in *
sign_in_create(const char *data_dir, struct fault *f)
{
	struct sign_in *s = memory_new(1, sizeof *s);
	list_init(&s->todo);
	list_init(&s->done);
	pthread_mutex_init(&s->lock, NULL);
	pthread_cond_init(&s->work, NULL);
	s->q = queue_open(data_dir, QUEUE_WRITER, f);
	if (s->q == NULL)
		goto no_queue;
	s->bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (s->bell < 0) {
		fault_errno(f, "eventfd");
		goto no_bell;
	}
	int error = pthread_create(&s->thread, NULL, run, s);
	if (error != 0) {
		fault_set(f, STATUS_SYSTEM, "thread: %s", strerror(error));
		goto no_thread;
	}
	return s;
no_thread:
	close(s->bell);
no_bell:
	queue_close(s->q);
no_queue:
	free(s);
	return NULL;
}

void
sign_in_destroy(struct sign_in *s)
{
	if (s == NULL)
		return;
	pthread_mutex_lock(&s->lock);
	s->stop = true;
	pthread_cond_signal(&s->work);
	pthread_mutex_unlock(&s->lock);
	pthread_join(s->thread, NULL);
	list_finish(&s->todo);
	list_finish(&s->done);
	close(s->bell);
	queue_close(s->q);
	pthread_cond_destroy(&s->work);
	pthread_mutex_destroy(&s->lock);
	free(s);
}

bool
sign_in_submit(struct sign_in *s, struct sign_in_job *job)
{
	pthread_mutex_lock(&s->lock);
	bool room = s->pending < WAITING_MAX && !s->closed;
	if (room) {
		list_push(&s->todo, job);
		s->pending++;
		pthread_cond_signal(&s->work);
	}
	pthread_mutex_unlock(&s->lock);
	return room;
}

int
sign_in_doorbell(const struct sign_in *s)
{
	return s->bell;
}

struct sign_in_job *
sign_in_done(struct sign_in *s)
{
	eventfd_t rung;
	pthread_mutex_lock(&s->lock);
	struct sign_in_job *job = list_pop(&s->done);
	if (job != NULL)
		s->pending--;
	else
		eventfd_read(s->bell, &rung);
	pthread_mutex_unlock(&s->lock);
	return job;
}

void
sign_in_stop(struct sign_in *s)
{
	pthread_mutex_lock(&s->lock);
	s->closed = true;
	for (struct sign_in_job *job; (job = list_pop(&s->todo)) != NULL;) {
		job->status =
		    fault_set(&job->fault, STATUS_BUSY, "The desk is stopping. Please try again in a minute.");
		list_push(&s->done, job);
	}
	eventfd_write(s->bell, 1);
	pthread_mutex_unlock(&s->lock);
}

bool
sign_in_busy(struct sign_in *s)
{
	pthread_mutex_lock(&s->lock);
	bool busy = s->pending > 0;
	pthread_mutex_unlock(&s->lock);
	return busy;
}
