#!/usr/bin/python3
"""kill -9 of any program at any moment, during a hundred mixed requests: what was acknowledged is there, once.

By touch, acknowledged is the confirmation on the screen; by text, the text that says "we will ring you", sent; by staff,
HTTP 303. What was on its way when its program died may be there or not, but never twice, and never by half. The moments
come from a seed, which is printed: SEED=n runs the same ones again.
"""
import os
import random
import re
import sqlite3
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import Gone, Tests, main  # noqa: E402

tests = Tests()
SEED = int(os.environ.get("SEED") or random.SystemRandom().randrange(1 << 31))
TOUCHES, TEXTS, MOVES = 34, 33, 33
LONGEST = 100  # seconds of killing


class Run:
    """One run: who acknowledged what. Each list is written by one thread only."""

    def __init__(self, practice):
        self.practice = practice
        self.lock = threading.Lock()  # held while a program is dead
        self.touched, self.touched_perhaps = [], []
        self.texted = []
        self.moved, self.moved_perhaps = [], []
        self.failed = []
        self.over = threading.Event()

    def kill(self, which):
        p = self.practice
        with self.lock:
            if which == "modem":
                p.modem.kill()
                p.start_modem()
            elif which == "desk":
                p.desk.program.kill()
                p.desk.start()
            else:
                p.kiosk.program.kill()
                p.start_kiosk()

    def alive(self):
        """Waits until nothing is being started anew."""
        with self.lock:
            return self.practice


def guarded(run, work):
    """A thread whose failure is the test's."""
    def inside():
        try:
            work(run)
        except Exception as why:  # pylint: disable=broad-except
            run.failed.append("%s: %r" % (work.__name__, why))
    thread = threading.Thread(target=inside, daemon=True)
    thread.start()
    return thread


def touch(run):
    """Patients at the screen, one after the other. One whose screen dies asks again, as the next patient would."""
    for i in range(TOUCHES):
        name, phone, perhaps = "Touch %s" % chr(65 + i % 26) + "abcdefgh"[i // 26], "07700 900%03d" % (300 + i), False
        for _ in range(50):
            kiosk = run.alive().kiosk
            try:
                kiosk.call_back(name, phone)
                perhaps = True
                done = kiosk.submit()
            except Gone:
                if perhaps:
                    break
                continue
            if not done:
                raise AssertionError("the kiosk could not store a request")
            run.touched.append(phone)
            perhaps = False
            try:
                kiosk.say("tap finish")
            except Gone:
                pass
            break
        if perhaps:
            run.touched_perhaps.append(phone)


def text(run):
    """Patients' texts, from as many numbers."""
    names = ["Anna", "Bilal", "Chidi", "Dina", "Ewa", "Farah", "Gita", "Hugo", "Iris", "Jon", "Kofi"]
    for i in range(TEXTS):
        number = "+447700900%03d" % (400 + i)
        run.practice.stick.deliver(number, "CALL %s mornings" % names[i % len(names)])
        run.texted.append(number)
        time.sleep(0.3)


def staff(run):
    """A member of staff works through whatever is there: claim, try, try, close."""
    plan = [("claim", {}), ("attempt", {"result": "no-answer"}), ("attempt", {"result": "no-answer"}),
            ("close", {"result": "helped"})]
    current, step, done = None, 0, 0
    while done < MOVES and not run.over.is_set():
        desk = run.alive().desk
        try:
            if current is None:
                found = re.findall(r'action="/callback/([0-9a-f-]{36})/claim"', desk.get("/queue"))
                used = {m[0] for m in run.moved + run.moved_perhaps}
                fresh = [f for f in found if f not in used]
                if not fresh:
                    time.sleep(0.1)
                    continue
                current, step = fresh[0], 0
            move, form = plan[step]
            page = desk.get("/callback/" + current)
            seen = re.search(r'name="seen" value="(\d+)"', page)
            token = desk.token(page)
        except Gone:
            time.sleep(0.05)
            continue
        try:
            code = desk.request("POST", "/callback/%s/%s" % (current, move),
                                {"token": token, "seen": seen.group(1) if seen else "0", **form})[0]
        except Gone:
            run.moved_perhaps.append((current, move))
            current = None
            done += 1
            continue
        if code != 303:
            raise AssertionError("%s was answered with %d" % (move, code))
        run.moved.append((current, move))
        done += 1
        step += 1
        if step == len(plan):
            current = None


def check_integrity(practice):
    """As SQLite sees it, and every table's foreign keys."""
    with sqlite3.connect("file:%s?mode=ro" % os.path.join(practice.data, "queue.db"), uri=True) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "the queue's file is damaged"
        assert db.execute("PRAGMA foreign_key_check").fetchall() == [], "rows without what they belong to"


def numbers_of(rows):
    return [re.sub(r"^0", "+44", (c["phone"] or "").replace(" ", "")) for c in rows]


@tests.test("all parts are up", 60)
def up(p):
    print("# SEED=%d" % SEED, flush=True)
    p.start_stick()
    p.start_modem()
    p.start_kiosk()
    p.start_desk()
    assert p.desk.sign_in() == 303
    p.stick.talk("+447700900998", "HELP", 30)
    p.run = Run(p)


@tests.test("a hundred requests while programs are killed", 240)
def storm(p):
    run, chance = p.run, random.Random(SEED)
    threads = [guarded(run, work) for work in (touch, text, staff)]
    start, kills = time.monotonic(), 0
    while any(t.is_alive() for t in threads) and time.monotonic() - start < LONGEST:
        time.sleep(chance.uniform(0.05, 1.0))
        which = chance.choice(["modem", "desk", "kiosk"])
        if any(t.is_alive() for t in threads):
            run.kill(which)
            kills += 1
    run.over.set()
    for t in threads:
        t.join(60)
    print("# %d kills; by touch %d confirmed, %d unknown; by text %d; by staff %d done, %d unknown; %.0f s" % (
        kills, len(run.touched), len(run.touched_perhaps), len(run.texted), len(run.moved), len(run.moved_perhaps),
        time.monotonic() - start))
    assert not run.failed, "; ".join(run.failed)
    assert not any(t.is_alive() for t in threads), "a thread hangs"
    assert kills >= 5, "too few kills to mean anything"
    assert len(run.touched) >= TOUCHES // 2 and len(run.moved) >= MOVES // 2, "too little came through"


@tests.test("every text got its promise, once the modem is left alone", 120)
def promised(p):
    for number in p.run.texted:
        sent = p.stick.answers(number, seconds=90)
        assert any("ring you" in t["body"] for t in sent), "no promise"
    p.stick.empty(30)


@tests.test("every acknowledged request is in the queue, once", 60)
def once(p):
    rows = numbers_of(p.queue())
    for phone in ["+44" + t.replace(" ", "")[1:] for t in p.run.touched] + p.run.texted:
        assert rows.count(phone) == 1, "an acknowledged request is there %d times" % rows.count(phone)
    for phone in ["+44" + t.replace(" ", "")[1:] for t in p.run.touched_perhaps]:
        assert rows.count(phone) <= 1, "an unknown request is there %d times" % rows.count(phone)
    expected = len(p.run.touched) + len(p.run.texted)
    assert expected <= len(rows) <= expected + len(p.run.touched_perhaps), "%d rows" % len(rows)


@tests.test("every move of staff that was answered 303 was made, once", 60)
def moves(p):
    rows = {c["id"]: c for c in p.queue(opened=False)}
    for callback in {m[0] for m in p.run.moved + p.run.moved_perhaps}:
        made = [m for c, m in p.run.moved if c == callback]
        perhaps = [m for c, m in p.run.moved_perhaps if c == callback]
        row = rows[callback]
        tries, more = made.count("attempt"), perhaps.count("attempt")
        assert tries <= row["attempts"] <= tries + more, "%d tries, acknowledged %d" % (row["attempts"], tries)
        if "close" in made:
            assert row["state"] == "closed", row["state"]
        elif "close" not in perhaps and tries:
            assert row["state"] != "waiting" and row["state"] != "closed", row["state"]
        elif "claim" in made and not perhaps:
            assert row["state"] == "claimed", row["state"]


@tests.test("the file is whole, now and after all have ended", 60)
def whole(p):
    check_integrity(p)
    for program in (p.modem, p.kiosk.program, p.desk.program):
        program.stop()
    check_integrity(p)
    assert len(p.queue()) >= len(p.run.touched) + len(p.run.texted)


if __name__ == "__main__":
    main(tests, "fingerpost-modem", "fingerpost-kiosk", "fingerpost-desk")
