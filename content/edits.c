#include "content/edits.h"

#include <sodium.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "content/edits_doing.h"
#include "content/import.h"
#include "content/listing.h"

/* What was written is built into directory.db, unless an import is at it anyway. */
static enum status
end_and_apply(struct doing *d, enum status s, struct fault *f)
{
	struct fault why;
	s = doing_end(d, s, f);
	if (s != STATUS_OK)
		return s;
	s = edits_apply(d->data_dir, &why);
	return s == STATUS_OK || s == STATUS_BUSY ? STATUS_OK : fault_set(f, s, "%s", why.text);
}

static enum status
put_value(struct doing *d, const char *field, const char *value, const char *base, struct fault *f)
{
	sqlite3_stmt *s = edits_statement(&d->file, EDITS_SQL_PUT_VALUE, f);
	if (s == NULL)
		return STATUS_SYSTEM;
	const char *const texts[] = {d->id, field, value, base};
	for (int i = 0; i < 4; i++)
		sqlite3_bind_text(s, 1 + i, texts[i], -1, SQLITE_STATIC);
	sqlite3_bind_int64(s, 5, d->now);
	sqlite3_bind_text(s, 6, d->user, -1, SQLITE_STATIC);
	return sqlite3_step(s) == SQLITE_DONE ? STATUS_OK : edits_fault(&d->file, f);
}

/* --- Fields
 * ------------------------------------------------------------------------------------------------------------- */

/* What no field shows by itself. */
static enum status
check_whole(const struct listing *l, enum listing_field *wrong, struct fault *f)
{
	const struct activity *a = &l->activity;
	*wrong = FIELD_LATITUDE;
	if ((a->lat == 0) != (a->lon == 0))
		return fault_set(f, STATUS_INPUT, "latitude and longitude: one is there, the other is not");
	*wrong = FIELD_AGE_FROM;
	if (!listing_ages_agree(l))
		return fault_set(f, STATUS_INPUT, "is more than the oldest age");
	*wrong = FIELDS;
	return STATUS_OK;
}

static enum status
set_fields(struct listing *l, const char *const values[FIELDS], int64_t now, enum listing_field *wrong, struct fault *f)
{
	const struct activity *a = &l->activity;
	char *postcode = memory_copy(a->postcode);
	enum status s = STATUS_OK;
	for (enum listing_field i = FIELD_NAME; s == STATUS_OK && i < FIELDS; i++) {
		*wrong = i;
		if (values[i] != NULL)
			s = listing_field_set(l, i, values[i], now, f);
	}
	/* where the old postcode was is not where the new one is */
	bool placed = values[FIELD_LATITUDE] != NULL && values[FIELD_LATITUDE][0] != '\0';
	if (s == STATUS_OK && !placed && strcmp(postcode, a->postcode) != 0)
		l->activity.lat = l->activity.lon = 0;
	free(postcode);
	if (s == STATUS_OK)
		listing_complete(l);
	return s == STATUS_OK ? check_whole(l, wrong, f) : s;
}

/* One field from what it was to what it is now. */
static enum status
change_field(struct doing *d, enum listing_field field, const char *before, const char *after, struct fault *f)
{
	const char *name = listing_field_name(field);
	const struct edits_field *was = &d->state.fields[field];
	const char *feed = was->seen != NULL ? was->seen : was->base != NULL ? was->base : before;
	const char *const drop[] = {d->id, name};
	enum status s = !d->state.ours && strcmp(after, feed) == 0
	                    ? edits_run(&d->file, EDITS_SQL_DROP_VALUE, drop, 2, f)
	                    : put_value(d, name, after, d->state.ours ? "" : feed, f);
	return s == STATUS_OK ? doing_note(d, "change", name, before, after, f) : s;
}

static enum status
change_fields(struct doing *d, const struct listing *to, size_t *changed, struct fault *f)
{
	enum status s = STATUS_OK;
	for (enum listing_field i = FIELD_NAME; s == STATUS_OK && i < FIELDS; i++) {
		char *before = listing_field_text(&d->state.listing, i), *after = listing_field_text(to, i);
		if (strcmp(before, after) != 0) {
			s = change_field(d, i, before, after, f);
			(*changed)++;
		}
		free(after);
		free(before);
	}
	return s;
}

enum status
edits_change(const char *data_dir, const char *id, const char *const values[FIELDS], const char *user, int64_t now,
    enum listing_field *wrong, struct fault *f)
{
	struct doing d = {.data_dir = data_dir, .id = id, .user = user, .now = now};
	struct listing to;
	size_t changed = 0;
	*wrong = FIELDS;
	enum status s = doing_begin_with(&d, f);
	listing_copy(&to, &d.state.listing);
	if (s == STATUS_OK)
		s = set_fields(&to, values, now, wrong, f);
	if (s == STATUS_OK)
		s = change_fields(&d, &to, &changed, f);
	listing_finish(&to);
	if (s == STATUS_OK && changed > 0)
		s = edits_run(&d.file, EDITS_SQL_TOUCH, NULL, 0, f);
	return changed > 0 ? end_and_apply(&d, s, f) : doing_end(&d, s, f);
}

/* --- Our own
 * ------------------------------------------------------------------------------------------------------------- */

static enum status
put_ours(struct doing *d, struct fault *f)
{
	sqlite3_stmt *add = edits_statement(&d->file, EDITS_SQL_ADD_OURS, f);
	if (add == NULL)
		return STATUS_SYSTEM;
	sqlite3_bind_text(add, 1, d->id, -1, SQLITE_STATIC);
	sqlite3_bind_int64(add, 2, d->now);
	sqlite3_bind_text(add, 3, d->user, -1, SQLITE_STATIC);
	enum status s = sqlite3_step(add) == SQLITE_DONE ? STATUS_OK : edits_fault(&d->file, f);
	for (enum listing_field i = FIELD_NAME; s == STATUS_OK && i < FIELDS; i++) {
		char *value = listing_field_text(&d->state.listing, i);
		if (value[0] != '\0')
			s = put_value(d, listing_field_name(i), value, "", f);
		free(value);
	}
	return s == STATUS_OK ? doing_note(d, "add", "", "", "", f) : s;
}

enum status
edits_add(const char *data_dir, const char *const values[FIELDS], const char *user, int64_t now, char id[ACTIVITY_ID],
    enum listing_field *wrong, struct fault *f)
{
	unsigned char random[8];
	char hex[sizeof random * 2 + 1];
	const char *given[FIELDS];
	randombytes_buf(random, sizeof random);
	sodium_bin2hex(hex, sizeof hex, random, sizeof random);
	snprintf(id, ACTIVITY_ID, "local.%s", hex);
	for (enum listing_field i = 0; i < FIELDS; i++)
		given[i] = values[i] == NULL && listing_field_required(i) ? "" : values[i];
	struct doing d = {.data_dir = data_dir, .id = id, .user = user, .now = now};
	enum status s = doing_begin(&d, f);
	*wrong = FIELDS;
	if (s == STATUS_OK)
		s = set_fields(&d.state.listing, given, now, wrong, f);
	if (s == STATUS_OK)
		s = put_ours(&d, f);
	if (s == STATUS_OK)
		s = edits_run(&d.file, EDITS_SQL_TOUCH, NULL, 0, f);
	return end_and_apply(&d, s, f);
}

enum status
edits_remove(const char *data_dir, const char *id, const char *user, int64_t now, struct fault *f)
{
	static const enum edits_sql drops[] = {EDITS_SQL_DROP_OURS, EDITS_SQL_DROP_VALUES, EDITS_SQL_SHOW};
	struct doing d = {.data_dir = data_dir, .id = id, .user = user, .now = now};
	enum status s = doing_begin_with(&d, f);
	if (s == STATUS_OK && !d.state.ours)
		s = fault_set(f, STATUS_REFUSED, "it is of a feed, which would bring it back: hide it");
	for (size_t i = 0; s == STATUS_OK && i < sizeof drops / sizeof *drops; i++)
		s = edits_run(&d.file, drops[i], &id, 1, f);
	if (s == STATUS_OK)
		s = doing_note(&d, "remove", "", "", "", f);
	if (s == STATUS_OK)
		s = edits_run(&d.file, EDITS_SQL_TOUCH, NULL, 0, f);
	return end_and_apply(&d, s, f);
}

/* --- Between the feed and us
 * ------------------------------------------------------------------------------------------- */

static enum status
revert_one(struct doing *d, enum listing_field field, struct fault *f)
{
	const struct edits_field *was = &d->state.fields[field];
	const char *const names[] = {d->id, listing_field_name(field)};
	if (was->value == NULL)
		return STATUS_OK;
	enum status s = edits_run(&d->file, EDITS_SQL_DROP_VALUE, names, 2, f);
	if (s == STATUS_OK)
		s = doing_note(d, "revert", names[1], was->value, was->seen != NULL ? was->seen : was->base, f);
	return s == STATUS_OK ? edits_run(&d->file, EDITS_SQL_TOUCH, NULL, 0, f) : s;
}

enum status
edits_revert(
    const char *data_dir, const char *id, enum listing_field field, const char *user, int64_t now, struct fault *f)
{
	struct doing d = {.data_dir = data_dir, .id = id, .user = user, .now = now};
	bool place = field == FIELD_LATITUDE || field == FIELD_LONGITUDE;
	enum status s = doing_begin_with(&d, f);
	if (s == STATUS_OK && (d.state.ours || d.state.fields[field].value == NULL))
		s = fault_set(f, STATUS_REFUSED, "%s is not changed", listing_field_name(field));
	/* half a place is none */
	if (s == STATUS_OK)
		s = revert_one(&d, place ? FIELD_LATITUDE : field, f);
	if (s == STATUS_OK && place)
		s = revert_one(&d, FIELD_LONGITUDE, f);
	return end_and_apply(&d, s, f);
}

enum status
edits_keep(
    const char *data_dir, const char *id, enum listing_field field, const char *user, int64_t now, struct fault *f)
{
	struct doing d = {.data_dir = data_dir, .id = id, .user = user, .now = now};
	const char *const names[] = {id, listing_field_name(field)};
	enum status s = doing_begin_with(&d, f);
	const struct edits_field *was = &d.state.fields[field];
	if (s == STATUS_OK && !edits_field_conflicts(was))
		s = fault_set(f, STATUS_REFUSED, "%s has no conflict", names[1]);
	if (s == STATUS_OK)
		s = edits_run(&d.file, EDITS_SQL_SET_SEEN, names, 2, f);
	if (s == STATUS_OK)
		s = doing_note(&d, "keep", names[1], was->seen, was->value, f);
	return doing_end(&d, s, f);
}

/* --- Into the directory
 * -------------------------------------------------------------------------------------------------- */

bool
edits_pending(const char *data_dir)
{
	struct edits_file x;
	bool pending = edits_file_init(&x, data_dir, false, NULL) == STATUS_OK &&
	               edits_state_number(&x, "revision") != edits_state_number(&x, "applied");
	edits_file_finish(&x);
	return pending;
}

enum status
edits_apply(const char *data_dir, struct fault *f)
{
	return edits_pending(data_dir) ? import_apply_edits(data_dir, f) : STATUS_OK;
}
