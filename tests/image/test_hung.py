#!/usr/bin/python3
"""The kiosk's program is stopped dead, as if it hung: how long until patients can touch it again.

  test_hung.py IMAGE [SECONDS]

Fails when it takes longer. By SSH, so that this is tried too.
"""
import os
import sys
import time

from PIL import Image

from box import SAME, Trouble, missing, wait_for
from shell import first_boot_with_key, shell
from test_image import Run, play


def black(file):
    with Image.open(file) as picture:
        return picture.convert("L").getextrema()[1] < 40


def until_back(run):
    """How long until the screen is the twin's; and how much of that it was black, with nothing on it."""
    began = before = time.monotonic()
    run.dark = 0.0

    def look():
        nonlocal before
        back = run.screen.same(SAME)
        now = time.monotonic()
        if black(run.screen.seen):
            run.dark += now - before
        before = now
        return back
    wait_for("the kiosk to be back", look, 120, 0.2)
    return time.monotonic() - began


def hang(run):
    run.screen.touch("lang:en")
    before = shell(run, "systemctl show -p MainPID --value fingerpost-kiosk")
    shell(run, "kill -STOP " + before)
    if run.screen.twin.scene()["screen"] != "start":  # a visit ends by itself, too
        run.screen.twin.say("tap finish")
    run.back = until_back(run)
    after = shell(run, "systemctl show -p MainPID --value fingerpost-kiosk")
    if after in (None, before):
        raise Trouble("the kiosk was not begun again")
    run.screen.touch("lang:en")
    run.say(f"stopped dead, and back after {run.back:.1f} s, {run.dark:.1f} s of them without a picture")
    if run.back > run.limit:
        raise Trouble(f"the kiosk was back after {run.back:.1f} s, not {run.limit:.0f}")
    if run.dark > 1:
        raise Trouble(f"the screen was black for {run.dark:.1f} s")


def main():
    lacks = missing()
    if lacks or os.geteuid() != 0:
        print(f"hung: SKIPPED, this machine has no {lacks or 'root'}")
        return 0
    run = Run(sys.argv[1])
    run.limit = float(sys.argv[2]) if len(sys.argv) > 2 else 10
    if play(run, [first_boot_with_key, hang]):
        return 1
    print(f"hung: a kiosk that stands still is back within {run.back:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
