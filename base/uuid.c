#include "base/uuid.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>

void
uuid_make(int64_t at, char out[UUID_TEXT])
{
	unsigned char b[16];
	randombytes_buf(b, sizeof b);
	for (int i = 0; i < 6; i++)
		b[i] = (unsigned char)((uint64_t)at >> (40 - 8 * i));
	b[6] = (unsigned char)(0x70 | (b[6] & 0x0f));
	b[8] = (unsigned char)(0x80 | (b[8] & 0x3f));
	char hex[33];
	sodium_bin2hex(hex, sizeof hex, b, sizeof b);
	snprintf(out, UUID_TEXT, "%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8, hex + 12, hex + 16, hex + 20);
}

bool
uuid_valid(const char *s)
{
	if (s == NULL || strlen(s) != UUID_TEXT - 1)
		return false;
	for (int i = 0; i < UUID_TEXT - 1; i++) {
		bool dash = i == 8 || i == 13 || i == 18 || i == 23;
		if (dash ? s[i] != '-' : strchr("0123456789abcdef", s[i]) == NULL)
			return false;
	}
	return true;
}
