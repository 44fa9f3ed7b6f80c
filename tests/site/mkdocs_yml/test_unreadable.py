"""A mkdocs.yml that is no file, or that inherits from none, is told at once, by each command that reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.ground.problems import UnusableError
from build_tools.site.mkdocs_yml.written import read
from build_tools.site.refusals import refusals
from build_tools.site.settings import site_place, site_settings
from build_tools.site.settings_check import settings_problems
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE

CODES = {"FILE-UNREADABLE", "YAML-SIZE"}


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
@pytest.mark.parametrize("file", ["mkdocs.yml", "base.yml"])
def test_what_is_no_file(file: str, name: str, tmp_path: Path) -> None:
    if file == "base.yml" and name in ("a folder", "a link to nothing"):
        return  # There is no such file: the line that asks for it is told.
    (tmp_path / "mkdocs.yml").write_text("INHERIT: base.yml\n", "utf-8")
    if file == "mkdocs.yml":
        (tmp_path / file).unlink()
    IN_PLACE_OF_A_FILE[name](tmp_path / file)
    with at_most(10):
        with pytest.raises(UnusableError) as refused:
            read(tmp_path / "mkdocs.yml")
        problems = (refused.value.problem,)
        assert settings_problems(tmp_path / "mkdocs.yml", "") == refusals(tmp_path / "mkdocs.yml") == problems
    assert problems[0].code in CODES
    assert problems[0].mark.path.endswith(file)


@pytest.mark.parametrize("file", ["mkdocs.yml", "base.yml"])
def test_commands_that_do_not_check_it_first(file: str, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("INHERIT: base.yml\n", "utf-8")
    (tmp_path / file).unlink(missing_ok=True)
    IN_PLACE_OF_A_FILE["a pipe"](tmp_path / file)
    for settings in (site_settings, site_place):
        with at_most(10), pytest.raises(UnusableError, match="pipe"):
            settings(tmp_path)


def test_a_text_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Año\n", "latin-1")
    (problem,) = settings_problems(tmp_path / "mkdocs.yml", "")
    assert (problem.code, problem.mark.path) == ("YAML-ENCODING", "mkdocs.yml")
