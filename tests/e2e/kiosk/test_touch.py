#!/usr/bin/python3
"""A touchscreen that is off, mirrored or has its axes exchanged is put right by staff, and stays right."""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from harness import BIN, Tests, main  # noqa: E402

tests = Tests()
PIN = "4711"
ASKEW = (0.03, 0.94, 0.02, -0.9, 0.02, 0.97)  # axes exchanged, one of them mirrored, a little off and turned
MIRRORED = (-1, 0, 1, 0, 1, 0)


class Screen:
    """A kiosk whose touchscreen says of a finger what the six numbers make of its place."""

    def __init__(self, data, says, rotation=0, size="1080x1920", touch=None):
        self.says, self.rotation = says, rotation
        self.w, self.h = (int(n) for n in size.split("x"))
        with open(os.path.join(data, "fingerpost.ini"), "w", encoding="utf-8") as f:
            f.write("[kiosk]\nstaff_pin = %s\nrotation = %d\nlanguages = en ur\n" % (PIN, rotation))
            if touch:
                f.write("touch = %s\n" % touch)
        self.process = subprocess.Popen(
            [os.path.join(BIN, "fingerpost-kiosk"), "--data", data, "--size", size, "--script", "-"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def do(self, *lines):
        for line in lines:
            answer = self.ask(line)
            assert answer == "ok", (line, answer)

    def scene(self):
        return json.loads(self.ask("scene"))

    def finger(self, x, y):
        """A finger on a place of the page, 0 to 1."""
        x, y = {0: (x, y), 90: (1 - y, x), 180: (1 - x, 1 - y), 270: (y, 1 - x)}[self.rotation]
        n = self.says
        self.do("wait 510", "finger %f %f" % (n[0] * x + n[1] * y + n[2], n[3] * x + n[4] * y + n[5]))

    def press(self, name):
        """A finger on what is called so."""
        n = next(n for n in self.scene()["nodes"] if n["id"] == name)
        self.finger((n["x"] + n["w"] / 2) / self.w, (n["y"] + n["h"] / 2) / self.h)

    def adjust(self, off=0.0):
        """To the crosses by keys alone, then each by finger, as far as they are shown; the last one off by so much."""
        self.do("key F10", "type " + PIN, "key Return")
        assert self.scene()["screen"] == "staff"
        self.do("tap adjust")
        self.crosses(off)

    def crosses(self, off=0.0):
        for i in range(1, 6):
            scene = self.scene()
            assert scene["screen"] == "adjust", scene["screen"]
            n = next(n for n in scene["nodes"] if n["id"].startswith("cross:"))
            assert n["id"] == "cross:%d" % i, n["id"]
            self.finger((n["x"] + n["w"] / 2) / self.w + (off if i == 5 else 0), (n["y"] + n["h"] / 2) / self.h)

    def end(self):
        """What was logged."""
        self.process.stdin.close()
        log = self.process.stderr.read()
        assert self.process.wait(timeout=80) == 0, log
        return log


def kept(data):
    with open(os.path.join(data, "touch.map"), encoding="utf-8") as f:
        return f.read()


@tests.test("without help such a screen is of no use, and with it every finger is right, after a new start, too", 120)
def put_right(_p):
    for says, rotation, size in ((MIRRORED, 0, "1080x1920"), (ASKEW, 90, "1080x1920"), (ASKEW, 0, "1920x1080"),
                                 (MIRRORED, 270, "640x960")):
        with tempfile.TemporaryDirectory() as data:
            screen = Screen(data, says, rotation, size)
            screen.press("settings")
            assert screen.scene()["screen"] != "settings"
            while screen.scene()["screen"] != "start":
                screen.do("key Escape")
            screen.adjust()
            assert screen.scene()["screen"] == "adjust-keep"
            assert not os.path.exists(os.path.join(data, "touch.map"))
            screen.press("yes")
            assert "The new touch setting is kept." in [n["label"] for n in screen.scene()["nodes"]]
            screen.press("finish")
            screen.press("lang:ur")
            assert (screen.scene()["screen"], screen.scene()["lang"]) == ("needs", "ur")
            screen.press("need:MONEY")
            assert screen.scene()["screen"] == "list"
            screen.end()
            before = kept(data)
            again = Screen(data, says, rotation, size, touch="1 0 0.5 0 1 0.5")  # what staff adjusted wins
            again.press("lang:ur")
            assert again.scene()["lang"] == "ur"
            again.end()
            assert kept(data) == before and os.listdir(data).count("touch.map") == 1


@tests.test("in Urdu the crosses are where they are in English, and the check says what is off", 60)
def check(_p):
    with tempfile.TemporaryDirectory() as data:
        screen = Screen(data, ASKEW)
        screen.do("tap lang:ur", "tap back")
        screen.adjust(off=0.1)
        scene = screen.scene()
        assert scene["screen"] == "adjust" and "error" in [n["id"] for n in scene["nodes"]]
        screen.crosses()
        screen.do("key Escape")
        assert screen.scene()["screen"] == "staff"
        screen.end()
        assert not os.path.exists(os.path.join(data, "touch.map"))


@tests.test("a key does not keep a map, and after 15 seconds the old one is back", 60)
def locked_out(_p):
    with tempfile.TemporaryDirectory() as data:
        screen = Screen(data, MIRRORED, touch="-1 0 1 0 1 0")
        screen.press("settings")  # the settings' own map
        assert screen.scene()["screen"] == "settings"
        screen.do("key Escape")
        screen.adjust()
        screen.do("key Return", "tap yes")
        assert screen.scene()["screen"] == "adjust-keep"
        screen.says = (1, 0, 0, 0, 1, 0)  # as if the touches had lied: the button cannot be hit
        screen.press("yes")
        assert screen.scene()["screen"] == "adjust-keep"
        screen.do("wait 14500")
        assert screen.scene()["screen"] == "staff"
        screen.says = MIRRORED
        screen.press("finish")
        assert screen.scene()["screen"] == "start"
        screen.end()
        assert not os.path.exists(os.path.join(data, "touch.map"))


@tests.test("a damaged file is told in one line, and the kiosk serves", 30)
def damaged(_p):
    with tempfile.TemporaryDirectory() as data:
        with open(os.path.join(data, "touch.map"), "w", encoding="utf-8") as f:
            f.write("fingerpost-touch 1\n-1 0 1 0")
        screen = Screen(data, (1, 0, 0, 0, 1, 0))
        screen.press("lang:ur")
        assert screen.scene()["lang"] == "ur"
        log = screen.end()
        assert log.count("touch.map") == 1, log


if __name__ == "__main__":
    main(tests)
