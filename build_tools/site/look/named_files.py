"""Checks the files that mkdocs.yml names: pictures, styles and scripts, all below content/."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from build_tools.ground.problems import Problem
from build_tools.publish.allow_list import PUBLISHABLE
from build_tools.reading.folders import is_inside
from build_tools.reading.images import IMAGE_SUFFIXES
from build_tools.reading.regular_file import MAX_IMAGE_BYTES, LargeFileError, require_regular
from build_tools.reading.unreadable import reason_and_hint
from build_tools.site.course_config import MAX_SHEET_BYTES
from build_tools.site.mkdocs_yml.unused import shown
from build_tools.site.mkdocs_yml.written import Setting, Way, Written

PICTURES = IMAGE_SUFFIXES | {".ico"}
_FILES: dict[Way, frozenset[str]] = {
    ("theme", "logo"): PICTURES,
    ("theme", "favicon"): PICTURES,
    ("extra_css",): frozenset({".css"}),
    ("extra_javascript",): frozenset({".js"}),
}
"""The keys that name files, and how those may end."""


def wrong_files(written: Written, content: Path) -> Iterator[Problem]:
    """An error for each file that is not below `content`, that no page may load, or that is of another kind."""
    for way, suffixes in _FILES.items():
        for entry in written.entries(*way):
            path = written.text(*entry) or written.text(*entry, "path")
            setting = Setting("/".join(map(str, way)), path, written.mark(*entry))
            yield from _wrong(setting, path, suffixes & PUBLISHABLE, content)


def _wrong(setting: Setting, path: str, suffixes: frozenset[str], content: Path) -> Iterator[Problem]:
    name, endings = shown(setting.name), ", ".join(sorted(suffixes))
    url = urlsplit(path)
    if url.scheme or url.netloc:
        hint = "Keep the file below content/, and write its path there. Pages load nothing from elsewhere."
        yield Problem(setting.mark, "SETTING-VALUE", f"`{name}` would be fetched from another host.", hint)
    elif not path or path.startswith("/") or "\\" in path or ".." in PurePosixPath(path).parts:
        hint = "Write its path below content/, as in images/logo.svg."
        yield Problem(setting.mark, "SETTING-VALUE", f"`{name}` is no path of a file below content/.", hint)
    elif PurePosixPath(path).suffix not in suffixes:
        hint = f"Files for it end in {endings}."
        yield Problem(setting.mark, "SETTING-VALUE", f'"{path}" is of no kind that `{name}` can be.', hint)
    elif not (content / path).exists():
        hint = f"Put the file there, or take `{name}` out."
        yield Problem(setting.mark, "SETTING-FILE", f'There is no "{path}" below content/.', hint)
    else:
        yield from tuple(_unreadable(setting, path, content)) or _leading_out(setting, path, content)


def _unreadable(setting: Setting, path: str, content: Path) -> Iterator[Problem]:
    try:
        require_regular(content / path, MAX_SHEET_BYTES if path.endswith((".css", ".js")) else MAX_IMAGE_BYTES)
    except LargeFileError as error:
        yield Problem(setting.mark, "SETTING-FILE", f'"{path}" is too large. {error.strerror}.', "Make it smaller.")
    except OSError as error:
        reason, hint = reason_and_hint(error)
        yield Problem(setting.mark, "SETTING-FILE", f'"{path}" below content/ cannot be read: {reason}.', hint)


def _leading_out(setting: Setting, path: str, content: Path) -> Iterator[Problem]:
    """A problem when the file is neither in the course folder nor in that which content/ leads to, by all links."""
    if not is_inside(content / path, content.parent):
        hint = "Copy the file below content/: what stands elsewhere would be published unseen."
        yield Problem(setting.mark, "SETTING-VALUE", f'"{path}" is a link that leads out of the course.', hint)
