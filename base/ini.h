/*
 * ini.h - one value of a settings file changed where it stands, so that what people wrote around it stays. Pure.
 */
#ifndef BASE_INI_H
#define BASE_INI_H

/*
 * The text with [section] name = value: in the line that has it (the last, if several have), a comment behind it kept;
 * otherwise behind the last line of its section, or in a new section at the end. The caller frees.
 */
char *ini_set(const char *text, const char *section, const char *name, const char *value);

#endif
