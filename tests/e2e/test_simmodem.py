#!/usr/bin/python3
"""The simulated stick itself, against messages that others wrote down: it must not share Fingerpost's mistakes."""
import os
import select
import shutil
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import BIN, SLOWER, Program, Stick, Tests, TimeOut, septets  # noqa: E402

tests = Tests()


class Bench:
    """A stick without Fingerpost, typed at by hand."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="fingerpost-stick-")
        self.programs = []
        self.tty = -1

    def start(self, name, *words, **more):
        program = Program(name, list(words), os.path.join(self.folder, name + ".log"), **more)
        self.programs.append(program)
        return program

    def plug(self, *words):
        self.stick = Stick(self, list(words))
        self.open()
        self.type("ATE0")

    def open(self):
        if self.tty >= 0:
            os.close(self.tty)
        self.tty = os.open(self.stick.link, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)

    def read(self, *ends):
        text = ""
        while not any(e in text for e in ends):
            if not select.select([self.tty], [], [], 5 * SLOWER)[0]:
                raise TimeOut("no answer within %d s, after %r" % (5 * SLOWER, text))
            text += os.read(self.tty, 1 << 16).decode("latin-1")
        return text

    def type(self, line):
        os.write(self.tty, line.encode() + b"\r")
        return self.read("OK\r\n", "ERROR", "> ")

    def submit(self, hexed):
        assert self.type("AT+CMGS=%d" % (len(hexed) // 2 - 1 - int(hexed[:2], 16))).endswith("> ")
        os.write(self.tty, hexed.encode() + b"\x1a")
        return self.read("OK\r\n", "ERROR")

    def stop(self):
        for program in self.programs:
            program.kill()
        self.programs = []

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


@tests.test("a stranger's SUBMIT is read right")
def submit(b):
    b.plug()
    assert "+CMGS: 1" in b.submit("0011000B916407281553F80000AA0AE8329BFD4697D9EC37")
    text = b.stick.sent()[0]
    assert (text["to"], text["body"], text["parts"]) == ("+46708251358", "hellohello", 1), text


@tests.test("Python packs the same septets")
def packs(b):
    body = "The quick brown fox jumps over 13 lazy dogs, twice"
    b.stick.ask("sent-clear")
    tpdu = "0001000C91447700091032" + "0000" + "%02X" % len(body) + septets(body).hex().upper()
    b.submit(tpdu)
    assert b.stick.sent("+447700900123")[0]["body"] == body
    b.stick.deliver("+447700900123", body)
    listed = b.type("AT+CMGL=4")
    assert septets(body).hex().upper() in listed and "0C91447700091032" in listed


@tests.test("what no network would take is refused")
def refused(b):
    before = b.stick.ask("stats")["refused"]
    good = "0001000C914477000910320000" + "05" + "E8329BFD06"
    for bad in (good[:-2], good + "00", good[:26] + "06" + good[28:], good.replace("0C91", "0CD0"),
                good.replace("00010", "00000", 1), "0041000C914477000910320000" + "05" + "FF329BFD06"):
        assert "+CMS ERROR: 304" in b.submit(bad), bad
    assert b.stick.ask("stats")["refused"] == before + 6


@tests.test("slots fill, the network holds the rest, and gives it when there is room")
def fills(b):
    b.type('AT+CPMS="SM","SM","SM"')
    b.type("AT+CMGD=1,4")
    for i in range(12):
        b.stick.deliver("+447700900200", "text %d" % i)
    said = b.stick.ask("slots")
    assert said["SM"]["used"] + said["held"] == 12
    b.stop()
    b.plug("--sim-slots", "10", "--profile", "e3372")
    for i in range(12):
        b.stick.deliver("+447700900200", "text %d" % i)
    assert b.stick.ask("slots")["held"] == 2
    b.type("AT+CMGD=0")
    assert b.stick.ask("slots")["held"] == 1


@tests.test("PIN: three tries, then the PUK")
def pin(b):
    b.stop()
    b.plug("--pin", "4711")
    assert "+CPIN: SIM PIN" in b.type("AT+CPIN?")
    assert "+CMS ERROR: 311" in b.type("AT+CMGL=4")
    for code, answer in (("1", "+CME ERROR: 16"), ("2", "+CME ERROR: 16"), ("3", "+CME ERROR: 12")):
        assert answer in b.type("AT+CPIN=" + code)
    assert "SIM PUK" in b.type("AT+CPIN?")
    assert "OK" in b.type('AT+CPIN="12345678","4711"')
    assert "READY" in b.type("AT+CPIN?")


@tests.test("a thousand texts go out, one right after the other")
def fast(b):
    b.stop()
    b.plug()
    body = "fast"
    tpdu = "0001000C914477000910320000" + "%02X" % len(body) + septets(body).hex().upper()
    start = time.monotonic()
    for _ in range(1000):
        os.write(b.tty, b"AT+CMGS=%d\r" % (len(tpdu) // 2 - 1))
        b.read("> ")
        os.write(b.tty, tpdu.encode() + b"\x1a")
        b.read("OK\r\n")
    print("# %.0f a second" % (1000 / (time.monotonic() - start)))
    assert len(b.stick.sent()) == 1000


if __name__ == "__main__":
    if not os.access(os.path.join(BIN, "simmodem"), os.X_OK):
        sys.exit("%s: no simmodem there (make programs)" % BIN)
    bench = Bench()
    try:
        code = tests.run(bench)
    finally:
        bench.close()
    sys.exit(code)
