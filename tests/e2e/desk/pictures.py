#!/usr/bin/python3
"""Pictures of the desk's pages, to be looked at: light, dark, on a phone, at 200 % zoom and in print.

usage: pictures.py BIN_FOLDER PICTURE_FOLDER
"""

import html
import os
import re
import subprocess
import sys

from test_desk import FRONT, FRONT_PASSWORD, Desk, Driver, MANAGER, MANAGER_PASSWORD, WORKER, WORKER_PASSWORD, sign_in

EXAMPLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../content/example/directory.csv")
ROWS = [
    ("NOW", "en", "Priya Shah", "+447700900111", "I can't cope any more", "crisis"),
    ("MONEY", "ur", "زینب احمد", "+447700900123", "Letters from the bailiffs. Please ring after the school run.", ""),
    ("HOME", "pl", "Łukasz Wiśniewski", "+447700900301", "Damp in the bedroom", "late"),
    ("FRIENDS", "en", "Winifred Achterberg-Featherstonehaugh", "+442079460123", "", ""),
    ("ACTIVE", "so", "Hodan Ali", "+447700900777", "Swimming for women", ""),
    ("FAMILY", "pa", "Gurpreet Kaur", "+447700900555", "", "test"),
]
LOOKS = [
    ("light", 1280, 900, 1, False), ("dark", 1280, 900, 1, True), ("phone", 375, 812, 1, False),
    ("phone-dark", 375, 812, 1, True), ("zoom", 640, 450, 2, False), ("narrow", 320, 640, 1, False),
]


def fill(desk):
    subprocess.run([os.path.join(desk.bin, "fingerpost"), "import", "--data", desk.data, EXAMPLE], check=True,
                   stdout=subprocess.DEVNULL)
    desk.ids = [desk.add("add", *row[:5], *([row[5]] if row[5] else [])) for row in ROWS]
    desk.ids.append(desk.add("text", "+447700900456", "CALL Anna mornings, please not my landline 🙂", "Anna"))
    desk.add("health", "modem", "ready")
    desk.add("health", "kiosk", "ready")
    cookie, token = desk.sign_in(WORKER, WORKER_PASSWORD)
    desk.ask("POST", f"/callback/{desk.ids[3]}/claim", {"token": token}, cookie)
    cookie, token = desk.sign_in(MANAGER, MANAGER_PASSWORD)
    for ident in (desk.ids[1], desk.ids[6]):
        desk.ask("POST", f"/callback/{ident}/claim", {"token": token}, cookie)
    desk.ask("POST", f"/callback/{desk.ids[6]}/note", {"token": token, "note": "Speaks softly.\nRing twice."}, cookie)
    desk.add("health", "modem-2", "no port")
    new = {"source": "care-home", "asker": "Sister Okafor, The Limes", "name": "Edna Whitlock", "phone": "07700 900654", "lang": "ur",
           "need": "FRIENDS", "voicemail": "no", "safe_text": "yes", "first": "yes", "times": "morning", "consent": "yes", "token": token}
    desk.first = desk.ask("POST", "/new", new, cookie)[1]["Location"].split("/")[-1]
    desk.ask("POST", f"/callback/{desk.first}/claim", {"token": token}, cookie)
    desk.member = re.search(r"/staff/([0-9a-f-]{36})\"><bdi>jo", desk.ask("GET", "/staff", cookie=cookie)[2]).group(1)
    desk.activity = re.search(r"activity\?id=([^\"]+)\"", desk.ask("GET", "/directory?words=chair", cookie=cookie)[2]).group(1)
    page = desk.ask("GET", "/directory/edit?id=" + desk.activity, cookie=cookie)[2]
    edit = {n: html.unescape(v) for n, v in re.findall(r'<input id="([a-z_]+)"[^>]* value="([^"]*)"', page)}
    edit.update({n: html.unescape(v) for n, v in re.findall(r'<textarea id="([a-z_]+)"[^>]*>\n([^<]*)<', page)})
    edit.update(needs="ACTIVE", id=desk.activity, token=token, cost="£2.50")
    print("edit", desk.ask("POST", "/directory/edit", edit, cookie)[0])
    desk.over = re.search(r"activity\?id=([^\"]+)\"", desk.ask("GET", "/directory?words=lunch", cookie=cookie)[2]).group(1)
    desk.add("over", desk.over)
    desk.ask("POST", f"/callback/{desk.ids[6]}/attempt", {"token": token, "result": "no-answer", "seen": "0"}, cookie)


def shoot(browser, desk, folder, look, whose=""):
    name, width, height, zoom, dark = look
    browser.screen(width, height, zoom)
    browser.dark(dark)
    pages = [("queue", "/queue"), ("callback", f"/callback/{desk.ids[6]}"), ("open", f"/callback/{desk.ids[0]}"),
             ("theirs", f"/callback/{desk.ids[3]}"), ("missing", "/nothing"), ("closed", "/closed"), ("new", "/new"),
             ("texts", "/texts"), ("account", "/account"), ("staff", "/staff"), ("staff-add", "/staff/add"),
             ("member", "/staff/" + desk.member), ("settings", "/settings"), ("keys", "/keys"), ("recover", "/recover"),
             ("referral", f"/callback/{desk.ids[6]}/referral"), ("patient", f"/callback/{desk.ids[1]}/patient"),
             ("first", f"/callback/{desk.first}"), ("directory", "/directory"), ("due", "/directory/due"),
             ("activity", "/directory/activity?id=" + desk.activity), ("edit", "/directory/edit?id=" + desk.activity),
             ("correct", f"/callback/{desk.ids[6]}/correct"), ("report", "/report"), ("report-print", "/report/print"),
             ("export", "/export"),
             ("over", "/directory/activity?id=" + desk.over), ("history", "/directory/history"), ("import", "/directory/import")]
    only = os.environ.get("ONLY", "").split()
    pages = [page for page in pages if not only or page[0] in only]
    for page, path in pages:
        browser.go(desk.url + path)
        browser.picture(os.path.join(folder, f"desk-{page}{whose}-{name}.png"))
        wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            print(f"{page} {name}: {wide} px too wide")


def main():
    desk, folder = Desk(sys.argv[1]), sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    try:
        fill(desk)
        with Driver() as driver:
            browser = driver.browser()
            browser.command("Emulation.setScrollbarsHidden", hidden=True)
            sign_in(browser, desk, MANAGER, "not the password")
            for look in LOOKS:
                browser.screen(*look[1:4])
                browser.dark(look[4])
                browser.picture(os.path.join(folder, f"desk-sign-in-{look[0]}.png"))
            sign_in(browser, desk, MANAGER, MANAGER_PASSWORD)
            browser.screen(900, 760)
            browser.dark(False)
            browser.go(desk.url + "/queue")
            browser.picture(os.path.join(folder, "desk.png"))  # the one that the README shows
            for look in LOOKS:
                shoot(browser, desk, folder, look)
            browser.go(f"{desk.url}/callback/{desk.ids[6]}")
            browser.command("Emulation.setEmulatedMedia", media="print")
            browser.screen(794, 1123)
            browser.picture(os.path.join(folder, "desk-callback-print.png"))
            for user, password in ((WORKER, WORKER_PASSWORD), (FRONT, FRONT_PASSWORD)):
                other = driver.browser()
                sign_in(other, desk, user, password)
                shoot(other, desk, folder, LOOKS[0], "-" + user)
    finally:
        desk.close()


if __name__ == "__main__":
    main()
