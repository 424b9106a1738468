#!/usr/bin/python3
"""Accounts by the desk's own pages: staff, roles, passwords, the printed code, sessions, the idle lock. Prints TAP.

usage: test_accounts.py      (programs in $FINGERPOST_BIN, else build/bin)
"""

import re
import sys
import time

from test_desk import (BIN, Desk, Driver, FRONT, FRONT_PASSWORD, MANAGER, MANAGER_PASSWORD, WORKER, WORKER_PASSWORD,
                       check, confirm, equal, run_tests, sign_in, token_of)

NEW, FIRST, SECOND, THIRD = "hodan.a", "a first password", "one of her own", "given by a manager"
MEMBER = re.compile(r'href="/staff/([0-9a-f-]{36})"><bdi>([^<]+)</bdi>')


def members(t):
    cookie, _ = t.desk.sign_in(MANAGER, MANAGER_PASSWORD)
    return {name: ident for ident, name in MEMBER.findall(t.desk.ask("GET", "/staff", cookie=cookie)[2])}


def a_manager_adds_a_member_of_staff(t):
    sign_in(t.amina, t.desk, MANAGER, MANAGER_PASSWORD)
    t.amina.click_link("Staff")
    t.amina.click_link("Add a member of staff")
    t.amina.click_button("Add them")
    check("Enter a user name" in t.amina.text(".problem"), "what is missing")
    equal(t.amina.run("return document.activeElement.className"), "problem", "the summary is what is read out")
    t.amina.find("#user").type(NEW)
    t.amina.find("#fresh").type("short")
    t.amina.find("#role-receptionist").click()
    t.amina.click_button("Add them")
    check("at least 10 characters" in t.amina.text(".problem"), "a short password")
    check("at least 10 characters" in t.amina.text("#fresh-wrong"), "said beside the field too")
    equal(t.amina.find("#user").prop("value"), NEW, "what was typed is kept")
    equal(t.amina.find("#fresh").prop("value"), "", "but no password is sent back")
    for common in ("Liverpool1892", "Hodan.A-2026", "This practice 1"):
        t.amina.find("#fresh").clear()
        t.amina.find("#fresh").type(common)
        t.amina.click_button("Add them")
        check("first" in t.amina.text("#fresh-wrong"), common + " is tried first")
    t.amina.find("#fresh").type(FIRST)
    t.amina.click_button("Add them")
    check("Enter your own password" in t.amina.text(".problem"), "an unlocked screen is not enough")
    t.amina.find("#fresh").type(FIRST)
    t.amina.find("#password").type("somebody else's")
    t.amina.click_button("Add them")
    check("That is not your password" in t.amina.text("#password-wrong"), "nor is a guess")
    equal(t.amina.find("#fresh").prop("value") + t.amina.find("#password").prop("value"), "", "neither is sent back")
    t.amina.find("#fresh").type(FIRST)
    t.amina.find("#password").type(MANAGER_PASSWORD)
    t.amina.click_button("Add them")
    equal(t.amina.url, t.desk.url + "/staff?done=added", "back on the list")
    check("They can sign in now" in t.amina.text(".done"), "said")
    check(NEW in t.amina.text("main"), "listed")
    t.amina.go(t.desk.url + "/staff/add")
    t.amina.find("#user").type(NEW.upper())
    t.amina.find("#role-manager").click()
    t.amina.find("#fresh").type(FIRST)
    t.amina.find("#password").type(MANAGER_PASSWORD)
    t.amina.click_button("Add them")
    check("already" in t.amina.text(".problem"), "one name is one person")


def they_change_their_own_password(t):
    sign_in(t.ravi, t.desk, NEW, FIRST)
    other, _ = t.desk.sign_in(NEW, FIRST)
    t.ravi.click_link(NEW)
    equal(len(t.ravi.find_all("tbody tr")), 2, "signed in twice")
    t.ravi.find("#password").type("not my password")
    t.ravi.find("#fresh").type(SECOND)
    t.ravi.click_button("Change the password")
    check("That is not your password" in t.ravi.text(".problem"), "the one of now is asked for")
    t.ravi.find("#password").type(FIRST)
    t.ravi.find("#fresh").type(SECOND)
    t.ravi.click_button("Change the password")
    check("Your password is changed" in t.ravi.text(".done"), "changed, and still signed in")
    equal(len(t.ravi.find_all("tbody tr")), 1, "other places are signed out")
    equal(t.desk.ask("GET", "/account", cookie=other)[0], 303, "the other place")
    equal(t.desk.sign_in(NEW, FIRST), 403, "the old password")
    check(isinstance(t.desk.sign_in(NEW, SECOND), tuple), "the new one")


def one_ends_ones_own_session_only(t):
    other, _ = t.desk.sign_in(NEW, SECOND)
    t.ravi.go(t.desk.url + "/account")
    rows = len(t.ravi.find_all("tbody tr"))
    for ident in re.findall(r"/session/([0-9a-f-]{36})/end", t.ravi.source):
        t.ravi.go(t.desk.url + "/account")
        t.ravi.follow(t.ravi.find(f"form[action='/session/{ident}/end'] button"))
        confirm(t.ravi, "Sign that place out", SECOND)
    check("signed out" in t.ravi.text(".done"), "said")
    equal((rows > 1, len(t.ravi.find_all("tbody tr"))), (True, 1), "only this one is left")
    equal(t.desk.ask("GET", "/queue", cookie=other)[0], 303, "the other place is out")
    manager, _ = t.desk.sign_in(MANAGER, MANAGER_PASSWORD)
    theirs = [i for i in re.findall(r"/session/([0-9a-f-]{36})/end", t.desk.ask("GET", "/staff", cookie=manager)[2])]
    front, token = t.desk.sign_in(FRONT, FRONT_PASSWORD)
    for ident in theirs:
        t.desk.ask("POST", f"/session/{ident}/end", {"token": token, "password": FRONT_PASSWORD}, front)
    equal(t.desk.ask("GET", "/queue", cookie=manager)[0], 200, "nobody ends a manager's")


def a_manager_ends_any_and_its_page_locks_itself(t):
    t.ravi.go(t.desk.url + "/queue")
    t.amina.go(t.desk.url + "/staff")
    for row in t.amina.find_all("table:last-of-type tbody tr"):
        if row.text.startswith(NEW):
            t.amina.follow(t.amina.find(f"form[action='{re.search(r'/session/[0-9a-f-]{36}/end', row.prop('innerHTML')).group(0)}'] button"))
            confirm(t.amina, "Sign that place out")
            break
    t.ravi.wait(lambda: "/sign-in" in t.ravi.url, what="the page that was signed out locking itself")


def a_manager_changes_a_role(t):
    cookie, token = t.desk.sign_in(NEW, SECOND)
    equal(t.desk.ask("GET", "/closed", cookie=cookie)[0], 403, "not for a receptionist")
    ident = members(t)[NEW]
    t.amina.go(f"{t.desk.url}/staff/{ident}")
    t.amina.find("#role-link-worker").click()
    t.amina.click_button("Change the role")
    equal(t.desk.ask("GET", "/closed", cookie=cookie)[0], 403, "nothing is done yet")
    confirm(t.amina, "Change the role", "not her password")
    check("That is not your password" in t.amina.text(".problem"), "by nobody else")
    confirm(t.amina, "Change the role")
    check("The role is changed" in t.amina.text(".done"), "said")
    equal(t.desk.ask("GET", "/closed", cookie=cookie)[0], 303, "they have to sign in again")
    cookie, token = t.desk.sign_in(NEW, SECOND)
    equal(t.desk.ask("GET", "/closed", cookie=cookie)[0], 200, "and may see it now")


def a_manager_gives_a_new_password(t):
    cookie, _ = t.desk.sign_in(NEW, SECOND)
    t.amina.go(f"{t.desk.url}/staff/{members(t)[NEW]}")
    t.amina.find("#fresh").type(THIRD)
    t.amina.find("#password").type(MANAGER_PASSWORD)
    t.amina.click_button("Set the password")
    equal(t.desk.ask("GET", "/queue", cookie=cookie)[0], 303, "signed out")
    equal(t.desk.sign_in(NEW, SECOND), 403, "the old one")
    check(isinstance(t.desk.sign_in(NEW, THIRD), tuple), "the new one")


def what_they_hold_comes_back_when_they_are_disabled(t):
    held = t.desk.add("add", "MONEY", "en", "Held By Her", "+447700900125", "")
    cookie, token = t.desk.sign_in(NEW, THIRD)
    equal(t.desk.ask("POST", f"/callback/{held}/claim", {"token": token}, cookie)[0], 303, "claimed")
    ident = members(t)[NEW]
    t.amina.go(f"{t.desk.url}/staff/{ident}")
    t.amina.click_button("Disable")
    check("Tick the box" in t.amina.text(".problem"), "asked once more")
    t.amina.find("#sure").click()
    t.amina.click_button("Disable")
    confirm(t.amina, "Disable the account")
    check("back in the queue" in t.amina.text(".done"), "said")
    equal(t.desk.sign_in(NEW, THIRD), 403, "may not sign in")
    equal(t.desk.ask("GET", "/queue", cookie=cookie)[0], 303, "signed out")
    t.amina.go(f"{t.desk.url}/callback/{held}")
    check("Nobody has this yet" in t.amina.text("main"), "what she had is free")
    t.amina.go(f"{t.desk.url}/staff/{ident}")
    check("Not found" in t.amina.text("h1"), "her page is gone")


def nobody_shuts_themselves_out(t):
    cookie, token = t.desk.sign_in(MANAGER, MANAGER_PASSWORD)
    me = members(t)[MANAGER]
    for move, form in (("role", {"role": "receptionist"}), ("disable", {"sure": "yes"}), ("password", {"fresh": THIRD})):
        equal(t.desk.ask("POST", f"/staff/{me}/{move}", dict(form, token=token), cookie)[0], 409, move)


def only_managers_may(t):
    """Each address of these pages by each role; the unit test has the whole table, here it is asked of the server."""
    ident = members(t)[WORKER]
    asked = [("GET", "/staff"), ("GET", "/staff/add"), ("GET", f"/staff/{ident}"), ("POST", "/staff/add"),
             ("POST", f"/staff/{ident}/role"), ("POST", f"/staff/{ident}/password"), ("POST", f"/staff/{ident}/disable"),
             ("GET", "/settings"), ("POST", "/settings")]
    for user, password in ((FRONT, FRONT_PASSWORD), (WORKER, WORKER_PASSWORD)):
        cookie, token = t.desk.sign_in(user, password)
        for method, path in asked:
            form = {"token": token, "sure": "yes", "role": "manager", "fresh": THIRD, "user": "x"} if method == "POST" else None
            equal(t.desk.ask(method, path, form, cookie)[0], 403, f"{user} {method} {path}")
    check(isinstance(t.desk.sign_in(WORKER, WORKER_PASSWORD), tuple), "nothing was done")


def the_printed_code_gives_a_new_password(t):
    t.ravi.go(t.desk.url + "/sign-in")
    t.ravi.click_link("use the printed recovery code")
    t.ravi.find("#code").type("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH")
    t.ravi.find("#user").type(WORKER)
    t.ravi.find("#fresh").type("recovered it is")
    t.ravi.click_button("Change the password")
    check("not the recovery code" in t.ravi.text(".problem"), "a wrong one")
    equal(t.ravi.find("#code").prop("value"), "", "is not sent back")
    t.ravi.find("#code").type(t.desk.recovery.lower())
    t.ravi.find("#fresh").type("recovered it is")
    t.ravi.click_button("Change the password")
    check("Sign in with it now" in t.ravi.text(".done"), "the right one")
    equal(t.desk.sign_in(WORKER, WORKER_PASSWORD), 403, "the old password")
    sign_in(t.ravi, t.desk, WORKER, "recovered it is")
    equal(t.ravi.url, t.desk.url + "/queue", "the new one")
    _, headers, page = t.desk.ask("GET", "/recover")
    equal(t.desk.ask("POST", "/recover", {"code": t.desk.recovery, "user": WORKER, "fresh": THIRD, "token": "0" * 32},
                     headers["Set-Cookie"].split(";")[0])[0], 403, "without the page's token")


def nothing_comes_back_after_signing_out(t):
    t.ravi.go(t.desk.url + "/account")
    t.ravi.click_button("Sign out")
    t.ravi.back()
    t.ravi.wait(lambda: "/sign-in" in t.ravi.url, what="the back button leading nowhere")


def an_idle_desk_warns_and_locks(t):
    """One minute is the least that can be set."""
    t.desk.set("idle_minutes", 1)
    t.amina.go(t.desk.url + "/queue")
    sign_in(t.ravi, t.desk, WORKER, "recovered it is")
    t.ravi.go(t.desk.url + "/new")
    t.amina.wait(lambda: t.amina.find("#idle").shown, 50, "the warning")
    check("signed out" in t.amina.text("#idle"), "its words")
    check(t.ravi.find("#idle").shown, "on a page with a form too")
    t.ravi.find("#name").type("Half a name")
    t.ravi.find("#idle button").click()
    t.ravi.wait(lambda: not t.ravi.find("#idle").shown, what="staying")
    t.amina.wait(lambda: "/sign-in" in t.amina.url, 60, "the lock")
    equal(t.ravi.find("#name").prop("value"), "Half a name", "whoever stayed goes on typing")
    t.amina.back()
    t.amina.wait(lambda: "/sign-in" in t.amina.url, what="the back button after the lock")


TESTS = [
    a_manager_adds_a_member_of_staff, they_change_their_own_password, one_ends_ones_own_session_only,
    a_manager_ends_any_and_its_page_locks_itself, a_manager_changes_a_role, a_manager_gives_a_new_password,
    what_they_hold_comes_back_when_they_are_disabled, nobody_shuts_themselves_out, only_managers_may,
    the_printed_code_gives_a_new_password, nothing_comes_back_after_signing_out, an_idle_desk_warns_and_locks,
]

if __name__ == "__main__":
    sys.exit(run_tests(TESTS))
