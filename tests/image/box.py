"""What the tests of the image share: the answers on a stick, a twin of the kiosk on this machine, staff at the desk."""
import csv
import datetime
import hashlib
import http.client
import json
import os
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
import urllib.parse
import zoneinfo

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / "e2e"))
import harness  # noqa: E402
from machine import Trouble, wait_for  # noqa: E402
from picture import differing, holds, save, turn  # noqa: E402
from processor import CODE, PACKAGE, QEMU  # noqa: E402

# Of the picture, that may differ: less than one digit, or a touch that was not yet taken would pass for one that was.
SAME = 0.00003
USER, PASSWORD = "manager", "a long walk before breakfast"
# Emulated, a box is slower than patients are patient.
ANSWERS = f"""[practice]
name = Fingerpost Road Surgery
postcode = UB1 1AA
latitude = 51.5106
longitude = -0.3756
phone = 020 7946 0100
text_number = 07700 900000
[kiosk]
languages = en ur
idle_seconds = 900
staff_pin = 4711
[modem]
quiet_from = 8
quiet_until = 8
messages_a_day = 5000
[staff]
user = {USER}
password = {PASSWORD}
[feeds]
import = directory.csv
"""


def missing():
    """What this machine lacks for these tests, in words; empty when nothing."""
    lacks = [p for p in (QEMU, "mcopy", "debugfs", "e2fsck") if not shutil.which(p, path=f"{os.environ['PATH']}:/usr/sbin:/sbin")]
    if not os.path.exists(CODE):
        lacks.append(PACKAGE)
    return ", ".join(lacks)


def days_of(when):
    """The days that a session's words name, 0 for Monday: "Mon, Wed", "Tue-Thu", "1st Fri"."""
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    days = set()
    for first, last in re.findall(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))?", when):
        at, end = names.index(first), names.index(last or first)
        days.update(d % 7 for d in range(at, end + 1 if end >= at else end + 8))
    return days


def directory(file):
    """The example's activities, but for what is on today: that is said only until it begins, and the box and its twin do
    not look it up at the same moment."""
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/London")).weekday()
    with open(harness.EXAMPLE, encoding="utf-8", newline="") as source, open(file, "w", encoding="utf-8", newline="") as target:
        rows = csv.DictReader(source)
        out = csv.DictWriter(target, rows.fieldnames)
        out.writeheader()
        out.writerows(r for r in rows if today not in days_of(r["when"]))
    return file


def answers_on_stick(file, text):
    """A stick with nothing but answers."""
    with open(file, "wb") as f:
        f.truncate(64 * 2**20)
    subprocess.run(["mkfs.vfat", "-n", "STICK", file], check=True, stdout=subprocess.DEVNULL)
    pathlib.Path(f"{file}.ini").write_text(text, encoding="utf-8")
    subprocess.run(["mcopy", "-i", file, f"{file}.ini", "::/fingerpost-answers.ini"], check=True)
    os.unlink(f"{file}.ini")


def make_stick(file, *more, also=""):
    """A stick with the answers, also with lines of its own, and the directory; more are pairs of a file here and its
    name there."""
    with open(file, "wb") as f:
        f.truncate(600 * 2**20)
    subprocess.run(["mkfs.vfat", "-n", "STICK", file], check=True, stdout=subprocess.DEVNULL)
    answers = f"{file}.ini"
    pathlib.Path(answers).write_text(ANSWERS + also, encoding="utf-8")
    listing = directory(f"{file}.csv")
    for source, name in [(answers, "fingerpost-answers.ini"), (listing, "directory.csv"), *more]:
        subprocess.run(["mcopy", "-i", file, source, f"::/{name}"], check=True)
    os.unlink(answers)
    os.unlink(listing)
    return file


def from_stick(file, name, target):
    done = subprocess.run(["mcopy", "-n", "-o", "-i", file, f"::/{name}", target], check=False, stderr=subprocess.DEVNULL)
    return done.returncode == 0


def grow(image, target, size="6G"):
    """The image on a disk that is larger, as all are."""
    subprocess.run(["cp", "--sparse=always", "--reflink=auto", image, target], check=True)
    subprocess.run(["truncate", "-s", size, target], check=True)
    return target


class Twin(harness.Practice):
    """The same practice on this machine, its kiosk without a screen: what the box is compared with."""

    def found(self):
        answers = os.path.join(self.folder, "answers.ini")
        pathlib.Path(answers).write_text(ANSWERS, encoding="utf-8")
        self.fingerpost("setup", "--data", self.data, "--answers", answers, "--recovery-file", os.path.join(self.folder, "recovery"))
        self.fingerpost("import", "--data", self.data, directory(os.path.join(self.folder, "directory.csv")))


class NewTwin(harness.Practice):
    """A box that is nobody's yet, on this machine: its kiosk asks, and set-up is done here as the box does it."""

    def found(self):
        self.answers = os.path.join(self.folder, "wizard")
        os.mkdir(self.data)
        os.mkdir(self.answers)

    def start(self, name, *words, **more):
        return super().start(name, *words, *(["--setup", self.answers] if not self.founded() else []), **more)

    def founded(self):
        return os.path.exists(os.path.join(self.data, "queue.db"))

    def answer(self, paper):
        """What the kiosk has left is done, and paper told; the words of its file."""
        file, kept = os.path.join(self.answers, "answers.ini"), os.path.join(self.folder, "answers.ini")
        wait_for("the twin's answers", lambda: os.path.exists(file), 30, 0.1)
        os.rename(file, kept)
        recovery = os.path.join(self.folder, "recovery")
        self.fingerpost("setup", "--data", self.data, "--answers", kept, "--recovery-file", recovery)
        code = pathlib.Path(recovery).read_text(encoding="utf-8").strip()
        told = pathlib.Path(self.answers, "done.new")
        told.write_text(paper.format(code=code, fingerprint=":".join(["A7"] * 32)), encoding="utf-8")
        told.rename(os.path.join(self.answers, "done"))
        return pathlib.Path(kept).read_text(encoding="utf-8")


class Screen:
    """The box's screen, beside the twin's: each touch goes to both, and then both must show the same. turned: by how many degrees
    the box turns its picture, clockwise; 0 or 90."""

    def __init__(self, machine, twin, folder, turned=0):
        self.machine, self.twin, self.folder, self.turned = machine, twin, folder, turned
        self.shot = os.path.join(folder, "twin.png")
        self.seen = os.path.join(folder, "screen.ppm")
        self.last = b""
        self.steps = 0

    def same(self, share):
        """Two pictures of which neither has changed are not compared again. The twin's changes by itself too: what is on
        this week comes a moment after the start."""
        self.machine.picture(self.seen)
        turn(self.seen, -self.turned)
        self.twin.say(f"shot {self.shot}")
        now = hashlib.sha1(pathlib.Path(self.seen).read_bytes() + pathlib.Path(self.shot).read_bytes()).digest()
        if now == self.last:
            return False
        self.last = now
        return differing(self.shot, self.seen) <= share

    def wait(self, limit=300, every=1.0, share=SAME):
        """Until the box shows what the twin shows, but for a share of the picture where something differs on purpose."""
        self.last = b""
        try:
            wait_for("the twin's picture on the box's screen", lambda: self.same(share), limit, every)
        except Trouble:
            save(self.shot, f"{self.folder}/differs-{self.steps}-twin.png")
            save(self.seen, f"{self.folder}/differs-{self.steps}-box.png")
            raise

    def keep(self, name):
        save(self.seen, f"{self.folder}/{name}.png")

    def node(self, name):
        nodes = self.twin.scene()["nodes"]
        found = [n for n in nodes if n["id"] == name]
        if not found:
            raise Trouble(f"the screen has no {name}, but " + " ".join(n["id"] for n in nodes))
        return found[0]

    def stands(self, name):
        """Whether the words that the twin's page has under this name stand on the box's screen."""
        n = self.node(name)
        self.twin.say(f"shot {self.shot}")
        self.machine.picture(self.seen)
        turn(self.seen, -self.turned)
        return holds(self.seen, self.shot, (n["x"], n["y"], n["x"] + n["w"], n["y"] + n["h"]))

    def finger(self, name):
        """A finger on a thing of the box's screen only."""
        n = self.node(name)
        x, y = n["x"] + n["w"] // 2, n["y"] + n["h"] // 2
        if self.turned == 90:
            x, y = self.machine.size[0] - 1 - y, x
        time.sleep(0.8)  # half a second after the touch before it, this one is taken for a tremble; and emulated, that was late
        self.machine.touch(x, y)

    def touch(self, name, share=SAME):
        """A finger on a thing of the screen: of the box; the twin is told by its name."""
        self.finger(name)
        self.twin.say(f"tap {name}")
        self.steps += 1
        self.wait(share=share)


class Desk(harness.Desk):
    """Staff on the practice's network: the box's own certificate, trusted by the authority that was on the stick; or
    not looked at, where there was no stick."""

    def __init__(self, port, authority):  # pylint: disable=super-init-not-called
        self.port = port
        self.cookies = {}
        self.context = ssl.create_default_context(cafile=authority) if authority else ssl._create_unverified_context()

    def request(self, method, path, form=None):
        headers = {"Host": "fingerpost"}
        if self.cookies:
            headers["Cookie"] = "; ".join("%s=%s" % c for c in self.cookies.items())
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = "https://fingerpost"
        connection = http.client.HTTPConnection("fingerpost", 443, timeout=120)
        try:
            plain = socket.create_connection(("127.0.0.1", self.port), timeout=120)
            connection.sock = self.context.wrap_socket(plain, server_hostname="fingerpost")
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            page = answer.read().decode("utf-8")
        except (OSError, http.client.HTTPException) as why:
            raise harness.Gone("the desk: %r" % why) from None
        finally:
            connection.close()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, page, answer.headers.get("Location", "")

    def up(self):
        try:
            return self.request("GET", "/sign-in")[0] == 200
        except harness.Gone:
            return False


def partition(disk, name):
    """Where a partition is in a disk's file: offset and size."""
    table = json.loads(subprocess.run(["sfdisk", "--json", disk], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
    found = [p for p in table["partitiontable"]["partitions"] if p.get("name") == name]
    if not found:
        raise Trouble(f"the disk has no partition {name}")
    return found[0]["start"] * 512, found[0]["size"] * 512


def read_practice(disk, folder):
    """What the disk holds after the plug was pulled, repaired as the box would, copied out into a folder."""
    at, size = partition(disk, "data")
    copy = f"{folder}/data.ext4"
    subprocess.run(["dd", f"if={disk}", f"of={copy}", "bs=1M", f"skip={at}", f"count={size}", "iflag=skip_bytes,count_bytes",
                    "conv=sparse", "status=none"], check=True)
    done = subprocess.run(["e2fsck", "-p", copy], check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode > 1:
        raise Trouble("the data partition does not repair itself: " + done.stdout.decode(errors="replace")[-300:])
    target = f"{folder}/practice"
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run(["debugfs", "-R", f"rdump /practice {folder}", copy], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    os.unlink(copy)
    return target


def opened_queue(data, folder):
    secret = f"{folder}/password"
    pathlib.Path(secret).write_text(PASSWORD + "\n", encoding="utf-8")
    done = subprocess.run([os.path.join(harness.BIN, "fingerpost"), "queue", "--data", data, "--json", "--limit", "100000", "--open",
                           "--staff", USER, "--password-file", secret], check=False, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, encoding="utf-8")
    if done.returncode != 0:
        raise Trouble(done.stderr.strip())
    return json.loads(done.stdout)["callbacks"]
