"""What a browser sees in the pictures for sharing, and the tags on every kind of page of the real site."""

from __future__ import annotations

import base64
from pathlib import Path

import html5lib
import pytest
from playwright.sync_api import Browser

from tests.browser.states import LANGUAGES, PAGES
from tests.browser.weighing import languages

SEEN = """async data => {
  const bytes = Uint8Array.from(atob(data), letter => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const words = context.getImageData(56, 120, Math.min(580, image.width - 56), Math.min(220, image.height - 120)).data;
  let dark = 0;
  for (let at = 0; at < words.length; at += 4) { dark += words[at] < 60 && words[at + 1] < 60 ? 1 : 0; }
  return [image.width, image.height, dark];
}"""
"""Width and height, and how many dark dots there are where the words of the picture for sharing stand."""


def _meta(page: Path) -> dict[str, str]:
    tree = html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False)
    names = ((each.get(name), each.get("content")) for each in tree.iter("meta") for name in ("property", "name"))
    found = [(name, content) for name, content in names if name]
    assert len(found) == len({name for name, _ in found})
    return {name: content for name, content in found if name and content}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_says_it(kind: str, language: str, site: Path) -> None:
    page = site / language / PAGES[kind]
    said = _meta(page)
    tree = html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False)
    title = tree.findtext("head/title") or ""
    assert title.partition(" · ")[0] == said["og:title"]
    assert said["og:description"] == said["description"]
    (picture,) = (site / language / "assets").glob("share-*.png")
    assert said["og:image"].endswith(f"/{language}/assets/{picture.name}")
    assert said["og:image"].startswith("https://")


def test_a_browser_reads_them(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto("about:blank")
    for folder in languages(site):
        for name, size in (("share-*.png", [1200, 630]), ("touch-icon.png", [180, 180])):
            (file,) = (folder / "assets").glob(name)
            width, height, dark = page.evaluate(SEEN, base64.b64encode(file.read_bytes()).decode())
            assert [width, height] == size
            assert dark > 1000 or name != "share-*.png"
    page.close()
