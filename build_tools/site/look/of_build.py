"""The look of the site that is being built."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from build_tools.outputs.look import PALETTE, Look
from build_tools.pages.page import Pages
from build_tools.site.look.look import has_own_shell, look_of
from build_tools.site.mkdocs_yml.written import read


def set_look(config: MkDocsConfig) -> Look:
    """Gives templates the look as `config.extra.look`, and returns it. Raises UnusableError and OSError."""
    file = Path(config.config_file_path)
    written = read(file)
    look = config.extra["look"] = look_of(written)
    if has_own_shell(written, file.parent):  # The base theme has pictures of its own, which ours does not show.
        config.theme["logo"], config.theme["favicon"] = look.logo, look.favicon
    return look


def with_palette(pages: Pages, look: Look) -> Pages:
    """The pages, with the stylesheet of the palette among their files if there is one."""
    return replace(pages, files={**pages.files, PALETTE: look.palette}) if look.palette else pages
