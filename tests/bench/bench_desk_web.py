#!/usr/bin/python3
"""The desk as browsers meet it: the signed-in queue page beside nginx with a file of equal size, in the same run; its time at
1,000, 100,000 and 1,000,000 call-backs; a kiosk's commit seen by 100 live pages; memory. QUICK=1 leaves out the million.

Needs wrk and nginx (make packages-test). For quiet figures on a busy machine: chrt -f 20 tests/bench/bench_desk_web.py
"""
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "e2e"))
import harness  # noqa: E402
from front import NGINX, free_ports  # noqa: E402

CONNECTIONS, ROUNDS, SECONDS = 16, 3, 3
PAGES = 100
SIZES = [1000, 100000] + ([] if os.environ.get("QUICK") else [1000000])
KINDS = [("everything open", ""), ("by need", "need=HOME"), ("by a rare language", "lang=so"), ("mine", "show=mine"),
         ("late", "show=late"), ("tests", "show=test"), ("need and language", "need=MONEY&lang=so"),
         ("state and channel", "state=claimed&channel=text"), ("channel and need", "channel=kiosk&need=HOME"),
         ("a later page", "page")]


def cookie_of(desk):
    return "; ".join("%s=%s" % c for c in desk.cookies.items())


def rss(pid):
    with open("/proc/%d/status" % pid, encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024


def wrk(url, cookie=None):
    """Requests a second, and the bytes of an answer."""
    words = ["wrk", "-t1", "-c%d" % CONNECTIONS, "-d%ds" % SECONDS, "--latency"] + (["-H", "Cookie: " + cookie] if cookie else [])
    said = subprocess.run(words + [url], check=True, stdout=subprocess.PIPE, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise RuntimeError(said)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)), re.search(r"99%\s+(\S+)", said).group(1)


class Static:
    """nginx with one file, as Debian sets it up but for its place: sendfile, a worker for each core, no log."""

    def __init__(self, bytes_):
        self.folder = tempfile.mkdtemp(prefix="fingerpost-static-")
        self.port = free_ports(1)[0]
        with open(os.path.join(self.folder, "page.html"), "wb") as out:
            out.write(bytes_)
        conf = os.path.join(self.folder, "nginx.conf")
        with open(conf, "w", encoding="utf-8") as out:
            out.write("""user root; worker_processes auto; daemon off; pid %s/pid; error_log %s/error.log crit;
events { worker_connections 768; }
http { sendfile on; tcp_nopush on; access_log off; types { text/html html; } client_body_temp_path %s/b; proxy_temp_path %s/p;
fastcgi_temp_path %s/f; uwsgi_temp_path %s/u; scgi_temp_path %s/s; keepalive_requests 100000000;
server { listen 127.0.0.1:%d; root %s; } }\n""" % (*[self.folder] * 7, self.port, self.folder))
        self.process = subprocess.Popen([NGINX, "-p", self.folder, "-e", self.folder + "/error.log", "-c", conf])
        harness.until(10, "nginx", lambda: socket.socket().connect_ex(("127.0.0.1", self.port)) == 0)
        self.url = "http://127.0.0.1:%d/page.html" % self.port

    def close(self):
        self.process.terminate()
        self.process.wait(10)
        shutil.rmtree(self.folder, ignore_errors=True)


def fill(data, before, n):
    """Rows as the kiosk would add them, but without anything sealed: what is asked here is the list."""
    db = sqlite3.connect(os.path.join(data, "queue.db"), isolation_level=None)
    db.execute("PRAGMA cache_size=-800000")
    db.execute("PRAGMA wal_autocheckpoint=0")
    now = int(time.time() * 1000)
    db.execute("BEGIN IMMEDIATE")
    db.execute("""WITH RECURSIVE k(i) AS (VALUES(?1) UNION ALL SELECT i+1 FROM k WHERE i<?2)
        INSERT INTO callback(id, created, due, channel, urgency, test, need, lang, thread)
        SELECT printf('0190a5d0-0000-7000-8000-%012d', i), ?3-i, ?3-86400000+(i*7919)%1000003*1000, i%2, i%5000<>0, i%9973=0,
        CASE i%8 WHEN 0 THEN 'MONEY' WHEN 1 THEN 'HOME' ELSE 'MIND' END, CASE WHEN i%9001=0 THEN 'so' ELSE 'en' END,
        printf('0190a5d0-0000-7000-8000-%012d', i) FROM k""", (before + 1, n, now))
    db.execute("COMMIT")
    db.close()


def throughput(practice):
    """16 connections on the same queue page, beside nginx with a file as large."""
    desk = practice.desk
    page = desk.get("/queue").encode()
    static = Static(page)
    ours, theirs = [], []
    try:
        for _ in range(ROUNDS):
            theirs.append(wrk(static.url)[0])
            rate, slow = wrk("http://127.0.0.1:%d/queue" % desk.port, cookie_of(desk))
            ours.append(rate)
    finally:
        static.close()
    ours, theirs = sorted(ours)[ROUNDS // 2], sorted(theirs)[ROUNDS // 2]
    print("queue page, %d bytes, %d connections: %.0f a second (p99 %s); nginx with a file of that size %.0f; %.2f of it "
          "(goal 0.25)" % (len(page), CONNECTIONS, ours, slow, theirs, ours / theirs), flush=True)


def server_time(practice, rows):
    """One request after the other, as a browser sends them; the queue changes before each, so that nothing is kept."""
    desk = practice.desk
    cookie = cookie_of(desk)
    db = sqlite3.connect(os.path.join(practice.data, "queue.db"), isolation_level=None)
    db.execute("PRAGMA wal_autocheckpoint=0")
    later = re.search(r'rel="next" href="([^"]+)"', desk.get("/queue"))
    connection = socket.create_connection(("127.0.0.1", desk.port))
    for name, query in KINDS:
        path = "/queue?" + query if query != "page" else (later.group(1).replace("&amp;", "&") if later else "/queue")
        took = []
        for number in range(310):
            db.execute("UPDATE health SET at=at+1 WHERE program='desk'")
            begun = time.perf_counter()
            connection.sendall(("GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n" % (path, cookie)).encode())
            head, _, body = connection.recv(1 << 20).partition(b"\r\n\r\n")
            length = int(re.search(rb"Content-Length: (\d+)", head).group(1))
            while len(body) < length:
                body += connection.recv(1 << 20)
            if number >= 10:
                took.append((time.perf_counter() - begun) * 1000)
        took.sort()
        print("%9d call-backs  %-20s median %6.2f ms  p99 %6.2f ms (goal 10)%s" % (
            rows, name, took[150], took[296], "" if b" 200 " in head.split(b"\r\n")[0] else "  " + repr(head[:20])), flush=True)
    connection.close()
    db.close()


class Listener(threading.Thread):
    """All live pages, in one thread: when each heard of the last change."""

    def __init__(self, desk, cookies):
        super().__init__(daemon=True)
        import selectors
        self.selector, self.heard, self.pages = selectors.DefaultSelector(), {}, []
        for cookie in cookies:
            page = socket.create_connection(("127.0.0.1", desk.port))
            page.sendall(("GET /live HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n" % cookie).encode())
            page.setblocking(False)
            self.selector.register(page, 1, len(self.pages))
            self.pages.append(page)
        self.start()

    def run(self):
        while True:
            for key, _ in self.selector.select():
                if b"event: change" in key.fileobj.recv(65536):
                    self.heard[key.data] = time.perf_counter()


def live(practice):
    """A kiosk's commit, from the touch of its last button, until 100 pages of 13 sessions have heard of it."""
    desk, kiosk = practice.desk, practice.start_kiosk()
    sessions = []
    for _ in range(13):
        desk.cookies = {}
        desk.sign_in()
        sessions.append(cookie_of(desk))
    listener = Listener(desk, [sessions[n % 13] for n in range(PAGES)])
    harness.until(10, "live pages", lambda: len(listener.heard) == PAGES)
    took = []
    for number in range(5):
        kiosk.call_back("Anna", "07700900%03d" % number)
        time.sleep(1.2)
        listener.heard.clear()
        begun = time.perf_counter()
        kiosk.submit()
        harness.until(5, "the news", lambda: len(listener.heard) == PAGES)
        took.append((max(listener.heard.values()) - begun) * 1000)
        kiosk.say("tap finish")
        kiosk.screen("start")
    took.sort()
    print("a kiosk's commit seen by the last of %d live pages: median %.0f ms, slowest %.0f ms after the touch, the commit "
          "itself included (goal 100)" % (PAGES, took[2], took[-1]), flush=True)
    print("memory with %d live pages of 13 sessions: %.1f MB (goal 32)" % (PAGES, rss(desk.program.process.pid)), flush=True)


def main():
    if shutil.which("wrk") is None:
        print("wrk is not installed: make peers")
        return 0
    practice = harness.Practice()
    try:
        practice.start_desk()
        if practice.desk.sign_in() != 303:
            raise RuntimeError("cannot sign in")
        before = 0
        for rows in SIZES:
            fill(practice.data, before, rows)
            before = rows
            practice.desk.program.stop()
            practice.desk.start()
            practice.desk.get("/queue")
            if rows == SIZES[0]:
                for number in range(60):  # the first page has names to open
                    subprocess.run([os.path.join(harness.BIN, "add_callback"), "add", practice.data, "MIND", "en",
                                    "Winifred Patient %d" % number, "+4477009%05d" % number, "", "late"], check=True,
                                   stdout=subprocess.DEVNULL)
                practice.desk.get("/queue")
                throughput(practice)
                live(practice)
            server_time(practice, rows)
        print("memory at the end: %.1f MB (goal 32)" % rss(practice.desk.program.process.pid), flush=True)
    finally:
        practice.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
