"""Another modem, by another hand: small, odd, and with none of the simulated stick's code or manners.

It runs in the test itself, on a pseudo-terminal. What it does like no other is said by a Dialect; what it was given to
send is decoded here, so that nothing of Fingerpost's own PDU code is needed to believe an answer.
"""
import os
import pty
import queue
import random
import select
import threading
import time
import tty

ALPHABET = ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà")


def semi_octets(digits):
    digits += "F" * (len(digits) % 2)
    return bytes.fromhex("".join(digits[i + 1] + digits[i] for i in range(0, len(digits), 2)))


def pack(septets):
    whole = sum(s << 7 * i for i, s in enumerate(septets))
    return whole.to_bytes((7 * len(septets) + 7) // 8, "little")


def unpack(octets, skip, n):
    whole = int.from_bytes(octets, "little") >> skip
    return [whole >> 7 * i & 0x7f for i in range(n)]


def delivered(number, text, when=None):
    """A text as the network hands it out, without the centre: TPDU octets."""
    stamp = time.strftime("%y%m%d%H%M%S", time.gmtime(when))
    septets = [ALPHABET.index(c) for c in text]
    return (b"\x04" + bytes([len(number) - 1, 0x91]) + semi_octets(number[1:]) + b"\x00\x00" + semi_octets(stamp + "00") +
            bytes([len(septets)]) + pack(septets))


def submitted(octets):
    """(number, part, parts, text) of what is to be sent, centre in front. Raises when a length is wrong."""
    octets = octets[1 + octets[0]:]
    first, digits = octets[0], octets[2]
    address = octets[4:4 + (digits + 1) // 2]
    number = "+" + "".join("%x%x" % (o & 15, o >> 4) for o in address)[:digits]
    at = 4 + len(address) + 1
    dcs = octets[at]
    at += 1 + {0x00: 0, 0x08: 7, 0x10: 1, 0x18: 7}[first & 0x18]
    length, data = octets[at], octets[at + 1:]
    header = data[:1 + data[0]] if first & 0x40 else b""
    parts, part = 1, 1
    if header[1:3] == b"\x00\x03":
        parts, part = header[4], header[5]
    if dcs & 0x0c == 8:
        assert len(data) == length, "a wrong length"
        return number, part, parts, data[len(header):].decode("utf-16-be")
    taken = (8 * len(header) + 6) // 7
    assert len(data) == (7 * length + 7) // 8, "a wrong length"
    text = "".join(ALPHABET[s] for s in unpack(data, 7 * taken, length - taken))
    return number, part, parts, text


class Dialect:
    """How this one talks. The defaults are plain; each test bends some."""
    end, echo, quiet = "\r\n", True, True  # quiet: ATE0 is taken
    lead = "\r\n"
    prompt = "\r\n> "
    colon = ": "
    lower = False
    centre = "0791447779070800"  # hex, "" leaves it out
    errors = True                # +CME and +CMS, else bare ERROR
    words = False                # errors in words
    storages = ("SM", "ME")
    storage_words = 1            # +CPMS takes exactly so many
    first_slot = 1
    slots = 20
    unknown = ()                 # commands that it has never heard of
    silent = ()                  # commands that it answers by OK alone
    notices = "(0-2),(0-3),(0,2),(0,1),(0,1)"
    straight = False             # knows no +CMTI, only +CMT
    acknowledged = False         # +CSMS=1, and +CNMA wanted
    registration = "0,1"
    delay = 0.0
    chunk = 0                    # bytes at once, with a pause in between
    chatter = ()                 # said between any two things
    hung = False                 # until it is restarted by command
    empty_ok = False             # an empty slot is read as OK, not refused
    together = False             # does several commands in one line
    forgets = 0                  # after so many lines it reads in its first storage again, without a word


class OtherModem:
    def __init__(self, folder, dialect, name="other"):
        self.dialect = dialect
        self.luck = random.Random(7)
        self.store = {s: {} for s in dialect.storages}
        self.reading = self.receiving = dialect.storages[0]
        self.sent, self.parts = [], {}
        self.mode, self.echo, self.pdu_mode, self.entering = (0, 0), dialect.echo, False, False
        self.waiting = []        # straight through, not acknowledged
        self.acks = self.wrong = self.commands = 0
        self.buffer, self.hung = b"", dialect.hung
        self.more = self.failed = False  # another command of the line follows; one of them was refused
        self.master, self.slave = pty.openpty()
        tty.setraw(self.slave)
        self.link = os.path.join(folder, name)
        os.symlink(os.ttyname(self.slave), self.link)
        self.orders = queue.Queue()
        self.wake, self.waker = os.pipe()
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    # What a test may do

    def do(self, what):
        """Runs in the modem's own thread, and waits for it."""
        done = queue.Queue()
        self.orders.put((what, done))
        os.write(self.waker, b"x")
        return done.get(timeout=80)

    def deliver(self, number, text):
        self.do(lambda: self.arrive(delivered(number, text)))

    def answers(self):
        return self.do(lambda: list(self.sent))

    def stored(self):
        return self.do(lambda: sum(len(s) for s in self.store.values()) + len(self.waiting))

    def close(self):
        self.orders.put((None, None))
        os.write(self.waker, b"x")
        self.thread.join(5)
        for fd in (self.master, self.slave, self.wake, self.waker):
            os.close(fd)
        os.unlink(self.link)

    # The line

    def run(self):
        while True:
            ready = select.select([self.master, self.wake], [], [])[0]
            if self.wake in ready:
                os.read(self.wake, 1)
                what, done = self.orders.get()
                if what is None:
                    return
                done.put(what())
            if self.master in ready:
                try:
                    self.read(os.read(self.master, 4096))
                except OSError:
                    time.sleep(0.01)

    def put(self, text):
        octets = text.encode("latin-1")
        step = self.dialect.chunk or len(octets) or 1
        for i in range(0, len(octets), step):
            os.write(self.master, octets[i:i + step])
            if self.dialect.chunk:
                time.sleep(0.001)

    def line(self, text):
        self.put(self.dialect.lead + text.replace(": ", self.dialect.colon, 1) + self.dialect.end)

    def chat(self):
        if self.dialect.chatter and self.luck.random() < 0.3:
            self.line(self.luck.choice(self.dialect.chatter))

    def read(self, octets):
        self.buffer += octets
        while self.buffer:
            if self.entering:
                ends = [i for i in (self.buffer.find(b"\x1a"), self.buffer.find(b"\x1b")) if i >= 0]
                if not ends:
                    return
                data, end, self.buffer = self.buffer[:min(ends)], self.buffer[min(ends)], self.buffer[min(ends) + 1:]
                self.entering = False
                self.entered(data.decode("latin-1"), end == 0x1a)
                continue
            if b"\r" not in self.buffer:
                return
            command, self.buffer = self.buffer.split(b"\r", 1)
            command = command.decode("latin-1").strip("\x1b\n ")
            if command:
                self.command(command)

    # Commands

    def ok(self, _value=""):
        if not self.more:
            self.line("OK")

    def error(self, kind="CME", code=100, words="unknown"):
        d = self.dialect
        self.failed = True
        self.line("+%s ERROR: %s" % (kind, words if d.words else code) if d.errors else "ERROR")

    def command(self, command):
        d = self.dialect
        self.commands += 1
        if self.hung:
            self.hung = command != "AT+CFUN=1,1"
            return None
        if self.echo:
            self.put(command + "\r")
        time.sleep(d.delay)
        self.chat()
        if d.forgets and self.commands % d.forgets == 0:
            self.reading = d.storages[0]
        if d.together:
            return self.several(command[2:].split(";"))
        return self.single(command)

    def several(self, parts):
        self.failed = False
        for n, part in enumerate(parts):
            self.more = n + 1 < len(parts)
            if not self.failed:
                self.single("AT" + part)
        self.more = False

    def single(self, command):
        d = self.dialect
        name = command[2:].split("=")[0].split("?")[0]
        if name in d.unknown:
            return self.error()
        if name in d.silent:
            return self.ok()
        handler = {"": self.ok, "E0": self.echo_off, "+CMGF": self.pdu, "+CPMS": self.memory, "+CNMI": self.notify,
                   "+CMGL": self.listing, "+CMGR": self.one, "+CMGD": self.delete, "+CMGS": self.send,
                   "+CNMA": self.acknowledge, "+CSMS": self.service, "+CREG": self.network, "+CPIN": self.pin,
                   "+CFUN": self.functions, "+CMEE": self.mee}.get(name)
        value = command[2 + len(name):]
        if handler is None:
            return self.error()
        return handler(value)

    def echo_off(self, _value):
        self.echo = self.echo and not self.dialect.quiet
        self.ok()

    def pdu(self, value):
        if value == "?":
            self.line("+CMGF: %d" % (not self.pdu_mode))
        self.pdu_mode |= value == "=0"
        self.ok()

    def mee(self, value):
        if value == "?":
            self.line("+CMEE: 1")
        self.ok()

    def functions(self, value):
        if value == "?":
            self.line("+CFUN: 1")
        self.ok()

    def pin(self, _value):
        self.line("+CPIN: READY")
        self.ok()

    def network(self, value):
        if value == "?":
            self.line("+CREG: " + self.dialect.registration)
        self.ok()

    def service(self, value):
        if not self.dialect.acknowledged:
            return self.error("CMS", 303, "operation not supported")
        self.line("+CSMS: 1,1,1")
        return self.ok()

    def memory(self, value):
        d = self.dialect
        room = lambda s: "%d,%d" % (len(self.store[s]), d.slots)
        if value == "=?":
            several = "(%s)" % ",".join('"%s"' % s for s in d.storages)
            self.line("+CPMS: " + ",".join([several] * 3))
        elif value == "?":
            self.line("+CPMS: " + ",".join('"%s",%s' % (s, room(s)) for s in (self.reading, self.receiving, self.receiving)))
        else:
            names = [n.strip('"') for n in value[1:].split(",")]
            if len(names) != d.storage_words or any(n not in self.store for n in names):
                return self.error("CMS", 302, "operation not allowed")
            self.reading = names[0]
            self.line("+CPMS: " + ",".join([room(self.reading)] * 3))
        return self.ok()

    def notify(self, value):
        d = self.dialect
        if value == "=?":
            self.line("+CNMI: " + d.notices)
            return self.ok()
        mode = [int(v) for v in value[1:].split(",")]
        if d.straight and mode[1] == 1 or len(mode) > d.notices.count("(") > 0:
            return self.error("CMS", 303, "operation not supported")
        self.mode = mode
        self.ok()
        if self.waiting:
            self.straight()  # the network tries again
        return None

    def hexes(self, octets):
        text = self.dialect.centre + octets.hex().upper()
        return text.lower() if self.dialect.lower else text

    def listing(self, _value):
        for index, (state, octets) in sorted(self.store[self.reading].items()):
            self.line("+CMGL: %d,%d,,%d" % (index, state, len(octets)))
            self.put(self.hexes(octets) + self.dialect.end)
            self.store[self.reading][index] = (1, octets)
        self.ok()

    def one(self, value):
        found = self.store[self.reading].get(int(value[1:]))
        if found is None:
            return self.ok() if self.dialect.empty_ok else self.error("CMS", 321, "invalid memory index")
        self.line('+CMGR: %d,"",%d' % (found[0], len(found[1])))
        self.put(self.hexes(found[1]) + self.dialect.end)
        return self.ok()

    def delete(self, value):
        self.store[self.reading].pop(int(value[1:].split(",")[0]), None)
        self.ok()

    def send(self, value):
        self.expected = int(value[1:])
        self.entering = True
        self.put(self.dialect.prompt)

    def entered(self, hexes, whole):
        if not whole:
            return self.ok()
        if self.echo:
            self.put(hexes + self.dialect.end)
        time.sleep(self.dialect.delay)
        try:
            octets = bytes.fromhex(hexes)
            if len(octets) - 1 - octets[0] != self.expected:
                raise ValueError("length")
            number, part, parts, text = submitted(octets)
        except (ValueError, IndexError, AssertionError):
            self.wrong += 1
            return self.error("CMS", 304, "invalid PDU mode parameter")
        mine = self.parts.setdefault(number, {})
        mine[part] = text
        if len(mine) == parts:
            self.sent.append((number, "".join(mine[p] for p in sorted(mine))))
            del self.parts[number]
        self.chat()
        self.line("+CMGS: %d" % (len(self.sent) % 256))
        return self.ok()

    # Texts in

    def arrive(self, octets):
        if len(self.mode) > 1 and self.mode[1] == 2:
            self.waiting.append(octets)
            if len(self.waiting) == 1 or not self.dialect.acknowledged:
                self.straight()
            return
        slots = self.store[self.receiving]
        index = next(i for i in range(self.dialect.first_slot, self.dialect.first_slot + 1000) if i not in slots)
        slots[index] = (0, octets)
        if len(self.mode) > 1 and self.mode[1] == 1:
            self.line('+CMTI: "%s",%d' % (self.receiving, index))

    def straight(self):
        octets = self.waiting[0]
        self.line("+CMT: ,%d" % len(octets))
        self.put(self.hexes(octets) + self.dialect.end)
        if not self.dialect.acknowledged:
            self.waiting.pop(0)

    def acknowledge(self, _value):
        if not self.waiting:
            return self.error("CMS", 340, "no +CNMA acknowledgement expected")
        self.acks += 1
        self.waiting.pop(0)
        self.ok()
        if self.waiting:
            self.straight()
        return None
