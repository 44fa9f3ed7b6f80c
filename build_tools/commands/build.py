"""course build and course serve: the same as `mkdocs build` and `mkdocs serve`."""

from __future__ import annotations

import sys

import click

from build_tools.commands.common import root_folder


@click.command()
@click.option("--strict", is_flag=True, help="Warnings stop the build too.")
def build(strict: bool) -> None:
    """Builds every language into site/. A build that fails leaves site/ as it was."""
    from build_tools.site.build import build_site

    sys.exit(build_site(root_folder(), strict=strict))


@click.command()
@click.option("--address", default="127.0.0.1:8000", help="Where to serve.", show_default=True)
def serve(address: str) -> None:
    """Shows every language live, drafts included. Saving a file reloads the page."""
    from build_tools.site.build import serve_site

    sys.exit(serve_site(root_folder(), address=address))
