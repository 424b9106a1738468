#!/usr/bin/python3
"""The conversations in tests/dialogue, word for word, out of `fingerpost text` itself: the same files that the unit test
plays, on a practice that was set up, with a queue, a directory and a clock that stands where theirs does."""
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import BIN, ROOT, Skip, Tests  # noqa: E402

FOLDER = os.path.join(ROOT, "tests", "dialogue")
NOON = 1795348800  # Sunday 22 November 2026, as tests/unit/dialogue_fixture.h has it
NUMBER = "07700900123"
OTHERS = ["07700900201", "07700900202", "07700900203"]  # three are in line before
SETTINGS = """
[practice]
name = Elm Road Surgery
phone = 020 7946 0123
privacy = www.elmroad.example/privacy
promise_days = 5
"""
tests = Tests()


def fingerpost(at, *words):
    """Runs it at a time; what it prints."""
    command = ["faketime", "-f", "@%d" % at, os.path.join(BIN, "fingerpost"), *words]
    env = dict(os.environ, TZ="UTC", FAKETIME_FMT="%s")
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", env=env, check=False)
    if done.returncode:
        raise AssertionError("%s: %d: %s" % (" ".join(words[:2]), done.returncode, done.stderr.strip()))
    return done.stdout


def turns(path):
    """(minutes on, text, answers expected, a request expected, reworded) for each text; None from "@ limit" on."""
    out, minutes, reworded = [], 0, False
    with open(path, encoding="utf-8") as f:
        for line in f.read().splitlines():
            if line == "@ later":
                minutes += 31
            elif line == "@ reworded":
                reworded = True
            elif line == "@ limit":
                break  # counts what a modem sent; here nothing is
            elif line.startswith(">"):
                out.append([minutes, line[2:], [], False, reworded])
            elif line.startswith("< "):
                out[-1][2].append(line[2:])
            elif line.startswith("  "):
                out[-1][2][-1] += "\n" + line[2:]
            elif line.startswith("= ") and "request" in line and "withdrawn" not in line:
                out[-1][3] = True
    return out


class World:
    """A practice once set up; every conversation gets a copy."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="fingerpost-transcripts-")
        self.ready = os.path.join(self.folder, "ready")

    def found(self):
        password = os.path.join(self.folder, "password")
        with open(password, "w", encoding="utf-8") as f:
            f.write("a long walk before breakfast\n")
        fingerpost(NOON - 3600, "setup", "--data", self.ready, "--practice", "Elm Road Surgery", "--staff", "ruth",
                   "--password-file", password, "--recovery-file", os.path.join(self.folder, "recovery"))
        with open(os.path.join(self.ready, "fingerpost.ini"), "w", encoding="utf-8") as f:
            f.write(SETTINGS)
        fingerpost(NOON - 3600, "import", "--data", self.ready, os.path.join(FOLDER, "directory.csv"))
        for other in OTHERS:
            fingerpost(NOON - 1800, "text", "--data", self.ready, "--from", other, "CALL Ben any time")

    def play(self, path):
        data = os.path.join(self.folder, "play")
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(self.ready, data)
        for n, (minutes, text, answers, request, reworded) in enumerate(turns(path)):
            at = NOON + 60 * minutes + n
            got = json.loads(fingerpost(at, "text", "--data", data, "--from", NUMBER, "--json", text))
            said = "%s: > %s" % (os.path.basename(path), text)
            assert got["request"] == request, "%s: request %s" % (said, got["request"])
            if reworded:
                assert len(got["answers"]) == len(answers), "%s: %s" % (said, got["answers"])
            else:
                assert got["answers"] == answers, "%s\nexpected %s\ngot      %s" % (said, answers, got["answers"])

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)


@tests.test("a practice with three in line", seconds=120)
def found(world):
    if shutil.which("faketime") is None:
        raise Skip("faketime is not there")
    world.found()


for transcript in sorted(glob.glob(os.path.join(FOLDER, "*.txt"))):
    def play(world, path=transcript):
        if shutil.which("faketime") is None:
            raise Skip("faketime is not there")
        world.play(path)
    tests.test(os.path.basename(transcript), seconds=300)(play)


if __name__ == "__main__":
    if not os.access(os.path.join(BIN, "fingerpost"), os.X_OK):
        sys.exit("%s: no fingerpost there (make programs)" % BIN)
    the_world = World()
    try:
        result = tests.run(the_world)
    finally:
        the_world.close()
    sys.exit(result)
