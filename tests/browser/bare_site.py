"""Pages of a small course in a bare shell, opened from a folder: what they do does not depend on the theme.

Scripts stay files, although pages that hold them open in two thirds of the time: they read storage sooner, and under
load one reload in some hundred Chromium then shows a page what storage held before its last change.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from build_tools.pages.page import Page, Pages
from build_tools.publish.forwarding import with_forwarding
from build_tools.publish.scripts import with_scripts
from tests.real_course import ROOT

ASSETS = ROOT / "build_tools" / "theme" / "assets"
SHEETS = ("tokens", "course", "cards", "facts", "steps", "lists", "choices", "quiz", "progress", "my-course")


def write_site(folder: Path, pages: Pages, more: Mapping[str, tuple[str, ...]] | None = None) -> Path:
    """Writes every page below `folder`, with the theme's own styles, and its scripts. Returns the folder.

    `more` are scripts by the uri of the page that loads them too.
    """
    shutil.copytree(ASSETS, folder / "assets")
    wanted = [replace(page, scripts=(*page.scripts, *(more or {}).get(page.uri, ()))) for page in pages.pages]
    pages = with_forwarding(with_scripts(replace(pages, pages=tuple(wanted))), "")
    for name, text in pages.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    for page in pages.pages:
        path = folder / page.uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_shell(page, pages.leave_script), "utf-8")
    return folder


def _shell(page: Page, leave_script: str) -> str:
    up = "../" * page.uri.count("/")
    guard = f'<script src="{up}{leave_script}" data-left="small-course/left"></script>' if page.leave else ""
    styles = "".join(
        f'<link rel="stylesheet" media="{media}" href="{up}assets/{name}.css">'
        for name, media in (*((name, "all") for name in SHEETS), ("print", "print"))
    )
    scripts = "".join(f'<script src="{up}{script}" defer></script>' for script in page.scripts)
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{page.kind}</title>{styles}{guard}</head><body>{page.leave}<main>{page.html}</main>{scripts}</body></html>"
    )
