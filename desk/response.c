#include "desk/response.h"

#include "base/memory.h"
#include "desk/request.h"

void
response_init(struct response *r)
{
	*r = (struct response){.status = 200};
	html_init(&r->body);
}

void
response_finish(struct response *r)
{
	html_finish(&r->body);
	free(r->location);
	free(r->file);
	memory_wipe_string(r->cookies[0]);
	memory_wipe_string(r->cookies[1]);
	*r = (struct response){0};
}

void
response_go(struct response *r, const char *path)
{
	r->status = 303;
	free(r->location);
	r->location = memory_copy(path);
}

void
response_cookie(struct response *r, const char *name, const char *value, bool secure)
{
	char **slot = r->cookies[0] == NULL ? &r->cookies[0] : &r->cookies[1];
	memory_wipe_string(*slot);
	*slot = memory_print("%s%s=%s; Path=/; HttpOnly; SameSite=Strict%s%s", secure ? REQUEST_COOKIE_BOUND : "", name,
	    value, secure ? "; Secure" : "", *value == '\0' ? "; Max-Age=0" : "");
}
