"""The real player in Chromium, taken through the same steps as the model. The quiz is opened from two folders, one a
language; exports and imports are called as a page with buttons calls them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page

from tests.browser.device import clear, set_shared
from tests.browser.small_quiz import KEY, QUIZ
from tests.traces.items import QUIZ as ITEMS
from tests.traces.items import address
from tests.traces.model import Step, verb_of

COURSE = KEY.split("/")[0]
CHOOSE = """([address, choices]) => {
  const form = document.querySelector(`form[data-address="${address}"]`);
  form.querySelectorAll("[data-interaction]").forEach((field) => {
    const wanted = choices[field.dataset.interaction] || [];
    field.querySelectorAll("input").forEach((input) => {
      const last = input.type === "radio" && input.checked;
      if (input.checked !== wanted.includes(input.value) && !last) { input.click(); }
    });
  });
}"""
SEEN = """([key, addresses]) => {
  const items = (area) => JSON.parse(area.getItem(key) || "{}").items || {};
  const chosen = (field) => Array.from(field.querySelectorAll("input:checked"), (input) => input.value);
  const shown = addresses.map((address) => {
    const form = document.querySelector(`form[data-address="${address}"]`);
    const fields = Array.from(form.querySelectorAll("[data-interaction]"));
    return {
      chosen: Object.fromEntries(fields.map((field) => [field.dataset.interaction, chosen(field)])),
      told: form.querySelector("[data-result] li") !== null,
    };
  });
  return { kept: items(courseScripts["kept/area"].area()), device: items(localStorage), shown };
}"""
EXPORT = """([kind, key, course]) => {
  const transfer = courseScripts["kept/transfer"];
  const save = kind === "results" ? transfer.exportResults : transfer.exportEverything;
  return save(courseScripts["kept/store"].open(key).state(), course);
}"""
IMPORT = """([text, keep, key, course]) => {
  const transfer = courseScripts["kept/transfer"], store = courseScripts["kept/store"].open(key);
  const read = transfer.readImport(text, course);
  if (read.refused) { return read.refused === "empty" ? { added: 0, same: 0, differing: 0 } : read.refused; }
  const told = transfer.compare(store.state(), read.ok);
  store.update((mine) => transfer.merge(mine, read.ok, keep));
  return told;
}"""


@dataclass(frozen=True, slots=True)
class Seen:
    """By item: the records the page can read, those on the device, and {chosen, told} on the page."""

    kept: dict[str, Any]
    device: dict[str, Any]
    shown: dict[str, Any]


class Learner:
    """One browser, the pages open in it, and the files saved from it."""

    def __init__(self, context: BrowserContext, folders: dict[str, Path]) -> None:
        self._context = context
        self._folders = folders
        self._files: dict[str, str] = {}
        self._tabs: dict[int, Page] = {1: self._open("en")}
        self._page = self._tabs[1]

    def _open(self, language: str) -> Page:
        page = self._context.new_page()
        page.goto((self._folders[language] / QUIZ).as_uri())
        return page

    def take(self, step: Step) -> Any:
        """One step. Returns what an import counted, and nothing for other steps."""
        verb = verb_of(step)
        page, given, told = self._page, step[verb], None
        match verb:
            case "choose" | "check":
                page.evaluate(CHOOSE, [address(given["item"]), given["choices"]])
                if verb == "check":
                    page.evaluate(
                        "address => document.querySelector(`form[data-address='${address}'] [data-check]`).click()",
                        address(given["item"]),
                    )
                return None
            case "language":
                page.goto((self._folders[given] / QUIZ).as_uri())
                return None
            case "tab":
                self._page = self._tabs[given] if given in self._tabs else self._open("en")
                self._tabs[given] = self._page
            case "shared":
                set_shared(page, given)
            case "export":
                self._files[given] = page.evaluate(EXPORT, [step["kind"], KEY, COURSE])
            case "import":
                told = page.evaluate(IMPORT, [self._files[given], step["keep"], KEY, COURSE])
            case "clear":
                clear(page, KEY)
        self._page.reload()
        return told

    def sees(self) -> Seen:
        """What the page in front can read and shows, and what stays on the device."""
        seen = self._page.evaluate(SEEN, [KEY, [address(item) for item in ITEMS]])
        shown = dict(zip(ITEMS, seen["shown"], strict=True))
        return Seen(_records(seen["kept"]), _records(seen["device"]), shown)


def _records(found: dict[str, Any]) -> dict[str, Any]:
    names = ("answers", "credit", "tries", "draft")
    return {
        at.rpartition("/")[2]: {name: record[name] for name in names if name in record} for at, record in found.items()
    }
