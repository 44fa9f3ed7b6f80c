"""What a mark may hold, by example, by chance and by the files of a course."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from build_tools.course.models.activity import Mode
from build_tools.reading.drawing import MAX_LENGTH, read_drawing
from build_tools.reading.drawings import OWN, package_drawings
from build_tools.reading.load import load

CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("drawings.yaml").read_text("utf-8"))
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
SHAPES = {"g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"}
SIZES = {"d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "x1", "y1", "x2", "y2", "points", "transform"}
LOOKS = {"fill": {"none", "currentColor"}, "stroke": {"none", "currentColor"}, "class": {"ground"}}


def read(inside: str, head: str = HEAD) -> tuple[str, list[str]]:
    text, problems = read_drawing("content/marks/a.svg", f"{head}{inside}</svg>".encode("utf-8", "surrogatepass"))
    assert {problem.code for problem in problems} <= {"MARK-DRAWING"}
    assert all(problem.hint for problem in problems)
    assert not (text and problems)
    return text, [problem.message for problem in problems]


@pytest.mark.parametrize("inside", CASES["fine"])
def test_shapes_come_through(inside: str) -> None:
    assert read(inside) == (CASES["fine"][inside], [])


@pytest.mark.parametrize("inside", CASES["refused"])
def test_anything_else_does_not(inside: str) -> None:
    assert read(inside) == ("", CASES["refused"][inside].split("|"))


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ('<svg xmlns="http://www.w3.org/2000/svg">', "The mark does not say its field."),
        (HEAD.replace("24 24", "48 48"), '"viewBox" of the mark\'s <svg> is "0 0 48 48".'),
        (HEAD.replace("<svg", '<svg onload="alert(1)"'), '<svg> of the mark has the attribute "onload".'),
        (HEAD.replace("<svg", '<svg style="color: red"'), '<svg> of the mark has the attribute "style".'),
        (HEAD.replace("<svg", '<svg fill="red"'), '"fill" of the mark\'s <svg> is "red".'),
        (f"<!DOCTYPE svg>{HEAD}", "The mark has a <!DOCTYPE>."),
        (f'<?xml-stylesheet href="x.css"?>{HEAD}', "The mark has a <?xml-stylesheet>."),
        (
            f'<?xml version="1.0" encoding="nonsense"?>{HEAD}',
            "The mark is no SVG: nothing here reads the encoding that it names.",
        ),
    ],
)
def test_what_stands_around_the_shapes(head: str, message: str) -> None:
    assert read('<path d="M0 0h1"/>', head) == ("", [message])


def test_a_mark_begins_with_svg() -> None:
    _, problems = read_drawing("a.svg", b"<html><path d='M0 0'/></html>")
    assert problems[0].message == "The mark begins with <html>, which is no SVG."


def test_entities_are_refused_and_do_not_grow() -> None:
    lots = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    assert "The mark has a <!DOCTYPE>." in read("&a11;", f'<!DOCTYPE svg [<!ENTITY a0 "x">{lots}]>{HEAD}')[1]


def test_a_long_drawing_is_told() -> None:
    line = '<path d="M0 0h1"/>'
    assert read(line * (MAX_LENGTH // len(line)))[1] == []
    assert "go into a page" in read(line * (MAX_LENGTH // len(line) + 1))[1][0]


def test_a_long_value_is_read_at_once() -> None:
    assert read(f'<g transform="scale({"1" * 5000}x)"><path d="M0 0"/></g>')[1]
    assert read(f'<polygon points="{"1" * 50000}x"/>')[1]


def test_the_place_is_said() -> None:
    (problem,) = read_drawing("a.svg", f"{HEAD}\n  <path d='M0 0' fill='red'/></svg>".encode())[1]
    assert (problem.mark.path, problem.mark.line, problem.mark.column) == ("a.svg", 2, 3)


NAMES = st.sampled_from(
    sorted({*SHAPES, *LOOKS, *SIZES, "script", "style", "text", "a", "use", "svg", "onload", "href", "x:g"})
)
VALUES = st.one_of(
    st.sampled_from(["none", "currentColor", "ground", "red", "1", "M0 0h1", "url(#x)", "javascript:1", "scale(2)"]),
    st.text(max_size=8).filter(lambda text: not set(text) & set("<&'\"\r")),
)


def element(name: str, attributes: dict[str, str], parts: list[str]) -> str:
    written = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{written}>{''.join(parts)}</{name}>"


ELEMENTS = st.recursive(
    st.one_of(st.sampled_from(sorted(CASES["fine"])), st.just(" "), st.text(alphabet=" \nab<>&;!-", max_size=3)),
    lambda inner: st.builds(element, NAMES, st.dictionaries(NAMES, VALUES, max_size=3), st.lists(inner, max_size=3)),
    max_leaves=6,
)


# The first text of any characters on a machine waits for a table of all of them.
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ELEMENTS, max_size=3).map("".join))
def test_nothing_that_passes_carries_more_than_shapes(inside: str) -> None:
    text, problems = read(inside)
    if problems:
        return
    found = list(ElementTree.fromstring(f"<svg>{text}</svg>").iter())[1:]
    assert found
    for element in found:
        assert element.tag in SHAPES
        assert not (element.text or "").strip()
        assert not (element.tail or "").strip()
        for name, value in element.attrib.items():
            assert value in LOOKS[name] if name in LOOKS else name in SIZES
            assert not set(value) & set("<>&\"';:#")


def test_our_own_drawings_can_be_read_and_each_way_of_working_has_one() -> None:
    names = {path.stem for path in OWN.glob("*.svg")}
    assert package_drawings().keys() == names
    assert {mode.value for mode in Mode} <= names


def test_those_of_a_course(tmp_path: Path) -> None:
    marks = tmp_path / "content" / "marks"
    marks.mkdir(parents=True)
    (marks / "well.svg").write_text(f'{HEAD}<path d="M0 0h1"/></svg>', "utf-8")
    (marks / "bad.svg").write_text(f"{HEAD}<script/></svg>", "utf-8")
    (marks / "My well.svg").write_text(f'{HEAD}<path d="M0 0h1"/></svg>', "utf-8")
    (marks / "photo.png").write_bytes(b"")
    (marks / "README.md").write_text("What marks are.", "utf-8")
    (marks / "large.svg").write_text(" " * 100_001, "utf-8")
    (marks / "folder.svg").mkdir()
    sources, problems = load(tmp_path)
    assert sources.drawings == {"well": '<path d="M0 0h1"/>', "bad": "", "large": "", "folder": ""}
    found = sorted(
        (problem.mark.path.rpartition("/")[2], problem.code) for problem in problems if "marks" in problem.mark.path
    )
    assert found == [
        ("My well.svg", "FILE-NAME"),
        ("bad.svg", "MARK-DRAWING"),
        ("folder.svg", "FILE-UNREADABLE"),
        ("large.svg", "MARK-DRAWING"),
        ("photo.png", "FILE-IGNORED"),
    ]
