#!/usr/bin/python3
"""Texts, through the pseudo-terminal of a simulated stick: what patients send, what they get back, what staff then see."""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import Tests, main, until  # noqa: E402

tests = Tests()


def number(n):
    """The n-th patient: one of Ofcom's drama numbers."""
    return "+447700900%03d" % n


def of(practice, phone):
    """The call-backs of a number."""
    return [c for c in practice.queue() if c["phone"] == phone]


def thread(practice, callback):
    """What staff see of a call-back, as text."""
    if practice.desk is None:
        practice.start_desk()
        assert practice.desk.sign_in() == 303, "staff cannot sign in"
    return practice.desk.words("/callback/" + callback["id"])


def settled(practice, phone):
    """How many texts a number has had, once everything in hand is done."""
    practice.stick.empty()
    until(20, "texts waiting to be sent", lambda: practice.status()["texts"]["queued"] == 0)
    return len(practice.stick.sent(phone))


@tests.test("the modem starts on the stick")
def starts(p):
    p.start_stick()
    p.start_modem()
    answer = p.stick.talk(number(1), "HELP", seconds=30)
    assert "FRIENDS" in answer[0]["body"]


@tests.test("DEBT is answered in at most two segments")
def debt(p):
    p.stick.talk(number(2), "DEBT")
    settled(p, number(2))
    parts = [t["parts"] for t in p.stick.sent(number(2))]
    assert sum(parts) <= 2, "segments: %r" % parts
    assert p.queue(opened=False) == [], "a question became a request"


@tests.test("a number from the list tells more of that one")
def pick(p):
    first = p.stick.talk(number(2), "BILLS")[0]["body"]
    second = p.stick.talk(number(2), "1")[0]["body"]
    assert second != first and "DETAILS" in second


@tests.test("CALL Anna mornings is queued and confirmed")
def call(p):
    answer = p.stick.talk(number(3), "CALL Anna mornings")
    mine = of(p, number(3))
    assert len(mine) == 1, "%d requests" % len(mine)
    assert mine[0]["name"] == "Anna" and mine[0]["state"] == "waiting" and mine[0]["channel"] == "text", mine[0]
    assert "ring you" in answer[0]["body"], "no promise"


@tests.test("three parts, out of order, are one text")
def joined(p):
    long = "CALL please, " + " ".join("sentence %02d of a long story;" % i for i in range(1, 13))
    order = p.stick.ask("deliver-parts", "3,1,2", number(4), long)
    assert order["parts"] == 3
    p.stick.answers(number(4))
    p.stick.talk(number(4), "Oluwaseun, mornings")
    assert settled(p, number(4)) == 2, "parts were answered one by one"
    mine = of(p, number(4))
    assert len(mine) == 1 and mine[0]["name"] == "Oluwaseun", mine
    seen = " ".join(thread(p, mine[0]).split())
    assert " ".join(long.split()) in seen, "the joined text is not in the thread"


@tests.test("16-bit references, parts cut within words and repeated parts are one text too")
def joined_wide(p):
    p.stick.ask("deliver-parts", "3,1,2", number(5), "CALL Bronwen afternoons")
    p.stick.answers(number(5))
    p.stick.ask("deliver-parts", "2,1,1,2", number(6), "CALL Idris any time")
    p.stick.answers(number(6))
    p.stick.ask("deliver", "-16", number(6), "I forgot to say: " + "please ring slowly and clearly, " * 12)
    p.stick.answers(number(6), 2)
    assert settled(p, number(5)) == 1 and settled(p, number(6)) == 2
    assert [c["name"] for c in of(p, number(5))] == ["Bronwen"]
    assert [c["name"] for c in of(p, number(6))] == ["Idris"]


@tests.test("an emoji survives to the thread")
def emoji(p):
    text = "CALL Mei-Ling any time 🙏🏽 très bien €5"
    p.stick.talk(number(7), text)
    mine = of(p, number(7))
    assert len(mine) == 1
    seen = thread(p, mine[0])
    assert text in seen, "the text is not in the thread as it was sent"


@tests.test("after STOP there is silence")
def stop(p):
    p.stick.talk(number(8), "DEBT")
    p.stick.talk(number(8), "STOP")
    before = settled(p, number(8))
    p.stick.deliver(number(8), "FOOD")
    p.stick.deliver(number(8), "HELP")
    p.stick.talk(number(9), "HELP")
    assert settled(p, number(8)) == before, "a text after STOP"
    p.stick.talk(number(8), "START")


@tests.test("words of crisis are answered at once, and flagged for staff")
def crisis(p):
    answer = p.stick.talk(number(10), "i want to kill myself")[0]["body"]
    assert "999" in answer and "116 123" in answer, "no help in the answer"
    mine = of(p, number(10))
    assert len(mine) == 1 and mine[0]["flag"] == "crisis", mine


@tests.test("senders that must not be answered are not")
def silent(p):
    p.stick.deliver("Vodafone", "You have 1 new voicemail, reply CALL")
    p.stick.deliver("85258", "CALL back")
    p.stick.talk(number(11), "HELP")
    settled(p, number(11))
    wrong = [t["to"] for t in p.stick.sent() if not t["to"].startswith("+4477009")]
    assert not wrong, "answered %d texts it must not" % len(wrong)


@tests.test("unplugged and replugged at once: another terminal under the same name", 90)
def replugged(p):
    before = os.path.realpath(p.stick.link)
    p.stick.ask("replug")
    assert os.path.realpath(p.stick.link) != before, "the same terminal: nothing was tried"
    p.stick.talk(number(12), "HELP", 60)
    assert p.modem.running


@tests.test("unplugged for a while: texts wait and are answered after", 120)
def unplugged(p):
    p.stick.ask("unplug")
    time.sleep(3)
    assert p.modem.running, "the modem daemon ended when its stick was pulled out"
    p.stick.deliver(number(13), "HELP")
    p.stick.ask("replug")
    p.stick.answers(number(13), seconds=60)
    assert settled(p, number(13)) == 1


@tests.test("no network: the answer waits, costs no try, and goes out once", 120)
def offline(p):
    p.stick.send(["deliver %s HELP" % number(14), "network off"])
    p.stick.empty()
    p.stick.deliver(number(15), "HELP")
    time.sleep(4)
    assert p.stick.sent(number(14)) == []
    p.stick.ask("network", "on")
    p.stick.answers(number(14), seconds=90)
    p.stick.answers(number(15), seconds=30)
    assert settled(p, number(14)) == 1 and settled(p, number(15)) == 1


@tests.test("the sweep finds a text without notice, and a slot that could not be deleted, which brings no second answer", 150)
def swept(p):
    p.stick.ask("fail", "CMGD", 1, 500)
    p.stick.talk(number(17), "CALL Tomos mornings")
    said = p.stick.ask("slots")
    assert said["SM"]["used"] + said["ME"]["used"] == 1, "the slot was deleted: nothing was tried"
    p.stick.ask("notices", "off")
    try:
        p.stick.deliver(number(16), "HELP")
        p.stick.answers(number(16), seconds=120)
        p.stick.empty(20)
    finally:
        p.stick.ask("notices", "on")
    assert settled(p, number(16)) == 1 and settled(p, number(17)) == 1
    assert len(of(p, number(17))) == 1


@tests.test("notices for nothing, garbage and torn answers do no harm", 150)
def noise(p):
    p.stick.ask("garbage", 500)
    p.stick.ask("flood", 300)
    p.stick.talk(number(18), "HELP", 60)
    p.stick.ask("inside", "on")
    try:
        p.stick.talk(number(19), "HELP", 60)
    finally:
        p.stick.ask("inside", "off")
    assert settled(p, number(18)) == 1 and settled(p, number(19)) == 1


@tests.test("a stick that falls silent is woken again", 150)
def hung(p):
    p.stick.ask("hang", "on")
    p.stick.deliver(number(20), "HELP")
    time.sleep(6)
    p.stick.ask("hang", "off")
    p.stick.answers(number(20), seconds=120)
    assert settled(p, number(20)) == 1


@tests.test("an answer that may have gone out before a crash goes out again: twice beats never")
def uncertain(p):
    def gone():
        return [t for t in p.stick.ask("sent")["sent"] if t["to"] == number(21)]
    p.stick.ask("lose", 1)
    p.stick.deliver(number(21), "CALL Rhys mornings")
    until(20, "the first part of an answer", gone)
    p.modem.kill()
    p.start_modem()
    p.stick.answers(number(21))
    until(20, "the same again", lambda: len(gone()) == 2)
    settled(p, number(21))
    assert len(gone()) == 2 and len(of(p, number(21))) == 1


# Each breaks one thing: lengths that lie, types that are not DELIVER, headers that run over, parts that cannot be.
HOSTILE = [
    "00", "0791447758100650", "079144775810065004", "00040C91",
    "0004FF9144770009103200006211220005200005E8329BFD06",
    "00040C914477000910320000621122000520FFFFE8329BFD06",
    "00040C91447700091032000062112200052000FFE8329BFD06",
    "00440C9144770009103200006211220005200005FF000303",
    "00440C91447700091032000062112200052000080500030300",
    "00440C91447700091032000062112200052000090500030303FFAABB",
    "00440C9144770009103200006211220005200009050003030005AABB",
    "00440C9144770009103200086211220005200007050003FFFFFF00",
    "00040C914477000910320000621122000520000300D83D",
    "00040C9144770009103200086211220005200002DC00",
    "00040C91447700091032000499999999999999020102",
    "00060C9144770009103299999999999999999999999999",
    "0004FF" + "91" * 170,
]
# What no stick lists, but a bad line may: odd or no hex, a service centre longer than all.
NOISE = ["0", "ZZ", "07914477581006", "FF", "A" * 700]


@tests.test("messages made to break things don't hold up those behind them, and leave their slots")
def hostile(p):
    for pdu in HOSTILE:
        p.stick.ask("deliver-pdu", pdu)
    p.stick.talk(number(22), "CALL Sadia mornings")
    assert len(of(p, number(22))) == 1
    p.stick.empty()
    # And again from a full start, when all of them are read by the first sweep.
    p.modem.stop()
    for pdu in HOSTILE:
        p.stick.ask("deliver-pdu", pdu)
    p.stick.deliver(number(23), "HELP")
    p.start_modem()
    p.stick.answers(number(23))
    p.stick.empty()


@tests.test("started with a full SIM: every text is answered, once", 200)
def full(p):
    p.modem.stop()
    for i in range(60):
        p.stick.deliver(number(500 + i), "HELP")
    full_now = p.stick.ask("slots")
    assert full_now["held"] > 0 or full_now["ME"]["used"] >= 60, "the SIM is not full"
    p.start_modem()
    for i in range(60):
        p.stick.answers(number(500 + i), seconds=120)
    settled(p, None)
    counts = [len(p.stick.sent(number(500 + i))) for i in range(60)]
    assert counts == [1] * 60, counts


@tests.test("killed while it works: every text is answered", 200)
def killed(p):
    for i in range(20):
        p.stick.deliver(number(200 + i), "HELP")
    time.sleep(0.2)
    p.modem.kill()
    p.start_modem()
    for i in range(20):
        p.stick.answers(number(200 + i), seconds=60)
    settled(p, None)
    twice = sum(len(p.stick.sent(number(200 + i))) - 1 for i in range(20))
    assert twice <= 1, "%d answers went out twice" % twice


@tests.test("one command at a time was typed, and every message sent was well formed")
def manners(p):
    said = p.stick.ask("stats")
    assert said["refused"] == 0, "%d messages that no network would take" % said["refused"]
    assert said["early"] == 0, "%d times it typed before the answer was there" % said["early"]


@tests.test("lines that cannot be read don't hold up those behind them")
def unreadable(p):
    for pdu in NOISE:
        p.stick.ask("deliver-pdu", pdu)
    p.stick.talk(number(24), "HELP")
    p.modem.stop()
    p.stick.deliver(number(25), "HELP")
    p.start_modem()
    p.stick.answers(number(25))


@tests.test("SIGTERM ends it at once and well")
def ends(p):
    assert p.modem.stop(5) == 0


if __name__ == "__main__":
    main(tests, "fingerpost-modem", "fingerpost-desk")
