#!/usr/bin/python3
"""The report: live charts, what may leave the practice, and call-backs as CSV. Prints TAP.

usage: test_report.py      (programs in $FINGERPOST_BIN, else build/bin)
PICTURES=FOLDER keeps pictures of the pages, to be looked at.
"""

import csv
import io
import os
import subprocess
import sys
import time

from test_desk import (BIN, Desk, Driver, FRONT, FRONT_PASSWORD, MANAGER, MANAGER_PASSWORD, WORKER, WORKER_PASSWORD, check,
                       each, equal, sign_in)

NEEDS = [("MONEY", 14), ("FRIENDS", 9), ("HOME", 7), ("MIND", 6), ("ACTIVE", 5), ("FAMILY", 2), ("LEARN", 1)]
LANGUAGES = ["en", "en", "en", "ur", "pl", "en", "pa", "so"]
ACTIVITIES = """name,needs,description,phone
Debt advice,MONEY,Talk it through,020 7946 0001
Food bank,MONEY,Open to all,020 7946 0002
Job club,MONEY,Every week,020 7946 0003
Tea dance,FRIENDS ACTIVE,Come along,020 7946 0004
Walks,ACTIVE FRIENDS,Slow ones,020 7946 0005
Chair exercises,ACTIVE,Sitting down,020 7946 0006
Coffee,FRIENDS,And cake,020 7946 0007
Talking,MIND,With somebody,020 7946 0008
"""
FORMULA = '=HYPERLINK("http://evil.example","x")'


def fill(t):
    number = 0
    t.ids = []
    for need, count in NEEDS:
        for _ in range(count):
            language = LANGUAGES[number % len(LANGUAGES)]
            t.ids.append(t.add("add", need, language, "Patient %d" % number, "+4477009%05d" % number, ""))
            number += 1
    with open(os.path.join(t.data, "activities.csv"), "w", encoding="utf-8") as out:
        out.write(ACTIVITIES)
    with open(os.path.join(t.data, "fingerpost.ini"), "w", encoding="utf-8") as out:
        out.write("[practice]\nname = Harbour Road Surgery\n[desk]\nprogramme = Vanguard\npcn = Canal PCN\nborough = Ealing\n")
    subprocess.run([os.path.join(BIN, "fingerpost"), "import", "--data", t.data, os.path.join(t.data, "activities.csv")],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    t.stop()
    t.start()
    cookie, token = t.sign_in(MANAGER, MANAGER_PASSWORD)
    for place, ident in enumerate(t.ids[:30]):
        form = {"token": token, "seen": "0", "result": "no-answer" if place % 3 == 0 else "reached"}
        for move in ("claim", "attempt"):
            equal(t.ask("POST", f"/callback/{ident}/{move}", form, cookie)[0], 303, move)
        if place % 3 != 0:
            outcome = ("helped", "signposted", "declined", "referred")[place % 4]
            equal(t.ask("POST", f"/callback/{ident}/close", {"token": token, "result": outcome}, cookie)[0], 303, outcome)
    t.month = time.strftime("%Y-%m")


def table(browser, chart):
    """A chart's text equivalent: label and number of each row."""
    return browser.run("""return [...document.querySelectorAll('[aria-labelledby="' + arguments[0] + '"] tbody tr')].map(
        row => [row.cells[0].textContent, row.cells[1].textContent])""", chart)


def only_managers_see_it(t):
    for user, password in ((FRONT, FRONT_PASSWORD), (WORKER, WORKER_PASSWORD)):
        cookie, token = t.sign_in(user, password)
        for path in ("/report", "/report/part", "/report/print", "/report/csv", "/export"):
            equal(t.ask("GET", path, cookie=cookie)[0], 403, f"{user} {path}")
        equal(t.ask("POST", "/export", {"token": token, "month": t.month}, cookie)[0], 403, f"{user} exporting")


def charts_have_their_numbers_as_text(t):
    sign_in(t.browser, t, MANAGER, MANAGER_PASSWORD)
    t.browser.click_link("Report")
    rows = table(t.browser, "by-need")
    equal([int(n) for _, n in rows], sorted((n for _, n in NEEDS), reverse=True), "requests by need")
    equal(rows[0][0], "Money, debt and work", "the most asked for first")
    equal(sum(int(n) for _, n in table(t.browser, "by-language")), 44, "by language")
    equal(sum(int(n) for _, n in table(t.browser, "by-hour")), 44, "by hour")
    equal(sum(int(n) for _, n in table(t.browser, "by-day")), 44, "by day")
    equal(table(t.browser, "by-channel"), [["Touchscreen", "44"]], "by channel")
    bars = t.browser.run("""return [...document.querySelectorAll('[aria-labelledby="by-need"] rect')].map(
        r => r.getBoundingClientRect().width)""")
    check(abs(bars[0] / bars[1] - 14 / 9) < 0.02, f"bars as long as their numbers: {bars}")
    check(t.browser.run("return [...document.querySelectorAll('main svg')].every(s => s.getAttribute('aria-hidden') === "
                        "'true')"), "no drawing is read aloud beside its table")
    page = t.browser.text("main")
    for words in ("67%", "Asked for a call back", "had a first try within", "Most: Hour"):
        check(words in page, words)


def unmet_need_is_told(t):
    rows = dict(table(t.browser, "unmet"))
    equal(rows, {"Housing and living at home": "7", "Feeling low or worried": "6", "Children, families and carers": "2",
                 "Hobbies and learning": "1"}, "needs with few or no activities")
    page = t.browser.text(".unmet")
    check("None" in page and "Only 1" in page, page)


def it_is_live(t):
    before = int(t.browser.find(".counts dd").text)
    t.browser.run("window.same = true; document.querySelector('#by-hour-numbers').open = true")
    t.ids.append(t.add("add", "MONEY", "en", "One More", "+447700900999", ""))
    t.browser.wait(lambda: int(t.browser.find(".counts dd").text) == before + 1, what="the new number")
    equal(table(t.browser, "by-need")[0][1], "15", "the chart")
    check(t.browser.run("return window.same && document.querySelector('#by-hour-numbers').open"),
          "the page was not loaded anew, and what was open stays open")


def shared(t, kind):
    cookie, _ = t.sign_in(MANAGER, MANAGER_PASSWORD)
    status, headers, page = t.ask("GET", f"/report/{kind}?month={t.month}", cookie=cookie)
    equal(status, 200, kind)
    return headers, page


def nothing_small_leaves_the_practice(t):
    headers, text = shared(t, "csv")
    equal(headers["Content-Disposition"], 'attachment; filename="call-backs-report.csv"', "a file")
    check(headers["Content-Type"].startswith("text/csv"), headers["Content-Type"])
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        equal((row["practice"], row["programme"], row["pcn"], row["borough"], row["month"]),
              ("Harbour Road Surgery", "Vanguard", "Canal PCN", "Ealing", t.month), "its tags")
        if row["measure"] not in ("activities for a need with few",) and not row["measure"].startswith("hours"):
            check(row["value"] == "*" or int(row["value"]) == 0 or int(row["value"]) >= 5, row)
    needs = {row["group"]: row["value"] for row in rows if row["measure"] == "need"}
    equal([needs[need] for need in ("MONEY", "FRIENDS", "HOME", "MIND", "FAMILY", "LEARN")], ["15", "9", "7", "6", "*", "*"],
          "needs: FAMILY and LEARN are 2 and 1, which their sum of 3 does not tell apart")
    check(needs["FAMILY"] == needs["LEARN"] == "*", "the small ones")
    equal([row["value"] for row in rows if row["measure"] == "asked"], ["45"], "the total")
    _, page = shared(t, "print")
    for words in ("Vanguard", "Canal PCN", "Ealing", "Harbour Road Surgery", "too few to show"):
        check(words in page, words)


def a_month_that_is_none_is_this_one(t):
    cookie, _ = t.sign_in(MANAGER, MANAGER_PASSWORD)
    for month in ("1999-01", "x", "2026-13", "%3Cscript%3E"):
        status, _, page = t.ask("GET", f"/report?month={month}", cookie=cookie)
        equal(status, 200, month)
        check(f'value="{t.month}" selected' in page and "<script>" not in page, month)


def call_backs_as_csv_are_harmless(t):
    bad = t.add("add", "MONEY", "en", FORMULA, "+447700900555", '-1+1"; DROP TABLE staff;\n=2')
    cookie, token = t.sign_in(MANAGER, MANAGER_PASSWORD)
    for move, form in (("claim", {}), ("close", {"result": "declined"})):
        equal(t.ask("POST", f"/callback/{bad}/{move}", dict(form, token=token), cookie)[0], 303, move)
    form = {"token": token, "month": t.month, "password": MANAGER_PASSWORD}
    status, headers, page = t.ask("POST", "/export", {"token": token, "month": t.month}, cookie)
    check("Your password, please" in page and "Content-Disposition" not in headers, "an unlocked screen is not enough")
    status, headers, page = t.ask("POST", "/export", dict(form, password="guess"), cookie)
    check(status == 403 and "That is not your password" in page and "guess" not in page, "nor is a guess")
    status, headers, text = t.ask("POST", "/export", form, cookie)
    equal((status, headers["Content-Disposition"]), (200, f'attachment; filename="call-backs-{t.month}.csv"'), "a file")
    equal(headers["Cache-Control"], "no-store", "not kept")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(text))}
    equal(len(rows), 21, "the closed ones")
    equal(rows[bad]["name"], "'" + FORMULA, "no formula")
    equal(rows[bad]["note"], "'-1+1\"; DROP TABLE staff;\n=2", "nor in the note")
    for row in rows.values():
        for value in row.values():
            check(not value.lstrip(" ").startswith(("=", "+", "-", "@")), value)
    page = t.ask("GET", f"/callback/{bad}", cookie=cookie)[2]
    check("xported" in page, "it is in the history")
    status, _, page = t.ask("POST", "/export", dict(form, fresh="yes"), cookie)
    equal(status, 422, "nothing new to export")
    equal(t.ask("POST", "/export", dict(form, month="x"), cookie)[0], 422, "no month")
    equal(t.ask("POST", "/export", {"month": t.month}, cookie)[0], 403, "without the token")


def pictures(t):
    folder = os.environ["PICTURES"]
    os.makedirs(folder, exist_ok=True)
    looks = [("light", 1280, 900, 1, False), ("dark", 1280, 900, 1, True), ("phone", 375, 812, 1, False),
             ("zoom", 640, 450, 2, False)]
    for name, width, height, zoom, dark in looks:
        t.browser.screen(width, height, zoom)
        t.browser.dark(dark)
        for page in ("/report", "/report/print", "/export"):
            t.browser.go(t.url + page)
            t.browser.picture(os.path.join(folder, f"desk{page.replace('/', '-')}-{name}.png"))
            wide = t.browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            equal(wide, 0, f"{page} {name}: too wide")
    t.browser.dark(False)
    for page in ("/report", "/report/print"):
        t.browser.go(t.url + page)
        t.browser.command("Emulation.setEmulatedMedia", media="print")
        t.browser.screen(794, 1123)
        t.browser.picture(os.path.join(folder, f"desk{page.replace('/', '-')}-paper.png"))
        t.browser.command("Emulation.setEmulatedMedia", media="")


TESTS = [only_managers_see_it, charts_have_their_numbers_as_text, unmet_need_is_told, it_is_live,
         nothing_small_leaves_the_practice, a_month_that_is_none_is_this_one, call_backs_as_csv_are_harmless]


def main():
    t = Desk(BIN)
    failed = 0
    tests = TESTS + ([pictures] if os.environ.get("PICTURES") else [])
    try:
        fill(t)
        with Driver() as driver:
            t.browser = driver.browser()
            failed = each(tests, t)
    finally:
        t.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
