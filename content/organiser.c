#include "content/organiser.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/text.h"
#include "content/database.h"
#include "content/directory_file.h"
#include "content/edits.h"
#include "content/upkeep.h"

#define BUSY_MS 5000
#define FORTNIGHT (14 * CLOCK_DAY)
#define SHORT_NAME 60 /* characters */
#define SHORT_VENUE 40

/* One row a number: the last question. */
static const char *const schema = "PRAGMA synchronous = FULL;"
                                  "CREATE TABLE IF NOT EXISTS question ("
                                  "  number TEXT PRIMARY KEY,"   /* E.164, of a listing */
                                  "  activity TEXT NOT NULL,"    /* its id */
                                  "  asked INTEGER NOT NULL,"    /* ms */
                                  "  answered INTEGER NOT NULL," /* ms; 0 not yet */
                                  "  word INTEGER NOT NULL"      /* enum organiser_word */
                                  ") STRICT, WITHOUT ROWID;";
static const char *const find_number = "SELECT activity, asked, answered, word FROM question WHERE number = ?1";
static const char *const put_question = "INSERT OR REPLACE INTO question VALUES (?1, ?2, ?3, 0, 0)";
static const char *const put_answer = "UPDATE question SET answered = ?2, word = ?3 WHERE number = ?1";

/* organisers.db, open. */
struct questions {
	char *path;
	sqlite3 *db;
	sqlite3_stmt *find;
};

struct asked {
	char activity[ACTIVITY_ID];
	int64_t asked, answered;
	enum organiser_word word;
};

/* Without make, STATUS_MISSING when there is none: nobody was ever asked. */
static enum status
questions_init(struct questions *x, const char *data_dir, bool make, struct fault *f)
{
	*x = (struct questions){.path = file_join(data_dir, "organisers.db")};
	if (!make && access(x->path, F_OK) != 0)
		return STATUS_MISSING;
	if (sqlite3_open_v2(x->path, &x->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, NULL) !=
	        SQLITE_OK ||
	    sqlite3_busy_timeout(x->db, BUSY_MS) != SQLITE_OK ||
	    sqlite3_exec(x->db, schema, NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(x->db, find_number, -1, &x->find, NULL) != SQLITE_OK)
		return database_fault(x->db, x->path, f);
	/* programs of several users write it; only its maker may say so */
	(void)!chmod(x->path, 0660);
	return STATUS_OK;
}

static void
questions_finish(struct questions *x)
{
	sqlite3_finalize(x->find);
	sqlite3_close(x->db);
	free(x->path);
	*x = (struct questions){0};
}

static bool
find(struct questions *x, const char *number, struct asked *out)
{
	sqlite3_reset(x->find);
	sqlite3_bind_text(x->find, 1, number, -1, SQLITE_TRANSIENT);
	bool found = sqlite3_step(x->find) == SQLITE_ROW;
	if (found) {
		snprintf(out->activity, sizeof out->activity, "%s", (const char *)sqlite3_column_text(x->find, 0));
		out->asked = sqlite3_column_int64(x->find, 1);
		out->answered = sqlite3_column_int64(x->find, 2);
		out->word = (enum organiser_word)sqlite3_column_int(x->find, 3);
	}
	sqlite3_reset(x->find);
	return found;
}

/* Runs a statement with a number, and a text or a time, and a number behind them. */
static enum status
put(struct questions *x, const char *sql, const char *number, const char *text, int64_t at, int word, struct fault *f)
{
	sqlite3_stmt *s = NULL;
	bool right = sqlite3_prepare_v2(x->db, sql, -1, &s, NULL) == SQLITE_OK;
	if (right) {
		sqlite3_bind_text(s, 1, number, -1, SQLITE_STATIC);
		if (text != NULL)
			sqlite3_bind_text(s, 2, text, -1, SQLITE_STATIC);
		sqlite3_bind_int64(s, text != NULL ? 3 : 2, at);
		if (text == NULL)
			sqlite3_bind_int(s, 3, word);
		right = sqlite3_step(s) == SQLITE_DONE;
	}
	enum status status = right ? STATUS_OK : database_fault(x->db, x->path, f);
	sqlite3_finalize(s);
	return status;
}

/* --- Asking
 * ------------------------------------------------------------------------------------------------------------- */

/* The beginning of a text, with "..." where it is cut. */
static char *
shortened(const char *s, size_t characters)
{
	if (text_length(s) <= characters)
		return memory_copy(s);
	return memory_print("%.*s...", (int)text_prefix(s, characters - 3), s);
}

static void
write_question(const struct activity *a, const char *practice, char out[ORGANISER_TEXT])
{
	char *name = shortened(a->name, SHORT_NAME), *venue = shortened(a->venue, SHORT_VENUE),
	     *from = shortened(practice, SHORT_VENUE);
	bool placed = venue[0] != '\0';
	snprintf(out, ORGANISER_TEXT, "Is '%s'%s%s still on? Reply YES, NO or STOP. %s%stells patients of it.", name,
	    placed ? " at " : "", venue, from, from[0] != '\0' ? " " : "This practice ");
	free(from);
	free(venue);
	free(name);
}

/* Whether it is time to ask about an activity, and whom. */
static bool
is_due(const struct directory *d, size_t number, const char *phone, int64_t now, char e164[PHONE_TEXT])
{
	bool stale = d->facts.of[number].assured < now / CLOCK_DAY - d->stale_days;
	if (number_set_has(&d->hidden, number) || (!stale && !number_set_has(&d->reported, number)))
		return false;
	return phone_parse(phone, e164) == PHONE_MOBILE;
}

/* The first listing whose number was not asked for a fortnight: the longest unchecked. */
static bool
find_due(struct directory *d, struct questions *x, int64_t now, struct organiser_question *out)
{
	sqlite3_stmt *row = directory_statement(d, DIRECTORY_SQL_MOBILES);
	bool found = false;
	while (!found && sqlite3_step(row) == SQLITE_ROW) {
		size_t number = (size_t)sqlite3_column_int64(row, 0);
		struct asked before;
		if (number >= d->facts.n ||
		    !is_due(d, number, (const char *)sqlite3_column_text(row, 2), now, out->number))
			continue;
		found = !find(x, out->number, &before) || now - before.asked >= FORTNIGHT;
		snprintf(out->activity, sizeof out->activity, "%s", (const char *)sqlite3_column_text(row, 1));
	}
	sqlite3_reset(row);
	return found;
}

enum status
organiser_ask(struct directory *d, const char *practice, int64_t now, struct organiser_question *out, struct fault *f)
{
	struct questions x = {0};
	struct activity a;
	directory_refresh(d);
	if (!directory_ready(d, NULL))
		return STATUS_MISSING;
	enum status s = questions_init(&x, d->data_dir, true, f);
	if (s == STATUS_OK && !find_due(d, &x, now, out))
		s = STATUS_MISSING;
	if (s == STATUS_OK)
		s = directory_get(d, out->activity, now, &a, f);
	if (s != STATUS_OK)
		goto out;
	write_question(&a, practice, out->text);
	activity_finish(&a);
	s = put(&x, put_question, out->number, out->activity, now, 0, f);
out:
	questions_finish(&x);
	return s;
}

/* --- Being answered
 * ----------------------------------------------------------------------------------------------------- */

enum organiser_word
organiser_read(const char *text)
{
	static const struct {
		const char *words;
		enum organiser_word word;
	} all[] = {{"yes", ORGANISER_YES}, {"y", ORGANISER_YES}, {"yes please", ORGANISER_YES},
	    {"yes it is", ORGANISER_YES}, {"yes thanks", ORGANISER_YES}, {"yes thank you", ORGANISER_YES},
	    {"yes still on", ORGANISER_YES}, {"yes it is still on", ORGANISER_YES}, {"still on", ORGANISER_YES},
	    {"yep", ORGANISER_YES}, {"yeah", ORGANISER_YES}, {"no", ORGANISER_NO}, {"n", ORGANISER_NO},
	    {"nope", ORGANISER_NO}, {"no it isn t", ORGANISER_NO}, {"no it isnt", ORGANISER_NO},
	    {"no it is not", ORGANISER_NO}, {"no longer", ORGANISER_NO}, {"no longer on", ORGANISER_NO},
	    {"no sorry", ORGANISER_NO}, {"no thanks", ORGANISER_NO}, {"no thank you", ORGANISER_NO},
	    {"not any more", ORGANISER_NO}, {"no not any more", ORGANISER_NO}};
	char *folded = text_fold(text);
	enum organiser_word word = ORGANISER_OTHER;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		if (strcmp(folded, all[i].words) == 0)
			word = all[i].word;
	}
	free(folded);
	return word;
}

/* What the answer does. Doing it once more changes nothing. */
static enum status
carry_out(
    struct directory *d, const char *activity, enum organiser_word word, int64_t now, char **name, struct fault *f)
{
	struct activity a;
	enum status s = directory_get_any(d, activity, now, &a, f);
	if (s != STATUS_OK)
		return s;
	*name = shortened(a.name, SHORT_NAME);
	bool hidden = a.hidden;
	activity_finish(&a);
	if (word == ORGANISER_YES)
		return upkeep_confirm(d->data_dir, activity, EDITS_ORGANISER, now, f);
	return hidden ? STATUS_OK
	              : edits_hide(d->data_dir, activity, "answered NO: it is no longer on", EDITS_ORGANISER, now, f);
}

enum status
organiser_take(
    struct directory *d, const char *number, const char *text, int64_t now, char out[ORGANISER_TEXT], struct fault *f)
{
	struct questions x = {0};
	struct asked question;
	char *name = NULL;
	enum organiser_word word = organiser_read(text);
	enum status s = word == ORGANISER_OTHER ? STATUS_MISSING : questions_init(&x, d->data_dir, false, f);
	if (s == STATUS_OK && !find(&x, number, &question))
		s = STATUS_MISSING;
	if (s != STATUS_OK)
		goto out;
	bool again = question.answered != 0 && question.word == word && now - question.answered < CLOCK_HOUR;
	bool open = question.answered == 0 && now - question.asked < 2 * FORTNIGHT;
	s = again || open ? carry_out(d, question.activity, word, now, &name, f) : STATUS_MISSING;
	if (s == STATUS_OK)
		s = put(&x, put_answer, number, NULL, now, (int)word, f);
	if (s == STATUS_OK)
		snprintf(out, ORGANISER_TEXT,
		    word == ORGANISER_YES ? "Thank you. '%s' stays on the list."
		                          : "Thank you. '%s' is off the list, and the practice knows.",
		    name);
out:
	free(name);
	questions_finish(&x);
	return s;
}
