"""The ways of ways.yaml, walked in any browser; and the pages of a site that can be left."""

from __future__ import annotations

import json
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml

from build_tools.scripts.bundle import bundled, modules

DEVICE = bundled(("kept/device", "kept/store"), modules())
PLAIN = "glossary.html"
PATIENCE = 15.0
ESCAPES = 3
LOOK = """({
  ready: document.readyState === "complete",
  path: location.pathname,
  hidden: getComputedStyle(document.documentElement).opacity === "0",
  tab: Object.keys(sessionStorage),
  device: Object.keys(localStorage),
})"""
SHARE = f"(() => {{ {DEVICE} courseScripts['kept/device'].setShared(true); }})()"
CLEAR = f"(() => {{ {DEVICE} const {{ open }} = courseScripts['kept/store']; " + (
    "courseScripts['kept/device'].clear(open(KEY)); })()"
)


@dataclass(frozen=True, slots=True)
class Way:
    """A row of ways.yaml."""

    name: str
    steps: list[str]
    shows: list[str]
    tab: list[str]


def ways(otherwise: str = "") -> list[Way]:
    """All rows; with `otherwise`, those that have this key, as it says."""
    rows = yaml.safe_load(Path(__file__).with_name("ways.yaml").read_text("utf-8"))
    found = [row | row.get(otherwise, {}) for row in rows if not otherwise or otherwise in row]
    return [Way(**{field.name: row[field.name] for field in fields(Way)}) for row in found]


def guarded(site: Path, language: str = "en") -> list[str]:
    """The paths of the pages of a built site that can be left at once, below the site."""
    found = [path for path in sorted((site / language).rglob("*.html")) if "data-leave" in path.read_text("utf-8")]
    return [path.relative_to(site).as_posix() for path in found]


def lesson(site: Path, language: str = "en") -> str:
    """The path of the first lesson that can be left, below the site."""
    return next(path for path in guarded(site, language) if "/modules/" in path)


def pages_of(site: Path) -> dict[str, str]:
    """The path of each page that ways.yaml names, but for the one about units."""
    first, second, *_ = guarded(site)
    return {"plain": f"en/{PLAIN}", "first": first, "second": second}


class Walker(ABC):
    """A browser with a site at `root`, whose course has this id. `pages` are paths below the root by name."""

    def __init__(self, root: str, course: str, pages: dict[str, str]) -> None:
        self.root, self.course, self.pages = root.rstrip("/"), course, pages

    @abstractmethod
    def open(self, address: str) -> None:
        """Opens a page as a link or a bookmark does."""

    @abstractmethod
    def press(self, key: str) -> None:
        """Presses a key once."""

    @abstractmethod
    def history(self, step: str) -> None:
        """Does `back`, `forward` or `reload`."""

    @abstractmethod
    def run(self, expression: str) -> Any:
        """The value of an expression on the page; raises an error between two pages."""

    def walk(self, way: Way) -> None:
        """Does every step, and looks at what is on the screen after each."""
        for step, shown in zip(way.steps, way.shows, strict=True):
            self._do(step)
            self.expect(shown, f"{way.name}: {step}")
        look = self.look()
        assert {self._short(name) for name in look["tab"]} - {"carry", "language"} == set(way.tab), look
        assert not [name for name in look["device"] if name.endswith("left")], look

    def look(self) -> dict[str, Any]:
        """What is on the screen, and the names that are stored."""
        found: dict[str, Any] = self.run(LOOK)
        return found

    def expect(self, shown: str, doing: str) -> None:
        """Waits until the page is on the screen, and stays there."""
        end, since = time.monotonic() + PATIENCE, 0.0
        while True:
            now, seen = time.monotonic(), self._seen()
            since = (since or now) if seen == shown else 0.0
            if since and now - since > 0.2:
                return
            assert now < end, f"{doing}: {seen} is on the screen, not {shown}"
            time.sleep(0.05)

    def _seen(self) -> str:
        try:
            look = self.look()
        except Exception:  # Each driver has its own word for "between two pages".
            return "nothing yet"
        if not look or not look["ready"]:
            return "nothing yet"
        if re.search(r"/assets/units-\w+\.html$", look["path"]):
            return "elsewhere"
        found = [name for name, path in self.pages.items() if look["path"].endswith(path)]
        return "nothing" if look["hidden"] else (found[0] if found else look["path"])

    def _do(self, step: str) -> None:
        word, _, rest = step.partition(" ")
        if word == "open":
            name, _, place = rest.partition(" ")
            self.open(f"{self.root}/{self.pages[name]}" + ("#content_" if place else ""))
        elif word == "leave":
            self.run("document.querySelector('[data-leave] a').click()")
        elif word == "escape":
            for _ in range(ESCAPES):
                self.press("Escape")
        elif word == "share":
            self.run(SHARE)
        elif word == "clear":
            self.run(CLEAR.replace("KEY", json.dumps(f"{self.course}/v1")))
        else:
            self.history(word)

    def _short(self, name: str) -> str:
        return {f"{self.course}/left": "left", "shared-phone": "shared"}.get(name, name.removeprefix(f"{self.course}/"))


def names(found: Sequence[Way]) -> list[str]:
    """What a report calls each way."""
    return [way.name for way in found]
