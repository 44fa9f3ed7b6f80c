"""Where each build starts from, and which can be chosen."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from benchmarks.build.engines import CACHE, ENGINES, Engine, Place, edited
from benchmarks.build.run import main

BY_NAME = {engine.name: engine for engine in ENGINES}
MODULE = "title: Water\nsections:\n  - id: part-01\n    body: |-\n      **Look around.** Ask.\n"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Built before, ours and Hugo's."""
    for name in ("course/site", f"course/{CACHE}", "course/modules", "twins/site-hugo"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "course" / "modules" / "topic-0001.yaml").write_text(MODULE)
    return Place(tmp_path / "course", tmp_path / "twins", tmp_path / "venv")


@pytest.mark.parametrize("engine", [BY_NAME["ours"], BY_NAME["course"]], ids=["mkdocs", "course"])
def test_a_cold_build_of_ours_finds_neither_site_nor_cache(engine: Engine, place: Place) -> None:
    with engine.ready(place):
        assert {path.name for path in place.course.iterdir()} == {"modules"}


def test_a_cold_build_of_others_finds_no_site(place: Place) -> None:
    with BY_NAME["hugo"].ready(place):
        assert not list(place.twins.iterdir())
    assert (place.course / "site").exists()


def test_unchanged_is_unchanged(place: Place) -> None:
    with BY_NAME["unchanged"].ready(place):
        assert {path.name for path in place.course.iterdir()} == {"modules", "site", CACHE}


def test_an_edit_is_there_for_one_build(place: Place) -> None:
    module = place.course / "modules" / "topic-0001.yaml"
    with BY_NAME["edited"].ready(place):
        assert module.read_text() == MODULE.replace("**Look", "**Look really")
        assert (place.course / CACHE).exists()
    assert module.read_text() == MODULE


def test_the_first_section_of_any_course_can_be_edited() -> None:
    assert edited("sections:\n  - id: a\n    body: |\n      A report.\n").splitlines()[-1] == "      A really report."


@pytest.mark.parametrize("name", ["unchanged", "edited"])
def test_what_starts_from_a_build_needs_one(name: str, place: Place) -> None:
    (place.course / "site").rmdir()
    with pytest.raises(click.ClickException, match='measure "ours" too'), BY_NAME[name].ready(place):
        pass


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["--only", "ours,jekyll"], "jekyll: choose from ours, "), (["--sizes", "fifty"], "such as course,500")],
)
def test_what_cannot_be_measured_is_told(arguments: list[str], told: str) -> None:
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 2
    assert told in done.output
