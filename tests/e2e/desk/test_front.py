#!/usr/bin/python3
"""The desk behind nginx, as staff meet it: TLS, limits, deadlines, headers, and people who mean harm. Prints TAP.

usage: test_front.py      (programs in $FINGERPOST_BIN, else build/bin; nginx from the system)
"""

import os
import re
import select
import socket
import ssl
import subprocess
import sys
import threading
import time
import urllib.parse

from test_desk import BIN, Desk, Driver, MANAGER, MANAGER_PASSWORD, WORKER, WORKER_PASSWORD, check, each, equal, token_of
from front import Front

SLOW = 150
ONCE = {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Strict-Transport-Security", "Cache-Control",
        "X-Frame-Options"}


def tls(t, *words, code=0):
    done = subprocess.run([os.path.join(BIN, "fingerpost"), "tls", "--data", t.desk.data, *words], capture_output=True,
                          text=True, timeout=120, check=False)
    equal(done.returncode, code, " ".join(words) + done.stderr)
    return done.stdout + done.stderr


def openssl(*words):
    return subprocess.run(["openssl", *words], capture_output=True, text=True, timeout=120, check=False).stdout


def sign_in(t, user, password, source=None):
    _, headers, page = t.front.ask("GET", "/sign-in", source=source)
    entrance = headers["Set-Cookie"].split(";")[0]
    form = urllib.parse.urlencode({"token": token_of(page), "user": user, "password": password, "go": ""})
    status, headers, _ = t.front.ask("POST", "/sign-in", form, {
        "Cookie": entrance, "Content-Type": "application/x-www-form-urlencoded", "Origin": t.front.url,
        "Sec-Fetch-Site": "same-origin"}, source)
    return headers.get_all("Set-Cookie")[0].split(";")[0] if status == 303 else status


def the_certificate_is_the_boxes_own(t):
    folder = os.path.join(t.desk.data, "tls")
    leaf = openssl("x509", "-in", os.path.join(folder, "desk.crt"), "-noout", "-text")
    for words in ("prime256v1", "DNS:localhost", "IP Address:127.0.0.1", "DNS:desk.example", "CA:FALSE", "TLS Web Server"):
        check(words in leaf, words)
    authority = openssl("x509", "-in", os.path.join(folder, "ca.crt"), "-noout", "-text")
    for words in ("CA:TRUE, pathlen:0", "Name Constraints: critical", "DNS:desk.example", "Certificate Sign"):
        check(words in authority, words)
    check("DNS:" not in authority.split("Permitted")[0], "vouches for nothing else")
    for key in ("ca.key", "desk.key"):
        equal(os.stat(os.path.join(folder, key)).st_mode & 0o777, 0o600, key)
    equal(t.front.ask("GET", "/sign-in")[0], 200, "trusted by whoever has the authority")
    try:
        ssl.create_default_context().wrap_socket(socket.create_connection(("127.0.0.1", t.front.port), 10),
                                                 server_hostname="127.0.0.1")
        raise AssertionError("trusted by whoever has not")
    except ssl.SSLCertVerificationError:
        pass


def a_stolen_authority_vouches_for_nobody_else(t):
    """With the authority's key a thief makes a certificate for another name: whoever trusts the box does not believe it."""
    folder, other = os.path.join(t.desk.data, "tls"), os.path.join(t.desk.data, "other")
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=bank.example",
            "-addext", "subjectAltName=DNS:bank.example", "-days", "30", "-keyout", other + ".key", "-out", other + ".crt",
            "-CA", os.path.join(folder, "ca.crt"), "-CAkey", os.path.join(folder, "ca.key"))
    check(os.path.exists(other + ".crt"), "a forged certificate")
    done = subprocess.run(["openssl", "verify", "-CAfile", os.path.join(folder, "ca.crt"), other + ".crt"],
                          capture_output=True, text=True, timeout=120, check=False)
    check(done.returncode != 0 and "permitted subtree" in done.stdout + done.stderr, done.stdout + done.stderr)


def it_is_renewed_when_it_is_time(t):
    folder = os.path.join(t.desk.data, "tls")
    before = open(os.path.join(folder, "desk.crt"), encoding="utf-8").read()
    equal(tls(t, "--renew"), "", "nothing to do")
    equal(open(os.path.join(folder, "desk.crt"), encoding="utf-8").read(), before, "the same")
    authority = open(os.path.join(folder, "ca.crt"), encoding="utf-8").read()
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=x", "-days", "59",
            "-keyout", os.path.join(folder, "desk.key"), "-out", os.path.join(folder, "desk.crt"))
    check("a new certificate" in tls(t, "--renew"), "59 days are too few")
    check("desk.example" in openssl("x509", "-in", os.path.join(folder, "desk.crt"), "-noout", "-text"),
          "names that were given are not forgotten")
    later = time.time() + 2 * 86400
    os.utime(os.path.join(folder, "desk.crt"), (later, later))
    check("a new certificate" in tls(t, "--renew"), "one that was made while the clock was ahead")
    equal(tls(t, "--renew"), "", "once")
    listed = os.path.join(folder, "names")
    names = open(listed, encoding="utf-8").read()
    with open(listed, "w", encoding="utf-8") as f:
        f.write(names + "192.168.77.77\n")
    equal(tls(t, "--renew"), "", "an address that is gone, or has not come yet")
    known = [n for n in names.splitlines() if not re.fullmatch(r"[0-9.]+|[0-9a-f]*:[0-9a-f:]+", n)]
    with open(listed, "w", encoding="utf-8") as f:
        f.write("".join(n + "\n" for n in known))
    equal("a new certificate" in tls(t, "--renew"), len(known) < len(names.splitlines()), "one that has come")
    equal(open(os.path.join(folder, "ca.crt"), encoding="utf-8").read(), authority, "staff need not trust another")
    t.front.reload()
    equal(t.front.ask("GET", "/sign-in")[0], 200, "nginx has it")


def a_given_certificate_is_checked(t):
    data = t.desk.data
    for name in ("one", "two"):
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=x", "-days",
                "100", "-keyout", f"{data}/{name}.key", "-out", f"{data}/{name}.crt")
    check("is not the key" in tls(t, "--certificate", f"{data}/one.crt", "--key", f"{data}/two.key", code=1), "a pair")
    tls(t, "--certificate", f"{data}/one.crt", code=2)
    tls(t, "--certificate", f"{data}/nothing.crt", "--key", f"{data}/one.key", code=1)
    tls(t, "--name", "a;return 200", code=1)
    given = os.path.join(data, "given")
    os.makedirs(os.path.join(given))
    done = subprocess.run([os.path.join(BIN, "fingerpost"), "tls", "--data", given, "--certificate", f"{data}/one.crt",
                           "--key", f"{data}/one.key", "--name", "desk.nhs.example"], check=False, stdout=subprocess.DEVNULL)
    equal(done.returncode, 0, "in place")
    names = open(os.path.join(given, "tls", "names.conf"), encoding="utf-8").read()
    check("desk.nhs.example" in names and 'fingerpost_ca ""' in names, "its name, and no authority of ours")


def old_tls_is_refused(t):
    for version, wanted in ((ssl.TLSVersion.TLSv1_1, False), (ssl.TLSVersion.TLSv1_2, True), (ssl.TLSVersion.TLSv1_3, True)):
        context = ssl.create_default_context(cafile=t.front.ca)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = context.maximum_version = version
        try:
            bare = socket.create_connection(("127.0.0.1", t.front.port), 10)
            context.wrap_socket(bare, server_hostname="127.0.0.1").close()
            spoken = True
        except (ssl.SSLError, OSError):
            spoken = False
        equal(spoken, wanted, str(version))


def plain_http_leads_to_tls(t):
    with socket.create_connection(("127.0.0.1", t.front.plain), 10) as plain:
        plain.sendall(b"GET /queue HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        answer = plain.makefile("rb").read().decode()
    check(answer.startswith("HTTP/1.1 301") and f"Location: https://127.0.0.1:{t.front.port}/queue" in answer, answer)
    with socket.create_connection(("127.0.0.1", t.front.plain), 10) as plain:
        plain.sendall(b"GET /fingerpost-ca.crt HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        answer = plain.makefile("rb").read().decode()
    check(open(t.front.ca, encoding="utf-8").read() in answer, "the authority, for a computer that is to trust it")
    with socket.create_connection(("127.0.0.1", t.front.port), 10) as plain:
        plain.sendall(b"GET /queue HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        answer = plain.makefile("rb").read().decode()
    check("301" in answer.split("\r\n")[0], "http spoken to the https port")


def a_strange_host_gets_nothing(t):
    for host in ("evil.example", "127.0.0.1.evil.example", "desk.example.evil.example", "localhost@evil.example", ""):
        status, _, page = t.front.ask("GET", "/sign-in", headers={"Host": host})
        check(status in (400, 421) and "password" not in page, f"{host!r}: {status}")
    for host in ("localhost", "desk.example", "127.0.0.1"):
        equal(t.front.ask("GET", "/sign-in", headers={"Host": host})[0], 200, host)
    page = t.front.ask("GET", "/queue", headers={"Host": "localhost", "X-Forwarded-Host": "evil.example"})
    check("evil" not in str(page[1]) + page[2], "a forged host is in no answer")


def headers_come_once(t):
    cookie = sign_in(t, MANAGER, MANAGER_PASSWORD)
    for path in ("/sign-in", "/queue", "/assets/desk.css", "/nothing", "/report"):
        _, headers, _ = t.front.ask("GET", path, headers={"Cookie": cookie})
        for name in ONCE:
            equal(len(headers.get_all(name) or []), 1, f"{path} {name}")
        check("nginx/" not in str(headers) and "MHD" not in str(headers), "says no version")
        check("default-src 'none'" in headers["Content-Security-Policy"], path)
    check("Secure" in t.front.ask("GET", "/sign-in")[1]["Set-Cookie"], "cookies are secure")
    status, headers, _ = t.front.ask("TRACE", "/queue")
    equal(status, 405, "refused by nginx itself")
    for name in ONCE - {"X-Frame-Options"}:
        equal(len(headers.get_all(name) or []), 1, f"nginx's own answer: {name}")


def a_browser_cannot_say_where_it_comes_from(t):
    """Wrong passwords are counted by the true address, whatever the headers say."""
    form_headers = {"Content-Type": "application/x-www-form-urlencoded"}
    _, headers, page = t.front.ask("GET", "/sign-in", source="127.0.0.9")
    token, entrance = token_of(page), headers["Set-Cookie"].split(";")[0]
    for number in range(24):
        form = urllib.parse.urlencode({"token": token, "user": f"nobody{number}", "password": "guess", "go": ""})
        status, _, page = t.front.ask("POST", "/sign-in", form, dict(form_headers, Cookie=entrance, **{
            "X-Real-IP": f"10.0.0.{number}", "X-Forwarded-For": f"10.0.0.{number}", "Forwarded": "for=10.0.0.1"}),
            "127.0.0.9")
        if status == 429:
            break
    check("too many wrong passwords" in page and number >= 10, f"{number}: {page}")
    equal(status, 429, "the address has to wait, whoever it says it is")
    check(sign_in(t, WORKER, WORKER_PASSWORD, "127.0.0.10") != 429, "another address need not")
    scheme = t.front.ask("GET", "/sign-in", headers={"X-Forwarded-Proto": "http"})[1]["Set-Cookie"]
    check("Secure" in scheme, "nor can it talk the cookie out of being secure")


def oversized_requests_are_cut_off(t):
    cookie = sign_in(t, MANAGER, MANAGER_PASSWORD)
    form = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie}
    equal(t.front.ask("POST", "/new", "x=" + "y" * 20000, form)[0], 413, "a form of 20 KB: the desk's limit")
    connection = t.front.connect()
    connection.sendall(b"POST /new HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n")
    check(b" 413 " in connection.recv(65536), "one of 100 MB: refused before it is sent")
    equal(t.front.ask("GET", "/queue?x=" + "y" * 9000)[0] in (400, 414), True, "a long address")
    equal(t.front.ask("GET", "/queue", headers={"Cookie": "fp=" + "a" * 9000})[0], 400, "a long cookie")
    connection = t.front.connect()
    connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"y" * 900) for n in range(60)))
    check(b" 400 " in connection.recv(65536), "too many headers")
    equal(t.front.ask("GET", "/queue", headers={"Cookie": cookie})[0], 200, "and the desk goes on")


def spreadsheet(rows, size):
    """So many activities, and blank lines until it is as large as that."""
    lines = ["name,needs,when,phone"] + [f"Group {n},FRIENDS,Thu 19:00-20:30,020 7946 0{n % 1000:03d}" for n in range(rows)]
    text = "\n".join(lines).encode() + b"\n"
    return text + b"\n" * (size - len(text))


def upload(t, cookie, token, content, name="groups.csv"):
    """The bytes of a form with a file in it, head and body."""
    fields = b"".join(b'--XyZ\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % field for field in
                      ((b"token", token.encode()), (b"list", b"Our own")))
    body = fields + b'--XyZ\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n\r\n' % name.encode() + content + \
        b"\r\n--XyZ--\r\n"
    head = (f"POST /directory/upload HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nContent-Length: {len(body)}\r\n"
            "Content-Type: multipart/form-data; boundary=XyZ\r\nConnection: close\r\n\r\n").encode()
    return head, body


def answer(connection):
    said = b""
    try:
        while piece := connection.recv(65536):
            said += piece
    except OSError:
        pass
    return int(said.split()[1]) if said.startswith(b"HTTP/1.1 ") else None, said.decode(errors="replace")


def a_spreadsheet_comes_through_it(t):
    """As large as may be, a little more, far more; by a slow line; by one that stops; by somebody who may not."""
    cookie = sign_in(t, MANAGER, MANAGER_PASSWORD, "127.0.0.30")
    token = token_of(t.front.ask("GET", "/directory/import", headers={"Cookie": cookie})[2])

    def send(content, whose=cookie, name="groups.csv", pieces=1, pause=0.0):
        connection = t.front.connect("127.0.0.30", 60)
        head, body = upload(t, whose, token, content, name)
        connection.sendall(head)
        try:
            for number in range(pieces):
                connection.sendall(body[len(body) * number // pieces:len(body) * (number + 1) // pieces])
                time.sleep(pause)
        except OSError:
            pass  # it was refused before it was sent to the end
        return answer(connection)

    def looked_through():
        """The page once it says what would change: one file at a time is looked at."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            page = t.front.ask("GET", "/directory/import", headers={"Cookie": cookie})[2]
            if 'http-equiv="refresh" content="2' not in page:
                return page
            time.sleep(0.3)
        raise AssertionError("not looked through within a minute")

    status, said = send(spreadsheet(2000, 4 << 20))
    equal(status, 303, said[:300])
    check("2000 would be new" in re.sub("<[^>]*>", "", looked_through()), "all of it has arrived")
    status, said = send(spreadsheet(5, (4 << 20) + 1))
    check(status == 413 and "too large" in said, f"a byte more: the desk's own words: {said[-300:]}")
    begun = time.monotonic()
    status, said = send(spreadsheet(5, 6 << 20))
    check(status == 413 and "A spreadsheet may have 4 MB" in said and time.monotonic() - begun < 5, f"far more: {status} {said[-300:]}")
    status, said = send(spreadsheet(50, 300000), pieces=12, pause=0.5)
    equal(status, 303, "six seconds for 300 KB: slow, and served")
    looked_through()
    status, said = send(b"PK\3\4" + bytes(200000), name="groups.xlsx")
    check(status == 422 and "workbook" in said, f"no spreadsheet as CSV: {status}")
    worker = sign_in(t, WORKER, WORKER_PASSWORD, "127.0.0.31")
    status, said = send(spreadsheet(5, 2 << 20), whose=worker)
    equal(status, 403, "not by a link worker")
    connection = t.front.connect("127.0.0.30", 60)
    head, body = upload(t, cookie, token, spreadsheet(5, 300000))
    connection.sendall(head + body[:100000])
    begun = time.monotonic()
    status, _ = answer(connection)
    took = time.monotonic() - begun
    print(f"# an upload that stops is let go after {took:.0f} s")
    check(status in (None, 408) and 5 < took < 20, f"{status} after {took:.1f} s")
    equal([name for name in os.listdir(os.path.join(t.front.folder, "temp")) for _, _, files in
           os.walk(os.path.join(t.front.folder, "temp", name)) if files], [], "and nothing of it was put on a disk on its way")
    equal(t.front.ask("GET", "/queue", headers={"Cookie": cookie})[0], 200, "the desk goes on")


def smuggled_requests_are_refused(t):
    for head in (b"Content-Length: 5\r\nTransfer-Encoding: chunked", b"Transfer-Encoding: chunked, identity",
                 b"Content-Length: 5\r\nContent-Length: 6", b"Content-Length: +5", b"Transfer-Encoding: xchunked"):
        connection = t.front.connect()
        connection.settimeout(15)
        connection.sendall(b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + head +
                           b"\r\n\r\n0\r\n\r\nGET /queue HTTP/1.1\r\nHost: localhost\r\n\r\n")
        first = connection.recv(65536).split(b"\r\n")[0]
        check(re.search(rb" (400|403|411|413|415|501) ", first), f"{head}: {first}")


def one_address_may_not_ask_without_end(t):
    results = {}

    def ask():
        connection = t.front.connect("127.0.0.20")
        connection.settimeout(20)
        for _ in range(60):
            connection.sendall(b"GET /assets/desk.svg HTTP/1.1\r\nHost: localhost\r\n\r\n")
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += connection.recv(65536)
            head, _, rest = answer.partition(b"\r\n\r\n")
            length = int(re.search(rb"Content-Length: (\d+)", head).group(1))
            while len(rest) < length:
                rest += connection.recv(65536)
            status = int(head.split()[1])
            results[status] = results.get(status, 0) + 1

    threads = [threading.Thread(target=ask) for _ in range(6)]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.monotonic() - begun
    print(f"# {results} in {took:.1f} s")
    check(results.get(429, 0) > 100, results)
    check(results.get(200, 0) >= 90, "as many as a person needs are served")
    equal(t.front.ask("GET", "/sign-in", source="127.0.0.21")[0], 200, "others do not notice")


def many_slow_clients_keep_nobody_waiting(t):
    """150 that send a header or a body a byte at a time, from several addresses, or read nothing."""
    kinds = [b"GET /sign-in HTTP/1.1\r\nHost: loc", b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
             b"application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ntok", b""]
    slow = [t.front.connect(f"127.0.1.{1 + n // 30}") for n in range(SLOW)]
    for number, one in enumerate(slow):
        one.sendall(kinds[number % 3])
    try:
        cookie = sign_in(t, WORKER, WORKER_PASSWORD)
        took = []
        for number in range(60):
            if number % 20 == 10:  # they go on, a byte at a time
                for at, one in enumerate(slow):
                    try:
                        if at % 3 < 2:
                            one.sendall(b"x")
                    except OSError:
                        pass
            begun = time.monotonic()
            equal(t.front.ask("GET", "/queue", headers={"Cookie": cookie})[0], 200, "the queue")
            took.append(time.monotonic() - begun)
            time.sleep(0.02)
        took.sort()
        print(f"# queue page beside {SLOW} slow clients: median {took[30] * 1000:.1f} ms, slowest {took[-1] * 1000:.1f} ms")
        check(took[-1] < 1, f"slowest {took[-1]:.3f} s")
        until = time.monotonic() + 75
        left = dict(enumerate(slow))
        begun = time.monotonic()
        while left and time.monotonic() < until:
            ready, _, _ = select.select(list(left.values()), [], [], 1)
            for number in [n for n, one in left.items() if one in ready]:
                try:
                    if left[number].recv(65536) == b"":
                        del left[number]
                except OSError:
                    del left[number]
        print(f"# the last of them was let go after {time.monotonic() - begun:.0f} s; {len(left)} are left")
        equal(len(left), 0, "slow clients are let go")
    finally:
        for one in slow:
            one.close()


def live_pages_hear_at_once(t):
    cookie = sign_in(t, MANAGER, MANAGER_PASSWORD)
    stream = t.front.connect()
    stream.settimeout(10)
    stream.sendall(f"GET /live HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n\r\n".encode())
    hello = b""
    while b"event: change" not in hello:
        hello += stream.recv(65536)
    begun = time.monotonic()
    t.desk.add("add", "HOME", "en", "Live Person", "+447700900789", "")
    check(b"event: change" in stream.recv(65536), "a change")
    print(f"# seen through nginx after {(time.monotonic() - begun) * 1000:.0f} ms, the adding program's start included")


def a_browser_works_behind_it(t):
    with Driver() as driver:
        browser = driver.browser(trust=t.front.ca)
        browser.go(t.front.url + "/sign-in")
        browser.find("#user").type(MANAGER)
        browser.find("#password").type(MANAGER_PASSWORD)
        browser.click_button("Sign in")
        equal(browser.url, t.front.url + "/queue", "signed in")
        equal(browser.call("GET", "/cookie/__Host-fp")["secure"], True, "the cookie")
        rows = len(browser.find_all("tbody tr"))
        t.desk.add("add", "HOME", "en", "Seen Live", "+447700900790", "")
        browser.wait(lambda: len(browser.find_all("tbody tr")) == rows + 1, what="the new row")


def when_the_desk_is_away_it_says_so(t):
    equal(t.desk.stop(), 0, "the desk stops")
    status, headers, page = t.front.ask("GET", "/queue")
    equal(status, 503, "away")
    check("not there just now" in page and headers["Cache-Control"] == "no-store", page)
    equal(len(headers.get_all("Content-Security-Policy")), 1, "its policy")
    t.desk.start_again()
    equal(t.front.ask("GET", "/sign-in")[0], 200, "back again")


def the_desk_itself_is_not_to_be_had_from_outside(t):
    done = subprocess.run([os.path.join(BIN, "fingerpost-desk"), "--data", t.desk.data, "--listen", "0.0.0.0:0"],
                          capture_output=True, text=True, timeout=80, check=False)
    equal((done.returncode, "loopback" in done.stderr), (2, True), "every address")
    check(t.desk.host.startswith("127.0.0.1:"), t.desk.host)


def no_log_has_anything_personal(t):
    t.front.ask("GET", "/nothing?name=Zainab&phone=07700900123")
    said = t.front.log()
    for name in os.listdir(t.front.folder):
        path = os.path.join(t.front.folder, name)
        if os.path.isfile(path) and name.endswith(".log"):
            said += open(path, encoding="utf-8").read()
    check("/nothing" in said, "what went wrong is kept")
    for word in ("Zainab", "07700", "guess", "nobody1", "fp=", "Seen Live"):
        check(word not in said, word)


TESTS = [the_certificate_is_the_boxes_own, a_stolen_authority_vouches_for_nobody_else, it_is_renewed_when_it_is_time,
         a_given_certificate_is_checked, old_tls_is_refused, plain_http_leads_to_tls, a_strange_host_gets_nothing,
         headers_come_once, a_browser_cannot_say_where_it_comes_from, oversized_requests_are_cut_off,
         a_spreadsheet_comes_through_it,
         smuggled_requests_are_refused, one_address_may_not_ask_without_end, many_slow_clients_keep_nobody_waiting,
         live_pages_hear_at_once, a_browser_works_behind_it, when_the_desk_is_away_it_says_so,
         the_desk_itself_is_not_to_be_had_from_outside, no_log_has_anything_personal]


class Test:
    """What the tests share: a desk and nginx in front of it."""


def main():
    t = Test()
    t.desk = Desk(BIN)
    t.front = None
    failed = 0
    try:
        tls(t, "--name", "desk.example")
        t.front = Front(t.desk.host, t.desk.data)
        failed = each(TESTS, t)
    finally:
        if t.front is not None:
            t.front.close()
        t.desk.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
