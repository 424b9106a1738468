#!/usr/bin/python3
"""The directory by the desk's pages: search, edit, hide, settle, check again, import with a look first. Prints TAP.

usage: test_directory_pages.py      (programs in $FINGERPOST_BIN, else build/bin)
"""

import http.server
import json
import os
import re
import sqlite3
import subprocess
import sys
import threading

from test_desk import (BIN, FRONT, FRONT_PASSWORD, MANAGER, MANAGER_PASSWORD, POISON, WORKER, WORKER_PASSWORD, check, equal,
                       run_tests, sign_in)
from webdriver import DriverError

ROWS = [
    {"id": "chair", "name": "Chair Dance", "needs": "ACTIVE", "venue": "Mill Hall", "postcode": "UB1 1AA",
     "when": "Tue 10:30-11:30", "cost": "Free", "phone": "020 7946 0101", "last_checked": "2026-11-01"},
    {"id": "lunch", "name": "Lunch Club", "needs": "FRIENDS", "venue": "St Mark's", "postcode": "UB1 2BB",
     "when": "Wed 12:00-14:00", "cost": "£3", "phone": "020 7946 0102", "last_checked": "2020-01-01"},
    {"id": "debt", "name": "Debt Advice", "needs": "MONEY", "venue": "", "postcode": "", "when": "Mon-Fri 09:00-17:00",
     "cost": "Free", "phone": "020 7946 0103", "staff_phone": "020 7946 0199", "last_checked": "2026-11-01"},
]
COLUMNS = "id name needs venue postcode when cost phone staff_phone last_checked".split()


def csv(rows):
    return "\n".join([",".join(COLUMNS)] + [",".join('"%s"' % row.get(c, "") for c in COLUMNS) for row in rows]) + "\n"


class Feed(http.server.BaseHTTPRequestHandler):
    rows = ROWS

    def do_GET(self):
        body = csv(Feed.rows).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def found(t, words):
    """What patients find: names."""
    done = subprocess.run([os.path.join(BIN, "fingerpost"), "search", "--data", t.desk.data, "--json", words],
                          capture_output=True, text=True, check=False)
    return [r["name"] for r in json.loads(done.stdout)["results"]]


def worked(t):
    """Waits for an import; its page loads itself again meanwhile, perhaps just while it is looked at."""
    def ended():
        try:
            return t.amina.has(".changes, .done, .problem") and "Working on" not in t.amina.text("main")
        except DriverError:
            return False
    t.amina.wait(ended, 30, "the import")


def run_import(t, source, button):
    t.amina.go(t.desk.url + "/directory/import")
    if t.amina.has("#source") and source:
        t.amina.find("#source").type(source)
    t.amina.click_button(button)
    worked(t)


def an_import_says_first_what_would_change(t):
    t.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Feed)
    threading.Thread(target=t.server.serve_forever, daemon=True).start()
    t.feed = f"http://127.0.0.1:{t.server.server_address[1]}/groups.csv"
    sign_in(t.amina, t.desk, MANAGER, MANAGER_PASSWORD)
    t.amina.click_link("Directory")
    check("0 activities" in t.amina.text("main"), "an empty one")
    t.amina.click_link("Import")
    for wrong in ("/etc/passwd", "file:///etc/passwd", "ftp://example.org/x"):
        cookie, token = t.desk.sign_in(MANAGER, MANAGER_PASSWORD)
        equal(t.desk.ask("POST", "/directory/import", {"token": token, "do": "check", "source": wrong}, cookie)[0], 422, wrong)
    run_import(t, t.feed, "See what would change")
    words = t.amina.text("main")
    check("Chair Dance" in words and "New" in words and "3 would be new" in words, words)
    equal(os.path.exists(os.path.join(t.desk.data, "directory.db")), False, "nothing is changed yet")
    t.amina.click_button("Import it")
    worked(t)
    check("3 activities in the directory" in t.amina.text(".done"), t.amina.text("main"))
    equal(found(t, "dance"), ["Chair Dance"], "patients find it")


def send(t, cookie, token, content, name="groups.csv", more=(), **fields):
    """A form with a file, as a browser sends it or otherwise: the status."""
    parts = [f'Content-Disposition: form-data; name="{n}"\r\n\r\n{v}'.encode() for n, v in
             [("token", token), *({"list": "Our own", **fields}).items()]]
    if content is not None:
        parts.append(f'Content-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/csv\r\n\r\n'.encode()
                     + content)
    parts += more
    body = b"".join(b"--XyZ\r\n" + part + b"\r\n" for part in parts) + b"--XyZ--\r\n"
    return t.desk.ask("POST", "/directory/upload", body, cookie, {"Content-Type": "multipart/form-data; boundary=XyZ"})[0]


def type_list(t, name, path):
    t.amina.go(t.desk.url + "/directory/import")
    t.amina.find("#list").type(name)
    t.amina.find("#file").type(path)
    t.amina.click_button("See what would change in it")
    worked(t)


def a_spreadsheet_is_sent_looked_at_and_imported(t):
    path = os.path.join(t.desk.data, "sent.csv")
    own = {"id": "zither", "name": "Zither Evening", "needs": "FRIENDS", "when": "Thu 19:00-20:30", "cost": "Free"}
    with open(path, "w", encoding="utf-8-sig") as out:
        out.write(csv([own, {"id": "bad", "name": "", "needs": "NONSENSE", "when": "whenever"}]))
    type_list(t, "Our own groups", path)
    words = t.amina.text("main")
    check("What would change: Our own groups" in words and "Zither Evening" in words and "1 would be new" in words, words)
    wrong = t.amina.run("return document.querySelector('.report').textContent")
    check("Our own groups:3" in wrong and "/dev" not in wrong, wrong)
    equal(found(t, "zither"), [], "nothing is changed yet")
    t.amina.click_button("Import it")
    worked(t)
    equal(found(t, "zither"), ["Zither Evening"], "patients find it")
    check("Our own groups" in t.amina.text("table"), "it is a feed")
    check("Chair Dance" in found(t, "dance")[0], "the others stay")
    with open(path, "w", encoding="utf-8") as out:
        out.write(csv([dict(own, name="Bellringing Evening")]))
    type_list(t, "Our own groups", path)
    t.amina.click_button("Leave it as it is")
    equal(found(t, "zither"), ["Zither Evening"], "left")
    type_list(t, "Our own groups", path)
    t.amina.click_button("Import it")
    worked(t)
    equal((found(t, "bellringing"), found(t, "zither")), (["Bellringing Evening"], []), "the new list is in the old one's place")
    equal([f for f in os.listdir(t.desk.data) if "sent" in f], ["sent.csv"], "and no copy of it lies about")
    os.remove(path)


def what_is_no_spreadsheet_is_refused_in_words(t):
    for name, content, said in (("a.xlsx", b"PK\3\4" + bytes(100), "workbook"), ("a.csv", "name,needs\n".encode("utf-16"), "UTF-8"),
                                ("a.csv", b"", "Choose a file"), ("a.csv", b" \n", "empty"), ("a.json", b'{"services": []}', "not a CSV"),
                                ("a.html", b"<html>", "not a CSV")):
        path = os.path.join(t.desk.data, name)
        with open(path, "wb") as out:
            out.write(content)
        type_list(t, "Our own", path)
        check(said in t.amina.text(".problem"), f"{name}: {t.amina.text('.problem')}")
        os.remove(path)
    cookie, token = t.desk.sign_in(MANAGER, MANAGER_PASSWORD)
    for name in ("", "   ", "-only", "../x", "http://127.0.0.1/groups.csv", "a\tb"):
        equal(send(t, cookie, token, csv(ROWS).encode(), list=name), 422, f"a list called {name!r}")


def a_sent_file_is_taken_from_managers_only_and_has_an_end(t):
    good = csv(ROWS[:1]).encode()
    cookie, token = t.desk.sign_in(MANAGER, MANAGER_PASSWORD)
    for user, password in ((WORKER, WORKER_PASSWORD), (FRONT, FRONT_PASSWORD)):
        other, its = t.desk.sign_in(user, password)
        equal(send(t, other, its, good), 403, user)
    equal(send(t, None, token, good), 403, "nobody")
    equal(send(t, cookie, "0" * 32, good), 403, "without the form's token")
    equal(send(t, cookie, token, b"x" * (4 << 20) + b"x"), 413, "too large")
    again = b'Content-Disposition: form-data; name="file"; filename="b.csv"\r\n\r\n' + good
    equal(send(t, cookie, token, good, more=[again]), 400, "two files")
    equal(send(t, cookie, token, good, more=[b'Content-Disposition: form-data; name="token"\r\n\r\n' + token.encode()]), 400,
          "a field twice")
    equal(send(t, cookie, token, good, more=[b'Content-Disposition: form-data; name="x"\r\n\r\n\xff\xfe']), 400, "no text")
    equal(send(t, cookie, token, good, more=[b'Content-Disposition: form-data; name="x"\r\n\r\n' + b"y" * 5000]), 400, "a long field")
    equal(send(t, cookie, token, None), 422, "no file")
    for body, kind in ((b"--XyZ\r\nnonsense", "multipart/form-data; boundary=XyZ"), (b"x=1", "text/plain"),
                       (b"x", "multipart/form-data"), (b"--\r\n" * 50, "multipart/form-data; boundary=-")):
        status = t.desk.ask("POST", "/directory/upload", body, cookie, {"Content-Type": kind})[0]
        check(status in (400, 403, 415), f"{kind}: {status}")
    equal(t.desk.ask("POST", "/directory/import", {"token": token, "do": "import", "upload": "999"}, cookie)[0], 409,
          "a spreadsheet that nobody has looked at")
    many = [dict(ROWS[0], id=f"n{n}", name=f"Group {n}") for n in range(10000)]
    equal(send(t, cookie, token, csv(many).encode(), list="Many"), 303, "a long one")
    t.amina.go(t.desk.url + "/directory/import")
    worked(t)
    check("10000 would be new" in t.amina.text("main"), t.amina.text("main")[-200:])
    equal(t.desk.ask("POST", "/directory/import", {"token": token, "do": "forget"}, cookie)[0], 303, "let go")
    status, headers, body = t.desk.ask("GET", "/directory/template", cookie=cookie)
    check(status == 200 and "attachment" in headers["Content-Disposition"] and "last_checked" in body, "one to start from")


def it_is_searched_and_read(t):
    t.amina.go(t.desk.url + "/directory")
    t.amina.find("#words").type("lunch")
    t.amina.click_button("Search")
    equal([e.text for e in t.amina.find_all(".person a")], ["Lunch Club"], "found")
    check(t.amina.has(".list .tag.late"), "long unchecked is marked")
    t.amina.go(t.desk.url + "/directory?need=MONEY")
    t.amina.click_link("Debt Advice")
    check("Line for professionals" in t.amina.text("main") and "020 7946 0199" in t.amina.text("main"), "staff see its line")
    equal(t.desk.ask("GET", "/directory/activity?id=nobody", cookie=t.desk.sign_in(MANAGER, MANAGER_PASSWORD)[0])[0], 404, "none")


def an_edit_is_seen_by_patients_and_survives_an_import(t):
    t.amina.go(t.desk.url + "/directory?words=chair")
    t.amina.click_link("Chair Dance")
    t.chair = re.search(r"id=([^&]+)", t.amina.url).group(1)
    t.amina.click_link("Edit it")
    when = t.amina.find("#when")
    when.clear()
    when.type("nonsense")
    t.amina.click_button("Save the changes")
    check("When:" in t.amina.text(".problem"), "a time that is none")
    equal(t.amina.find("#when").prop("value"), "nonsense", "what was typed is kept")
    t.amina.find("#when").clear()
    t.amina.find("#when").type("Thu 14:00-15:00")
    t.amina.find("#name").clear()
    t.amina.find("#name").type("Chair Dance " + POISON)
    t.amina.click_button("Save the changes")
    check("The changes are saved" in t.amina.text(".done"), "saved")
    check("owned" not in t.amina.title, "no script ran")
    check("The feed says: Tue 10:30-11:30" in t.amina.text("main"), "and what the feed says")
    check("Tue 10:30-11:30" in t.amina.text(".history") and MANAGER in t.amina.text(".history"), "its history")
    equal(len(found(t, "dance")), 1, "patients find it")
    run_import(t, "", "See what would change")
    t.amina.click_button("Import it")
    worked(t)
    t.amina.go(t.desk.url + "/directory/activity?id=" + t.chair)
    check("Thu 14:00-15:00" in t.amina.text(".told"), "kept")


def a_conflict_is_settled(t):
    Feed.rows = [dict(ROWS[0], when="Fri 09:00-10:00")] + ROWS[1:]
    run_import(t, t.feed, "See what would change")
    t.amina.click_button("Import it")
    worked(t)
    page = t.amina.text("main")
    check("3 read, 3 good" in page, page)
    t.amina.go(t.desk.url + "/directory")
    t.amina.click_link("To be settled")
    t.amina.click_link("Chair Dance")
    check("The feed has changed it too" in t.amina.text(".told") and "Fri 09:00-10:00" in t.amina.text(".told"), "both are shown")
    t.amina.follow(t.amina.find("input[value=when] ~ button[value=feed]"))
    check("Fri 09:00-10:00" in t.amina.text(".told") and "too" not in t.amina.text(".told"), "the feed's")


def one_is_hidden_and_shown_again(t):
    cookie, token = t.desk.sign_in(WORKER, WORKER_PASSWORD)
    equal(t.desk.ask("POST", "/directory/hide", {"token": token, "id": t.chair, "why": "closed in August"}, cookie)[0], 303, "")
    equal(found(t, "dance"), [], "patients do not find it")
    t.amina.go(t.desk.url + "/directory?which=hidden")
    t.amina.click_link("Chair Dance")
    check("closed in August" in t.amina.text("main") and "Hidden by " + WORKER in t.amina.text("main"), "why, and by whom")
    t.amina.click_button("Show it again")
    equal(len(found(t, "dance")), 1, "they find it again")


def what_an_organiser_says_is_told_and_settled(t):
    lunch = re.search(r'activity\?id=([^"]+)">Lunch', t.desk.ask(
        "GET", "/directory?words=lunch", cookie=t.desk.sign_in(MANAGER, MANAGER_PASSWORD)[0])[2]).group(1)
    asked = t.desk.add("add", "FRIENDS", "en", "Edna Whitlock", "+447700900129", "")
    t.amina.go(t.desk.url + "/queue")
    check("organiser" not in t.amina.text("main"), "nothing to be told yet")
    t.desk.add("over", lunch)
    equal(found(t, "lunch"), [], "patients do not find it")
    t.amina.go(t.desk.url + "/queue")  # open: it is told by itself
    t.amina.wait(lambda: "1 activity is hidden because its organiser" in t.amina.text(".warnings"), 70, "the warning")
    t.amina.click_link("See which")
    t.amina.click_link("Lunch Club")
    check("Its organiser says it is over" in t.amina.text(".moves"), t.amina.text("main"))
    t.amina.click_button("Keep it hidden")
    check("Hidden by " + MANAGER in t.amina.text(".status"), t.amina.text(".status"))
    t.amina.go(t.desk.url + "/queue")
    check("organiser" not in t.amina.text("main"), "somebody has seen it")
    t.desk.add("over", lunch)
    cookie, token = t.desk.sign_in(WORKER, WORKER_PASSWORD)
    equal(t.desk.ask("POST", "/directory/show", {"token": token, "id": lunch}, cookie)[0], 303, "shown again")
    equal(found(t, "lunch"), ["Lunch Club"], "they find it again")
    equal(t.desk.ask("GET", f"/callback/{asked}", cookie=cookie)[0], 200, "a call-back")


def edits_that_an_import_holds_back_are_told_and_shown(t):
    """An import that was broken off has left an edit out of the directory."""
    with sqlite3.connect(os.path.join(t.desk.data, "edits.db")) as edits:
        edits.execute("UPDATE state SET value = value + 1 WHERE key = 'revision'")
    edits.close()
    t.amina.go(t.desk.url + "/directory")
    check("Patients do not see all that was edited" in t.amina.text(".warnings"), "told")
    cookie, token = t.desk.sign_in(FRONT, FRONT_PASSWORD)
    equal(t.desk.ask("POST", "/directory/apply", {"token": token}, cookie)[0], 403, "not by the front desk")
    t.amina.click_button("Show it to patients now")
    check("Patients see all that was edited" in t.amina.text(".done"), t.amina.text("main"))
    check(not t.amina.has(".warnings"), "nothing is held back")


def one_is_added_and_taken_away(t):
    t.amina.go(t.desk.url + "/directory/add")
    t.amina.click_button("Add it")
    check(t.amina.has(".problem"), "a name is needed")
    t.amina.find("#name").type("Knitting Circle")
    t.amina.run("document.getElementById('needs').value='FRIENDS'")
    t.amina.find("#need-LEARN").click()
    t.amina.find("#when").type("Mon 10:00-12:00")
    t.amina.click_button("Add it")
    check("It is in the directory now" in t.amina.text(".done"), t.amina.text("main"))
    equal(found(t, "knitting"), ["Knitting Circle"], "patients find it")
    t.amina.find_all(".moves summary")[1].click()
    t.amina.click_button("Take it away for good")
    equal(found(t, "knitting"), [], "they do not find it")
    t.amina.go(t.desk.url + "/directory/history")
    check("Knitting Circle: Taken away" in t.amina.text("main"), "its history stays")


def what_is_due_is_checked_again(t):
    t.amina.go(t.desk.url + "/directory/due")
    check("Lunch Club" in t.amina.text("main"), "long unchecked")
    before = len(t.amina.find_all(".due-card"))
    for card in t.amina.find_all(".due-card"):
        if "Lunch Club" in card.text:
            t.amina.follow(t.amina.find(".due-card:has(input[value='%s']) button" % re.search(
                r'name="id" value="([^"]+)"', card.prop("innerHTML")).group(1)))
            break
    check("checked today" in t.amina.text(".done"), "said")
    equal(len(t.amina.find_all(".due-card")), before - 1, "one less")


def each_role_may_what_it_may(t):
    cookie, token = t.desk.sign_in(FRONT, FRONT_PASSWORD)
    for method, path, status in (("GET", "/directory", 200), ("GET", "/directory/due", 200), ("GET", "/directory/add", 403),
                                 ("GET", "/directory/edit?id=" + t.chair, 403), ("POST", "/directory/edit", 403),
                                 ("POST", "/directory/hide", 403), ("POST", "/directory/remove", 403),
                                 ("POST", "/directory/settle", 403), ("GET", "/directory/import", 403),
                                 ("POST", "/directory/import", 403)):
        form = {"token": token, "id": t.chair} if method == "POST" else None
        equal(t.desk.ask(method, path, form, cookie)[0], status, f"{method} {path}")
    cookie, token = t.desk.sign_in(WORKER, WORKER_PASSWORD)
    equal(t.desk.ask("GET", "/directory/import", cookie=cookie)[0], 403, "imports are for managers")
    equal(t.desk.ask("POST", "/directory/hide", {"token": "0" * 32, "id": t.chair}, cookie)[0], 403, "without the token")


TESTS = [an_import_says_first_what_would_change, a_spreadsheet_is_sent_looked_at_and_imported,
         what_is_no_spreadsheet_is_refused_in_words, a_sent_file_is_taken_from_managers_only_and_has_an_end,
         it_is_searched_and_read, an_edit_is_seen_by_patients_and_survives_an_import, a_conflict_is_settled,
         one_is_hidden_and_shown_again, what_an_organiser_says_is_told_and_settled,
         edits_that_an_import_holds_back_are_told_and_shown, one_is_added_and_taken_away, what_is_due_is_checked_again,
         each_role_may_what_it_may]

if __name__ == "__main__":
    sys.exit(run_tests(TESTS))
