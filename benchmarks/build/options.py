"""Options of the commands."""

from __future__ import annotations

import click


def numbers(_context: object, _parameter: object, value: str) -> tuple[int, ...]:
    """`50,500` -> (50, 500). Raises BadParameter for anything else."""
    try:
        return tuple(int(each) for each in value.split(","))
    except ValueError as error:
        raise click.BadParameter("Write numbers with commas between them, such as 50,500.") from error
