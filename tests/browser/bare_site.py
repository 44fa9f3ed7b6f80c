"""Pages of a small course in a bare shell, opened from a folder: what they do does not depend on the theme.

Styles and scripts stand in the page, each in an element of its own: a browser asks for a file in a third of the time
of a page with thirty. Pages of the real site name them, as a reader's do.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from build_tools.pages.page import Page, Pages
from tests.real_course import ROOT

ASSETS = ROOT / "build_tools" / "theme" / "assets"
STYLES = (("course", "all"), ("quiz", "all"), ("my-course", "all"), ("print", "print"))


def write_site(folder: Path, pages: Pages) -> Path:
    """Writes every page below `folder`, with the theme's own styles and scripts in it. Returns the folder."""
    for page in pages.pages:
        path = folder / page.uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_shell(page), "utf-8")
    return folder


def _shell(page: Page) -> str:
    styles = "".join(f'<style media="{media}">{_asset(f"{name}.css")}</style>' for name, media in STYLES)
    scripts = "".join(script(path.removeprefix("assets/")) for path in page.scripts)
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{page.kind}</title>{styles}</head><body><main>{page.html}</main>{scripts}</body></html>"
    )


def script(name: str) -> str:
    """A script of the theme as an element."""
    return f"<script>{_asset(name)}</script>"


@cache
def _asset(name: str) -> str:
    """A style or script that means the same inside a page as in a file of its own."""
    text = (ASSETS / name).read_text("utf-8")
    assert not any(each in text for each in ("</s", "<!--", "url(", "@import", "currentScript")), name
    return text
