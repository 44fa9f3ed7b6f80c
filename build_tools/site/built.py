"""A folder as it was built: every file by its path, with what it points at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from build_tools.site.quick_references import read_html_quickly
from build_tools.site.references import References, read_css, read_html

READERS = {".html": read_html, ".css": read_css, ".svg": read_html}
QUICK_READERS = READERS | {".html": read_html_quickly}


@dataclass(frozen=True, slots=True)
class Built:
    """`files` maps each path (relative, forward slashes) to its references; nothing is read in other kinds.

    The references of a page carry no places: `exact` reads it again with them. `address` is where the folder will be
    published, ending in a slash, or "" when nobody knows yet.
    """

    folder: Path
    files: Mapping[str, References]
    address: str = ""

    def exact(self, path: str) -> References:
        """The references of one file with their places."""
        return _references(self.folder / path, READERS)


def read_built(folder: Path, address: str = "") -> Built:
    """Reads every file below `folder` that can point at something. Raises OSError."""
    paths = sorted(path for path in folder.rglob("*") if not path.is_dir())
    files = {path.relative_to(folder).as_posix(): _references(path, QUICK_READERS) for path in paths}
    return Built(folder, files, address)


def _references(path: Path, readers: Mapping[str, Callable[[str], References]]) -> References:
    read = readers.get(path.suffix)
    return read(path.read_text("utf-8", errors="replace")) if read else References()
