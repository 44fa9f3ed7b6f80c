"""Only regular files are read, and no more of them than the reader asks for; nothing is waited for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from build_tools.reading.regular_file import IrregularFileError, LargeFileError, read_regular, require_regular
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
@pytest.mark.parametrize("read", [read_regular, require_regular])
def test_what_is_no_file_is_refused_at_once(name: str, read: object, tmp_path: Path) -> None:
    IN_PLACE_OF_A_FILE[name](tmp_path / "x")
    with at_most(5), pytest.raises(OSError, match="x"):
        read(tmp_path / "x", 1000)  # type: ignore[operator]


@pytest.mark.parametrize(("size", "is_read"), [(0, True), (9, True), (10, True), (11, False)])
def test_the_limit_is_the_largest_size(size: int, is_read: bool, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"a" * size)
    if is_read:
        assert read_regular(tmp_path / "x", 10) == b"a" * size
        return
    with pytest.raises(LargeFileError, match="has 11 bytes; at most 10 are read"):
        read_regular(tmp_path / "x", 10)


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x").write_bytes(b"a" * 5)
    opened = os.open
    monkeypatch.setattr(os, "open", lambda *given: ((tmp_path / "x").write_bytes(b"a" * 50), opened(*given))[1])
    assert read_regular(tmp_path / "x", 50) == b"a" * 50
    (tmp_path / "x").write_bytes(b"a" * 5)
    with pytest.raises(LargeFileError, match="has 21 bytes; at most 20"):
        read_regular(tmp_path / "x", 20)


def test_a_file_that_becomes_a_pipe_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "x")
    monkeypatch.setattr("build_tools.reading.regular_file.require_regular", lambda *_: 5)
    with at_most(5):
        assert read_regular(tmp_path / "x", 20) == b""


def test_a_file_of_the_system_without_a_size() -> None:
    assert read_regular(Path("/proc/self/cmdline"), 100_000)


def test_a_folder_is_named_as_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(IrregularFileError, match="it is a folder, not a file"):
        read_regular(tmp_path, 10)
