"""Finds the files of a kind in a course folder, and what stands beside them and nothing reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from build_tools.course.base import ID_PATTERN, LANGUAGE_PATTERN
from build_tools.course.kind import AnyKind
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.reading.file_names import free_name
from build_tools.reading.folders import is_folder, is_there, listed
from build_tools.reading.unreadable import unreadable_file, unreadable_folder

_NEAR_SUFFIXES = frozenset({".yaml", ".yml", ".md", ".markdown", ".json", ".txt"})
_FOLDER_NAME = "The folder's name is the language's code, and this one is no code."
_FILE_NAME = "The file's name is the id, and this one is no id."


def entry_files(root: Path, kind: AnyKind, problems: list[Problem]) -> Iterator[tuple[Path, str]]:
    """The files of a kind, each with the id of its entry: "" for a file that holds a list, or the course itself.

    What cannot be listed, has a wrong name, or looks like an entry and is not read, is added to `problems`.
    """
    if kind.inside:
        yield from _inside_folders(root, kind, problems)
    elif kind.file_per_entry:
        yield from _beside_each_other(root, kind, problems)
    elif _stands(root, root / kind.path, problems):
        yield root / kind.path, ""


def _beside_each_other(root: Path, kind: AnyKind, problems: list[Problem]) -> Iterator[tuple[Path, str]]:
    files = [file for file in listed_or_problem(root, root / kind.path, problems) if not _is_passed_over(file)]
    problems.extend(_ignored(root, file, kind) for file in files if _looks_like_an_entry(file, kind))
    for file in files:
        if file.suffix != kind.suffix:
            continue
        if re.fullmatch(ID_PATTERN, file.stem):
            yield file, file.stem
        else:
            problems.append(_wrong_file_name(root, file, free_name(file, kind.suffix)))


def _inside_folders(root: Path, kind: AnyKind, problems: list[Problem]) -> Iterator[tuple[Path, str]]:
    for folder in listed_or_problem(root, root / kind.path, problems):
        # README.md and its like stand between the folders; what has no ending should be a folder.
        if folder.name.startswith(".") or (folder.suffix and not is_folder(folder)):
            continue
        if listed_or_problem(root, folder, problems) and _stands(root, folder / kind.inside, problems):
            if re.fullmatch(LANGUAGE_PATTERN, folder.name):
                yield folder / kind.inside, folder.name
            else:
                problems.append(_wrong_name(root, folder, _FOLDER_NAME, "es, or pt-BR"))


def listed_or_problem(root: Path, folder: Path, problems: list[Problem]) -> list[Path]:
    """The paths in a folder; none when there is no such folder, or when it cannot be listed: then with a problem."""
    try:
        return listed(folder)
    except OSError as error:
        problems.append(unreadable_folder(folder.relative_to(root).as_posix(), error))
        return []


def _stands(root: Path, file: Path, problems: list[Problem]) -> bool:
    try:
        return is_there(file)
    except OSError as error:
        problems.append(unreadable_file(file.relative_to(root).as_posix(), error))
        return False


def _looks_like_an_entry(file: Path, kind: AnyKind) -> bool:
    return file.suffix.lower() in _NEAR_SUFFIXES and file.suffix != kind.suffix


def _is_passed_over(file: Path) -> bool:
    return file.stem.lower() == "readme" or file.name.startswith(".")


def _ignored(root: Path, file: Path, kind: AnyKind) -> Problem:
    return Problem(
        Mark(file.relative_to(root).as_posix()),
        "FILE-IGNORED",
        f"Nothing reads this file: its name does not end in {kind.suffix}.",
        f"Call it {free_name(file, kind.suffix)}, or move it elsewhere.",
        Severity.WARNING,
    )


def _wrong_file_name(root: Path, file: Path, free: str) -> Problem:
    hint = f"An id has small letters, digits and hyphens. Call the file {free}"
    return Problem(Mark(file.relative_to(root).as_posix()), "FILE-NAME", _FILE_NAME, hint)


def _wrong_name(root: Path, path: Path, message: str, example: str) -> Problem:
    hint = f"Use small letters, digits and hyphens, starting with a letter: {example}"
    return Problem(Mark(path.relative_to(root).as_posix()), "FILE-NAME", message, hint)
