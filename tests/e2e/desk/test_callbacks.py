#!/usr/bin/python3
"""A call-back from the first try to being forgotten: the rule of tries, texts, papers, settings, warnings. Prints TAP.

usage: test_callbacks.py      (programs in $FINGERPOST_BIN, else build/bin)
"""

import json
import os
import re
import sqlite3
import subprocess
import sys
import time

from test_desk import (BIN, MANAGER, MANAGER_PASSWORD, POISON, FRONT, FRONT_PASSWORD, Skip, check, equal,
                       run_tests, sign_in)

HERE = os.path.dirname(os.path.abspath(__file__))




def post(t, ident, move, **form):
    """A move by the manager, without a browser: the status and the page."""
    cookie, token = t.manager
    status, _, page = t.desk.ask("POST", f"/callback/{ident}/{move}", dict(form, token=token), cookie)
    return status, page


def page_of(t, ident):
    return t.desk.ask("GET", f"/callback/{ident}", cookie=t.manager[0])[2]


def request(t, **more):
    """What a care home asks for, by the form that staff fill in; its id."""
    cookie, token = t.manager
    form = {"source": "care-home", "name": "Edna Whitlock", "phone": "07700 900654", "lang": "en", "need": "FRIENDS",
            "voicemail": "no", "safe_text": "yes", "times": "any", "consent": "yes", "token": token}
    status, headers, page = t.desk.ask("POST", "/new", dict(form, **more), cookie)
    equal(status, 303, re.sub("<[^>]*>", " ", page)[:2000] if status != 303 else "made")
    return headers["Location"].split("/")[-1]


def who_asks_for_a_patient_is_recorded(t):
    t.manager = t.desk.sign_in(MANAGER, MANAGER_PASSWORD)
    for source, words in (("nurse", "Nurse"), ("hca", "Health care assistant"), ("pharmacist", "Pharmacist"),
                          ("social-worker", "Social worker"), ("care-home", "Care home")):
        made = request(t, source=source, asker="Sister Okafor")
        page = page_of(t, made)
        check(words in page and "Asked by Sister Okafor" in page, source)
        equal(t.desk.ask("GET", "/queue?channel=staff", cookie=t.manager[0])[2].count(made) > 0, True, "in the queue")
    cookie, token = t.manager
    for wrong in ({"source": ""}, {"name": " "}, {"phone": "123"}, {"consent": ""}, {"first": "yes", "safe_text": "no"}):
        form = {"source": "nurse", "name": "A", "phone": "07700900111", "consent": "yes", "token": token, **wrong}
        equal(t.desk.ask("POST", "/new", form, cookie)[0], 422, str(wrong))


def text_first_is_said_and_sent_first(t):
    t.first = request(t, first="yes")
    equal(post(t, t.first, "claim")[0], 303, "claimed")
    sign_in(t.amina, t.desk, MANAGER, MANAGER_PASSWORD)
    t.amina.go(f"{t.desk.url}/callback/{t.first}")
    check("Text first" in t.amina.text(".advice"), "said before anything else")
    check(t.amina.find("#which-first").prop("checked"), "the text for it is chosen")
    t.amina.click_button("Send the text")
    check("on its way" in t.amina.text(".done"), "said")
    check("We will ring you soon" in t.amina.text(".thread"), "in the thread")
    check("waiting to go out" in t.amina.text(".thread"), "and how far it is")
    check(not t.amina.has(".advice"), "no more of it")


def a_voicemail_is_refused_by_the_server(t):
    status, page = post(t, t.first, "attempt", result="voicemail", seen="0")
    equal(status, 422, "where none may be left")
    check("not said that a message may be left" in page, "says why")
    equal(page_of(t, t.first).count("Left a voicemail"), 0, "nothing is recorded")
    safe = request(t, voicemail="yes")
    post(t, safe, "claim")
    equal(post(t, safe, "attempt", result="voicemail", seen="0")[0], 303, "where one may")


def ring_me_later_is_due_then(t):
    later = time.strftime("%Y-%m-%dT14:30", time.localtime(time.time() + 9 * 86400))
    equal(post(t, t.first, "attempt", result="ring-later", seen="0")[0], 422, "without a time")
    equal(post(t, t.first, "attempt", result="ring-later", seen="0", later="2031-02-31T10:00")[0], 422, "no such day")
    equal(post(t, t.first, "attempt", result="ring-later", seen="0", later="2020-01-01T10:00")[0], 422, "gone by")
    equal(post(t, t.first, "attempt", result="ring-later", seen="0", later=later)[0], 303, "in nine days")
    due = time.strftime("%-d %b", time.strptime(later, "%Y-%m-%dT%H:%M"))
    check(due in page_of(t, t.first), f"due on {due}")
    other = request(t)
    post(t, other, "claim")
    equal(post(t, other, "attempt", result="ring-later", seen="0", when="next-morning")[0], 303, "the next morning")
    check("10:00" in page_of(t, other) or "Ring: " in page_of(t, other), "due then")
    equal(post(t, other, "attempt", result="no-answer", seen="1", when="never")[0], 422, "no such choice")


def tries_then_one_text_then_an_end(t):
    tried = request(t, phone="07700 900655")
    post(t, tried, "claim")
    for number in range(3):
        equal(post(t, tried, "attempt", result="no-answer", seen=str(number))[0], 303, f"try {number + 1}")
    page = page_of(t, tried)
    check("Send one text now" in page and 'id="which-last" checked' in page, "the one text")
    equal(post(t, tried, "text", which="last", seen="0")[0], 303, "sent")
    equal(post(t, tried, "text", which="last", seen="0")[0], 409, "sent once, however often the button is pressed")
    page = page_of(t, tried)
    check("A text went out" in page and "several times" in page, "then it is waited for")
    equal(page.count("could not reach you. If you still"), 2, "in the thread once, and offered once")
    equal(post(t, tried, "close", result="not-reached")[0], 303, "closed")


def a_wrong_number_is_no_reason_to_ring_again(t):
    wrong = request(t, phone="07700 900656")
    post(t, wrong, "claim")
    equal(post(t, wrong, "attempt", result="wrong-number", seen="0")[0], 303, "recorded")
    check("Wrong number." in page_of(t, wrong), "said")


def texts_are_in_the_patients_language(t):
    urdu = request(t, lang="ur", phone="07700 900657")
    post(t, urdu, "claim")
    t.amina.go(f"{t.desk.url}/callback/{urdu}")
    t.amina.find("#text-card summary").click()
    label = t.amina.text("label[for=which-when]")
    check("In English: This is" in label and "ہم" in label, label)
    equal(post(t, urdu, "text", which="when")[0], 303, "sent")
    check("ٹیکسٹ" in page_of(t, urdu), "as it was shown")


def ones_own_words_are_counted_as_they_are_typed(t):
    t.amina.go(f"{t.desk.url}/callback/{t.first}")
    t.amina.find("#text-card summary").click()
    t.amina.find("#text").type("x" * 150)
    t.amina.wait(lambda: "1 message" in t.amina.text("#cost") and "room for 10" in t.amina.text("#cost"), what="the count")
    check(t.amina.find("#which-own").prop("checked"), "own words are chosen")
    t.amina.find("#text").type("x" * 11)
    t.amina.wait(lambda: "2 messages" in t.amina.text("#cost"), what="the second message")
    cookie, token = t.desk.sign_in(FRONT, FRONT_PASSWORD)
    equal(t.desk.ask("POST", "/cost", {"token": "0" * 32, "text": "x"}, cookie)[0], 403, "not without the page's token")
    check("1 message, room for 69" in t.desk.ask("POST", "/cost", {"token": token, "text": "ہ"}, cookie)[2], "another alphabet")


def settings_change_the_rule(t):
    t.amina.go(t.desk.url + "/settings")
    for name, value in (("tries", "0"), ("tries", "abc"), ("keep_days", "99999"), ("phone", "12")):
        field = t.amina.find("#" + name)
        field.clear()
        field.type(value)
        t.amina.click_button("Save the settings")
        check(t.amina.has(f"#{name}-wrong"), f"{name} {value}")
        t.amina.go(t.desk.url + "/settings")
    for name, value in (("tries", "1"), ("phone", "020 7946 0123"), ("price_tenths", "45"), ("borough", POISON)):
        t.amina.find("#" + name).clear()
        t.amina.find("#" + name).type(value)
    t.amina.find("#last_text-no").click()
    t.amina.click_button("Save the settings")
    check("The settings are saved" in t.amina.text(".done"), "saved")
    equal(t.amina.find("#borough").prop("value"), POISON, "shown as it was typed")
    check("owned" not in t.amina.title, "not obeyed")
    with open(os.path.join(t.desk.data, "fingerpost.ini"), encoding="utf-8") as file:
        saved = file.read()
    check("\ntries = 1\n" in saved and "\nphone = +442079460123\n" in saved, "in the file")
    one = request(t, phone="07700 900658")
    post(t, one, "claim")
    post(t, one, "attempt", result="no-answer", seen="0")
    page = page_of(t, one)
    check("Close it as" in page, "one try, no text, an end")
    check("4.5p" in page and "020 7946 0123" in page, "the price, and where the call comes from")
    cookie, token = t.manager
    status, _, page = t.desk.ask("POST", "/settings", {"token": token, "tries": "3\n[desk]\nidle_minutes = 1"}, cookie)
    equal(status, 422, "a line of its own")


def what_is_wrong_with_the_box_is_said(t):
    t.desk.add("health", "modem-2", "no port")
    t.amina.go(t.desk.url + "/queue")
    check("modem 2 is not ready (no port)" in t.amina.text(".warnings"), t.amina.text("main"))
    check("There is no directory" in t.amina.text(".warnings"), "no directory")
    t.desk.add("health", "modem-2", "ready")
    t.amina.wait(lambda: "modem" not in t.amina.text(".warnings"), what="the warning going by itself")


def the_sheet_for_filing(t):
    t.filed = request(t, name=POISON, note="Lives alone", phone="07700 900659", asker="")
    post(t, t.filed, "claim")
    post(t, t.filed, "attempt", result="reached", seen="0")
    equal(post(t, t.filed, "filed")[0], 409, "not while it is open")
    post(t, t.filed, "close", result="declined")
    t.amina.go(f"{t.desk.url}/callback/{t.filed}/referral")
    sheet = t.amina.text(".sheet")
    for words in (POISON, "07700 900659", "Lives alone", "Care home", "Reached", "Declined", "871711000000103"):
        check(words in sheet, words)
    check("owned" not in t.amina.title, "no script ran")
    t.amina.command("Emulation.setEmulatedMedia", media="print")
    check(not t.amina.find(".banner nav").shown, "no links on paper")
    pdf = t.amina.command("Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"]
    import base64
    equal(len(re.findall(rb"/Type\s*/Page[^s]", base64.b64decode(pdf))), 1, "one page")
    t.amina.command("Emulation.setEmulatedMedia", media="")
    t.amina.click_button("It is filed")
    check("has been filed" in t.amina.text(".done"), "said")
    cookie, _ = t.desk.sign_in(FRONT, FRONT_PASSWORD)
    equal(t.desk.ask("GET", f"/callback/{t.filed}/referral", cookie=cookie)[0], 403, "not for the front desk")
    equal(t.desk.ask("GET", f"/callback/{t.filed}/fhir", cookie=cookie)[0], 403, "nor this")


def the_bundle_is_fhir_r4_by_a_public_validator(t):
    """npm's "fhir" knows R4's structure; where it is not installed this is skipped, and test_export.py's own checks stand alone."""
    files = []
    for ident in (t.filed, t.first):
        status, headers, body = t.desk.ask("GET", f"/callback/{ident}/fhir", cookie=t.manager[0])
        equal(status, 200, "the file")
        check(headers["Content-Type"].startswith("application/fhir+json"), headers["Content-Type"])
        check("attachment" in headers["Content-Disposition"], "to be saved")
        bundle = json.loads(body)
        request_ = [e["resource"] for e in bundle["entry"] if e["resource"]["resourceType"] == "ServiceRequest"][0]
        check(request_["occurrencePeriod"]["end"] >= request_["occurrencePeriod"]["start"], "the time to ring by")
        equal(request_["status"], "completed" if ident == t.filed else "active", "open or not")
        files.append(os.path.join(t.desk.data, ident + ".json"))
        with open(files[-1], "w", encoding="utf-8") as out:
            out.write(body)
    if not os.path.isdir(os.path.join(HERE, "..", "node_modules", "fhir")):
        raise Skip("the public validator is not there: (cd tests/e2e && npm ci)")
    done = subprocess.run(["node", os.path.join(HERE, "fhir", "validate.js"), *files], capture_output=True, text=True,
                          check=False)
    print("# " + done.stdout.strip().replace("\n", "\n# "))
    equal(done.returncode, 0, done.stdout + done.stderr)
    with open(files[0], encoding="utf-8") as file:
        broken = json.load(file)
    for entry in broken["entry"]:
        if entry["resource"]["resourceType"] == "ServiceRequest":
            del entry["resource"]["subject"]
    with open(files[0], "w", encoding="utf-8") as out:
        json.dump(broken, out)
    done = subprocess.run(["node", os.path.join(HERE, "fhir", "validate.js"), files[0]], capture_output=True, text=True,
                          check=False)
    check(done.returncode != 0, "a planted mistake is found")


def the_patient_may_look_in_their_language(t):
    t.amina.go(f"{t.desk.url}/callback/{t.first}/patient?lang=ur")
    check(t.amina.has(".show[lang=ur][dir=rtl]"), "right to left")
    check("نام" in t.amina.text(".show") and "07700 900654" in t.amina.text(".show"), "in Urdu")
    for lang in ("en", "pl", "ro", "pa", "gu", "ar", "pt", "bn", "ta", "so", "fa", "uk"):
        t.amina.go(f"{t.desk.url}/callback/{t.first}/patient?lang={lang}")
        check(t.amina.has(f".show[lang={lang}]"), lang)
        check(lang == "en" or "We have your request" not in t.amina.text(".show"), lang + " is translated")


def old_ones_are_forgotten_at_night_and_gone_from_the_bytes(t):
    """The desk does it when it starts and each night; here a closed one is made old behind its back."""
    keeps = t.desk.add("add", "MONEY", "en", "Kept For Now", "+447700900661", "")
    post(t, keeps, "claim")
    post(t, keeps, "close", result="signposted")
    t.desk.stop()
    db = sqlite3.connect(os.path.join(t.desk.data, "queue.db"))
    year_ago = int((time.time() - 400 * 86400) * 1000)
    db.execute("UPDATE callback SET closed=? WHERE id IN (?,?)", (year_ago, t.filed, keeps))
    sealed = db.execute("SELECT sealed FROM record WHERE id=(SELECT record FROM callback WHERE id=?)", (t.filed,)).fetchone()[0]
    kept = db.execute("SELECT sealed FROM record WHERE id=(SELECT record FROM callback WHERE id=?)", (keeps,)).fetchone()[0]
    db.commit()
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()

    def bytes_there(needle):
        return any(needle in open(os.path.join(t.desk.data, name), "rb").read()
                   for name in os.listdir(t.desk.data) if name.startswith("queue.db"))
    check(bytes_there(sealed[100:164]), "it is there before")
    t.desk.start_again()
    end = time.monotonic() + 80
    while bytes_there(sealed[100:164]) and time.monotonic() < end:
        time.sleep(0.5)
    check(not bytes_there(sealed[100:164]), "gone from every file of the queue")
    check(bytes_there(kept[100:164]), "the one that nobody has exported is kept")
    status, _, page = t.desk.ask("GET", f"/callback/{t.filed}", cookie=t.manager[0])
    equal(status, 410, "its page")
    check("The details were deleted" in page and "07700" not in page and "Declined" in page, "says so")
    check("Closed" in page and "Details deleted" in page, "its history is there")
    check("kept because nobody has exported it" in t.desk.ask("GET", "/queue", cookie=t.manager[0])[2], "staff are told")


def keys_lead_about_and_can_be_turned_off(t):
    press = lambda key: t.amina.call("POST", "/actions", {"actions": [{"type": "key", "id": "k", "actions": [
        {"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]}]})
    sign_in(t.amina, t.desk, MANAGER, MANAGER_PASSWORD) if "/sign-in" in t.amina.url else None
    t.amina.go(t.desk.url + "/queue")
    press("?")
    t.amina.wait(lambda: t.amina.url.endswith("/keys"), what="the page of keys")
    for key in ("q", "n", "d"):
        check(t.amina.has("kbd") and key in t.amina.text("dl"), key)
    press("q")
    t.amina.wait(lambda: t.amina.url.endswith("/queue"), what="the queue")
    press("j")
    check("/callback/" in t.amina.run("return document.activeElement.href"), "the first in the list")
    t.amina.go(t.desk.url + "/new")
    t.amina.find("#name").type("q n d")
    check(t.amina.url.endswith("/new"), "typing is typing")
    t.amina.go(t.desk.url + "/keys")
    t.amina.follow(t.amina.find("#keys-switch button"))
    press("q")
    time.sleep(0.3)
    check(t.amina.url.endswith("/keys"), "turned off")
    t.amina.follow(t.amina.find("#keys-switch button"))


def a_wrong_number_is_put_right(t):
    """By the front desk, whom the patient has rung: seen at once by everybody, and no value in the history."""
    slip = request(t, name="Edna Witlock", phone="07700 900663", note="Lives alone", safe_text="no")
    check("Edna Witlock" in t.desk.ask("GET", "/queue", cookie=t.manager[0])[2], "in the list with the slip")
    sign_in(t.ravi, t.desk, FRONT, FRONT_PASSWORD)
    t.ravi.go(f"{t.desk.url}/callback/{slip}")
    t.ravi.click_link("Put details right")
    equal((t.ravi.find("#name").prop("value"), t.ravi.find("#phone").prop("value")), ("Edna Witlock", "+447700900663"), "as it is")
    check(t.ravi.find("#safe_text-no").prop("checked"), "and their wishes")
    t.ravi.click_button("Save it")
    check("Nothing is different" in t.ravi.text(".problem"), "nothing to save")
    for field, value in (("name", "Edna Whitlock " + POISON), ("phone", "12")):
        t.ravi.find("#" + field).clear()
        t.ravi.find("#" + field).type(value)
    t.ravi.click_button("Save it")
    check("number that can be rung" in t.ravi.text("#phone-wrong"), "a number that is none")
    t.ravi.find("#phone").clear()
    t.ravi.find("#phone").type("020 7946 0777")
    t.ravi.find("#safe_text-yes").click()
    t.ravi.click_button("Save it")
    check("It is put right" in t.ravi.text(".done"), "said")
    page = t.ravi.text("main")
    check("020 7946 0777" in page and "Lives alone" in page and "Edna Whitlock " + POISON in t.ravi.text("h1"), page)
    history = t.ravi.text(".history")
    check("Details put right: name phone texts" in history and "jo" in history, history)
    check("Whitlock" not in history and "7946" not in history, "no values in it")
    check("owned" not in t.ravi.title, "no script ran")
    listed = t.desk.ask("GET", "/queue", cookie=t.manager[0])[2]
    check("Edna Whitlock" in listed and "Edna Witlock" not in listed, "in others' lists at once")
    post(t, slip, "claim")
    post(t, slip, "close", result="declined")
    cookie, token = t.manager
    equal(t.desk.ask("POST", f"/callback/{slip}/correct", {"token": token, "name": "X", "phone": "07700900664"}, cookie)[0], 409,
          "not once it is closed")


def two_tabs_of_one_call_back(t):
    """The second tab's form is of a page that is out of date: nothing is recorded twice."""
    both = request(t, phone="07700 900662")
    post(t, both, "claim")
    equal(post(t, both, "attempt", result="no-answer", seen="0")[0], 303, "one tab")
    status, page = post(t, both, "attempt", result="no-answer", seen="0")
    equal(status, 409, "the other")
    check("recorded already" in page, "says so")


def every_page_works_without_script_on_a_phone(t):
    plain = t.driver.browser(script=False, width=320, height=640)
    plain.screen(320, 640)
    sign_in(plain, t.desk, MANAGER, MANAGER_PASSWORD)
    member = re.search(r"/staff/([0-9a-f-]{36})", t.desk.ask("GET", "/staff", cookie=t.manager[0])[2]).group(1)
    for path in ("/queue", "/new", "/closed", "/texts", "/account", "/staff", "/staff/add", "/staff/" + member, "/settings",
                 "/keys", "/directory", "/directory/due", "/directory/add", "/directory/history", "/directory/import",
                 f"/callback/{t.first}", f"/callback/{t.first}/correct", f"/callback/{t.first}/referral", f"/callback/{t.first}/patient", "/recover"):
        plain.go(t.desk.url + path)
        check(plain.has("h1") and plain.has("main"), path)
        wide = plain.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        equal(wide, 0, path + " needs no scrolling sideways")
    plain.close()


TESTS = [
    who_asks_for_a_patient_is_recorded, text_first_is_said_and_sent_first, a_voicemail_is_refused_by_the_server,
    ring_me_later_is_due_then, tries_then_one_text_then_an_end, a_wrong_number_is_no_reason_to_ring_again,
    texts_are_in_the_patients_language, ones_own_words_are_counted_as_they_are_typed, a_wrong_number_is_put_right, two_tabs_of_one_call_back,
    settings_change_the_rule, what_is_wrong_with_the_box_is_said, the_sheet_for_filing,
    the_bundle_is_fhir_r4_by_a_public_validator, the_patient_may_look_in_their_language,
    keys_lead_about_and_can_be_turned_off, every_page_works_without_script_on_a_phone,
    old_ones_are_forgotten_at_night_and_gone_from_the_bytes,
]

if __name__ == "__main__":
    sys.exit(run_tests(TESTS))
