"""Joins a stylesheet and those it imports into one file: a page waits for one request, and the sources stay small."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

_IMPORT = re.compile(r'^@import url\("([\w.-]+)"\)(?: ([^;\n]+))?;$', re.MULTILINE)
"""An import on a line of its own: a file of the same folder, perhaps a media query (CSS Cascade 4, section 2)."""

_STRING_OR_COMMENT = re.compile(r'("(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\')|/\*.*?\*/\s*', re.DOTALL)


def bundled(sheets: Mapping[str, str]) -> dict[str, str]:
    """The texts of stylesheets by path: each import replaced by the sheet it names, and comments removed.

    A sheet that another one imports is left out. One that imports nothing comes back unchanged. An imported sheet must
    import nothing itself. An import of a file that is not among `sheets` stays as it is.
    """
    imports = {path: _imports(path, text, sheets) for path, text in sheets.items()}
    imported_paths = frozenset[str]().union(*imports.values())
    return {
        path: _joined(path, text, sheets) if imports[path] else text
        for path, text in sheets.items()
        if path not in imported_paths
    }


def _imports(path: str, text: str, sheets: Mapping[str, str]) -> frozenset[str]:
    return frozenset(_beside(path, name) for name, _ in _IMPORT.findall(text)) & sheets.keys()


def _joined(path: str, text: str, sheets: Mapping[str, str]) -> str:
    def imported_text(statement: re.Match[str]) -> str:
        sheet = sheets.get(_beside(path, statement[1]))
        if sheet is None:
            return statement[0]
        return f"@media {statement[2]} {{\n{sheet}}}" if statement[2] else sheet.rstrip("\n")

    whole = _IMPORT.sub(imported_text, text)
    return _STRING_OR_COMMENT.sub(lambda string_or_comment: string_or_comment[1] or "", whole)


def _beside(path: str, name: str) -> str:
    return str(PurePosixPath(path).with_name(name))
