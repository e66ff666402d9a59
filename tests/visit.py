"""What happens when a reader opens a page."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Browser

from .axe import COLOURS, violations
from .browser import DESKTOP, PHONE

ICON = "fetch(document.querySelector('link[rel~=icon]').href).then(answer => answer.text())"

DESCRIPTION = "document.querySelector('meta[name=description]')?.content"
DRAWN = "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


@dataclass
class Visit:
    """A first visit of ``path``, with nothing in the browser's store."""

    path: str
    requests: list[str] = field(default_factory=list)
    transferred: int = 0
    title: str = ""
    description: str = ""
    messages: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    wider_than_screen: list[str] = field(default_factory=list)


class Visitor:
    """Opens pages one after another, each as if it were the first."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.address = address
        self.page = browser.new_page()
        self.visit = Visit("")
        self.page.on("console", self._note_message)
        self.page.on("pageerror", lambda error: self.visit.messages.append(str(error)))
        network = self.page.context.new_cdp_session(self.page)
        network.send("Network.enable")
        network.send("Network.setCacheDisabled", {"cacheDisabled": True})
        network.on("Network.requestWillBeSent", self._note_request)
        network.on("Network.loadingFinished", self._note_bytes)

    def open(self, path: str) -> Visit:
        """Open a page in light and dark, on a desktop and on a phone."""
        self.visit = Visit(path)
        self._show(DESKTOP, "light")
        self.page.goto(f"{self.address}/{path}")
        self.page.evaluate(ICON)
        self.visit.title = self.page.title()
        self.visit.description = self.page.evaluate(DESCRIPTION)
        for mode, size in (("desktop", DESKTOP), ("phone", PHONE)):
            self._show(size, "light")
            self._note_violations(f"{mode}, light", violations(self.page))
            if self.page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                self.visit.wider_than_screen.append(mode)
            self._show(size, "dark")
            self._note_violations(f"{mode}, dark", violations(self.page, COLOURS))
        return self.visit

    def _show(self, size: dict, colours: str) -> None:
        self.page.set_viewport_size(size)
        self.page.emulate_media(color_scheme=colours)
        self.page.evaluate(DRAWN)

    def _note_violations(self, mode: str, found: list[str]) -> None:
        self.visit.violations += [f"{mode}: {violation}" for violation in found]

    def _note_message(self, message) -> None:
        if message.type in {"error", "warning"}:
            self.visit.messages.append(message.text)

    def _note_request(self, event: dict) -> None:
        if not event["request"]["url"].startswith("data:"):
            self.visit.requests.append(event["request"]["url"])

    def _note_bytes(self, event: dict) -> None:
        self.visit.transferred += round(event["encodedDataLength"])
