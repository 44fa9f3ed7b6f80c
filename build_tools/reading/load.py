"""Loads the files of a course folder as Sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from build_tools.course.base import ID_PATTERN
from build_tools.course.kind import AnyKind
from build_tools.course.kinds import COURSE, KINDS, LANGUAGES
from build_tools.ground.nodes import Mapping, Mark, Scalar
from build_tools.ground.problems import Problem, Severity
from build_tools.reading.file_names import free_name
from build_tools.reading.page_reader import read_page
from build_tools.reading.sources import Catalogue, Document, Sources
from build_tools.reading.yaml_reader import read_yaml

IMAGE_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})
_NEAR_SUFFIXES = frozenset({".yaml", ".yml", ".md", ".markdown", ".json", ".txt"})


def load(root: Path) -> tuple[Sources, tuple[Problem, ...]]:
    """Reads every file of the course below `root`. A file that cannot be read gives a problem, not an exception."""
    problems: list[Problem] = []
    documents = tuple(_documents(root, problems, KINDS.values()))
    problems.extend(problem for document in documents for problem in _list_problems(document))
    source_lang = _source_lang(documents)
    languages = _languages(documents, source_lang)
    return Sources(
        documents=documents,
        catalogues=tuple(_catalogues(root, languages[1:], problems)),
        images=_images(root),
        source_lang=source_lang,
        languages=languages,
    ), tuple(problems)


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
    settings = (document.node for document in documents if document.kind == COURSE.name)
    source_lang = next((node.entries.get("source_lang") for node in settings), None)
    return source_lang.text if isinstance(source_lang, Scalar) else "en"


def _documents(root: Path, problems: list[Problem], kinds: Iterable[AnyKind]) -> Iterator[Document]:
    """The documents of these kinds. A file that cannot be read gives an empty one, and so is not taken as missing."""
    for kind in kinds:
        problems.extend(_ignored(root, kind))
        for file, id in _files(root, kind):
            path = file.relative_to(root).as_posix()
            if id and not kind.inside and not re.match(ID_PATTERN, id):
                problems.append(_bad_name(path, free_name(file, kind.suffix)))
                continue
            node = _read(file, path, kind, problems)
            yield Document(path, kind.name, id, node or Mapping({}, Mark(path)), unread=node is None)


def _read(file: Path, path: str, kind: AnyKind, problems: list[Problem]) -> Mapping | None:
    data = _bytes(file, path, problems)
    if data is None:
        return None
    node, new_problems = _parsed(path, data, kind.suffix)
    problems.extend(new_problems)
    return node


@lru_cache(1 << 12)
def _parsed(path: str, data: bytes, suffix: str) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """Cached, because under `serve` most files have not changed since the last build."""
    return (read_page if suffix == ".md" else read_yaml)(path, data)


def _ignored(root: Path, kind: AnyKind) -> Iterator[Problem]:
    """A warning for each file that looks like an entry of this kind and has the wrong suffix."""
    folder = root / kind.path
    if not kind.file_per_entry or kind.inside or not folder.is_dir():
        return
    for file in sorted(folder.iterdir()):
        if file.suffix.lower() in _NEAR_SUFFIXES and file.suffix != kind.suffix and not _is_passed_over(file):
            yield Problem(
                Mark(file.relative_to(root).as_posix()),
                "FILE-IGNORED",
                f"Nothing reads this file: its name does not end in {kind.suffix}.",
                f"Call it {free_name(file, kind.suffix)}, or move it elsewhere.",
                Severity.WARNING,
            )


def _files(root: Path, kind: AnyKind) -> Iterator[tuple[Path, str]]:
    """The files of a kind, each with the id of its entry: "" for a file that holds a list, or the course itself."""
    if kind.inside:
        for file in sorted((root / kind.path).glob(f"*/{kind.inside}")):
            yield file, file.parent.name
    elif kind.file_per_entry:
        for file in sorted((root / kind.path).glob(f"*{kind.suffix}")):
            if not _is_passed_over(file):
                yield file, file.stem
    elif (root / kind.path).exists():
        yield root / kind.path, ""


def _is_passed_over(file: Path) -> bool:
    return file.stem.lower() == "readme" or file.name.startswith(".")


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


def _catalogues(root: Path, languages: tuple[str, ...], problems: list[Problem]) -> Iterator[Catalogue]:
    for language in languages:
        for file in sorted((root / "locales" / language).rglob("*.po")):
            path = file.relative_to(root).as_posix()
            data = _bytes(file, path, problems)
            if data is not None:
                # Bytes that are not UTF-8 become lone surrogates, which the translate stage reports.
                yield Catalogue(path, language, data.decode("utf-8", "surrogateescape"))


def _images(root: Path) -> frozenset[str]:
    folder = root / "content" / "images"
    images = (file for file in folder.rglob("*") if file.is_file() and file.suffix.lower() in IMAGE_SUFFIXES)
    return frozenset(image.relative_to(root / "content").as_posix() for image in images)


def _bytes(file: Path, path: str, problems: list[Problem]) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or "unreadable"
        problems.append(
            Problem(Mark(path), "FILE-UNREADABLE", f"The file cannot be read: {reason}.", "Check its rights.")
        )
        return None


def _bad_name(path: str, free: str) -> Problem:
    return Problem(
        Mark(path),
        "FILE-NAME",
        "The file's name is the id, and this one is no id.",
        f"An id has small letters, digits and hyphens. Call the file {free}",
        Severity.ERROR,
    )
