"""Pictures that browsers cannot show are told; pictures.yaml has them."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.ground.problems import Severity
from build_tools.reading.load import load

CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("pictures.yaml").read_text("utf-8"))


@pytest.mark.parametrize("name", CASES)
def test_what_browsers_cannot_show_is_told(tmp_path: Path, name: str) -> None:
    file = tmp_path / "content" / "images" / name.rpartition(" ")[2]
    file.parent.mkdir(parents=True)
    file.write_bytes(base64.b64decode(CASES[name]["bytes"]))
    problems = [problem for problem in load(tmp_path)[1] if problem.code == "IMAGE-BROKEN"]
    assert [problem.message for problem in problems] == [told for told in [CASES[name]["told"]] if told]
    assert {problem.severity for problem in problems} <= {Severity.WARNING}


@pytest.mark.parametrize(
    "text", ["<svg/>", "<html xmlns='http://www.w3.org/1999/xhtml'/>", "<svg xmlns='http://x.org'/>"]
)
def test_an_svg_that_shows_nothing_is_told(tmp_path: Path, text: str) -> None:
    images = tmp_path / "content" / "images"
    images.mkdir(parents=True)
    (images / "none.svg").write_text(text, "utf-8")
    (images / "some.svg").write_text("<x:svg xmlns:x='http://www.w3.org/2000/svg'/>", "utf-8")
    problems = [problem for problem in load(tmp_path)[1] if problem.code.startswith("IMAGE-")]
    assert [(problem.code, problem.mark.path) for problem in problems] == [("IMAGE-BROKEN", "content/images/none.svg")]


def test_a_picture_that_was_mended_is_told_no_more(tmp_path: Path) -> None:
    file = tmp_path / "content" / "images" / "one.png"
    file.parent.mkdir(parents=True)
    file.write_bytes(b"")
    assert "IMAGE-BROKEN" in {problem.code for problem in load(tmp_path)[1]}
    file.write_bytes(base64.b64decode(next(iter(CASES.values()))["bytes"]))
    assert "IMAGE-BROKEN" not in {problem.code for problem in load(tmp_path)[1]}
