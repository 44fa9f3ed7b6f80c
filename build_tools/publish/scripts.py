"""Gives pages the files of their scripts: what a page needs becomes one file, the same for all pages that need it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePosixPath

from build_tools.pages.page import Page, Pages
from build_tools.scripts.bundle import bundle_path, bundled, modules
from build_tools.scripts.module import Module

LEAVE = ("page/leave", "page/expired")
"""What a page that can be left at once loads before anything is shown."""


def with_scripts(pages: Pages, present: tuple[str, ...] = ()) -> Pages:
    """The pages with the paths of published files as their scripts, and those files among theirs.

    Scripts that `present` ones import, and these themselves, stand in the head of every page. Otherwise a page's file
    has all that the page needs: on a bad line no other file may arrive. Raises UnusableError and OSError.
    """
    known = modules()
    groups = dict.fromkeys(page.scripts for page in pages.pages if page.scripts)
    files = {group: _file(group, known, present) for group in groups}
    to_leave = [_file(LEAVE, known, ())] if any(page.leave for page in pages.pages) else []
    return replace(
        pages,
        pages=tuple(_page(page, files) for page in pages.pages),
        files={**pages.files, **dict(files.values()), **dict(to_leave)},
        leave_script=to_leave[0][0] if to_leave else "",
    )


def _page(page: Page, files: dict[tuple[str, ...], tuple[str, str]]) -> Page:
    return replace(page, scripts=(files[page.scripts][0],)) if page.scripts else page


def _file(entries: tuple[str, ...], known: Mapping[str, Module], present: tuple[str, ...]) -> tuple[str, str]:
    text = bundled(entries, known, present)
    return bundle_path("-".join(PurePosixPath(entry).name for entry in entries), text), text
