"""course build --to: the pages as a folder of Markdown that another site engine builds."""

from __future__ import annotations

from pathlib import Path

import click

from build_tools.commands.common import print_problems
from build_tools.ground import clock
from build_tools.ground.reports import summary
from build_tools.outputs.trees import LAYOUTS
from build_tools.outputs.trees.compile_tree import compile_tree
from build_tools.outputs.trees.write import write_tree
from build_tools.publish.stopped import BuildStoppedError


def build_tree(root: Path, folder: Path, layout: str) -> None:
    """Writes the tree and says what it wrote. Raises ClickException, and exits 1, when nothing was written."""
    from build_tools.site.settings import site_settings

    try:
        made = compile_tree(root, LAYOUTS[layout], site_settings(root), today=clock.today())
        print_problems(made.problems)
        if made.tree is None:
            raise BuildStoppedError(f"{summary(made.problems)}. Nothing was written.")
        write_tree(made.tree, folder)
    except BuildStoppedError as stopped:
        raise click.ClickException(str(stopped)) from stopped
    counted = ", ".join(f"{count} pages in {language}" for language, count in made.pages)
    click.echo(f"Wrote {folder}: {counted}. Build the site there (README.md in it says more):")
    click.echo("\n".join(f"  {command}" for command in (f"cd {folder}", *made.tree.commands)))
