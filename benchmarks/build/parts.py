"""Measures parts of our build: its stages, `course check`, the YAML alone, and saving a file under `course serve`.

python -m benchmarks.build.parts --pages 500
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path

import click

from benchmarks.build.conditions import conditions
from benchmarks.build.engines import CACHE
from benchmarks.build.environment import compile_ours, our_environment
from benchmarks.build.live import WORDS, idle, live
from benchmarks.build.markers import README, put_between_markers
from benchmarks.build.options import sizes
from benchmarks.build.parts_report import AllParts, Measured, parts_json, parts_report
from benchmarks.build.results import COURSE, size_name
from benchmarks.build.synthetic import write_course
from benchmarks.build.usage import run
from tests.real_course import copy_course

RESULTS = Path(__file__).with_name("parts.json")
YAML_PAGES = 168
"""Pages a language of a course with about 1 MB of YAML."""

Environment = Mapping[str, str]
Part = Callable[[Path, int, int, Environment], list[dict[str, float]]]
"""What a round of a part took, for each round, from an empty folder, pages a language, rounds and an environment."""


def stages(folder: Path, pages: int, rounds: int, environment: Environment) -> list[dict[str, float]]:
    """Each stage's own seconds in a cold build."""
    _write(folder, pages)
    return [_told("benchmarks.build.stages", folder, environment) for _ in _cold(folder, rounds)]


def check(folder: Path, pages: int, rounds: int, environment: Environment) -> list[dict[str, float]]:
    """`course check` in a process of its own."""
    _write(folder, pages)
    command = [sys.executable, "-m", "build_tools", "check"]
    return [asdict(run([command], folder, environment)) for _ in _cold(folder, rounds)]


def yaml(folder: Path, pages: int, rounds: int, environment: Environment) -> list[dict[str, float]]:
    """YAML read with positions and validated; there is no catalogue beside it."""
    write_course(folder, pages)
    shutil.rmtree(folder / "locales")
    return [_told("benchmarks.build.yaml_load", folder, environment) for _ in _cold(folder, rounds)]


def saving(folder: Path, pages: int, rounds: int, environment: Environment) -> list[dict[str, float]]:
    """From saving a module to the page that shows it; 1 where search and menu were right after it, else 0."""
    _write(folder, pages)
    found = live(folder, environment, rounds)
    return [{"http": each.http, "seconds": each.seconds, "search": each.search, "menu": each.menu} for each in found]


def serving(folder: Path, pages: int, rounds: int, environment: Environment) -> list[dict[str, float]]:  # noqa: ARG001
    """The share of a core that a preview takes while nobody uses it: once, because that takes a minute."""
    _write(folder, pages)
    return [{"idle": idle(folder, environment)}]


PARTS: dict[str, Part] = {"stages": stages, "check": check, "yaml": yaml, "saving": saving, "serving": serving}


@click.command()
@click.option("--pages", default="course,500", show_default=True, callback=sizes, help="Pages a language, with commas.")
@click.option("--rounds", default=3, show_default=True, type=click.IntRange(1, len(WORDS)), help="The median is told.")
@click.option("--only", default=",".join(PARTS), show_default=True, help="Which parts.")
@click.option("--write", is_flag=True, help="Write parts.json, and the tables into benchmarks/README.md.")
def main(pages: tuple[int, ...], rounds: int, only: str, write: bool) -> None:
    """Prints what each part takes. The YAML is one megabyte at any size."""
    environment = our_environment()
    load = os.getloadavg()[0]
    compile_ours()
    found = []
    for name in (each for each in PARTS if each in only.split(",")):
        for size in (YAML_PAGES,) if name == "yaml" else pages:
            with tempfile.TemporaryDirectory() as folder:
                found.append(Measured(name, size, PARTS[name](Path(folder).resolve(), size, rounds, environment)))
            click.echo(f"{name} is measured: {size_name(size)}", err=True)
    measured = AllParts(conditions(load), found)
    click.echo(parts_report(measured))
    if write:
        RESULTS.write_text(parts_json(measured), "utf-8")
        README.write_text(put_between_markers(README.read_text("utf-8"), "parts", parts_report(measured)), "utf-8")


def _write(folder: Path, size: int) -> None:
    """Writes the course of a size into an empty folder."""
    if size == COURSE:
        copy_course(folder)
    else:
        write_course(folder, size)


def _cold(course: Path, rounds: int) -> Iterator[int]:
    """The numbers of the rounds; before each, what an earlier build left is deleted."""
    for number in range(rounds):
        for name in (CACHE, "site"):
            shutil.rmtree(course / name, ignore_errors=True)
        yield number


def _told(module: str, course: Path, environment: Environment) -> dict[str, float]:
    """What a module of ours prints as JSON, run in `course` in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", module], cwd=course, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise click.ClickException(done.stderr)
    told: dict[str, float] = json.loads(done.stdout)
    return told


if __name__ == "__main__":
    main()
