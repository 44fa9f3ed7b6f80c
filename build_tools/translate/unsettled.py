"""While a source cannot be read or used as it is, nobody knows what its catalogues lack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from build_tools.course.kind import AnyKind
from build_tools.course.kinds import KINDS
from build_tools.ground.problems import Problem, Severity
from build_tools.translate.layout import path_of


def settled(found: Iterable[Problem], faults: Iterable[Problem], language: str) -> Iterator[Problem]:
    """What was `found` in the catalogues of `language`, without the warnings that an error of the source brings along.

    `faults` are the problems of loading and parsing. Errors of a catalogue stay: they are its own.
    """
    unsettled = {path_of(language, name) for fault in faults for name in _catalogues(fault)}
    return (each for each in found if each.severity is Severity.ERROR or each.mark.path not in unsettled)


def _catalogues(fault: Problem) -> Iterator[str]:
    """The catalogue of the file where the fault is, if it is an error and the file has one."""
    if fault.severity is Severity.ERROR:
        path = PurePosixPath(fault.mark.path)
        yield from (name for kind in KINDS.values() if kind.catalogue and (name := _catalogue(kind, path)))


def _catalogue(kind: AnyKind, path: PurePosixPath) -> str:
    if not kind.folder:
        return kind.catalogue if path == PurePosixPath(kind.path) else ""
    inside = path.parent == PurePosixPath(kind.path) and path.suffix == kind.suffix
    return f"{kind.catalogue}/{path.stem}" if inside else ""
