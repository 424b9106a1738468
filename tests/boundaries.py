#!/usr/bin/python3
"""Which room may include what. Arrows point down; a wrong one fails `make check` with file and line."""
import pathlib
import re
import sys

CAPTURE = ["queue/queue.h", "queue/callback.h"]

# Room -> what its files may include of ours: a folder, or single headers.
ROOMS = {
    "base": ["base/"],
    "content": ["base/", "content/"],
    "queue": ["base/", "queue/"],
    "dialogue": ["base/", "content/", "dialogue/"],
    "kiosk": ["base/", "content/", "kiosk/", *CAPTURE],
    "modem": ["base/", "content/", "dialogue/", "modem/", *CAPTURE, "queue/texting.h", "queue/sending.h"],
    "desk": ["base/", "content/", "queue/", "desk/"],
    "cli": ["base/", "content/", "queue/", "dialogue/", "cli/"],
}
# The one place where dialogue meets the queue.
ALSO = {
    "dialogue/answerer.h": ["queue/texting.h"],
    "dialogue/answerer.c": ["queue/texting.h"],
    # The kiosk puts texts into the queue; nothing else of it reads or claims any.
    "kiosk/house_errand.c": ["queue/texting.h"],
    "kiosk/house_founding.c": ["queue/texting.h"],
}

# What a room shows to others: of another room only these may be included, and none of them may need a library's header.
PUBLIC = {
    "content": "activity backup directory edits fetch import language listing_field need organiser postcodes quality reading_age schedule staff_line upkeep",
    "queue": "queue callback texting worklist staff unseal retention report policy sending spreadsheet fhir",
    "dialogue": "dialogue answerer",
}

# Library header -> the rooms that may include it.
LIBRARIES = {
    r"sqlite3\.h": ["content", "queue"],
    r"SDL.*\.h": ["kiosk"],
    r"(pango|cairo|espeak).*": ["kiosk"],
    r"libserialport\.h": ["modem"],
    r"microhttpd\.h": ["desk"],
    r"libical/.*": ["content"],
    r"ini\.h": ["base"],
}

# Bytes in, values out: no descriptors, clocks, files or databases.
PURE_FILES = re.compile(
    r"^(base/(gsm7|phone|text)|modem/(pdu|field|userdata|segments|at|machine|cause)[a-z_]*|dialogue/(?!answerer)[a-z_]+"
    r"|kiosk/(model|flow|form|view|node|keys|layout|update|typing)[a-z_]*|content/(csv|need|number_set|reading_age)|desk/(page|form|html)[a-z_]*)\.[ch]$")
IMPURE = re.compile(
    r"^(sys/(socket|stat|inotify|timerfd|signalfd|epoll|un)\.h|unistd\.h|fcntl\.h|poll\.h|termios\.h|netinet/.*|sqlite3\.h"
    r"|SDL.*|microhttpd\.h|libserialport\.h|base/file\.h)$")
CLOCKS = re.compile(r"\b(clock_now|clock_steady|clock_gettime|gettimeofday|time)\s*\(")


def allowed(path, room, header):
    """None if the file may include one of our headers, else why not."""
    own = ROOMS[room] + ALSO.get(path, [])
    if not any(header == a or (a.endswith("/") and header.startswith(a)) for a in own):
        return f"{room}/ may not know {header}"
    other = header.split("/")[0]
    if other != room and other in PUBLIC and pathlib.PurePath(header).stem not in PUBLIC[other].split():
        return f"{header} is {other}/'s own"
    return None


def check_line(path, line, public):
    room = path.split("/")[0]
    found = re.match(r'\s*#\s*include\s*([<"])([^>"]+)', line)
    if not found:
        if PURE_FILES.match(path) and CLOCKS.search(line):
            return "pure code takes the time as an argument"
        return None
    header = found.group(2)
    if found.group(1) == '"':
        why = allowed(path, room, header)
        if why:
            return why
    for pattern, rooms in LIBRARIES.items():
        if re.fullmatch(pattern, header) and (room not in rooms or public):
            return f"{'a public header' if public else room + '/'} may not know {header}"
    if PURE_FILES.match(path) and IMPURE.match(header):
        return f"pure code may not know {header}"
    return None


def main():
    wrong = checked = 0
    for room in ROOMS:
        for file in sorted(pathlib.Path(room).glob("*.[ch]")):
            path = file.as_posix()
            public = file.suffix == ".h" and file.stem in PUBLIC.get(room, "").split()
            checked += 1
            for number, line in enumerate(file.read_text().splitlines(), 1):
                why = check_line(path, line, public)
                if why:
                    print(f"{path}:{number}: {why}", file=sys.stderr)
                    wrong += 1
    print(f"boundaries: {checked} files, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
