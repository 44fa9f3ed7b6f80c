"""Folders packed into archives: everything in them, and the same bytes for the same files."""

from __future__ import annotations

import os
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from build_tools.publish.zips import write_zips

NAMES = st.text("abcdeñé-", min_size=1, max_size=8)
FILES = st.dictionaries(
    st.tuples(st.sampled_from(["", "en/", "es/deep/"]), NAMES).map("".join), st.binary(), max_size=6
)


def _packed(root: Path, files: dict[str, bytes]) -> bytes:
    for name, data in files.items():
        path = root / "kit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (root / "kit").mkdir(exist_ok=True, parents=True)
    write_zips(root, {"kit.zip": "kit"})
    return (root / "kit.zip").read_bytes()


@given(files=FILES)
def test_an_archive_has_every_file_and_nothing_else(
    files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("zips")
    _packed(root, files)
    with ZipFile(root / "kit.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            f"kit/{name}": data for name, data in files.items()
        }


def test_the_time_at_which_files_were_written_changes_nothing(tmp_path: Path) -> None:
    files = {"en/index.html": b"<p>", "a.css": b""}
    first = _packed(tmp_path / "one", files)
    for path in (tmp_path / "one" / "kit").rglob("*"):
        os.utime(path, (1_500_000_000, 1_500_000_000))
    assert _packed(tmp_path / "one", files) == first == _packed(tmp_path / "two", files)
