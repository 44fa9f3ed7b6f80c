"""A course in English and Spanish whose quiz has an item of every type, and its site as MkDocs makes it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import polib
import yaml

from build_tools.course.groups import group_hashes
from build_tools.reading.load import load
from build_tools.translate import update
from tests.browser.typed_quiz import WRITTEN
from tests.browser.written_quiz import SPANISH
from tests.real_course import ROOT, copy_second
from tests.small import SMALL_COURSE, lay_over, read_course

REAL = ("mkdocs.yml", "content/interface.yaml")
TELL = ("after-the-taste", "bad-taste", "who-first")
"""The items of the second objective."""
HEADING = re.compile("^(#* ?)")


def build_site(folder: Path) -> Path:
    """Writes the course to `folder` and builds it. Returns the site's folder.

    Raises:
        AssertionError: when the build fails.
    """
    _write(folder)
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    return folder / "site"


def _write(folder: Path) -> None:
    shutil.copytree(SMALL_COURSE, folder)
    lay_over(folder, Path(__file__).with_name("course.txt").read_text("utf-8"))
    for name in REAL:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    copy_second(folder)
    (folder / "build_tools").symlink_to(ROOT / "build_tools", target_is_directory=True)
    _write_quiz(folder / "quizzes" / "safe-water.yaml")
    sources, _ = load(folder)
    for path, text in update(sources, "es", group_hashes(read_course(folder))).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(_translated(text), "utf-8")


def _write_quiz(path: Path) -> None:
    """The items of the small course, then the first of each other type."""
    quiz = yaml.safe_load(path.read_text("utf-8"))
    items: list[dict[str, Any]] = quiz["items"] + [yaml.safe_load(each.read_text("utf-8"))[0] for each in WRITTEN]
    for item in items:
        item["objective"] = "tell" if item["id"] in TELL else "trace"
    written = yaml.safe_dump({**quiz, "items": items}, allow_unicode=True, sort_keys=False)
    path.write_text(written, "utf-8")


def _translated(catalogue: str) -> str:
    """A catalogue without gaps: what is not translated by hand is its source with a mark."""
    file = polib.pofile(catalogue)
    for entry in file:
        if not entry.msgstr:
            entry.msgstr = SPANISH.get(entry.msgctxt) or HEADING.sub(r"\1[es] ", entry.msgid)
    return str(file)
