#!/usr/bin/python3
"""`fingerpost update` on slots that are plain files: what is written where, what is refused, and what a cut leaves."""
import contextlib
import hashlib
import http.server
import os
import platform
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import BIN, Skip, Tests  # noqa: E402

tests = Tests()
PARTS = {"root": b"r" * 3000000, "verity": b"v" * 50000, "uki": b"u" * 70000, "linux": b"l" * 40000, "initrd": b"i" * 30000,
         "cmdline": b"set words=x\n"}
BY_EFI = {name: PARTS[name] for name in ("root", "verity", "uki")}
AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
OURS, OTHER = ("arm64", "amd64") if platform.machine() == "aarch64" else ("amd64", "arm64")


class Box:
    """A disk's partitions as files, running 0.1.0 from slot a."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="fingerpost-update-")
        self.esp = self.path("esp")
        for name in ("EFI/Linux", "bios/a"):
            os.makedirs(os.path.join(self.esp, name))
        self.put("esp/EFI/Linux/fingerpost_0.1.0+4-1.efi", b"old uki")
        self.put("esp/bios/a/linux", b"old linux")
        self.put("esp/bios/grubenv", b"# GRUB Environment Block\nfirst=a\na=4\nb=0\n".ljust(1024, b"#"))
        for number in (3, 4, 5, 6):
            self.put(f"disk{number}", b"old")
        self.put("boot", f"disk=x\nroot={self.path('disk3')}\nverity={self.path('disk4')}\n".encode())
        self.put("os-release", b'NAME="Fingerpost"\nIMAGE_VERSION=0.1.0\n')
        self.key("key")

    def path(self, name):
        return os.path.join(self.folder, name)

    def put(self, name, data):
        with open(self.path(name), "wb") as f:
            f.write(data)

    def get(self, name):
        with open(self.path(name), "rb") as f:
            return f.read()

    def key(self, name):
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", self.path(name)], check=True)
        public = subprocess.run(["openssl", "pkey", "-in", self.path(name), "-pubout", "-outform", "DER"], check=True,
                                stdout=subprocess.PIPE).stdout[-32:]
        self.put(name + ".pub", public.hex().encode())

    def bundle(self, version="0.2.0", key="key", spoil=None, parts=None, architecture=OURS):
        parts = parts or PARTS
        lines = f"fingerpost-update 1\nversion {version}\narchitecture {architecture}\n"
        for name, data in parts.items():
            lines += f"part {name} {len(data)} {hashlib.blake2b(data, digest_size=32).hexdigest()}\n"
        self.put("lines", lines.encode())
        subprocess.run(["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", self.path(key), "-in", self.path("lines"), "-out",
                        self.path("signature")], check=True)
        body = bytearray(b"".join(parts.values()))
        if spoil is not None:
            body[spoil] ^= 1
        self.put("bundle", lines.encode() + b"signature " + self.get("signature").hex().encode() + b"\n\n" + body)
        return self.path("bundle")

    def certificate(self):
        """Of a server that nobody knows: its folder's key and crt."""
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", self.path("web.key"), "-out",
                        self.path("web.crt")], check=True, stderr=subprocess.DEVNULL)

    def update(self, *words, code=0, within=()):
        done = subprocess.run([*within, os.path.join(BIN, "fingerpost"), "update", "--boot", self.path("boot"), "--esp", self.esp, "--key",
                               self.path("key.pub"), "--release", self.path("os-release"), *words], check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", timeout=120)
        assert done.returncode == code, (done.returncode, done.stderr)
        return done.stdout + done.stderr

    def entries(self):
        return sorted(os.listdir(os.path.join(self.esp, "EFI/Linux")))

    def tries(self):
        block = self.get("esp/bios/grubenv")
        assert len(block) == 1024 and block.startswith(b"# GRUB Environment Block\n") and block.endswith(b"#")
        return dict(line.split("=") for line in block.decode().splitlines() if "=" in line)

    def untouched(self):
        assert self.get("disk3") == b"old" and self.get("disk4") == b"old"
        assert any(e.startswith("fingerpost_0.1.0") for e in self.entries())
        assert self.get("esp/bios/a/linux") == b"old linux"

    def close(self):
        shutil.rmtree(self.folder)


def on_box(test):
    def run():
        box = Box()
        try:
            test(box)
        finally:
            box.close()
    return run


@tests.test("a signed update goes beside the running version and is offered twice")
@on_box
def good(box):
    said = box.update(box.bundle())
    assert "0.2.0 is in slot b" in said, said
    box.untouched()
    assert box.get("disk5") == PARTS["root"] and box.get("disk6") == PARTS["verity"]
    assert box.entries() == ["fingerpost_0.1.0+4-1.efi", "fingerpost_0.2.0+2.efi"]
    assert box.get("esp/EFI/Linux/fingerpost_0.2.0+2.efi") == PARTS["uki"]
    assert box.get("esp/bios/b/initrd") == PARTS["initrd"] and box.get("esp/bios/b/cmdline.cfg") == PARTS["cmdline"]
    assert box.tries()["first"] == "b" and box.tries()["b"] == "2" and box.tries()["a"] == "4"
    assert not [n for n in os.listdir(box.esp) if n.endswith(".new")]


@tests.test("a healthy version gets its tries back, and is on trial no more")
@on_box
def healthy(box):
    box.update("--on-trial", code=1)
    box.update("--healthy")
    assert box.entries() == ["fingerpost_0.1.0+5.efi"] and box.tries()["a"] == "5"
    box.put("os-release", b'NAME="Fingerpost"\nIMAGE_VERSION=0.2.0\n')
    box.put("esp/EFI/Linux/fingerpost_0.2.0+1-1.efi", b"")
    box.update("--on-trial")
    assert "0.2.0 is healthy" in box.update("--healthy")
    box.update("--on-trial", code=1)
    assert box.entries() == ["fingerpost_0.1.0+5.efi", "fingerpost_0.2.0+5.efi"]


@tests.test("a version that was tried and left is not taken again by itself, as from a stick that was forgotten")
@on_box
def left(box):
    box.put("esp/EFI/Linux/fingerpost_0.2.0+0-2.efi", b"sick")
    assert "was tried here and left" in box.update(box.bundle(), code=1)
    assert "fingerpost_0.2.0+0-2.efi" in box.entries() and box.get("disk5") == b"old"
    box.update("--again", box.bundle())
    assert box.entries() == ["fingerpost_0.1.0+4-1.efi", "fingerpost_0.2.0+2.efi"]


class Web(http.server.BaseHTTPRequestHandler):
    """One bundle, with a mark of its version; counts what it has sent whole."""

    def do_GET(self):
        data, mark = self.server.data, self.server.mark
        same = self.headers.get("If-None-Match") == mark
        self.send_response(304 if same else 200)
        self.send_header("ETag", mark)
        self.send_header("Content-Length", "0" if same else str(len(data)))
        self.end_headers()
        if not same:
            self.server.sent += 1
            self.wfile.write(data[:self.server.cut])

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def web_server(box, tls=False):
    """A server of Web's with its address."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Web) as server:
        server.sent, server.cut, server.data, server.mark = 0, None, b"", ""
        if tls:
            box.certificate()
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(box.path("web.crt"), box.path("web.key"))
            server.socket = context.wrap_socket(server.socket, server_side=True)
        server.url = f"http{'s' if tls else ''}://localhost:{server.server_port}/fingerpost.update"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@tests.test("from the web: fetched when it is newer and signed, not sent twice, and never half")
@on_box
def web(box):
    with web_server(box) as server:
        words = ["--fetch", server.url, box.path("fetched")]

        def offer(mark, file):
            with open(file, "rb") as f:
                server.data, server.mark = f.read(), f'"{mark}"'
        offer("one", box.bundle())
        server.cut = 2000000
        box.update(*words, code=1)
        assert not os.path.exists(box.path("fetched"))
        server.cut = None
        assert "0.2.0" in box.update(*words)
        assert box.get("fetched") == server.data
        sent = server.sent
        os.unlink(box.path("fetched"))
        box.update(*words)
        assert server.sent == sent and not os.path.exists(box.path("fetched"))
        box.key("other")
        offer("two", box.bundle("0.3.0", key="other"))
        assert "not signed" in box.update(*words, code=1)
        box.update(*words)
        assert server.sent == sent + 1 and not os.path.exists(box.path("fetched"))
        offer("three", box.bundle("0.4.0"))
        box.update(*words)
        assert "0.4.0 is in slot b" in box.update(box.path("fetched"))
        assert not [n for n in os.listdir(box.folder) if n.endswith(".new")]


def trusting(box):
    """What a command is begun with, so that for it alone the test's server is one of the world's authorities."""
    own = ["unshare", "--mount"]
    if os.geteuid() != 0 or not os.path.exists(AUTHORITIES) or subprocess.run([*own, "true"], check=False, stderr=subprocess.DEVNULL).returncode:
        raise Skip("this machine lets nobody have mounts of their own, or knows no authorities")
    return [*own, "sh", "-c", f'mount --bind {box.path("web.crt")} {AUTHORITIES} && exec "$@"', "sh"]


@tests.test("from the web by https: not from a server whose certificate nobody signed, nor one that was signed for another name")
@on_box
def distrusted(box):
    with web_server(box, tls=True) as server:
        box.bundle()
        server.data, server.mark = box.get("bundle"), '"one"'
        said = box.update("--fetch", server.url, box.path("fetched"), code=1)
        assert "the server's certificate is not right" in said, said
        trust = trusting(box)
        said = box.update("--fetch", server.url.replace("localhost", "127.0.0.1"), box.path("fetched"), code=1, within=trust)
        assert "the server's certificate is not right" in said, said
        assert server.sent == 0 and not os.path.exists(box.path("fetched"))


@tests.test("from the web by https: from a server whose certificate is right")
@on_box
def trusted(box):
    with web_server(box, tls=True) as server:
        box.bundle()
        server.data, server.mark = box.get("bundle"), '"one"'
        assert "0.2.0" in box.update("--fetch", server.url, box.path("fetched"), within=trusting(box))
        assert box.get("fetched") == server.data


@tests.test("damaged in any part: said, and nothing of it can be started")
@on_box
def damaged(box):
    at = 0
    for name, data in PARTS.items():
        said = box.update(box.bundle(spoil=at + len(data) // 2), code=1)
        assert "damaged" in said, (name, said)
        assert box.entries() == ["fingerpost_0.1.0+4-1.efi"] and box.tries()["b"] == "0", name
        box.untouched()
        at += len(data)


@tests.test("for another processor: refused, though signed and newer, with a word on why; nor fetched")
@on_box
def processor(box):
    before = box.entries(), box.get("disk5"), box.tries()
    for words in ([], ["--again"]):
        said = box.update(*words, box.bundle(architecture=OTHER), code=1)
        assert f"is for {OTHER}, and this box is {OURS}" in said, said
    with web_server(box) as server:
        server.data, server.mark = box.get("bundle"), '"one"'
        box.update("--fetch", server.url, box.path("fetched"), code=1)
        assert server.sent == 1 and not os.path.exists(box.path("fetched"))
    assert before == (box.entries(), box.get("disk5"), box.tries())


@tests.test("a box that only starts by EFI: taken with or without what BIOS needs, of which it keeps nothing")
@on_box
def efi_only(box):
    shutil.rmtree(os.path.join(box.esp, "bios"))
    for version, parts in (("0.2.0", BY_EFI), ("0.3.0", PARTS)):
        box.update(box.bundle(version, parts=parts))
        assert box.entries() == ["fingerpost_0.1.0+4-1.efi", f"fingerpost_{version}+2.efi"]
        assert box.get("disk5") == PARTS["root"] and box.get("disk6") == PARTS["verity"]
        assert os.listdir(box.esp) == ["EFI"], os.listdir(box.esp)
    box.update("--healthy")
    assert box.entries() == ["fingerpost_0.1.0+5.efi", "fingerpost_0.3.0+2.efi"]


@tests.test("a box that may start by BIOS takes none that has nothing for it")
@on_box
def bios_needed(box):
    assert "nothing to start a box by BIOS" in box.update(box.bundle(parts=BY_EFI), code=1)
    assert box.entries() == ["fingerpost_0.1.0+4-1.efi"] and box.get("disk5") == b"old"
    box.untouched()


@tests.test("another signature, an older version, half a file: refused before anything is touched")
@on_box
def refused(box):
    box.update(box.bundle())
    before = box.entries(), box.get("disk5"), box.tries()
    box.key("other")
    assert "not signed" in box.update(box.bundle("0.3.0", key="other"), code=1)
    assert "older" in box.update(box.bundle("0.0.9"), code=1)
    assert "is running" in box.update(box.bundle("0.1.0"), code=1)
    whole = box.get("bundle") if box.bundle("0.3.0") else b""
    for size in (0, 10, 700, len(whole) // 2, len(whole) - 1):
        box.put("bundle", whole[:size])
        box.update(box.path("bundle"), code=1)
    box.put("bundle", whole + b"x")
    assert "not whole" in box.update(box.path("bundle"), code=1)
    assert before == (box.entries(), box.get("disk5"), box.tries())
    box.update("--again", box.bundle("0.0.9"))
    assert box.entries() == ["fingerpost_0.0.9+2.efi", "fingerpost_0.1.0+4-1.efi"]


@tests.test("killed at any moment: the running version can always be started, the half one never; then it goes through")
@on_box
def killed(box):
    bundle = box.bundle(parts={**PARTS, "root": os.urandom(1 << 26)})
    command = [os.path.join(BIN, "fingerpost"), "update", "--boot", box.path("boot"), "--esp", box.esp, "--key",
               box.path("key.pub"), "--release", box.path("os-release"), bundle]
    cut = 0
    for step in range(25):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(0.01 * step)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            cut += 1
        box.untouched()
        if any(e.startswith("fingerpost_0.2.0") for e in box.entries()):
            assert hashlib.blake2b(box.get("disk5"), digest_size=32).hexdigest().encode() in box.get("lines")
            assert box.get("disk6") == PARTS["verity"] and box.get("esp/bios/b/linux") == PARTS["linux"]
    assert cut > 0, "nothing was ever cut"
    box.update(bundle)
    assert box.entries()[1] == "fingerpost_0.2.0+2.efi"


if __name__ == "__main__":
    sys.exit(tests.run())
