#!/usr/bin/python3
"""Runs test programs that speak TAP, one after the other, and closes with one line: N passed, N failed, N skipped.

Each program has a time limit; one that crashes or stops before its plan is a failure. Output is shown only where something failed or
was skipped.
"""
import argparse
import os
import re
import signal
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
LINE = re.compile(r"^(not )?ok\b\s*\d*\s*-?\s*(.*)$")
PLAN = re.compile(r"^1\.\.(\d+)")


class Totals:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0


def run(program, limit):
    environment = dict(os.environ, CMOCKA_MESSAGE_OUTPUT="TAP", ASAN_OPTIONS="detect_leaks=1:abort_on_error=0",
                       UBSAN_OPTIONS="print_stacktrace=1",
                       LSAN_OPTIONS=f"suppressions={HERE}/lsan.supp:print_suppressions=0")
    try:
        # a session of its own, so that children that outlive it can be ended with it
        process = subprocess.Popen([program], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, env=environment, start_new_session=True)
    except OSError as wrong:
        return -1, f"{wrong}\n"
    try:
        output, late = process.communicate(timeout=limit)[0], ""
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, late = process.communicate()[0], f"\nstopped after {limit} s\n"
    return -1 if late else process.returncode, output.decode(errors="replace") + late


def count(name, code, output, totals):
    passed = failed = skipped = planned = 0
    for line in output.splitlines():
        plan = PLAN.match(line)
        if plan:
            planned += int(plan.group(1))
        found = LINE.match(line)
        if not found:
            continue
        if "# skip" in line.lower():
            skipped += 1
            print(f"    skipped: {name}: {found.group(2)}")
        elif found.group(1):
            failed += 1
        else:
            passed += 1
    if failed == 0 and (code != 0 or passed + skipped < planned or planned == 0):
        failed += 1
    totals.passed += passed
    totals.failed += failed
    totals.skipped += skipped
    return passed, failed, skipped


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--limit", type=int, default=900, help="seconds for one program")
    parser.add_argument("programs", nargs="+")
    given = parser.parse_args()
    totals = Totals()
    for program in given.programs:
        name = os.path.relpath(program)
        start = time.monotonic()
        code, output = run(program, given.limit)
        passed, failed, skipped = count(name, code, output, totals)
        if failed:
            print(output)
        print(f"{'FAILED' if failed else 'ok':6} {name}: {passed} passed, {failed} failed, {skipped} skipped "
              f"({time.monotonic() - start:.1f} s)", flush=True)
    print(f"{totals.passed} passed, {totals.failed} failed, {totals.skipped} skipped")
    return 1 if totals.failed or not totals.passed else 0


if __name__ == "__main__":
    sys.exit(main())
