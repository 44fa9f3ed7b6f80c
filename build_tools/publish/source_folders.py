"""The folders a course is made from: nothing that is made may stand in them."""

from __future__ import annotations

import os
from pathlib import Path

from build_tools.course.folders import FOLDERS
from build_tools.publish.last_build import FOLDER

OTHERS = ("build_tools", ".git", FOLDER)
"""Folders of a course that hold no content, and are not for sites either."""


def source_folder_around(folder: Path, course: Path) -> str:
    """The name of the source folder of `course` that `folder` is or lies in; "" when it lies in none."""
    place = real_path(folder)
    around = tuple(path for path in (place, *place.parents) if path.exists())
    return next((name for name in (*FOLDERS, *OTHERS) if any(_is_same(course / name, path) for path in around)), "")


def holds(folder: Path, course: Path) -> bool:
    """Whether `folder` is the folder of the course, or holds it."""
    place = real_path(course)
    return any(_is_same(path, folder) for path in (place, *place.parents))


def real_path(path: Path) -> Path:
    """The path without links on its way. A link that leads back to itself stays, where `Path.resolve` would raise."""
    return Path(os.path.realpath(path))


def _is_same(path: Path, other: Path) -> bool:
    # By what the system says, not by name: on some systems `Locales` is `locales`.
    return path.exists() and other.exists() and path.samefile(other)
