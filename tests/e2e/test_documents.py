#!/usr/bin/python3
"""What the documents promise is there: every test that docs/asvs.md names. Prints TAP."""
import os
import re
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ROW = re.compile(r"^\| ([\d., ]+) \|")
NAMED = re.compile(r"`(tests/[\w/.]+): ([^`]+)`")


def missing(text):
    """Rows that name no test, and tests that are not there."""
    wrong, rows, named = [], 0, 0
    held = text.split("## Not held")[0]
    for line in held.splitlines():
        if not ROW.match(line):
            continue
        rows += 1
        tests = NAMED.findall(line)
        if not tests:
            wrong.append("no test: " + line)
        for path, name in tests:
            named += 1
            file = os.path.join(ROOT, path)
            source = open(file, encoding="utf-8").read() if os.path.exists(file) else ""
            if not re.search(r'(?m)^(def %s\(|%s\(|@tests\.test\("%s")' % ((re.escape(name),) * 3), source):
                wrong.append("%s has no %s" % (path, name))
    return wrong, rows, named


def main():
    print("1..2")
    with open(os.path.join(ROOT, "docs", "asvs.md"), encoding="utf-8") as document:
        text = document.read()
    wrong, rows, named = missing(text)
    print("%s 1 - every requirement names tests that exist (%d rows, %d tests)" % (
        "not ok" if wrong or rows < 50 else "ok", rows, named))
    for line in wrong:
        print("# " + line)
    broken = missing("| 1.1.1 | x | `tests/e2e/test_text.py: no such test` |\n| 1.1.2 | x | nothing |\n")[0]
    print("%s 2 - what is not there is found" % ("ok" if len(broken) == 2 else "not ok"))
    return 1 if wrong or rows < 50 or len(broken) != 2 else 0


if __name__ == "__main__":
    sys.exit(main())
