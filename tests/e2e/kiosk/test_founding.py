#!/usr/bin/python3
"""The first start of a box: its questions by touch, then set-up as the box itself does it, to a practice that works."""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from harness import BIN, Tests, main  # noqa: E402

tests = Tests()
NAME, PASSWORD = "harbour road", "three plain words"


class Screen:
    """A kiosk that answers line by line."""

    def __init__(self, data, meeting, size="1080x1920"):
        self.process = subprocess.Popen(
            [os.path.join(BIN, "fingerpost-kiosk"), "--data", data, "--setup", meeting, "--size", size, "--script", "-"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8")

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def do(self, *lines):
        for line in lines:
            answer = self.ask(line)
            assert answer == "ok", (line, answer)

    def shown(self):
        return [n["label"] for n in json.loads(self.ask("scene"))["nodes"]]

    def end(self):
        self.process.stdin.close()
        return self.process.wait(timeout=80)


def keys(text):
    return ["tap key:" + ("space" if c == " " else c) for c in text]


def answer_all(screen):
    screen.do("tap next", "tap choice:pl", "tap next", *keys(NAME), "tap next", *keys("ub1 3ar"), "tap next",
              *keys("02079460123"), "tap next", "tap next", "tap choice:3", "tap choice:476x268", "tap next",
              "tap choice:0", "tap choice:dhcp", *keys("anna.b"), "tap next", *keys(PASSWORD), "tap next",
              *keys("4711"), "tap next", "tap next")


def set_up(data, meeting):
    """What the box's own service does with the answers."""
    paper = os.path.join(os.path.dirname(meeting), "paper")
    done = subprocess.run([os.path.join(BIN, "fingerpost"), "setup", "--data", data, "--answers",
                           os.path.join(meeting, "answers.ini"), "--recovery-file", paper, "--box",
                           os.path.join(meeting, "box.conf")], capture_output=True, encoding="utf-8", timeout=120,
                          check=False)
    os.unlink(os.path.join(meeting, "answers.ini"))
    with open(os.path.join(meeting, "fault" if done.returncode else "done"), "w", encoding="utf-8") as f:
        f.write(done.stderr if done.returncode else "Recovery code of the queue   " + open(paper, encoding="utf-8").read())
    return done


@tests.test("a new box asks, is set up, tries its desk and becomes a kiosk")
def whole(p):
    with tempfile.TemporaryDirectory(dir=p.folder) as folder:
        data, meeting = os.path.join(folder, "data"), os.path.join(folder, "meeting")
        os.mkdir(meeting)
        screen = Screen(data, meeting)
        answer_all(screen)
        assert any("3 working days" in label for label in screen.shown())
        screen.do("tap submit")
        mode = os.stat(os.path.join(meeting, "answers.ini")).st_mode & 0o777
        assert mode == 0o600, oct(mode)
        assert set_up(data, meeting).returncode == 0
        screen.do("wait 1300")
        with open(os.path.join(meeting, "box.conf"), encoding="utf-8") as f:
            assert "address=dhcp" in f.read()
        shown = screen.shown()
        with open(os.path.join(folder, "paper"), encoding="utf-8") as f:
            code = f.read().strip()
        assert "Write this down now" in shown and any(code in label.replace("\n", "") for label in shown), shown
        assert sorted(os.listdir(meeting)) == ["box.conf"], os.listdir(meeting)
        screen.do("tap next", "type 07700 900123", "tap trial", "tap next", "tap trial", "tap next", "tap next")
        assert screen.end() == 0
        settings = os.path.join(data, "fingerpost.ini")
        with open(settings, encoding="utf-8") as f:
            text = f.read()
        for line in ("name = Harbour Road", "postcode = UB1 3AR", "phone = +442079460123", "promise_days = 3",
                     "languages = en pl", "screen_width_mm = 476", "staff_pin = 4711"):
            assert line + "\n" in text, line
        assert PASSWORD not in text
        secret = os.path.join(folder, "password")
        with open(secret, "w", encoding="utf-8") as f:
            f.write(PASSWORD + "\n")
        queue = json.loads(p.fingerpost("queue", "--data", data, "--json", "--open", "--staff", "anna.b",
                                        "--password-file", secret))
        assert [c["test"] for c in queue["callbacks"]] == [True], queue
        assert json.loads(p.fingerpost("status", "--data", data, "--json"))["texts"]["queued"] == 1
        # the same command is the kiosk from now on
        again = Screen(data, meeting)
        assert json.loads(again.ask("scene"))["screen"] == "start"
        assert again.end() == 0


@tests.test("what set-up refuses is said, and the answers are still there")
def refused(p):
    with tempfile.TemporaryDirectory(dir=p.folder) as folder:
        meeting = os.path.join(folder, "meeting")
        os.mkdir(meeting)
        screen = Screen(os.path.join(folder, "data"), meeting, size="1920x1080")
        answer_all(screen)
        screen.do("tap submit")
        with open(os.path.join(meeting, "fault"), "w", encoding="utf-8") as f:
            f.write("the disk is full\n")
        screen.do("wait 1300")
        assert "the disk is full" in screen.shown()
        screen.do("tap back")
        assert any("Harbour Road" in label for label in screen.shown())
        screen.do("tap change:name", "type \x01 West", "tap next")
        assert any("Harbour Road West" in label for label in screen.shown())
        assert screen.end() == 0


@tests.test("a stick with answers may be quicker than the screen")
def stick(p):
    with tempfile.TemporaryDirectory(dir=p.folder) as folder:
        data, meeting = os.path.join(folder, "data"), os.path.join(folder, "meeting")
        os.mkdir(meeting)
        screen = Screen(data, meeting)
        screen.do("tap next")
        with open(os.path.join(folder, "password"), "w", encoding="utf-8") as f:
            f.write(PASSWORD + "\n")
        p.fingerpost("setup", "--data", data, "--practice", "Harbour Road", "--staff", "anna", "--password-file",
                     f.name, "--recovery-file", os.path.join(folder, "recovery"))
        screen.process.stdin.write("wait 2000\nscene\n")
        screen.process.stdin.flush()
        assert screen.process.wait(timeout=80) == 0


if __name__ == "__main__":
    main(tests, "fingerpost-kiosk")
