#include "content/staff_line.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"

#define NAME "staff-lines.tsv"

struct staff_lines {
	char *path, *beside;
	FILE *out;
};

char *
staff_line_find(const char *data_dir, const char *activity)
{
	char *path = file_join(data_dir, NAME), *number = NULL, *line = NULL;
	size_t room = 0, n = strlen(activity);
	FILE *in = fopen(path, "re");
	while (in != NULL && number == NULL && getline(&line, &room, in) > 0) {
		if (strncmp(line, activity, n) == 0 && line[n] == '\t')
			number = memory_copy_bytes(line + n + 1, strcspn(line + n + 1, "\n"));
	}
	if (in != NULL)
		fclose(in);
	free(line);
	free(path);
	return number;
}

enum status
staff_lines_begin(const char *data_dir, struct staff_lines **out, struct fault *f)
{
	struct staff_lines *s = memory_new(1, sizeof *s);
	s->path = file_join(data_dir, NAME);
	s->beside = memory_print("%s.new-%ld", s->path, (long)getpid());
	int fd = open(s->beside, O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0640);
	s->out = fd >= 0 ? fdopen(fd, "w") : NULL;
	*out = s;
	if (s->out != NULL)
		return STATUS_OK;
	enum status status = fault_errno(f, "%s", s->beside);
	if (fd >= 0)
		close(fd);
	staff_lines_end(s, 0, NULL);
	*out = NULL;
	return status;
}

void
staff_lines_add(struct staff_lines *s, const char *activity, const char *number)
{
	fprintf(s->out, "%s\t%s\n", activity, number);
}

enum status
staff_lines_end(struct staff_lines *s, int replace, struct fault *f)
{
	enum status status = STATUS_OK;
	if (s == NULL)
		return STATUS_OK;
	if (s->out != NULL && (fflush(s->out) != 0 || ferror(s->out) || fsync(fileno(s->out)) != 0))
		status = fault_errno(f, "%s", s->beside);
	if (s->out != NULL)
		fclose(s->out);
	if (status == STATUS_OK && replace)
		status = file_replace(s->beside, s->path, f);
	unlink(s->beside);
	free(s->beside);
	free(s->path);
	free(s);
	return status;
}
