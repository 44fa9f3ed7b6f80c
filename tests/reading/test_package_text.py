"""A template, a script or a stylesheet that is no text is named, with the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.ground.problems import UnusableError
from build_tools.reading.package_text import package_text
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE


def test_a_text(tmp_path: Path) -> None:
    (tmp_path / "x.js").write_text("// ñ\n", "utf-8")
    assert package_text(tmp_path / "x.js") == "// ñ\n"


def test_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "x.js").write_text("// one\n// ñ\n", "latin-1")
    with pytest.raises(UnusableError) as refused:
        package_text(tmp_path / "x.js")
    problem = refused.value.problem
    assert (problem.code, problem.mark.path, problem.mark.line) == ("SITE-TEXT", str(tmp_path / "x.js"), 2)
    assert problem.message == "The file is not UTF-8 text."


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
def test_something_in_its_place(name: str, tmp_path: Path) -> None:
    IN_PLACE_OF_A_FILE[name](tmp_path / "x.js")
    with at_most(5), pytest.raises(UnusableError) as refused:
        package_text(tmp_path / "x.js")
    assert (refused.value.problem.code, refused.value.problem.mark.path) == ("SITE-TEXT", str(tmp_path / "x.js"))
