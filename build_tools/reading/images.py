"""Finds the images of a course: their paths alone, and that each is a file of a fair size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from build_tools.ground.problems import Problem
from build_tools.reading.course_files import listed_or_problem
from build_tools.reading.folders import files_below
from build_tools.reading.regular_file import require_regular
from build_tools.reading.unreadable import unreadable_file, unreadable_folder

IMAGE_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})
MAX_IMAGE_BYTES = 10_000_000


def images(root: Path, problems: list[Problem]) -> frozenset[str]:
    """The paths, relative to content/, of the images that pages can show.

    What cannot be listed below content/, or shown, is added to `problems`.
    """
    return frozenset(image.relative_to(root / "content").as_posix() for image in _files(root, problems))


def _files(root: Path, problems: list[Problem]) -> Iterator[Path]:
    def failed(error: OSError) -> None:
        problems.append(unreadable_folder(Path(error.filename).relative_to(root).as_posix(), error))

    listed_or_problem(root, root / "content" / "images", problems)
    # All of content/ is walked, because MkDocs does so too: without a word where it may not, for ever in a circle.
    for file in files_below(root / "content", failed):
        is_image = file.suffix.lower() in IMAGE_SUFFIXES and not file.name.startswith(".")
        if is_image and file.is_relative_to(root / "content" / "images"):
            try:
                require_regular(file, MAX_IMAGE_BYTES)
                yield file
            except OSError as error:
                problems.append(unreadable_file(file.relative_to(root).as_posix(), error))
