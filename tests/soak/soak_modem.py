#!/usr/bin/python3
"""Texts without end, a fault every second, and kill -9 of the daemon every few seconds: is each answered, and once?

    tests/soak/soak_modem.py [TEXTS [SECONDS_BETWEEN_KILLS]]        default 2000 and 5; programs from $FINGERPOST_BIN

In rounds of at most 999 texts, each from another number, so that every answer can be told from every other. At the
end of each: how many were never answered (must be none), and how many messages went out more than once (no more than
the answers that the daemon had marked as uncertain have parts).
"""
import os
import random
import sqlite3
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from harness import Practice, TimeOut  # noqa: E402

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
    ])


def configure(p):
    path = os.path.join(p.data, "fingerpost.ini")
    with open(path, encoding="utf-8") as f:
        text = f.read()
    text = text.replace("messages_a_day = 1000", "messages_a_day = 100000")
    with open(path, "w", encoding="utf-8") as f:
        f.write(text.replace("answers_an_hour = 20", "answers_an_hour = 1000"))


class Soak:
    def __init__(self, texts, kill_every):
        self.texts, self.kill_every = texts, kill_every
        self.luck = random.Random(20251126)
        self.delivered = self.kills = self.lost = self.again = self.submitted = 0
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
            settle(p, 300)
            self.count(p)

    def count(self, p):
        """Answers of this round: one to each number, each part of it sent once."""
        everything = p.stick.ask("sent")["sent"]
        sent = [t for t in everything if t["whole"]]
        self.partial += [(t["parts"], len(t["body"])) for t in everything if not t["whole"]]
        self.lost += self.expected - len({t["to"] for t in sent})
        submitted = p.stick.ask("stats")["submitted"]
        self.again += submitted - self.submitted - sum(t["parts"] for t in sent)
        self.submitted = submitted
        p.stick.ask("sent-clear")

    def round(self, p, texts):
        self.expected = texts
        next_fault = next_kill = time.monotonic() + 1
        for _ in range(texts):
            p.stick.deliver(number(self.delivered), "HELP")
            self.delivered += 1
            time.sleep(self.luck.expovariate(25))
            now = time.monotonic()
            if now >= next_fault:
                self.fault(p)
                next_fault = now + self.luck.uniform(0.5, 1.5)
            if now >= next_kill:
                self.kill(p)
                next_kill = now + self.luck.uniform(0.5, 1.5) * self.kill_every
        if self.end_of_fault is not None:
            self.end_of_fault()
            self.end_of_fault = None
        p.stick.send(["hang off", "deaf off", "notices on", "inside off", "network on", "lose 0", "replug"])


def settle(p, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        slots, texts = p.stick.ask("slots"), p.status()["texts"]
        if slots["held"] + slots["SM"]["used"] + slots["ME"]["used"] + texts["queued"] == 0:
            return
        time.sleep(1)
    raise TimeOut("texts are still under way after %d s" % seconds)


def uncertain(p):
    with sqlite3.connect("file:%s?mode=ro" % os.path.join(p.data, "queue.db"), uri=True) as db:
        return db.execute("SELECT count(*) FROM text WHERE state='uncertain'").fetchone()[0]


def kept(p):
    """What the queue says became of them: how many of each state, and why what failed failed."""
    with sqlite3.connect("file:%s?mode=ro" % os.path.join(p.data, "queue.db"), uri=True) as db:
        for sql in ("SELECT 'texts', kind, state, count(*) FROM text GROUP BY 2, 3",
                    "SELECT 'outbox', state, cause, count(*) FROM outbox GROUP BY 2, 3"):
            for row in db.execute(sql):
                print("%s: %s %s %d" % row)


def main():
    texts = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    soak = Soak(texts, float(sys.argv[2]) if len(sys.argv) > 2 else 5)
    p = Practice()
    try:
        configure(p)
        p.start_stick()
        p.start_modem()
        start = time.monotonic()
        soak.run(p)
        took = time.monotonic() - start
        marked = uncertain(p)
        print("%d texts in %.0f s, %d kills, %d faults" % (texts, took, soak.kills, sum(soak.happened.values())))
        print("faults: " + ", ".join("%s %d" % x for x in sorted(soak.happened.items())))
        print("never answered %d; messages sent again %d; answers marked as uncertain %d" % (
            soak.lost, soak.again, marked))
        kept(p)
        print("parts missing: %r" % soak.partial)
        print("refused by the network as malformed: %d" % p.stick.ask("stats")["refused"])
        sys.exit(0 if soak.lost == 0 and soak.again <= PARTS * marked else 1)
    finally:
        p.close()


if __name__ == "__main__":
    main()
