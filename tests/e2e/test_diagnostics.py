#!/usr/bin/python3
"""`fingerpost report` after patients have asked: versions and states are in it, nobody's name, number or words."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import BIN, Planted, Tests, main, until  # noqa: E402

tests = Tests()
planted = Planted()
TEXTER, TOUCH = ("+447700900731", "Quillandra"), ("Ferdinanda", "07700900732")
LATE = ["+44 7700 900733", "07700900733", "07700 900 733", "(07700) 900-733", "447700900733"]
NET = ["192.168.12.34", "10.0.2.15"]
KEPT = ["2026-11-22 07:45:12", "[   12.345678]", "fingerpost_0.1.0+4-1.efi", "1024 MB", "error 28"]


@tests.test("patients ask by text and by touch", 120)
def ask(p):
    for number, name in (TEXTER, (TOUCH[1], TOUCH[0])):
        planted.number("a number", number if number[0] == "+" else "+44" + number[1:])
        planted.text("a name", name)
    planted.text("a word of a message", "marmaladequokka")
    p.start_stick()
    p.start_modem()
    p.stick.talk(TEXTER[0], f"CALL {TEXTER[1]} evenings", 60)
    p.stick.talk(TEXTER[0], "it is about the marmaladequokka", 60)
    kiosk = p.start_kiosk()
    kiosk.call_back(*TOUCH)
    assert kiosk.submit(), "not confirmed"
    p.start_desk()
    assert p.desk.sign_in() == 303
    until(30, "both requests", lambda: len(p.queue()) == 2)


def report(p, journal):
    """As on a box whose journal is a file."""
    tools = os.path.join(p.folder, "tools")
    os.makedirs(tools, exist_ok=True)
    with open(os.path.join(tools, "journalctl"), "w", encoding="utf-8") as f:
        f.write(f"#!/bin/sh\ncat {journal}\n")
    os.chmod(os.path.join(tools, "journalctl"), 0o755)
    out = os.path.join(p.folder, "report.txt")
    subprocess.run([os.path.join(BIN, "fingerpost"), "report", "--output", out], check=True, timeout=120,
                   env={**os.environ, "PATH": tools + ":" + os.environ["PATH"]})
    assert os.stat(out).st_mode & 0o777 == 0o600
    with open(out, encoding="utf-8", errors="replace") as f:
        return f.read()


@tests.test("everything our programs have logged goes in, and nobody is in it", 60)
def ours(p):
    journal = os.path.join(p.folder, "journal")
    with open(journal, "wb") as f:
        for log in sorted(os.listdir(p.logs)):
            with open(os.path.join(p.logs, log), "rb") as one:
                f.write(one.read())
    text = report(p, journal)
    for part in ("== kernel", "== memory", "== space", "== our programs", "ready"):
        assert part in text, part
    found = planted.found_in(text.encode())
    assert not found, found


@tests.test("should one ever be in a log, a number or an address is blotted out; times and sizes are not", 60)
def blotted(p):
    journal = os.path.join(p.folder, "journal")
    with open(journal, "w", encoding="utf-8") as f:
        for line in LATE + NET + KEPT:
            f.write(f"before {line} after\n")
    text = report(p, journal)
    assert text.count("(number) after") == 2 * len(LATE + NET), text
    for line in KEPT:
        assert f"before {line} after" in text, line
    late = Planted()
    late.number("a late number", "+447700900733")
    assert not late.found_in(text.encode())


if __name__ == "__main__":
    main(tests, "fingerpost-modem", "fingerpost-kiosk", "fingerpost-desk")
