"""A build of which nothing changed keeps the site; any change makes the site that a first build would make."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.site.site_course import PLAIN, BuiltOnce, TextCourse

FULL = pytest.mark.full
KEPT = "Nothing has changed"


@pytest.fixture
def built(themed_once: BuiltOnce) -> Iterator[TextCourse]:
    """A course that was built, with a theme of its own beside it."""
    course = themed_once.again()
    yield course
    course.stop()


def test_the_site_is_not_touched(built: TextCourse) -> None:
    before = [(path, path.stat().st_mtime_ns, path.stat().st_ino) for path in sorted(built.site.rglob("*"))]
    code, output = built.build()
    assert code == 0
    assert f"{KEPT} since {built.site} was built: 3 pages in en, 3 pages in es" in output
    assert "Cleaning" not in output, "nothing is cleaned, and no folder beside the site is written"
    assert "Building" not in output
    assert before == [(path, path.stat().st_mtime_ns, path.stat().st_ino) for path in sorted(built.site.rglob("*"))]
    assert built.left_behind() == []


def _append(path: str, text: str) -> Callable[[TextCourse], None]:
    def change(course: TextCourse) -> None:
        file = course.root / path
        file.write_text(file.read_text("utf-8") + text, "utf-8")

    return change


def _same_size(course: TextCourse) -> None:
    page = course.root / "modules/mines.txt"
    page.write_text(page.read_text("utf-8").replace("hills", "rocks"), "utf-8")


def _flip(page: Path) -> None:
    status = page.stat()
    page.write_bytes(page.read_bytes().replace(b"h", b"i", 1))
    os.utime(page, ns=(status.st_atime_ns, status.st_mtime_ns))


CHANGES: dict[str, Callable[[TextCourse], None]] = {
    "a text": _append("modules/mines.txt", "<p>More</p>\n"),
    "a text of the same length": _same_size,
    "a new page": lambda course: course.write({"modules/new.txt": "en: New\n"}),
    "a page less": lambda course: (course.root / "modules/water.txt").unlink(),
    "a link that leads nowhere": lambda course: (course.root / "modules/new.yaml").symlink_to("/nowhere"),
    "an image": lambda course: course.write({"content/images/a.svg": "<svg/>"}),
    "a catalogue": lambda course: course.write({"locales/es/modules/mines.po": 'msgid ""\nmsgstr ""\n'}),
    "a template": _append("theme/main.html", "<!-- -->"),
    "the settings": _append("mkdocs.yml", "copyright: us\n"),
    "a page of the site, by hand": _append("site/en/index.html", "x"),
    "a page of the site that is gone": lambda course: (course.site / "es/index.html").unlink(),
    "the notes of the last build": lambda course: shutil.rmtree(course.root / ".cache"),
    "a byte of a page, its time and size as before": lambda course: _flip(course.site / "en/index.html"),
    "notes that are nothing but brackets": lambda course: course.write({f".cache/{_notes(course)}": "[" * 200_000}),
    "damaged notes": lambda course: course.write({f".cache/{_notes(course)}": '{"inputs": 1}'}),
}


def _notes(course: TextCourse) -> str:
    (path,) = (course.root / ".cache").iterdir()
    return path.name


FAST = ("a text", "a template", "the settings", "a page of the site, by hand", "damaged notes")
"""One change of each kind; the others are of the full grids."""


@pytest.mark.parametrize("name", [name if name in FAST else pytest.param(name, marks=FULL) for name in CHANGES])
def test_after_a_change_the_site_is_that_of_a_first_build(built: TextCourse, name: str) -> None:
    CHANGES[name](built)
    code, output = built.build()
    assert KEPT not in output
    made = built.snapshot()
    shutil.rmtree(built.site)
    shutil.rmtree(built.root / ".cache")
    assert built.build()[0] == code
    assert made == built.snapshot()


def test_another_day_is_a_change(built: TextCourse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    assert KEPT not in built.build()[1]
    assert KEPT in built.build()[1]


def test_another_date_in_the_settings_is_a_change(built: TextCourse) -> None:
    for day in ("2026-01-01", "2026-01-02"):
        built.write({"mkdocs.yml": f"{PLAIN}extra: {{updated: {day}}}\n"})
        assert KEPT not in built.build()[1]
    assert KEPT in built.build()[1]


def test_what_another_plugin_would_do_is_not_known(material_course: TextCourse) -> None:
    for _ in range(2):
        code, output = material_course.build()
        assert code == 0, output
        assert KEPT not in output


def test_what_a_hook_would_do_is_not_known(text_course: TextCourse) -> None:
    text_course.write({"mkdocs.yml": PLAIN + "hooks: [hook.py]\n", "hook.py": "def on_config(config): pass\n"})
    for _ in range(2):
        code, output = text_course.build()
        assert code == 0, output
        assert KEPT not in output


def test_notes_that_cannot_be_written_are_not_missed(text_course: TextCourse) -> None:
    text_course.write({".cache": "a file in its place"})
    for _ in range(2):
        code, output = text_course.build()
        assert code == 0, output
        assert KEPT not in output


def test_a_build_that_failed_is_not_what_was_built(built: TextCourse) -> None:
    good = (built.root / "modules/mines.txt").read_text("utf-8")
    built.write({"modules/mines.txt": good + '<a href="gone.html">x</a>\n'})
    assert built.build()[0] == 1
    built.write({"modules/mines.txt": good})
    os.utime(built.root / "modules/mines.txt")
    assert KEPT in built.build()[1]


def test_a_build_says_nothing_besides_its_log(built: TextCourse) -> None:
    built.cold = True  # also while its modules load
    for _ in range(2):
        _, output = built.build()
        assert [line for line in output.splitlines() if line and not line.startswith(("INFO", " "))] == []
        assert "Warning" not in output
        assert "File " not in output
