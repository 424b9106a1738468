#!/usr/bin/python3
"""What may be done with an activity at the kiosk: said to be wrong, texted to a phone, printed."""
import json
import os
import sys
import tempfile
import time
import wave

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import printer  # noqa: E402
from harness import Tests, main, until  # noqa: E402
from test_kiosk import Listener  # noqa: E402

tests = Tests()
OPEN = ("tap search", "type tea dance", "tap next", "tap activity:tea-dance")


def settle(p, **values):
    """Changes settings; the kiosk reads them at its start."""
    path = os.path.join(p.data, "fingerpost.ini")
    with open(path, encoding="utf-8") as f:
        lines = f.read().splitlines()
    for key, value in values.items():
        lines = ["%s = %s" % (key, value) if x.split(" =")[0] == key else x for x in lines]
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")


class Patient:
    def __init__(self, p, *commands, lang="en", size="1080x1920"):
        self.kiosk = p.start_kiosk(size)
        self.do("tap lang:" + lang, *OPEN, *commands)

    def do(self, *commands):
        for command in commands:
            self.kiosk.say(command)
        return self.kiosk.scene()

    def heading(self):
        return next(n["label"] for n in self.kiosk.scene()["nodes"] if n["id"] == "heading")

    def go(self):
        self.kiosk.say("quit")
        self.kiosk.program.process.wait(20)


def labels(scene):
    return [n["label"] for n in scene["nodes"]]


def due(p):
    return {a["id"]: a for a in json.loads(p.fingerpost("check", "--data", p.data, "--json", "--due"))["due"]}


@tests.test("what is wrong with an activity lands on the list of what staff check again")
def wrong(p):
    assert not due(p).get("tea-dance", {}).get("reported"), "reported before anybody said so"
    patient = Patient(p)
    scene = patient.do("tap wrong", "tap choice:stopped")
    assert scene["screen"] == "told" and "Thank you" in labels(scene), scene["screen"]
    scene = patient.do("tap next")
    assert scene["screen"] == "details"
    assert patient.do("tap wrong", "tap choice:time", "tap finish")["screen"] == "start"
    patient.go()
    assert due(p)["tea-dance"]["reported"], due(p)


@tests.test("without a place to keep it, a report says so", 60)
def wrong_not_kept(p):
    path = os.path.join(p.data, "upkeep.db")
    os.rename(path, path + ".away")
    os.mkdir(path)
    try:
        patient = Patient(p)
        scene = patient.do("tap wrong", "tap choice:other")
        assert "Please tell reception" in labels(scene), labels(scene)
        patient.go()
    finally:
        os.rmdir(path)
        os.rename(path + ".away", path)


@tests.test("without a modem nothing is offered that needs one")
def no_modem(p):
    patient = Patient(p)
    ids = [n["id"] for n in patient.do("tap take")["nodes"]]
    assert "text" not in ids and "print" not in ids and "callback" in ids, ids
    patient.go()


@tests.test("an activity goes to a phone as one text, in words that were agreed to", 90)
def texted(p):
    p.start_stick()
    p.start_modem()
    until(20, "the modem", lambda: ("modem", "ready") in [(x["program"], x["state"]) for x in p.status()["programs"]])
    patient = Patient(p)
    scene = patient.do("tap take", "tap text", "type 020 7946 0123", "tap next")
    assert "Enter a mobile number, like 07700 900123" in labels(scene), "a landline cannot be texted"
    for _ in range(16):
        patient.do("key Backspace")
    scene = patient.do("type 07700 900611", "tap next")
    assert scene["screen"] == "text-consent" and "07700\u00a0900611" in " ".join(labels(scene)), labels(scene)
    scene = patient.do("tap yes")
    assert "We will text you" in labels(scene), labels(scene)
    assert "900611" not in json.dumps(scene), "the number is echoed"
    body = p.stick.answers("+447700900611", 1, 30)[0]["body"]
    for words in ("Tuesday Tea Dance", "Tuesdays 2pm to 4pm", "Fingerpost Hall", "UB1 1FP", "020 7946 0101",
                  "Harbour Road Surgery"):
        assert words in body, (words, body)
    assert "\u00a0" not in body and "\u2013" not in body, "a sign that makes the text dearer"
    patient.go()


@tests.test("in Urdu too, and never more than three an hour to one number", 120)
def limited(p):
    patient = Patient(p, lang="ur", size="1920x1080")
    for n in range(3):
        scene = patient.do("tap take", "tap text", *(["type 07700900612"] if n == 0 else []), "tap next", "tap yes")
        assert scene["screen"] == "told", scene["screen"]
        patient.do("tap next")
    patient.do("tap take", "tap text", "tap next", "tap yes")
    heading = patient.heading()
    patient.go()
    sent = p.stick.answers("+447700900612", 3, 40)
    assert len(sent) == 3 and "02079460101" in sent[0]["body"].replace(" ", ""), sent
    english = Patient(p, "tap take", "tap text", "type 07700900612", "tap next")
    english.do("tap no")
    assert english.kiosk.scene()["screen"] == "take-away"
    english.go()
    time.sleep(1)
    assert len(p.stick.sent("+447700900612")) == 3 and heading, "a fourth text went out"


@tests.test("who said STOP is sent nothing, and is told so", 90)
def stopped(p):
    p.stick.talk("+447700900613", "STOP")
    before = len(p.stick.sent("+447700900613"))
    patient = Patient(p, "tap take", "tap text", "type 07700900613", "tap next", "tap yes")
    assert patient.heading() == "We cannot text this number", patient.heading()
    patient.go()
    time.sleep(1)
    assert len(p.stick.sent("+447700900613")) == before


@tests.test("by keypad alone with the screen dark: narrowed to an age, texted, said to be wrong", 150)
def keypad(p):
    with tempfile.TemporaryDirectory() as folder:
        wav = os.path.join(folder, "heard.wav")
        patient = Listener(p.data, wav)
        patient.choose("English")
        patient.choose("Get moving")
        patient.choose("Narrow it down")
        patient.choose("For people over 65")
        assert any("For people over 65. Chosen" in t for t in (patient.do("key F17") and patient.listen())), patient.heard[-5:]
        patient.choose("Show activities")
        patient.seek("Narrow it down (1)")
        patient.choose("Search")
        patient.do("type tea dance")
        patient.choose("Tuesday Tea Dance")
        patient.choose("Take it with you")
        patient.seek("0 2 0, 7 9 4 6, 0 1 0 1")
        patient.choose("Text it to my phone")
        patient.seek("What mobile number shall we text?")
        patient.do("key F22")
        assert any("Enter a mobile number" in t for t in patient.listen()), patient.heard[-5:]
        patient.spell("07700900614")
        patient.choose("Next")
        patient.seek("One text goes to 0 7 7 0 0, 9 0 0 6 1 4. Other people may read it there.")
        patient.choose("Yes, text me")
        heard = patient.listen()
        assert "We will text you" in heard, heard
        patient.seek("The text comes in a few minutes.")
        patient.choose("Back to the activity")
        patient.choose("This is wrong")
        patient.seek("What is wrong?")
        patient.choose("The place")
        heard = patient.listen()
        assert "Thank you" in heard, heard
        patient.end()
        with wave.open(wav) as sound:
            assert sound.getnframes() / sound.getframerate() > 30
    assert "Tuesday Tea Dance" in p.stick.answers("+447700900614", 1, 30)[0]["body"]


@tests.test("sounds: a click for each touch and a chime at the end, and none unless the practice wants them", 60)
def sounds(p):
    def seconds(folder):
        wav = os.path.join(folder, "sounds.wav")
        kiosk = p.start_kiosk()
        for command in ("speech on " + wav, "speech off", "tap lang:en", *OPEN, "tap wrong", "tap choice:time", "quit"):
            kiosk.say(command)
        kiosk.program.process.wait(20)
        with wave.open(wav) as sound:
            return sound.getnframes() / sound.getframerate()
    with tempfile.TemporaryDirectory() as folder:
        before = seconds(folder)
        settle(p, sounds=1)
        after = seconds(folder)
        settle(p, sounds=0)
    # Five clicks of a twentieth of a second, a chime of nine tenths.
    assert 1.0 < after - before < 1.4, (before, after)


def printed(p, lang, size, device):
    settle(p, printer=device.path)
    patient = Patient(p, "tap take", "tap print", lang=lang, size=size)
    patient.do("wait 2500")
    heading = patient.heading()
    patient.go()
    return heading


@tests.test("English is printed in the printer's own letters, with the square for a camera", 60)
def print_english(p):
    device = printer.Printer()
    try:
        heading = printed(p, "en", "1080x1920", device)
        time.sleep(0.3)
        text, rows, cuts = device.read()
    finally:
        device.close()
    assert heading == "Take your paper", heading
    for words in ("Tuesday Tea Dance", "When: Tuesdays 2pm to 4pm", "Cost: £3", "Phone: 020 7946 0101",
                  "https://teadance.example.org", "Harbour Road Surgery"):
        assert words in text, (words, text)
    assert all(len(line) <= 48 for line in text.splitlines()), "wider than the paper"
    assert cuts == 1 and len(rows) == 240 and any(b != 0 for r in rows for b in r), (cuts, len(rows))


@tests.test("Urdu, which no printer has letters for, is printed as dots", 60)
def print_urdu(p):
    device = printer.Printer(silent=True)
    try:
        printed(p, "ur", "1920x1080", device)
        time.sleep(0.3)
        text, rows, cuts = device.read()
    finally:
        device.close()
    ink = sum(bin(b).count("1") for r in rows for b in r)
    assert text.strip() == "" and cuts == 1 and len(rows) > 600 and ink > 10000, (text, cuts, len(rows), ink)
    # From right to left: there is more ink at the right edge than at the left.
    left = sum(bin(b).count("1") for r in rows[:-240] for b in r[:18])
    right = sum(bin(b).count("1") for r in rows[:-240] for b in r[-18:])
    assert right > 3 * left, (left, right)


@tests.test("a printer without paper, with its cover open, or not there: in plain words", 90)
def no_print(p):
    for how, words in ((printer.NO_PAPER, "The printer has no paper. Please tell reception."),
                       (printer.OPEN, "The printer does not answer. Please tell reception."), (None, "The printer does not "
                        "answer. Please tell reception.")):
        device = printer.Printer(how) if how else None
        try:
            settle(p, printer=device.path if device else "/dev/usb/none")
            patient = Patient(p, "tap take", "tap print")
            patient.do("wait 1500")
            assert words in labels(patient.kiosk.scene()), (how, labels(patient.kiosk.scene()))
            assert patient.heading() == "We cannot print now"
            patient.go()
            assert not device or device.read()[0] == "", "it printed all the same"
        finally:
            if device:
                device.close()
    settle(p, printer="")


@tests.test("staff see how modem and printer are, and a test call back is marked as one", 60)
def staff(p):
    device = printer.Printer(printer.NO_PAPER)
    settle(p, printer=device.path, staff_pin="4711")
    try:
        kiosk = p.start_kiosk()
        start = kiosk.scene()
        corner = next(n for n in start["nodes"] if n["id"] == "staff")
        kiosk.say("touch %d %d" % (corner["x"] + 5, corner["y"] + 5))
        kiosk.say("type 4711")
        kiosk.say("tap next")
        shown = labels(kiosk.scene())
        assert "Printer: no paper" in shown and "Modem: ready" in shown, shown
        assert any(s.startswith("Activities: 119") for s in shown) and any(s.startswith("Version: ") for s in shown), shown
        waiting = len(p.queue(False))
        kiosk.say("tap trial")
        assert "The test call back is in the queue." in labels(kiosk.scene())
        kiosk.say("quit")
    finally:
        device.close()
        settle(p, printer="", staff_pin="")
    assert len(p.queue(False)) == waiting + 1
    assert any(c["name"] == "Test" for c in p.queue())


if __name__ == "__main__":
    main(tests, "fingerpost-kiosk")
