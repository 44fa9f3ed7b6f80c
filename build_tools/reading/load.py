"""Loads the files of a course folder as Sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from build_tools.course.base import LANGUAGE_PATTERN
from build_tools.course.kind import AnyKind
from build_tools.course.kinds import COURSE, KINDS, LANGUAGES
from build_tools.ground.memory import remembered
from build_tools.ground.nodes import Mapping, Mark, Scalar
from build_tools.ground.problems import Problem
from build_tools.reading.catalogues import catalogues
from build_tools.reading.course_files import entry_files
from build_tools.reading.drawings import drawings
from build_tools.reading.images import images
from build_tools.reading.page_reader import read_page
from build_tools.reading.regular_file import LargeFileError, read_regular
from build_tools.reading.sources import Document, Sources
from build_tools.reading.unreadable import unreadable_file
from build_tools.reading.yaml_problems import unusable
from build_tools.reading.yaml_reader import MAX_BYTES, read_yaml


def load(root: Path) -> tuple[Sources, tuple[Problem, ...]]:
    """Reads every file of the course below `root`. A file that cannot be read, or a folder that cannot be listed, gives
    a problem, not an exception.
    """
    problems: list[Problem] = []
    documents = tuple(_documents(root, problems, KINDS.values()))
    problems.extend(problem for document in documents for problem in _list_problems(document))
    source_lang = _source_lang(documents)
    languages = _languages(documents, source_lang)
    return Sources(
        documents=documents,
        catalogues=tuple(catalogues(root, languages[1:], problems)),
        images=images(root, problems),
        drawings=drawings(root, problems),
        source_lang=source_lang,
        languages=languages,
    ), tuple(dict.fromkeys(problems))


def load_languages(root: Path) -> tuple[str, ...]:
    """The codes of the course's languages, the source language first.

    Of the course below `root` it reads only content/course.yaml and the `_language.yaml` files.
    """
    documents = tuple(_documents(root, [], (COURSE, LANGUAGES)))
    return _languages(documents, _source_lang(documents))


def _languages(documents: Iterable[Document], source_lang: str) -> tuple[str, ...]:
    languages = (document.id for document in documents if document.kind == LANGUAGES.name and not document.unread)
    return (source_lang, *(language for language in languages if language != source_lang))


def _source_lang(documents: Iterable[Document]) -> str:
    """What content/course.yaml says, if it can be one: a part of paths is made of it before the course is parsed."""
    settings = (document.node for document in documents if document.kind == COURSE.name)
    node = next((node.entries.get("source_lang") for node in settings), None)
    return node.text if isinstance(node, Scalar) and re.fullmatch(LANGUAGE_PATTERN, node.text) else "en"


def _documents(root: Path, problems: list[Problem], kinds: Iterable[AnyKind]) -> Iterator[Document]:
    """The documents of these kinds. A file that cannot be read gives an empty one, and so is not taken as missing."""
    for kind in kinds:
        for file, id in entry_files(root, kind, problems):
            path = file.relative_to(root).as_posix()
            node = _read(file, path, kind, problems)
            yield Document(path, kind.name, id, node or Mapping({}, Mark(path)), unread=node is None)


def _read(file: Path, path: str, kind: AnyKind, problems: list[Problem]) -> Mapping | None:
    try:
        node, new_problems = _parsed(path, read_regular(file, MAX_BYTES), kind.suffix)
    except LargeFileError as error:
        node, new_problems = None, (unusable(Mark(path), "YAML-SIZE", f"{error.strerror}.").problem,)
    except OSError as error:
        node, new_problems = None, (unreadable_file(path, error),)
    problems.extend(new_problems)
    return node


@remembered(1 << 12)
def _parsed(path: str, data: bytes, suffix: str) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """Cached, because under `serve` most files have not changed since the last build."""
    return (read_page if suffix == ".md" else read_yaml)(path, data)


def _list_problems(document: Document) -> Iterator[Problem]:
    """The problems of a file that holds a list of entries, without those of the entries."""
    field = KINDS[document.kind].field
    if field and not document.unread:
        yield from _stray_fields(document, field)
        if document.entry_list is None:
            yield _missing_list(document, field)


def _stray_fields(document: Document, field: str) -> Iterator[Problem]:
    for key, mark in document.node.keys.items():
        if key != field:
            yield Problem(
                mark, "UNKNOWN-FIELD", f'"{key}" is not a field here.', f"The file holds one list: `{field}:`."
            )


def _missing_list(document: Document, field: str) -> Problem:
    return Problem(
        document.node.mark,
        "MISSING-FIELD",
        f'The list "{field}" is missing.',
        f"Start it with `{field}:` and `- id: …`.",
    )
