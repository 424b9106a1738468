#!/usr/bin/python3
"""Modems that talk in other ways than the simulated stick: each text is answered once, and nothing is left behind."""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import Tests, main, until  # noqa: E402
from other_modem import Dialect, OtherModem, delivered  # noqa: E402

tests = Tests()


class Stubborn(Dialect):
    """Its echo stays, it ends lines by CR alone, and has no space behind a colon or its prompt."""
    quiet, lead, end, prompt, colon, lower = False, "", "\r", ">", ":", True


class Terse(Dialect):
    """Knows the least that it must: bare errors, nothing of SIM or network, no lists of what it can."""
    errors = False
    lead, end = "", "\n"
    unknown = ("+CPIN", "+CREG", "+CEREG", "+CMEE", "+CFUN", "+CGMM", "+CSMS", "+CNMI", "+CPMS", "+CNUM", "+CSCA", "+COPS",
               "+CSQ", "+CMMS")
    first_slot = 0


class Polite(Dialect):
    """Says OK to whatever it does not know, and nothing more."""
    silent = ("+CPIN", "+CEREG", "+CMEE", "+CFUN", "+CGMM", "+CSMS", "+CNUM", "+CSCA", "+COPS", "+CSQ", "+CMMS")
    empty_ok = True


class Wordy(Dialect):
    """Errors in words, a place with its registration, all three storages or none, and much said between."""
    words, storages, storage_words, registration = True, ("ME", "SM"), 3, '2,5,"00C3","01A2B3",7'
    chatter = ("RING", "NO CARRIER", "^RSSI: 20", "+CUSD: 0", "^HCSQ: \"LTE\",47,41,121,16", "+CLIP: \"\",128", "> ", "BUSY",
               "+CREG: 1", "+CIEV: 1,4")
    unknown = ("+CEREG",)


class Slow(Dialect):
    """Half a second for each answer, in small pieces, and old enough to leave out the centre."""
    delay, chunk, centre = 0.5, 5, ""


class Straight(Dialect):
    """Announces nothing: texts come straight through, one by one, as each is acknowledged."""
    straight, acknowledged, notices = True, True, "(2),(0,2),(0),(0),(1)"


class One(Dialect):
    """One storage for all, under a name of its own making, and a mode of notices that is half refused."""
    storages, notices = ("MT",), "(1),(1)"


class Listless(Dialect):
    """Has no +CMGL: what lies in it is found by reading slot by slot."""
    unknown, first_slot, slots = ("+CMGL",), 0, 40


class Hung(Dialect):
    """Was hung before anybody came, and knows but one word."""
    hung = True


class Forgetful(Dialect):
    """Does two commands in one line, and every few lines has forgotten which storage it was told to read in."""
    together, forgets, storages, words = True, 3, ("SM", "ME"), True


def people(dialect):
    """A hundred numbers of each dialect's own: the queue is one, and the same words from the same number in the same
    second are the same text come twice, which is answered once."""
    first = 100 * Dialect.__subclasses__().index(dialect)
    return lambda n: "+447700900%03d" % (first + n)


def serve(p, dialect, seconds=60, texts=30):
    number = people(dialect)
    modem = OtherModem(p.folder, dialect(), dialect.__name__)
    # one lay in each storage before; the rest come at once
    there = 1 if "+CPMS" in modem.dialect.unknown else len(modem.dialect.storages)
    for n, storage in enumerate(modem.dialect.storages[:there]):
        modem.store[storage][modem.dialect.first_slot] = (1, delivered(number(90 + n), "HELP", time.time() - 100))
    p.modem = p.start("fingerpost-modem", "--data", p.data, "--port", modem.link)
    try:
        until(seconds, "the text that lay there", lambda: any(n == number(90) for n, _ in modem.answers()))
        for n in range(texts):
            modem.deliver(number(n), "HELP")
            if n == texts // 2:
                p.modem.kill()
                p.modem = p.start("fingerpost-modem", "--data", p.data, "--port", modem.link)
        until(seconds, "answers to all", lambda: len({n for n, _ in modem.answers()}) == texts + there)
        until(seconds, "nothing left", lambda: modem.stored() == 0 and p.status()["texts"]["queued"] == 0)
        answers = [n for n, _ in modem.answers()]
        twice = [n for n in set(answers) if answers.count(n) > 1]
        assert len(twice) <= 1, "twice: %r" % twice
        assert all("CALL" in text or "text" in text.lower() for _, text in modem.answers()), "not what was to be said"
        assert modem.wrong == 0, "%d messages that nobody could read" % modem.wrong
        return modem
    finally:
        p.modem.stop()
        modem.close()


@tests.test("an echo that stays, lines without space or feed, hexadecimal in small letters")
def stubborn(p):
    serve(p, Stubborn)


@tests.test("bare errors for all but the least: texts are found without notices")
def terse(p):
    serve(p, Terse, texts=12)


@tests.test("OK to everything, and no more")
def polite(p):
    serve(p, Polite)


@tests.test("errors in words, three storages or none, calls and chatter at any time")
def wordy(p):
    serve(p, Wordy)


@tests.test("half a second an answer, five bytes at a time, no centre", 200)
def slow(p):
    serve(p, Slow, seconds=90, texts=8)


@tests.test("straight through: acknowledged once it is stored, so that kill -9 loses none")
def straight(p):
    modem = serve(p, Straight)
    assert modem.acks >= 29


@tests.test("one storage of both kinds")
def one(p):
    serve(p, One)


@tests.test("no list of texts: slots are read one by one")
def listless(p):
    serve(p, Listless)


@tests.test("forgets which storage it is to read in: nothing of the other one is deleted unread")
def forgetful(p):
    serve(p, Forgetful)


@tests.test("hung before the daemon starts: it is restarted", 120)
def hung(p):
    serve(p, Hung, texts=6)


if __name__ == "__main__":
    main(tests, "fingerpost-modem")
