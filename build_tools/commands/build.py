"""course build and course serve: the same as `mkdocs build` and `mkdocs serve`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from build_tools.commands.common import root_folder
from build_tools.trees import LAYOUTS


@click.command()
@click.option("--strict", is_flag=True, help="Warnings stop the build too.")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Write Markdown for another site engine here.")
@click.option("--layout", type=click.Choice(list(LAYOUTS)), help="What that engine reads; neutral when not said.")
def build(strict: bool, folder: Path | None, layout: str | None) -> None:
    """Builds every language into site/, or into a folder of Markdown for another site engine.

    A build that fails leaves the folder as it was.
    """
    root = root_folder()
    if folder:
        from build_tools.commands.tree import build_tree

        return build_tree(root, folder, layout or "neutral")
    if layout:
        raise click.UsageError("--layout says what --to writes: give --to DIR too.")
    from build_tools.site.build import build_site

    sys.exit(build_site(root, strict=strict))


@click.command()
@click.option("--address", default="127.0.0.1:8000", help="Where to serve.", show_default=True)
def serve(address: str) -> None:
    """Shows every language live, drafts included. Saving a file reloads the page."""
    from build_tools.site.build import serve_site

    sys.exit(serve_site(root_folder(), address=address))
