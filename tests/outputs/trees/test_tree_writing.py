"""A tree is written whole or not at all, and never over what somebody else put there."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.outputs.trees.tree import Tree
from build_tools.outputs.trees.write import LIST, write_tree
from build_tools.publish.stopped import BuildStoppedError
from tests.real_course import snapshot

FIRST = Tree({"en/index.md": b"one\n", "en/old.md": b"old\n", "site/index.html": b"first\n"}, ("site/en",), ())
SECOND = Tree({"en/index.md": b"two\n"}, (), ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a tree."""
    write_tree(FIRST, tmp_path / "tree")
    return tmp_path / "tree"


def _files(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in snapshot(folder).items() if name != LIST}


def test_a_new_folder_gets_the_tree_and_nothing_stays_beside_it(folder: Path) -> None:
    assert _files(folder) == FIRST.files
    assert [path.name for path in folder.parent.iterdir()] == ["tree"]


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    (tmp_path / "tree").mkdir()
    write_tree(FIRST, tmp_path / "tree")
    assert _files(tmp_path / "tree") == FIRST.files


def test_a_new_tree_takes_the_place_of_the_old_one_and_of_what_was_built_from_it(folder: Path) -> None:
    (folder / "site" / "en").mkdir()
    (folder / "site" / "en" / "index.html").write_text("built")
    (folder / "en" / "index.md").unlink()
    write_tree(SECOND, folder)
    assert _files(folder) == SECOND.files


@pytest.mark.parametrize("name", ["notes.txt", "en/index.md", "site/index.html", "site/enough.html", ".git/HEAD"])
def test_a_file_of_somebody_else_is_kept_and_the_person_is_told(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("mine")
    before = snapshot(folder)
    with pytest.raises(BuildStoppedError) as stopped:
        write_tree(SECOND, folder)
    assert str(stopped.value) == (
        f"{folder} holds files that course did not write, or that were changed since: {name}. "
        "Move them away, or name another folder. Nothing was written."
    )
    assert snapshot(folder) == before


def test_many_foreign_files_are_counted(tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / f"{number}.txt").write_text("mine")
    with pytest.raises(BuildStoppedError, match=r"0\.txt, 1\.txt, 2\.txt, 3\.txt, 4\.txt and 2 more\. Move"):
        write_tree(FIRST, tmp_path)


def test_a_link_is_never_followed_and_never_replaced(folder: Path) -> None:
    (folder.parent / "elsewhere.md").write_bytes(b"one\n")
    (folder / "en" / "index.md").unlink()
    (folder / "en" / "index.md").symlink_to(folder.parent / "elsewhere.md")
    with pytest.raises(BuildStoppedError, match=r"en/index\.md"):
        write_tree(SECOND, folder)


def test_a_damaged_list_makes_everything_somebody_elses(folder: Path) -> None:
    (folder / LIST).write_text("[1]")
    with pytest.raises(BuildStoppedError, match=r"en/index\.md, en/old\.md"):
        write_tree(SECOND, folder)


def test_a_file_in_the_place_of_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "tree").write_text("mine")
    with pytest.raises(BuildStoppedError, match="is a file"):
        write_tree(FIRST, tmp_path / "tree")
    assert (tmp_path / "tree").read_text() == "mine"


def test_a_full_disk_leaves_the_old_tree_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = snapshot(folder)

    def full(_path: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        write_tree(SECOND, folder)
    assert snapshot(folder) == before
    assert [path.name for path in folder.parent.iterdir()] == ["tree"]
