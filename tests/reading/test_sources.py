"""The entries of a file, and a file with other entries."""

from __future__ import annotations

from dataclasses import replace

import pytest

from build_tools.ground.nodes import Mapping, Mark, Node, Scalar, Sequence
from build_tools.reading.sources import Document, Sources
from build_tools.reading.yaml_reader import read_yaml

TERMS = """\
terms:
  - {id: well, term: first}
  - no entry
  - {term: without id}
  - {id: well, term: second}
  - {id: '', term: without name}
  - {id: adit, term: third}
other: [kept]
"""


def _document(kind: str, text: str, name: str = "") -> Document:
    node, problems = read_yaml(f"{kind}.yaml", text.encode())
    assert node is not None, problems
    return Document(f"{kind}.yaml", kind, name, node)


def _lines(document: Document) -> dict[str, int]:
    return {address: node.mark.line for address, node in document.entries.items()}


def _renamed(address: str, node: Mapping) -> Mapping:
    return replace(node, entries={**node.entries, "term": Scalar(f"new {address}", node.mark)})


def _texts(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [_texts(item) for item in node.items]
    return {name: _texts(value) for name, value in node.entries.items()}


def test_entries_of_a_list_in_the_order_they_are_written_and_of_two_with_one_id_the_first() -> None:
    assert list(_lines(_document("glossary", TERMS)).items()) == [("glossary/well", 2), ("glossary/adit", 7)]


@pytest.mark.parametrize(
    ("kind", "name", "address"), [("modules", "dust", "modules/dust"), ("course", "", "course"), ("facts", "", "facts")]
)
def test_a_file_is_an_entry_where_it_holds_no_list(kind: str, name: str, address: str) -> None:
    document = _document(kind, "terms: [{id: a}]\n'': [{id: b}]\nfacts: none\n", name)
    assert document.entries == {address: document.node}
    assert document.listed is None


def test_other_entries_take_the_places_of_those_that_were_there() -> None:
    document = _document("glossary", TERMS)
    changed = document.with_entries(_renamed)
    assert _texts(changed.node) == {
        "terms": [
            {"id": "well", "term": "new glossary/well"},
            "no entry",
            {"term": "without id"},
            {"id": "well", "term": "second"},
            {"id": "", "term": "without name"},
            {"id": "adit", "term": "new glossary/adit"},
        ],
        "other": ["kept"],
    }
    assert (changed.node.keys, changed.node.mark) == (document.node.keys, document.node.mark)
    assert _texts(document.node) == _texts(_document("glossary", TERMS).node)


def test_another_entry_takes_the_place_of_a_file() -> None:
    changed = _document("modules", "title: Dust\n", "dust").with_entries(_renamed)
    assert _texts(changed.node) == {"title": "Dust", "term": "new modules/dust"}


def test_the_entries_of_the_sources_are_those_of_their_documents() -> None:
    module, terms = _document("modules", "title: Dust\n", "dust"), _document("glossary", TERMS)
    sources = Sources((terms, module))
    assert list(sources.entries) == ["glossary/well", "glossary/adit", "modules/dust"]
    assert sources.entries["modules/dust"] is module.node
    assert sources.entries is sources.entries
    assert list(replace(sources, documents=(module,)).entries) == ["modules/dust"]


def test_what_is_written_at_an_address() -> None:
    sources = Sources((_document("course", "title: Wells\n"), _document("glossary", TERMS)))
    assert sources.node("course/title") == Scalar("Wells", Mark("course.yaml", 1, 8), plain=True)
    assert sources.node("glossary/adit/term") == Scalar("third", Mark("glossary.yaml", 7, 22), plain=True)
    assert sources.node("glossary/adit") is sources.entries["glossary/adit"]
    assert sources.node("glossary/adit/notes/first/text") is None
