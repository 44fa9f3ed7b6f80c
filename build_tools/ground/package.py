"""The folder of this package, and how messages name its files."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def shown_path(path: Path) -> str:
    """The path of a file of the package as messages show it, `build_tools/pages/…`; that of any other file as it is."""
    inside = path.is_relative_to(PACKAGE)
    return (path.relative_to(PACKAGE.parent) if inside else path).as_posix()
