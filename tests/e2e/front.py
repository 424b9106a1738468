"""nginx in front of a desk, as on the appliance but for its ports and its user; for tests and benchmarks."""
import http.client
import os
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time

from harness import SLOWER

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"


def free_ports(n):
    sockets = [socket.socket() for _ in range(n)]
    for s in sockets:
        s.bind(("127.0.0.1", 0))
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


class Front:
    """nginx before a desk at "127.0.0.1:PORT", with the certificates in a data folder's tls/."""

    def __init__(self, desk, data, more=""):
        self.folder = tempfile.mkdtemp(prefix="fingerpost-front-")
        self.port, self.plain = free_ports(2)
        self.ca = os.path.join(data, "tls", "ca.crt")
        conf = subprocess.run([os.path.join(ROOT, "image", "nginx", "unprivileged"), self.folder, os.path.join(data, "tls"),
                               str(self.port), str(self.plain), desk], check=True, stdout=subprocess.PIPE, text=True).stdout
        if os.geteuid() == 0:
            conf = "user root;\n" + conf  # the folder is ours alone
        self.conf = os.path.join(self.folder, "nginx.conf")
        with open(self.conf, "w", encoding="utf-8") as out:
            out.write(conf.replace("\nhttp {", "\nhttp {" + more, 1))
        self.process = subprocess.Popen([NGINX, "-p", self.folder, "-e", os.path.join(self.folder, "error.log"), "-c",
                                         self.conf])
        until = time.monotonic() + 10 * SLOWER
        while socket.socket().connect_ex(("127.0.0.1", self.port)) != 0:
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError("nginx does not start: " + self.log())
            time.sleep(0.05)
        self.url = f"https://127.0.0.1:{self.port}"
        self.trusting = ssl.create_default_context(cafile=self.ca)

    def log(self):
        path = os.path.join(self.folder, "error.log")
        if not os.path.exists(path):
            return ""
        with open(path, encoding="utf-8") as log:
            return log.read()

    def connect(self, source=None, timeout=120):
        """A TLS connection that trusts nothing but the box's own authority, from an address of ours."""
        bare = socket.create_connection(("127.0.0.1", self.port), timeout, (source, 0) if source else None)
        return self.trusting.wrap_socket(bare, server_hostname="127.0.0.1")

    def ask(self, method, path, body=None, headers=None, source=None):
        """Status, headers and body of an answer through nginx."""
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, timeout=120, context=self.trusting,
                                                 source_address=(source, 0) if source else None)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode(errors="replace")
        finally:
            connection.close()

    def served(self):
        return ssl.get_server_certificate(("127.0.0.1", self.port))

    def reload(self):
        """As the image does when a certificate was renewed."""
        before, until = self.served(), time.monotonic() + 10 * SLOWER
        os.kill(self.process.pid, signal.SIGHUP)
        while self.served() == before and time.monotonic() < until:
            time.sleep(0.05)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
