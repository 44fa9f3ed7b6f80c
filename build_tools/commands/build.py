"""course build and course serve: what `mkdocs build` and `mkdocs serve` do, and other ways to build."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from build_tools.commands.common import root_folder
from build_tools.commands.parts import build_language, join_languages
from build_tools.commands.settings import require_settings

PATH = click.Path(path_type=Path)


class Layout(click.ParamType):  # type: ignore[type-arg]
    """The name of a layout. The layouts, and all that makes pages, are loaded when somebody asks for one."""

    name = "layout"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The name, if there is such a layout. Raises BadParameter."""
        return _layouts().convert(value, param, ctx)

    def get_metavar(self, *asked: Any, **named: Any) -> str | None:
        """The names in the help. What Click gives for that differs between its versions."""
        return _layouts().get_metavar(*asked, **named)


def _layouts() -> click.Choice[str]:
    from build_tools.outputs.pages import LAYOUTS

    return click.Choice(list(LAYOUTS))


@click.command()
@click.option("--strict", is_flag=True, help="Warnings stop the build too. Notes do not.")
@click.option("--to", "folder", type=PATH, help="Write Markdown for another site engine into this folder.")
@click.option("--layout", type=Layout(), help="What that engine reads; neutral when not said.")
@click.option("--language", help="Build this language alone, for --join.")
@click.option("--join", is_flag=True, help="Make site/ of languages that were built alone.")
@click.option("--parts", type=PATH, default="parts", show_default=True, help="Where languages built alone are.")
def build(strict: bool, folder: Path | None, layout: str | None, language: str | None, join: bool, parts: Path) -> None:
    """Builds every language into site/. A build that fails leaves site/ as it was."""
    root = root_folder()
    if sum(map(bool, (folder, language, join))) > 1:
        raise click.UsageError("--to, --language and --join are three different builds: give one of them.")
    if layout and not folder:
        raise click.UsageError("--layout says what --to writes: give --to DIR too.")
    if folder:
        from build_tools.commands.export import write_output
        from build_tools.outputs.pages import PAGES

        write_output(PAGES, root, folder, {"layout": layout}, strict=strict)
        return
    require_settings(root)
    if language:
        build_language(root, language, parts, strict=strict)
    elif join:
        join_languages(root, parts, strict=strict)
    else:
        from build_tools.site.build import build_site

        sys.exit(build_site(root, strict=strict))


@click.command()
@click.option("--address", help="Where to serve, instead of dev_addr in mkdocs.yml or 127.0.0.1:8000.")
def serve(address: str | None) -> None:
    """Shows every language live, drafts included. Saving a file reloads the page."""
    from build_tools.site.build import serve_site

    root = root_folder()
    require_settings(root)
    sys.exit(serve_site(root, address=address))
