#!/usr/bin/python3
"""Secure Boot with a key of this test's own, and a data partition that opens on its own machine only.

  test_secure.py IMAGE

IMAGE is what `make image` built; its packages lie beside it, and the same version is built again, signed.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import uuid

from PIL import Image

from box import Trouble, harness, missing, partition, wait_for
from machine import Machine
from picture import save
from shell import first_boot_with_key, reach, shell
from test_image import Run, play

OWNER = str(uuid.UUID("5a0ad2b4-6b0c-4f5e-9d3a-0f6a5d1a7c11"))
# signed with the list, and what systemd-boot writes it with
KEPT = "NON_VOLATILE,RUNTIME_ACCESS,BOOTSERVICE_ACCESS,TIME_BASED_AUTHENTICATED_WRITE_ACCESS"


def quietly(*command):
    subprocess.run([str(c) for c in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make_keys(run):
    """PK, KEK and db, and what enrols them: each list signed by the key above it."""
    run.keys = f"{run.folder}/keys"
    os.mkdir(run.keys)
    for name in ("PK", "KEK", "db"):
        k = f"{run.keys}/{name}"
        quietly("openssl", "req", "-new", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", f"/CN=Test {name}/",
                "-keyout", f"{k}.key", "-out", f"{k}.crt")
        quietly("openssl", "x509", "-in", f"{k}.crt", "-outform", "DER", "-out", f"{k}.der")
        quietly("sbsiglist", "--owner", OWNER, "--type", "x509", "--output", f"{k}.esl", f"{k}.der")
    for name, by in (("PK", "PK"), ("KEK", "PK"), ("db", "KEK")):
        quietly("sbvarsign", "--attr", KEPT, "--key", f"{run.keys}/{by}.key", "--cert", f"{run.keys}/{by}.crt", "--output", f"{run.keys}/{name}.auth",
                name, f"{run.keys}/{name}.esl")


def signed(run):
    """The image, built again with what the firmware starts signed; it enrols the keys by itself on a machine that has none."""
    beside = os.path.dirname(os.path.realpath(run.image))
    out = f"{run.folder}/signed"
    version = re.search(r"^version (.*)$", pathlib.Path(beside, "manifest").read_text(encoding="ascii"), re.MULTILINE).group(1)
    make_keys(run)
    subprocess.run([harness.ROOT + "/image/build", out], check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "BIN": harness.BIN, "VERSION": version, "UPDATE_KEY": f"{beside}/update.key",
                        "BASE": f"{beside}/base", "SECURE_BOOT": run.keys})
    run.plain_uki = f"{beside}/uki.efi"
    run.image = f"{out}/fingerpost.img"
    shutil.rmtree(f"{out}/root")
    esp = f"{run.image}@@{partition(run.image, 'esp')[0]}"
    quietly("mmd", "-i", esp, "::/loader/keys", "::/loader/keys/auto")
    for name in ("PK", "KEK", "db"):
        quietly("mcopy", "-i", esp, f"{run.keys}/{name}.auth", f"::/loader/keys/auto/{name}.auth")
    conf = f"{run.folder}/loader.conf"
    pathlib.Path(conf).write_text(pathlib.Path(out, "loader.conf").read_text(encoding="ascii").replace("enroll off", "enroll force"),
                                  encoding="ascii")
    quietly("mcopy", "-o", "-i", esp, conf, "::/loader/loader.conf")
    run.firmware = f"{run.folder}/secure.fd"
    shutil.copy("/usr/share/OVMF/OVMF_VARS_4M.fd", run.firmware)
    run.say("the image built again, signed")


def tpm(run, of="tpm"):
    """A machine's TPM, that keeps what it knows while the box is off; begun again for each start, as QEMU leaves it."""
    run.tpm = f"{run.folder}/{of}.socket"
    state = f"{run.folder}/{of}"
    os.makedirs(state, exist_ok=True)
    process = subprocess.Popen(["swtpm", "socket", "--tpm2", "--tpmstate", f"dir={state}", "--ctrl", f"type=unixio,path={run.tpm}",
                                "--flags", "startup-clear"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    run.later(process.kill)
    wait_for("the TPM", lambda: os.path.exists(run.tpm), 30, 0.1)


def first(run):
    tpm(run)
    run.machine_words = {"firmware": run.firmware, "tpm": run.tpm}
    first_boot_with_key(run)
    state = shell(run, "od -An -tu1 -j4 /sys/firmware/efi/efivars/SecureBoot-*")
    if state is None or state.split() != ["1"]:
        raise Trouble(f"Secure Boot is not in force: {state}")
    run.say("Secure Boot is in force, with the test's key only")
    if shell(run, "cat /run/fingerpost/data") != "encryption=tpm2":
        raise Trouble("the data partition is not bound to the TPM: " + str(shell(run, "cat /run/fingerpost/data")))
    paper = pathlib.Path(run.folder, "recovery.txt").read_text(encoding="utf-8")
    run.recovery = re.search(r"Recovery key of the disk +([a-z-]{71})", paper).group(1)


def start(run, **words):
    run.machine = Machine(run.folder, run.file, port=run.port, ssh=run.ssh, **words)
    run.screen.machine = run.machine


def second(run):
    run.machine.press_power()
    tpm(run)
    start(run, firmware=run.firmware, tpm=run.tpm)
    run.screen.wait(600)
    reach(run)
    run.say("switched off and on: the TPM has opened the disk, and the kiosk is on the screen")


def stolen(run):
    """The disk alone: nothing in it reads as it is, and the recovery key opens it."""
    run.machine.press_power()
    at, size = partition(run.file, "data")
    part = f"{run.folder}/data.luks"
    quietly("dd", f"if={run.file}", f"of={part}", "bs=1M", f"skip={at}", f"count={size}", "iflag=skip_bytes,count_bytes", "conv=sparse")
    if subprocess.run(["cryptsetup", "isLuks", part], check=False).returncode != 0:
        raise Trouble("the data partition is not encrypted")
    def opens(key):
        return subprocess.run(["cryptsetup", "open", "--test-passphrase", "--key-file=-", part], check=False, input=key.encode(),
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    if not opens(run.recovery):
        raise Trouble("the recovery key on the paper does not open the disk")
    if opens(run.recovery[::-1]):
        raise Trouble("any key opens the disk")
    os.unlink(part)
    run.say("the disk without its machine is LUKS, and opens with the recovery key on the paper only")


def words_end(file):
    """Where on the screen some lines of text at its top end, or None where there is anything else: more than "One moment, please", and
    not the firmware's, which stand in the middle."""
    with Image.open(file) as picture:
        bright = picture.convert("L").point(lambda v: 255 if v > 100 else 0)
    place = bright.getbbox()
    return place[3] if place is not None and place[1] < 200 and 280 < place[3] < 700 else None


def told(run, longer_than=0):
    """Until the box says on its screen why it cannot work, and goes on saying so; where its words end."""
    seen = f"{run.folder}/seen.ppm"
    wait_for("words on the screen", lambda: (words_end(run.machine.picture(seen)) or 0) > longer_than, 400, 2)
    time.sleep(60)
    end = words_end(run.machine.picture(seen))
    save(seen, f"{run.folder}/cannot-work-{longer_than}.png")
    if end is None or end <= longer_than:
        raise Trouble("the box shows something else than why it cannot work")
    return end


def other_machine(run):
    """In a machine that is not its own it says that it cannot work, and does not take itself for a new box."""
    start(run, firmware=run.firmware)
    told(run)
    run.machine.pull_plug()
    run.say("without its TPM it says on the screen that it cannot work")


def typed(run):
    """In a machine with a TPM of its own: whoever helps types the key, wrong at first."""
    tpm(run, "second-tpm")
    start(run, firmware=run.firmware, tpm=run.tpm, extra=["-device", "usb-kbd"])
    end = told(run)
    run.machine.type(run.recovery[::-1] + "\n")
    told(run, end)
    run.say("a wrong recovery key, typed on a keyboard, is not taken")
    run.machine.type(run.recovery.replace("-", " ") + "\n")
    run.screen.wait(600)
    run.say("the right one is: the box started again by itself, and the kiosk is on the screen")


def by_stick(run):
    """In one more machine: the paper of set-up, on a stick."""
    run.machine.press_power()
    tpm(run, "third-tpm")
    stick = f"{run.folder}/paper.img"
    with open(stick, "wb") as f:
        f.truncate(64 * 2**20)
    quietly("mkfs.vfat", stick)
    quietly("mcopy", "-i", stick, f"{run.folder}/recovery.txt", "::/fingerpost-recovery.txt")
    start(run, firmware=run.firmware, tpm=run.tpm, stick=stick)
    run.screen.wait(600)
    run.machine.press_power()
    tpm(run, "third-tpm")
    start(run, firmware=run.firmware, tpm=run.tpm)
    run.screen.wait(600)
    run.machine.press_power()
    run.say("a stick with the paper opens it in another machine, that opens it by itself from then on")


def unsigned(run):
    """The same kernel, not signed: the firmware has none of it."""
    esp = f"{run.file}@@{partition(run.file, 'esp')[0]}"
    names = subprocess.run(["mdir", "-b", "-i", esp, "::/EFI/Linux"], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout.split()
    quietly("mcopy", "-o", "-i", esp, run.plain_uki, names[0])
    tpm(run, "third-tpm")
    open(f"{run.folder}/serial.log", "w", encoding="ascii").close()
    start(run, firmware=run.firmware, tpm=run.tpm)
    refused = re.compile(rb"Access [Dd]enied|Security [Vv]iolation|Error loading EFI binary|Error preparing initrd|Error registering")
    wait_for("the firmware to refuse", lambda: refused.search(pathlib.Path(run.machine.serial).read_bytes()), 300, 1)
    if shell(run, "true") is not None:
        raise Trouble("an unsigned kernel was started")
    run.say("an unsigned kernel is refused")


def main():
    lacks = missing() or ", ".join(p for p in ("swtpm", "sbsign", "sbvarsign", "cryptsetup") if not shutil.which(p, path=os.environ["PATH"] + ":/sbin:/usr/sbin"))
    if lacks or os.geteuid() != 0:
        print(f"secure: SKIPPED, this machine has no {lacks or 'root'}")
        return 0
    run = Run(sys.argv[1])
    if play(run, [signed, first, second, stolen, other_machine, typed, by_stick, unsigned]):
        return 1
    print("secure: Secure Boot with a test key, unsigned refused; the disk bound to the TPM, opened by its recovery key, and bound by it to another")
    return 0


if __name__ == "__main__":
    sys.exit(main())
