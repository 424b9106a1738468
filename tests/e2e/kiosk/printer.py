"""A receipt printer at the other end of a pseudo-terminal: it says how it is, and what was printed can be read."""
import os
import pty
import select
import threading

WELL, NO_PAPER, OPEN = (0x12, 0x12), (0x32, 0x72), (0x16, 0x12)  # answers to DLE EOT 2 and 4
PAGES = {16: "cp1252", 17: "cp866", 18: "cp852"}


class Printer:
    def __init__(self, how=WELL, silent=False):
        self.how, self.silent = how, silent
        self.master, self.slave = pty.openpty()
        self.path = os.ttyname(self.slave)
        self.bytes = b""
        self.over = False
        self.thread = threading.Thread(target=self.work, daemon=True)
        self.thread.start()

    def work(self):
        while not self.over:
            if not select.select([self.master], [], [], 0.1)[0]:
                continue
            got = os.read(self.master, 4096)
            for i, answer in ((2, self.how[0]), (4, self.how[1])):
                if not self.silent and bytes([0x10, 4, i]) in got:
                    os.write(self.master, bytes([answer]))
            self.bytes += got

    def close(self):
        self.over = True
        self.thread.join(5)
        os.close(self.master)
        os.close(self.slave)

    def read(self):
        """(text, rows of dots, cuts) of all that was printed; what no printer would understand is an error."""
        data, text, rows, cuts, page = self.bytes, "", [], 0, "ascii"
        i = 0
        while i < len(data):
            two = data[i:i + 2]
            if two == b"\x10\x04":
                i += 3
            elif two == b"\x1b@":
                i += 2
            elif two == b"\x1bt":
                page = PAGES[data[i + 2]]
                i += 3
            elif two in (b"\x1bE", b"\x1d!", b"\x1bd"):
                i += 3
            elif two == b"\x1dV":
                assert data[i + 2] == 66
                cuts += 1
                i += 4
            elif data[i:i + 4] == b"\x1dv0\x00":
                width, height = data[i + 4] + 256 * data[i + 5], data[i + 6] + 256 * data[i + 7]
                i += 8
                assert width * 8 <= 640 and 0 < height <= 256, (width, height)
                for _ in range(height):
                    assert len(data) >= i + width, "a picture is cut short"
                    rows.append(data[i:i + width])
                    i += width
            else:
                assert data[i] >= 0x20 or data[i] == 0x0A, "%02x is no text" % data[i]
                text += data[i:i + 1].decode(page)
                i += 1
        return text, rows, cuts
