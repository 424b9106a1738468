#!/usr/bin/python3
"""Feeds as they really are, served by a small server of our own: every shape is taken or refused with one clear line, and
the directory that was there stays whatever goes wrong."""
import gzip
import http.server
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from harness import BIN, Tests  # noqa: E402

tests = Tests()


# --- The server ----------------------------------------------------------------------------------------------------------

def service(n, **more):
    return dict({"id": "s%d" % n, "name": "Yoga %d" % n, "status": "active", "schedules": [
        {"freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "11:00"}]}, **more)


def services(first, last):
    return [service(n) for n in range(first, last + 1)]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = urllib.parse.urlparse(self.path)
        query = dict(urllib.parse.parse_qsl(path.query))
        self.server.asked.append((self.path, dict(self.headers)))
        answer = self.server.answers.get(path.path)
        if answer is None:
            self.give(404, "not here")
        else:
            answer(self, query)

    def give(self, code, body, kind="application/json", **headers):
        if not isinstance(body, (bytes, str)):
            body = json.dumps(body)
        if isinstance(body, str):
            body = body.encode()
        self.send_response(code)
        self.send_header("Content-Type", kind)
        if "Content-Length" not in {h.replace("_", "-") for h in headers}:
            self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers, self.asked = {}, []
        self.url = "http://127.0.0.1:%d" % self.server_address[1]
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Box:
    """A practice's folder and the command line."""

    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="feeds-")
        self.server = Server()

    def close(self):
        self.server.shutdown()
        shutil.rmtree(self.dir)

    def run(self, *words):
        done = subprocess.run([os.path.join(BIN, "fingerpost"), "import", "--data", self.dir, *words],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False)
        return done.returncode, done.stdout, done.stderr

    def good(self, *words):
        code, out, err = self.run(*words)
        assert code == 0, "import %r: %d\n%s%s" % (words, code, out, err)
        return out + err

    def bad(self, *words):
        """Fails with one line; the directory is what it was. Returns the lines."""
        before = self.contents()
        code, out, err = self.run(*words)
        assert code == 1, "import %r: %d, not 1\n%s%s" % (words, code, out, err)
        assert self.contents() == before, "import %r changed the directory" % (words,)
        last = err.strip().splitlines()[-1]
        assert last.startswith("fingerpost import: "), err
        assert len([l for l in err.splitlines() if l.startswith("fingerpost import: ")]) == 1, err
        left = [f for f in os.listdir(self.dir) if ".new-" in f or ".dry-" in f]
        assert not left, left
        return err

    def contents(self):
        """Everything in directory.db but when it was built, as text."""
        path = os.path.join(self.dir, "directory.db")
        if not os.path.exists(path):
            return None
        db = sqlite3.connect("file:%s?mode=ro&immutable=1" % path, uri=True)
        try:
            return [line for line in db.iterdump() if "'built'" not in line]
        finally:
            db.close()

    def ids(self):
        db = sqlite3.connect("file:%s/directory.db?mode=ro&immutable=1" % self.dir, uri=True)
        try:
            return sorted(row[0] for row in db.execute("SELECT id FROM activity"))
        finally:
            db.close()

    def rows(self):
        db = sqlite3.connect("file:%s/directory.db?mode=ro&immutable=1" % self.dir, uri=True)
        db.row_factory = sqlite3.Row
        try:
            return [dict(row) for row in db.execute("SELECT * FROM activity")]
        finally:
            db.close()

    def row(self, name):
        db = sqlite3.connect("file:%s/directory.db?mode=ro&immutable=1" % self.dir, uri=True)
        db.row_factory = sqlite3.Row
        try:
            return dict(db.execute("SELECT * FROM activity WHERE name = ?", (name,)).fetchone())
        finally:
            db.close()

    def answer(self, path, body, code=200, **headers):
        self.server.answers[path] = lambda h, q: h.give(code, body, **headers)

    def url(self, path):
        return self.server.url + path

    def file(self, name, text):
        path = os.path.join(self.dir, name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path


def boxed(name, seconds=60):
    def keep(function):
        def run():
            box = Box()
            try:
                function(box)
            finally:
                box.close()
        tests.test(name, seconds)(run)
        return function
    return keep


def paged(pages, style="3.0", last_of_empty=True, total=None, zero=False):
    """An answer of Open Referral UK for a list of pages."""
    everything = sum(len(p) for p in pages) if total is None else total

    def answer(h, query):
        number = int(query.get("page", 0 if zero else 1))
        at = number if zero else number - 1
        items = pages[at] if 0 <= at < len(pages) else []
        last = at >= len(pages) - 1
        if style == "3.0":
            body = {"total_items": everything, "total_pages": len(pages), "page_number": number, "size": len(items),
                    "first_page": at == 0, "last_page": last, "empty": not items, "contents": items}
        elif style == "1.0":
            body = {"totalElements": everything, "totalPages": len(pages), "number": number, "size": len(items),
                    "first": at == 0, "last": last, "content": items}
        elif style == "lower":
            body = {"totalelements": str(everything), "totalpages": str(len(pages)), "number": str(number),
                    "content": items}
        elif style == "never last":
            body = {"number": number, "last": False, "content": items}
        h.give(200, body)
    return answer


# --- Shapes --------------------------------------------------------------------------------------------------------------

@boxed("pages of every envelope are read to the end")
def envelopes(b):
    for n, style in enumerate(["3.0", "1.0", "lower", "never last"]):
        b.server.answers["/%d" % n] = paged([services(1, 3), services(4, 6), services(7, 7)], style)
        out = b.good("--only", b.url("/%d" % n))
        assert b.ids() == sorted("s%d" % i for i in range(1, 8)), (style, b.ids(), out)
        assert "7 good" in out, out
    assert "an empty page says that it is not the last" in out, out
    b.server.answers["/zero"] = paged([services(1, 3), services(4, 6)], "1.0", zero=True)
    b.good("--only", b.url("/zero"))
    assert len(b.ids()) == 6


@boxed("deviations are taken, and told in one line each")
def deviations(b):
    odd = [service(n, id=n, alert={"description": "Closed in May"}, cost_options=["£2"],
                   contacts=[{"phone": "020 7946 0002"}],
                   schedules=None, regular_schedules=[{"weekday": "Monday", "opens_at": "10:00"}],
                   eligibilitys=[{"minimum_age": 60}],
                   locations=[{"name": "Hall", "geometry": {"type": "Point", "coordinates": [-0.25, 51.5]}}],
                   description="<p>Gentle <b>yoga</b></p>") for n in range(1, 31)]
    b.answer("/odd", {"content": odd, "totalelements": 30})
    out = b.good(b.url("/odd"))
    row = b.row("Yoga 7")
    assert row["id"] == "7" and row["lat"] == 51.5 and row["lon"] == -0.25 and row["cost"] == "£2", row
    assert row["phone"] == "020 7946 0002" and "Monday" in row["words"] and row["audience"] == "Age 60 and over", row
    assert row["description"] == "Closed in May\nGentle yoga", row
    for line in ("the id is a number, not text (30, ", "the alert is an object", "a cost option is text", "inline",
                 "weekday in place of byday", "names of version 1.0", '"content", not "contents"', "lower case"):
        assert len([l for l in out.splitlines() if line in l]) == 1, (line, out)


@boxed("latitude 100 in every service: twenty lines, then a number")
def many_lines(b):
    b.answer("/lat", {"contents": [service(n, locations=[{"latitude": 100, "longitude": 0}]) for n in range(50)]})
    out = b.good(b.url("/lat"))
    assert out.count("is not in the British Isles") == 20 and "latitude: 30 more like these" in out, out


@boxed("a list of services in short: each is fetched by itself")
def short_list(b):
    b.answer("/api/services", {"contents": [{"id": "a", "name": "Debt help"}, {"id": "b", "name": "Gone"}],
                               "total_items": 2, "last_page": True})
    b.answer("/api/services/a", service(1, id="a", name="Debt help", url="https://example.org/debt"))
    out = b.good(b.url("/api/services"))
    assert b.row("Debt help")["website"] == "https://example.org/debt" and b.ids() == ["a", "b"], out
    assert "each was fetched by itself" in out, out


@boxed("services of HSDS 3.1: places with times and numbers of their own, documents, languages, terms")
def hsds(b):
    hall = {"id": "l1", "location_type": "physical", "name": "Perivale Community Centre", "latitude": 51.5365,
            "longitude": -0.3211, "accessibility": [{"description": "Step-free entrance", "details": "ramp"}],
            "addresses": [{"address_1": "Horsenden Lane South", "city": "Greenford", "state_province": "Greater London",
                           "postal_code": "UB6 7NP", "country": "GB", "address_type": "physical"}],
            "schedules": [{"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "08:00Z", "closes_at": "18:00Z"}]}
    steps = {
        "id": "5f1e0b1c-7d2a-4a41-9b6e-0e51a4f3c001", "name": "Steady steps", "status": "active", "minimum_age": 60.0,
        "maximum_age": 120, "assured_date": "2025-10-01", "url": "https://steady.example.org", "schedules": [], "phones": [],
        "organization": {"id": "o1", "name": "Steady Ltd", "phones": [{"number": "020 7946 0999"}]},
        "contacts": [{"id": "c1", "name": "Front desk", "phones": [{"id": "p1", "number": "020 7946 0310"}]}],
        "languages": [{"id": "x", "name": "Punjabi", "code": "pa"}, {"id": "y", "code": "eng", "name": "English"}],
        "required_documents": [{"id": "d", "document": "Proof of address", "uri": ""}],
        "cost_options": [{"id": "k", "currency": "GBP", "amount": 4, "amount_description": "a session"}],
        "attributes": [{"id": "a", "link_type": "service_category", "taxonomy_term": {
            "id": "t", "code": "esdServiceTypes:1806", "name": "Exercise", "taxonomy": "Open Eligibility"}}],
        "service_at_locations": [
            {"id": "sal1", "phones": [{"number": "020 7946 0311"}], "location": hall,
             "schedules": [{"freq": "WEEKLY", "interval": 2, "byday": "TU,TH", "dtstart": "2026-09-01",
                            "opens_at": "10:30:00", "closes_at": "11:30:00", "attending_type": "in_person"}]},
            {"id": "sal2", "schedules": [], "location": {"id": "l2", "name": "Online", "location_type": "virtual"}}]}
    money = {
        "id": "5f1e0b1c-7d2a-4a41-9b6e-0e51a4f3c002", "name": "Money matters", "status": "active",
        "description": "<p>Debt &amp; benefits.</p><ul><li>No appointment</li></ul>",
        "taxonomy_terms": [{"name": "Debt advice"}, {"name": "Benefits"}], "languages": ["Polish", "pa"],
        "schedules": [{"dtstart": "2026-11-30T09:00:00Z", "opens_at": "09:00", "closes_at": "12:00", "freq": "WEEKLY",
                       "byday": "MO", "until": "2099-02-22"}],
        "phones": [{"number": "(020) 7946-0312 ext 4", "extension": 4}], "accessibility": ["wheelchair access"],
        "locations": [{"name": "Library", "address": [{"address_1": "1 Road", "postal_code": "W5 5JY"}],
                       "longitude": "-0.30", "latitude": "51.51"}], "required_documents": "Bring your letters"}
    b.answer("/services", {"total_items": 2, "total_pages": 1, "page_number": 1, "size": 2, "first_page": True,
                           "last_page": True, "empty": False, "contents": [steps, money]})
    out = b.good(b.url("/services"))
    assert "2 good" in out and b.ids() == [steps["id"], money["id"], "sal2"], out
    row = [r for r in b.rows() if r["id"] == steps["id"]][0]
    assert row["words"] == "Every other Tuesday and Thursday 10.30am to 11.30am", row["words"]
    assert (row["phone"], row["bring"], row["languages"]) == ("020 7946 0311", "Proof of address", "pa,en"), row
    assert (row["age_from"], row["age_to"], row["step_free"], row["postcode"]) == (60, 0, 2, "UB6 7NP"), row
    row = b.row("Money matters")
    assert (row["phone"], row["needs"], row["languages"]) == ("020 7946 0312", "MONEY", "pl,pa"), row
    assert row["description"] == "Debt & benefits.\nNo appointment" and row["bring"] == "Bring your letters", row


@boxed("series of a leisure system: classes, courts, terms with no id, days as addresses, an address in one line")
def leisure(b):
    pool = {"@type": "Place", "name": "Gurnell Pool", "telephone": "020 7946 0321",
            "address": {"@type": "PostalAddress", "streetAddress": "Ruislip Road East", "addressLocality": "Ealing",
                        "postalCode": "W13 0AL"}, "geo": {"@type": "GeoCoordinates", "latitude": 51.52, "longitude": -0.33}}
    aqua = {"@context": ["https://openactive.io/", "https://openactive.io/ns-beta"], "@type": "SessionSeries",
            "@id": "https://leisure.example/session-series/1", "identifier": 1, "name": "Aqua aerobics",
            "description": "In the <b>small</b> pool", "location": pool, "ageRange": {"minValue": 16},
            "activity": [{"@type": "Concept", "prefLabel": "Aqua Aerobics", "inScheme": "https://openactive.io/activity-list"}],
            "genderRestriction": "https://openactive.io/FemaleOnly", "level": ["Beginner"],
            "organizer": {"name": "Leisure Trust", "telephone": "020 7946 0320", "url": "https://leisure.example.org"},
            "offers": [{"@type": "Offer", "name": "Adult", "price": 7.5, "priceCurrency": "GBP"},
                       {"@type": "Offer", "name": "Member", "price": 0, "priceCurrency": "GBP"}],
            "eventSchedule": [{"@type": "PartialSchedule", "repeatFrequency": "P1W", "startDate": "2026-09-02",
                               "byDay": ["https://schema.org/Wednesday"], "startTime": "18:00", "endTime": "18:45"}]}
    netball = {"@type": "SessionSeries", "@id": "https://leisure.example/session-series/2", "name": "Walking netball",
               "activity": {"prefLabel": "Netball"}, "offers": [],
               "location": {"name": "Sports hall", "address": "1 Hall Road, London, W7 1AA",
                            "geo": {"latitude": "51.51", "longitude": "-0.33"}},
               "eventSchedule": {"repeatFrequency": "P1W", "byDay": ["schema:Monday", "schema:Thursday"],
                                 "startTime": "10:00:00", "duration": "PT1H"}}
    items = [{"state": "updated", "kind": "SessionSeries", "id": "ser-1", "modified": 1790000000000, "data": aqua},
             {"state": "updated", "kind": "SessionSeries", "id": 2, "modified": "2026-09-01T00:00:00Z", "data": netball},
             {"state": "updated", "kind": "FacilityUse", "id": "f1", "modified": 5, "data": {"name": "Squash court"}},
             {"state": "deleted", "kind": "SessionSeries", "id": "gone", "modified": 7}]
    rpde(b, "/series", [items])
    b.good(b.url("/series"))
    row = b.row("Aqua aerobics")
    assert row["words"] == "Wednesdays 6pm to 6.45pm" and row["women_only"] == 1 and row["age_from"] == 16, row
    assert row["postcode"] == "W13 0AL" and "ACTIVE" in row["needs"] and row["phone"].startswith("020 7946 032"), row
    row = b.row("Walking netball")
    assert row["words"] == "Mondays and Thursdays 10am to 11am" and row["lat"] == 51.51, row
    assert len(b.ids()) == 2, b.ids()
    for duration, words in (("PT45M", "10am to 10.45am"), ("PT1H30M", "10am to 11.30am"), ("P1D", "from 10am"),
                            ("PT99H", "from 10am")):
        netball["eventSchedule"]["duration"] = duration
        items[1]["modified"] = str(hash(duration))
        rpde(b, "/" + duration, [items])
        b.good("--only", b.url("/" + duration))
        assert b.row("Walking netball")["words"] == "Mondays and Thursdays " + words, (duration, b.row("Walking netball"))


@boxed("professionals' numbers are kept apart")
def staff_numbers(b):
    b.answer("/s", [service(1, phones=[{"number": "020 7946 0001", "type": "professional line"},
                                       {"number": "020 7946 0002"}])])
    b.good(b.url("/s"))
    with open(os.path.join(b.dir, "directory.db"), "rb") as db:
        whole = db.read()
    assert b"7946 0001" not in whole and b"7946 0002" in whole
    with open(os.path.join(b.dir, "staff-lines.tsv"), encoding="utf-8") as lines:
        assert lines.read() == "s1\t020 7946 0001\n"


@boxed("a spreadsheet from the web; and a template that imports")
def sheets(b):
    b.answer("/list.csv", "\ufeffname;needs;when;last_checked\r\nYoga;ACTIVE;Tue 10:30-12:00;12/10/2025\r\n", kind="text/csv")
    b.good(b.url("/list.csv"))
    assert b.row("Yoga")["words"] == "Tuesdays 10.30am to 12 noon"
    code, out, _ = b.run("--template")
    assert code == 0
    b.good("--dry-run", b.file("template.csv", out))


# --- Again and again -----------------------------------------------------------------------------------------------------

@boxed("a full re-import changes nothing")
def again(b):
    b.server.answers["/s"] = paged([services(1, 30), services(31, 50)])
    sheet = os.path.join(os.path.dirname(__file__), "..", "..", "content", "example", "directory.csv")
    b.good(sheet, b.url("/s"))
    before = b.contents()
    for words in ([sheet, b.url("/s")], [b.url("/s")], [], ["--fresh"], [sheet]):
        b.good(*words)
        assert b.contents() == before, words


@boxed("feeds add up, and each replaces its own")
def sources_add_up(b):
    b.server.answers["/a"] = paged([services(1, 4)])
    b.server.answers["/b"] = paged([services(5, 8)])
    b.good(b.url("/a"))
    b.good(b.url("/b"))
    assert len(b.ids()) == 8
    b.server.answers["/a"] = paged([services(2, 4) + services(9, 9)])
    out = b.good(b.url("/a"))
    assert b.ids() == ["s%d" % n for n in (2, 3, 4, 5, 6, 7, 8, 9)] and "1 no longer there" in out, out
    b.good("--only", b.url("/b"))
    assert b.ids() == ["s5", "s6", "s7", "s8"]
    b.good(b.url("/a"))
    b.good("--remove", b.url("/a")[7:])
    assert b.ids() == ["s5", "s6", "s7", "s8"]


@boxed("the same id for another thing in another feed: both are there")
def twins(b):
    b.server.answers["/a"] = paged([[service(1, name="Yoga")]])
    b.server.answers["/b"] = paged([[service(1, name="Debt advice"), service(2, name="Choir")]])
    b.good(b.url("/a"))
    b.good(b.url("/b"))
    ids = b.ids()
    assert len(ids) == 3 and "s1" in ids and b.row("Yoga")["id"] == "s1", ids
    b.good(b.url("/a"))
    assert b.ids() == ids


@boxed("what has not changed is not sent again")
def not_modified(b):
    def answer(h, query):
        if h.headers.get("If-None-Match") == '"v1"':
            h.give(304, "")
        else:
            h.give(200, {"contents": services(1, 5)}, ETag='"v1"', Last_Modified="Tue, 24 Nov 2026 10:00:00 GMT")
    b.server.answers["/s"] = answer
    b.good(b.url("/s"))
    before = b.contents()
    out = b.good(b.url("/s"))
    assert "1 feeds unchanged" in out and b.contents() == before, out
    assert b.server.asked[-1][1]["If-Modified-Since"] == "Tue, 24 Nov 2026 10:00:00 GMT"
    b.good("--fresh", b.url("/s"))
    assert "If-None-Match" not in b.server.asked[-1][1]


@boxed("a page of many that has changed, the others not")
def some_pages_modified(b):
    def serve(pages):
        def answer(h, query):
            n = int(query.get("page", 1))
            tag = '"%s"' % pages[n - 1][-1]["name"]
            if h.headers.get("If-None-Match") == tag:
                h.give(304, "")
            else:
                h.give(200, {"contents": pages[n - 1], "page_number": n, "last_page": n == len(pages)}, ETag=tag)
        return answer
    pages = [services(1, 4), services(5, 8), services(9, 12)]
    b.server.answers["/s"] = serve(pages)
    b.good(b.url("/s"))
    pages[1] = services(5, 7) + [service(20)]
    out = b.good(b.url("/s"))
    assert "s20" in b.ids() and "s8" not in b.ids() and len(b.ids()) == 12, (b.ids(), out)


@boxed("an import that breaks off goes on where it was")
def resumed(b):
    good = paged([services(1, 3), services(4, 6), services(7, 9)])
    broken = [True]

    def answer(h, query):
        if broken[0] and query.get("page") == "3":
            h.give(400, "no")
        else:
            good(h, query)
    b.server.answers["/s"] = answer
    b.bad(b.url("/s"))
    broken[0] = False
    del b.server.asked[:]
    out = b.good(b.url("/s"))
    assert [path for path, _ in b.server.asked] == ["/s?page=3"], b.server.asked
    assert len(b.ids()) == 9 and "goes on where it broke off" in out, out


@boxed("nothing goes on an empty, partial or shrunken answer")
def removals(b):
    b.server.answers["/s"] = paged([services(1, 8)])
    b.good(b.url("/s"))
    b.server.answers["/s"] = paged([[]])
    assert "nothing to import" in b.bad(b.url("/s"))
    b.server.answers["/s"] = paged([services(1, 5)])
    assert "more than a quarter" in b.bad(b.url("/s"))
    b.server.answers["/s"] = paged([services(1, 3) + [service(20)]], total=9)
    out = b.good(b.url("/s"))
    assert "the feed says 9 services and gave 4" in out and len(b.ids()) == 9, (out, b.ids())
    b.server.answers["/s"] = paged([services(1, 3)])
    b.bad(b.url("/s"))
    b.good("--accept-removals", b.url("/s"))
    assert b.ids() == ["s1", "s2", "s3"]


# --- OpenActive ----------------------------------------------------------------------------------------------------------

def series(n, **more):
    return {"state": "updated", "kind": "SessionSeries", "id": "series%d" % n, "modified": n, "data": dict({
        "@type": "SessionSeries", "@id": "https://example.org/series/%d" % n, "name": "Series %d" % n,
        "activity": [{"@id": "https://openactive.io/activity-list#e3334ebc-7568-48fa-8c93-151626101e5b",
                      "prefLabel": "Tea Dance"}],
        "offers": [{"price": 0}, {"price": 3.5}], "genderRestriction": "https://openactive.io/FemaleOnly",
        "location": {"name": "Hall", "address": {"streetAddress": "1 High Street", "postalCode": "UB1 3HA"},
                     "geo": {"latitude": 51.5, "longitude": -0.37}}}, **more)}


def session(n, of, start, **more):
    return {"state": "updated", "kind": "ScheduledSession", "id": "session%d" % n, "modified": n, "data": dict({
        "@type": "ScheduledSession", "@id": "https://example.org/session/%d" % n,
        "superEvent": "https://example.org/series/%d" % of, "startDate": start}, **more)}


def rpde(b, path, pages):
    """Pages of a feed; behind the last one is an empty page that names itself."""
    def answer(h, query):
        n = int(query.get("after", 0))
        items = pages[n] if n < len(pages) else []
        h.give(200, {"items": items, "next": b.url("%s?after=%d" % (path, min(n + 1, len(pages)))),
                     "license": "https://creativecommons.org/licenses/by/4.0/"})
    b.server.answers[path] = answer


@boxed("OpenActive: series and sessions, updated and deleted, read on from where they were")
def openactive(b):
    year = time.gmtime().tm_year + 1
    times = ["%d-06-%02dT18:15:00Z" % (year, day) for day in (1, 8, 15)]
    series_pages = [[series(1), series(2)], [series(3)]]
    session_pages = [[session(1, 1, times[0], endDate=times[0].replace("18:15", "19:15")),
                      session(2, 1, times[1], endDate=times[1].replace("18:15", "19:15"))], [],
                     [session(3, 2, times[0]), session(4, 3, "2016-05-09T18:15:00Z")]]
    rpde(b, "/series", series_pages)
    rpde(b, "/sessions", session_pages)
    both = ["--feed", "leisure", b.url("/series"), b.url("/sessions")]
    out = b.good(*both)
    assert b.ids() == ["series1", "series2"], (b.ids(), out)
    row = b.row("Series 1")
    assert row["needs"] == "ACTIVE,FRIENDS" and row["cost"] == "£0 to £3.50" and row["women_only"] == 1, row
    assert "7.15pm to 8.15pm" in row["words"], row
    before = b.contents()
    del b.server.asked[:]
    b.good(*both)
    assert [path for path, _ in b.server.asked] == ["/series?after=2", "/sessions?after=3"], b.server.asked
    assert b.contents() == before
    series_pages.append([{"state": "deleted", "kind": "SessionSeries", "id": "series1", "modified": 9},
                         dict(series(2), data=dict(series(2)["data"], name="Renamed"))])
    session_pages.append([session(5, 3, times[2])])
    b.good(*both)
    assert b.ids() == ["series2", "series3"] and b.row("Renamed"), b.ids()
    b.good("--fresh")
    assert b.ids() == ["series2", "series3"]


@boxed("OpenActive: rules, exceptions, a session that holds its series")
def openactive_rules(b):
    year = time.gmtime().tm_year + 1
    rule = {"@type": "Schedule", "repeatFrequency": "P1W", "byDay": ["https://schema.org/Tuesday"], "startTime": "18:15",
            "endTime": "19:15", "exceptDate": ["%d-06-01T18:15:00Z" % year]}
    whole = session(1, 9, "%d-06-01T10:00:00Z" % year, superEvent=dict(series(9)["data"], name="Held"))
    off = session(2, 8, "%d-06-01T10:00:00Z" % year, eventStatus="https://schema.org/EventCancelled")
    rpde(b, "/s", [[series(1, eventSchedule=[rule]), whole, off, series(8),
                    {"state": "updated", "kind": "Slot", "id": "x", "modified": 3, "data": {"@type": "Slot"}}]])
    out = b.good(b.url("/s"))
    assert b.row("Series 1")["words"] == "Tuesdays 6.15pm to 7.15pm, not on 1 June %d" % year, b.row("Series 1")
    assert b.row("Held")["words"] == "1 June %d from 11am" % year, b.row("Held")
    assert "Series 8" not in str(b.contents()) and "neither a series of sessions nor a session" in out, out


@boxed("OpenActive that runs in circles is given up")
def openactive_circles(b):
    b.answer("/a", {"items": [], "next": b.url("/b")})
    b.answer("/b", {"items": [], "next": b.url("/a")})
    assert "100 empty pages in a row" in b.bad(b.url("/a"))


# --- What goes wrong -----------------------------------------------------------------------------------------------------

def with_directory(b):
    b.good(b.file("first.csv", "id,name,needs\ntea,Tea,FRIENDS\n"))


@boxed("500, 404, no server, cut bodies, no JSON")
def failures(b):
    with_directory(b)
    b.answer("/500", "oops", code=500)
    assert "answered 500" in b.bad(b.url("/500"))
    assert len([1 for path, _ in b.server.asked if path == "/500"]) == 3, "it is tried three times"
    assert "answered 404" in b.bad(b.url("/404"))
    assert "http://127.0.0.1:1/" in b.bad("http://127.0.0.1:1/x")
    b.answer("/cut", '{"contents": [', Content_Length="1000")
    assert "cut short" in b.bad(b.url("/cut"))
    b.answer("/mid", '{"contents": [{"id": "a", "name": "Yo')
    assert "ends in the middle" in b.bad(b.url("/mid"))
    b.answer("/html", "<html><body>Sign in</body></html>", kind="text/html")
    b.bad(b.url("/html"))
    b.answer("/nothing", "")
    b.bad(b.url("/nothing"))


@boxed("only http and https; redirects end, and do not lead inside")
def redirects(b):
    with_directory(b)
    for url in ("ftp://example.org/x", "file:///etc/passwd", "gopher://127.0.0.1/x"):
        assert "only http and https" in b.bad(url)
    assert "password" in b.bad("http://user:secret@127.0.0.1/x")
    b.server.answers["/in"] = lambda h, q: h.give(302, "", Location="/s")
    b.answer("/s", services(1, 2))
    assert "private or loopback" in b.bad(b.url("/in"))
    for to in ("http://10.0.0.1/x", "http://169.254.169.254/latest", "http://[::1]/x", "http://0x7f.1/x", "http://[::ffff:127.0.0.1]/"):
        b.server.answers["/in"] = lambda h, q, to=to: h.give(302, "", Location=to)
        assert "private or loopback" in b.bad(b.url("/in")), to
    b.server.answers["/in"] = lambda h, q: h.give(302, "", Location="file:///etc/passwd")
    b.bad(b.url("/in"))
    b.server.answers["/ever"] = lambda h, q: h.give(302, "", Location="/ever")
    b.bad(b.url("/ever"))
    assert "more than 5 redirects" in b.bad("--allow-private", b.url("/ever"))
    b.server.answers["/in"] = lambda h, q: h.give(302, "", Location="/s")
    b.good("--allow-private", b.url("/in"))
    b.file("fingerpost.ini", "[import]\nallow_private = yes\n")
    b.good("--fresh", b.url("/in"))
    # the link to a next page may not lead inside either
    os.unlink(os.path.join(b.dir, "fingerpost.ini"))
    b.answer("/next", {"items": [series(1)], "next": "http://127.0.0.1:1/x"})
    assert "private or loopback" in b.bad(b.url("/next"))


@boxed("a bomb, a flood, depth, and a hang", seconds=120)
def malice(b):
    with_directory(b)
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9) as out:
        for _ in range(64):
            out.write(b" " * (1 << 20))
    b.answer("/bomb", packed.getvalue(), Content_Encoding="gzip")
    assert "larger than 8 MB" in b.bad("--max-size", "8", b.url("/bomb"))
    b.answer("/broken", b"\x1f\x8bnot gzip at all", Content_Encoding="gzip")
    b.bad(b.url("/broken"))

    def flood(h, _):
        h.send_response(200)
        h.end_headers()
        try:
            while True:
                h.wfile.write(b"[" + b" " * 65536)
        except OSError:
            pass
    b.server.answers["/flood"] = flood
    assert "larger than 8 MB" in b.bad("--max-size", "8", b.url("/flood"))
    for depth in ("[" * 10000, '{"a":' * 10000, '{"contents":[' + "[" * 10000):
        b.answer("/deep", depth)
        assert "nested deeper" in b.bad(b.url("/deep"))
    b.answer("/wide", '[{"id":"a","name":"%s"}]' % ("x" * 3000000))
    assert "one item is larger" in b.bad(b.url("/wide"))

    def hang(h, _):
        time.sleep(20)
    b.server.answers["/hang"] = hang
    start = time.monotonic()
    assert "waiting for too long" in b.bad("--timeout", "1", b.url("/hang"))
    assert time.monotonic() - start < 30

    def drip(h, _):
        h.send_response(200)
        h.end_headers()
        try:
            for _ in range(100):
                h.wfile.write(b" ")
                h.wfile.flush()
                time.sleep(0.3)
        except OSError:
            pass
    b.server.answers["/drip"] = drip
    assert "waiting for too long" in b.bad("--timeout", "1", b.url("/drip"))


@boxed("a feed that gives the same page for ever")
def same_page(b):
    b.server.answers["/same"] = lambda h, q: h.give(200, {"contents": services(1, 3), "last_page": False})
    out = b.good(b.url("/same"))
    assert "again and again" in out and len(b.ids()) == 3, out
    assert len(b.server.asked) < 6


@boxed("one feed of two fails: the other goes in, and it is said")
def half(b):
    b.answer("/s", services(1, 2))
    code, out, err = b.run(b.url("/s"), b.url("/nowhere"))
    assert code == 1 and "1 of 2 feeds failed" in err and b.ids() == ["s1", "s2"], (code, out, err)
    before = b.contents()
    code, out, err = b.run("--only", b.url("/nowhere"), b.file("a.csv", "name,needs\nTea,FRIENDS\n"))
    assert code == 1 and b.contents() == before, (code, out, err)


@boxed("a dry run changes nothing")
def dry(b):
    b.answer("/s", services(1, 2))
    before = sorted(os.listdir(b.dir))
    assert "nothing was changed" in b.good("--dry-run", b.url("/s"))
    assert sorted(os.listdir(b.dir)) == before


if __name__ == "__main__":
    sys.exit(tests.run())
