"""What a process notes of its pages comes whole to another, and is taken in place of reading the pages again."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from build_tools.publish import noted_references
from build_tools.publish.built import read_built
from build_tools.publish.page_references import read_html_quickly
from build_tools.publish.references import Reference, References

TEXTS = st.text(max_size=20)
PAGES = st.builds(
    References,
    anchors=st.frozensets(TEXTS, max_size=4),
    references=st.lists(st.builds(Reference, TEXTS, st.just(0), st.just(0), st.booleans()), max_size=5).map(tuple),
)


@given(st.dictionaries(TEXTS, PAGES, max_size=4))
def test_nothing_is_lost_between_processes(noted: dict[str, References]) -> None:
    output = f"a line\n{noted_references.to_line(noted)}\nanother\n"
    assert noted_references.from_output(output) == noted


def test_a_process_that_noted_nothing() -> None:
    assert noted_references.from_output("a line\n") == {}


def test_a_noted_page_is_not_read_again(tmp_path: Path) -> None:
    for name in ("noted", "unknown"):
        (tmp_path / f"{name}.html").write_text('<a href="there.html" id="here">', "utf-8")
    noted = {"noted.html": read_html_quickly('<a href="elsewhere.html">')}
    files = read_built(tmp_path, noted=noted).files
    assert [reference.url for reference in files["noted.html"].references] == ["elsewhere.html"]
    assert [reference.url for reference in files["unknown.html"].references] == ["there.html"]
    assert files["unknown.html"].anchors == {"here"}


def test_a_noted_page_that_was_not_written_is_missing(tmp_path: Path) -> None:
    assert read_built(tmp_path, noted={"gone.html": References()}).files == {}
