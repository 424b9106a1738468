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
from shell import first_boot_with_key, shell, stop
from test_image import Run, play


def shown(file):
    """What stands on a screen: nothing, words (some lines of them on black), or a page."""
    with Image.open(file) as picture:
        grey = picture.convert("L")
    if grey.getextrema()[1] < 40:
        return "nothing"
    bright = grey.point(lambda v: 255 if v > 100 else 0).histogram()[255]
    return "words" if bright < 0.02 * grey.size[0] * grey.size[1] else "page"


def until_back(run):
    """How long until the screen is the twin's; and how much of that there was nothing on it, and how much the words."""
    began = before = time.monotonic()
    run.lasted = {"nothing": 0.0, "words": 0.0, "page": 0.0}

    def look():
        nonlocal before
        kind = shown(run.machine.picture(run.screen.seen))
        run.lasted[kind] += time.monotonic() - before
        before = time.monotonic()
        if kind == "words":
            run.screen.keep("hung-meanwhile")
        return kind == "page" and run.screen.same(SAME)
    wait_for("the kiosk to be back", look, 120, 0.1)
    return time.monotonic() - began


def hang(run):
    run.screen.touch("lang:en")
    before = shell(run, "systemctl show -p MainPID --value fingerpost-kiosk")
    leave = stop(run, before)
    if run.screen.twin.scene()["screen"] != "start":  # a visit ends by itself, too
        run.screen.twin.say("tap finish")
    run.back = until_back(run)
    leave.communicate()
    after = shell(run, "systemctl show -p MainPID --value fingerpost-kiosk")
    if after in (None, before):
        raise Trouble("the kiosk was not begun again")
    run.screen.touch("lang:en")
    run.say(f"stopped dead, and back after {run.back:.1f} s, of them {run.lasted['words']:.1f} s \"One moment\" and "
            f"{run.lasted['nothing']:.1f} s nothing")
    if run.back > run.limit:
        raise Trouble(f"the kiosk was back after {run.back:.1f} s, not {run.limit:.0f}")
    if run.lasted["nothing"] > 1 or not run.lasted["words"]:
        raise Trouble("the screen was black meanwhile")


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
