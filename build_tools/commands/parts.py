"""course build --language and --join: builds languages alone, on many machines, and joins them."""

from __future__ import annotations

from pathlib import Path

import click

from build_tools.commands.common import say
from build_tools.ground.visible import LINES, visible
from build_tools.publish.stopped import BuildStoppedError


def build_language(root: Path, language: str, parts: Path, *, strict: bool) -> None:
    """Builds one language alone and prints where it is. Raises ClickException when it was not built."""
    from build_tools.site.processes.part_build import build_part

    try:
        pages = build_part(root, language, parts, strict=strict)
    except BuildStoppedError as stopped:
        raise click.ClickException(visible(str(stopped), keep=LINES)) from stopped
    say(f"Wrote {parts / language}: {pages} pages. When every language is there: course build --join")


def join_languages(root: Path, parts: Path, *, strict: bool) -> None:
    """Joins the parts into the site and prints where it is. Raises ClickException when it was not made."""
    from build_tools.site.processes.part_join import join_parts

    try:
        site = join_parts(root, parts, strict=strict)
    except BuildStoppedError as stopped:
        raise click.ClickException(f"{visible(str(stopped), keep=LINES)}\nsite/ is as it was.") from stopped
    say(f"Wrote {site}")
