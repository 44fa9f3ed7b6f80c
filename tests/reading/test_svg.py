"""What an SVG image may hold, by example and by the files of the course."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.reading.load import load
from build_tools.reading.svg import svg_problems
from tests.real_course import ROOT

CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("svg.yaml").read_text("utf-8"))


def told(inside: str, before: str = "") -> list[str]:
    data = f'{before}<svg xmlns="http://www.w3.org/2000/svg">\n{inside}\n</svg>'
    problems = svg_problems("content/images/a.svg", data.encode())
    assert {problem.code for problem in problems} <= {"IMAGE-UNSAFE"}
    return [problem.message for problem in problems]


@pytest.mark.parametrize("inside", CASES["fine"])
def test_a_picture_that_only_shows_something(inside: str) -> None:
    assert told(inside) == []


@pytest.mark.parametrize("inside", CASES["refused"])
def test_what_could_run_or_load_something(inside: str) -> None:
    assert told(inside) == CASES["refused"][inside].split("|")


@pytest.mark.parametrize(
    ("before", "message"),
    [
        ('<?xml-stylesheet href="https://example.org/x.css"?>', "The image loads a stylesheet."),
        ('<!DOCTYPE svg [<!ENTITY a "b">]>', "The image declares an entity."),
    ],
)
def test_what_stands_before_the_picture(before: str, message: str) -> None:
    assert told("", before) == [message]


@pytest.mark.parametrize("encoding", ["nonsense", "shift_jis", "base64", "undefined"])
def test_an_encoding_that_nothing_reads(encoding: str) -> None:
    said = "The image is no SVG that browsers can show: nothing here reads the encoding that it names."
    assert told("", f'<?xml version="1.0" encoding="{encoding}"?>') == [said]


def test_a_doctype_alone_is_fine() -> None:
    public = '"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"'
    assert told("", f"<!DOCTYPE svg PUBLIC {public}>") == []


def test_the_place_is_said() -> None:
    (problem,) = svg_problems("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg">\n <script/></svg>')
    assert (problem.mark.path, problem.mark.line, problem.mark.column) == ("a.svg", 2, 2)


def test_entities_that_grow_do_not_end_the_program() -> None:
    lots = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    assert told("<text>&a11;</text>", f'<!DOCTYPE svg [<!ENTITY a0 "x">{lots}]>')


@pytest.mark.parametrize("path", sorted(ROOT.glob("build_tools/theme/**/*.svg")), ids=lambda path: path.name)
def test_our_own_pictures_are_safe(path: Path) -> None:
    assert svg_problems(path.name, path.read_bytes()) == ()


def test_a_course_with_an_unsafe_image_is_told(tmp_path: Path) -> None:
    images = tmp_path / "content" / "images"
    images.mkdir(parents=True)
    (images / "map.SVG").write_text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "utf-8")
    (images / "fine.svg").write_text("<svg/>", "utf-8")
    problems = [problem for problem in load(tmp_path)[1] if problem.code == "IMAGE-UNSAFE"]
    assert [problem.mark.path for problem in problems] == ["content/images/map.SVG"]


def test_a_link_out_of_the_course_is_told_and_one_inside_is_not(tmp_path: Path) -> None:
    images, elsewhere = tmp_path / "course" / "content" / "images", tmp_path / "secret.png"
    images.mkdir(parents=True)
    elsewhere.write_bytes(b"elsewhere")
    (images / "own.png").write_bytes(b"own")
    (images / "out.png").symlink_to(elsewhere)
    (images / "in.png").symlink_to(images / "own.png")
    problems = [problem for problem in load(tmp_path / "course")[1] if problem.code == "IMAGE-UNSAFE"]
    assert [problem.mark.path for problem in problems] == ["content/images/out.png"]
