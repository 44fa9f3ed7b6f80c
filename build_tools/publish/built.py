"""Reads a built folder: every file by its path, with the references in it."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from build_tools.publish.page_references import read_html, read_html_quickly
from build_tools.publish.references import References, read_css
from build_tools.reading.folders import entries_below

READERS = {".html": read_html, ".css": read_css, ".svg": read_html}
QUICK_READERS = READERS | {".html": read_html_quickly}


@dataclass(frozen=True, slots=True)
class Built:
    """A built folder. `files` maps each path (relative, with forward slashes) to the references in that file.

    Files of kinds that have no entry in READERS are listed without references. The references of HTML pages have no
    line and column: `exact` reads a file again to get them.

    `address` is where the folder will be published, ending in a slash, or "" while nobody knows. `web_root` is the
    subfolder that will be published there, or "" for the whole folder. An engine may still add files inside the
    folders in `open`. `name` is what problems call the folder.
    """

    folder: Path
    files: Mapping[str, References]
    address: str = ""
    web_root: str = ""
    open: tuple[str, ...] = ()
    name: str = "site"

    def exact(self, path: str) -> References:
        """The references of one file, with lines and columns."""
        file = self.folder / path
        return _read(file.suffix, file.read_bytes(), READERS)

    def at_address(self, path: str) -> str:
        """The path in the folder of what is published at `path` below the address."""
        return posixpath.join(self.web_root, path)

    def may_come(self, path: str) -> bool:
        """Whether an engine may still add a file at `path`."""
        return any(PurePosixPath(path).is_relative_to(folder) for folder in self.open)


def read_built(
    folder: Path,
    address: str = "",
    cache: dict[bytes, References] | None = None,
    noted: Mapping[str, References] | None = None,
    *,
    web_root: str = "",
    open: tuple[str, ...] = (),
    name: str = "site",
) -> Built:
    """Reads every file below `folder` that can hold references. The other parameters are explained at `Built`.

    `noted` holds the references of files that were read when they were written, by path. They are not read again.

    `cache` holds the references of files read before, by a hash of what is in each. Such files are not read again.
    Afterwards the cache holds the files read now, and no others. Raises OSError.
    """
    files: dict[str, References] = {}
    references_by_hash: dict[bytes, References] = {}
    for file, entry in entries_below(folder):
        if noted and file in noted:
            files[file] = noted[file]
            continue
        path = Path(entry.path)
        digest, data = b"", b""
        if path.suffix in READERS:
            data = path.read_bytes()
            digest = blake2b(path.suffix.encode() + data, digest_size=16).digest()
        if digest not in references_by_hash:
            references_by_hash[digest] = (cache or {}).get(digest) or _read(path.suffix, data, QUICK_READERS)
        files[file] = references_by_hash[digest]
    if cache is not None:
        cache.clear()
        cache.update(references_by_hash)
    return Built(folder, files, address, web_root, open, name)


def _read(suffix: str, data: bytes, readers: Mapping[str, Callable[[str], References]]) -> References:
    read = readers.get(suffix)
    return read(data.decode("utf-8", errors="replace")) if read else References()
