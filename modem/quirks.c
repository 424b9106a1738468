#include "modem/quirks.h"

#include <string.h>

/* 27.007, 8.2: full functions, after a reset */
#define RESET "AT+CFUN=1,1"

/*
 * What other models do differently is found by asking them, and needs no row: an empty slot read is a bare OK (SIM800)
 * or an error (Quectel); slots count from 0 or from 1; +CNMI takes 0 or 1 as its last value only (Cinterion), or no
 * stored reports (SIM800); +CSMS=1 is refused (Quectel M26); errors are words; +CMTI names no slot (SIM7000).
 */
static const struct quirk quirks[] = {
    /* EC20, EC21, EC25. Quectel's AT manual, +QURCCFG: notices go to one of the ports only, and which is kept */
    {"EC2", "AT+QURCCFG=\"urcport\",\"usbat\"", RESET, false},
    {"EG9", "AT+QURCCFG=\"urcport\",\"usbat\"", RESET, false},
    /* SIMCom's AT manual for SIM7500 and SIM7600: +CRESET is the module's own restart, +CFUN=1,1 only the radio's */
    {"SIM7600", NULL, "AT+CRESET", false},
    {"SIM800", NULL, RESET, false},
    /* SIMCom A7670X: +CNMI=2,2,0,1,0 is an error, with 0 for reports it is fine; in an issue of a public SMS server */
    {"A76", NULL, "AT+CRESET", true},
    /* Huawei sticks tell signal and traffic every few seconds (^RSSI, ^HCSQ, ^DSFLOWRPT) unless told not to; in most
     * notes on running them under gammu or smstools. E3372 only with "stick" firmware: the other kind has no ports */
    {"E3372", "AT^CURC=0", "AT^RESET", false},
    {"E173", "AT^CURC=0", RESET, false},
    {"E1", "AT^CURC=0", RESET, false},
    {"E3", "AT^CURC=0", RESET, false},
    /* Wavecom's AT manual: +WIND are notices of its own; +CFUN=1 is its restart and takes no second value */
    {"MULTIBAND", "AT+WIND=0", "AT+CFUN=1", false},
    {"", NULL, RESET, false},
};

const struct quirk *
quirk_of(const char *model)
{
	const struct quirk *q = quirks;
	while (q->model[0] != '\0' && strstr(model, q->model) == NULL)
		q++;
	return q;
}
