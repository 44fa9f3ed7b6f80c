"""Finds the images of a course, and what in them or about them pages must not have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from build_tools.ground.memory import remembered
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity
from build_tools.reading.course_files import listed_or_problem
from build_tools.reading.folders import files_below, is_inside
from build_tools.reading.pictures import why_broken
from build_tools.reading.regular_file import MAX_IMAGE_BYTES, read_regular, require_regular
from build_tools.reading.svg import svg_problems
from build_tools.reading.unreadable import unreadable_file, unreadable_folder

IMAGE_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})


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
                problems.extend(_unsafe(root, file))
                if not _is_svg(file):  # what an SVG is, is said while it is read for what could harm
                    problems.extend(_broken(root, file))
                yield file
            except OSError as error:
                problems.append(unreadable_file(file.relative_to(root).as_posix(), error))


def _unsafe(root: Path, file: Path) -> Iterator[Problem]:
    """What in an image could harm a reader, or shows what the course does not hold. Raises OSError."""
    path = file.relative_to(root).as_posix()
    require_regular(file, MAX_IMAGE_BYTES)
    if not is_inside(file, root):
        message = "The image is a link that leads out of the course."
        yield Problem(
            Mark(path), "IMAGE-UNSAFE", message, "Copy the file here: what stands elsewhere is not looked at."
        )
    if _is_svg(file):
        yield from _svg_problems(path, read_regular(file, MAX_IMAGE_BYTES))


def _is_svg(file: Path) -> bool:
    return file.suffix.lower() == ".svg"


def _broken(root: Path, file: Path) -> Iterator[Problem]:
    """What browsers would show an empty frame for. Raises OSError."""
    status = file.stat()
    why = _why_broken(file, (status.st_mtime_ns, status.st_ctime_ns, status.st_size))
    if why:
        path = Mark(file.relative_to(root).as_posix())
        yield Problem(path, "IMAGE-BROKEN", why, "Save it anew, and open it once to see it.", Severity.WARNING)


@remembered(1 << 10)
def _why_broken(file: Path, _: tuple[int, int, int]) -> str:
    return why_broken(file.suffix.lower(), read_regular(file, MAX_IMAGE_BYTES))


_svg_problems = remembered(1 << 10)(svg_problems)
"""Under `serve` most images have not changed since the last build."""
