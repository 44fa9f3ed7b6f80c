"""The real course, built once; copies of the course folder to break; and a real browser."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from babel import Locale
from filelock import FileLock
from playwright.sync_api import Browser, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
COURSE_PARTS = ("content", "modules", "case_studies", "quizzes", "locales", "mkdocs.yml")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

SECOND = "es"
"""The language that tests switch to. Where the course has no translation into it, copies of the course have it without
one, so that tests of code need no certain language.
"""
HAS_SECOND = (ROOT / "locales" / SECOND).is_dir()
second_translated = pytest.mark.skipif(not HAS_SECOND, reason=f"It reads the course's translation into {SECOND}.")
"""For a test of the words of that translation."""

Run = Callable[..., subprocess.CompletedProcess[str]]


def copy_course(target: Path) -> Path:
    """The course's own files, and the generator by a link, in a folder of their own."""
    target.mkdir(parents=True, exist_ok=True)
    for part in COURSE_PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, target / part)
        else:
            shutil.copy2(source, target / part)
    (target / "build_tools").symlink_to(ROOT / "build_tools", target_is_directory=True)
    if not HAS_SECOND:
        add_language(target, SECOND)
    return target


def add_language(course: Path, code: str = "qu") -> str:
    """A language that nobody has translated into yet, in a copy of the course; returns its code."""
    folder = course / "locales" / code
    folder.mkdir(parents=True)
    name = Locale.parse(code).get_display_name() or code
    text = f"name: {name.capitalize()}\nlocale: {code}\nchecked: false\n"
    (folder / "_language.yaml").write_text(text, "utf-8")
    return code


def copy_second(course: Path) -> None:
    """The second language of the course, with the translation of the interface alone where there is one."""
    if not HAS_SECOND:
        add_language(course, SECOND)
        return
    folder = course / "locales" / SECOND
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("_language.yaml", "_site.po"):
        shutil.copy2(ROOT / "locales" / SECOND / name, folder / name)


@pytest.fixture(scope="session")
def driver() -> Iterator[Playwright]:
    """Once a worker: two of them in one process collide."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(driver: Playwright) -> Iterator[Browser]:
    """Debian's Chromium without its windows: the same engine, and a third less time for the same tests. Where there
    is no such package, the whole one.
    """
    yield from _launched(driver, "chromium-headless-shell", "chromium")


@pytest.fixture(scope="session")
def whole_browser(driver: Playwright) -> Iterator[Browser]:
    """Debian's Chromium as people use it."""
    yield from _launched(driver, "chromium")


def _launched(driver: Playwright, *packages: str) -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, packages)), None)
    assert program, f"The tests need Chromium. Install with: sudo apt-get install -y {packages[0]}"
    running = driver.chromium.launch(executable_path=program, args=ARGUMENTS)
    yield running
    running.close()


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A copy of the real course that a test may change."""
    return copy_course(tmp_path / "course")


@pytest.fixture
def run() -> Run:
    """Runs `python -m <module> …` in a folder; the result has stdout, stderr and returncode."""

    def start(
        module: str, *arguments: str, cwd: Path, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=cwd,
            env=dict(env) if env else None,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    return start


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The real course built with `mkdocs build`, once for all workers. Do not change it."""
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "real-course"
    with FileLock(f"{shared}.lock"):
        if not (shared / "site").exists():
            copy_course(shared)
            made = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build"], cwd=shared, capture_output=True, text=True, check=False
            )
            assert made.returncode == 0, made.stderr
    return shared / "site"


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
