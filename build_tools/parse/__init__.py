"""Sources of one language -> the course as models, and what is wrong with what was written."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from build_tools.course.base import Model
from build_tools.course.course import Course
from build_tools.course.items import ITEM_TYPES
from build_tools.course.items.base import Item
from build_tools.course.kinds import KINDS, AnyKind
from build_tools.course.models.course import CourseSettings
from build_tools.ground.nodes import Mapping, Mark
from build_tools.ground.problems import Problem, tidy
from build_tools.ground.same import Same
from build_tools.parse.model import Parser
from build_tools.reading.sources import Document, Sources


def parse(sources: Sources, language: str) -> tuple[Course | None, tuple[Problem, ...]]:
    """The course in `language`. None when content/course.yaml itself cannot be used."""
    parser = Parser(sources.source_lang)
    parts: dict[str, dict[str, Any]] = {
        kind.name: _kind(parser, sources, kind) for kind in KINDS if kind.name != "course"
    }
    settings = _settings(parser, sources)
    if not isinstance(settings, CourseSettings):
        return None, tidy(parser.problems)
    parts["modules"] = _ordered(parts["modules"], settings.modules)
    parts["case_studies"] = _ordered(parts["case_studies"], settings.case_studies)
    parts["tracks"] = _ordered(parts["tracks"], settings.tracks)
    return Course(language, settings, parts), tidy(parser.problems)


def _settings(parser: Parser, sources: Sources) -> Model | None:
    for document in sources.documents:
        if document.kind == "course":
            return None if document.unread else parser.model(CourseSettings, document.node, "course")
    hint = "Every course has this file: title, order of modules. content/README.md shows the smallest one."
    mark = Mark("content/course.yaml")
    parser.problems.append(Problem(mark, "MISSING-FILE", "content/course.yaml is missing.", hint))
    return None


def _kind(parser: Parser, sources: Sources, kind: AnyKind) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for document in sources.documents:
        if document.kind != kind.name or document.unread:
            continue
        if kind.field:
            made |= _listed(parser, kind, document)
            continue
        model, problems = _file(parser.source_lang, kind, document.id, Same(document.node), tuple(ITEM_TYPES.values()))
        parser.problems.extend(problems)
        if model:
            made[document.id] = model
    return made


@lru_cache(1 << 12)
def _file(
    source_lang: str,
    kind: AnyKind,
    name: str,
    node: Same[Mapping],
    _types: tuple[type[Item], ...],
) -> tuple[Model | None, tuple[Problem, ...]]:
    """The entry of a file of its own. A file that was read once and not changed gives the very same model, as long as
    there are the same `_types` of items.
    """
    parser = Parser(source_lang)
    return parser.model(kind.model, node.it, f"{kind.name}/{name}", name), tuple(parser.problems)


def _listed(parser: Parser, kind: AnyKind, document: Document) -> dict[str, Any]:
    made: dict[str, Any] = {}
    seen: dict[str, Mark] = {}
    for item in document.listed.items if document.listed else ():
        if not isinstance(item, Mapping):
            hint = "Write its fields below the hyphen, for example `- id: …`"
            parser.problems.append(Problem(item.mark, "WRONG-TYPE", "This list holds entries with fields.", hint))
        elif entry := parser.entry(kind.model, item, kind.name, seen):
            made.setdefault(entry.id, entry)  # type: ignore[attr-defined]
    return made


def _ordered(entries: dict[str, Any], order: tuple[str, ...]) -> dict[str, Any]:
    first = {name: entries[name] for name in order if name in entries}
    return first | {name: entry for name, entry in entries.items() if name not in first}
