#!/usr/bin/python3
"""The kiosk when things go wrong behind it, and when what is typed is meant to harm: plain words, a way on, nothing kept."""
import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from harness import BIN, EXAMPLE, Skip, Tests, main, until  # noqa: E402

tests = Tests()
NASTY = "Ro\u202esa\u2066 \x1b[31mL\u200b\u00adu\x07na\ufeff"
PHONE = "07700 900721"


def spell(text):
    """Text that a line of the script can hold."""
    return "".join(c for c in text if c not in "\r\n")


def words(scene):
    return [n["label"] for n in scene["nodes"]]


def ask(kiosk, name=NASTY, phone=PHONE):
    kiosk.call_back(spell(name), phone)
    return kiosk.submit()


def log_of(p):
    with open(os.path.join(p.logs, "fingerpost-kiosk.log"), encoding="utf-8", errors="replace") as f:
        return f.read()


@tests.test("control and bidi characters in a name are left out, a name of 10 kB is cut")
def nasty(p):
    kiosk = p.start_kiosk()
    assert ask(kiosk)
    kiosk.say("tap finish")
    kiosk.say("tap lang:en")
    kiosk.say("tap callback")
    kiosk.say("type " + "ńa" * 5000)
    scene = kiosk.scene()
    field = next(n for n in scene["nodes"] if n["id"] == "field:name")
    assert len(field["label"]) == 70 and not any(n["overflow"] for n in scene["nodes"]), len(field["label"])
    kiosk.say("quit")
    asked = next(c for c in p.queue() if c["phone"] == "+447700900721")
    assert asked["name"] == "Rosa [31mLuna", asked["name"]
    # What is typed to be searched for is no better.
    kiosk = p.start_kiosk("1920x1080")
    kiosk.say("tap lang:en")
    kiosk.say("tap search")
    kiosk.say("type " + spell("%s%n'\";--\u202e<b>" + "x" * 10000))
    assert kiosk.scene()["screen"] == "search"
    kiosk.say("quit")


@tests.test("without a directory, with an empty one, and with another one while somebody looks", 120)
def directory(p):
    path = os.path.join(p.data, "directory.db")
    kiosk = p.start_kiosk()
    kiosk.say("tap lang:en")
    kiosk.say("tap need:MONEY")
    seen = [n["id"] for n in kiosk.scene()["nodes"] if n["id"].startswith("activity:")]
    assert seen
    os.rename(path, path + ".away")
    kiosk.say("tap " + seen[0])
    scene = kiosk.scene()
    assert scene["screen"] == "details" and "callback" in [n["id"] for n in scene["nodes"]], words(scene)
    sorry = "Sorry, we cannot show activities at the moment. Please tell reception."
    kiosk.say("tap back")
    kiosk.say("tap back")
    # A file that is no directory.
    with open(path, "wb") as f:
        f.write(b"SQLite format 3\0" + b"\xff" * 5000)
    kiosk.say("tap need:LEARN")
    assert sorry in words(kiosk.scene())
    os.unlink(path)
    kiosk.say("tap back")
    kiosk.say("tap need:LEARN")
    assert sorry in words(kiosk.scene()), words(kiosk.scene())
    with open(path, "wb"):
        pass
    kiosk.say("tap back")
    kiosk.say("tap need:LEARN")
    scene = kiosk.scene()
    assert sorry in words(scene) and "callback" in [n["id"] for n in scene["nodes"]]
    # The right one again: found without a restart. An activity that it no longer has is said to be gone.
    os.rename(path + ".away", path)
    kiosk.say("tap back")
    kiosk.say("tap need:LEARN")
    assert [n for n in kiosk.scene()["nodes"] if n["id"].startswith("activity:")]
    kiosk.say("tap back")
    kiosk.say("tap search")
    kiosk.say("type tea dance")
    kiosk.say("tap next")
    few = os.path.join(p.folder, "directory.csv")
    with open(EXAMPLE, encoding="utf-8") as f:
        lines = f.readlines()
    with open(few, "w", encoding="utf-8") as f:
        f.writelines(x for x in lines if not x.startswith("tea-dance,"))
    p.fingerpost("import", "--data", p.data, "--accept-removals", few)
    kiosk.say("tap activity:tea-dance")
    assert "This activity is no longer listed." in words(kiosk.scene()), words(kiosk.scene())
    p.fingerpost("import", "--data", p.data, EXAMPLE)
    kiosk.say("quit")
    assert "directory" in log_of(p), "the log does not say why"


@tests.test("a queue that another program holds for too long: try again, and then it is stored once", 90)
def locked(p):
    kiosk = p.start_kiosk()
    other = sqlite3.connect(os.path.join(p.data, "queue.db"), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        assert not ask(kiosk, "Locked Lena", "07700 900722")
        scene = kiosk.scene()
        assert scene["screen"] == "trouble" and "Please tell reception" in words(scene)
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert kiosk.submit()
    kiosk.say("quit")
    assert len([c for c in p.queue() if c["name"] == "Locked Lena"]) == 1
    assert "was not stored" in log_of(p) and "Lena" not in log_of(p)


def trouble_with(p, name, phone, **how):
    """A kiosk of its own, started so; what it shows after the try."""
    commands = ["tap lang:en", "tap callback", "type " + name, "tap next", "type " + phone, "tap next", "tap choice:any",
                "tap no", "tap yes", "tap submit", "scene"]
    done = subprocess.run([os.path.join(BIN, "fingerpost-kiosk"), "--data", p.data, "--script", "-"],
                          input="\n".join(commands) + "\n", stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120,
                          encoding="utf-8", check=False, **how)
    assert done.returncode == 0, done.stderr
    assert name not in done.stderr and ("was not stored" in done.stderr or "queue: " in done.stderr), done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@tests.test("a disk that is full")
def full(p):
    def fill():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    scene = trouble_with(p, "Fulla", "07700 900723", preexec_fn=fill)
    assert scene["screen"] == "trouble" and "submit" in [n["id"] for n in scene["nodes"]], words(scene)
    assert not [c for c in p.queue() if c["name"] == "Fulla"]


@tests.test("a queue that may only be read")
def read_only(p):
    if os.getuid() != 0:
        raise Skip("only root can become somebody who may not write")
    copy = os.path.join(p.folder, "read-only")
    shutil.copytree(p.data, copy)
    for folder, _, files in os.walk(copy):
        os.chmod(folder, 0o755)
        for file in files:
            os.chmod(os.path.join(folder, file), 0o444)
    # The folders above must let nobody in.
    os.chmod(p.folder, 0o755)
    was, p.data = p.data, copy
    try:
        if subprocess.run(["true"], preexec_fn=lambda: os.setuid(65534), check=False).returncode:
            raise Skip("there is no nobody here")
        scene = trouble_with(p, "Readonly Rita", "07700 900724", user=65534, group=65534)
    finally:
        p.data = was
        os.chmod(p.folder, 0o700)
    assert scene["screen"] == "trouble" and "Please tell reception" in words(scene), words(scene)


def settle(p, key, value):
    path = os.path.join(p.data, "fingerpost.ini")
    with open(path, encoding="utf-8") as f:
        lines = f.read().splitlines()
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join("%s = %s" % (key, value) if x.split(" =")[0] == key else x for x in lines) + "\n")


@tests.test("Somali has no voice: who listens is told so in English and offered other languages")
def somali(p):
    settle(p, "languages", "en so pl")
    try:
        kiosk = p.start_kiosk()
        kiosk.say("speech on")
        kiosk.say("tap lang:so")
        scene = kiosk.scene()
        assert scene["screen"] == "no-voice", scene["screen"]
        kiosk.say("key F19")
        said = json.loads(kiosk.say("speech said"))
        assert any(u["lang"] == "en" and "There is no voice for this language" in u["text"] for u in said), said
        assert not any(u["lang"] == "so" for u in said), "something is spoken in a language without a voice"
        offered = [n["id"] for n in scene["nodes"] if n["id"].startswith("lang:")]
        assert offered == ["lang:en", "lang:pl"], offered
        kiosk.say("tap lang:pl")
        scene = kiosk.scene()
        assert scene["screen"] == "needs" and scene["lang"] == "pl"
        kiosk.say("tap finish")
        # Without speech nothing is in the way; switched on later, it is said then.
        kiosk.say("tap lang:so")
        assert kiosk.scene()["screen"] == "needs"
        kiosk.say("key F17")
        assert kiosk.scene()["screen"] == "no-voice"
        kiosk.say("tap no")
        assert kiosk.scene()["screen"] == "needs" and kiosk.scene()["lang"] == "so"
        kiosk.say("quit")
    finally:
        settle(p, "languages", "en ur")


@tests.test("a kiosk whose directory never was, and whose queue never was, serves and says so")
def nothing_at_all(p):
    empty = os.path.join(p.folder, "empty")
    os.mkdir(empty)
    done = subprocess.run([os.path.join(BIN, "fingerpost-kiosk"), "--data", empty, "--script", "-"],
                          input="tap lang:en\ntap need:HOME\nscene\ntap finish\nscene\n", stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=120, encoding="utf-8", check=False)
    answers = done.stdout.splitlines()
    assert "We" in " ".join(words(json.loads(answers[2]))) or "Sorry" in " ".join(words(json.loads(answers[2])))
    assert json.loads(answers[4])["screen"] == "start"
    assert until(1, "a reason", lambda: "directory" in done.stderr and "queue" in done.stderr)


if __name__ == "__main__":
    main(tests, "fingerpost-kiosk")
