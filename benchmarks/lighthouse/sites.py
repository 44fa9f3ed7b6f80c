"""The two sites that are compared, built into folders of their own."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import click

from benchmarks.lighthouse.stock import write_twin
from build_tools.outputs.site import SITE
from build_tools.pipeline import make
from tests.real_course import copy_course

LANGUAGE = "es"


def build_ours(folder: Path) -> Path:
    """Builds a copy of the course as it is in the working tree. Returns the folder of its `LANGUAGE`'s pages.

    Raises ClickException, with what MkDocs said, when it does not build.
    """
    copy_course(folder)
    _mkdocs(folder / "mkdocs.yml")
    return folder / "site"


def build_stock(course: Path, folder: Path) -> Path:
    """Builds the twin of the course in `course` into `folder`. Returns the folder of its site.

    Raises ClickException when the course has problems or MkDocs does not build.
    """
    made = make(SITE, course, today=date.today(), language=LANGUAGE)
    if not made.pages:
        raise click.ClickException("The course has problems. Run: course check")
    _mkdocs(write_twin(folder, made.pages[0]))
    return folder / "site"


def _mkdocs(config: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", str(config)]
    made = subprocess.run(command, cwd=config.parent, capture_output=True, text=True, check=False)
    if made.returncode:
        raise click.ClickException(made.stderr)
