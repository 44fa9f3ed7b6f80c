"""The look of the site that is being built."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from build_tools.ground.problems import Problem
from build_tools.outputs.look import PALETTE, Look
from build_tools.pages.page import Pages
from build_tools.site.look.headings import FACE, SHEET, letters_lacking, letters_note, place_of
from build_tools.site.look.look import has_own_shell, look_of
from build_tools.site.mkdocs_yml.written import read


def set_look(config: MkDocsConfig) -> Look:
    """Gives templates the look as `config.extra.look`, and returns it. Raises UnusableError and OSError."""
    file = Path(config.config_file_path)
    written = read(file)
    look = config.extra["look"] = look_of(written)
    if ("theme", "font") not in written.marks:
        config.theme["font"] = False  # Material would fetch its own from another host.
    if has_own_shell(written, file.parent):  # The base theme has pictures of its own, which ours does not show.
        config.theme["logo"], config.theme["favicon"] = look.logo, look.favicon
    return look


def with_palette(pages: Pages, look: Look) -> Pages:
    """The pages, with the stylesheet of the palette among their files if there is one."""
    return replace(pages, files={**pages.files, PALETTE: look.palette}) if look.palette else pages


def set_face(config: MkDocsConfig, look: Look, pages: Pages) -> tuple[Problem, ...]:
    """Puts the headings of all pages into the fonts of the device when the face lacks letters of some, and notes it.

    Raises OSError.
    """
    letters = letters_lacking(pages) if theme_has(SHEET, config) and not look.device_fonts else ""
    if not letters:
        return ()
    config.extra["look"] = replace(look, device_fonts=True)
    return (letters_note(pages.language.code, letters, place_of(pages)),)


def theme_has(path: str, config: MkDocsConfig) -> bool:
    """Whether custom_dir has this file."""
    folder = config.theme.custom_dir
    return folder is not None and (Path(folder) / path).exists()


def files_of_look(paths: Collection[str], config: MkDocsConfig) -> tuple[str, ...]:
    """The paths of the theme's files, without those of the face where headings are in the fonts of the device."""
    return tuple(path for path in paths if path != FACE) if config.extra["look"].device_fonts else tuple(paths)


def sheets_of_look(sheets: dict[str, str], config: MkDocsConfig) -> dict[str, str]:
    """The theme's stylesheets by path. That of the face is empty where headings are in the fonts of the device."""
    return {**sheets, SHEET: ""} if SHEET in sheets and config.extra["look"].device_fonts else sheets
