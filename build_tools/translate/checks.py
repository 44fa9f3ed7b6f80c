"""What is wrong in catalogues. What a translator may change without harm is no problem."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from build_tools.course.kind import AnyKind
from build_tools.course.kinds import KINDS
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.translate.catalogue import File
from build_tools.translate.layout import Layout, path_of
from build_tools.translate.memory import Remembered
from build_tools.translate.text_checks import CHECKS, Translation

_CHARSETS = ("utf-8", "utf8", "us-ascii", "ascii", "")


def check_layout(layout: Layout) -> Iterator[Problem]:
    """The problems of one language's catalogues, in no order."""
    for path, file in layout.files.items():
        yield from _file(path, layout.language, file)
    yield from _orphans(layout)
    yield from _absent(layout)
    yield from _texts(layout)


def settled(problems: Iterable[Problem], faults: Iterable[Problem], language: str) -> Iterator[Problem]:
    """The `problems` of the catalogues of `language` without the warnings that an error of the source brings along:
    while a source cannot be used as it is, nobody knows what its catalogue lacks.

    `faults` are the problems of loading and parsing. Errors of a catalogue stay: they are its own.
    """
    unsettled = {path_of(language, name) for fault in faults for name in _catalogues(fault)}
    return (problem for problem in problems if problem.severity is Severity.ERROR or problem.mark.path not in unsettled)


def _catalogues(fault: Problem) -> Iterator[str]:
    """The catalogue of the file where the fault is, if it is an error and the file has one."""
    if fault.severity is Severity.ERROR:
        path = PurePosixPath(fault.mark.path)
        yield from (name for kind in KINDS.values() if kind.catalogue and (name := _catalogue(kind, path)))


def _catalogue(kind: AnyKind, path: PurePosixPath) -> str:
    if not kind.file_per_entry:
        return kind.catalogue if path == PurePosixPath(kind.path) else ""
    inside = path.parent == PurePosixPath(kind.path) and path.suffix == kind.suffix
    return f"{kind.catalogue}/{path.stem}" if inside else ""


def _file(path: str, language: str, file: File) -> Iterator[Problem]:
    if file.problem:
        yield file.problem
    written = file.header.get("Language").replace("_", "-")
    if written and written.lower().split("-")[0] != language.lower().split("-")[0]:
        message = f'The header says the language is "{written}", and the folder is for "{language}".'
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
    """One problem a file: translations in use there whose field is not in the course."""
    now = layout.moves.now
    for path, file in layout.files.items():
        lost = [each for each in _in_use(file) if now(each.address) not in layout.fields]
        if lost:
            message = f'"{lost[0].address}" is no field of the course. Translations like this in the file: {len(lost)}.'
            hint = "Run: course translate update. It keeps them as obsolete. If an id was changed, add `former_ids`."
            yield _warning(Mark(path, lost[0].pair.mark.line), "PO-ORPHAN", message, hint)


def _in_use(file: File) -> Iterator[Remembered]:
    return (each for each in file.found if each.active and each.pair.text)


def _absent(layout: Layout) -> Iterator[Problem]:
    words: dict[str, int] = {}
    for field in layout.fields.values():
        path = layout.path(field.address)
        words[path] = words.get(path, 0) + sum(len(block.split()) for block in field.blocks)
    for path, number in words.items():
        if path not in layout.files:
            message = f"There is no such catalogue. Readers get its {number:,} words in the source language."
            yield _warning(Mark(path), "TRANSLATION-MISSING", message, "Run: course translate update")


def _texts(layout: Layout) -> Iterator[Problem]:
    for field in layout.fields.values():
        for block, found in layout.found(field).items():
            if found.pair and found.pair.text and found.pair.made_from == block:
                translation = Translation(field, block, found.pair)
                for check in CHECKS:
                    yield from check(translation)


def _warning(mark: Mark, code: str, message: str, hint: str) -> Problem:
    return Problem(mark, code, message, hint, Severity.WARNING)
