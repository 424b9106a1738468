/*
 * stemmer.h - "dancing", "dances" and "dance" are one to who searches: the Porter stemmer that SQLite brings along.
 */
#ifndef CONTENT_STEMMER_H
#define CONTENT_STEMMER_H

struct sqlite3;
struct stemmer;

/* Lives no longer than the connection. NULL if this SQLite has none: words then stand for themselves only. */
struct stemmer *stemmer_create(struct sqlite3 *db);
void stemmer_destroy(struct stemmer *s);

/* The stem of one folded word; the word itself with a NULL stemmer or where it has none. The caller frees. */
char *stemmer_stem(const struct stemmer *s, const char *word);

#endif
