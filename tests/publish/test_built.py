"""A folder as it was built, read again only where it changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.publish import built
from build_tools.publish.built import read_built
from build_tools.publish.references import References

Read = Callable[[str], References]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en").mkdir()
    (tmp_path / "en/a.html").write_text('<a href="b.html">b</a>', "utf-8")
    (tmp_path / "en/b.html").write_text('<p id="x">x</p>', "utf-8")
    (tmp_path / "plain.css").write_text("a {background: url(dot.png)}", "utf-8")
    (tmp_path / "dot.png").write_bytes(b"dot")
    return tmp_path


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that is read, from now on."""
    found: list[str] = []

    def counted(read: Read) -> Read:
        def counting(text: str) -> References:
            found.append(text)
            return read(text)

        return counting

    monkeypatch.setattr(built, "QUICK_READERS", {suffix: counted(read) for suffix, read in built.QUICK_READERS.items()})
    return found


def test_what_is_known_is_not_read_again(folder: Path, reads: list[str]) -> None:
    cache: dict[bytes, References] = {}
    first = read_built(folder, cache=cache)
    assert len(reads) == 3
    assert read_built(folder, cache=cache) == first
    assert len(reads) == 3


def test_what_changed_is_read_and_takes_the_place_of_what_was(folder: Path, reads: list[str]) -> None:
    cache: dict[bytes, References] = {}
    read_built(folder, cache=cache)
    before = dict(cache)
    (folder / "en/a.html").write_text('<a href="c.html">b</a>', "utf-8")
    again = read_built(folder, cache=cache)
    assert reads[3:] == ['<a href="c.html">b</a>']
    assert again == read_built(folder)
    assert len(cache) == len(before)
    assert cache.keys() != before.keys()


def test_a_file_that_is_gone_is_forgotten(folder: Path) -> None:
    cache: dict[bytes, References] = {}
    read_built(folder, cache=cache)
    for path in (folder / "en").iterdir():
        path.unlink()
    assert list(read_built(folder, cache=cache).files) == ["dot.png", "plain.css"]
    assert len(cache) == 2  # the style sheet, and what no reader reads


def test_a_file_under_another_name_is_known(folder: Path, reads: list[str]) -> None:
    cache: dict[bytes, References] = {}
    read_built(folder, cache=cache)
    (folder / "en/a.html").rename(folder / "en/z.html")
    assert "en/z.html" in read_built(folder, cache=cache).files
    assert len(reads) == 3


def test_the_same_text_means_something_else_in_another_kind_of_file(folder: Path) -> None:
    text = '<a href="b.html">b</a> a {background: url(dot.png)}'
    (folder / "en/same.html").write_text(text, "utf-8")
    (folder / "same.css").write_text(text, "utf-8")
    cache: dict[bytes, References] = {}
    for _ in range(2):
        found = read_built(folder, cache=cache).files
        assert found["en/same.html"] != found["same.css"]
