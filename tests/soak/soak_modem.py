#!/usr/bin/python3
"""Texts without end, a fault every second, and kill -9 of the daemon every few seconds: is each answered, and once?

    tests/soak/soak_modem.py [TEXTS [SECONDS_BETWEEN_KILLS [TEXTS_A_SECOND]]]      default 2000, 5 and 25; make soak
    SEED=7 before it: other luck

In rounds of at most 999 texts, each from another number, so that every answer can be told from every other. The desk
runs too, since it is what keeps the queue's log short. Of each round: how many texts were never answered (must be
none), how many messages went out more than once (no more than the daemon has marked as uncertain in this round: an
answer that is uncertain twice may go out three times), and how many answers went out more than twice. Programs from
$FINGERPOST_BIN.
"""
import os
import random
import signal
import sqlite3
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from harness import Practice, TimeOut  # noqa: E402

WORDS = ("HELP", "DEBT", "walking", "lonely", "help me please", "STATUS")
NUMBERS = 999  # Ofcom's drama numbers; the thousandth is the simulated SIM's own, which is never answered
PARTS = 4  # of an answer, at most


def number(n):
    return "+447700900%03d" % (n % NUMBERS)


def faults(p, luck):
    """One thing that goes wrong, and for how long."""
    ask = p.stick.ask
    return luck.choice([
        ("garbage", lambda: ask("garbage", 300), None),
        ("flood of notices", lambda: ask("flood", 50), None),
        ("deletion fails", lambda: ask("fail", "CMGD", 2, 500), None),
        ("reading fails", lambda: ask("fail", "CMGR", 2, 500), None),
        ("list fails", lambda: ask("fail", "CMGL", 1, 500), None),
        ("network busy", lambda: ask("fail", "CMGS", 1, 331), None),
        ("answer lost", lambda: ask("lose", 1), None),
        ("late answer", lambda: ask("late", 3000), None),
        ("notices lost", lambda: ask("notices", "off"), lambda: ask("notices", "on")),
        ("torn answers", lambda: ask("inside", "on"), lambda: ask("inside", "off")),
        ("no network", lambda: ask("network", "off"), lambda: ask("network", "on")),
        ("unplugged", lambda: ask("unplug"), lambda: ask("replug")),
        ("replugged", lambda: ask("replug"), None),
        ("restart", lambda: ask("restart"), None),
        ("hung", lambda: ask("hang", "reset"), None),
        ("noise", lambda: ask("noise", 200), lambda: ask("noise", 0)),
        ("settings forgotten", lambda: ask("forget", luck.choice(["+CMGD", "+CMGR", "+CMGL"])), None),
    ])


def configure(p):
    path = os.path.join(p.data, "fingerpost.ini")
    with open(path, encoding="utf-8") as f:
        text = f.read()
    text = text.replace("messages_a_day = 1000", "messages_a_day = 1000000")
    with open(path, "w", encoding="utf-8") as f:
        f.write(text.replace("answers_an_hour = 20", "answers_an_hour = 1000"))


class Soak:
    def __init__(self, texts, kill_every, rate):
        self.texts, self.kill_every, self.rate = texts, kill_every, rate
        self.luck = random.Random(int(os.environ.get("SEED", "20251126")))
        self.delivered = self.made = self.kills = self.submitted = self.marked = self.stored = self.unread = 0
        self.once = self.strangers = self.lost = self.again = self.unmarked = self.thrice = 0
        self.happened = {}
        self.partial = []
        self.end_of_fault = None

    def fault(self, p):
        if self.end_of_fault is not None:
            self.end_of_fault()
            self.end_of_fault = None
            return
        name, begin, self.end_of_fault = faults(p, self.luck)
        begin()
        self.happened[name] = self.happened.get(name, 0) + 1

    def kill(self, p):
        p.modem.kill()
        p.programs.remove(p.modem)
        p.start_modem()
        self.kills += 1

    def run(self, p):
        while self.delivered < self.texts:
            self.round(p, min(NUMBERS, self.texts - self.delivered))
            settle(p, 120)
            self.count(p)
            self.say()

    def count(self, p):
        """Answers of this round: one to each number, each part of it sent once, or what was sent again was marked."""
        everything = p.stick.ask("sent")["sent"]
        sent = [t for t in everything if t["whole"]]
        self.partial += [(t["parts"], len(t["body"])) for t in everything if not t["whole"]]
        answered = {}
        for t in sent:
            answered[t["to"]] = answered.get(t["to"], 0) + 1
        mine = {number(self.delivered - self.expected + i) for i in range(self.expected)}
        missing, strangers = mine - set(answered), set(answered) - mine
        self.lost += len(missing)
        self.strangers += len(strangers)
        self.once += sum(answered.get(n, 0) == 1 for n in mine)
        submitted, marked = p.stick.ask("stats")["submitted"], doubts(p)
        self.stored, self.unread = rows(p, "kind=0"), p.stick.ask("stats")["unread"]
        self.thrice += sum(n > 2 for n in answered.values())
        if missing:
            print("never answered: %s" % " ".join(sorted(missing)))
        # a text twice whole, and parts of which the other half went out once
        again = submitted - self.submitted - sum(t["parts"] for t in sent)
        again += sum((n - 1) * PARTS for n in answered.values() if n > 1)
        self.again += again
        # what noise has made of a text is another text, as far as anybody can know, and is answered too
        made = self.stored - self.delivered - self.made
        self.unmarked += again > PARTS * (marked - self.marked + made)
        self.submitted, self.marked, self.made = submitted, marked, self.made + made
        p.stick.ask("sent-clear")

    def say(self):
        print("%6d texts: answered once %d, never %d; messages sent again %d, sendings marked as uncertain %d; %d kills, "
              "%d faults; %d stored, %d deleted unread" % (self.delivered, self.once, self.lost, self.again, self.marked, self.kills,
                                        sum(self.happened.values()), self.stored, self.unread), flush=True)

    def round(self, p, texts):
        self.expected = texts
        next_fault = next_kill = time.monotonic() + 1
        for n in range(texts):
            # some come into the store that is not the usual one, unannounced: early, so that a kill brings a sweep
            if n < texts // 2 and self.luck.random() < 0.02:
                p.stick.ask("deliver-into", "SM", number(self.delivered), self.luck.choice(WORDS))
            else:
                p.stick.deliver(number(self.delivered), self.luck.choice(WORDS))
            self.delivered += 1
            time.sleep(self.luck.expovariate(self.rate))
            now = time.monotonic()
            if now >= next_fault:
                self.fault(p)
                next_fault = now + self.luck.uniform(0.2, 0.8)  # every other one is a fault that ends
            if now >= next_kill:
                self.kill(p)
                next_kill = now + self.luck.uniform(0.5, 1.5) * self.kill_every
        if self.end_of_fault is not None:
            self.end_of_fault()
            self.end_of_fault = None
        p.stick.send(["hang off", "deaf off", "notices on", "inside off", "network on", "lose 0", "noise 0", "replug"])


def settle(p, seconds):
    """Until nothing is under way; a busy machine may take its time, but something must move within so many seconds."""
    end, before = time.monotonic() + seconds, None
    while time.monotonic() < end:
        if not p.modem.running:
            tell(p, p.stick.ask("slots"), p.status()["texts"])
            raise TimeOut("the daemon ended by itself: %d" % p.modem.process.returncode)
        slots, texts = p.stick.ask("slots"), p.status()["texts"]
        if slots["held"] + slots["SM"]["used"] + slots["ME"]["used"] + texts["queued"] == 0:
            return
        now = (p.stick.ask("stats")["submitted"], slots["held"], slots["SM"]["used"], slots["ME"]["used"], texts["queued"])
        if now != before:
            end, before = time.monotonic() + seconds, now
        time.sleep(0.25)
    tell(p, slots, texts)
    raise TimeOut("texts are under way, and nothing has moved for %d s" % seconds)


def tell(p, slots, texts):
    """Why it does not go on: no numbers, no texts."""
    print("slots: held %d, SM %d, ME %d; %r" % (slots["held"], slots["SM"]["used"], slots["ME"]["used"], texts))
    print("stick: %r" % p.stick.ask("stats"))
    print("programs: %r; modem runs: %r, desk runs: %r" % (p.status()["programs"], p.modem.running, p.desk.program.running))
    with sqlite3.connect("file:%s?mode=ro" % os.path.join(p.data, "queue.db"), uri=True) as db:
        for row in db.execute("SELECT state, cause, tries, not_before - ?, priority FROM outbox WHERE state < 2 LIMIT 9",
                              (int(time.time() * 1000),)):
            print("waiting: %r" % (row,))
    with open(p.modem.log, encoding="utf-8", errors="replace") as f:
        print("".join(f.readlines()[-25:]), flush=True)


def rows(p, where):
    """How many texts the queue has, of those that where is true of."""
    with sqlite3.connect("file:%s?mode=ro" % os.path.join(p.data, "queue.db"), uri=True) as db:
        return db.execute("SELECT count(*) FROM text WHERE " + where).fetchone()[0]


def doubts(p):
    """How often a sending ended so that nobody knows whether it went out."""
    with sqlite3.connect("file:%s?mode=ro" % os.path.join(p.data, "queue.db"), uri=True) as db:
        return db.execute("SELECT coalesce(sum(tries), 0) FROM outbox WHERE uncertain").fetchone()[0]


def kept(p):
    """What the queue says became of them: how many of each state, and why what failed failed."""
    with sqlite3.connect("file:%s?mode=ro" % os.path.join(p.data, "queue.db"), uri=True) as db:
        for sql in ("SELECT 'texts', kind, state, count(*) FROM text GROUP BY 2, 3",
                    "SELECT 'outbox', state, cause, count(*) FROM outbox GROUP BY 2, 3"):
            for row in db.execute(sql):
                print("%s: %s %s %d" % row)


def main():
    given = [float(x) for x in sys.argv[1:]]
    texts, kill_every, rate = given + [2000, 5, 25][len(given):]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    soak = Soak(int(texts), kill_every, rate)
    p = Practice()
    try:
        configure(p)
        p.start_stick()
        p.start_desk()
        p.start_modem()
        start = time.monotonic()
        soak.run(p)
        print("%d texts in %.0f s" % (soak.texts, time.monotonic() - start))
        print("faults: " + ", ".join("%s %d" % x for x in sorted(soak.happened.items())))
        print("rounds in which more was sent again than was marked: %d" % soak.unmarked)
        print("answers that went out more than twice: %d" % soak.thrice)
        kept(p)
        print("parts missing: %r" % soak.partial)
        print("numbers that noise made of others and that were answered: %d" % soak.strangers)
        print("deleted before they were read: %d" % p.stick.ask("stats")["unread"])
        print("refused by the network as malformed: %d" % p.stick.ask("stats")["refused"])
        sys.exit(0 if soak.lost == 0 and soak.unmarked == 0 else 1)
    finally:
        p.close()


if __name__ == "__main__":
    main()
