"""Sources made from texts, as `load` would make them from a folder."""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.course.kinds import KINDS, AnyKind
from build_tools.ground.address import entry_id
from build_tools.ground.nodes import Mapping as MappingNode
from build_tools.ground.nodes import Node, Scalar, Sequence
from build_tools.reading.page_reader import read_page
from build_tools.reading.sources import Catalogue, Document, Sources
from build_tools.reading.yaml_reader import read_yaml

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: es\\n"\n"MIME-Version: 1.0\\n"\n'
    '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
)


def sources(files: Mapping[str, str], catalogues: Mapping[str, str] | None = None) -> Sources:
    """A course in English, with Spanish catalogues. `files` are its YAML and pages by path."""
    documents = tuple(_document(path, text) for path, text in files.items())
    return Sources(
        documents=documents,
        catalogues=tuple(Catalogue(path, "es", text) for path, text in (catalogues or {}).items()),
        languages=("en", "es"),
    )


def field_of(course: Sources, address: str) -> Scalar:
    """The node of a field.

    Raises:
        AssertionError: when nothing is written there.
    """
    parts = address.split("/")
    depth = 1 if parts[0] == "course" else 2
    node: Node | None = course.entries["/".join(parts[:depth])]
    for part in parts[depth:]:
        node = (
            next((each for each in node.items if entry_id(each) == part), None)
            if isinstance(node, Sequence)
            else node.entries.get(part)
            if isinstance(node, MappingNode)
            else None
        )
    assert isinstance(node, Scalar), address
    return node


def shown(course: Sources, address: str) -> list[str]:
    """What a field's readers get: `state language: text` for each block; `source` when it was left alone."""
    blocks = field_of(course, address).blocks
    if blocks is None:
        return ["source"]
    return [f"{block.state.value} {block.language}: {block.text}" for block in blocks]


def with_header(text: str) -> str:
    """A catalogue as a case writes it: the header is added when it has none."""
    has_one = 'msgid ""\nmsgstr ""\n"' in text or text.startswith("\ufeff")
    return text if not text or has_one else f"{HEADER}\n{text}"


def _document(path: str, text: str) -> Document:
    kind = next(each for each in KINDS if _holds(each, path))
    node, problems = (read_page if kind.suffix == ".md" else read_yaml)(path, text.encode())
    assert node is not None, problems
    name = path.rpartition("/")[2].removesuffix(kind.suffix) if kind.folder else ""
    return Document(path, kind.name, name, node)


def _holds(kind: AnyKind, path: str) -> bool:
    return path.startswith(f"{kind.path}/") if kind.folder else path == kind.path
