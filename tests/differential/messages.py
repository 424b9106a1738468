"""Random short messages, and what each one says: an encoder of its own, from 3GPP TS 23.040 and 23.038.

The national tables are made from the order of each script in Unicode, with its gaps, not from those in base/.
"""
import calendar
import random

DEFAULT = ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
           "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà")
EXTENSION = {"\f": 0x0a, "^": 0x14, "{": 0x28, "}": 0x29, "\\": 0x2f, "[": 0x3c, "~": 0x3d, "]": 0x3e, "|": 0x40,
             "€": 0x65}
SINGLES = {  # A.2.1 to A.2.3
    1: dict(zip("ĞİŞçğış", b"GIScgis")),
    2: dict(zip("çÁÍÓÚáíóú", b"\x09AIOUaiou")),
    3: dict(zip("êçÔôÁáΦΓΩΠΨΣΘÊÀÍÓÚÃÕÂíóúãõâ",
                b"\x05\x09\x0b\x0c\x0e\x0f\x12\x13\x15\x16\x17\x18\x19\x1fAIOU\x5b\x5caiou\x7b\x7c\x7f")),
}
# A.3.4 to A.3.12: the script's first code point less one, what it lacks of the common order, and its last six.
SCRIPTS = {
    4: (0x980, "0d 0e 11 12 29 31 33 34 35 45 46 49 4a", "09ce 09d7 09dc 09dd 09f0 09f1"),
    5: (0xa80, "0e 12 29 31 34 46 4a", "0ad0 0ae0 0ae1 0ae2 0ae3 0af1"),
    6: (0x900, "", "0950 0972 097b 097c 097e 097f"),
    7: (0xc80, "01 0d 11 29 34 45 49", "0cd5 0cd6 0ce0 0ce1 0ce2 0ce3"),
    8: (0xd00, "01 0d 11 29 3c 45 49", "0d57 0d60 0d61 0d62 0d63 0d79"),
    9: (0xb00, "0d 0e 11 12 29 31 34 45 46 49 4a", "0b56 0b57 0b60 0b61 0b62 0b63"),
    10: (0xa00, "0b 0c 0d 0e 11 12 29 31 34 37 3d 43 44 45 46 49 4a", "0a51 0a70 0a71 0a72 0a73 0a74"),
    11: (0xb80, "01 0b 0c 0d 11 16 17 18 1b 1d 20 21 22 25 26 27 2b 2c 2d 3c 3d 43 44 45 49", "0bd0 0bd7 0bf0 0bf1 0bf2 0bf9"),
    12: (0xc00, "0d 11 29 34 3c 45 49", "0c55 0c56 0c60 0c61 0c62 0c63"),
}
FRAME = {0x0a: "\n", 0x0d: "\r", 0x20: " ", 0x21: "!", 0x28: ")", 0x29: "(", 0x2c: ",", 0x2e: ".", 0x3a: ":", 0x3b: ";",
         0x3f: "?", 0x1b: None, **{c: chr(c) for c in [*range(0x30, 0x3a), *range(0x61, 0x7b)]}}


def script(first, gaps, last):
    """A locking table: letters poured into the places that the frame leaves."""
    missing = [int(g, 16) for g in gaps.split()]
    order = [*range(1, 4), *range(5, 0x3a), *range(0x3c, 0x4e)]
    letters = [None if o in missing else chr(first + o) for o in order] + [chr(int(o, 16)) for o in last.split()]
    places = [p for p in range(128) if p not in FRAME]
    table = {**FRAME, **dict(zip(places, letters))}
    return {c: p for p, c in table.items() if c is not None}


LOCKS = {language: script(*facts) for language, facts in SCRIPTS.items()}
BASE = {c: p for p, c in enumerate(DEFAULT) if c != "\x1b"}


def septets_of(text, lock=0, single=0):
    table, more = LOCKS.get(lock, BASE), {**EXTENSION, **SINGLES.get(single, {})}
    out = []
    for c in text:
        out += [table[c]] if c in table else [0x1b, more[c]]
    return out


def pack(septets, bit=0):
    """Septets as octets, from a bit on; what lies before it is zero."""
    whole = sum(s << (bit + 7 * i) for i, s in enumerate(septets))
    return whole.to_bytes((bit + 7 * len(septets) + 7) // 8, "little")


def swapped(digits):
    digits = digits + "f" * (len(digits) % 2)
    return bytes(int(digits[i + 1], 16) << 4 | int(digits[i], 16) for i in range(0, len(digits), 2))


def two(n):
    return n % 10 << 4 | n // 10


class Message:
    """One random message: hex, and the fields that a decoder must find. kind says what is unusual about it."""

    def __init__(self, r):
        self.r, self.notes = r, []
        self.address()
        self.stamp()
        self.header()
        self.body()
        self.kind = 1 if r.random() < 0.1 else 0
        first = 0x40 if self.udh else 0
        if self.kind == 1:
            tpdu = bytes([first | 0x11, r.randrange(256)]) + self.sender + bytes([0, self.dcs, r.randrange(256)])
        else:
            tpdu = bytes([first | r.choice([0, 4])]) + self.sender + bytes([0, self.dcs]) + self.when
        centre = b"\x07\x91\x44\x77\x00\x21\x43\xf5" if r.random() < 0.5 else b"\x00"
        self.tpdu = tpdu + self.ud
        self.hex = (centre + self.tpdu).hex()

    def address(self):
        kind = self.r.choice(["international"] * 5 + ["national", "short", "name"])
        if kind == "name":
            self.peer = "".join(self.r.choice(DEFAULT.replace("\x1b", "").replace("\n", "").replace("\r", ""))
                                for _ in range(self.r.randrange(1, 12)))
            septets = septets_of(self.peer)
            self.sender = bytes([(7 * len(septets) + 3) // 4, 0xd0]) + pack(septets)
            self.notes.append("name")
            if "Ç" in self.peer:
                self.notes.append("Ç in name")
            return
        digits = {"international": "447700900%03d" % self.r.randrange(1000),
                  "national": "07700900%03d" % self.r.randrange(1000),
                  "short": "".join(self.r.choice("0123456789") for _ in range(self.r.randrange(3, 7)))}[kind]
        self.peer = "+" * (kind == "international") + digits
        self.sender = bytes([len(digits), 0x91 if kind == "international" else 0x81]) + swapped(digits)

    def stamp(self):
        y, mo, d = self.r.randrange(100), self.r.randrange(1, 13), self.r.randrange(1, 29)
        h, mi, s = self.r.randrange(24), self.r.randrange(60), self.r.randrange(60)
        self.zone = self.r.choice([0, 4, 4, 8, 22, -20, self.r.randrange(-48, 57)])
        self.sent = calendar.timegm((2000 + y, mo, d, h, mi, s)) - self.zone * 900
        q = abs(self.zone)
        self.when = bytes(two(v) for v in (y, mo, d, h, mi, s)) + bytes([q % 10 << 4 | q // 10 | (8 if self.zone < 0 else 0)])
        if y >= 90:
            self.notes.append("year from 90")

    def header(self):
        self.parts = self.part = self.reference = self.lock = self.single = 0
        elements = []
        if self.r.random() < 0.4:
            self.parts = self.r.randrange(2, 256)
            self.part = self.r.randrange(1, self.parts + 1)
            wide = self.r.random() < 0.4
            self.reference = self.r.randrange(65536 if wide else 256)
            value = self.reference.to_bytes(2 if wide else 1, "big") + bytes([self.parts, self.part])
            elements.append(bytes([8 if wide else 0, len(value)]) + value)
        if self.r.random() < 0.08:
            elements.append(bytes([5, 4, 0x0b, 0x84, 0x23, 0xf0]))
            self.notes.append("port")
        if self.r.random() < 0.05:
            n = self.r.randrange(0, 6)
            elements.append(bytes([self.r.randrange(0x70, 0x80), n]) + bytes(self.r.randrange(256) for _ in range(n)))
            self.notes.append("own element")
        if self.r.random() < 0.06:
            self.single = self.r.choice([1, 2, 3])
            elements.append(bytes([0x24, 1, self.single]))
        if self.r.random() < 0.06:
            self.lock = self.r.choice(list(LOCKS))
            elements.append(bytes([0x25, 1, self.lock]))
        if self.lock or self.single:
            self.notes.append("national")
        self.r.shuffle(elements)
        self.udh = b"".join(elements)
        if self.udh:
            self.udh = bytes([len(self.udh)]) + self.udh
        if len(elements) > 1 and self.parts:
            self.notes.append("concatenation beside another element")

    def body(self):
        gsm7 = [0x00, 0x00, 0x10, 0x11, 0xf0, 0xf1, 0xf2]
        self.alphabet = 0 if self.lock or self.single else self.r.choice([0, 0, 0, 1, 2, 2])
        self.dcs = self.r.choice({0: gsm7, 1: [0x04, 0x15, 0xf5], 2: [0x08, 0x08, 0x18, 0x19]}[self.alphabet])
        if self.dcs == 0x00 and self.alphabet == 0 and self.r.random() < 0.05:
            self.dcs = 0xc0 | self.r.choice([0, 8])
            self.notes.append("message waiting")
        length = self.r.choice([self.r.randrange(0, 30), self.r.randrange(0, 200)])
        getattr(self, ["septets", "octets", "units"][self.alphabet])(length)

    def septets(self, length):
        table = LOCKS.get(self.lock, BASE)
        letters = [c for c in table if c not in "\r"] + list(EXTENSION) + list(SINGLES.get(self.single, {}))
        skip = (len(self.udh) * 8 + 6) // 7
        text, septets = "", []
        for _ in range(length):
            c = self.r.choice(letters)
            more = septets_of(c, self.lock, self.single)
            if skip + len(septets) + len(more) > 160:
                break
            text, septets = text + c, septets + more
        self.text = text
        packed = bytearray(pack(septets, 7 * skip))
        packed[:len(self.udh)] = self.udh
        # fill bits are zero, and so is what a packing of no septets lacks
        self.ud = bytes([skip + len(septets)]) + bytes(packed)
        if any(c in EXTENSION for c in text):
            self.notes.append("extension")

    def octets(self, length):
        data = bytes(self.r.randrange(1, 256) for _ in range(min(length, 140 - len(self.udh))))
        self.text = data.decode("latin-1")
        self.ud = bytes([len(self.udh) + len(data)]) + self.udh + data
        self.notes.append("8 bit")

    def units(self, length):
        room, text = (140 - len(self.udh)) // 2, ""
        for _ in range(length):
            c = chr(self.r.choice([self.r.randrange(0x20, 0x7f), self.r.randrange(0xa0, 0x2000),
                                   self.r.randrange(0x3000, 0xd800), self.r.randrange(0x1f300, 0x1f700)]))
            if len((text + c).encode("utf-16-be")) > 2 * room:
                break
            text += c
        self.text = text
        data = self.udh + text.encode("utf-16-be")
        self.ud = bytes([len(data)]) + data
        if any(ord(c) > 0xffff for c in text):
            self.notes.append("pair")
        if "~" in text:
            self.notes.append("~ in UCS-2")

    def fields(self):
        return {"kind": self.kind, "number": self.peer, "sent": -1 if self.kind else self.sent,
                "zone": 0 if self.kind else self.zone, "alphabet": self.alphabet, "parts": self.parts, "part": self.part,
                "reference": self.reference, "text": self.text}


def messages(count, seed=23040):
    r = random.Random(seed)
    return [Message(r) for _ in range(count)]
