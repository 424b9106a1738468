#!/usr/bin/python3
"""The box's packet rules, in force in a network of their own: what of it the practice's network reaches, and what it reaches."""
import itertools
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import ROOT, Skip, Tests  # noqa: E402

tests = Tests()
RULES = os.path.join(ROOT, "image/root/etc/nftables.conf")
USERS = {"systemd-resolve": 64001, "systemd-timesync": 64002, "fingerpost": 64003}
PATIENT_KIOSK = 64004  # a user of the box's that the rules do not name
BOX, PRACTICE, OUTSIDE = "192.168.77.2", "192.168.77.1", "203.0.113.1"
TCP, UDP = (22, 53, 80, 443, 631, 8080, 8443), (53, 123, 443, 5353)


def serve(*addresses):
    """Answers on all ports that are asked about, from the address that was asked, until it is ended."""
    def tcp(listener):
        while True:
            listener.accept()[0].close()

    def udp(listener):
        while True:
            words, whence = listener.recvfrom(64)
            listener.sendto(words, whence)

    for kind, ports, work in ((socket.SOCK_STREAM, TCP, tcp), (socket.SOCK_DGRAM, UDP, udp)):
        for address, port in itertools.product(addresses, ports):
            s = socket.socket(socket.AF_INET, kind)
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            s.bind((address, port))
            if kind == socket.SOCK_STREAM:
                s.listen()
            threading.Thread(target=work, args=(s,), daemon=True).start()
    print("ready", flush=True)
    sys.stdin.read()


def knock(kind, whence, whither, port):
    """Prints open, refused or silent."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM) as s:
        s.settimeout(1.5)
        s.bind((whence, 0))
        try:
            s.connect((whither, int(port)))
            if kind == "udp":
                s.send(b"?")
                s.recv(64)
            print("open")
        except TimeoutError:
            print("silent")
        except OSError:
            print("refused")


class Wire:
    """A box with the rules in force, and the practice's network at the other end of its cable. The other end also answers for an
    address outside."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="fingerpost-rules-")
        self.running = []
        try:
            self.box, self.practice = self.space(), self.space()
            self.do("ip", "link", "add", "cable", "netns", str(self.box), "type", "veth", "peer", "name", "cable", "netns", str(self.practice))
            for space, addresses in ((self.box, [BOX]), (self.practice, [PRACTICE, OUTSIDE])):
                for address in addresses:
                    self.within(space, "ip", "address", "add", address + "/24", "dev", "cable")
                self.within(space, "ip", "link", "set", "lo", "up")
                self.within(space, "ip", "link", "set", "cable", "up")
            self.within(self.box, "ip", "route", "add", "default", "via", PRACTICE)
            self.listen(self.box, BOX)
            self.listen(self.practice, PRACTICE, OUTSIDE)
            self.load()
        except BaseException:
            self.close()
            raise

    @staticmethod
    def do(*command):
        subprocess.run(command, check=True, stdout=subprocess.PIPE, timeout=120)

    def within(self, space, *command):
        self.do("nsenter", "-t", str(space), "-n", *command)

    def space(self):
        process = subprocess.Popen(["unshare", "--net", "sleep", "600"])
        self.running.append(process)
        own = os.readlink("/proc/self/ns/net")
        end = time.monotonic() + 10
        while os.readlink(f"/proc/{process.pid}/ns/net") == own:
            assert time.monotonic() < end, "no network of its own"
            time.sleep(0.01)
        return process.pid

    def listen(self, space, *addresses):
        process = subprocess.Popen(["nsenter", "-t", str(space), "-n", sys.executable, __file__, "serve", *addresses], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE)
        self.running.append(process)
        assert process.stdout.readline() == b"ready\n"

    def load(self, *more):
        """The box's own file; its users by number, since this machine does not know them. more: rules of this box only."""
        with open(RULES, encoding="ascii") as f:
            text = f.read().replace("/run/fingerpost-rules", self.folder)
        text, named = re.subn(r"skuid (\S+)", lambda m: f"skuid {USERS[m.group(1)]}", text)
        assert named == len(USERS), named
        for name, words in (("rules", text), ("more.nft", "\n".join(more) + "\n")):
            with open(os.path.join(self.folder, name), "w", encoding="ascii") as f:
                f.write(words)
        self.within(self.box, "nft", "-f", os.path.join(self.folder, "rules"))

    def knock(self, space, kind, whence, whither, port, user=0):
        done = subprocess.run(["nsenter", "-t", str(space), "-n", "setpriv", "--reuid", str(user), "--regid", "64000", "--clear-groups",
                               sys.executable, __file__, "knock", kind, whence, whither, str(port)], check=True,
                              stdout=subprocess.PIPE, encoding="ascii", timeout=120)
        return done.stdout.strip()

    def reached(self, kind, port, whence=PRACTICE):
        return self.knock(self.practice, kind, whence, BOX, port)

    def reaches(self, kind, port, user, whither=OUTSIDE):
        return self.knock(self.box, kind, BOX, whither, port, user)

    def close(self):
        for process in reversed(self.running):
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    pipe.close()
        shutil.rmtree(self.folder)


def on_wire(test):
    def run():
        lacks = [p for p in ("nft", "ip", "nsenter", "unshare") if not shutil.which(p, path=f"{os.environ['PATH']}:/usr/sbin:/sbin")]
        if lacks or os.geteuid() != 0:
            raise Skip("this machine has no %s" % (", ".join(lacks) or "root"))
        if subprocess.run(["unshare", "--net", "nft", "list", "ruleset"], check=False, stderr=subprocess.DEVNULL).returncode != 0:
            raise Skip("this kernel has no networks of their own, or no rules for them")
        wire = Wire()
        try:
            test(wire)
        finally:
            wire.close()
    return run


def same(found, wanted):
    assert found == wanted, {k: (found[k], wanted[k]) for k in wanted if found.get(k) != wanted[k]}


@tests.test("the practice's network reaches the desk, and nothing else")
@on_wire
def into(wire):
    same({p: wire.reached("tcp", p) for p in TCP}, {p: "open" if p == 443 else "silent" for p in TCP})
    same({p: wire.reached("udp", p) for p in UDP}, {p: "silent" for p in UDP})


@tests.test("an address that is not the practice's does not reach the desk either")
@on_wire
def from_outside(wire):
    assert wire.reached("tcp", 443, OUTSIDE) == "silent"


@tests.test("SSH is shut, and open to the practice's network where set-up was given a key")
@on_wire
def ssh(wire):
    assert wire.reached("tcp", 22) == "silent"
    with open(os.path.join(ROOT, "image/root/usr/lib/fingerpost/box"), encoding="utf-8") as f:
        rule = re.search(r"^\techo '(add rule .*)' >/run/fingerpost-rules/ssh.nft$", f.read(), re.MULTILINE).group(1)
    wire.load(rule)
    assert wire.reached("tcp", 22) == "open" and wire.reached("tcp", 443) == "open"
    assert wire.reached("tcp", 22, OUTSIDE) == "silent"


@tests.test("out go names, time and feeds, each by its own program, and nothing else; what may not is told at once", 120)
@on_wire
def out(wire):
    may = {("tcp", 53): "systemd-resolve", ("udp", 53): "systemd-resolve", ("udp", 123): "systemd-timesync", ("tcp", 80): "fingerpost",
           ("tcp", 443): "fingerpost"}
    users = {**USERS, "root": 0, "fingerpost-kiosk": PATIENT_KIOSK}
    ways = [("tcp", p) for p in TCP] + [("udp", p) for p in UDP]
    found = {(u, *w): wire.reaches(*w, users[u]) for u in users for w in ways}
    same(found, {(u, *w): "open" if may.get(w) == u else "refused" for u in users for w in ways})


@tests.test("the rules are as strict on the practice's own network")
@on_wire
def nearby(wire):
    assert wire.reaches("tcp", 443, PATIENT_KIOSK, PRACTICE) == "refused"
    assert wire.reaches("tcp", 8080, USERS["fingerpost"], PRACTICE) == "refused"


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(*sys.argv[2:])
    elif sys.argv[1:2] == ["knock"]:
        knock(*sys.argv[2:])
    else:
        sys.exit(tests.run())
