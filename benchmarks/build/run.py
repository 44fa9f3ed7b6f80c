"""Measures our build and others' in turn. Prints the tables, and writes them into benchmarks/README.md if asked.

python -m benchmarks.build.run --sizes 50,500 --only ours,hugo
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from itertools import repeat
from pathlib import Path

import click

from benchmarks.build.built import Built, look, sample_of
from benchmarks.build.conditions import conditions
from benchmarks.build.engines import ENGINES, LANGUAGES, Engine, Place
from benchmarks.build.environment import compile_ours, environment, our_environment
from benchmarks.build.markers import README, put_between_markers
from benchmarks.build.options import sizes as sizes_of
from benchmarks.build.results import COURSE, Result, Results, size_name, to_json
from benchmarks.build.synthetic import write_course
from benchmarks.build.table import not_reached, report
from benchmarks.build.twins import write_twins
from benchmarks.build.usage import Usage, run
from benchmarks.build.venv import engines_venv, versions
from build_tools.outputs.site import SITE
from build_tools.pages.page import Pages
from build_tools.pipeline import make
from tests.real_course import copy_course

RESULTS = Path(__file__).with_name("results.json")
ROUNDS = {COURSE: 5, 50: 5, 500: 3}
NAMES = [engine.name for engine in ENGINES]


def _names(_context: object, _parameter: object, value: str) -> tuple[str, ...]:
    names = tuple(value.split(",")) if value else tuple(NAMES)
    if unknown := set(names) - set(NAMES):
        raise click.BadParameter(f"{', '.join(sorted(unknown))}: choose from {', '.join(NAMES)}")
    return names


@click.command()
@click.option("--sizes", default="course,50,500,2000", show_default=True, callback=sizes_of, help="Pages a language.")
@click.option("--rounds", type=int, help="Rounds at every size. [default: 5 of the course and at 50, 3 at 500]")
@click.option("--only", default="", callback=_names, help=f"Of {', '.join(NAMES)}.")
@click.option("--largest-stock", default=2000, show_default=True, help="No stock navigation above this size.")
@click.option("--work", type=click.Path(path_type=Path), help="A folder to work in and keep; else one that goes.")
@click.option("--write", is_flag=True, help="Write results.json, and the tables into benchmarks/README.md.")
def main(
    sizes: tuple[int, ...],
    rounds: int | None,
    only: tuple[str, ...],
    largest_stock: int,
    work: Path | None,
    write: bool,
) -> None:
    """Ends with 1 when ours misses a target."""
    load = os.getloadavg()[0]
    compile_ours()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (work or Path(temporary)).resolve()
        venv = engines_venv(folder)
        found: list[Result] = []
        for size in sizes:
            engines = [
                each for each in ENGINES if each.name in only and (each.name != "stock" or size <= largest_stock)
            ]
            found += measured(folder, venv, size, rounds or ROUNDS.get(size, 1), engines)
        results = Results(conditions(load, versions(venv)), tuple(found))
    click.echo(report(results))
    if write:
        RESULTS.write_text(to_json(results), "utf-8")
        README.write_text(put_between_markers(README.read_text("utf-8"), "run", report(results)), "utf-8")
    sys.exit(1 if not_reached(results) else 0)


def measured(folder: Path, venv: Path, size: int, rounds: int, engines: Sequence[Engine]) -> list[Result]:
    """What each engine used in each round at this size, one after the other, and what it wrote in the last."""
    place, sample = set_up(folder, venv, size)
    ours, others = our_environment(), environment()
    used: dict[str, list[Usage]] = defaultdict(list)
    built: dict[str, Built] = {}
    for number in range(rounds):
        for engine in engines:
            with engine.ready(place):
                usage = run(engine.commands(place), engine.folder(place), ours if engine.ours else others)
            used[engine.name].append(usage)
            click.echo(f"{size_name(size)}, round {number + 1}/{rounds}: {engine.title} {usage.wall:.2f} s", err=True)
            if number == rounds - 1:
                built[engine.name] = look(engine.folder(place) / engine.site, sample)
            if not engine.ours:
                shutil.rmtree(engine.folder(place) / engine.site)
    shutil.rmtree(place.course)
    shutil.rmtree(place.twins)
    return [Result(each.name, size, tuple(used[each.name]), built[each.name]) for each in engines]


def set_up(folder: Path, venv: Path, size: int) -> tuple[Place, list[str]]:
    """Writes the course of this size, or a copy of the real one, and its twins.

    Returns where, and the paths of some pages to compare.
    """
    began = time.perf_counter()
    place = Place(folder / f"course-{size}", folder / f"twins-{size}", venv)
    for old in (place.course, place.twins):
        shutil.rmtree(old, ignore_errors=True)
    if size == COURSE:
        copy_course(place.course)
    else:
        write_course(place.course, size)
    with ProcessPoolExecutor() as pool:
        languages = dict(zip(LANGUAGES, pool.map(_compiled, repeat(place.course), LANGUAGES), strict=True))
    write_twins(place.twins, languages)
    paths = [f"{code}/{page.uri}" for code, pages in languages.items() for page in pages.pages]
    click.echo(f"{size_name(size)}: written in {time.perf_counter() - began:.0f} s", err=True)
    return place, sample_of(paths)


def _compiled(course: Path, language: str) -> Pages:
    made = make(SITE, course, today=date.today(), language=language)
    if not made.pages:
        raise click.ClickException("The course has problems. Run: course check")
    return made.pages[0]


if __name__ == "__main__":
    main()
