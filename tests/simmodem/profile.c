#include "tests/simmodem/profile.h"

#include <string.h>

/* From the makers' AT command manuals; the first is the default. */
static const struct profile profiles[] = {
    {
        .name = "ec25",
        .maker = "Quectel",
        .model = "EC25",
        .revision = "EC25EFAR06A01M4G",
        .greeting = "RDY|+CFUN: 1|+CPIN: READY|+QUSIM: 1|+QIND: SMS DONE|+QIND: PB DONE",
        .store = STORE_STICK,
        .stick_slots = 255,
        .first_slot = 0,
        .cmee = 1,
        .cnmi = "(0,1,2),(0,1,2,3),(0,2),(0,1,2),(0,1)",
        .cnmi_most = {2, 3, 2, 2, 1},
        .empty_is_ok = false,
        .lte = true,
        .full_notice = "+QIND: \"smsfull\",\"%s\"",
    },
    {
        .name = "sim7600",
        .maker = "SIMCOM INCORPORATED",
        .model = "SIMCOM_SIM7600E-H",
        .revision = "+CGMR: LE20B04SIM7600M22",
        .greeting = "RDY|+CPIN: READY|SMS DONE|PB DONE",
        .store = STORE_STICK,
        .stick_slots = 23,
        .first_slot = 0,
        .cmee = 2,
        .cnmi = "(0,1,2),(0,1,2,3),(0,2),(0,1,2),(0,1)",
        .cnmi_most = {2, 3, 2, 2, 1},
        .empty_is_ok = false,
        .lte = true,
        .full_notice = "+SMS FULL",
    },
    {
        .name = "e3372",
        .maker = "huawei",
        .model = "E3372",
        .revision = "21.180.01.00.00",
        .greeting = "^SYSSTART|^RSSI:19|^HCSQ:\"LTE\",47,41,121,16",
        .store = STORE_SIM,
        .stick_slots = 100,
        .first_slot = 0,
        .cmee = 0,
        .cnmi = "(0,1,2),(0,1,2,3),(0,2,3),(0,1,2),(0,1)",
        .cnmi_most = {2, 3, 3, 2, 1},
        .empty_is_ok = false,
        .lte = true,
        .numeric_only = true,
        .full_notice = "^SMMEMFULL: \"%s\"",
    },
    {
        .name = "e173",
        .maker = "huawei",
        .model = "E173",
        .revision = "11.126.15.00.209",
        .greeting = "^BOOT:21004423,0,0,0,20|^RSSI:18|^MODE:5,4",
        .store = STORE_SIM,
        .stick_slots = 0,
        .first_slot = 0,
        .cmee = 0,
        .cnmi = "(0-2),(0-3),(0,2,3),(0-2),(0-1)",
        .cnmi_most = {2, 3, 3, 2, 1},
        .empty_is_ok = false,
        .lte = false,
        .numeric_only = true,
        .full_notice = "^SMMEMFULL: \"%s\"",
    },
    {
        .name = "sim800",
        .maker = "SIMCOM_Ltd",
        .model = "SIMCOM_SIM800L",
        .revision = "Revision:1418B05SIM800L24",
        .greeting = "RDY|+CFUN: 1|+CPIN: READY|Call Ready|SMS Ready",
        .store = STORE_SIM,
        .stick_slots = 10,
        .first_slot = 1,
        .cmee = 1,
        .cnmi = "(0-2),(0-3),(0,2),(0,1),(0,1)",
        .cnmi_most = {2, 3, 2, 1, 1},
        .empty_is_ok = true,
        .lte = false,
        .full_notice = NULL,
    },
    {
        .name = "wavecom",
        .maker = "WAVECOM MODEM",
        .model = "MULTIBAND 900E 1800",
        .revision = "657e09gg.Q2406B 1376208 020706 17:25",
        .greeting = "+WIND: 3|+WIND: 1|+WIND: 7|+WIND: 4",
        .store = STORE_SIM,
        .stick_slots = 0,
        .first_slot = 1,
        .cmee = 0,
        .cnmi = "(0,1,2),(0,1,2,3),(0,2),(0,1,2),(0)",
        .cnmi_most = {2, 3, 2, 2, 0},
        .empty_is_ok = false,
        .lte = false,
        .numeric_only = true,
        .full_notice = NULL,
    },
};
#define PROFILES (sizeof profiles / sizeof profiles[0])

const struct profile *
profile_by_name(const char *name)
{
	for (size_t i = 0; i < PROFILES; i++)
		if (strcmp(profiles[i].name, name) == 0)
			return &profiles[i];
	return NULL;
}

const char *
profile_names(void)
{
	return "ec25, sim7600, e3372, e173, sim800, wavecom";
}
