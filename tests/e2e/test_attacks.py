#!/usr/bin/python3
"""People who mean harm: patients' fields by touch and by text through the modem, and what a stranger sends to the desk.
Prints TAP. Slow clients, forged addresses and what nginx refuses are in desk/test_front.py.
"""
import http.client
import os
import re
import sqlite3
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import harness  # noqa: E402
from harness import USER, PASSWORD  # noqa: E402

tests = harness.Tests()
SCRIPT = "<script>alert(1)</script>"
POISONS = [SCRIPT, "\"><img src=x onerror=alert(1)>", "'; DROP TABLE callback;--", "' OR '1'='1", "{{7*7}}${7*7}",
           "</textarea><svg onload=alert(1)>", "&lt;b&gt; %3Cscript%3E", "=cmd|'/c calc'!A1", "Robert'); DELETE FROM staff;--"]
MARKUP = re.compile(r"<script>alert|<img src=x|<svg onload|</textarea><svg")


def raw(practice, method, path, headers=None, body=None):
    """A request as no browser would send it: status and page."""
    connection = http.client.HTTPConnection("127.0.0.1", practice.desk.port, timeout=80)
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"Host": "localhost", **(headers or {})}.items():
            connection.putheader(name, value)
        connection.endheaders(body)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(errors="replace"), answer.headers
    finally:
        connection.close()


def check(truth, what):
    if not truth:
        raise AssertionError(what)


@tests.test("all parts are up")
def up(p):
    p.start_stick()
    p.start_modem()
    p.start_desk()
    p.start_kiosk()
    check(p.desk.sign_in() == 303, "signed in")


@tests.test("what is typed at the kiosk is shown and never obeyed", 120)
def kiosk_fields(p):
    for number, poison in enumerate(POISONS[:5]):
        p.kiosk.call_back("Anna " + poison, "07700 900%03d" % (100 + number))
        check(p.kiosk.submit(), "stored")
        p.kiosk.say("tap finish")
        p.kiosk.screen("start")
    queue = p.desk.get("/queue")
    check(not MARKUP.search(queue), "the queue")
    found = [c for c in p.queue() if c["channel"] == "kiosk"]
    check(len(found) == 5, "all five are there")
    for callback in found:
        page = p.desk.get("/callback/" + callback["id"])
        check(not MARKUP.search(page), "its page")
        check("&lt;" in page or "&#39;" in page or "{{7*7}}" in page, "shown as it was typed")


@tests.test("SQL and HTML by text message are words like any others", 180)
def by_text(p):
    for number, poison in enumerate(POISONS):
        sender = "+4477009002%02d" % number
        p.stick.talk(sender, "CALL Zed mornings " + poison)
        p.stick.talk(sender, poison)
    p.stick.empty()
    db = sqlite3.connect("file:%s?mode=ro" % os.path.join(p.data, "queue.db"), uri=True)
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    check({"callback", "staff", "text", "record"} <= tables, "no table was dropped")
    check(db.execute("SELECT count(*) FROM staff WHERE active=1").fetchone()[0] == 1, "nobody was deleted")
    check(db.execute("PRAGMA integrity_check").fetchone()[0] == "ok", "the file is whole")
    db.close()
    asked = [c for c in p.queue() if c["channel"] == "text"]
    check(len(asked) >= len(POISONS), "every request is there: %d" % len(asked))
    seen = ""
    for callback in asked:
        page = p.desk.get("/callback/" + callback["id"])
        check(not MARKUP.search(page), "its page")
        seen += page
    check("&lt;script&gt;alert(1)&lt;/script&gt;" in seen and "DROP TABLE callback" in seen, "the words are in the thread")
    check(not MARKUP.search(p.desk.get("/texts")) and not MARKUP.search(p.desk.get("/queue")), "the lists")
    check({t["to"] for t in p.stick.sent()} <= {"+4477009002%02d" % n for n in range(len(POISONS))}, "only senders are answered")


@tests.test("no path leads out of the desk's own")
def traversal(p):
    cookie = {"Cookie": "fp=" + p.desk.cookies["fp"]}
    for path in ("/../../etc/passwd", "/assets/../queue.db", "/assets/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
                 "/assets/desk.css/../../../fingerpost.ini", "//etc/passwd", "/callback/../staff", "/assets/desk.css%00.js",
                 "/queue.db", "/fingerpost.ini", "/tls/ca.key", "/assets/", "/.git/config", "http://evil.example/queue"):
        status, page, _ = raw(p, "GET", path, cookie)
        check(status in (400, 404), "%s: %d" % (path, status))
        check("root:" not in page and "PRIVATE KEY" not in page and "SQLite" not in page, path)
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"):
        check(raw(p, method, "/queue", cookie)[0] in (400, 404, 405, 501), method)


@tests.test("SQL in an address is no SQL")
def addresses(p):
    for query in ("need=MONEY'%20OR%201=1--", "lang=en';DROP%20TABLE%20callback;--", "from=1.1.x'%20OR%20'1",
                  "from=1.99999999999999999999.0190a5d0-0000-7000-8000-000000000001", "show=%00", "state=%ff"):
        status, _, _ = raw(p, "GET", "/queue?" + query, {"Cookie": "fp=" + p.desk.cookies["fp"]})
        check(status in (200, 400), "%s: %d" % (query, status))
    check("Anna" in p.desk.get("/queue"), "the queue is there")


@tests.test("a session that somebody else has chosen is never taken over")
def fixation(p):
    chosen = "ab" * 32
    status, page, headers = raw(p, "GET", "/sign-in", {"Cookie": "fp=%s; fp_sign_in=%s" % (chosen, chosen)})
    check(status == 200, "the page")
    token = p.desk.token(page)
    body = "token=%s&user=%s&password=%s&go=" % (token, USER, PASSWORD.replace(" ", "+"))
    status, _, headers = raw(p, "POST", "/sign-in", {
        "Cookie": "fp=%s; fp_sign_in=%s" % (chosen, chosen), "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": str(len(body))}, body.encode())
    check(status == 303, "signed in: %d" % status)
    given = re.search(r"fp=([0-9a-f]{64})", headers["Set-Cookie"]).group(1)
    check(given not in (chosen, p.desk.cookies["fp"]), "a cookie of its own")
    check(raw(p, "GET", "/queue", {"Cookie": "fp=" + chosen})[0] == 303, "the chosen one opens nothing")
    check(raw(p, "GET", "/queue", {"Cookie": "fp=" + given})[0] == 200, "the given one does")
    for twice in ("fp=%s; fp=%s" % (given, chosen), "fp=%s; fp=%s" % (chosen, given), "fp=" + given.upper(), "fp=" + given[:63],
                  "fp=" + given + "0", "xfp=" + given, "fp=../" + given[3:]):
        check(raw(p, "GET", "/queue", {"Cookie": twice})[0] == 303, twice[:12])


@tests.test("who signs out is out, whatever the browser has kept")
def signed_out(p):
    page = p.desk.get("/queue")
    cookie, token = p.desk.cookies["fp"], p.desk.token(page)
    status, headers = p.desk.request("POST", "/sign-out", {"token": token})[0], None
    check(status == 303, "signed out")
    check(raw(p, "GET", "/queue", {"Cookie": "fp=" + cookie})[0] == 303, "the kept page is not for the old cookie")
    check(raw(p, "GET", "/queue/part", {"Cookie": "fp=" + cookie})[0] == 403, "nor is its part")
    body = "token=" + token
    check(raw(p, "POST", "/new", {"Cookie": "fp=" + cookie, "Content-Type": "application/x-www-form-urlencoded",
                                  "Content-Length": str(len(body))}, body.encode())[0] == 403, "nor may it do anything")
    check(headers is None and p.desk.sign_in() == 303, "in again")


@tests.test("a page that is kept is never another's, nor an old one")
def kept(p):
    mine = p.desk.get("/queue")
    check(p.desk.get("/queue") == mine, "the same again")
    cookie = dict(p.desk.cookies)
    p.desk.cookies = {}
    p.desk.sign_in()
    other = p.desk.get("/queue")
    check(p.desk.token(other) != p.desk.token(mine), "each session has its own")
    p.desk.cookies = cookie
    p.kiosk.call_back("Newest Person", "07700 900777")
    check(p.kiosk.submit(), "stored")
    check("Newest Person" in p.desk.get("/queue"), "seen at once, by whoever asks")
    check("Newest Person" not in p.desk.get("/queue?need=MIND"), "and each filter has its own")
    p.kiosk.say("tap finish")


@tests.test("guessing a password takes longer each time, for the account from anywhere", 60)
def guessing(p):
    p.fingerpost("staff", "list", "--data", p.data)
    p.desk.cookies, before = {}, dict(p.desk.cookies)
    statuses = [p.desk.sign_in(USER.upper(), "guess %d" % n) for n in range(7)]
    check(429 in statuses and 303 not in statuses, "refused after a few: %s" % statuses)
    check(p.desk.sign_in() == 429, "the right one has to wait too")
    check(raw(p, "GET", "/queue", {"Cookie": "fp=" + before["fp"]})[0] == 200, "whoever is in stays in")
    p.desk.cookies = before


@tests.test("no log has what was tried")
def logs(p):
    for name in os.listdir(p.logs):
        with open(os.path.join(p.logs, name), encoding="utf-8", errors="replace") as log:
            said = log.read()
        for word in ("script", "DROP", "Zed", "7009002", "guess", "Sanitizer"):
            check(word not in said, "%s: %s" % (name, word))


if __name__ == "__main__":
    harness.main(tests, "fingerpost-desk", "fingerpost-kiosk", "fingerpost-modem")
