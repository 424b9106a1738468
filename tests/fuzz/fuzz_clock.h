/*
 * fuzz_clock.h - what libFuzzer calls, for what needs British time: it begins with the clock, at one day.
 */
#ifndef TESTS_FUZZ_CLOCK_H
#define TESTS_FUZZ_CLOCK_H

#include <stddef.h>
#include <stdint.h>

#include "base/clock.h"

#define NOW INT64_C(1795521600000) /* 24 November 2026 */

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);
int LLVMFuzzerInitialize(int *argc, char ***argv);

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	clock_init();
	return 0;
}

#endif
