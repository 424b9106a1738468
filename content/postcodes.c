#include "content/postcodes.h"

#include <math.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "content/csv.h"
#include "content/database.h"
#include "content/directory_file.h"
#include "content/field.h"
#include "content/grid.h"

#define MICRO 1e6

/* "FPpc". Places are in millionths of a degree, so that a row is a few bytes; postcodes and districts are in one table.
 */
static const char *const schema =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
    "PRAGMA application_id = 1179676771; PRAGMA user_version = 1; BEGIN;"
    "CREATE TABLE place (code TEXT PRIMARY KEY, lat INTEGER NOT NULL, lon INTEGER NOT NULL)"
    " STRICT, WITHOUT ROWID;";
static const char *const put = "INSERT OR REPLACE INTO place VALUES (?1, ?2, ?3)";
static const char *const add_districts =
    "INSERT OR REPLACE INTO place SELECT substr(code, 1, instr(code, ' ') - 1), CAST(avg(lat) AS INTEGER),"
    "  CAST(avg(lon) AS INTEGER) FROM place WHERE instr(code, ' ') > 0 GROUP BY 1; COMMIT;";
static const char *const find_place = "SELECT lat, lon FROM place WHERE code = ?1";

/* --- Importing
 * ---------------------------------------------------------------------------------------------------------- */

struct importing {
	char *path, *beside;
	sqlite3 *db;
	sqlite3_stmt *put;
	struct postcodes_counts *counts;
};

bool
postcodes_read(const struct csv *c, char postcode[POSTCODES_CODE], double *lat, double *lon)
{
	char *east_end, *north_end;
	if (c->n_cells < 4 || field_postcode(c->cells[0].text, postcode, NULL) != STATUS_OK ||
	    strchr(postcode, ' ') == NULL)
		return false;
	double east = strtod(c->cells[2].text, &east_end), north = strtod(c->cells[3].text, &north_end);
	return *east_end == '\0' && *north_end == '\0' && east_end != c->cells[2].text &&
	       north_end != c->cells[3].text && grid_to_degrees(east, north, lat, lon);
}

static enum status
take_row(struct importing *x, const struct csv *c, struct fault *f)
{
	char postcode[POSTCODES_CODE];
	double lat, lon;
	x->counts->read++;
	if (!postcodes_read(c, postcode, &lat, &lon)) {
		x->counts->passed++;
		return STATUS_OK;
	}
	sqlite3_reset(x->put);
	sqlite3_bind_text(x->put, 1, postcode, -1, SQLITE_STATIC);
	sqlite3_bind_int64(x->put, 2, llround(lat * MICRO));
	sqlite3_bind_int64(x->put, 3, llround(lon * MICRO));
	x->counts->taken++;
	return sqlite3_step(x->put) == SQLITE_DONE ? STATUS_OK : database_fault(x->db, x->beside, f);
}

static size_t
read_file(void *context, char *room, size_t n)
{
	return fread(room, 1, n, context);
}

static enum status
take_file(struct importing *x, const char *name, struct fault *f)
{
	/* plain text, as the Ordnance Survey writes it: nothing to be looked for in it first */
	const struct csv_look look = {.begun = true};
	struct csv c = {0};
	FILE *in = fopen(name, "re");
	if (in == NULL)
		return fault_errno(f, "%s", name);
	struct fault why = {0};
	enum csv_got got = CSV_END;
	enum status s = csv_open(&c, &look, read_file, in, &why);
	while (s == STATUS_OK && (got = csv_next(&c)) == CSV_ROW)
		s = take_row(x, &c, &why);
	if (s == STATUS_OK && got != CSV_END)
		s = fault_set(&why, STATUS_INPUT, "%zu: %s", c.wrong_line, c.wrong);
	csv_finish(&c);
	fclose(in);
	return s == STATUS_OK ? s : fault_set(f, s, "%s: %s", name, why.text);
}

enum status
postcodes_import(
    const char *data_dir, const char *const *files, size_t n, struct postcodes_counts *out, struct fault *f)
{
	struct importing x = {.path = file_join(data_dir, "postcodes.db"), .counts = out};
	x.beside = memory_print("%s.new-%ld", x.path, (long)getpid());
	*out = (struct postcodes_counts){0};
	unlink(x.beside);
	enum status s = STATUS_OK;
	if (sqlite3_open_v2(x.beside, &x.db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, NULL) !=
	        SQLITE_OK ||
	    sqlite3_exec(x.db, schema, NULL, NULL, NULL) != SQLITE_OK ||
	    sqlite3_prepare_v2(x.db, put, -1, &x.put, NULL) != SQLITE_OK)
		s = database_fault(x.db, x.beside, f);
	for (size_t i = 0; s == STATUS_OK && i < n; i++)
		s = take_file(&x, files[i], f);
	if (s == STATUS_OK && out->taken == 0)
		s = fault_set(f, STATUS_INPUT, "%s: no postcodes with eastings and northings", files[0]);
	sqlite3_finalize(x.put);
	if (s == STATUS_OK && sqlite3_exec(x.db, add_districts, NULL, NULL, NULL) != SQLITE_OK)
		s = database_fault(x.db, x.beside, f);
	sqlite3_close(x.db);
	if (s == STATUS_OK && chmod(x.beside, 0644) != 0)
		s = fault_errno(f, "%s", x.beside);
	if (s == STATUS_OK)
		s = file_replace(x.beside, x.path, f);
	unlink(x.beside);
	free(x.beside);
	free(x.path);
	return s;
}

/* --- Finding
 * ------------------------------------------------------------------------------------------------------------ */

struct postcodes {
	sqlite3 *db;
	sqlite3_stmt *find;
};

struct postcodes *
postcodes_open(const char *data_dir)
{
	struct postcodes *p = memory_new(1, sizeof *p);
	char *path = file_join(data_dir, "postcodes.db"), *uri = directory_uri(path);
	if (access(path, F_OK) != 0 ||
	    sqlite3_open_v2(uri, &p->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL) !=
	        SQLITE_OK ||
	    sqlite3_prepare_v2(p->db, find_place, -1, &p->find, NULL) != SQLITE_OK) {
		postcodes_close(p);
		p = NULL;
	}
	free(uri);
	free(path);
	return p;
}

void
postcodes_close(struct postcodes *p)
{
	if (p == NULL)
		return;
	sqlite3_finalize(p->find);
	sqlite3_close(p->db);
	free(p);
}

bool
postcodes_find(struct postcodes *p, const char *postcode, double *lat, double *lon)
{
	if (p == NULL)
		return false;
	sqlite3_reset(p->find);
	sqlite3_bind_text(p->find, 1, postcode, -1, SQLITE_TRANSIENT);
	bool found = sqlite3_step(p->find) == SQLITE_ROW;
	if (found) {
		*lat = (double)sqlite3_column_int64(p->find, 0) / MICRO;
		*lon = (double)sqlite3_column_int64(p->find, 1) / MICRO;
	}
	sqlite3_reset(p->find);
	return found;
}
