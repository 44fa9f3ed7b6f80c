"""Counts the work of builds of the synthetic course, and prints it as JSON: python -m benchmarks.work.count"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from benchmarks.build.shape import BRIEF
from benchmarks.build.synthetic import ROOT, write_course
from benchmarks.work.build import build_once
from benchmarks.work.calls import calls_of
from benchmarks.work.shares import by_stage
from benchmarks.work.work import BYTES, Work

Result = TypeVar("Result")

SIZES = (20, 100, 500)
"""Pages a language. With the first of them it is known what a build does once."""
SMALLEST, OTHER_SEED = 12, 2
"""The course that is built first, without counting."""


def works(sizes: Sequence[int] = SIZES) -> tuple[Work, ...]:
    """The work at each size, counted in a new process whose sets have the same order each time.

    Raises RuntimeError, with what it printed, when that fails.
    """
    settings = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "NO_MKDOCS_2_WARNING": "1"}
    environment = {**os.environ, **settings, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "benchmarks.work.count", *map(str, sizes)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return tuple(Work(**counted) for counted in json.loads(done.stdout))


def counted(pages: int) -> Work:
    """The work of a build of a new course of this size. Raises what the build raises."""
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder).resolve() / "course"
        _in_copy(_write, course, pages)
        return _in_copy(_count, course, pages)


def _in_copy(step: Callable[[Path, int], Result], course: Path, pages: int) -> Result:
    """What a step gives, in a copy of this process: nothing is loaded twice, and no step knows of another."""
    with get_context("fork").Pool(1) as copy:
        return copy.apply(step, (course, pages))


def _write(course: Path, pages: int) -> None:
    write_course(course, pages, length=BRIEF)


def _count(course: Path, pages: int) -> Work:
    gc.disable()
    site = course.parent / "site"
    stages = {
        stage: {" ".join(name): calls for name, calls in sorted(functions.items())}
        for stage, functions in sorted(by_stage(calls_of(lambda: build_once(course, site))).items())
    }
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    return Work(pages, stages | {BYTES: {"site": size}})


def warm_up() -> None:
    """Builds once without counting. What a process or a disk remembers of a build, such as compiled templates, is then
    there for every build that is counted; else the number would depend on what was built here before. Another seed
    gives this build other texts, so that no text is remembered.
    """
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder).resolve() / "course"
        write_course(course, SMALLEST, OTHER_SEED, BRIEF)
        build_once(course, course.parent / "site")


if __name__ == "__main__":
    warm_up()
    json.dump([asdict(counted(int(pages))) for pages in sys.argv[1:]], sys.stdout)
