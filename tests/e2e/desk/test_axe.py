#!/usr/bin/python3
"""Every page of the desk before axe-core's rules for WCAG 2.2 AA, light and dark. Prints TAP.

usage: test_axe.py      (programs in $FINGERPOST_BIN, else build/bin; axe-core in tests/e2e/node_modules, which make test
fetches with npm)
A route of the desk that stands in no list here is a failure: whoever adds a page adds it here.
"""

import os
import re
import subprocess
import sys

from test_desk import BIN, Desk, Driver, MANAGER, MANAGER_PASSWORD, Skip, check, each, equal, sign_in

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "..")
AXE = os.path.join(HERE, "..", "node_modules", "axe-core", "axe.min.js")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# Route -> the addresses at which its page is looked at; {callback}, {closed}, {member}, {activity} are filled in.
PAGES = {
    "/sign-in": ["/sign-in"],
    "/recover": ["/recover"],
    "/queue": ["/queue", "/queue?need=HOME&lang=so", "/queue?show=mine"],
    "/closed": ["/closed"],
    "/callback/*": ["/callback/{callback}", "/callback/{crisis}", "/callback/{closed}"],
    "/callback/*/referral": ["/callback/{callback}/referral"],
    "/callback/*/correct": ["/callback/{callback}/correct"],
    "/callback/*/patient": ["/callback/{callback}/patient", "/callback/{callback}/patient?lang=ur"],
    "/new": ["/new"],
    "/texts": ["/texts"],
    "/report": ["/report"],
    "/report/print": ["/report/print"],
    "/export": ["/export"],
    "/account": ["/account"],
    "/directory": ["/directory", "/directory?words=debt"],
    "/directory/due": ["/directory/due"],
    "/directory/history": ["/directory/history?id={activity}"],
    "/directory/activity": ["/directory/activity?id={activity}"],
    "/directory/add": ["/directory/add"],
    "/directory/edit": ["/directory/edit?id={activity}"],
    "/directory/import": ["/directory/import"],
    "/settings": ["/settings"],
    "/keys": ["/keys"],
    "/staff": ["/staff"],
    "/staff/add": ["/staff/add"],
    "/staff/*": ["/staff/{member}"],
}
# What is no page: it leads on, is a file, a stream, or a part of a page that is in the list.
NO_PAGES = {"/", "/here", "/still", "/live", "/queue/quiet", "/queue/part", "/callback/*/part", "/callback/*/fhir",
            "/report/part", "/report/csv", "/directory/template"}


def routes():
    with open(os.path.join(ROOT, "desk", "route.c"), encoding="utf-8") as source:
        found = re.findall(r'\{"GET", "([^"]+)"', source.read())
    return [path for path in found if not path.startswith("/assets/")]


def every_route_is_in_a_list(t):
    known = set(PAGES) | NO_PAGES
    equal([path for path in routes() if path not in known], [], "routes that nobody looks at")
    equal([path for path in known if path not in routes()], [], "pages that are no more")


def audit(browser, where):
    """What axe finds, in one line each."""
    if not os.path.exists(AXE):
        raise Skip("axe-core is not there: (cd tests/e2e && npm ci)")
    browser.run(open(AXE, encoding="utf-8").read() + "; window.axe = axe;")
    found = browser.call("POST", "/execute/async", {"script": """
        const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']}).then(
            r => done({passes: r.passes.length, violations: r.violations.map(v => v.id + ': ' + v.nodes.length + ' of ' +
                v.nodes[0].html.slice(0, 160) + ' ' + (v.nodes[0].any[0] || {message: v.help}).message)}),
            e => done({passes: 0, violations: ['' + e]}));""", "args": [TAGS]})
    check(found["passes"] > 5, f"{where}: only {found['passes']} rules had anything to look at")
    return [f"{where}: {line}" for line in found["violations"]]


def look(t, dark):
    t.browser.dark(dark)
    wrong = []
    for path in routes():
        for address in PAGES.get(path, []):
            if path in ("/sign-in", "/recover"):
                continue  # looked at before signing in
            t.browser.go(t.url + address.format(**t.names))
            check("Page not found" not in t.browser.title and "Sign in" not in t.browser.title, address)
            wrong += audit(t.browser, address)
    equal(wrong, [], "dark" if dark else "light")


def pages_before_signing_in(t):
    wrong = []
    for dark in (False, True):
        t.browser.dark(dark)
        for path in ("/sign-in", "/recover"):
            t.browser.go(t.url + path)
            wrong += audit(t.browser, path)
        sign_in(t.browser, t, MANAGER, "not the password")
        wrong += audit(t.browser, "a wrong password")
    equal(wrong, [], "before signing in")


def pages_in_light(t):
    sign_in(t.browser, t, MANAGER, MANAGER_PASSWORD)
    look(t, False)


def pages_in_dark(t):
    look(t, True)


def pages_with_something_wrong(t):
    wrong = []
    for dark in (False, True):
        t.browser.dark(dark)
        t.browser.go(t.url + "/nothing")
        wrong += audit(t.browser, "no such page")
        t.browser.go(t.url + "/new")
        t.browser.run("document.querySelectorAll('[required]').forEach(e => e.required = false)")
        t.browser.click_button("Put it in the queue")
        check(t.browser.has(".problem"), "a form with something wrong")
        wrong += audit(t.browser, "a form with something wrong")
        t.browser.go(t.url + "/account")
        t.browser.run("const f = document.querySelector('form[action$=\"/end\"]'); if (f) f.submit()")
        t.browser.wait(lambda: "Your password" in t.browser.title, what="being asked who it is")
        wrong += audit(t.browser, "who it is")
        t.browser.screen(320, 640)
        t.browser.go(t.url + "/queue")
        wrong += audit(t.browser, "the queue on a narrow screen")
        t.browser.screen(1280, 900)
    equal(wrong, [], "with something wrong")


def the_audit_can_fail(t):
    t.browser.go(t.url + "/queue")
    t.browser.run("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=/assets/desk.svg>')")
    check(any("image-alt" in line for line in audit(t.browser, "a picture without words")), "found")


TESTS = [every_route_is_in_a_list, pages_before_signing_in, pages_in_light, pages_in_dark, pages_with_something_wrong,
         the_audit_can_fail]


def fill(t):
    example = os.path.join(ROOT, "content", "example", "directory.csv")
    subprocess.run([os.path.join(BIN, "fingerpost"), "import", "--data", t.data, example], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    t.stop()
    t.start()
    t.names = {"crisis": t.add("add", "NOW", "en", "Priya Shah", "+447700900111", "I cannot cope", "crisis"),
               "closed": t.add("add", "MONEY", "ur", "زینب احمد", "+447700900123", "Letters"),
               "callback": t.add("add", "HOME", "pl", "Łukasz Wiśniewski", "+447700900301", "Damp", "late")}
    t.add("add", "HOME", "pl", "Łukasz W.", "+447700900301", "Again")
    t.add("text", "+447700900456", "CALL Anna mornings", "Anna")
    t.add("health", "modem", "ready")
    cookie, token = t.sign_in(MANAGER, MANAGER_PASSWORD)
    for ident, move, form in ((t.names["closed"], "claim", {}), (t.names["closed"], "close", {"result": "declined"}),
                              (t.names["callback"], "claim", {}), (t.names["callback"], "note", {"note": "Ring twice."})):
        equal(t.ask("POST", f"/callback/{ident}/{move}", dict(form, token=token), cookie)[0], 303, move)
    t.names["member"] = re.search(r"/staff/([0-9a-f-]{36})", t.ask("GET", "/staff", cookie=cookie)[2]).group(1)
    t.names["activity"] = re.search(r"/directory/activity\?id=([^\"&]+)", t.ask("GET", "/directory?words=debt",
                                                                               cookie=cookie)[2]).group(1)


def main():
    t = Desk(BIN)
    failed = 0
    try:
        fill(t)
        with Driver() as driver:
            t.browser = driver.browser()
            failed = each(TESTS, t)
    finally:
        t.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
