#!/usr/bin/python3
"""The modem daemon beside gammu-smsd, smstools3 and Kannel, each on a simulated modem without latency, in one run.

Every peer is set up as somebody who knows it would: its shortest polling, its own answer to every text (a script of two
lines, or a fixed text), its usual durable store. One that is not installed is skipped, and said so.

    tests/bench/bench_modem.py [NAME...]       fingerpost gammu smstools kannel unless given; QUICK=1: fewer of each

Prints, for each: the round trip (a text comes in, its answer is submitted), how many texts a second are received,
stored and answered, the same over a line of 115,200 baud, and what it costs to wait.
"""
import os
import pty
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import tty

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from harness import BIN, EXAMPLE, Program, Stick, TimeOut  # noqa: E402

ANSWER = "Thank you. A link worker will ring you back."
QUICK = os.environ.get("QUICK")
IDLE = 5 if QUICK else 30
BAUD = 115200


def number(i):
    return "+447700900%03d" % i


# --- The contestants ---------------------------------------------------------------------------------------------------

class Contestant:
    """A program on a stick, in a folder of its own."""

    name = package = ""
    trips, burst, patience = (6, 12, 25) if QUICK else (20, 40, 60)  # what a slow one can do in bounded time

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="bench-modem-")
        self.logs = self.folder
        self.programs = []
        self.process = None

    def start(self, name, *words, **more):
        program = Program(name, list(words), os.path.join(self.folder, os.path.basename(name) + ".log"), **more)
        self.programs.append(program)
        return program

    def write(self, name, text, mode=0o644):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        os.chmod(path, mode)
        return path

    def folders(self, *names):
        for name in names:
            os.mkdir(os.path.join(self.folder, name))

    def plug(self, *words):
        self.stick = Stick(self, list(words))
        self.link = self.stick.link

    def close(self):
        children = set(family([p.process.pid for p in self.programs if p.running])) - {p.process.pid for p in self.programs}
        for program in reversed(self.programs):
            program.kill()
        for pid in children:  # one that is killed leaves its own behind
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        shutil.rmtree(self.folder, ignore_errors=True)

    @classmethod
    def installed(cls):
        return shutil.which(cls.package) is not None

    def pids(self):
        return [p.process.pid for p in self.programs if p.running and p is not self.stick.program]


class Fingerpost(Contestant):
    name, package = "fingerpost", os.path.join(BIN, "fingerpost-modem")
    trips, burst, patience = (60, 100, 60) if QUICK else (200, 500, 120)

    def run(self):
        data, password = os.path.join(self.folder, "data"), self.write("password", "a long walk before breakfast\n")
        program = os.path.join(BIN, "fingerpost")
        for words in (["setup", "--data", data, "--practice", "Harbour Road Surgery", "--staff", "ruth", "--password-file",
                       password, "--recovery-file", os.path.join(self.folder, "recovery")],
                      ["import", "--data", data, EXAMPLE]):
            subprocess.run([program, *words], check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL, timeout=60)
        settings = os.path.join(data, "fingerpost.ini")
        with open(settings, encoding="utf-8") as f:
            text = f.read()
        with open(settings, "w", encoding="utf-8") as f:
            f.write(text.replace("messages_a_day = 1000", "messages_a_day = 100000"))
        self.start("fingerpost-modem", "--data", data, "--port", self.link)


class Gammu(Contestant):
    name, package = "gammu-smsd", "gammu-smsd"

    def run(self):
        self.folders("inbox", "outbox", "sent", "error")
        script = self.write("answer", "#!/bin/sh\n"
                            "printf '%%s' '%s' >%s/new.$$\n"
                            "mv %s/new.$$ \"%s/outbox/OUTA20260101_000000_00_${SMS_1_NUMBER}_$$.txt\"\n" % (
                                ANSWER, self.folder, self.folder, self.folder), 0o755)
        config = self.write("smsdrc", """[gammu]
device = %s
connection = at115200
[smsd]
service = files
logfile = %s/gammu.log
debuglevel = 0
inboxpath = %s/inbox/
outboxpath = %s/outbox/
sentsmspath = %s/sent/
errorsmspath = %s/error/
RunOnReceive = %s
CommTimeout = 0
SendTimeout = 30
ReceiveFrequency = 0
StatusFrequency = 0
LoopSleep = 0
CheckSecurity = 0
CheckBattery = 0
CheckSignal = 0
CheckNetwork = 0
ResetFrequency = 0
""" % (self.link, *[self.folder] * 5, script))
        self.start("/usr/bin/gammu-smsd", "-c", config)


class Smstools(Contestant):
    name, package = "smstools3", "smsd"

    @classmethod
    def installed(cls):
        return os.access("/usr/sbin/smsd", os.X_OK)

    def run(self):
        self.folders("outgoing", "checked", "incoming", "sent", "failed")
        script = self.write("answer", "#!/bin/sh\n[ \"$1\" = RECEIVED ] || exit 0\n"
                            "from=$(sed -n 's/^From: //p' \"$2\" | head -1)\n"
                            "printf 'To: %%s\\n\\n%s' \"$from\" >%s/new.$$\nmv %s/new.$$ %s/outgoing/answer.$$\n" % (
                                ANSWER, self.folder, self.folder, self.folder), 0o755)
        config = self.write("smsd.conf", """devices = GSM1
logfile = %s/smstools.log
loglevel = 3
outgoing = %s/outgoing
checked = %s/checked
incoming = %s/incoming
sent = %s/sent
failed = %s/failed
infofile = %s/smsd.running
pidfile = %s/smsd.pid
stats =
delaytime = 1
delaytime_mainprocess = 1
trust_outgoing = yes
receive_before_send = no
autosplit = 3
eventhandler = %s
user = root
group = root
[GSM1]
device = %s
baudrate = 115200
incoming = high
report = no
pre_init = no
communication_delay = 0
send_delay = 0
""" % (*[self.folder] * 8, script, self.link))
        self.start("/usr/sbin/smsd", "-t", "-c" + config)


class Kannel(Contestant):
    name, package = "kannel", "bearerbox"

    @classmethod
    def installed(cls):
        return os.access("/usr/sbin/bearerbox", os.X_OK)

    def run(self):
        self.folders("spool")
        config = self.write("kannel.conf", """group = core
admin-port = 13990
admin-password = bench
admin-interface = 127.0.0.1
smsbox-port = 13991
store-type = spool
store-location = %s/spool
log-level = 2
box-allow-ip = "127.0.0.1"

group = smsc
smsc = at
modemtype = simulated
device = %s
speed = 115200
validityperiod = 167

group = modems
id = simulated
name = "simulated stick"
init-string = "AT+CNMI=2,2,0,0,0"

group = smsbox
bearerbox-host = 127.0.0.1
log-level = 2

group = sms-service
keyword = default
catch-all = true
text = "%s"
""" % (self.folder, self.link, ANSWER))
        self.start("/usr/sbin/bearerbox", "-v", "2", config)
        time.sleep(1)
        self.start("/usr/sbin/smsbox", "-v", "2", config)


# --- Measuring ---------------------------------------------------------------------------------------------------------

class Relay:
    """A terminal between the program and the stick that is as slow as a line: a byte is ten bits, either way."""

    def __init__(self, link):
        self.bytes = 0
        self.ours = self.late = 0.0  # seconds in which the line waited: for the program's next word; for this relay
        self.stick = os.open(link, os.O_RDWR | os.O_NOCTTY)
        self.master, self.slave = pty.openpty()
        tty.setraw(self.stick)
        tty.setraw(self.slave)
        self.link = link + "-counted"
        os.symlink(os.ttyname(self.slave), self.link)
        self.ends, self.end = os.pipe()
        self.thread = threading.Thread(target=self.copy, daemon=True)
        self.thread.start()

    def copy(self):
        other = {self.stick: self.master, self.master: self.stick}
        heard = time.monotonic()
        while True:
            ready = select.select([self.stick, self.master, self.ends], [], [])[0]
            if self.ends in ready:
                return
            for fd in ready:
                begun = time.monotonic()
                data = os.read(fd, 4096)
                if fd == self.master:
                    self.ours += begun - heard
                self.bytes += len(data)
                # whoever reads has a text whole once its last bit is through
                time.sleep(len(data) * 10 / BAUD)
                try:
                    os.write(other[fd], data)
                except OSError:
                    return  # the stick was unplugged: the run is over
                heard = time.monotonic()
                self.late += heard - begun - len(data) * 10 / BAUD

    def close(self):
        os.write(self.end, b"x")
        self.thread.join()
        for fd in (self.stick, self.master, self.slave, self.ends, self.end):
            os.close(fd)


def answered(contestant, count, seconds):
    """Waits until so many texts were submitted; how many there are."""
    try:
        contestant.stick.ask("wait-sent", count, int(seconds * 1000))
    except TimeOut:
        pass
    return len(contestant.stick.sent())


def warm_up(c):
    """The first answer of all, however long the program takes to come up."""
    c.stick.deliver(number(991), "DEBT")
    if answered(c, 1, 60) < 1:
        raise TimeOut("no answer at all within 60 s")


def round_trips(c):
    times = []
    for i in range(c.trips):
        c.stick.ask("sent-clear")
        # at any point of the beat of whatever polls
        time.sleep(0.02 + (i * 37 % 50) / 25 * (c.name != "fingerpost"))
        start = time.monotonic()
        c.stick.deliver(number(i), "DEBT")
        if answered(c, 1, c.patience) < 1:
            raise TimeOut("a text was not answered within %d s" % c.patience)
        times.append((time.monotonic() - start) * 1000)
    times.sort()
    return statistics.median(times), times[min(len(times) - 1, int(len(times) * 0.99))]


def burst(c, count, first):
    """Texts a second, received, stored and answered; and how many of them, when time is up."""
    c.stick.ask("sent-clear")
    start = time.monotonic()
    c.stick.send(["deliver %s DEBT" % number((first + i) % 990) for i in range(count)])
    got = answered(c, count, c.patience)
    return got / (time.monotonic() - start), got


def memory(pids, field):
    total = 0
    for pid in pids:
        with open("/proc/%d/status" % pid, encoding="ascii") as f:
            total += sum(int(line.split()[1]) for line in f if line.startswith(field))
    return total / 1024


def threads_cpu(pids):
    total = 0
    for pid in pids:
        for task in os.listdir("/proc/%d/task" % pid):
            with open("/proc/%d/task/%s/schedstat" % (pid, task), encoding="ascii") as f:
                total += int(f.read().split()[0]) / 1e9
    return total


def idle(c):
    """Of one core, in per cent; and the memory that is resident."""
    time.sleep(2)
    pids = family(c.pids())
    before, start = threads_cpu(pids), time.monotonic()
    time.sleep(IDLE)
    return 100 * (threads_cpu(pids) - before) / (time.monotonic() - start), memory(pids, "VmRSS:")


def family(pids):
    """Those processes and their children: smstools3 has one for each modem."""
    found = list(pids)
    for pid in found:
        for task in os.listdir("/proc/%d/task" % pid):
            with open("/proc/%d/task/%s/children" % (pid, task), encoding="ascii") as f:
                found += [int(p) for p in f.read().split()]
    return found


def over_a_line(kind):
    """
    A burst at 115,200 baud: texts a second, and the share of the line's limit. With one command in flight only one side
    talks at a time; so the limit is a line on which bytes go all the time but for what this relay and the simulated stick
    take themselves, and what is missing to it is the time in which the line waited for the program's next word. Also
    the share of all time in which a byte was under way.
    """
    c = kind()
    relay = None
    try:
        c.plug()
        relay = Relay(c.stick.link)
        c.link = relay.link
        c.run()
        warm_up(c)
        time.sleep(2)
        before, ours, start = relay.bytes, relay.ours, time.monotonic()
        rate, got = burst(c, 60 if c.burst > 60 else c.burst, 100)
        took, busy = time.monotonic() - start, (relay.bytes - before) * 10 / BAUD
        return rate, got, 100 * busy / (busy + relay.ours - ours), 100 * busy / took
    finally:
        c.close()
        if relay:
            relay.close()


def measure(kind):
    c = kind()
    figures = {}
    try:
        c.plug()
        c.run()
        warm_up(c)
        figures["p50"], figures["p99"] = round_trips(c)
        figures["idle"], figures["rss"] = idle(c)
        figures["rate"], figures["got"] = burst(c, c.burst, 300)
        figures["asked"] = c.burst
    except (TimeOut, OSError) as why:
        figures["why"] = str(why)
        if os.environ.get("KEEP"):
            shutil.copytree(c.folder, os.environ["KEEP"] + "/" + c.name, dirs_exist_ok=True, symlinks=True,
                            ignore=shutil.ignore_patterns("control"))
    finally:
        c.close()
    try:
        figures["line"], figures["line_got"], figures["share"], figures["bytes"] = over_a_line(kind)
    except (TimeOut, OSError) as why:
        figures.setdefault("why", "over a line: %s" % why)
    return figures


COLUMNS = [("p50", "round trip p50 ms", "%.1f"), ("p99", "p99 ms", "%.1f"), ("rate", "texts/s", "%.1f"),
           ("line", "at 115200 baud", "%.1f"), ("share", "of its limit %", "%.0f"), ("bytes", "bytes under way %", "%.0f"),
           ("idle", "idle CPU %", "%.3f"), ("rss", "RSS MB", "%.1f")]


def row(name, figures, ours):
    """At once, since the next peer may take minutes."""
    print("%-12s" % name + "".join("%19s" % (form % figures[key] if key in figures else "-") for key, _, form in COLUMNS))
    if ours:
        print("%-12s" % "  ratio" + "".join(
            "%19s" % ("%.2fx" % (figures[key] / ours[key]) if figures.get(key) and ours.get(key) else "-")
            for key, _, _ in COLUMNS))
    if figures.get("got", 0) < figures.get("asked", 0):
        print("             only %d of %d answered in time" % (figures["got"], figures["asked"]))
    if "why" in figures:
        print("             %s" % figures["why"])
    sys.stdout.flush()


def main():
    kinds = [Fingerpost, Gammu, Smstools, Kannel]
    wanted = sys.argv[1:]
    found = {}
    print("%-12s" % "" + "".join("%19s" % title for _, title, _ in COLUMNS), flush=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    for kind in kinds:
        if wanted and not any(kind.name.startswith(w) for w in wanted):
            continue
        if not kind.installed():
            print("SKIP %s: %s is not installed" % (kind.name, kind.package), flush=True)
            continue
        found[kind.name] = measure(kind)
        row(kind.name, found[kind.name], found.get("fingerpost") if kind is not Fingerpost else None)
    ours = found.get("fingerpost")
    return 1 if ours is not None and "p50" not in ours else 0


if __name__ == "__main__":
    sys.exit(main())
