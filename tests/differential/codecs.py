#!/usr/bin/env python3
"""Fingerpost's decoder of short messages beside libGammu's and Wireshark's, on random messages (always the same ones).

    tests/differential/codecs.py [COUNT]      100000 unless given

Every message is made by messages.py, which knows what it says. A difference is counted under the field it is in and
what is unusual about the message, with one example each. Fingerpost may have none; README.md judges the others', and one
that it does not judge fails. A codec that is not installed is skipped, and said so.
"""
import calendar
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections import Counter

from messages import messages

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FIELDS = ["kind", "number", "sent", "zone", "alphabet", "parts", "part", "reference", "text"]
OURS = ["modem/pdu.c", "modem/field.c", "modem/userdata.c", "base/gsm7.c", "base/national.c", "base/text.c",
        "base/fault.c", "base/memory.c", "base/log.c", "base/clock.c"]


def build(folder, name, words):
    program = os.path.join(folder, name)
    subprocess.run(["cc", "-std=c17", "-D_GNU_SOURCE", "-O2", "-I" + ROOT, "-o", program, os.path.join(HERE, name + ".c"),
                    *words], check=True, cwd=ROOT)
    return program


def flags(*packages):
    return subprocess.run(["pkg-config", "--cflags", "--libs", *packages], check=True, stdout=subprocess.PIPE,
                          text=True).stdout.split()


def decode_lines(program, made):
    out = subprocess.run([program], input="".join(m.hex + "\n" for m in made).encode(), stdout=subprocess.PIPE, check=True)
    rows = out.stdout.decode("utf-8").split("\n")[:-1]
    assert len(rows) == len(made), "%s gave %d lines for %d messages" % (program, len(rows), len(made))
    for row in rows:
        values = row.split("\t")
        if len(values) != len(FIELDS):
            yield None
            continue
        found = dict(zip(FIELDS, [values[0], values[1], *values[2:8], bytes.fromhex(values[8]).decode("utf-8", "replace")]))
        yield {k: v if k in ("number", "text") else int(v) for k, v in found.items()}


def fingerpost(folder, made):
    words = ["-include", "base/banned.h", *OURS, *flags("libsodium", "libutf8proc")]
    return decode_lines(build(folder, "decode_fingerpost", words), made)


def gammu(folder, made):
    if subprocess.run(["pkg-config", "--exists", "gammu"], check=False).returncode != 0:
        return None
    return decode_lines(build(folder, "decode_gammu", flags("gammu")), made)


# --- Wireshark: TPDUs in a capture file of a link type that is said to be gsm_sms --------------------------------------

SHARK = ["tp-oa", "scts.year", "scts.month", "scts.day", "scts.hour", "scts.minutes", "scts.seconds", "scts.timezone",
         "dis_field_addr.num_type", "dcs.character_set", "udh.mm.msg_parts", "udh.mm.msg_part", "udh.mm.msg_id", "sms_text",
         "sms_body"]
def capture(path, made):
    with open(path, "wb") as f:
        f.write(struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 147))
        for m in made:
            f.write(struct.pack("<IIII", 0, 0, len(m.tpdu), len(m.tpdu)) + m.tpdu)


def shark_fields(packet, m):
    """What Wireshark shows of one delivery, put as the others put it. It names the alphabet only by how it shows text."""
    shown = packet["_source"]["layers"]
    v = {k: shown.get("gsm_sms." + k, [""])[0] for k in SHARK}
    part = [int(v["udh.mm." + k] or 0) for k in ("msg_parts", "msg_part", "msg_id")]
    date = [int(v["scts." + k] or 0) for k in ("year", "month", "day", "hour", "minutes", "seconds")]
    number = v["tp-oa"]
    plus = "+" * (v["dis_field_addr.num_type"] == "1")
    text = v["sms_text"]
    if m.alphabet == 1:
        text = bytes.fromhex(v["sms_body"].replace("<MISSING>", "")).decode("latin-1")
    date[0] += 2000
    zone = m.zone  # shown in words only
    sent = calendar.timegm(date) - zone * 900
    return {"kind": 0, "number": plus + number, "sent": sent, "zone": zone, "alphabet": m.alphabet, "parts": part[0],
            "part": part[1], "reference": part[2], "text": text}


def wireshark(folder, made):
    """Deliveries only: without a direction it takes what is submitted for a report."""
    if shutil.which("tshark") is None:
        return None
    path = os.path.join(folder, "messages.pcap")
    delivered = [m for m in made if m.kind == 0]
    capture(path, delivered)
    words = ["tshark", "-n", "-r", path, "-o", 'uat:user_dlts:"User 0 (DLT=147)","gsm_sms","0","","0",""', "-o",
             "gsm_sms.reassemble:FALSE", "-T", "json"]
    for name in SHARK:
        words += ["-e", "gsm_sms." + name]
    out = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    packets = json.loads(out.decode("utf-8", "replace"))
    assert len(packets) == len(delivered), "tshark gave %d packets for %d messages" % (len(packets), len(delivered))
    rows = iter(packets)
    return (shark_fields(next(rows), m) if m.kind == 0 else m.fields() for m in made)


# --- Comparing ---------------------------------------------------------------------------------------------------------

# Which differences README.md judges, by codec: the fields, what the message has, and the entry there.
JUDGED = {
    "Fingerpost": [],
    "libGammu": [
        (["parts", "part", "reference"], "concatenation beside another element", "A"),
        (["number"], "name", "B"),
        (["refused"], "Ç in name", "B"),
        (["sent"], "year from 90", "C"),
        (["text"], "national", "D"),
        (["text"], "~ in UCS-2", "E"),
    ],
    "Wireshark": [
        (["text"], "national", "D"),
        (["text"], "port", "F"),
    ],
}


def judge(name, field, m):
    for fields, note, entry in JUDGED[name]:
        if field in fields and note in m.notes:
            return entry
    return "not judged"


def report(name, found, made):
    """Differences by entry of README.md and field, with the first message of each; how many messages nobody judged."""
    if found is None:
        print("SKIP %s: not installed" % name)
        return 0
    count, example, wrong, open_ = Counter(), {}, 0, 0
    for m, f in zip(made, found):
        truth = m.fields()
        fields = ["refused"] if f is None else [k for k in FIELDS if f[k] != truth[k]]
        entries = [judge(name, field, m) for field in fields]
        wrong += bool(fields)
        open_ += "not judged" in entries
        for key in zip(entries, fields):
            count[key] += 1
            example.setdefault(key, (m.hex, truth.get(key[1]), f and f.get(key[1])))
    print("%s: %d of %d messages differ, %d of them not judged in README.md" % (name, wrong, len(made), open_))
    for (entry, field), n in sorted(count.items()):
        hexes, truth, says = example[entry, field]
        print("    %s: %d times in %s, as in %s: says %r, is %r" % (entry, n, field, hexes, says, truth))
    return open_


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100000
    made = messages(count)
    folder = tempfile.mkdtemp(prefix="codecs-")
    try:
        left = [report(name, codec(folder, made), made) for name, codec in
                (("Fingerpost", fingerpost), ("libGammu", gammu), ("Wireshark", wireshark))]
    finally:
        shutil.rmtree(folder)
    return 1 if any(left) else 0


if __name__ == "__main__":
    sys.exit(main())
