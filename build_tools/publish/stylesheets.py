"""Joins a stylesheet and those it imports into one file: a page waits for one request, and the sources stay small."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

_IMPORT = re.compile(r'^@import url\("([\w.-]+)"\)(?: ([^;\n]+))?;$', re.MULTILINE)
"""An import on a line of its own: a file of the same folder, perhaps a media query (CSS Cascade 4, section 2)."""

_KEPT = r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^"')]*\))"""
"""A string, or an address without quotation marks: no comment and no space begins in it (CSS Syntax 3, section 4)."""

_KEPT_OR_COMMENT = re.compile(_KEPT + r"|/\*.*?\*/", re.DOTALL)
_SPLIT = re.compile(_KEPT)
_SPACES = re.compile(r"\s+")
_PROPERTY = re.compile(r"[{;][\w-]+: ")
_SIGNS = "{};,>"
"""No space beside these says anything. Others may: before a colon, around + and -, or inside brackets."""


def bundled(sheets: Mapping[str, str]) -> dict[str, str]:
    """The texts of stylesheets by path: each import replaced by the sheet it names, without comments and idle spaces.

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

    return _small(_IMPORT.sub(imported_text, text))


def _small(text: str) -> str:
    bare = _KEPT_OR_COMMENT.sub(lambda match: match[1] or "", text)
    parts = _SPLIT.split(bare)  # between texts, at every second place, what is kept
    parts[::2] = map(_without_spaces, parts[::2])
    return "".join(parts).strip()


def _without_spaces(text: str) -> str:
    text = _SPACES.sub(" ", text)
    for sign in _SIGNS:
        text = text.replace(f" {sign}", sign).replace(f"{sign} ", sign)
    return _PROPERTY.sub(lambda match: match[0][:-1], text.replace(";}", "}"))


def _beside(path: str, name: str) -> str:
    return str(PurePosixPath(path).with_name(name))
