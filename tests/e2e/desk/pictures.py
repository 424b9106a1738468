#!/usr/bin/python3
"""Pictures of the desk's pages, to be looked at: light, dark, on a phone, at 200 % zoom and in print.

usage: pictures.py BIN_FOLDER PICTURE_FOLDER
"""

import os
import sys

from test_desk import Desk, Driver, MANAGER, MANAGER_PASSWORD, WORKER, WORKER_PASSWORD, sign_in

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
    desk.ask("POST", f"/callback/{desk.ids[6]}/attempt", {"token": token, "result": "no-answer", "seen": "0"}, cookie)


def shoot(browser, desk, folder, look):
    name, width, height, zoom, dark = look
    browser.screen(width, height, zoom)
    browser.dark(dark)
    pages = [("queue", "/queue"), ("callback", f"/callback/{desk.ids[6]}"), ("open", f"/callback/{desk.ids[0]}"),
             ("theirs", f"/callback/{desk.ids[3]}"), ("missing", "/nothing"), ("closed", "/closed"), ("new", "/new"),
             ("texts", "/texts")]
    for page, path in pages:
        browser.go(desk.url + path)
        browser.picture(os.path.join(folder, f"desk-{page}-{name}.png"))
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
    finally:
        desk.close()


if __name__ == "__main__":
    main()
