#!/usr/bin/python3
"""Export and purge by the command line, beside a desk that runs. Prints TAP.

usage: test_export.py      (programs in $FINGERPOST_BIN, else build/bin)
The bundle is checked by the rules of FHIR R4 that apply to its four resources, written down here; test_callbacks.py asks a
public validator too.
"""

import csv
import io
import json
import os
import subprocess
import sys

from test_desk import BIN, Desk, FRONT, FRONT_PASSWORD, MANAGER, MANAGER_PASSWORD, check, each, equal

REQUIRED = {"Organization": ["name"], "Patient": [], "ServiceRequest": ["status", "intent", "subject"], "Task": ["status", "intent"]}
CODES = {("ServiceRequest", "status"): "draft active on-hold revoked completed entered-in-error unknown",
         ("ServiceRequest", "intent"): "proposal plan directive order original-order reflex-order filler-order "
                                       "instance-order option",
         ("Task", "status"): "draft requested received accepted rejected ready cancelled in-progress on-hold failed "
                             "completed entered-in-error",
         ("Task", "intent"): "unknown proposal plan order original-order reflex-order filler-order instance-order option"}
MANY = {("Patient", "name"), ("Patient", "telecom"), ("Patient", "communication"), ("ServiceRequest", "category"),
        ("ServiceRequest", "note")}


def run(t, *words, user=MANAGER, password=MANAGER_PASSWORD):
    file = os.path.join(t.data, "password")
    with open(file, "w", encoding="utf-8") as out:
        out.write(password + "\n")
    given = ["--staff", user, "--password-file", file] if words[0] == "export" else []
    return subprocess.run([os.path.join(BIN, "fingerpost"), words[0], "--data", t.data, *words[1:], *given],
                          capture_output=True, text=True, timeout=100, check=False)


def close(t, ident, outcome):
    cookie, token = t.sign_in(MANAGER, MANAGER_PASSWORD)
    for move, form in (("claim", {}), ("close", {"result": outcome})):
        equal(t.ask("POST", f"/callback/{ident}/{move}", dict(form, token=token), cookie)[0], 303, move)


def only_those_entitled_may(t):
    done = run(t, "export", "--format", "csv", user=FRONT, password=FRONT_PASSWORD)
    equal((done.returncode, done.stdout), (1, ""), "the front desk")
    equal(run(t, "export", "--format", "xml").returncode, 2, "an unknown format")


def the_spreadsheet_is_harmless(t):
    t.one = t.add("add", "MONEY", "ur", '=HYPERLINK("x")', "+447700900123", "Two, with \"quotes\"\nand lines")
    t.two = t.add("add", "HOME", "en", "Still Open", "+447700900124", "")
    close(t, t.one, "declined")
    rows = list(csv.DictReader(io.StringIO(run(t, "export", "--format", "csv").stdout)))
    equal([row["id"] for row in rows], [t.one], "the closed one only")
    equal(rows[0]["name"], "'=HYPERLINK(\"x\")", "no formula")
    equal((rows[0]["outcome"], rows[0]["note"]), ("declined", 'Two, with "quotes"\nand lines'), "its cells")


def the_bundle_is_fhir_r4(t):
    bundle = json.loads(run(t, "export", "--format", "fhir").stdout)
    equal((bundle["resourceType"], bundle["type"]), ("Bundle", "collection"), "a bundle")
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    equal(len(urls), len(set(urls)), "addresses")
    kinds = {}
    for entry in bundle["entry"]:
        resource = entry["resource"]
        kind = resource["resourceType"]
        kinds[kind] = resource
        equal(entry["fullUrl"], "urn:uuid:" + resource["id"], "its address")
        for name in REQUIRED[kind]:
            check(name in resource, f"{kind}.{name}")
        for name, value in resource.items():
            check(value not in (None, "", [], {}), f"{kind}.{name} is empty")
            equal(isinstance(value, list), (kind, name) in MANY, f"{kind}.{name} a list")
            if (kind, name) in CODES:
                check(value in CODES[kind, name].split(), f"{kind}.{name}: {value}")
        for name in ("subject", "for", "focus", "requester"):
            check(name not in resource or resource[name]["reference"] in urls, f"{kind}.{name} leads nowhere")
    equal(sorted(kinds), ["Organization", "Patient", "ServiceRequest", "Task"], "what is in it")
    period = kinds["ServiceRequest"]["occurrencePeriod"]
    check(period["start"] <= period["end"], "the time to ring by")
    equal(kinds["Task"]["reasonCode"]["coding"][0]["code"], "871711000000103", "the concept")


def purging_deletes_what_was_exported(t):
    cookie, _ = t.sign_in(MANAGER, MANAGER_PASSWORD)
    new = t.add("add", "MONEY", "en", "Not Exported", "+447700900125", "")
    close(t, new, "signposted")
    done = run(t, "purge", "--days", "0")
    equal(done.returncode, 0, done.stderr)
    check("details of 1 call-backs" in done.stdout and "; 1 are older" in done.stdout, done.stdout)
    equal(done.stderr, "", "the desk has emptied the log")
    equal(t.ask("GET", f"/callback/{new}", cookie=cookie)[0], 200, "kept until it is exported")
    equal(t.ask("GET", f"/callback/{t.one}", cookie=cookie)[0], 410, "its details are gone")
    equal(t.ask("GET", "/closed", cookie=cookie)[0], 200, "its row is still counted")
    check("deleted" not in run(t, "export", "--format", "csv").stderr, "exporting goes past it")


TESTS = [only_those_entitled_may, the_spreadsheet_is_harmless, the_bundle_is_fhir_r4, purging_deletes_what_was_exported]


def main():
    desk = Desk(BIN)
    failed = 0
    try:
        failed = each(TESTS, desk)
    finally:
        desk.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
