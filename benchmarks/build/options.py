"""Options of the commands."""

from __future__ import annotations

import click

from benchmarks.build.results import COURSE


def sizes(_context: object, _parameter: object, value: str) -> tuple[int, ...]:
    """`course,50` -> (COURSE, 50). Raises BadParameter for anything else."""
    try:
        return tuple(COURSE if each == "course" else int(each) for each in value.split(","))
    except ValueError as error:
        raise click.BadParameter("Write `course` or numbers with commas between them, such as course,500.") from error
