/*
 * password.h - is this a password that others would try first? Pure.
 */
#ifndef BASE_PASSWORD_H
#define BASE_PASSWORD_H

#define PASSWORD_LEAST 10  /* characters */
#define PASSWORD_MOST 1024 /* bytes */

/*
 * NULL when it will do; otherwise a sentence for whoever chose it, static. Any characters may be in it and none must:
 * refused are short ones, digits alone, patterns of the keyboard, and what consists of one or two common words or of
 * the names of user and practice (either may be NULL), whatever capitals, digits and signs are put around them or for
 * their letters.
 */
const char *password_wrong(const char *password, const char *user, const char *practice);

#endif
