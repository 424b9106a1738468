#!/usr/bin/python3
"""What a practice has set, and what can go wrong on a day: the picture turned, the touch adjusted, the volume, also changed
later, the screen's hours; who listens; a full disk, a disk that takes no more, no time, no modem, no network, each told; a
kernel that stands still; a larger disk.

  test_daily.py IMAGE
"""
import os
import pathlib
import re
import shutil
import sys
import time

from PIL import Image

from box import Desk, Trouble, answers_on_stick, from_stick, missing, wait_for
from machine import Machine
from shell import first_boot_with_key, reach, shell
from test_image import Run, harness_password, play

SETTINGS = "rotation = 90\nvolume = 40\nhours = Mon-Sun 08:00-18:00\n"
SOUND = ["-audiodev", "none,id=sound", "-device", "intel-hda", "-device", "hda-output,audiodev=sound"]
# Of the picture, that may differ once the box's day is not the twin's, or where the page tells of the box: some lines of text.
LINES = 0.1
HEALTH = "/run/fingerpost/health"
# A touchscreen that is mirrored, a little off and turned.
ASKEW = (-0.94, 0.02, 0.97, 0.03, 0.92, 0.02)


def start(run):
    run.turned = 90
    run.machine_words = {"extra": SOUND}
    first_boot_with_key(run, SETTINGS)
    run.say("the picture is turned, the same as one that was never turned")
    run.screen.touch("lang:en")
    run.screen.keep("daily-1-turned")
    run.screen.touch("finish")
    run.say("and so are fingers")


def shown(run, name):
    wait_for(f"the twin's {name} on the box's screen", lambda: run.screen.stands(name), 60, 0.2)


def press(run, *keys):
    """On the keyboards of both: QEMU's name of a key, and SDL's."""
    for key, name in keys:
        run.machine.press(key)
        run.screen.twin.say("key " + name)


def finger_on_both(run, name):
    """As a finger, where the twin takes a touch by its name for none."""
    n = run.screen.node(name)
    run.screen.finger(name)
    w, h = run.machine.size[::-1]
    run.screen.twin.say(f"finger {(n['x'] + n['w'] / 2) / w} {(n['y'] + n['h'] / 2) / h}")


def adjusted(run):
    """A touchscreen that says fingers are elsewhere: to the crosses by keyboard, and from then on it is right."""
    run.machine.glass = ASKEW
    run.screen.finger("settings")
    run.screen.twin.say("tap lang:en")  # which is where the screen says it is
    run.screen.wait()
    press(run, ("esc", "Escape"))
    run.screen.wait()
    press(run, ("f10", "F10"))
    run.machine.type("4711")
    run.screen.twin.say("type 4711")
    press(run, ("ret", "Return"))
    shown(run, "adjust")
    press(run, ("tab", "Tab"), ("ret", "Return"))
    for cross in range(1, 6):
        shown(run, "heading")
        run.screen.keep(f"daily-adjust-{cross}")
        finger_on_both(run, f"cross:{cross}")
    shown(run, "heading")
    finger_on_both(run, "yes")
    shown(run, "adjust-told")
    run.screen.keep("daily-adjusted")
    for name in ("finish", "lang:en", "finish"):
        run.screen.touch(name)
    run.say("a touchscreen that is mirrored and askew is put right by five crosses")


def volumes(run):
    """Of each side, per cent."""
    said = wait_for("the sound card", lambda: shell(run, "amixer sget Master"), 60)
    found = [int(p) for p in re.findall(r"\[(\d+)%\]", said)]
    if not found or "[off]" in said:
        raise Trouble(f"there is no volume: {said}")
    return found


def volume(run):
    found = volumes(run)
    if any(abs(p - 40) > 3 for p in found):
        raise Trouble(f"the volume is {found}, not 40 %")
    run.say("the volume is as set-up said")


def changed(run):
    """A manager's stick, put into the box that is a practice's; and somebody else's."""
    for password, said in (("not this one at all", "not changed"), (harness_password(), "changed")):
        stick = f"{run.folder}/change.img"
        answers_on_stick(stick, f"[staff]\nuser = manager\npassword = {password}\n[box]\nvolume = 60\n")
        run.machine.plug_stick(stick)
        log = f"{run.folder}/change.log"
        wait_for(f"the box to say '{said}'", lambda: from_stick(stick, "fingerpost-log.txt", log) and
                 said in pathlib.Path(log).read_text(encoding="utf-8").splitlines(), 180, 2)
        time.sleep(10)  # until the stick is let go
        run.machine.unplug_stick()
        if from_stick(stick, "fingerpost-answers.ini", log) != (said == "not changed"):
            raise Trouble("the answers that were used are still on the stick, or others are not")
    found = volumes(run)
    if not all(abs(p - 60) <= 3 for p in found):
        raise Trouble(f"the volume is {found}, not 60 %")
    run.say("a manager's stick changes the volume, and nobody else's")


def listens(run):
    """The desk's web server and, as its key was given, SSH; a program for others on the box itself, and DHCP's client."""
    lines = shell(run, "ss -Hlntu").splitlines()
    places = {(line.split()[0], line.split()[4]) for line in lines}
    open_ports = {(kind, int(place.rsplit(":", 1)[1])) for kind, place in places
                  if not place.startswith(("127.", "[::1]")) and not place.split(":")[0].endswith("%lo")}
    if open_ports - {("udp", 68), ("udp", 546)} != {("tcp", 443), ("tcp", 22)}:
        raise Trouble(f"somebody listens who should not: {sorted(places)}")
    rules = shell(run, "nft list ruleset")
    if not rules or rules.count("policy drop") != 3 or "dport 443" not in rules:
        raise Trouble("the packet rules are not in force")
    run.say("nothing listens but the desk and SSH, behind the packet rules")


def dark(run):
    with Image.open(run.machine.picture(f"{run.folder}/dark.ppm")) as picture:
        return picture.convert("L").getextrema()[1] < 40


def hours(run):
    shell(run, "date -s 'tomorrow 17:59:55'")
    wait_for("the screen to go off as the practice closes", lambda: dark(run) and shell(run, "systemctl is-active fingerpost-kiosk") is None, 90)
    shell(run, "systemctl start fingerpost-healthy")
    if "kiosk" in shell(run, f"head -n 1 {HEALTH}"):
        raise Trouble("a screen that is off by its hours is taken for a fault")
    time.sleep(20)
    if not dark(run):
        raise Trouble("the screen did not stay off")
    shell(run, "date -s 'tomorrow 07:59:55'")
    run.screen.wait(120, share=LINES)
    run.say("the screen goes off as the practice closes, and on as it opens")


def clock(run):
    """A clock that is set, as by the first time server: a box without a battery was behind, a wrong one ahead."""
    shell(run, "date -s 'tomorrow 09:00'")
    time.sleep(30)
    if dark(run) or shell(run, "systemctl is-active fingerpost-kiosk") != "active":
        raise Trouble("a clock set across a closing and an opening has put the screen off")
    shell(run, "date -s 'yesterday 17:59:50'")
    wait_for("the screen to go off after the clock was set back", lambda: dark(run), 120)
    shell(run, "date -s 'tomorrow 07:59:50'")
    run.screen.wait(120, share=LINES)
    run.say("a clock that is set, forwards or back, keeps the screen's hours")


def told(run, *words):
    """What the box says of itself, and the desk of the box."""
    def said():
        shell(run, "systemctl start fingerpost-healthy")
        page = run.desk.words("/queue")
        return all(w in page for w in words)
    wait_for(f"the desk to say {words}", said, 120, 3)


def states(run):
    run.desk = Desk(run.port, f"{run.folder}/ca.crt")
    wait_for("the desk over TLS", run.desk.up, 120, 2)
    if run.desk.sign_in("manager", harness_password()) != 303:
        raise Trouble("the first account cannot sign in")
    told(run, "has not reached a time server")
    if "disk is" in run.desk.words("/queue"):
        raise Trouble("the desk warns of a disk that is well")
    shell(run, "fallocate -l $(($(df --output=avail -B 1 /data | tail -n 1) / 100 * 97)) /data/practice/filler")
    told(run, "The disk is nearly full")
    # as the kernel takes an error of the disk: from now on nothing is written, until the box is started again
    shell(run, "rm /data/practice/filler; sync; echo 1 >$(ls -d /sys/fs/ext4/*/trigger_fs_error)")
    told(run, "The disk is failing")
    run.machine.tell("device_del", id="modem")
    told(run, "Text messages: the")
    run.say("no time, a full disk, a disk that takes no more, no modem: each is told at the desk")


def tell_twin(run, line):
    """What the twin's box has found wrong with itself: it looks where a box's kiosk does."""
    folder = os.path.dirname(HEALTH)
    if not os.path.exists(folder):
        os.mkdir(folder)
        run.later(lambda: shutil.rmtree(folder, ignore_errors=True))
    pathlib.Path(HEALTH).write_text(line + "\n", encoding="ascii")
    run.later(lambda: os.unlink(HEALTH))


def staff_page(run):
    """The network's cable pulled out, which the desk cannot tell anybody."""
    line = shell(run, f"head -n 1 {HEALTH}")
    run.machine.tell("set_link", name="net", up=False)
    time.sleep(90)  # until the box has looked at its health once more
    tell_twin(run, line + " no-network")
    run.screen.touch("staff")
    for key in "4711":
        run.screen.touch("key:" + key)
    run.screen.touch("next", share=LINES)
    try:
        wait_for("the staff's page to say that there is no network", lambda: run.screen.stands("no-network"), 60, 1)
    finally:
        run.screen.keep("daily-2-staff")
    run.machine.tell("set_link", name="net", up=True)
    run.screen.touch("finish", share=LINES)
    reach(run)
    run.say("no network: told on the staff's page")


def hardware_watchdog(run):
    """A kernel that has died and does not restart by itself."""
    before = shell(run, "cat /proc/sys/kernel/random/boot_id")
    shell(run, "systemd-run --no-block sh -c 'sleep 2; sync; echo 0 >/proc/sys/kernel/panic; echo c >/proc/sysrq-trigger'")
    began = time.monotonic()
    wait_for("the box not to answer", lambda: shell(run, "true") is None, 60)
    reach(run)
    if shell(run, "cat /proc/sys/kernel/random/boot_id") == before:
        raise Trouble("the box has not started again")
    run.screen.wait(300, share=LINES)
    finger_on_both(run, "lang:en")  # the touch is still adjusted
    shown(run, "heading")
    run.screen.touch("finish", share=LINES)
    run.desk.cookies.clear()
    wait_for("the desk", run.desk.up, 120, 2)
    run.desk.sign_in("manager", harness_password())
    wait_for("the disk to be well again", lambda: "disk is" not in run.desk.words("/queue"), 120, 3)
    run.say(f"a dead kernel: the hardware's watchdog has started the box again, and the kiosk is back after {time.monotonic() - began:.0f} s")


def due(run, timer):
    """In how many seconds it runs."""
    when = f'date -d "$(systemctl show -P NextElapseUSecRealtime {timer})" +%s'
    return int(shell(run, f"echo $(($({when}) - $(date +%s)))"))


def timers(run):
    """The box was off while it had something to do, and its clock came up years ahead."""
    if due(run, "fingerpost-nightly.timer") > 90 * 60:
        raise Trouble("what was left out while the box was off is not done now")
    shell(run, f"date -s @{int(time.time())}")
    time.sleep(20)
    for timer in ("nightly", "certificate", "update", "restart", "screen"):
        if due(run, f"fingerpost-{timer}.timer") > 25 * 3600:
            raise Trouble(f"with its clock set right, the box's {timer} waits for years")
    # 2030 has found the certificate at its end, and made a new one that is valid from then on
    wait_for("the desk over TLS", run.desk.up, 240, 3)
    run.say("what was left out is done; a clock that was years ahead, and is set right, leaves nothing waiting")


def larger_disk(run):
    """The disk copied onto one that is larger, as when a small one fails."""
    def room():
        return int(shell(run, "df --output=size -B 1M /data | tail -n 1"))
    before = room()
    shell(run, "touch -d '3 days ago' /data/timers/stamp-fingerpost-nightly.timer; sync")
    run.machine.press_power()
    with open(run.file, "r+b") as disk:
        disk.truncate(os.path.getsize(run.file) + 2**31)
    run.machine = Machine(run.folder, run.file, modem=run.modem, port=run.port, ssh=run.ssh, extra=["-rtc", "base=2030-01-01T12:00:00"])
    run.screen.machine = run.machine
    reach(run)
    wait_for("the data partition to grow with its disk", lambda: room() > before + 1900, 120, 3)
    run.screen.wait(300, share=LINES)
    run.say(f"on a larger disk the data partition grows by itself, from {before} to {room()} MiB")


def main():
    lacks = missing()
    if lacks or os.geteuid() != 0:
        print(f"daily: SKIPPED, this machine has no {lacks or 'root'}")
        return 0
    run = Run(sys.argv[1])
    if play(run, [start, adjusted, volume, changed, listens, hours, clock, states, staff_page, hardware_watchdog, larger_disk, timers]):
        return 1
    print("daily: turned, adjusted, loud as set, off and on by its hours, shut; told of full and failing disks, no time, modem and network; watchdog; a larger disk")
    return 0


if __name__ == "__main__":
    sys.exit(main())
