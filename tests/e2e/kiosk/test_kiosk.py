#!/usr/bin/python3
"""The kiosk by its script: from the start to "we will ring you", what fails said plainly, and nothing left behind."""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from harness import BIN, Tests, main  # noqa: E402

tests = Tests()


def script(data, *lines, size="1080x1920", code=0):
    """Answers to the lines, one each."""
    done = subprocess.run([os.path.join(BIN, "fingerpost-kiosk"), "--data", data, "--size", size, "--script", "-"],
                          input="\n".join(lines) + "\n", stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60,
                          encoding="utf-8", check=False)
    assert done.returncode == code, done.stderr
    answers = done.stdout.splitlines()
    assert len(answers) == len(lines), answers
    return answers


def form(name, number):
    """The form by touch alone: every letter and digit on the screen's own keyboard."""
    return (["tap key:" + ("space" if c == " " else c) for c in name] + ["tap next"] +
            ["tap key:" + c for c in number] +
            ["tap next", "tap choice:morning", "tap no", "tap yes", "tap submit", "scene"])


@tests.test("an English patient, by touch alone")
def english(p):
    answers = script(p.data, "tap lang:en", "tap need:MONEY", "tap callback", *form("anna", "07700900101"))
    scene = json.loads(answers[-1])
    assert scene["screen"] == "confirmation" and scene["dir"] == "ltr"
    assert "900101" not in answers[-1], "the number is echoed"
    asked = [c for c in p.queue() if c["phone"] == "+447700900101"]
    assert len(asked) == 1 and asked[0]["name"] == "Anna" and asked[0]["need"] == "MONEY", asked
    assert asked[0]["channel"] == "kiosk" and asked[0]["lang"] == "en"


@tests.test("an Urdu patient, by touch alone, on a wide page")
def urdu(p):
    answers = script(p.data, "tap lang:ur", "tap callback", *form("زینب", "07700900102"), size="1920x1080")
    scene = json.loads(answers[-1])
    assert scene["screen"] == "confirmation" and scene["dir"] == "rtl"
    asked = [c for c in p.queue() if c["phone"] == "+447700900102"]
    assert len(asked) == 1 and asked[0]["name"] == "زینب" and asked[0]["lang"] == "ur", asked


@tests.test("without a queue it says so, and offers to try again")
def no_queue(_p):
    with tempfile.TemporaryDirectory() as empty:
        answers = script(empty, "tap lang:en", "tap need:LEARN", "scene", "tap callback", *form("anna", "07700900103"))
        assert json.loads(answers[2])["screen"] == "list"
        scene = json.loads(answers[-1])
        assert scene["screen"] == "trouble"
        assert "submit" in [n["id"] for n in scene["nodes"]]


@tests.test("a trembling finger presses once")
def tremble(p):
    scene = json.loads(script(p.data, "tap lang:en", "scene")[1])
    tile = next(n for n in scene["nodes"] if n["id"] == "need:MONEY")
    touch = "touch %d %d" % (tile["x"] + tile["w"] // 2, tile["y"] + tile["h"] // 2)
    answers = script(p.data, "tap lang:en", "wait 600", touch, touch, "scene", code=1)
    assert answers[3].startswith("error: ignored"), answers
    assert json.loads(answers[4])["screen"] == "list"


@tests.test("left alone it warns, then forgets", 90)
def idle(p):
    settings = os.path.join(p.data, "fingerpost.ini")
    with open(settings, encoding="utf-8") as f:
        before = f.read()
    lines = ["idle_seconds = 10" if x.startswith("idle_seconds") else "warn_seconds = 5" if x.startswith("warn_seconds")
             else x for x in before.splitlines()]
    try:
        with open(settings, "w", encoding="utf-8") as f:
            f.write("\n".join(lines) + "\n")
        answers = script(p.data, "tap lang:ur", "tap callback", "type Ferdinanda", "wait 10300", "scene", "wait 5500",
                         "scene", "tap lang:en", "tap callback", "scene")
    finally:
        with open(settings, "w", encoding="utf-8") as f:
            f.write(before)
    assert json.loads(answers[4])["screen"] == "idle"
    start = json.loads(answers[6])
    assert start["screen"] == "start" and start["lang"] == "en"
    assert "Ferdinanda" not in answers[9]


if __name__ == "__main__":
    main(tests, "fingerpost-kiosk")
