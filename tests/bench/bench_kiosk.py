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
IDLE = 8  # seconds
ROUNDS = 7

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
    ticks = 0
    for p in family(pid):
        try:
            with open("/proc/%d/stat" % p, encoding="ascii", errors="replace") as f:
                fields = f.read().rsplit(")", 1)[1].split()
            ticks += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return ticks / os.sysconf("SC_CLK_TCK")


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
        self.do("wait 1")  # answered after the first frame was shown
        self.first = time.monotonic() - self.begun - 0.001

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


def touches(kiosk, lang, rounds):
    """Milliseconds from a touch to the frame that answers it; the page's words laid out anew each time."""
    times = []
    kiosk.do("tap lang:" + lang)
    for i in range(rounds):
        for lines in (["tap need:ACTIVE"], ["tap back"]):
            begun = time.monotonic()
            kiosk.do(*lines, "wait 1")
            times.append(1000 * (time.monotonic() - begun) - 1)
    return sorted(times)


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
            frames = touches(kiosk, "ur", 250)
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
    row("touch to painted frame, Urdu, p99", frames[int(len(frames) * 0.99)], None, "ms")


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
