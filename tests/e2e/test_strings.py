#!/usr/bin/python3
"""After requests by text and by touch are answered, no file and no log says who asked, from where, or what."""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import PASSWORD, Planted, Tests, main, until  # noqa: E402

tests = Tests()
planted = Planted()

# Number, name, messages: words that no other file has a reason to hold.
TEXTERS = [
    ("+447700900711", "Quillandra", ["CALL Quillandra evenings", "it is about the marmaladequokka"]),
    ("+447700900712", None, ["where is the velvetporcupine evening for dancing"]),
    ("+447700900713", "Zebulonia", ["CALL Zebulonia mornings 🦔", "bring the smörgåsbordella"]),
    ("+447700900714", None, ["i want to kill myself, the thunderturnip knows"]),
    ("+447700900715", None, ["for dancing with a wobblegrommet", "STOP"]),
    ("+447700900716", "Hieronyma", ["CALL please, " + "for the perpendicularflamingo " * 12, "Hieronyma, afternoons"]),
]
WORDS = ["marmaladequokka", "velvetporcupine", "smörgåsbordella", "thunderturnip", "wobblegrommet",
         "perpendicularflamingo", "isoscelesbadger"]
HALF = ("+447700900717", "half of the isoscelesbadger story " * 8)
TOUCH = ("Ferdinanda", "07700900721")


def plant():
    for number, name, messages in TEXTERS:
        planted.number("a texter's number", number)
        for message in messages:
            if len(message) > 8:
                planted.text("a whole message", message)
        if name:
            planted.text("a texter's name", name)
    for word in WORDS:
        planted.text("a word of a message", word)
    planted.number("a number whose text came by half", HALF[0])
    planted.text("a name given by touch", TOUCH[0])
    planted.number("a number given by touch", "+44" + TOUCH[1][1:])
    planted.text("the password", PASSWORD)


@tests.test("the search finds what is there, in every form")
def search_finds(_p):
    plant()
    assert planted.found_in(b"xx Quillandra xx") and planted.found_in("quillandra".encode("utf-16-le"))
    assert planted.found_in(b"to 07700 900711") and planted.found_in(bytes.fromhex("00447700097011"))
    assert planted.found_in(b"447700097011") and not planted.found_in(b"nothing of the kind")


@tests.test("texts are answered", 120)
def texts(p):
    p.start_stick()
    p.start_modem()
    p.stick.ask("deliver-parts", "1", HALF[0], HALF[1])
    for number, _name, messages in TEXTERS:
        for message in messages:
            p.stick.talk(number, message, 60)
    p.stick.empty(60)
    until(30, "texts waiting to be sent", lambda: p.status()["texts"]["queued"] == 0)


@tests.test("a touch is stored", 60)
def touch(p):
    kiosk = p.start_kiosk()
    kiosk.call_back(*TOUCH)
    assert kiosk.submit(), "not confirmed"
    kiosk.say("tap finish")


@tests.test("staff read, note, try and close", 60)
def staff(p):
    desk = p.start_desk()
    assert desk.sign_in() == 303
    rows = p.queue()
    names = {c["name"] for c in rows}
    assert {"Quillandra", "Zebulonia", "Hieronyma", TOUCH[0]} <= names, "not all requests are there"
    mine = [c for c in rows if c["name"] == "Quillandra"][0]
    assert "marmaladequokka" in desk.words("/callback/" + mine["id"]), "the thread is not there: nothing is proved"
    planted.text("a note of staff", "the grandmotherlylobster was rung")
    for move, form in (("claim", {}), ("note", {"note": "the grandmotherlylobster was rung"}),
                       ("attempt", {"result": "reached"}), ("close", {"result": "helped"})):
        assert desk.move(mine["id"], move, **form) == 303, move


@tests.test("no file of the data folder holds a name, a number or a message", 60)
def files(p):
    time.sleep(1)
    names = sorted(os.listdir(p.data))
    assert "queue.db" in names, names
    public = Planted()
    public.text("what is public", "Samaritans")
    assert public.found_below(p.data), "not even what is public is found"
    found = planted.found_below(p.data)
    assert not found, "; ".join(found)


@tests.test("nor does any after all programs have ended, or the desk has checkpointed", 60)
def ended(p):
    p.modem.stop()
    p.kiosk.program.stop()
    p.desk.program.stop()
    found = planted.found_below(p.data)
    assert not found, "; ".join(found)


@tests.test("nor does a backup", 60)
def backup(p):
    copy = os.path.join(p.folder, "backup")
    p.fingerpost("backup", "--data", p.data, copy)
    with open(copy, "rb") as f:
        found = planted.found_in(f.read())
    assert not found, "; ".join(found)


@tests.test("no log holds them", 60)
def logs(p):
    assert os.listdir(p.logs)
    found = planted.found_below(p.logs)
    assert not found, "; ".join(found)


if __name__ == "__main__":
    main(tests, "fingerpost-modem", "fingerpost-kiosk", "fingerpost-desk")
