/*
 * fhir.h - call-backs as a FHIR R4 bundle: Patient, ServiceRequest and Task each, shaped as the Booking and Referral
 * Standard's; occurrencePeriod ends when the patient was promised a call by. Desk and command line only.
 */
#ifndef QUEUE_FHIR_H
#define QUEUE_FHIR_H

#include "queue/worklist.h"

struct fhir;

/* practice: who asks, in words. now: the bundle's time. */
struct fhir *fhir_create(const char *practice, int64_t now);
void fhir_add(struct fhir *x, const struct callback *c, const struct callback_details *d);

/* The bundle as JSON, wiped and freed by the caller (memory_wipe_string); NULL if it could not be made. x is gone. */
char *fhir_finish(struct fhir *x);

#endif
