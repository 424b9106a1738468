"""A box in QEMU: started from an image, looked at, touched, and switched off as people do, by pulling the plug."""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import threading
import time

from processor import CODE, HARDWARE, PATIENCE, QEMU, VARIABLES

GIVE = pathlib.Path(__file__).resolve().parent / "give.py"
LIMIT = 300  # seconds for anything; without KVM everything takes long


class Trouble(Exception):
    pass


def wait_for(what, seen, limit=LIMIT, every=0.5):
    """Until seen() gives something true, which is returned."""
    limit *= PATIENCE
    end = time.monotonic() + limit
    while time.monotonic() < end:
        found = seen()
        if found:
            return found
        time.sleep(every)
    raise Trouble(f"waited {limit} s for {what}")


class Modem:
    """The simulated stick on a USB serial port: carries bytes between QEMU's socket and the simulator's terminal."""

    def __init__(self, simulator, folder):
        self.folder = folder
        self.link = f"{folder}/modem"
        self.control = f"{folder}/modem.control"
        self.socket = f"{folder}/modem.socket"
        self.process = subprocess.Popen([simulator, "--link", self.link, "--control", self.control])
        wait_for("the simulated modem", lambda: os.path.exists(self.link) and os.path.exists(self.control), 30, 0.05)
        self.terminal = None
        self.stream = None

    def connect(self):
        """To a QEMU that listens; again after it was ended."""
        def reach():
            try:
                stream = socket.socket(socket.AF_UNIX)
                stream.connect(self.socket)
                return stream
            except OSError:
                return None
        self.stream = wait_for("the modem's socket", reach, 30, 0.05)
        if self.terminal is None:
            self.terminal = os.open(self.link, os.O_RDWR | os.O_NOCTTY)
            threading.Thread(target=self.out, daemon=True).start()
        threading.Thread(target=self.into, args=(self.stream,), daemon=True).start()

    def out(self):
        while True:
            try:
                data = os.read(self.terminal, 4096)
                if self.stream is not None:
                    self.stream.sendall(data)
            except OSError:
                time.sleep(0.05)
                if self.process.poll() is not None:
                    return

    def into(self, stream):
        while True:
            try:
                data = stream.recv(4096)
            except OSError:
                return
            if not data:
                return
            os.write(self.terminal, data)

    def order(self, line):
        """One order to the simulator; its answer, a dict."""
        with socket.socket(socket.AF_UNIX) as control:
            control.settimeout(60)
            control.connect(self.control)
            control.sendall(line.encode() + b"\n")
            with control.makefile("r", encoding="utf-8") as lines:
                return json.loads(lines.readline())

    def end(self):
        self.process.kill()
        self.process.wait()


class Machine:
    """disk: a raw file, or the address of a disk server; firmware: "efi", "bios", or the path of a firmware's variables; web: a
    folder whose files are all that the box finds in the world, at http://10.0.2.100/."""

    def __init__(self, folder, disk, firmware="efi", stick=None, modem=None, memory=512, port=None, ssh=None, tpm=None, extra=(),
                 plug_modem=True, web=None):
        self.folder = folder
        self.serial = f"{folder}/serial.log"
        self.monitor = f"{folder}/qmp"
        self.port = port
        self.size = (1080, 1920)
        self.glass = (1, 0, 0, 0, 1, 0)  # where the touchscreen says that a finger is, parts of the picture, as in touch.map
        self.modem = modem
        for old in (self.monitor, modem.socket if modem else None):
            if old and os.path.exists(old):
                os.unlink(old)
        command = [QEMU, "-nodefaults", *HARDWARE(*self.size), "-m", str(memory), "-smp", "2",
                   "-display", "none", "-serial", "chardev:serial",
                   "-chardev", f"socket,id=serial,path={folder}/serial,server=on,wait=off,logfile={self.serial}", "-qmp", f"unix:{self.monitor},server=on,wait=off",
                   "-drive", f"if=none,id=disk,format=raw,cache=writeback,discard=unmap,file={disk}",
                   "-device", "virtio-blk-pci,drive=disk,bootindex=1",
                   "-device", "qemu-xhci,p2=8,p3=8", "-device", "usb-tablet",
                   "-device", "virtio-balloon-pci,id=balloon", "-device", "virtio-rng-pci",
                   "-device", "i6300esb", "-action", "watchdog=reset"]
        if firmware != "bios":
            variables = firmware
            if firmware == "efi":
                variables = f"{folder}/firmware.fd"
                if not os.path.exists(variables):
                    shutil.copy(VARIABLES, variables)
            code = "/usr/share/OVMF/OVMF_CODE_4M.secboot.fd" if "secure" in variables else CODE
            command += ["-drive", f"if=pflash,format=raw,readonly=on,file={code}",
                        "-drive", f"if=pflash,format=raw,file={variables}"]
            if "secure" in variables:
                command += ["-machine", "q35,smm=on", "-global", "driver=cfi.pflash01,property=secure,value=on"]
        net = f",hostfwd=tcp:127.0.0.1:{port}-:443" if port else ""
        net += f",hostfwd=tcp:127.0.0.1:{ssh}-:22" if ssh else ""
        net += f",guestfwd=tcp:10.0.2.100:80-cmd:/usr/bin/python3 {GIVE} {web}" if web else ""
        command += ["-netdev", f"user,id=net,restrict=on{net}", "-device", "virtio-net-pci,netdev=net,romfile="]
        if modem:
            command += ["-chardev", f"socket,id=modem,path={modem.socket},server=on,wait=off"]
            if plug_modem:
                command += ["-device", "usb-serial,chardev=modem,id=modem"]
        if stick:
            command += ["-drive", f"if=none,id=stick,format=raw,file={stick}", "-device", "usb-storage,drive=stick,id=stick"]
        if tpm:
            command += ["-chardev", f"socket,id=tpm,path={tpm}", "-tpmdev", "emulator,id=tpm,chardev=tpm",
                        "-device", "tpm-crb,tpmdev=tpm"]
        command += list(extra)
        self.started = time.monotonic()
        self.log = open(f"{folder}/qemu.log", "a", encoding="utf-8")
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        self.qmp = None
        try:
            self.qmp = wait_for("QEMU's monitor", self.reach_monitor, 60, 0.1)
            self.lines = self.qmp.makefile("r", encoding="utf-8")
            self.lines.readline()
            self.tell("qmp_capabilities")
            if modem:
                modem.connect()
        except BaseException:
            self.pull_plug()
            raise

    def reach_monitor(self):
        if self.process.poll() is not None:
            raise Trouble(f"QEMU ended: {pathlib.Path(self.folder, 'qemu.log').read_text()[-500:]}")
        try:
            stream = socket.socket(socket.AF_UNIX)
            stream.connect(self.monitor)
            return stream
        except OSError:
            return None

    def tell(self, what, **arguments):
        self.qmp.sendall(json.dumps({"execute": what, "arguments": arguments}).encode() + b"\n")
        while True:
            line = self.lines.readline()
            if not line:
                raise Trouble("QEMU has ended")
            answer = json.loads(line)
            if "error" in answer:
                raise Trouble(f"{what}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def picture(self, file):
        """As PPM: packing it would keep the box waiting."""
        self.tell("screendump", filename=file)
        return file

    def touch(self, x, y):
        """A finger on a point of the picture, and up again."""
        n = self.glass
        x, y = x / (self.size[0] - 1), y / (self.size[1] - 1)
        place = [{"type": "abs", "data": {"axis": "x", "value": round((n[0] * x + n[1] * y + n[2]) * 32767)}},
                 {"type": "abs", "data": {"axis": "y", "value": round((n[3] * x + n[4] * y + n[5]) * 32767)}}]
        finger = [{"type": "btn", "data": {"button": "left", "down": True}}]
        self.tell("input-send-event", events=place)
        self.tell("input-send-event", events=finger)
        time.sleep(0.15)
        self.tell("input-send-event", events=[{"type": "btn", "data": {"button": "left", "down": False}}])

    def type(self, words):
        """On a keyboard: small letters, gaps, hyphens and the end of a line."""
        keys = {" ": "spc", "-": "minus", "\n": "ret"}
        for one in words:
            self.press(keys.get(one, one))

    def press(self, key):
        """A key, by QEMU's name of it."""
        self.tell("send-key", keys=[{"type": "qcode", "data": key}])
        time.sleep(0.3)

    def memory_used(self):
        """MB of the guest's memory that is not available to programs, as the guest itself reckons."""
        device = "/machine/peripheral/balloon"
        self.tell("qom-set", path=device, property="guest-stats-polling-interval", value=1)
        def look():
            stats = self.tell("qom-get", path=device, property="guest-stats")
            total, free = stats["stats"].get("stat-total-memory", 0), stats["stats"].get("stat-available-memory", 0)
            return (total - free) // 2**20 if stats["last-update"] and 0 < free < 2**60 else None
        return wait_for("the guest's own figures of its memory", look, 120)

    def plug_stick(self, file):
        """Puts a stick in while the box runs."""
        self.tell("blockdev-add", **{"driver": "raw", "node-name": "late", "file": {"driver": "file", "filename": file}})
        self.tell("device_add", driver="usb-storage", drive="late", id="late-stick")

    def unplug_stick(self):
        self.tell("device_del", id="late-stick")
        def gone():
            try:
                self.tell("blockdev-del", **{"node-name": "late"})
                return True
            except Trouble:
                return False
        wait_for("the stick to be let go", gone, 60)

    def written(self):
        """Bytes that the box has written to its disk."""
        return next(d["stats"]["wr_bytes"] for d in self.tell("query-blockstats") if d.get("device") == "disk")

    def press_power(self):
        """And once more where nothing happens: who looks after the button may be started after the screen."""
        def off():
            try:
                self.tell("system_powerdown")
                self.process.wait(15)
                return True
            except (subprocess.TimeoutExpired, Trouble, OSError):
                return self.process.poll() is not None
        wait_for("the box to switch itself off", off)

    def wait_end(self, limit=LIMIT):
        self.process.wait(limit)

    def pull_plug(self):
        self.process.kill()
        self.process.wait()
        for part in (self.qmp, self.log):
            if part:
                part.close()
