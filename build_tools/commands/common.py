"""What the commands share: the course folder, an option, and how they print problems and exit."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from build_tools.ground.problems import Problem, has_errors, must_stop
from build_tools.ground.reports import FORMATS, stopped_by, summary
from build_tools.ground.visible import visible


def root_folder() -> Path:
    """The course folder, which is the current one. Raises UsageError (exit code 2) when it holds no course."""
    root = Path.cwd()
    if not (root / "content").is_dir():
        raise click.UsageError("There is no content/ here. Run course in the folder that holds mkdocs.yml.")
    return root


def _as_date(_context: Any, _parameter: Any, value: datetime | None) -> date | None:
    return value.date() if value else None


def today_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the option --today: the day to check dates against."""
    return click.option(
        "--today", type=click.DateTime(["%Y-%m-%d"]), callback=_as_date, help="Check dates against this day."
    )(function)


def print_problems(problems: Sequence[Problem], style: str = "") -> None:
    """Prints all problems on stdout in the `style`, one of FORMATS. By default as text, or on GitHub as annotations."""
    style = style or ("github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text")
    if problems or style == "json":
        click.echo(FORMATS[style](problems))


def finish(problems: Sequence[Problem], *, strict: bool = False) -> None:
    """Prints the number of problems on stderr and exits: 1 when there are errors, or `strict` and warnings; else 0."""
    stops = must_stop(problems, strict=strict)
    click.echo(stopped_by(problems) if stops and not has_errors(problems) else summary(problems), err=True)
    sys.exit(1 if stops else 0)


def say(text: str, *, error: bool = False) -> None:
    """Prints one line on stdout, or as an `error` on stderr. What could steer a terminal is shown as an escape."""
    click.echo(visible(text), err=error)
