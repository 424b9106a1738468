/*
 * banned.h - functions that have bitten too many programs fail to compile here.
 * The Makefile includes it before every file of ours, after the system's headers it needs.
 */
#ifndef BASE_BANNED_H
#define BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* With clang and fortified headers it is a macro, and a macro cannot be poisoned. */
#undef sprintf

/* Use snprintf, memcpy with a known size, strsep-free parsing, strtol with its end checked, and the _r calls. */
#pragma GCC poison strcpy strcat strncat strncpy sprintf vsprintf gets strtok
#pragma GCC poison atoi atol atoll atof rand srand localtime gmtime ctime asctime tmpnam mktemp

#endif
