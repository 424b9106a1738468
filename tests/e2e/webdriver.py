#!/usr/bin/python3
"""A small W3C WebDriver client: as much as the end-to-end tests need, on the standard library alone."""

import base64
import hashlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from harness import SLOWER

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
FLAGS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    "--force-prefers-reduced-motion",
]


def spki(certificate):
    """The hash of a certificate's public key, as Chromium wants it."""
    key = subprocess.run(["openssl", "x509", "-in", certificate, "-noout", "-pubkey"], check=True,
                         stdout=subprocess.PIPE).stdout
    der = subprocess.run(["openssl", "pkey", "-pubin", "-outform", "DER"], input=key, check=True, stdout=subprocess.PIPE).stdout
    return base64.b64encode(hashlib.sha256(der).digest()).decode()


class DriverError(Exception):
    """What the browser says went wrong; .code is its W3C name, such as "no such element"."""

    def __init__(self, code, message):
        super().__init__(f"{code}: {message}")
        self.code = code


class Driver:
    """chromedriver on a free port. Ended by its own process id, and with it the browsers it started."""

    def __init__(self, program="/usr/bin/chromedriver"):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.folder = tempfile.mkdtemp(prefix="fingerpost-browser-")
        self.process = subprocess.Popen([program, f"--port={self.port}", "--silent"], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, env=dict(os.environ, HOME=self.folder))
        self.browsers = []
        self._wait_until_ready()

    def _wait_until_ready(self):
        until = time.monotonic() + 20 * SLOWER
        while True:
            try:
                if self.call("GET", "/status")["ready"]:
                    return
            except (OSError, DriverError):
                pass
            if time.monotonic() > until:
                self.close()
                raise RuntimeError("chromedriver does not start")
            time.sleep(0.05)

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, method=method,
                                         headers={"Content-Type": "application/json"})
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise DriverError(value["error"], value["message"].split("\n")[0]) from None

    def browser(self, **options):
        browser = Browser(self, **options)
        self.browsers.append(browser)
        return browser

    def close(self):
        for browser in self.browsers:
            browser.close()
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Browser:
    """One Chromium with a profile of its own: another member of staff at another computer."""

    def __init__(self, driver, script=True, width=1280, height=1000, trust=None):
        self.driver = driver
        self.profile = tempfile.mkdtemp(prefix="profile-", dir=driver.folder)
        options = {"args": FLAGS + [f"--user-data-dir={self.profile}", f"--window-size={width},{height}"]}
        if trust is not None:  # this authority's certificates and no others that are untrusted
            options["args"] += ["--ignore-certificate-errors-spki-list=" + spki(trust.replace("ca.crt", "desk.crt"))]
        if not script:
            options["prefs"] = {"profile.managed_default_content_settings.javascript": 2}
        answer = driver.call("POST", "/session", {
            "capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}})
        self.path = "/session/" + answer["sessionId"]
        self.open_ = True

    def call(self, method, path, body=None):
        return self.driver.call(method, self.path + path, body)

    def close(self):
        if self.open_:
            self.open_ = False
            try:
                self.call("DELETE", "")
            except (OSError, DriverError):
                pass

    def go(self, url):
        self.call("POST", "/url", {"url": url})

    def back(self):
        self.call("POST", "/back", {})

    def reload(self):
        self.call("POST", "/refresh", {})

    @property
    def url(self):
        return self.call("GET", "/url")

    @property
    def title(self):
        return self.call("GET", "/title")

    @property
    def source(self):
        return self.call("GET", "/source")

    def text(self, css="body"):
        return self.find(css).text

    def find(self, css):
        return Element(self, self.call("POST", "/element", {"using": "css selector", "value": css})[ELEMENT])

    def find_all(self, css):
        return [Element(self, e[ELEMENT])
                for e in self.call("POST", "/elements", {"using": "css selector", "value": css})]

    def has(self, css):
        return len(self.find_all(css)) > 0

    def follow(self, element):
        """Clicks what leads to another page, and waits until that page is there."""
        page = self.find("html")
        element.click()
        self.wait(page.gone, what="leaving the page")
        self.wait(lambda: self.call("POST", "/execute/sync", {"script": "return document.readyState", "args": []})
                  == "complete", what="the next page")

    def click_link(self, words):
        found = self.call("POST", "/element", {"using": "partial link text", "value": words})
        self.follow(Element(self, found[ELEMENT]))

    def click_button(self, words):
        """The button with these words, which sends a form."""
        for button in self.find_all("button"):
            if words in button.text:
                self.follow(button)
                return
        raise AssertionError(f"no button {words!r} at {self.url}")

    def run(self, script, *args):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(args)})

    def command(self, name, **params):
        """A command of the Chrome DevTools protocol."""
        return self.call("POST", "/goog/cdp/execute", {"cmd": name, "params": params})

    def screen(self, width, height, zoom=1):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=zoom,
                     mobile=False)

    def dark(self, on=True):
        self.command("Emulation.setEmulatedMedia",
                     features=[{"name": "prefers-color-scheme", "value": "dark" if on else "light"}])

    def picture(self, file, whole=True):
        data = self.command("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(file, "wb") as out:
            out.write(base64.b64decode(data))

    def wait(self, check, seconds=10, what="what was waited for"):
        """Until check() is true; an element that a page has replaced meanwhile is just not there yet."""
        until = time.monotonic() + seconds * SLOWER
        while True:
            try:
                result = check()
                if result:
                    return result
            except DriverError as error:
                if error.code not in ("no such element", "stale element reference"):
                    raise
            if time.monotonic() > until:
                raise AssertionError(f"{what} did not happen within {seconds * SLOWER} s")
            time.sleep(0.02)


class Element:
    def __init__(self, browser, ident):
        self.browser = browser
        self.path = "/element/" + ident

    def _get(self, path):
        return self.browser.call("GET", self.path + path)

    def click(self):
        self.browser.call("POST", self.path + "/click", {})

    def type(self, text):
        self.browser.call("POST", self.path + "/value", {"text": text})

    def clear(self):
        self.browser.call("POST", self.path + "/clear", {})

    def gone(self):
        """Whether the page that it was on is no longer there."""
        try:
            self._get("/name")
            return False
        except DriverError as error:
            # asked in the moment of leaving, the driver calls it an unknown error
            if error.code in ("stale element reference", "no such element", "no such window") or \
                    "does not belong to the document" in str(error):
                return True
            raise

    def attribute(self, name):
        return self._get("/attribute/" + name)

    def prop(self, name):
        return self._get("/property/" + name)

    @property
    def text(self):
        return self._get("/text")

    @property
    def shown(self):
        return self._get("/displayed")
