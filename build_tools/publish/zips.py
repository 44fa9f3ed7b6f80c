"""Packs folders of files that were just written into archives that are the same for the same files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from build_tools.publish.own_files import files_in

_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The time of every file, the first that the format knows (APPNOTE 4.4.6): the day of a build changes nothing."""


def write_zips(root: Path, zips: Mapping[str, str]) -> None:
    """Writes each archive, a path below `root`, with the files of its folder, which it unpacks into a folder of the
    same name. Raises OSError.
    """
    for path, folder in zips.items():
        with ZipFile(root / path, "w") as archive:
            for file in sorted(files_in(root / folder)):
                entry = ZipInfo(f"{folder}/{file}", _OLDEST)
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, (root / folder / file).read_bytes(), ZIP_DEFLATED)
