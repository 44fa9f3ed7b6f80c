"""The glossary of another language is the one its own pages have, however the catalogues are cut."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from build_tools.course.course import Course
from build_tools.course.groups import group_hashes
from build_tools.ground.nodes import Mapping, Scalar, Sequence
from build_tools.parse import parse
from build_tools.reading.load import load
from build_tools.reading.sources import Catalogue, Sources
from build_tools.translate import companion, translate
from tests.real_course import ROOT, second_translated
from tests.small import read_course

pytestmark = second_translated


def _glossary(sources: Sources, groups: dict[str, str], *, whole: bool) -> object:
    laid = (translate if whole else companion)(sources, "es", groups)
    course, _ = parse(laid, "es")
    assert isinstance(course, Course)
    return dict(course.glossary)


def _real() -> tuple[Sources, dict[str, str]]:
    return load(Path(ROOT))[0], group_hashes(read_course(Path(ROOT)))


def _renamed(sources: Sources, address: str, former: str) -> Sources:
    """The sources, with a former address for one entry."""

    def named(here: str, node: Mapping) -> Mapping:
        ids = Sequence((Scalar(former, node.mark),), node.mark)
        keys = {**node.keys, "former_ids": node.mark}
        return replace(node, entries={**node.entries, "former_ids": ids}, keys=keys) if here == address else node

    return replace(sources, documents=tuple(each.with_entries(named) for each in sources.documents))


def test_the_terms_are_those_of_the_whole_translation() -> None:
    sources, groups = _real()
    terms = _glossary(sources, groups, whole=False)
    assert terms == _glossary(sources, groups, whole=True)
    assert "debida diligencia" in str(terms)
    kept = companion(sources, "es", groups)
    assert {address.partition("/")[0] for address in kept.entries} == {"course", "glossary"}


def test_terms_are_found_in_whatever_catalogue_they_stand() -> None:
    sources, groups = _real()
    spanish = [each for each in sources.catalogues if each.language == "es"]
    joined = Catalogue("locales/es/all.po", "es", "\n".join(each.text for each in spanish))
    in_one = replace(sources, catalogues=(joined,))
    assert _glossary(in_one, groups, whole=False) == _glossary(sources, groups, whole=True)


def test_a_renamed_term_keeps_its_translation() -> None:
    sources, groups = _real()
    texts = [replace(each, text=each.text.replace('"glossary/asm/', '"old/asm/')) for each in sources.catalogues]
    renamed = _renamed(sources, "glossary/asm", "old/asm")
    moved = replace(renamed, catalogues=tuple(texts))
    assert _glossary(moved, groups, whole=False) == _glossary(renamed, groups, whole=True)
