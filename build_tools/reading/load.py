"""The course folder -> Sources. The only reader of course files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from build_tools.course.base import ID_PATTERN
from build_tools.course.kinds import BY_NAME, COURSE, KINDS, LANGUAGES, AnyKind
from build_tools.ground.nodes import Mapping, Mark, Scalar
from build_tools.ground.problems import Problem, Severity
from build_tools.reading.page_reader import read_page
from build_tools.reading.sources import Catalogue, Document, Sources
from build_tools.reading.yaml_reader import read_yaml

IMAGE_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})
_LANGUAGE_FILE = "_language.yaml"
_MISTAKEN = frozenset({".yaml", ".yml", ".md", ".markdown", ".json", ".txt"})


def load(root: Path) -> tuple[Sources, tuple[Problem, ...]]:
    """Reads every file of the course below `root`. What cannot be read is a problem, never an exception."""
    problems: list[Problem] = []
    documents = tuple(_documents(root, problems))
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
    """The codes of the languages of the course below `root`, the source language first; reads nothing else."""
    documents = tuple(_documents(root, [], (COURSE, LANGUAGES)))
    return _languages(documents, _source_lang(documents))


def _languages(documents: Iterable[Document], source_lang: str) -> tuple[str, ...]:
    written = (each.id for each in documents if each.kind == LANGUAGES.name and not each.unread)
    return (source_lang, *(language for language in written if language != source_lang))


def _source_lang(documents: Iterable[Document]) -> str:
    settings = (each.node for each in documents if each.kind == COURSE.name)
    written = next((node.entries.get("source_lang") for node in settings), None)
    return written.text if isinstance(written, Scalar) else "en"


def _documents(root: Path, problems: list[Problem], kinds: Iterable[AnyKind] = KINDS) -> Iterator[Document]:
    """Every file. One that cannot be read is there too, and empty, so that nobody takes it for missing."""
    for kind in kinds:
        problems.extend(_ignored(root, kind))
        for path, name in _files(root, kind):
            shown = path.relative_to(root).as_posix()
            if name and not re.match(ID_PATTERN, name) and kind.name != "languages":
                problems.append(_bad_name(shown))
                continue
            node = _read(path, shown, kind, problems)
            yield Document(shown, kind.name, name, node or Mapping({}, Mark(shown)), unread=node is None)


def _read(path: Path, shown: str, kind: AnyKind, problems: list[Problem]) -> Mapping | None:
    data = _bytes(path, shown, problems)
    if data is None:
        return None
    node, found = _read_once(shown, data, kind.suffix)
    problems.extend(found)
    return node


@lru_cache(1 << 12)
def _read_once(shown: str, data: bytes, suffix: str) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """A file as it is now; under `serve` most are as they were."""
    return (read_page if suffix == ".md" else read_yaml)(shown, data)


def _ignored(root: Path, kind: AnyKind) -> Iterator[Problem]:
    """Files that somebody wrote for this folder, and that nothing reads."""
    folder = root / kind.path
    if not kind.folder or kind.name == "languages" or not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in _MISTAKEN or path.suffix == kind.suffix:
            continue
        if path.stem.lower() != "readme" and not path.name.startswith("."):
            yield Problem(
                Mark(path.relative_to(root).as_posix()),
                "FILE-IGNORED",
                f"Nothing reads this file: its name does not end in {kind.suffix}.",
                f"Call it {path.stem}{kind.suffix}, or move it elsewhere.",
                Severity.WARNING,
            )


def _files(root: Path, kind: AnyKind) -> Iterator[tuple[Path, str]]:
    if kind.name == "languages":
        for path in sorted((root / kind.path).glob(f"*/{_LANGUAGE_FILE}")):
            yield path, path.parent.name
    elif kind.folder:
        for path in sorted((root / kind.path).glob(f"*{kind.suffix}")):
            if path.stem.lower() != "readme" and not path.name.startswith("."):
                yield path, path.stem
    elif (root / kind.path).exists():
        yield root / kind.path, ""


def _list_problems(document: Document) -> Iterator[Problem]:
    """What is wrong with a file that holds a list, beside its entries."""
    name = BY_NAME[document.kind].field
    if name and not document.unread:
        yield from _stray_fields(document, name)
        if document.listed is None:
            yield _not_a_list(document, name)


def _stray_fields(document: Document, name: str) -> Iterator[Problem]:
    for key, mark in document.node.keys.items():
        if key != name:
            yield Problem(
                mark, "UNKNOWN-FIELD", f'"{key}" is not a field here.', f"The file holds one list: `{name}:`."
            )


def _not_a_list(document: Document, name: str) -> Problem:
    return Problem(
        document.node.mark,
        "MISSING-FIELD",
        f'The list "{name}" is missing.',
        f"Start it with `{name}:` and `- id: …`.",
    )


def _catalogues(root: Path, languages: tuple[str, ...], problems: list[Problem]) -> Iterator[Catalogue]:
    for language in languages:
        for path in sorted((root / "locales" / language).rglob("*.po")):
            shown = path.relative_to(root).as_posix()
            data = _bytes(path, shown, problems)
            if data is None:
                continue
            # What is no UTF-8 is kept as lone surrogates, which the translate stage finds and reports.
            yield Catalogue(shown, language, data.decode("utf-8", "surrogateescape"))


def _images(root: Path) -> frozenset[str]:
    folder = root / "content" / "images"
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix.lower() in IMAGE_SUFFIXES)
    return frozenset(path.relative_to(root / "content").as_posix() for path in found)


def _bytes(path: Path, shown: str, problems: list[Problem]) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unreadable"
        problems.append(
            Problem(Mark(shown), "FILE-UNREADABLE", f"The file cannot be read: {reason}.", "Check its rights.")
        )
        return None


def _bad_name(shown: str) -> Problem:
    return Problem(
        Mark(shown),
        "FILE-NAME",
        "The file's name is the id, and this one is no id.",
        "Use small letters, digits and hyphens, starting with a letter: safe-water.yaml",
        Severity.ERROR,
    )
