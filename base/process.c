#include "base/process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void
process_keep_private(void)
{
	const struct rlimit none = {0, 0};
	setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ /* its leak checker looks into its own process from outside */
	prctl(PR_SET_DUMPABLE, 0);
#endif
}
