"""Parses the sources of one language into the course as models, and reports the problems of what was written."""

from __future__ import annotations

from typing import Any

from build_tools.course.base import Model
from build_tools.course.course import Course
from build_tools.course.items import ITEM_TYPES
from build_tools.course.items.base import Item
from build_tools.course.kind import AnyKind
from build_tools.course.kinds import COURSE, KINDS, listed_kinds
from build_tools.course.models.course import CourseSettings
from build_tools.ground.memory import remembered
from build_tools.ground.nodes import Mapping, Mark, Node
from build_tools.ground.problems import Problem, tidy
from build_tools.ground.same import Same
from build_tools.parse.model import Parser
from build_tools.parse.names import as_fields
from build_tools.reading.drawings import package_drawings
from build_tools.reading.sources import Document, Sources


def parse(sources: Sources, language: str) -> tuple[Course | None, tuple[Problem, ...]]:
    """The course in `language`, and all problems. The course is None when content/course.yaml cannot be used.

    Raises UnusableError when a drawing of this package cannot be read.
    """
    parser = Parser(sources.source_lang)
    entries: dict[str, dict[str, Any]] = {
        kind.name: _kind(parser, sources, kind) for kind in KINDS.values() if kind is not COURSE
    }
    settings = _settings(parser, sources)
    if not isinstance(settings, CourseSettings):
        return None, tidy(parser.problems)
    ordered = {kind: _ordered(entries[kind], getattr(settings, kind)) for kind in listed_kinds()}
    drawings = {**package_drawings(), **sources.drawings}
    return Course(language, settings, entries | ordered, drawings), tidy(parser.problems)


def _settings(parser: Parser, sources: Sources) -> Model | None:
    for document in sources.documents:
        if document.kind == COURSE.name:
            return None if document.unread else parser.model(CourseSettings, document.node, COURSE.name)
    hint = "Every course has this file: title, order of modules. content/README.md shows the smallest one."
    mark = Mark(COURSE.path)
    parser.problems.append(Problem(mark, "MISSING-FILE", "content/course.yaml is missing.", hint))
    return None


def _kind(parser: Parser, sources: Sources, kind: AnyKind) -> dict[str, Any]:
    """The entries of a kind, by id."""
    entries: dict[str, Any] = {}
    for document in sources.documents:
        if document.kind != kind.name or document.unread:
            continue
        if kind.field:
            entries |= _list_entries(parser, kind, document)
            continue
        model, problems = _file(parser.source_lang, kind, document.id, Same(document.node), tuple(ITEM_TYPES.values()))
        parser.problems.extend(problems)
        if model:
            entries[document.id] = model
    return entries


@remembered(1 << 12)
def _file(
    source_lang: str,
    kind: AnyKind,
    name: str,
    node: Same[Mapping],
    _types: tuple[type[Item], ...],
) -> tuple[Model | None, tuple[Problem, ...]]:
    """The entry in a file of its own, and its problems. Cached: an unchanged file gives the very same model, as long
    as the item types are the same, for which `_types` is a parameter.
    """
    parser = Parser(source_lang)
    return parser.model(kind.model, node.content, f"{kind.name}/{name}", name), tuple(parser.problems)


def _list_entries(parser: Parser, kind: AnyKind, document: Document) -> dict[str, Any]:
    nodes = document.entry_list.items if document.entry_list else ()
    entries, problems = _list(parser.source_lang, kind, tuple(map(Same, nodes)), tuple(ITEM_TYPES.values()))
    parser.problems.extend(problems)
    return entries


@remembered(1 << 8)
def _list(
    source_lang: str, kind: AnyKind, nodes: tuple[Same[Node], ...], _types: tuple[type[Item], ...]
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The entries of a file that lists them, and their problems. Cached as `_file` is."""
    parser = Parser(source_lang)
    entries: dict[str, Any] = {}
    marks: dict[str, Mark] = {}
    for node in (same.content for same in nodes):
        if not isinstance(node, Mapping):
            message = "This list holds entries with fields."
            parser.problems.append(Problem(node.mark, "WRONG-TYPE", message, as_fields(node, "id")))
        elif entry := parser.entry(kind.model, node, kind.name, marks):
            entries.setdefault(entry.id, entry)  # type: ignore[attr-defined]
    return entries, tuple(parser.problems)


def _ordered(entries: dict[str, Any], order: tuple[str, ...]) -> dict[str, Any]:
    """The entries that `order` names, in that order, then the rest."""
    first = {name: entries[name] for name in order if name in entries}
    return first | {name: entry for name, entry in entries.items() if name not in first}
