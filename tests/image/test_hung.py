#!/usr/bin/python3
"""The kiosk's program is stopped dead, as if it hung: how long until patients can touch it again.

  test_hung.py IMAGE [SECONDS]

Fails when it takes longer. By SSH, which the answers switch on with a key; so that is tried too.
"""
import os
import subprocess
import sys
import time

from box import Trouble, harness, missing, wait_for
from test_image import Run, first_boot, play


def key(run):
    run.key = f"{run.folder}/key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", run.key], check=True)
    with open(run.key + ".pub", encoding="ascii") as f:
        first_boot(run, also=f"[box]\nssh_key = {f.read().strip()}\n")


def shell(run, command):
    """A command on the box, by SSH; its words, or None."""
    done = subprocess.run(["ssh", "-q", "-i", run.key, "-p", str(run.ssh), "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null",
                           "-o", "BatchMode=yes", "-o", "ConnectTimeout=60", "root@127.0.0.1", command], check=False,
                          stdout=subprocess.PIPE, encoding="utf-8")
    return done.stdout.strip() if done.returncode == 0 else None


def hang(run):
    wait_for("a shell on the box", lambda: shell(run, "echo here") == "here", 180, 2)
    run.say("SSH lets the holder of the key in")
    run.screen.touch("lang:en")
    before = shell(run, "systemctl show -p MainPID --value fingerpost-kiosk")
    shell(run, "kill -STOP " + before)
    began = time.monotonic()
    run.screen.twin.say("tap finish")
    run.screen.wait(120, 0.2)
    run.back = time.monotonic() - began
    after = shell(run, "systemctl show -p MainPID --value fingerpost-kiosk")
    if after in (None, before):
        raise Trouble("the kiosk was not begun again")
    run.screen.touch("lang:en")
    run.say(f"stopped dead, and back after {run.back:.1f} s")
    if run.back > run.limit:
        raise Trouble(f"the kiosk was back after {run.back:.1f} s, not {run.limit:.0f}")


def main():
    lacks = missing()
    if lacks or os.geteuid() != 0:
        print(f"hung: SKIPPED, this machine has no {lacks or 'root'}")
        return 0
    run = Run(sys.argv[1])
    run.limit = float(sys.argv[2]) if len(sys.argv) > 2 else 10
    if play(run, [key, hang]):
        return 1
    print(f"hung: a kiosk that stands still is back within {run.back:.1f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
