#!/usr/bin/python3
"""Updates from a stick and from the web: killed half-way, then through; a version that was kept and rots on its disk later, one
that does not start and one that starts and is not healthy are left, and the version before them starts by itself.

  test_update.py IMAGE

IMAGE is what `make image` built, raw; its key, packages and parts lie beside it. FINGERPOST_BIN: the programs.
"""
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from box import Trouble, from_stick, harness, missing, partition, wait_for
from machine import Machine
from shell import first_boot_with_key, reach, shell
from test_image import FIRMWARE, Run, play

GOOD, DEAD, SICK = "100.0", "100.1", "100.2"
PARTS = {"root": "root.squashfs", "verity": "root.verity", "uki": "uki.efi", "linux": "linux", "initrd": "initrd", "cmdline": "cmdline.cfg"}


def build(run, version, words="", programs=harness.BIN):
    """A version of the box, as `make image` makes it; words are its kernel's. The folder."""
    out = f"{run.folder}/{version}"
    beside = os.path.dirname(os.path.realpath(run.image))
    env = {**os.environ, "BIN": programs, "VERSION": version, "UPDATE_KEY": f"{beside}/update.key", "BASE": f"{beside}/base",
           "EXTRA_CMDLINE": words}
    subprocess.run([harness.ROOT + "/image/build", out], check=True, env=env, stdout=subprocess.DEVNULL)
    subprocess.run(["rm", "-rf", f"{out}/root", f"{out}/fingerpost.img", f"{out}/fingerpost.img.zst"], check=True)
    return out


def bundle(run, folder, version, parts):
    """Parts put together as image/build does it, signed."""
    key = os.path.join(os.path.dirname(os.path.realpath(run.image)), "update.key")
    data = [pathlib.Path(folder, parts.get(name, file)).read_bytes() for name, file in PARTS.items()]
    lines = f"fingerpost-update 1\nversion {version}\narchitecture amd64\n"
    for name, part in zip(PARTS, data):
        lines += f"part {name} {len(part)} {hashlib.blake2b(part, digest_size=32).hexdigest()}\n"
    text, signature = pathlib.Path(folder, "lines"), pathlib.Path(folder, "lines.sig")
    text.write_text(lines, encoding="ascii")
    subprocess.run(["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", key, "-in", text, "-out", signature], check=True)
    file = pathlib.Path(folder, f"fingerpost_{version}.update")
    file.write_bytes(lines.encode() + b"signature " + signature.read_bytes().hex().encode() + b"\n\n" + b"".join(data))
    return str(file)


def mistaken(run):
    """The programs, of which the desk is no desk."""
    folder = f"{run.folder}/programs"
    shutil.copytree(os.path.dirname(harness.BIN), folder)
    shutil.copyfile(f"{folder}/bin/fingerpost-kiosk", f"{folder}/bin/fingerpost-desk")
    return f"{folder}/bin"


def versions(run):
    """Three: one that is well; its twin whose root does not fit its kernel; one whose desk never starts."""
    good = build(run, GOOD)
    run.good = f"{good}/fingerpost_{GOOD}.update"
    # as long as it was: a section of a finished kernel does not grow
    words = re.sub(r"(fingerpost\.hash=)\w{64}", r"\g<1>" + "0" * 64, pathlib.Path(good, "cmdline").read_text(encoding="ascii"))
    pathlib.Path(good, "dead").write_text(words, encoding="ascii")
    pathlib.Path(good, "dead.cfg").write_text(f'set words="{words}"\n', encoding="ascii")
    subprocess.run(["objcopy", "--update-section", f".cmdline={good}/dead", f"{good}/uki.efi", f"{good}/dead.efi"], check=True)
    run.dead = bundle(run, good, DEAD, {"uki": "dead.efi", "cmdline": "dead.cfg"})
    run.sick = f"{build(run, SICK, 'fingerpost.patience=60', mistaken(run))}/fingerpost_{SICK}.update"
    run.say("three updates built")


def stick_with(run, file):
    stick = f"{run.folder}/{os.path.basename(file)}.img"
    with open(stick, "wb") as f:
        f.truncate(400 * 2**20)
    subprocess.run(["mkfs.vfat", "-n", "UPDATE", stick], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["mcopy", "-i", stick, file, "::/"], check=True)
    return stick


def running(run):
    words = shell(run, "sed -n s/^IMAGE_VERSION=//p /usr/lib/os-release")
    return words.strip() if words else None


def kept(run):
    wait_for("the version to be found healthy", lambda: shell(run, "cat /run/fingerpost/kept") is not None, 300, 3)


def entries(run):
    return shell(run, "mkdir -p /run/look && mount -o ro $(sed -n 's/root=\\(.*\\)[35]$/\\1/p' /run/fingerpost/boot)2 /run/look && "
                      "ls /run/look/EFI/Linux && umount /run/look")


def start(run, stick=None):
    run.machine = Machine(run.folder, run.file, modem=run.modem, port=run.port, ssh=run.ssh, stick=stick, firmware=FIRMWARE, web=f"{run.folder}/web")
    run.screen.machine = run.machine


def begin(run):
    run.first = running(run)
    kept(run)
    run.say(f"{run.first} runs and is kept: {entries(run)}")


def killed(run):
    """The plug is pulled in the middle of writing; then the same stick is there at the start."""
    stick = stick_with(run, run.good)
    before = run.machine.written()
    run.machine.plug_stick(stick)
    wait_for("the update to be written half", lambda: run.machine.written() - before > 80 * 2**20, 300, 0.05)
    run.machine.pull_plug()
    start(run, stick)
    reach(run)
    if running(run) != run.first:
        raise Trouble(f"after an update was cut short {running(run)} runs")
    run.say(f"plug pulled half-way through the update; {run.first} starts")
    began = time.monotonic()
    wait_for("the update to be ready", lambda: ready(run, stick), 600, 3)
    run.say(f"the stick, still there, has updated it by itself, within {time.monotonic() - began:.0f} s: {entries(run)}")


def ready(run, stick):
    log = f"{run.folder}/stick.log"
    return from_stick(stick, "fingerpost-log.txt", log) and "is ready" in pathlib.Path(log).read_text(encoding="utf-8")


def updated(run):
    """Switched off and on: the new version runs, and stays."""
    run.machine.press_power()
    start(run)
    reach(run)
    if running(run) != GOOD:
        raise Trouble(f"after the update {running(run)} runs")
    kept(run)
    run.screen.wait(300)
    run.say(f"{GOOD} runs, is kept, and its kiosk is on the screen: {entries(run)}")


def rotten(run):
    """What was kept does not read any more as it was written: a piece in every four MiB of it."""
    at, size = partition(run.file, "root_b")
    run.machine.press_power()
    with open(run.file, "r+b") as disk:
        for place in range(at + 2 * 2**20, at + size, 4 * 2**20):
            disk.seek(place)
            disk.write(os.urandom(2**16))
    start(run)
    began = time.monotonic()
    wait_for(f"{run.first} to run again", lambda: running(run) == run.first, 900, 3)
    kept(run)
    run.screen.wait(300)
    run.say(f"{GOOD} rots, and {run.first} runs in its place after {time.monotonic() - began:.0f} s: {entries(run)}")


def falls_back(run, version, limit):
    """After the new version was begun; that it was tried twice is in its entry's name."""
    began = time.monotonic()
    run.seen = []

    def back():
        now = running(run)
        if now and now not in run.seen[-1:]:
            run.seen.append(now)
        left = entries(run) if now == run.first else None
        return left and f"fingerpost_{version}+0-2.efi" in left
    wait_for(f"{run.first} to run again", back, limit, 2)
    run.say(f"{version} was tried twice and left; {run.first} runs again after {time.monotonic() - began:.0f} s: {entries(run)}")


def dead(run):
    stick = stick_with(run, run.dead)
    run.machine.plug_stick(stick)
    wait_for("the update to be ready", lambda: ready(run, stick), 600, 3)
    run.machine.unplug_stick()
    os.unlink(stick)
    shell(run, "systemctl --no-block reboot")
    time.sleep(10)
    falls_back(run, DEAD, 600)
    if DEAD in run.seen:
        raise Trouble("a version whose root does not fit its kernel has started")


def sick(run):
    """From the web, by the box's own programs and rules, and begun in the quiet hour."""
    os.makedirs(f"{run.folder}/web")
    os.rename(run.sick, f"{run.folder}/web/fingerpost.update")
    shell(run, "echo http://10.0.2.100/fingerpost.update >/run/fingerpost/update-url; systemctl start --no-block fingerpost-update")
    wait_for("the update to be fetched and written", lambda: shell(run, "test -e /run/fingerpost/update-ready && echo yes"), 600, 3)
    if running(run) != run.first:
        raise Trouble("the box did not wait for the quiet hour")
    # the hour at which it looks for updates is passed by, too
    if shell(run, "rm /run/fingerpost/update-url; date -s 'tomorrow 04:29:50'") is None:
        raise Trouble("the clock of the box was not set")
    wait_for("the box to start again in the quiet hour", lambda: shell(run, "true") is None, 180, 1)
    falls_back(run, SICK, 1200)
    # it lives for a minute: whether it was there is in the journal rather than seen
    words = shell(run, "journalctl -q --no-pager -u fingerpost-healthy") or ""
    if words.count("this version is not healthy") != 2 or not re.search("not working:.* desk", words):
        raise Trouble("the version without a desk was not left for that: " + " ".join(words.splitlines()[-3:]))
    run.screen.wait(300, share=0.1)  # its day is not the twin's any more


def main():
    lacks = missing()
    if lacks or os.geteuid() != 0:
        print(f"update: SKIPPED, this machine has no {lacks or 'root'}")
        return 0
    run = Run(sys.argv[1])
    if play(run, [versions, first_boot_with_key, begin, killed, updated, rotten, dead, sick]):
        return 1
    print(f"update: cut short, retried, kept; a rotten one and two bad ones left by themselves; {time.monotonic() - run.began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
