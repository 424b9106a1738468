#!/usr/bin/python3
"""The organiser of a listing is asked by text whether it is still on: through the modem, and what patients find after."""
import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import Tests, main, until  # noqa: E402

tests = Tests()
MAGDA, OMAR, PATIENT = "+447700900701", "+447700900702", "+447700900703"
LIST = """id,name,needs,venue,postcode,when,phone,last_checked
zumba-x,Zebra zumba,ACTIVE,Southall Town Hall,UB1 3HA,Tue 10:00-11:00,07700 900701,2025-01-02
xylo-x,Xylophone circle,FRIENDS,The Barn,UB1 3HA,Wed 10:00-11:00,07700 900702,2025-01-03
"""


def found(practice, words):
    answer = json.loads(practice.fingerpost("search", "--data", practice.data, "--json", words))
    return [r["id"] for r in answer["results"]]


def settings(practice, old, new):
    path = os.path.join(practice.data, "fingerpost.ini")
    with open(path, encoding="utf-8") as f:
        text = f.read()
    assert old in text
    with open(path, "w", encoding="utf-8") as f:
        f.write(text.replace(old, new))


def restart(practice):
    practice.modem.stop()
    practice.start_modem()


@tests.test("nobody is asked while the practice has not switched it on")
def off(p):
    path = os.path.join(p.folder, "own.csv")
    with open(path, "w", encoding="utf-8") as f:
        f.write(LIST)
    p.fingerpost("import", "--data", p.data, "--only", path)
    p.start_stick()
    p.start_modem()
    p.stick.talk(PATIENT, "HELP", seconds=30)
    assert p.stick.sent(MAGDA) == [] and p.stick.sent(OMAR) == []


@tests.test("switched on, the longest unchecked is asked first, one number once")
def asked(p):
    settings(p, "ask_organisers = 0", "ask_organisers = 1")
    restart(p)
    text = p.stick.answers(MAGDA, seconds=30)[0]
    assert text["body"].startswith(
        "Is 'Zebra zumba' at Southall Town Hall still on? Reply YES, NO or STOP."), text["body"]
    assert text["parts"] == 1
    restart(p)
    p.stick.answers(OMAR, seconds=30)
    restart(p)
    p.stick.talk(PATIENT, "FRIENDS", seconds=30)
    assert len(p.stick.sent(MAGDA)) == 1 and len(p.stick.sent(OMAR)) == 1, "asked twice within a fortnight"


@tests.test("another word goes the ordinary way, and changes nothing")
def other(p):
    body = p.stick.talk("+447700900704", "YES")[0]["body"]
    assert "stays on the list" not in body
    assert found(p, "zumba") == ["zumba-x"]


@tests.test("YES renews it")
def yes(p):
    before = p.fingerpost("check", "--data", p.data, "--due")
    assert "zumba-x" in before
    body = p.stick.talk(MAGDA, "Yes")[0]["body"]
    assert body == "Thank you. 'Zebra zumba' stays on the list.", body
    after = p.fingerpost("check", "--data", p.data, "--due")
    assert "zumba-x" not in after and "xylo-x" in after


@tests.test("NO hides it at once, from patients who text and from who searches")
def no(p):
    assert found(p, "xylophone") == ["xylo-x"]
    body = p.stick.talk(OMAR, "NO")[0]["body"]
    assert body == "Thank you. 'Xylophone circle' is off the list, and the practice knows.", body
    assert found(p, "xylophone") == []
    p.fingerpost("import", "--data", p.data)
    assert found(p, "xylophone") == []


@tests.test("STOP is STOP: the number is let alone")
def stop(p):
    p.stick.talk(MAGDA, "STOP")
    count = len(p.stick.sent(MAGDA))
    restart(p)
    p.stick.talk(PATIENT, "HELP")
    time.sleep(0.5)
    assert len(p.stick.sent(MAGDA)) == count
    until(5, "an empty queue", lambda: p.status()["texts"]["queued"] == 0)


if __name__ == "__main__":
    main(tests, "fingerpost-modem")
