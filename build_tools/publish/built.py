"""A folder as it was built: every file by its path, with what it points at."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from build_tools.publish.references import References, read_css, read_html, read_html_quickly

READERS = {".html": read_html, ".css": read_css, ".svg": read_html}
QUICK_READERS = READERS | {".html": read_html_quickly}


@dataclass(frozen=True, slots=True)
class Built:
    """`files` maps each path (relative, forward slashes) to its references; nothing is read in other kinds.

    The references of a page carry no places: `exact` reads it again with them. `address` is where the folder will be
    published, ending in a slash, or "" when nobody knows yet; `web_root` is the part of it that will be, if not all.
    Inside the folders that are `open` anything may be made later. `shown` is what problems call the folder.
    """

    folder: Path
    files: Mapping[str, References]
    address: str = ""
    web_root: str = ""
    open: tuple[str, ...] = ()
    shown: str = "site"

    def exact(self, path: str) -> References:
        """The references of one file with their places."""
        file = self.folder / path
        return _read(file.suffix, file.read_bytes(), READERS)

    def at_address(self, path: str) -> str:
        """The path of what is `path` below the address."""
        return posixpath.join(self.web_root, path)

    def may_come(self, path: str) -> bool:
        """Whether a file that is not there may be made later."""
        return any(PurePosixPath(path).is_relative_to(folder) for folder in self.open)


def read_built(
    folder: Path,
    address: str = "",
    known: dict[bytes, References] | None = None,
    *,
    web_root: str = "",
    open: tuple[str, ...] = (),
    shown: str = "site",
) -> Built:
    """Reads every file below `folder` that can point at something; the rest is said at `Built`. Raises OSError.

    `known` are the references of files read before, by what is in them: they are not read again, and what is read now
    takes their place.
    """
    files: dict[str, References] = {}
    found: dict[bytes, References] = {}
    for path in sorted(path for path in folder.rglob("*") if not path.is_dir()):
        key, data = b"", b""
        if path.suffix in READERS:
            data = path.read_bytes()
            key = blake2b(path.suffix.encode() + data, digest_size=16).digest()
        if key not in found:
            found[key] = (known or {}).get(key) or _read(path.suffix, data, QUICK_READERS)
        files[path.relative_to(folder).as_posix()] = found[key]
    if known is not None:
        known.clear()
        known.update(found)
    return Built(folder, files, address, web_root, open, shown)


def _read(suffix: str, data: bytes, readers: Mapping[str, Callable[[str], References]]) -> References:
    read = readers.get(suffix)
    return read(data.decode("utf-8", errors="replace")) if read else References()
