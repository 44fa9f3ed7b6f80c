"""A file saved while a build runs: the site that is published is of one state, and what is remembered is true."""

from __future__ import annotations

import shutil

import pytest

from tests.site.processes import wait_until
from tests.site.site_course import TextCourse

AGAIN = "A file was saved while the site was built: building it again"
KEPT = "Nothing has changed"
FULL = pytest.mark.full


def _build_and_save(course: TextCourse, waiting: str, then: dict[str, str]) -> tuple[int, str]:
    """Starts a build that waits in one language, saves files meanwhile, and lets it end."""
    course.write({"modules/slow.txt": f"do: {waiting} wait note\n"})
    process = course.start("build")
    wait_until((course.root / "note").exists)
    course.write({"modules/slow.txt": "en: Slow\nes: Lento\n", **then})
    (course.root / "note").unlink()
    output, _ = process.communicate(timeout=60)
    return process.returncode, output


def _is_of_one_state(course: TextCourse) -> None:
    """Whether the next build has nothing to do, and a first one makes the same site."""
    made = course.snapshot()
    assert KEPT in course.build()[1]
    shutil.rmtree(course.site)
    shutil.rmtree(course.root / ".cache")
    code, output = course.build()
    assert code == 0, output
    assert made == course.snapshot()


@pytest.mark.parametrize("waiting", [pytest.param("en", marks=FULL), "es"])
def test_the_site_is_built_again(waiting: str, built: TextCourse) -> None:
    both = "en: Mining on the coast\nes: La minería en la costa\n"
    code, output = _build_and_save(built, waiting, {"modules/mines.txt": both + '<h2 id="part">A part</h2>\n'})
    assert code == 0, output
    assert output.count(AGAIN) == 1
    assert b"on the coast" in built.snapshot()["en/modules/mines.html"]
    assert b"en la costa" in built.snapshot()["es/modules/mines.html"]
    assert built.left_behind() == []
    _is_of_one_state(built)


@FULL
def test_what_was_half_saved_is_no_problem_any_more(built: TextCourse) -> None:
    built.write({"modules/mines.txt": "! half\n"})
    code, output = _build_and_save(built, "es", {"modules/mines.txt": 'en: Whole\nes: Todo\n<h2 id="part">P</h2>\n'})
    assert code == 0, output
    assert "error SMALL" not in output
    assert b"Whole" in built.snapshot()["en/modules/mines.html"]
    _is_of_one_state(built)


def test_what_was_saved_and_is_wrong_stops_the_build(built: TextCourse) -> None:
    before = built.snapshot()
    code, output = _build_and_save(built, "es", {"modules/mines.txt": "! wrong\n"})
    assert code == 1, output
    assert "error SMALL wrong" in " ".join(output.split())
    assert "Traceback" not in output
    assert built.snapshot() == before
    assert built.left_behind() == []


@FULL
def test_a_course_that_is_saved_again_and_again(built: TextCourse) -> None:
    before = built.snapshot()
    built.write({"modules/slow.txt": "do: es wait note\n"})
    process = built.start("build")
    for number in range(3):
        wait_until((built.root / "note").exists, seconds=60)
        built.write({"modules/water.txt": f"en: Water {number}\n"})
        (built.root / "note").unlink()
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "Files were saved during each of 3 builds. Wait until nobody saves, and build again." in output
    assert "Traceback" not in output
    assert built.snapshot() == before
    assert built.left_behind() == []


@FULL
def test_with_another_plugin_too(built: TextCourse) -> None:
    built.write({"mkdocs.yml": (built.root / "mkdocs.yml").read_text("utf-8") + "hooks: [hook.py]\n"})
    built.write({"hook.py": "def on_config(config): pass\n"})
    code, output = _build_and_save(built, "es", {"modules/water.txt": "en: Lakes\nes: Lagos\n"})
    assert code == 0, output
    assert AGAIN in output
    assert b"Lakes" in built.snapshot()["en/modules/water.html"]
    assert b"Lagos" in built.snapshot()["es/modules/water.html"]
