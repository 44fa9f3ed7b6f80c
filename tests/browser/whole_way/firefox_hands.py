"""Hands that drive Firefox. Its driver does not reach windows of the browser: agreeing and choosing skip them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.keyboard import FAR, STOP
from tests.browser.test_storage_firefox import AS_READERS_HAVE_IT
from tests.browser.whole_way.hands import Hands
from tests.search.firefox import Firefox

KEYS = {"Tab": "\ue004", "Shift": "\ue008", "Enter": "\ue007", "Space": " ", "ArrowDown": "\ue015", "End": "\ue010"}
"""WebDriver, section 17.4.2, "Keyboard actions"."""
SETTINGS = """user_pref("browser.download.folderList", 2);
user_pref("browser.download.dir", "{folder}");
user_pref("browser.download.alwaysOpenPanel", false);
user_pref("ui.prefersReducedMotion", 1);
"""
THERE = "return document.readyState === 'complete' && location.href"


class FirefoxHands(Hands):
    """Hands on the only window; what is saved goes to `folder`."""

    def __init__(self, firefox: Firefox, folder: Path) -> None:
        self._firefox, self._folder = firefox, folder
        firefox.resize(360, 740)

    def open(self, address: str) -> None:
        self._firefox.open("about:blank")
        self._firefox.open(address)

    def run(self, script: str, *arguments: object) -> Any:
        return self._firefox.run(script, *arguments)

    def press(self, key: str) -> None:
        self._firefox.press(*(KEYS[each] for each in key.split("+")))

    def write(self, text: str) -> None:
        for sign in text:
            self._firefox.press(sign)

    def tab_to(self, target: str, *, back: bool) -> None:
        """Where Tab stops has the focus and a ring. That it is in view is asked in Chromium only: driven like this,
        Firefox sometimes does not scroll.
        """
        for _ in range(FAR):
            self.press("Shift+Tab" if back else "Tab")
            stop = self.run(f"return ({STOP})(document.querySelector(arguments[0]))", target)
            assert stop["marked"] or stop["name"].startswith("<body"), f"{stop['name']} before {target}"
            if stop["there"]:
                return
        raise AssertionError(f"Tab never comes to {target}")

    def arrive(self, address: str) -> None:
        self.wait(f"const at = (() => {{ {THERE} }})(); return at && at.split('#')[0] === arguments[0]", address)
        self.wait("return location.hash.indexOf('carry') < 0")

    def save(self, button: str, folder: Path) -> Path:
        before = set(self._folder.glob("*.json"))
        self.use(button)
        self.wait("return document.querySelector(\"[data-when='saved']\").getClientRects().length")
        self.run("window.focus()")  # the list of downloads took the focus from the page
        (path,) = set(self._folder.glob("*.json")) - before
        return path.rename(folder / path.name)

    def bring(self, field: str, file: Path) -> None:
        self.go_to(field)
        self._firefox.give_file(field, file)

    def agree(self, button: str) -> None:
        self.run("window.confirm = function () { return true; };")
        self.use(button)


@contextmanager
def firefox_phone(folder: Path) -> Iterator[FirefoxHands]:
    """Firefox with a profile that has kept nothing, in an empty folder."""
    saved = folder / "saved"
    saved.mkdir(parents=True)
    (folder / "prefs.js").write_text(AS_READERS_HAVE_IT + SETTINGS.replace("{folder}", str(saved)), "utf-8")
    with Firefox(folder) as firefox:
        yield FirefoxHands(firefox, saved)
