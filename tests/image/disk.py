"""A disk that forgets what it was not told to keep, as disks do when the plug is pulled.

Serves a file to QEMU by NBD. Writes go into the file at once, and what stood there before is remembered until the next
flush. pull_plug() then leaves of the writes since the last flush a random part, some of them torn in the middle.
"""
import os
import random
import socket
import struct
import threading

OPTION, REPLY = 0x49484156454F5054, 0x3E889045565A9
EXPORT_NAME, ABORT, INFO, GO = 1, 2, 6, 7
ACK, INFORMATION, UNSUPPORTED = 1, 3, 0x80000001
READ, WRITE, DISCONNECT, FLUSH = 0, 1, 2, 3
HAS_FLAGS, SEND_FLUSH = 1, 4
SECTOR = 512


class Disk:
    def __init__(self, file, path):
        self.file = os.open(file, os.O_RDWR)
        self.size = os.fstat(self.file).st_size
        self.path = path
        self.since = []  # (offset, before, after) of every write since the last flush
        self.flushes = 0
        self.lock = threading.Lock()
        if os.path.exists(path):
            os.unlink(path)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(path)
        self.listener.listen()
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def address(self):
        return f"nbd+unix:///?socket={self.path}"

    def accept(self):
        while True:
            try:
                stream, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(stream,), daemon=True).start()

    def serve(self, stream):
        try:
            if self.greet(stream):
                while self.answer(stream):
                    pass
        except (OSError, EOFError):
            pass
        finally:
            stream.close()

    @staticmethod
    def take(stream, n):
        data = bytearray()
        while len(data) < n:
            more = stream.recv(n - len(data))
            if not more:
                raise EOFError
            data += more
        return bytes(data)

    def greet(self, stream):
        """The fixed newstyle handshake of the NBD protocol."""
        stream.sendall(b"NBDMAGIC" + struct.pack(">QH", OPTION, 3))
        self.take(stream, 4)
        while True:
            _, option, length = struct.unpack(">QII", self.take(stream, 16))
            self.take(stream, length)
            if option == EXPORT_NAME:
                stream.sendall(struct.pack(">QH", self.size, HAS_FLAGS | SEND_FLUSH))
                return True
            if option in (INFO, GO):
                about = struct.pack(">HQH", 0, self.size, HAS_FLAGS | SEND_FLUSH)
                stream.sendall(struct.pack(">QIII", REPLY, option, INFORMATION, len(about)) + about)
                stream.sendall(struct.pack(">QIII", REPLY, option, ACK, 0))
                if option == GO:
                    return True
                continue
            if option == ABORT:
                stream.sendall(struct.pack(">QIII", REPLY, option, ACK, 0))
                return False
            stream.sendall(struct.pack(">QIII", REPLY, option, UNSUPPORTED, 0))

    def answer(self, stream):
        _, _, kind, handle, offset, length = struct.unpack(">IHHQQI", self.take(stream, 28))
        done = struct.pack(">IIQ", 0x67446698, 0, handle)
        if kind == READ:
            with self.lock:
                data = os.pread(self.file, length, offset)
            stream.sendall(done + data)
        elif kind == WRITE:
            self.write(offset, self.take(stream, length))
            stream.sendall(done)
        elif kind == FLUSH:
            with self.lock:
                self.since.clear()
                self.flushes += 1
            stream.sendall(done)
        else:
            return False
        return True

    def write(self, offset, data):
        with self.lock:
            self.since.append((offset, os.pread(self.file, len(data), offset), data))
            os.pwrite(self.file, data, offset)

    def pull_plug(self, chance=random):
        """After QEMU was killed: how many writes were lost or torn, of how many since the last flush."""
        with self.lock:
            for offset, before, _ in reversed(self.since):
                os.pwrite(self.file, before, offset)
            lost = 0
            for offset, _, after in self.since:
                fate = chance.random()
                if fate < 0.4:
                    lost += 1
                elif fate < 0.5 and len(after) > SECTOR:
                    lost += 1
                    whole = chance.randrange(1, len(after) // SECTOR) * SECTOR
                    os.pwrite(self.file, after[:whole], offset)
                else:
                    os.pwrite(self.file, after, offset)
            total = len(self.since)
            self.since.clear()
            return lost, total

    def close(self):
        self.listener.close()
        os.close(self.file)
