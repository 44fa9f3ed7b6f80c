"""The look of the site that is being built."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from build_tools.outputs.look import Look
from build_tools.pages.page import Pages
from build_tools.site.look.look import has_own_shell, look_of
from build_tools.site.mkdocs_yml.written import read

PALETTE_FILE = "assets/palette.css"


def look_of_build(file: Path) -> Look | None:
    """The look in the mkdocs.yml at `file`; None when it sets another theme than ours.

    Raises UnusableError and OSError.
    """
    written = read(file)
    return look_of(written) if has_own_shell(written, file.parent) else None


def with_palette(pages: Pages, look: Look | None) -> Pages:
    """The pages, with the stylesheet of the palette among their files if there is one."""
    if look is None or not look.palette:
        return pages
    return replace(pages, files={**pages.files, PALETTE_FILE: look.palette})
