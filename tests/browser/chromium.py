# SPDX-License-Identifier: MIT
"""A headless Chromium, driven over a pair of pipes: its own protocol, JSON messages that end with a NUL byte.

Options on its command line would not do: a headless window is never narrower than 500 pixels, and neither
what the page complains about nor what it asks of the network shows outside. The standard library is enough.
"""
import base64
import json
import os
import select
import subprocess
import tempfile
import time


class Chromium:
    """One browser with one page. What the page complains about collects in `complaints`, every address it
    asks for in `requests`."""

    def __init__(self, program, timeout=60):
        self.timeout = timeout
        self.complaints, self.requests = [], []
        self._number, self._buffer, self._session = 0, b"", None
        self._folder = tempfile.TemporaryDirectory(prefix="hone-browser-")
        to_browser, self._out = os.pipe()
        self._in, from_browser = os.pipe()
        inherited = (to_browser, from_browser)

        def place_pipes():
            # The browser reads on descriptor 3 and writes on 4, wherever these two are now.
            reading, writing = os.dup(to_browser), os.dup(from_browser)
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self._log = open(os.path.join(self._folder.name, "log"), "wb")
        self._process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
             "--remote-debugging-pipe", f"--user-data-dir={self._folder.name}/profile", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log, close_fds=False,
            preexec_fn=place_pipes, env={**os.environ, "HOME": self._folder.name})
        for descriptor in inherited:
            os.close(descriptor)
        try:
            target = self._ask("Target.createTarget", {"url": "about:blank"})["targetId"]
            attached = self._ask("Target.attachToTarget", {"targetId": target, "flatten": True})
            self._session = attached["sessionId"]
            for domain in ("Page", "Runtime", "Log", "Network"):
                self._ask(domain + ".enable")
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for descriptor in (self._in, self._out):
            os.close(descriptor)
        self._log.close()
        # Its helpers may still be writing while they end.
        for _ in range(20):
            try:
                self._folder.cleanup()
                return
            except OSError:
                time.sleep(0.1)

    def show(self, path, width, height, scheme):
        """Opens a file in a window of this size under a colour scheme, light or dark."""
        self._ask("Emulation.setDeviceMetricsOverride",
                  {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        self._ask("Emulation.setEmulatedMedia",
                  {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        self._loaded = False
        self._ask("Page.navigate", {"url": "file://" + os.path.abspath(path)})
        deadline = time.monotonic() + self.timeout
        while not self._loaded:
            self._read(deadline)

    def value(self, expression):
        """What a JavaScript expression gives on the page."""
        answer = self._ask("Runtime.evaluate", {"expression": expression, "returnByValue": True})
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def screenshot(self, whole=False):
        """A PNG of the window, or of the whole page."""
        return base64.b64decode(self._ask("Page.captureScreenshot", {"captureBeyondViewport": whole})["data"])

    def pdf(self):
        return base64.b64decode(self._ask("Page.printToPDF", {"preferCSSPageSize": True})["data"])

    def _ask(self, method, parameters=None):
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters or {}}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        deadline = time.monotonic() + self.timeout
        while True:
            answer = self._read(deadline)
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def _read(self, deadline):
        """The next message; an event is noted on the way."""
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._in], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError(f"the browser did not answer in {self.timeout} s")
            piece = os.read(self._in, 1 << 16)
            if not piece:
                raise RuntimeError("the browser ended: " + self._last_words())
            self._buffer += piece
        text, self._buffer = self._buffer.split(b"\0", 1)
        message = json.loads(text)
        self._note(message.get("method"), message.get("params", {}))
        return message

    def _note(self, event, details):
        if event == "Page.loadEventFired":
            self._loaded = True
        elif event == "Network.requestWillBeSent":
            self.requests.append(details["request"]["url"])
        elif event == "Runtime.exceptionThrown":
            self.complaints.append(details["exceptionDetails"]["text"])
        elif event == "Runtime.consoleAPICalled":
            self.complaints.append(" ".join(str(each.get("value")) for each in details["args"]))
        elif event == "Log.entryAdded":
            self.complaints.append(details["entry"]["text"])

    def _last_words(self):
        with open(self._log.name, "rb") as log:
            return log.read()[-2000:].decode(errors="replace")
