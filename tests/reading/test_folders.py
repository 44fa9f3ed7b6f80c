"""A folder is listed whole or not at all, and a walk through links comes to an end."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.reading.folders import entries_below, files_below, listed
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FOLDER


def test_what_is_there(tmp_path: Path) -> None:
    for name in ("b", "a", ".hidden"):
        (tmp_path / name).touch()
    assert [path.name for path in listed(tmp_path)] == [".hidden", "a", "b"]


def test_no_folder_is_no_error(tmp_path: Path) -> None:
    assert listed(tmp_path / "gone") == []
    assert list(files_below(tmp_path / "gone")) == []


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FOLDER)
def test_something_else_in_its_place_is_an_error(name: str, tmp_path: Path) -> None:
    IN_PLACE_OF_A_FOLDER[name](tmp_path / "x")
    with pytest.raises(OSError, match="x"):
        listed(tmp_path / "x")
    with pytest.raises(OSError, match="x"):
        list(files_below(tmp_path / "x"))


def test_links_to_folders_are_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/x").touch()
    (tmp_path / "here").mkdir()
    (tmp_path / "here/link").symlink_to("../elsewhere")
    assert list(files_below(tmp_path / "here")) == [tmp_path / "here/link/x"]


def test_links_in_a_circle_come_to_an_end(tmp_path: Path) -> None:
    (tmp_path / "x").touch()
    for name in ("one", "two"):  # Two are enough for a billion ways.
        (tmp_path / name).symlink_to(".")
    errors: list[OSError] = []
    with at_most(5):
        assert list(files_below(tmp_path, errors.append)) == [tmp_path / "x"]
    assert [error.filename for error in errors] == [str(tmp_path / "one"), str(tmp_path / "two")]


def test_the_walk_goes_on_beside_what_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x").touch()
    import os

    scandir = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: scandir(path if Path(path).name != "b" else "/proc/1/none"))
    errors: list[OSError] = []
    assert list(files_below(tmp_path, errors.append)) == [tmp_path / "a/x", tmp_path / "c/x"]
    assert len(errors) == 1


def test_entries_have_their_paths_and_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "b/c").mkdir(parents=True)
    for name in ("b/c/x", "b.txt", "a"):
        (tmp_path / name).touch()
    (tmp_path / "link").symlink_to("b")
    (tmp_path / "lost").symlink_to("nowhere")
    found = entries_below(tmp_path)
    assert [path for path, _ in found] == ["a", "b.txt", "b/c/x", "link", "lost"]
    assert [path for path, entry in found if entry.is_symlink()] == ["link", "lost"]


def test_entries_of_a_folder_that_cannot_be_listed(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="gone"):
        entries_below(tmp_path / "gone")
