"""Golden cases in links.yaml: built files, and the problems found in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.publish.built import read_built
from build_tools.publish.links import check_links
from build_tools.publish.page_references import read_html, read_html_quickly
from build_tools.publish.references import FETCHED_ATTRIBUTES, LINK_ATTRIBUTES

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "links.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_golden(case: dict[str, Any], tmp_path: Path) -> None:
    for path, text in case["files"].items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    found = check_links(read_built(tmp_path, case.get("address", "")), {})
    lines = [f"{each.mark.path}:{each.mark.line}:{each.mark.column} {each.code} {each.message}" for each in found]
    assert sorted(lines) == sorted(case["problems"])


def test_the_hint_names_the_source(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<a href="gone.html">x</a>', "utf-8")
    (problem,) = check_links(read_built(tmp_path), {"a.html": "modules/a.yaml"})
    assert "modules/a.yaml" in problem.hint


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_the_quick_reader_finds_what_the_exact_one_does(case: dict[str, Any]) -> None:
    for path, text in case["files"].items():
        if path.endswith(".html"):
            exact, quick = read_html(text), read_html_quickly(text)
            assert {(each.url, each.fetched) for each in quick.references} == {
                (e.url, e.fetched) for e in exact.references
            }
            assert quick.anchors == exact.anchors


@pytest.mark.parametrize(("tag", "attribute"), sorted(FETCHED_ATTRIBUTES | LINK_ATTRIBUTES))
def test_both_readers_know_every_attribute_with_an_address(tag: str, attribute: str) -> None:
    svg = ("<svg>", "</svg>") if tag in ("image", "use") else ("", "")
    text = f'{svg[0]}<{tag} {attribute}=" there.html "></{tag}>{svg[1]}'
    for read in (read_html, read_html_quickly):
        (reference,) = read(text).references
        assert (reference.url, reference.fetched) == ("there.html", (tag, attribute) in FETCHED_ATTRIBUTES)
