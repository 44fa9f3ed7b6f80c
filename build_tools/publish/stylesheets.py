"""A stylesheet that imports others becomes one file: a page waits for one request, and the sources stay small."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

_IMPORT = re.compile(r'^@import url\("([\w.-]+)"\)(?: ([^;\n]+))?;$', re.MULTILINE)
"""A file of the same folder, with or without a media query (CSS Cascade 4, section 2), on a line of its own."""

_STRING_OR_COMMENT = re.compile(r'("(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\')|/\*.*?\*/\s*', re.DOTALL)


def bundled(sheets: Mapping[str, str]) -> dict[str, str]:
    """Stylesheets by path, each with what it imports in place of the import and without comments.

    A sheet that another one imports is left out, and one that imports nothing comes back as it is. What is imported
    must import nothing itself, and must be among `sheets`: an import of anything else stays as it is.
    """
    parts = {path: _imported(path, text, sheets) for path, text in sheets.items()}
    inside = frozenset[str]().union(*parts.values())
    return {
        path: _whole(path, text, sheets) if parts[path] else text for path, text in sheets.items() if path not in inside
    }


def _imported(path: str, text: str, sheets: Mapping[str, str]) -> frozenset[str]:
    return frozenset(_beside(path, name) for name, _ in _IMPORT.findall(text)) & sheets.keys()


def _whole(path: str, text: str, sheets: Mapping[str, str]) -> str:
    def put(found: re.Match[str]) -> str:
        sheet = sheets.get(_beside(path, found[1]))
        if sheet is None:
            return found[0]
        return f"@media {found[2]} {{\n{sheet}}}" if found[2] else sheet.rstrip("\n")

    return _STRING_OR_COMMENT.sub(lambda found: found[1] or "", _IMPORT.sub(put, text))


def _beside(path: str, name: str) -> str:
    return str(PurePosixPath(path).with_name(name))
