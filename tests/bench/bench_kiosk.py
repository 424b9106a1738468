#!/usr/bin/python3
"""The kiosk beside Chromium in kiosk mode on an equal page: start, memory, idle CPU, touch to painted frame."""
import http.server
import os
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.environ.get("FINGERPOST_BIN") or os.environ.get("BIN") or os.path.join(ROOT, "build", "bin")
DISPLAY = ":%d" % (90 + os.getpid() % 9)
IDLE = 10  # seconds
ROUNDS = 7
TOUCH_EVERY = 0.3
WALKS = 9
TYPED = 30
SIZES = (10000, 100000)  # activities

TILES = ["Meet people", "Get moving", "Hobbies and learning", "Money, debt and work", "Housing and living at home",
         "Feeling low or worried", "Health, drink and drugs", "Children, families and carers"]
PAGE = """<!doctype html><meta charset=utf-8><style>
body { margin: 0; background: #f7f4ee; font: 38px "Noto Sans" } header { background: #0c5257; color: #fff; padding: 20px 50px }
main { display: grid; grid-template-columns: 1fr 1fr; gap: 18px; padding: 50px; height: 1500px }
button { font: bold 38px "Noto Sans"; background: #fff; border: 3px solid #6b7c7e; border-radius: 12px }
</style><header>Fingerpost Road Surgery</header><main>%s</main><script>
requestAnimationFrame(() => requestAnimationFrame(() => fetch("/painted")));
for (const b of document.querySelectorAll("button")) b.onclick = () => { b.textContent += "."; };
</script>""" % "".join("<button>%s</button>" % t for t in TILES)


class Server(http.server.ThreadingHTTPServer):
    painted = None

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.event = threading.Event()
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/painted":
            self.server.painted = time.monotonic()
            self.server.event.set()
        body = PAGE.encode() if self.path == "/" else b""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args):
        pass


def family(pid):
    """A process and all below it."""
    pids, parents = [pid], {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open("/proc/%s/stat" % name, encoding="ascii", errors="replace") as f:
                    parents.setdefault(int(f.read().rsplit(")", 1)[1].split()[1]), []).append(int(name))
            except OSError:
                pass
    for p in pids:
        pids += parents.get(p, [])
    return pids


def pss(pid):
    total = 0
    for p in family(pid):
        try:
            with open("/proc/%d/smaps_rollup" % p, encoding="ascii") as f:
                total += sum(int(line.split()[1]) for line in f if line.startswith("Pss:"))
        except OSError:
            pass
    return total / 1024


def cpu(pid):
    """Seconds, to the nanosecond: a tick of the clock would be a fifth of what is asked for."""
    total = 0
    for p in family(pid):
        try:
            for task in os.listdir("/proc/%d/task" % p):
                with open("/proc/%d/task/%s/schedstat" % (p, task), encoding="ascii") as f:
                    total += int(f.read().split()[0])
        except OSError:
            pass
    return total / 1e9


def idle(pid):
    before = cpu(pid)
    time.sleep(IDLE)
    return 100 * (cpu(pid) - before) / IDLE


class Kiosk:
    def __init__(self, data):
        self.begun = time.monotonic()
        self.process = subprocess.Popen([os.path.join(BIN, "fingerpost-kiosk"), "--data", data, "--size", "1080x1920",
                                         "--script", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, encoding="utf-8",
                                        env=dict(os.environ, DISPLAY=DISPLAY, SDL_VIDEODRIVER="x11"))
        self.do("wait 0")  # answered after the first frame was shown
        self.first = time.monotonic() - self.begun

    def do(self, *lines):
        self.process.stdin.write("\n".join(lines) + "\n")
        self.process.stdin.flush()
        answers = [self.process.stdout.readline() for _ in lines]
        assert all(a == "ok\n" for a in answers), (lines, answers)

    def end(self):
        self.process.stdin.close()
        self.process.wait(10)


def serve_idle(data):
    """Without a script, as it stands in the waiting room."""
    process = subprocess.Popen([os.path.join(BIN, "fingerpost-kiosk"), "--data", data, "--size", "1080x1920"],
                               stderr=subprocess.DEVNULL, env=dict(os.environ, DISPLAY=DISPLAY))
    time.sleep(4)
    share, memory = idle(process.pid), pss(process.pid)
    process.terminate()
    process.wait(10)
    return share, memory


WALK = ["need:ACTIVE", "back", "need:LEARN", "back", "callback", "back", "help-now", "back", "search", "back", "settings",
        "next"]


def touches(kiosk, lang, rounds):
    """Milliseconds from a touch to the frame that answers it, over many pages. Hands touch twice a second at most (sooner
    is a tremble); here three times, and each patient's first way is counted, too."""
    times = []
    for _ in range(rounds):
        for name in ["lang:" + lang, *WALK, "finish"]:
            time.sleep(TOUCH_EVERY)
            begun = time.monotonic()
            kiosk.do("tap " + name, "wait 0")
            times.append(1000 * (time.monotonic() - begun))
    return sorted(times)


def typing(kiosk, lang):
    """Milliseconds from a letter to the page that shows what it finds."""
    times = []
    kiosk.do("tap lang:" + lang, "tap search")
    for _ in range(TYPED):
        for letter in ("d", "a", "n", "c", "e"):
            begun = time.monotonic()
            kiosk.do("type " + letter, "wait 0")
            times.append(1000 * (time.monotonic() - begun))
        kiosk.do(*["key Backspace"] * 5)
    kiosk.do("tap finish")
    return sorted(times)


def p99(times):
    return times[min(len(times) - 1, int(len(times) * 0.99))]


class Chromium:
    def __init__(self, server, folder):
        server.event.clear()
        self.begun = time.monotonic()
        self.process = subprocess.Popen(
            ["chromium", "--kiosk", "--no-sandbox", "--no-first-run", "--disable-gpu", "--window-size=1080,1920",
             "--disable-background-networking", "--user-data-dir=" + folder, "http://127.0.0.1:%d/" % server.server_port],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ, DISPLAY=DISPLAY))
        if not server.event.wait(60):
            raise RuntimeError("chromium painted nothing in a minute")
        self.first = server.painted - self.begun

    def end(self):
        self.process.terminate()
        self.process.wait(20)


def median(values):
    return sorted(values)[len(values) // 2]


def row(name, ours, theirs, unit):
    ratio = "1/%.1f" % (theirs / ours) if theirs and ours else "-"
    print("%-42s %10.2f %10s %6s   %s" % (name, ours, "%.2f" % theirs if theirs is not None else "-", unit, ratio))


def import_many(folder, data, n):
    """A directory of n activities, in words that repeat as those of a town do."""
    words = ("dance", "dancing", "garden", "history", "lunch", "walking", "choir", "knitting", "chair", "swimming", "tea", "art")
    path = os.path.join(folder, "many.csv")
    with open(path, "w", encoding="utf-8") as f:
        f.write("id,name,needs,description,venue,postcode,latitude,longitude,when\n")
        for i in range(n):
            f.write("a%d,%s and %s %d,%s,Come as you are,Hall %d,UB1 1AA,%.4f,%.4f,Tue 10:30-12:00\n" % (
                i, words[i % 12].capitalize(), words[(i // 12) % 12], i, ("ACTIVE", "LEARN", "FRIENDS")[i % 3], i % 500,
                51.4 + i % 1000 / 5000, -0.4 + i % 777 / 5000))
    subprocess.run([os.path.join(BIN, "fingerpost"), "import", "--data", data, path], check=True, stdout=subprocess.DEVNULL)


def measure(folder):
    data = os.path.join(folder, "data")
    with open(os.path.join(folder, "password"), "w", encoding="ascii") as f:
        f.write("a long enough password\n")
    command = os.path.join(BIN, "fingerpost")
    for line in (["setup", "--practice", "Fingerpost Road Surgery", "--staff", "manager", "--password-file",
                  os.path.join(folder, "password"), "--recovery-file", os.path.join(folder, "recovery")],
                 ["import", os.path.join(ROOT, "content/example/directory.csv")]):
        subprocess.run([command, line[0], "--data", data, *line[1:]], check=True, stdout=subprocess.DEVNULL)
    starts, peers = [], []
    server = Server()
    for i in range(ROUNDS):
        kiosk = Kiosk(data)
        starts.append(kiosk.first)
        if i == ROUNDS - 1:
            frames = touches(kiosk, "ur", WALKS)
        kiosk.end()
    share, memory = serve_idle(data)
    for i in range(3):
        peer = Chromium(server, os.path.join(folder, "profile%d" % (0 if i else 1)))
        peers.append(peer.first)
        if i == 2:
            time.sleep(4)
            peer_share, peer_memory = idle(peer.process.pid), pss(peer.process.pid)
        peer.end()
    print("%-42s %10s %10s" % ("1080x1920, software, median of %d and 3" % ROUNDS, "kiosk", "chromium"))
    row("exec to first painted frame", 1000 * median(starts), 1000 * median(peers), "ms")
    row("memory, PSS", memory, peer_memory, "MB")
    row("idle CPU over %d s" % IDLE, share, peer_share, "%")
    row("touch to painted frame, Urdu, median", median(frames), None, "ms")
    row("touch to painted frame, Urdu, p99", p99(frames), None, "ms")
    for n in SIZES:
        import_many(folder, data, n)
        kiosk = Kiosk(data)
        time.sleep(1)
        times = typing(kiosk, "en")
        kiosk.end()
        row("letter to painted results, %d, median" % n, median(times), None, "ms")
        row("letter to painted results, %d, p99" % n, p99(times), None, "ms")


def main():
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1080x1920x24"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            measure(folder)
    finally:
        server.terminate()
        server.wait(10)
    return 0


if __name__ == "__main__":
    sys.exit(main())
