"""All of Fingerpost started, driven and stopped from outside, for the end-to-end tests.

A Practice is a fresh folder of data with its programs; Stick, Kiosk and Desk drive the three ways in, through nothing
but what README.md promises. Tests print TAP. Programs come from $FINGERPOST_BIN, or build/bin.
"""
import html
import http.client
import json
import os
import re
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.parse

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.environ.get("FINGERPOST_BIN") or os.path.join(ROOT, "build", "bin")
EXAMPLE = os.path.join(ROOT, "content", "example", "directory.csv")
USER, PASSWORD = "ruth", "a long walk before breakfast"


# The limits are for what is broken: on a machine so many times slower than ours the tests still pass.
SLOWER = 4


class Skip(Exception):
    """Raised by a test that cannot be run here; says why."""


class TimeOut(Exception):
    pass


def until(seconds, what, ask):
    """The first true answer of ask(), which is asked again and again."""
    end = time.monotonic() + seconds * SLOWER
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise TimeOut("%s: not within %d s" % (what, seconds * SLOWER))
        time.sleep(0.05)


# --- TAP ---------------------------------------------------------------------------------------------------------------

class Tests:
    """Tests in the order of their definition, each with a time-out of its own."""

    def __init__(self):
        self.all = []

    def test(self, name, seconds=60):
        def keep(function):
            self.all.append((name, seconds, function))
            return function
        return keep

    def run(self, *arguments):
        """Runs all, or the first and those whose name holds $ONLY; returns the exit code."""
        only = os.environ.get("ONLY", "")
        chosen = [t for t in self.all if t is self.all[0] or only in t[0]]
        print("1..%d" % len(chosen), flush=True)
        bad = 0
        for number, (name, seconds, function) in enumerate(chosen, 1):
            bad += not self.one(number, name, seconds, function, arguments)
            if bad and number == 1:
                print("Bail out! Without the first, the rest says nothing.", flush=True)
                break
        return 1 if bad else 0

    @staticmethod
    def one(number, name, seconds, function, arguments):
        def alarm(_signal, _frame):
            raise TimeOut("the test took more than %d s" % (seconds * SLOWER))
        signal.signal(signal.SIGALRM, alarm)
        signal.alarm(seconds * SLOWER)
        start = time.monotonic()
        try:
            function(*arguments)
        except Skip as why:
            print("ok %d - %s # skip %s" % (number, name, why), flush=True)
            return True
        except Exception:
            print("not ok %d - %s" % (number, name))
            for line in traceback.format_exc().splitlines():
                print("# " + line)
            sys.stdout.flush()
            return False
        finally:
            signal.alarm(0)
        print("ok %d - %s" % (number, name), flush=True)
        print("# %.1f s" % (time.monotonic() - start), flush=True)
        return True


def main(tests, *need):
    """Founds a practice, runs tests on it, and ends the program with their exit code."""
    missing = [n for n in ("fingerpost", "simmodem", *need) if not os.access(os.path.join(BIN, n), os.X_OK)]
    if missing:
        sys.exit("%s: no %s there (make programs)" % (BIN, ", ".join(missing)))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    practice = Practice()
    try:
        code = tests.run(practice)
        if code and os.environ.get("KEEP"):
            print("# kept: " + practice.folder)
    finally:
        practice.close()
    sys.exit(code)


# --- Programs ----------------------------------------------------------------------------------------------------------

class Program:
    """One running program, its output in a file of its own."""

    def __init__(self, name, words, log, **more):
        self.name, self.log = name, log
        with open(log, "ab") as out:
            more.setdefault("stdout", out)
            self.process = subprocess.Popen([os.path.join(BIN, name)] + words, stderr=out,
                                            **{"stdin": subprocess.DEVNULL, **more})

    @property
    def running(self):
        return self.process.poll() is None

    def kill(self):
        """As a power cut would."""
        if self.running:
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self, seconds=10):
        """As systemd would; returns the exit code."""
        if self.running:
            os.kill(self.process.pid, signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            raise TimeOut("%s did not end within %d s of SIGTERM" % (self.name, seconds))


class Practice:
    """A folder of data, founded as README.md says, and the programs that run on it."""

    def __init__(self, simmodem=()):
        self.folder = tempfile.mkdtemp(prefix="fingerpost-e2e-")
        self.data = os.path.join(self.folder, "data")
        self.logs = os.path.join(self.folder, "logs")
        self.password = os.path.join(self.folder, "password")
        self.programs = []
        self.simmodem = list(simmodem)
        self.stick = self.modem = self.kiosk = self.desk = None
        os.mkdir(self.logs)
        with open(self.password, "w", encoding="utf-8") as f:
            f.write(PASSWORD + "\n")
        try:
            self.found()
        except Exception:
            self.close()
            raise

    def found(self):
        self.fingerpost("setup", "--data", self.data, "--practice", "Harbour Road Surgery", "--staff", USER,
                        "--password-file", self.password, "--recovery-file", os.path.join(self.folder, "recovery"))
        # tests are run at any hour
        settings = os.path.join(self.data, "fingerpost.ini")
        with open(settings, encoding="utf-8") as f:
            text = f.read()
        with open(settings, "w", encoding="utf-8") as f:
            f.write(text.replace("quiet_from = 21", "quiet_from = 8"))
        self.fingerpost("import", "--data", self.data, EXAMPLE)

    def fingerpost(self, *words, code=0):
        """Runs the command line; its standard output. What it says on stderr is kept with the logs."""
        done = subprocess.run([os.path.join(BIN, "fingerpost"), *words], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, check=False)
        with open(os.path.join(self.logs, "fingerpost.log"), "ab") as f:
            f.write(done.stderr)
        if done.returncode != code:
            raise AssertionError("fingerpost %s ended with %d: %s" % (
                words[0], done.returncode, done.stderr.decode(errors="replace").strip()))
        return done.stdout.decode("utf-8")

    def queue(self, opened=True):
        """The call-backs, newest first, unsealed if asked for."""
        more = ["--open", "--staff", USER, "--password-file", self.password] if opened else []
        answer = json.loads(self.fingerpost("queue", "--data", self.data, "--json", "--limit", "1000", *more))
        return answer["callbacks"]

    def status(self):
        return json.loads(self.fingerpost("status", "--data", self.data, "--json"))

    def start(self, name, *words, **more):
        program = Program(name, list(words), os.path.join(self.logs, name + ".log"), **more)
        self.programs.append(program)
        return program

    def start_stick(self):
        self.stick = Stick(self, self.simmodem)
        return self.stick

    def start_modem(self):
        self.modem = self.start("fingerpost-modem", "--data", self.data, "--port", self.stick.link)
        time.sleep(0.05)
        if not self.modem.running:
            raise AssertionError("fingerpost-modem ended with %d; its words are in %s" % (
                self.modem.process.returncode, self.modem.log))
        return self.modem

    def start_kiosk(self, size="1080x1920"):
        self.kiosk = Kiosk(self, size)
        return self.kiosk

    def start_desk(self):
        self.desk = Desk(self)
        return self.desk

    def close(self):
        """Ends whatever runs, by its pid, and removes the folder."""
        for program in reversed(self.programs):
            program.kill()
        if not (os.environ.get("KEEP") and sys.exc_info()[0] is None):
            shutil.rmtree(self.folder, ignore_errors=True)


# --- Texts -------------------------------------------------------------------------------------------------------------

class Stick:
    """The simulated modem: what a test may do to it is listed by simmodem --help."""

    def __init__(self, practice, words):
        self.link = os.path.join(practice.folder, "tty")
        control = os.path.join(practice.folder, "control")
        self.program = practice.start("simmodem", "--link", self.link, "--control", control, *words)
        until(10, "the simulated modem", lambda: os.path.exists(control))
        self.seconds = {}
        self.socket = socket.socket(socket.AF_UNIX)
        until(10, "the simulated modem", lambda: not self.socket.connect_ex(control))
        self.lines = self.socket.makefile("r", encoding="utf-8", newline="\n")

    def send(self, orders):
        """Several orders in one go: nothing comes between them. Their answers."""
        self.socket.sendall("".join(o.replace("\n", "\\n") + "\n" for o in orders).encode("utf-8"))
        answers = [json.loads(self.lines.readline()) for _ in orders]
        for order, answer in zip(orders, answers):
            if not answer["ok"]:
                raise TimeOut("simmodem: %s: %s" % (order.split()[0], answer.get("error", "not in time")))
        return answers

    def ask(self, *words):
        return self.send([" ".join(str(w) for w in words)])[0]

    def deliver(self, number, text):
        """Nobody sends the same words twice within a second, and the centre's stamp could not tell them apart."""
        while self.seconds.get((number, text)) == int(time.time()):
            time.sleep(0.02)
        self.seconds[number, text] = int(time.time())
        return self.ask("deliver", number, text.replace("\\", "\\\\"))

    def sent(self, number=None):
        """What was sent, whole texts only, to one number or to all."""
        return [t for t in self.ask("sent")["sent"] if t["whole"] and number in (None, t["to"])]

    def answers(self, number, count=1, seconds=20):
        """Waits until count texts have gone to a number."""
        return until(seconds, "%d texts to a number" % count,
                     lambda: (lambda s: s if len(s) >= count else None)(self.sent(number)))

    def empty(self, seconds=20):
        """Waits until every message has been read and deleted."""
        self.ask("wait-empty", seconds * SLOWER * 1000)

    def talk(self, number, text, seconds=20):
        """Delivers a text and returns what is sent back for it."""
        before = len(self.sent(number))
        self.deliver(number, text)
        return self.answers(number, before + 1, seconds)[before:]


# --- Touches -----------------------------------------------------------------------------------------------------------

class Gone(Exception):
    """The program at the other end is no more."""


class Kiosk:
    """fingerpost-kiosk --script -, a line at a time."""

    def __init__(self, practice, size):
        env = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", **os.environ}
        self.program = practice.start("fingerpost-kiosk", "--data", practice.data, "--size", size, "--script", "-",
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)
        self.left = b""

    def line(self, seconds):
        out = self.program.process.stdout
        end = time.monotonic() + seconds * SLOWER
        while b"\n" not in self.left:
            ready, _, _ = select.select([out], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise TimeOut("the kiosk gave no answer within %d s" % (seconds * SLOWER))
            more = os.read(out.fileno(), 1 << 16)
            if not more:
                raise Gone("the kiosk")
            self.left += more
        line, self.left = self.left.split(b"\n", 1)
        return line.decode("utf-8")

    def say(self, command, seconds=20):
        """One command; its answer. An answer of "error:" is an error here too."""
        try:
            self.program.process.stdin.write(command.encode("utf-8") + b"\n")
            self.program.process.stdin.flush()
        except (BrokenPipeError, ValueError):
            raise Gone("the kiosk") from None
        answer = self.line(seconds)
        if answer.startswith("error:"):
            raise AssertionError("kiosk: %s: %s" % (command.split()[0], answer))
        return answer

    def scene(self):
        return json.loads(self.say("scene"))

    def screen(self, name, seconds=10):
        """Waits for a screen."""
        return until(seconds, "screen " + name, lambda: (lambda s: s if s["screen"] == name else None)(self.scene()))

    def call_back(self, name, phone, lang="en"):
        """From the start to the check, leaving only "submit" to be touched."""
        for command in ("tap lang:" + lang, "tap callback", "type " + name, "tap next", "type " + phone, "tap next",
                        "tap choice:morning", "tap yes", "tap yes"):
            self.say(command)
        self.screen("check")

    def submit(self):
        """True once the patient has been told that it is stored."""
        self.say("tap submit")
        return until(20, "an outcome", lambda: self.scene()["screen"] not in ("check", "")) and \
            self.scene()["screen"] == "confirmation"


# --- Staff -------------------------------------------------------------------------------------------------------------

class Desk:
    """fingerpost-desk on a free port, and a browser without script."""

    def __init__(self, practice):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        self.practice = practice
        self.cookies = {}
        self.program = None
        self.start()

    def start(self):
        self.program = self.practice.start("fingerpost-desk", "--data", self.practice.data, "--listen",
                                           "127.0.0.1:%d" % self.port)
        until(20, "the desk", self.answers)

    def answers(self):
        if not self.program.running:
            raise AssertionError("fingerpost-desk ended with %d" % self.program.process.returncode)
        with socket.socket() as s:
            return s.connect_ex(("127.0.0.1", self.port)) == 0

    def request(self, method, path, form=None):
        """Status, body and where a redirect leads. Gone when no whole answer comes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = {"Cookie": "; ".join("%s=%s" % c for c in self.cookies.items())} if self.cookies else {}
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            page = answer.read().decode("utf-8")
        except (OSError, http.client.HTTPException) as why:
            raise Gone("the desk: %r" % why) from None
        finally:
            connection.close()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, page, answer.headers.get("Location", "")

    def get(self, path):
        return self.request("GET", path)[1]

    @staticmethod
    def token(page):
        found = re.search(r'name="token" value="([^"]+)"', page)
        if not found:
            raise AssertionError("the page has no form of its own")
        return found.group(1)

    def sign_in(self, user=USER, password=PASSWORD):
        """The status of the answer: 303 when it was right."""
        token = self.token(self.get("/sign-in"))
        return self.request("POST", "/sign-in", {"token": token, "go": "", "user": user, "password": password})[0]

    def move(self, callback, move, **form):
        """One move on a call-back as its page offers it; the status of the answer."""
        page = self.get("/callback/" + callback)
        seen = re.search(r'name="seen" value="(\d+)"', page)
        form = {"token": self.token(page), "seen": seen.group(1) if seen else "0", **form}
        return self.request("POST", "/callback/%s/%s" % (callback, move), form)[0]

    def words(self, path):
        """A page as read by people: tags off."""
        return html.unescape(re.sub(r"<[^>]*>", " ", self.get(path)))


# --- What must not be found --------------------------------------------------------------------------------------------

def septets(text):
    """Text of the GSM 7 bit alphabet's ASCII part, packed as on the air."""
    bits = sum(ord(c) << (7 * i) for i, c in enumerate(text))
    return bits.to_bytes((7 * len(text) + 7) // 8, "little")


def number_forms(number):
    """A number of the +447... form in every writing that a program might store."""
    digits = number.lstrip("+")
    national = "0" + digits[2:]
    even = digits + "F" * (len(digits) % 2)
    swapped = "".join(even[i + 1] + even[i] for i in range(0, len(even), 2))
    return [number, digits, digits[2:], national, national[:5] + " " + national[5:],
            national[:5] + " " + national[5:8] + " " + national[8:], swapped, bytes.fromhex(swapped)]


class Planted:
    """Names, numbers and messages that were given to Fingerpost, in each form that a file could hold them."""

    def __init__(self):
        self.needles = []

    def text(self, label, text):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            self.add("%s in %s" % (label, encoding), text.lower().encode(encoding))
        if text.isascii():
            self.add(label + " in packed septets", septets(text), exact=True)
            self.add(label + " in a PDU's hex", septets(text)[:-1].hex().encode())

    def number(self, label, number):
        for form in number_forms(number):
            if isinstance(form, bytes):
                self.add(label + " in packed semi-octets", form, exact=True)
            else:
                for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                    self.add("%s in %s" % (label, encoding), form.lower().encode(encoding))

    def add(self, label, needle, exact=False):
        self.needles.append((label, needle, exact))

    def found_in(self, haystack):
        """Labels of what is there; letters' case does not matter."""
        lower = haystack.lower()
        return [label for label, needle, exact in self.needles if needle in (haystack if exact else lower)]

    def found_below(self, folder):
        """"file: label" for everything found in the files of a folder."""
        found = []
        for place, _, names in os.walk(folder):
            for name in names:
                with open(os.path.join(place, name), "rb") as f:
                    found += ["%s: %s" % (name, label) for label in self.found_in(f.read())]
        return found
