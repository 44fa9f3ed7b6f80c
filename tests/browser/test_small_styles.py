"""What is published of the styles says to a browser what their sources say: the same rules, in the same order."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_tools.publish.minerals import with_minerals
from build_tools.publish.stylesheets import bundled
from tests.real_course import ROOT

ASSETS = ROOT / "build_tools" / "theme" / "assets"
SHEETS = {path.name: path.read_text("utf-8") for path in sorted(ASSETS.glob("*.css"))}
PUBLISHED = bundled(SHEETS)
RULES = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return Array.from(sheet.cssRules, rule => rule.cssText);
}"""
"""Every rule as the browser has understood it."""


def _joined(name: str) -> str:
    """A sheet with those it imports, as they are written."""
    return re.sub(
        r'@import url\("([^"]+)"\) ?(\w*);',
        lambda line: f"@media {line[2]} {{ {SHEETS[line[1]]} }}" if line[2] else SHEETS[line[1]],
        SHEETS[name],
    )


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_browser_reads_the_same_rules(name: str, browser: Browser) -> None:
    page = browser.new_page()
    written, published = (page.evaluate(RULES, text) for text in (_joined(name), PUBLISHED[name]))
    page.close()
    assert len(written) > 10
    assert published == written


def test_what_is_published_is_what_the_site_has(site: Path) -> None:
    modules = "".join(path.read_text("utf-8") for path in (ROOT / "modules").glob("*.yaml"))
    minerals = re.findall(r"(?m)^mineral: (\w+)$", modules)
    sources = with_minerals({f"assets/{name}": text for name, text in SHEETS.items()}, minerals)
    for name, text in bundled({path.removeprefix("assets/"): text for path, text in sources.items()}).items():
        assert {path.read_text("utf-8") for path in site.glob(f"*/assets/{name}")} == {text}
