#!/usr/bin/python3
"""The kiosk by its script: from the start to "we will ring you", what fails said plainly, and nothing left behind."""
import json
import os
import subprocess
import sys
import tempfile
import wave

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from harness import BIN, Tests, main  # noqa: E402

tests = Tests()


def script(data, *lines, size="1080x1920", code=0):
    """Answers to the lines, one each."""
    done = subprocess.run([os.path.join(BIN, "fingerpost-kiosk"), "--data", data, "--size", size, "--script", "-"],
                          input="\n".join(lines) + "\n", stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120,
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
    touch = "touch %d %d" % (tile["x"] + tile["w"] // 2, tile["y"] + tile["h"] // 4)
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


class Listener:
    """A patient who sees nothing: keys of the keypad in, what is said out."""

    def __init__(self, data, wav):
        self.heard = []
        self.kiosk = subprocess.Popen([os.path.join(BIN, "fingerpost-kiosk"), "--data", data, "--script", "-"],
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                      encoding="utf-8")
        assert self.do("speech on " + wav) == "ok"
        assert self.do("key F16") == "ok"  # the screen is dark from here on

    def do(self, line):
        self.kiosk.stdin.write(line + "\n")
        self.kiosk.stdin.flush()
        return self.kiosk.stdout.readline().rstrip("\n")

    def listen(self):
        said = [u["text"] for u in json.loads(self.do("speech said"))]
        self.heard += said
        return said

    def seek(self, words, whole=False):
        """Presses down until it is heard."""
        last = self.listen()
        for _ in range(80):
            if last and (words == last[-1] if whole else words in last[-1]):
                return
            self.do("key F19")
            last = self.listen()
        raise AssertionError(words + " is never heard; last: " + repr(self.heard[-5:]))

    def choose(self, words):
        self.seek(words)
        assert self.do("key F20") == "ok"

    def spell(self, letters):
        for letter in letters:
            self.seek(letter, whole=True)
            self.do("key F20")
            assert self.listen() == [letter]

    def end(self):
        assert self.do("quit") == "ok"
        self.kiosk.wait(20)


@tests.test("by keypad alone with the screen dark: what is heard leads to a call back", 120)
def keypad(p):
    with tempfile.TemporaryDirectory() as folder:
        wav = os.path.join(folder, "heard.wav")
        patient = Listener(p.data, wav)
        patient.choose("English")
        assert any("What matters to you?" in t for t in patient.listen())
        patient.choose("Money")
        patient.choose("Ask for a call back")
        patient.seek("What is your name?")
        patient.do("type Orla")
        assert patient.listen()[-1] == "a"
        patient.do("key F22")
        patient.seek("What number can we ring you on?")
        patient.do("key F22")
        assert any("Enter your phone number" in t for t in patient.listen()), patient.heard[-5:]
        patient.spell("07700900104")
        patient.choose("Next")
        patient.choose("In the morning")
        patient.choose("No, do not leave a message")
        patient.choose("Yes, ring me")
        patient.seek("0 7 7 0 0, 9 0 0 1 0 4")
        patient.choose("Ask for the call back")
        heard = patient.listen()
        assert "We will ring you" in heard, heard
        patient.do("shot " + os.path.join(folder, "dark.png"))
        patient.end()
        with open(os.path.join(folder, "dark.png"), "rb") as f:
            assert len(f.read()) < 20000, "the screen was not dark"
        with wave.open(wav) as sound:
            seconds = sound.getnframes() / sound.getframerate()
            loud = max(abs(int.from_bytes(sound.readframes(1), "little", signed=True)) for _ in range(20000))
        assert seconds > 20 and loud > 500, (seconds, loud)
    asked = [c for c in p.queue() if c["phone"] == "+447700900104"]
    assert len(asked) == 1 and asked[0]["name"] == "Orla" and asked[0]["need"] == "MONEY", asked


@tests.test("what may be added to a request reaches the staff, and no phone is no wall")
def extras(p):
    answers = script(p.data, "tap lang:en", "tap callback", "type Nophone Nora", "tap next", "tap no-phone",
                     "tap choice:reception", "tap yes", "tap change:more", "tap change:for", "tap choice:child",
                     "tap change:age", "type 12", "tap next", "scene", "tap back", "key Backspace", "key Backspace",
                     "type 44", "tap next", "tap change:safe", "tap no", "tap change:note", "type after school", "tap next",
                     "tap next", "tap submit", "scene")
    assert json.loads(answers[13])["screen"] == "callback-young"
    assert json.loads(answers[-1])["screen"] == "confirmation"
    asked = [c for c in p.queue() if c["name"] == "Nophone Nora"]
    assert len(asked) == 1 and not asked[0]["phone"], asked
    note = asked[0]["note"]
    assert "after school" in note and "No phone" in note and "do not say who is ringing" in note, note


@tests.test("a search forgives spelling, and a list without anything offers a way on")
def find(p):
    answers = script(p.data, "tap lang:en", "tap search", "type histry", "scene", "tap back", "tap need:ACTIVE", "tap filters",
                     "tap filter:free", "tap filter:today", "tap filter:women", "tap filter:step-free", "tap filter:near",
                     "tap next", "scene")
    found = [n["label"] for n in json.loads(answers[3])["nodes"] if n["id"].startswith("activity:")]
    assert any("History" in label for label in found), found
    ids = [n["id"] for n in json.loads(answers[-1])["nodes"]]
    assert "callback" in ids and (any(i.startswith("activity:") for i in ids) or "loosen:all" in ids), ids


if __name__ == "__main__":
    main(tests, "fingerpost-kiosk")
