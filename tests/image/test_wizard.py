#!/usr/bin/python3
"""A new box is made a practice's by its wizard, touched from "Begin" to "Open the kiosk".

  test_wizard.py IMAGE

PICTURES=FOLDER keeps what the screen showed.
"""
import os
import sys
import time

from box import Desk, NewTwin, Screen, Trouble, grow, harness, missing, wait_for
from machine import Machine, Modem
from test_image import FIRMWARE, Run, answers, play

PASSWORD, PHONE = "walk/walk-7", "07700900123"
PAPER = """Fingerpost: lock this away. Whoever has it can read what patients have asked for.\r
\r
Recovery code of the queue    {code}\r
Recovery key of the disk      none: this machine has no TPM, and the disk is not encrypted.\r
                              Names and numbers are, all the same.\r
The desk                      https://10.0.2.15/\r
Its authority (SHA-256)       {fingerprint}
"""


def keys(text):
    return ["key:space" if c == " " else "key:" + c for c in text]


def start(run):
    run.modem = Modem(os.path.join(harness.BIN, "simmodem"), run.folder)
    run.later(run.modem.end)
    disk = grow(run.image, f"{run.folder}/disk.img")
    run.machine = Machine(run.folder, disk, modem=run.modem, port=run.port, firmware=FIRMWARE)
    run.later(lambda: run.machine.pull_plug())
    run.twin = NewTwin()
    run.later(run.twin.close)
    run.screen = Screen(run.machine, run.twin.start_kiosk(), run.folder)
    run.screen.wait(600)
    run.screen.keep("wizard-1-welcome")
    run.say(f"the wizard on the screen, {time.monotonic() - run.machine.started:.0f} s after power on")


def ask(run):
    """Every page, some left as they are."""
    s = run.screen
    for name in ["next", "choice:ur"]:
        s.touch(name)
    s.keep("wizard-2-languages")
    for name in ["next", *keys("hope")]:
        s.touch(name)
    s.keep("wizard-3-practice")
    s.touch("next")
    for name in [*keys("x"), "next"]:
        s.touch(name)
    s.keep("wizard-4-wrong-postcode")
    for name in ["key:erase", "next"]:  # no postcode
        s.touch(name)
    for name in ["next", "next", "choice:3"]:  # no numbers; three days
        s.touch(name)
    s.keep("wizard-5-screen")
    for name in ["next", "next", "next", *keys("mo"), "next", *keys(PASSWORD), "next", "next", "next"]:
        s.touch(name)
    s.keep("wizard-6-check")
    run.say(f"asked and answered, {s.steps} touches, each page the same")


def become(run):
    """The box sets itself up, and shows its codes; the twin has codes of its own, so that they differ on purpose."""
    run.screen.finger("submit")
    run.screen.twin.say("tap submit")
    words = run.twin.answer(PAPER)
    for line in ("languages = en ur", "name = Hope", "promise_days = 3", "user = mo", "password = " + PASSWORD):
        if line not in words:
            raise Trouble(f"the twin's answers have no '{line}'")
    wait_for("the twin's paper", lambda: any(n["id"] == "line:0" for n in run.screen.twin.scene()["nodes"]), 30)
    run.screen.wait(300, share=0.03)
    run.screen.keep("wizard-7-paper")
    run.say("the box has set itself up and shows its codes")


def try_out(run):
    """A text to a phone, a call back to nobody, and on to the kiosk."""
    s = run.screen
    s.touch("next", share=0.03)
    for name in keys(PHONE):  # what the modem says differs, so that one digit is not seen
        s.touch(name, share=0.03)
        time.sleep(2)
    s.touch("trial", share=0.03)
    s.keep("wizard-8-modem")
    wait_for("the wizard's test text", lambda: any("test from your new" in t for t in answers(run, PHONE)), 180, 1)
    run.say("its test text was sent")
    s.touch("next")
    s.touch("trial")
    s.keep("wizard-9-trial")
    s.touch("next")
    s.keep("wizard-10-done")
    s.finger("next")
    s.twin = run.twin.start_kiosk()
    s.wait(120)
    s.keep("wizard-11-kiosk")
    run.say("and the kiosk is on the screen")


def desk(run):
    staff = Desk(run.port, None)
    wait_for("the desk over TLS", staff.up, 120, 2)
    if staff.sign_in("mo", PASSWORD) != 303:
        raise Trouble("the wizard's account cannot sign in")
    if "test" not in staff.words("/queue").lower():
        raise Trouble("the wizard's test call back is not at the desk")
    run.say("the wizard's account signs in at the desk, and finds the test call back")


def main():
    lacks = missing()
    if lacks or os.geteuid() != 0:
        print(f"wizard: SKIPPED, this machine has no {lacks or 'root'}")
        return 0
    run = Run(sys.argv[1])
    if play(run, [start, ask, become, try_out, desk]):
        return 1
    print(f"wizard: a new box made a practice's by {run.screen.steps} touches, {time.monotonic() - run.began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
