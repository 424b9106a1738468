#!/usr/bin/python3
"""A box that is a practice's is told of another network by one of its managers, and by nobody else."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import BIN, PASSWORD, USER, Tests, main  # noqa: E402

tests = Tests()
BEFORE = "volume=70\naddress=dhcp\nimport=directory.csv\n"


class Box:
    """What the box has beside the practice's folder, and a stick with answers."""

    def __init__(self, p):
        self.data = p.data
        self.box = os.path.join(p.folder, "box.conf")
        self.answers = os.path.join(p.folder, "fingerpost-answers.ini")
        self.write(self.box, BEFORE)

    @staticmethod
    def write(path, text):
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)

    def change(self, text, user=USER, password=PASSWORD):
        """The status, standard error and what the box has then."""
        self.write(self.answers, "[staff]\nuser = %s\npassword = %s\n%s" % (user, password, text))
        done = subprocess.run([os.path.join(BIN, "fingerpost"), "setup", "--data", self.data, "--change", "--answers",
                               self.answers, "--box", self.box], capture_output=True, encoding="utf-8", timeout=120,
                              check=False)
        assert password not in done.stdout + done.stderr
        with open(self.box, encoding="utf-8") as f:
            return done.returncode, done.stderr, f.read()

    def settings(self):
        with open(os.path.join(self.data, "fingerpost.ini"), encoding="utf-8") as f:
            return f.read()


@tests.test("a manager's answers change what they name, and nothing else")
def changed(p):
    b = Box(p)
    before = b.settings()
    code, said, has = b.change("[network]\naddress = 192.0.2.10/24\ngateway = 192.0.2.1\ndns = 192.0.2.1\n[box]\nvolume = 40\n")
    assert (code, said) == (0, ""), said
    assert has == "volume=40\naddress=192.0.2.10/24\ngateway=192.0.2.1\ndns=192.0.2.1\nimport=directory.csv\n", has
    assert b.settings() == before
    code, said, has = b.change("[network]\naddress = dhcp\n[box]\nrotation = 90\n[sim]\npin = 4321\n")
    assert (code, said) == (0, "") and has == "volume=40\naddress=dhcp\nimport=directory.csv\n", (said, has)
    pin = os.path.join(p.data, "sim.pin")
    assert [x for x in b.settings().splitlines() if x not in before.splitlines()] == ["rotation = 90", "pin_file = " + pin]
    with open(pin, encoding="utf-8") as f:
        assert f.read() == "4321\n"
    assert os.stat(pin).st_mode & 0o777 == 0o640


@tests.test("what is no matter of the box is ignored, in one line")
def ignored(p):
    b = Box(p)
    before = b.settings()
    code, said, has = b.change("[practice]\nname = Another\nnonsense\n[kiosk]\nstaff_pin = 1\n[feeds]\nimport = x.csv\n"
                               "[box]\nvolume = 10\n")
    assert code == 0 and said.count("\n") == 1 and "was ignored" in said, said
    assert has == BEFORE.replace("70", "10") and b.settings() == before


@tests.test("what is wrong is one line with the file's own, and changes nothing")
def wrong(p):
    b = Box(p)
    before = b.settings()
    for text, line, says in (("[box]\nvolume = loud\n", 5, "volume is not"),
                             ("[network]\n\naddress = 192.0.2.10/24\n", 6, "needs its gateway"),
                             ("[box]\nrotation = 90\n[network]\naddress = 192.0.2.10/24\n", 7, "needs its gateway"),
                             ("[box]\nroot = yes\n", 5, "is no answer to anything")):
        code, said, has = b.change(text)
        assert code == 1 and said.count("\n") == 1 and "%s:%d: " % (b.answers, line) in said and says in said, said
        assert (has, b.settings()) == (BEFORE, before)


@tests.test("nobody but a manager changes anything, and who guesses must wait", 120)
def managers_only(p):
    b = Box(p)
    path = os.path.join(p.folder, "word")
    b.write(path, "another long word\n")
    p.fingerpost("staff", "add", "nora", "--role", "receptionist", "--data", p.data, "--staff", USER, "--password-file",
                 p.password, "--new-password-file", path)
    before = b.settings()
    for user, password in (("nora", "another long word"), ("nora", "a wrong long word"), ("nobody", PASSWORD),
                           (USER, "a wrong long word")):
        code, said, has = b.change("[box]\nvolume = 1\nrotation = 90\n", user, password)
        assert code == 1 and said.count("\n") == 1 and "%s:3: [staff]" % b.answers in said, said
        assert (has, b.settings()) == (BEFORE, before)
    for _ in range(12):
        b.change("[box]\nvolume = 1\n", USER, "a wrong long word")
    code, said, has = b.change("[box]\nvolume = 1\n")  # and now the right one
    assert code == 1 and "too many wrong passwords" in said and said.count("\n") == 1 and has == BEFORE, said


@tests.test("where there is no practice, nothing is changed; and it needs its answers")
def nobodys(p):
    b = Box(p)
    b.data = os.path.join(p.folder, "nowhere")
    code, said, has = b.change("[box]\nvolume = 1\n")
    assert code == 1 and said.count("\n") == 1 and has == BEFORE, said
    assert not os.path.exists(b.data)
    p.fingerpost("setup", "--data", p.data, "--change", "--answers", b.answers, code=2)


if __name__ == "__main__":
    main(tests, "fingerpost")
