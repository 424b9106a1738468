#!/usr/bin/python3
"""Boots the image as a practice would, uses it by finger, by text and at the desk, and pulls its plug ten times.

  test_image.py IMAGE [PULLS]

IMAGE is what `make image` built, raw. Its last line says how it went. PICTURES=FOLDER keeps what the screen showed.
"""
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from box import (Desk, Screen, Trouble, Twin, from_stick, grow, harness, make_stick, missing, opened_queue, read_practice,
                 wait_for)
from disk import Disk
from machine import Machine, Modem

NAME, PHONE = "anna", "07700900101"
TEXTER = "07700900123"
FIRMWARE = os.environ.get("FIRMWARE", "efi")


class Run:
    def __init__(self, image):
        self.image = image
        self.folder = tempfile.mkdtemp(prefix="fingerpost-image-")
        self.began = time.monotonic()
        self.ends = []
        self.machine_words = {}
        self.turned = 0  # as the answers say
        with socket_free() as one, socket_free() as two:
            self.port, self.ssh = one.getsockname()[1], two.getsockname()[1]

    def say(self, words):
        print(f"[{time.monotonic() - self.began:5.0f} s] {words}", flush=True)

    def later(self, end):
        self.ends.append(end)
        return end

    def close(self):
        for end in reversed(self.ends):
            end()
        keep = os.environ.get("PICTURES")
        if keep:
            os.makedirs(keep, exist_ok=True)
            for picture in pathlib.Path(self.folder).glob("*.png"):
                shutil.copy(picture, keep)
        shutil.rmtree(self.folder, ignore_errors=True)


def socket_free():
    import socket
    s = socket.socket()
    s.bind(("127.0.0.1", 0))
    return s


def first_boot(run, also=""):
    """From a stick with answers to the kiosk's first screen."""
    run.stick = make_stick(f"{run.folder}/stick.img", also=also)
    run.file = grow(run.image, f"{run.folder}/disk.img")
    run.modem = Modem(os.path.join(harness.BIN, "simmodem"), run.folder)
    run.later(run.modem.end)
    words = {"firmware": FIRMWARE, **run.machine_words}
    run.machine = Machine(run.folder, run.file, stick=run.stick, modem=run.modem, port=run.port, ssh=run.ssh if also else None, **words)
    run.later(lambda: run.machine.pull_plug())
    run.twin = Twin()
    run.later(run.twin.close)
    size = run.machine.size[::-1] if run.turned else run.machine.size
    run.screen = Screen(run.machine, run.twin.start_kiosk("%dx%d" % size), run.folder, run.turned)
    run.screen.wait(600)
    run.screen.keep("1-set-up-by-stick")
    run.say(f"set up by a stick, and the kiosk on the screen, {time.monotonic() - run.machine.started:.0f} s after power on")
    log = f"{run.folder}/stick.log"
    wait_for("set-up to be done with the stick",
             lambda: from_stick(run.stick, "fingerpost-log.txt", log) and "set up" in pathlib.Path(log).read_text(encoding="utf-8"), 300, 2)
    if not from_stick(run.stick, "fingerpost-recovery.txt", f"{run.folder}/recovery.txt"):
        raise Trouble("no recovery code on the stick")
    from_stick(run.stick, "fingerpost-ca.crt", f"{run.folder}/ca.crt")
    if from_stick(run.stick, "fingerpost-answers.ini", f"{run.folder}/left.ini"):
        raise Trouble("the answers, with the password, are still on the stick")
    run.screen.wait()


def second_boot(run):
    """Switched off by its button, and on again: how long the first frame takes."""
    run.machine.press_power()
    run.disk = Disk(run.file, f"{run.folder}/nbd")
    run.machine = Machine(run.folder, run.disk.address, modem=run.modem, port=run.port, firmware=FIRMWARE)
    run.screen.machine = run.machine
    run.screen.wait(600)
    run.first_frame = time.monotonic() - run.machine.started
    run.screen.keep("2-start")
    run.say(f"switched off and on: first frame after {run.first_frame:.0f} s, the same as without a screen")


def by_finger(run):
    """From the start to "we will ring you"."""
    for name in ["lang:en", "need:MONEY", "callback", *("key:" + c for c in NAME), "next", *("key:" + c for c in PHONE), "next"]:
        run.screen.touch(name)
    run.screen.keep("3-number")
    for name in ["choice:morning", "no", "yes"]:
        run.screen.touch(name)
    run.screen.touch("submit")
    run.screen.keep("4-confirmation")
    if run.twin.kiosk.scene()["screen"] != "confirmation":
        raise Trouble("touched to the end, and nobody is rung")
    run.say("touched from the start to the promise, each screen the same")


def answers(run, number):
    return [t["body"] for t in run.modem.order("sent")["sent"] if t["whole"] and t["to"].endswith(number[1:])]


def promised(run, number):
    return any("ring you" in t for t in answers(run, number))


def by_text(run):
    wait_for("the modem's program to take the stick", lambda: run.modem.order("deliver " + TEXTER + " DEBT")["ok"], 60)
    wait_for("an answer to a text", lambda: answers(run, TEXTER))
    run.modem.order(f"deliver {TEXTER} CALL Bilal mornings")
    wait_for("the promise by text", lambda: promised(run, TEXTER))
    run.say("a text was answered, and a call-back promised by text")


def at_the_desk(run):
    run.desk = Desk(run.port, f"{run.folder}/ca.crt")
    wait_for("the desk over TLS", run.desk.up, 120, 2)
    if run.desk.sign_in("manager", harness_password()) != 303:
        raise Trouble("the first account cannot sign in")
    page = run.desk.words("/queue")
    for name in ("Anna", "Bilal"):
        if name not in page:
            raise Trouble(f"{name}'s request is not at the desk")
    run.say("the desk, over TLS, has both requests")


def harness_password():
    from box import PASSWORD
    return PASSWORD


def memory(run):
    run.memory = run.machine.memory_used()
    run.say(f"{run.memory} MB of memory used")


def freeze(run):
    """The running box put aside, to begin each pull from. QEMU can't put a serial port on USB aside, so it is plugged
    in again each time."""
    run.machine.tell("device_del", id="modem")
    time.sleep(5)
    run.machine.tell("stop")
    run.machine.tell("migrate", uri=f"exec:cat >{run.folder}/state")
    def done():
        status = run.machine.tell("query-migrate")["status"]
        if status == "failed":
            raise Trouble("the running box cannot be put aside")
        return status == "completed"
    wait_for("the running box to be put aside", done)
    run.machine.pull_plug()
    run.disk.since.clear()


def load(run, kept, number):
    """Texts one after the other, each from another patient; kept are those who were promised a call."""
    n = 0
    while not run.stop.is_set():
        phone = f"0770090{number:02d}{n:02d}"
        try:
            run.modem.order(f"deliver {phone} CALL Carys mornings")
            n += 1
            for _ in range(60):
                if run.stop.is_set():
                    break
                if promised(run, phone):
                    kept.append(phone)
                    break
                time.sleep(0.05)
        except (OSError, ValueError):
            return


def pull(run, number, chance):
    """Thaws the box, sets it to work, pulls its plug, and looks at what the disk has kept."""
    file = f"{run.folder}/pulled.img"
    subprocess.run(["cp", "--sparse=always", "--reflink=auto", f"{run.folder}/disk.img", file], check=True)
    disk = Disk(file, f"{run.folder}/nbd-pulled")
    run.machine = Machine(run.folder, disk.address, modem=run.modem, port=run.port, firmware=FIRMWARE,
                          extra=["-incoming", f"exec:cat {run.folder}/state"], plug_modem=False)
    wait_for("the box to go on", lambda: run.machine.tell("query-status")["status"] != "inmigrate", 120, 0.2)
    run.machine.tell("cont")
    run.machine.tell("device_add", driver="usb-serial", chardev="modem", id="modem2")
    run.stop = threading.Event()
    kept = []
    worker = threading.Thread(target=load, args=(run, kept, number))
    worker.start()
    wait_for("the first promise under load", lambda: kept, 180, 0.05)
    time.sleep(chance.uniform(0, 8))
    run.machine.pull_plug()
    promised_by_then = list(kept)
    run.stop.set()
    worker.join()
    lost, total = disk.pull_plug(chance)
    disk.close()
    there = {c["phone"] for c in opened_queue(read_practice(file, run.folder), run.folder)}
    gone = [p for p in promised_by_then if "+44" + p[1:] not in there]
    if gone or "+44" + PHONE[1:] not in there:
        raise Trouble(f"{len(gone)} of {len(promised_by_then)} promised requests are gone")
    run.say(f"plug pulled: {len(promised_by_then)} promised and all there; of {total} unflushed writes {lost} were lost")
    return file, len(promised_by_then)


def pulls(run, count):
    seed = int(os.environ.get("SEED", random.randrange(10**6)))
    run.say(f"pulling the plug {count} times, SEED={seed}")
    chance = random.Random(seed)
    run.kept = sum(pull(run, n, chance)[1] for n in range(count))


def after_pull(run):
    """And it starts again as if nothing had been."""
    run.machine = Machine(run.folder, f"{run.folder}/pulled.img", modem=run.modem, port=run.port, firmware=FIRMWARE)
    run.screen.machine = run.machine
    if run.twin.kiosk.scene()["screen"] == "confirmation":  # it ends by itself, too
        run.twin.kiosk.say("tap finish")
    run.screen.wait(600)
    run.desk.cookies.clear()
    wait_for("the desk after the plug was pulled", run.desk.up, 120, 2)
    run.desk.sign_in("manager", harness_password())
    if "Anna" not in run.desk.words("/queue"):
        raise Trouble("the desk has lost a request")
    run.say("after the last pull it starts again, kiosk and desk")


def play(run, steps):
    """The steps one after the other; what went wrong, or None."""
    try:
        for step in steps:
            step(run)
        return None
    except (Trouble, harness.TimeOut, harness.Gone, AssertionError) as why:
        print(f"image: FAILED: {why}")
        keep = os.environ.get("PICTURES")
        if keep and run.__dict__.get("machine"):
            os.makedirs(keep, exist_ok=True)
            print(f"its words: {keep}/serial.log")
            shutil.copy(run.machine.serial, f"{keep}/serial.log")
        return why
    finally:
        run.close()


def main():
    lacks = missing()
    if lacks or os.geteuid() != 0:
        print(f"image: SKIPPED, this machine has no {lacks or 'root'}")
        return 0
    image = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    run = Run(image)
    steps = [first_boot, second_boot, by_finger, by_text, at_the_desk, memory]
    if count:
        steps += [freeze, lambda r: pulls(r, count), after_pull]
    if play(run, steps):
        return 1
    size = os.path.getsize(image + ".zst") // 2**20
    pulled = f", plug pulled {count} times with {run.kept} promises kept" if count else ""
    print(f"image: booted, first frame {run.first_frame:.0f} s, memory {run.memory} MB, image {size} MB{pulled}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
