#include "desk/upload.h"

#include <microhttpd.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"

#define PIECE 4096
#define NAME_MOST 32
#define VALUE_MOST 400

struct upload {
	struct MHD_PostProcessor *reader;
	struct request *request;
	bool file_seen, too_large, bad;
};

static enum MHD_Result
take_file(struct upload *u, const char *bytes, uint64_t at, size_t n)
{
	struct request *r = u->request;
	if (at == 0 && u->file_seen)
		u->bad = true;
	u->file_seen = true;
	if (n > UPLOAD_MOST - r->file_size)
		u->too_large = true;
	if (u->bad || u->too_large)
		return MHD_NO;
	if (r->file == NULL)
		r->file = memory_new(UPLOAD_MOST, 1);
	memcpy(r->file + r->file_size, bytes, n);
	r->file_size += n;
	return MHD_YES;
}

/* A value comes in one piece or several; each name once. */
static enum MHD_Result
take_field(struct upload *u, const char *name, const char *bytes, uint64_t at, size_t n)
{
	struct form *form = &u->request->form;
	struct form_field *last = form->count > 0 ? &form->fields[form->count - 1] : NULL;
	if (at > 0 && (last == NULL || strcmp(last->name, name) != 0 || strlen(last->value) != at))
		return MHD_NO;
	if (at + n > VALUE_MOST || memchr(bytes, '\0', n) != NULL)
		return MHD_NO;
	if (at > 0) {
		memcpy(last->value + at, bytes, n);
		return MHD_YES;
	}
	for (size_t i = 0; i < form->count; i++)
		if (strcmp(form->fields[i].name, name) == 0)
			return MHD_NO;
	if (form->count == FORM_FIELDS || *name == '\0' || strlen(name) > NAME_MOST)
		return MHD_NO;
	last = &form->fields[form->count++];
	last->name = memory_copy(name);
	last->value = memory_new(VALUE_MOST + 1, 1);
	if (n > 0)
		memcpy(last->value, bytes, n);
	return MHD_YES;
}

static enum MHD_Result
take(void *context, enum MHD_ValueKind kind, const char *name, const char *file, const char *type, const char *coding,
    const char *bytes, uint64_t at, size_t n)
{
	struct upload *u = context;
	(void)kind;
	(void)type;
	bool plain = name != NULL && coding == NULL;
	if (plain && file != NULL && strcmp(name, "file") == 0)
		return take_file(u, bytes, at, n);
	if (!plain || file != NULL || take_field(u, name, bytes, at, n) != MHD_YES)
		u->bad = true;
	return u->bad ? MHD_NO : MHD_YES;
}

struct upload *
upload_create(struct MHD_Connection *c, struct request *r)
{
	static const char KIND[] = "multipart/form-data";
	const char *type = r->headers[HEADER_TYPE];
	if (type == NULL || strncmp(type, KIND, sizeof KIND - 1) != 0)
		return NULL;
	struct upload *u = memory_new(1, sizeof *u);
	u->request = r;
	u->reader = MHD_create_post_processor(c, PIECE, take, u);
	if (u->reader != NULL)
		return u;
	free(u);
	return NULL;
}

void
upload_destroy(struct upload *u)
{
	if (u == NULL)
		return;
	if (u->reader != NULL)
		MHD_destroy_post_processor(u->reader);
	free(u);
}

void
upload_take(struct upload *u, const char *bytes, size_t n)
{
	if (!u->bad && !u->too_large && MHD_post_process(u->reader, bytes, n) != MHD_YES && !u->too_large)
		u->bad = true;
}

enum status
upload_end(struct upload *u, struct fault *f)
{
	const struct form *form = &u->request->form;
	if (MHD_destroy_post_processor(u->reader) != MHD_YES && !u->too_large)
		u->bad = true;
	u->reader = NULL;
	for (size_t i = 0; i < form->count; i++)
		u->bad = u->bad || !text_valid(form->fields[i].value, strlen(form->fields[i].value)) ||
		         !text_valid(form->fields[i].name, strlen(form->fields[i].name));
	if (u->too_large)
		return fault_set(f, STATUS_REFUSED, "form: the file is too large");
	return u->bad ? fault_set(f, STATUS_INPUT, "form: a part is not in order") : STATUS_OK;
}
