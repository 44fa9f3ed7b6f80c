"""What engines report and we know: noise, and faults that are still open. known.yaml has a row for each."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import yaml
from playwright.sync_api import Page

from tests.browser.engines.fault import Fault

FILE = Path(__file__).with_name("known.yaml")
LOOK = """([paths, rows]) => paths.map((path) => {
  const node = document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
  const element = node && (node.nodeType === 1 ? node : node.parentElement);
  const name = (one) => one.localName + (one.id ? `#${one.id}` : [...one.classList].map((each) => `.${each}`).join(""));
  const way = (one) => (one.id || !one.parentElement ? name(one) : `${way(one.parentElement)} > ${name(one)}`);
  if (!element) { return { selector: path, snippet: "", rows: rows.map(() => false) }; }
  const snippet = element.outerHTML.replace(/\\s+/g, " ").slice(0, 160);
  return { selector: way(element), snippet, rows: rows.map((row) => element.matches(row)) };
})"""


@dataclass(frozen=True, slots=True)
class Row:
    """A rule of an engine that says nothing of use about the elements that the CSS selector `where` matches, and why.

    `seen` is a case in which the engine does report it: kind of page, width, state.
    """

    engine: str
    rule: str
    where: str
    seen: tuple[str, int, str]
    why: str

    def __str__(self) -> str:
        return f"{self.engine} {self.rule} {self.where}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault of an engine at its place in a page, and the rows that know it."""

    engine: str
    fault: Fault
    selector: str
    snippet: str
    rows: tuple[Row, ...]

    def __str__(self) -> str:
        return f"{self.engine} {self.fault.rule}\n    {self.selector}\n    {self.snippet}\n    {self.fault.help}"


def known_rows() -> tuple[Row, ...]:
    """All rows: what is noise, and what is open."""
    sections = yaml.safe_load(FILE.read_text("utf-8"))
    assert sections.keys() == {"noise", "open"}
    return tuple(Row(**row | {"seen": tuple(row["seen"])}) for rows in sections.values() for row in rows)


def placed(page: Page, engine: str, faults: Collection[Fault], rows: Collection[Row]) -> list[Finding]:
    """What an engine reports of a page that is still as it was examined, each with its rows."""
    of_engine = [row for row in rows if row.engine == engine]
    looked = page.evaluate(LOOK, [[fault.path for fault in faults], [row.where for row in of_engine]])
    return [
        Finding(engine, fault, place["selector"], place["snippet"], _rows(fault, of_engine, place["rows"]))
        for fault, place in zip(faults, looked, strict=True)
    ]


def _rows(fault: Fault, rows: Collection[Row], matches: Collection[bool]) -> tuple[Row, ...]:
    return tuple(row for row, match in zip(rows, matches, strict=True) if match and row.rule == fault.rule)
