/* What a new box asks. */
#include "kiosk/founding.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/password.h"
#include "base/phone.h"

static const char *
wrong_phone(const char *value)
{
	char e164[PHONE_TEXT];
	enum phone_kind kind = phone_parse(value, e164);
	return kind == PHONE_LANDLINE || kind == PHONE_MOBILE || kind == PHONE_FOREIGN
	           ? NULL
	           : "Enter a full phone number, like 020 7946 0123";
}

/* Two halves, the second a digit and two letters. */
static const char *
wrong_postcode(const char *value)
{
	const char *space = strchr(value, ' ');
	size_t first = space ? (size_t)(space - value) : 0;
	bool right = first >= 2 && first <= 4 && isalpha((unsigned char)value[0]) && strlen(space + 1) == 3 &&
	             isdigit((unsigned char)space[1]) && isalpha((unsigned char)space[2]) &&
	             isalpha((unsigned char)space[3]);
	return right ? NULL : "Enter a whole postcode with its space, like UB1 3AR";
}

static bool
is_address(const char *text, size_t n)
{
	char one[INET6_ADDRSTRLEN];
	unsigned char bytes[sizeof(struct in6_addr)];
	if (n >= sizeof one)
		return false;
	memcpy(one, text, n);
	one[n] = '\0';
	return inet_pton(AF_INET, one, bytes) == 1 || inet_pton(AF_INET6, one, bytes) == 1;
}

static const char *
wrong_address(const char *value)
{
	size_t n = strcspn(value, "/");
	const char *length = value + n + (value[n] == '/');
	char *end;
	long bits = strtol(length, &end, 10);
	bool right = is_address(value, n) && isdigit((unsigned char)*length) && *end == '\0' && bits >= 1 &&
	             bits <= (memchr(value, ':', n) ? 128 : 32);
	return right ? NULL : "Enter an address and its network's length, like 192.0.2.10/24";
}

static const char *
wrong_gateway(const char *value)
{
	return is_address(value, strlen(value)) ? NULL : "Enter an address, like 192.0.2.1";
}

static const char *
wrong_user(const char *value)
{
	size_t n = strspn(value, "abcdefghijklmnopqrstuvwxyz0123456789.-");
	return n > 0 && n < 64 && value[n] == '\0' ? NULL : "Enter small letters and digits, like anna.b";
}

static const char *
wrong_password(const char *value)
{
	return password_wrong(value, NULL, NULL);
}

static const char *
wrong_pin(const char *value)
{
	size_t n = strspn(value, "0123456789");
	return n >= 4 && n <= 8 && value[n] == '\0' ? NULL : "Enter 4 to 8 digits";
}

static const struct founding_pick days[] = {
    {"1", "1 working day"},
    {"2", "2 working days"},
    {"3", "3 working days"},
    {"5", "5 working days"},
    {"10", "10 working days"},
    {NULL, NULL},
};

/* Of the picture in millimetres, written as across x down. */
static const struct founding_pick sizes[] = {
    {"345x194", "15.6 inches"},
    {"409x230", "18.5 inches"},
    {"476x268", "21.5 inches"},
    {"527x296", "24 inches"},
    {"598x336", "27 inches"},
    {"698x393", "32 inches"},
    {"941x529", "43 inches"},
    {NULL, NULL},
};

static const struct founding_pick turns[] = {
    {"0", "It is the right way up"},
    {"90", "Turn it to the right"},
    {"180", "It is upside down"},
    {"270", "Turn it to the left"},
    {NULL, NULL},
};

static const struct founding_pick networks[] = {
    {"dhcp", "The network gives it an address"},
    {"own", "It has an address of its own"},
    {NULL, NULL},
};

const struct founding_question founding_questions[FOUNDING_QUESTIONS] = {
    {"kiosk", "languages", FOUNDING_LANGUAGES, "Languages", "Which languages do your patients speak?",
        "They are offered on the first page. No native speaker has checked the translations yet.", "en", NULL, NULL,
        false, false},
    {"practice", "name", FOUNDING_WORDS, "Practice", "What is the practice called?", "Patients see it on every page.",
        "", NULL, NULL, false, true},
    {"practice", "postcode", FOUNDING_WORDS, "Postcode", "What is its postcode?", NULL, "", NULL, wrong_postcode, true,
        false},
    {"practice", "phone", FOUNDING_DIGITS, "Rings from", "What number do you ring patients from?",
        "They are told, so that they know who is ringing.", "", NULL, wrong_phone, true, false},
    {"practice", "text_number", FOUNDING_DIGITS, "Texts to", "What number do patients text?",
        "That of the SIM in this box. Leave it empty if there is none.", "", NULL, wrong_phone, true, false},
    {"practice", "promise_days", FOUNDING_PICK, "Promise", "How soon do you ring patients back?",
        "Every patient who asks is told so.", "5", days, NULL, false, false},
    {"kiosk", "screen", FOUNDING_PICK, "Screen", "How large is this screen?",
        "From corner to corner. A bank card fits into the frame when it is right.", "527x296", sizes, NULL, false,
        false},
    {"box", "rotation", FOUNDING_PICK, "Turned", "Is the picture the right way up?",
        "It turns when the box has been set up.", "0", turns, NULL, false, false},
    {"network", "address", FOUNDING_PICK, "Network", "How does the box get its address?",
        "If you do not know: the network gives it one.", "dhcp", networks, NULL, false, false},
    {"network", "own", FOUNDING_WORDS, "Address", "What address does it have?", NULL, "", NULL, wrong_address, false,
        false},
    {"network", "gateway", FOUNDING_WORDS, "Gateway", "What is the network's gateway?", NULL, "", NULL, wrong_gateway,
        false, false},
    {"network", "dns", FOUNDING_WORDS, "Name server", "What is its name server?", NULL, "", NULL, wrong_gateway, true,
        false},
    {"staff", "user", FOUNDING_WORDS, "Manager", "Who is the first to sign in at the desk?",
        "A user name for the practice's manager, who adds the others.", "", NULL, wrong_user, false, false},
    {"staff", "password", FOUNDING_WORDS, "Password", "What is their password?",
        "It is shown here, so that you can write it down. Change it at the desk.", "", NULL, wrong_password, false,
        false},
    {"kiosk", "staff_pin", FOUNDING_DIGITS, "PIN for staff", "Which PIN opens this screen's page for staff?",
        "Touch the top left corner of the first page, then enter it.", "", NULL, wrong_pin, true, false},
    {"sim", "pin", FOUNDING_DIGITS, "PIN of the SIM", "Has the SIM a PIN?", "Leave it empty if it has none.", "", NULL,
        wrong_pin, true, false},
};
