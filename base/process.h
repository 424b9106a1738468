/*
 * process.h - what every program of ours asks of the system for itself, first thing in main.
 */
#ifndef BASE_PROCESS_H
#define BASE_PROCESS_H

/*
 * No core dumps, whatever the system's settings: what patients said is in this memory. Other processes of the same user
 * may not look into it either (prctl(2), PR_SET_DUMPABLE).
 */
void process_keep_private(void);

#endif
