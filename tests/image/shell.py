"""Commands on the box, by SSH, which the answers to set-up switch on with a key."""
import subprocess

from box import Trouble, wait_for
from test_image import first_boot


def first_boot_with_key(run, box=""):
    """box: lines of the answers' [box], beside the key."""
    run.key = f"{run.folder}/key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", run.key], check=True)
    with open(run.key + ".pub", encoding="ascii") as f:
        first_boot(run, also=f"[box]\nssh_key = {f.read().strip()}\n{box}")
    reach(run)
    run.say("SSH lets the holder of the key in")


def reach(run, limit=300):
    wait_for("a shell on the box", lambda: shell(run, "echo here") == "here", limit, 2)


def opened(run, command):
    """SSH with a command, begun; what it says is in its stdout."""
    return subprocess.Popen(["ssh", "-q", "-i", run.key, "-p", str(run.ssh), "-o", "StrictHostKeyChecking=no", "-o",
                             "UserKnownHostsFile=/dev/null", "-o", "BatchMode=yes", "-o", "ConnectTimeout=60", "-o", "ServerAliveInterval=30",
                             "root@127.0.0.1", command],
                            stdout=subprocess.PIPE, encoding="utf-8")


def shell(run, command):
    """A command's words, or None where it fails or the box is not there."""
    with opened(run, command) as ssh:
        words = ssh.stdout.read()
    return words.strip() if ssh.returncode == 0 else None


def stop(run, process):
    """Stops a process dead; back as soon as it is, with SSH, which takes its leave meanwhile."""
    ssh = opened(run, f"kill -STOP {process} && echo stopped")
    if ssh.stdout.readline() != "stopped\n":
        raise Trouble("nothing was stopped")
    return ssh
