/*
 * menu.h - numbered lists of activities, and one of them in full, inside what a text may hold.
 */
#ifndef DIALOGUE_MENU_H
#define DIALOGUE_MENU_H

#include "dialogue/conversation.h"
#include "dialogue/draft.h"

/* What came of a look into the directory. */
struct listing {
	size_t shown; /* 0: nothing found */
	bool exact;   /* false: filters or words had to be left out to find these */
	char first_id[40], first_need[16], first_name[128]; /* the name folded */
	size_t total;
};

/*
 * Finds what c->wish asks for from c->offset on and adds the numbered lines and the foot to d; c->shown and c->wish
 * become what is shown. may_widen: without a match, words, then filters, are left out. d is untouched when nothing is
 * found.
 */
void menu_list(
    const struct dialogue_world *world, struct conversation *c, bool may_widen, struct draft *d, struct listing *out);

/* One activity, short. False, d untouched, if the directory no longer has it. need (16 bytes) is its main one. */
bool menu_pick(const struct dialogue_world *world, const char *lang, const char *id, struct draft *d, char need[16]);

/* One activity with description, access and website. As menu_pick. */
bool menu_details(const struct dialogue_world *world, const char *lang, const char *id, struct draft *d, char need[16]);

#endif
