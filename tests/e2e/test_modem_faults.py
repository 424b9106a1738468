#!/usr/bin/python3
"""The faults that real sticks, SIMs and networks have: nothing is lost, nothing answered twice, and how soon it is back."""
import os
import resource
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import Practice, Stick, Tests, TimeOut, main, until  # noqa: E402

tests = Tests()
MISSED = "[part of the text is missing]"


def number(n):
    """The n-th patient: one of Ofcom's drama numbers."""
    return "+447700900%03d" % n


def settled(p, seconds=30):
    """Waits until everything in hand is done."""
    p.stick.empty(seconds)
    until(seconds, "texts waiting to be sent", lambda: p.status()["texts"]["queued"] == 0)


def once(p, numbers, most=1):
    """Each number has had an answer, and none more than most."""
    counts = [len(p.stick.sent(number(n))) for n in numbers]
    assert min(counts) >= 1, "lost: %r" % counts
    assert max(counts) <= most, "twice: %r" % counts
    return sum(counts) - len(counts)


def back(p, n, goal, since=None):
    """
    A text to be answered soon after what happened just before; says how soon it was, and the goal. That alone: this machine may
    be a slow one. How long the daemon lets a modem be silent is held in tests/unit/test_machine.c, by a clock of its own.
    """
    start = since or time.monotonic()
    p.stick.answers(number(n), seconds=goal + 30)
    print("# back after %.1f s (goal %d)" % (time.monotonic() - start, goal), flush=True)


def configure(p, **settings):
    """Sets [modem] settings and starts the daemon anew."""
    path = os.path.join(p.data, "fingerpost.ini")
    with open(path, encoding="utf-8") as f:
        lines = [l for l in f if l.split("=")[0].strip() not in settings]
    at = lines.index("[modem]\n") + 1
    lines[at:at] = ["%s = %s\n" % s for s in settings.items()]
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(lines)
    if p.modem is not None:
        p.modem.stop()
        p.start_modem()


def modem_state(p, name="modem"):
    return next((x for x in p.status()["programs"] if x["program"] == name), {"state": "", "detail": {}})


@tests.test("the modem starts on the stick")
def starts(p):
    p.start_stick()
    p.start_modem()
    p.stick.talk(number(1), "HELP", seconds=30)


@tests.test("a full disk: ten texts stay in the stick, and are answered once there is room")
def full_disk(p):
    resource.prlimit(p.modem.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    for n in range(10, 20):
        p.stick.deliver(number(n), "HELP")
    time.sleep(2)
    slots = p.stick.ask("slots")
    assert slots["SM"]["used"] + slots["ME"]["used"] == 10, "texts were deleted that nobody has"
    assert p.modem.running, "the daemon ended"
    resource.prlimit(p.modem.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    for n in range(10, 20):
        p.stick.answers(number(n), seconds=20)
    settled(p)
    once(p, range(10, 20))


@tests.test("killed five times in 200 texts: all are answered, twice at most those that were on the air", 120)
def killed(p):
    for burst in range(5):
        for n in range(100 + burst * 40, 140 + burst * 40):
            p.stick.deliver(number(n), "HELP")
        time.sleep(0.05 + burst * 0.04)
        p.modem.kill()
        p.start_modem()
    for n in range(100, 300):
        p.stick.answers(number(n), seconds=60)
    settled(p)
    twice = once(p, range(100, 300), most=2)
    assert twice <= 5, "%d went out twice" % twice


@tests.test("deletions that fail: one answer, and the slots are free soon after")
def deletes(p):
    p.stick.ask("fail", "CMGD", 4, 500)
    for n in range(20, 24):
        p.stick.deliver(number(n), "HELP")
    for n in range(20, 24):
        p.stick.answers(number(n))
    settled(p, 15)
    once(p, range(20, 24))


@tests.test("a reading that fails once is tried again at once")
def reads(p):
    p.stick.ask("fail", "CMGR", 1, 500)
    p.stick.deliver(number(25), "HELP")
    back(p, 25, 3)
    settled(p)
    once(p, [25])


@tests.test("pulled out and put back at once: back soon")
def replugged(p):
    p.stick.talk(number(26), "HELP")
    p.stick.send(["deliver %s HELP" % number(27), "unplug"])
    time.sleep(1)
    p.stick.ask("replug")
    back(p, 27, 3)
    settled(p)
    once(p, [26, 27])


@tests.test("hung, but a restart helps: back soon", 90)
def hung(p):
    p.stick.talk(number(28), "HELP")
    p.stick.ask("hang", "reset")
    start = time.monotonic()
    p.stick.deliver(number(29), "HELP")
    back(p, 29, 10, start)
    settled(p)
    once(p, [28, 29])
    assert modem_state(p)["detail"]["counts"]["hung"] >= 1


@tests.test("hung with a text on the air: back soon, and that text goes twice at most", 90)
def hung_sending(p):
    before = p.stick.ask("stats")["submitted"]
    p.stick.ask("lose", 1)
    p.stick.deliver(number(30), "HELP")
    until(20, "a part on the air", lambda: p.stick.ask("stats")["submitted"] > before)
    p.stick.ask("hang", "reset")
    start = time.monotonic()
    p.stick.deliver(number(31), "HELP")
    back(p, 31, 10, start)
    settled(p)
    once(p, [31])
    once(p, [30], most=2)


@tests.test("deaf: notices come, answers don't; said so, and back when it hears again", 90)
def deaf(p):
    p.stick.ask("deaf", "on")
    p.stick.deliver(number(32), "HELP")
    until(20, "a word about it", lambda: modem_state(p)["state"] in ("hung", "no port", "probing"))
    p.stick.ask("deaf", "off")
    back(p, 32, 10)
    settled(p)
    once(p, [32])


@tests.test("hung for good: the command that switches its power is run", 90)
def powered(p):
    mark = os.path.join(p.folder, "powered")
    configure(p, power_command="touch %s" % mark)
    p.stick.talk(number(33), "HELP")
    p.stick.ask("hang", "on")
    p.stick.deliver(number(34), "HELP")
    until(60, "power_command", lambda: os.path.exists(mark))
    p.stick.ask("hang", "off")
    p.stick.send(["unplug", "replug"])
    back(p, 34, 10)
    configure(p, power_command="")
    settled(p)
    once(p, [33, 34])


@tests.test("the stick restarts by itself: nothing is lost")
def restarted(p):
    p.stick.send(["deliver %s HELP" % number(35), "restart", "deliver %s HELP" % number(36)])
    for n in (35, 36):
        p.stick.answers(number(n))
    settled(p)
    once(p, [35, 36])


@tests.test("no network for a while: soon after its return the answer is out", 60)
def network(p):
    p.stick.send(["network off"])
    time.sleep(1)
    p.stick.ask("network", "on")
    p.stick.send(["deliver %s HELP" % number(37), "network off"])
    time.sleep(8)
    p.stick.ask("network", "on")
    back(p, 37, 2)
    settled(p)
    once(p, [37])


@tests.test("the network refuses for want of resources: tried again; for good: given up, and what is behind goes on", 60)
def refused(p):
    p.stick.ask("fail", "CMGS", 1, 28)
    p.stick.deliver(number(38), "HELP")
    p.stick.talk(number(39), "HELP")
    settled(p)
    assert p.stick.sent(number(38)) == []
    p.stick.ask("fail", "CMGS", 1, 331)
    p.stick.deliver(number(40), "HELP")
    back(p, 40, 5)


@tests.test("seventy long texts of which a part is missing: the SIM is empty, and others are answered", 60)
def orphans(p):
    long = "a story without its end, told at length; " * 6
    for n in range(300, 370):
        p.stick.ask("deliver-parts", "2" if n % 2 else "1", number(n), long)
    p.stick.talk(number(41), "HELP")
    p.stick.empty(20)
    assert not any(p.stick.sent(number(n)) for n in range(300, 370)), "half a text was answered"


@tests.test("who must not be answered is not: names, short codes, our own number, and machines that repeat themselves", 60)
def loops(p):
    before = len(p.stick.sent())
    p.stick.deliver("Dr@Home", "Reply HELP")
    p.stick.deliver("60777", "HELP")
    p.stick.deliver("+447700900999", "HELP")
    p.stick.talk(number(42), "HELP")
    settled(p)
    assert len(p.stick.sent()) == before + 1
    for _ in range(8):
        p.stick.deliver(number(43), "The walking club meets on Tuesday.")
        p.stick.deliver(number(97), "I am driving and will read your message later.")
        time.sleep(1.02)  # another second, another time stamp
    settled(p)
    assert 1 <= len(p.stick.sent(number(43))) <= 3, "a machine was answered %d times" % len(p.stick.sent(number(43)))
    assert p.stick.sent(number(97)) == [], "what says of itself that it is a machine was answered"


@tests.test("a wrong PIN is tried once; the right one, put into the file, opens the SIM", 120)
def pin(p):
    p.modem.stop()
    p.stick.ask("quit")
    p.stick.program.process.wait()
    path = os.path.join(p.folder, "pin")
    with open(path, "w", encoding="ascii") as f:
        f.write("1111\n")
    p.simmodem = ["--pin", "4711"]
    p.start_stick()
    p.modem = None
    configure(p, pin_file=path)
    p.start_modem()
    until(20, "the refusal", lambda: modem_state(p)["state"] == "stopped")
    assert p.stick.ask("stats")["pin_tries_left"] == 2
    for _ in range(3):
        p.modem.kill()
        p.start_modem()
        time.sleep(1)
    assert modem_state(p)["state"] == "stopped", modem_state(p)
    assert p.stick.ask("stats")["pin_tries_left"] == 2, "the wrong PIN was given again"
    with open(path, "w", encoding="ascii") as f:
        f.write("4711\n")
    p.stick.deliver(number(44), "HELP")
    p.modem.stop()
    p.start_modem()
    p.stick.answers(number(44), seconds=30)
    p.stick.send(["unplug", "replug"])  # asks for its PIN anew
    p.stick.talk(number(45), "HELP", seconds=30)
    assert p.stick.ask("stats")["pin_tries_left"] == 3


@tests.test("restarted without a word, and another store is the chosen one: nothing is deleted there that nobody has read", 60)
def forgets(p):
    p.stick.ask("notices", "off")
    # before a deletion; and before a reading: what was read in one store is not deleted in the other
    for forgotten, first in (("+CMGD", 400), ("+CMGL", 420)):
        p.modem.stop()
        for n in range(first, first + 6):
            p.stick.ask("deliver-into", "SM", number(n), "HELP")
            p.stick.ask("deliver-into", "ME", number(n + 10), "HELP")
        p.stick.ask("forget", forgotten)
        p.start_modem()
        for n in [*range(first, first + 6), *range(first + 10, first + 16)]:
            p.stick.answers(number(n), seconds=20)
    p.stick.ask("notices", "on")
    settled(p)
    assert p.stick.ask("stats")["unread"] == 0


@tests.test("a noisy line: a byte in 300 is lost, doubled or changed; none of 200 texts is lost", 170)
def noisy(p):
    p.stick.ask("noise", 300)
    for n in range(500, 700):
        p.stick.deliver(number(n), "HELP")
        time.sleep(0.02)
    time.sleep(10)
    p.stick.ask("noise", 0)
    settled(p, 90)
    # an answer whose confirmation was damaged goes out again
    print("# %d sent twice" % once(p, range(500, 700), most=9), flush=True)
    assert p.stick.ask("stats")["unread"] == 0
    assert modem_state(p)["detail"]["counts"]["unreadable"] == 0, "a text was taken as unreadable"


@tests.test("the network's reports reach staff; a report for nothing does no harm", 60)
def reports(p):
    configure(p, reports=1)
    p.stick.talk(number(46), "CALL Anna mornings")
    settled(p)
    mine = [c for c in p.queue() if c["phone"] == number(46)]
    if p.desk is None:
        p.start_desk()
    assert p.desk.sign_in() == 303
    until(10, "the report", lambda: "arrived on the phone" in p.desk.words("/callback/" + mine[0]["id"]))
    p.stick.ask("reports", "fail")
    p.stick.talk(number(47), "CALL Bea mornings")
    settled(p)
    mine = [c for c in p.queue() if c["phone"] == number(47)]
    until(10, "the report", lambda: "did not arrive" in p.desk.words("/callback/" + mine[0]["id"]))
    p.stick.ask("reports", "on")
    p.stick.ask("deliver-pdu", "07914477581006500645" + "0C91447700091032" + "62112200520000" * 2 + "00")
    p.stick.talk(number(48), "HELP")
    configure(p, reports=0)


@tests.test("the day's cap holds answers back, but not help in a crisis", 60)
def capped(p):
    spent = p.status()["texts"]["messages_today"]
    assert spent > 100
    configure(p, messages_a_day=spent, price_tenths=35)
    p.stick.deliver(number(49), "HELP")
    p.stick.talk(number(50), "i want to kill myself")
    time.sleep(1)
    assert p.stick.sent(number(49)) == [] and p.status()["texts"]["queued"] == 1
    assert p.status()["texts"]["tenths_month"] >= 35
    configure(p, messages_a_day=100000)
    p.stick.answers(number(49))


@tests.test("two modems: each number answers for itself", 60)
def two(p):
    p.modem.stop()
    folder = os.path.join(p.folder, "second")
    os.mkdir(folder)

    class Beside:
        """A second stick in a folder of its own."""
        def __init__(self):
            self.folder = folder
            self.start = p.start

    other = Stick(Beside(), [])
    p.modem = p.start("fingerpost-modem", "--data", p.data, "--port", p.stick.link, "--port", other.link)
    for n in range(51, 55):
        other.deliver(number(n), "HELP")
        p.stick.deliver(number(n + 10), "HELP")
    for n in range(51, 55):
        other.answers(number(n))
        p.stick.answers(number(n + 10))
    assert not any(p.stick.sent(number(n)) or other.sent(number(n + 10)) for n in range(51, 55))
    assert modem_state(p, "modem-2")["state"] == "ready"
    p.modem.stop()
    p.start_modem()


def usb_tree(root, terminals):
    """A sysfs and /dev of our own, in which a stick's ports lead to pseudo-terminals: {name: (interface, terminal)}."""
    for name, (interface, terminal) in terminals.items():
        device = os.path.join(root, "sys/devices/usb1/1-1")
        port = os.path.join(device, "1-1:1.%d" % interface, name)
        for folder in (port, os.path.join(root, "sys/class/tty", name), os.path.join(root, "dev")):
            os.makedirs(folder, exist_ok=True)
        for path, text in ((os.path.join(device, "idVendor"), "2c7c"), (os.path.join(device, "idProduct"), "0125"),
                           (os.path.join(device, "serial"), "0123456789"),
                           (os.path.join(os.path.dirname(port), "bInterfaceNumber"), "%02x" % interface)):
            with open(path, "w", encoding="ascii") as f:
                f.write(text + "\n")
        os.symlink(port, os.path.join(root, "sys/class/tty", name, "device"))
        os.symlink(terminal, os.path.join(root, "dev", name))


@tests.test("--port auto finds the port that answers, and the stick again under another name: back soon", 90)
def automatic(p):
    p.modem.stop()
    root = os.path.join(p.folder, "root")
    dead = [os.openpty() for _ in range(2)]
    names = [os.ttyname(slave) for _, slave in dead]
    usb_tree(root, {"ttyUSB0": (0, names[0]), "ttyUSB1": (1, names[1]), "ttyUSB2": (2, p.stick.link)})
    environment = {**os.environ, "FINGERPOST_DEVICE_ROOT": root}
    p.modem = p.start("fingerpost-modem", "--data", p.data, "--port", "auto", env=environment)
    p.stick.talk(number(70), "HELP", seconds=20)
    p.stick.send(["deliver %s HELP" % number(71), "unplug"])
    for name in os.listdir(os.path.join(root, "dev")):
        os.unlink(os.path.join(root, "dev", name))
        os.unlink(os.path.join(root, "sys/class/tty", name, "device"))
    time.sleep(2)
    usb_tree(root, {"ttyUSB3": (0, names[0]), "ttyUSB4": (1, names[1]), "ttyUSB5": (2, p.stick.link)})
    p.stick.ask("replug")
    back(p, 71, 3)
    settled(p)
    once(p, [70, 71])


@tests.test("the stick's manners, and the daemon's size")
def manners(p):
    said = p.stick.ask("stats")
    assert said["refused"] == 0, "%d messages that no network would take" % said["refused"]
    with open("/proc/%d/status" % p.modem.process.pid, encoding="ascii") as f:
        size = next(int(l.split()[1]) for l in f if l.startswith("VmRSS"))
    print("# %.1f MB resident" % (size / 1024), flush=True)
    assert size < 16 * 1024
    assert p.modem.stop(5) == 0


if __name__ == "__main__":
    main(tests, "fingerpost-modem", "fingerpost-desk")
