"""A folder as it was built: every file by its path, with what it points at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from build_tools.site.references import References, read_css, read_html

READERS = {".html": read_html, ".css": read_css, ".svg": read_html}


@dataclass(frozen=True, slots=True)
class Built:
    """`files` maps each path (relative, forward slashes) to its references; nothing is read in other kinds.

    `address` is where the folder will be published, ending in a slash, or "" when nobody knows yet.
    """

    files: Mapping[str, References]
    address: str = ""


def read_built(folder: Path, address: str = "") -> Built:
    """Reads every file below `folder` that can point at something. Raises OSError."""
    paths = sorted(path for path in folder.rglob("*") if not path.is_dir())
    return Built({path.relative_to(folder).as_posix(): _references(path) for path in paths}, address)


def _references(path: Path) -> References:
    read = READERS.get(path.suffix)
    return read(path.read_text("utf-8", errors="replace")) if read else References()
