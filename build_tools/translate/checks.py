"""The problems in catalogues. Whatever a translator may change without harm is accepted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from build_tools.course.kind import AnyKind
from build_tools.course.kinds import KINDS
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.ground.prose import State
from build_tools.translate.catalogue import File
from build_tools.translate.layout import Layout, path_of
from build_tools.translate.memory import RememberedPair
from build_tools.translate.text_checks import CHECKS, Translation

_CHARSETS = ("utf-8", "utf8", "us-ascii", "ascii", "")


def check_layout(layout: Layout) -> Iterator[Problem]:
    """The problems in the catalogues of one language, unsorted."""
    for path, file in layout.files.items():
        yield from _file(path, layout.language, file)
    yield from _orphans(layout)
    yield from _missing(layout)
    yield from _texts(layout)


def without_follow_ups(problems: Iterable[Problem], faults: Iterable[Problem], language: str) -> Iterator[Problem]:
    """`problems`, those of the catalogues of `language`, without warnings that may only follow from a broken source.

    `faults` are the problems of loading and parsing the sources. While one is an error, nobody knows what the catalogue
    of that file lacks, so its warnings are left out. Its errors stay: they are its own.
    """
    uncertain = {path_of(language, name) for fault in faults for name in _catalogues(fault)}
    return (problem for problem in problems if problem.severity is Severity.ERROR or problem.mark.path not in uncertain)


def _catalogues(fault: Problem) -> Iterator[str]:
    """The name of the catalogue of the file in which `fault` is; none for a warning, or a file without catalogue."""
    if fault.severity is Severity.ERROR:
        path = PurePosixPath(fault.mark.path)
        yield from (name for kind in KINDS.values() if kind.catalogue and (name := _catalogue(kind, path)))


def _catalogue(kind: AnyKind, path: PurePosixPath) -> str:
    """The name of the catalogue of the source file at `path`, such as `modules/x`; "" when it is of another kind."""
    if not kind.file_per_entry:
        return kind.catalogue if path == PurePosixPath(kind.path) else ""
    inside = path.parent == PurePosixPath(kind.path) and path.suffix == kind.suffix
    return f"{kind.catalogue}/{path.stem}" if inside else ""


def _file(path: str, language: str, file: File) -> Iterator[Problem]:
    if file.problem:
        yield file.problem
    header_language = file.header.get("Language").replace("_", "-")
    if header_language and header_language.lower().split("-")[0] != language.lower().split("-")[0]:
        message = f'The header says the language is "{header_language}", and the folder is for "{language}".'
        yield _warning(
            Mark(path), "PO-LANGUAGE", message, "Is this the right file? If so, run: course translate update"
        )
    charset = file.header.get("Content-Type").lower().partition("charset=")[2].strip()
    if charset not in _CHARSETS:
        message = f"The header says the text is {charset}, and catalogues are read as UTF-8."
        hint = "If accents look right here, run: course translate update. Else save the file as UTF-8."
        yield _warning(Mark(path), "PO-ENCODING", message, hint)
    if file.doubles:
        message = f"This context and source text stand in an entry above, too. In this file: {len(file.doubles)}."
        hint = "Keep the better of the two here, or run: course translate update. It keeps both, one as obsolete."
        yield _warning(Mark(path, file.doubles[0]), "PO-DOUBLE", message, hint)


def _orphans(layout: Layout) -> Iterator[Problem]:
    """One problem for each file with translations, not obsolete, whose field is not in the course."""
    present_address = layout.moves.present_address
    for path, file in layout.files.items():
        orphans = [pair for pair in _in_use(file) if present_address(pair.address) not in layout.fields]
        if orphans:
            first, number = orphans[0], len(orphans)
            message = f'"{first.address}" is no field of the course. Translations like this in the file: {number}.'
            hint = "Run: course translate update. It keeps them as obsolete. If an id was changed, add `former_ids`."
            yield _warning(Mark(path, first.pair.mark.line), "PO-ORPHAN", message, hint)


def _in_use(file: File) -> Iterator[RememberedPair]:
    return (remembered for remembered in file.pairs if remembered.active and remembered.pair.text)


def _missing(layout: Layout) -> Iterator[Problem]:
    """One problem for each catalogue that should be there and is not. After a rename with `former_ids` it lacks nothing
    that readers are shown: its translations stand in another file.
    """
    words: dict[str, int] = {}
    for field in layout.fields.values():
        matches = layout.matches_of(field).items()
        missing = sum(len(block.split()) for block, match in matches if match.state is State.MISSING)
        path = layout.path(field.address)
        words[path] = words.get(path, 0) + missing
    for path, number in words.items():
        if path not in layout.files:
            lack = f"Readers get its {number:,} words in the source language."
            message = f"There is no such catalogue. {lack if number else 'Its translations stand in another one.'}"
            hint = "Run: course translate update"
            yield Problem(Mark(path), "TRANSLATION-MISSING", message, hint, Severity.NOTE)


def _texts(layout: Layout) -> Iterator[Problem]:
    for field in layout.fields.values():
        for block, match in layout.matches_of(field).items():
            if match.pair and match.pair.text and match.pair.made_from == block:
                translation = Translation(field, block, match.pair)
                for check in CHECKS:
                    yield from check(translation)


def _warning(mark: Mark, code: str, message: str, hint: str) -> Problem:
    return Problem(mark, code, message, hint, Severity.WARNING)
