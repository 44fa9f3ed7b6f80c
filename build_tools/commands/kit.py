"""course kit: writes what a trainer carries to a workshop."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from build_tools.commands.common import root_folder, today_option
from build_tools.commands.export import write_output
from build_tools.outputs.kit import KIT, WORKSHOP

FOLDER = "kit"


@click.command()
@click.option(f"--{WORKSHOP.name}", metavar="ID", help=WORKSHOP.help)
@click.option("--to", "folder", type=click.Path(path_type=Path), default=FOLDER, show_default=True, help="Where to.")
@click.option("--strict", is_flag=True, help="Stop at warnings, too.")
@today_option
def kit(workshop: str | None, folder: Path, today: date | None, *, strict: bool) -> None:
    """Writes the kit of each workshop in content/workshops/, in every language: a folder and a zip. Its tests are in a
    folder and a zip apart. What an earlier run wrote into the same folder is replaced, also when only one workshop is
    asked for.
    """
    write_output(KIT, root_folder(), folder, {WORKSHOP.name: workshop}, today, strict=strict)
