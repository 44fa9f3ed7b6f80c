"""Draws mutants by a seed, runs the tests on each, and prints those that no test caught and the score by room."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from tests.mutants.draw import draw
from tests.mutants.mutant import Mutant
from tests.mutants.options import parsed
from tests.mutants.python_mutants import python_mutants
from tests.mutants.rooms import rooms
from tests.mutants.score import ALL_TESTS, Trial, nearest, table, try_out
from tests.mutants.script_mutants import script_mutants
from tests.mutants.script_tests import is_script
from tests.mutants.touched import Touched, Watch, read_touched
from tests.mutants.trials import Outcome, run

_NEEDED = (
    "playwright.sync_api",
    "pydantic",
    "mkdocs",
    "babel",
    "markdown_it",
    "ruamel.yaml",
    "lxml.html",
)
"""What most tests need and no mutant changes: it is loaded once, before any child starts."""


def main(arguments: Sequence[str]) -> None:
    """Prints each mutant when it was tried, and the score."""
    options = parsed(arguments)
    root = Path.cwd()
    for name in _NEEDED:
        importlib.import_module(name)
    drawn = draw(_mutants(root, options.rooms), options.seed, options.count)
    touched = _touched(root, options.touched or root / "touched.json", options.rooms)
    _pass_unchanged(root, drawn, touched)
    trials = list(_tried(root, drawn, touched, whole=options.whole))
    click.echo(table(trials, list(drawn)))


def _mutants(root: Path, chosen: Sequence[str]) -> dict[str, list[Mutant]]:
    """All mutants of each of the chosen rooms."""
    return {
        room: [mutant for path in paths for mutant in _of_file(path, (root / path).read_text("utf-8"))]
        for room, paths in rooms(root).items()
        if room in chosen
    }


def _of_file(path: str, source: str) -> Iterator[Mutant]:
    return (script_mutants if is_script(path) else python_mutants)(path, source)


def _touched(root: Path, path: Path, chosen: Sequence[str]) -> Touched:
    """Read from `path`; when there is no such file, all tests are run first and watched. Scripts cannot be watched."""
    watched = frozenset(path for room in chosen for path in rooms(root)[room] if not is_script(path))
    if not watched:
        return Touched({}, {})
    if not path.exists():
        outcome = run(ALL_TESTS, root / "trial.log", 3600, plugins=[Watch(root, watched, path)])
        assert outcome is Outcome.PASSED, (root / "trial.log").read_text("utf-8")
    return read_touched(path)


def _pass_unchanged(root: Path, drawn: Mapping[str, Sequence[Mutant]], touched: Touched) -> None:
    """A test that fails on the code as it is would catch everything."""
    tests = {test for mutants in drawn.values() for mutant in mutants for test in nearest(mutant, touched)}
    outcome = run(sorted(tests), root / "trial.log", 1800)
    assert outcome is Outcome.PASSED, (root / "trial.log").read_text("utf-8")


def _tried(root: Path, drawn: Mapping[str, Sequence[Mutant]], touched: Touched, *, whole: bool) -> Iterator[Trial]:
    for room, mutants in drawn.items():
        for mutant in mutants:
            trial = try_out(root, room, mutant, touched, whole=whole)
            click.echo(f"{trial.caught_by or 'LEFT':8} {room:10} {mutant.id}")
            yield trial


if __name__ == "__main__":
    main(sys.argv[1:])
