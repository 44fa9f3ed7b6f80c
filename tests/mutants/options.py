"""What the command that tries mutants may be asked."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from tests.mutants.rooms import rooms


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options. Paths are absolute: the driver works in a copy, not where the command was typed."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.mutants",
        description="Draws mutants by a seed, runs the tests on each, prints those that no test caught and the score.",
    )
    parser.add_argument("--seed", type=int, default=1, help="The same seed draws the same mutants of the same code.")
    parser.add_argument("--count", type=int, default=300, help="How many mutants.")
    parser.add_argument("--rooms", nargs="+", default=list(rooms(Path.cwd())), help="Where to look.")
    parser.add_argument("--touched", type=_absolute, help="A file that keeps which tests run which lines.")
    parser.add_argument("--whole", action="store_true", help="Runs all tests on what the nearer ones left: slow.")
    return parser.parse_args(arguments)


def again(options: argparse.Namespace) -> list[str]:
    """The same options as arguments."""
    touched = ["--touched", str(options.touched)] if options.touched else []
    whole = ["--whole"] if options.whole else []
    return ["--seed", str(options.seed), "--count", str(options.count), "--rooms", *options.rooms, *touched, *whole]


def _absolute(path: str) -> Path:
    return Path(path).absolute()
