"""What an output made is written whole or not at all, sound, and never over what somebody else put there."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.publish.made import Made
from build_tools.publish.stopped import BuildStoppedError
from build_tools.publish.write import LIST, write
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE
from tests.real_course import snapshot

SUFFIXES = frozenset({".md", ".html", ".css", ".svg"})
FIRST = Made({"en/index.md": b"one\n", "en/old.md": b"old\n", "site/index.html": b"first\n"}, open=("site/en",))
SECOND = Made({"en/index.md": b"two\n"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that was written."""
    _write(FIRST, tmp_path / "tree")
    return tmp_path / "tree"


def _write(made: Made, folder: Path, course: Path = Path("no/course")) -> None:
    write(made, SUFFIXES, folder, course)


def _files(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in snapshot(folder).items() if name != LIST}


def _refused(made: Made, folder: Path) -> list[str]:
    """The problems that keep it from being written, after a look that nothing was."""
    before = snapshot(folder)
    with pytest.raises(BuildStoppedError, match=r"errors?, 0 warnings\. Nothing was written\.$") as stopped:
        _write(made, folder)
    assert snapshot(folder) == before
    assert [path.name for path in folder.parent.iterdir()] == ["tree"]
    found = [f"{each.mark.path} {each.code} {each.message}" for each in stopped.value.problems]
    return [line.removeprefix(f"{folder.parent}/") for line in found]


def test_a_new_folder_gets_the_tree_and_nothing_stays_beside_it(folder: Path) -> None:
    assert _files(folder) == FIRST.files
    assert [path.name for path in folder.parent.iterdir()] == ["tree"]


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    (tmp_path / "tree").mkdir()
    _write(FIRST, tmp_path / "tree")
    assert _files(tmp_path / "tree") == FIRST.files


def test_a_new_tree_takes_the_place_of_the_old_one_and_of_what_was_built_from_it(folder: Path) -> None:
    (folder / "site" / "en").mkdir()
    (folder / "site" / "en" / "index.html").write_text("built")
    (folder / "en" / "index.md").unlink()
    _write(SECOND, folder)
    assert _files(folder) == SECOND.files


@pytest.mark.parametrize("name", ["notes.txt", "en/index.md", "site/index.html", "site/enough.html", ".git/HEAD"])
def test_a_file_of_somebody_else_is_kept_and_the_person_is_told(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("mine")
    before = snapshot(folder)
    with pytest.raises(BuildStoppedError) as stopped:
        _write(SECOND, folder)
    assert str(stopped.value) == (
        f"{folder} holds files that course did not write, or that were changed since: {name}. "
        "Move them away, or name another folder. Nothing was written."
    )
    assert snapshot(folder) == before


def test_many_foreign_files_are_counted(tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / f"{number}.txt").write_text("mine")
    with pytest.raises(BuildStoppedError, match=r"0\.txt, 1\.txt, 2\.txt, 3\.txt, 4\.txt and 2 more\. Move"):
        _write(FIRST, tmp_path)


def test_a_link_is_never_followed_and_never_replaced(folder: Path) -> None:
    (folder.parent / "elsewhere.md").write_bytes(b"one\n")
    (folder / "en" / "index.md").unlink()
    (folder / "en" / "index.md").symlink_to(folder.parent / "elsewhere.md")
    with pytest.raises(BuildStoppedError, match=r"en/index\.md"):
        _write(SECOND, folder)


def test_a_damaged_list_makes_everything_somebody_elses(folder: Path) -> None:
    (folder / LIST).write_text("[1]")
    with pytest.raises(BuildStoppedError, match=r"en/index\.md, en/old\.md"):
        _write(SECOND, folder)


def test_a_file_in_the_place_of_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "tree").write_text("mine")
    with pytest.raises(BuildStoppedError, match="is a file"):
        _write(FIRST, tmp_path / "tree")
    assert (tmp_path / "tree").read_text() == "mine"


def test_a_full_disk_leaves_the_old_tree_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = snapshot(folder)

    def full(_path: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        _write(SECOND, folder)
    assert snapshot(folder) == before
    assert [path.name for path in folder.parent.iterdir()] == ["tree"]


def test_a_file_of_the_course_is_copied(tmp_path: Path) -> None:
    (tmp_path / "course" / "images").mkdir(parents=True)
    (tmp_path / "course" / "images" / "map.svg").write_bytes(b"<svg/>\n")
    _write(Made({"en/map.svg": Path("images/map.svg")}), tmp_path / "out", tmp_path / "course")
    assert _files(tmp_path / "out") == {"en/map.svg": b"<svg/>\n"}
    _write(SECOND, tmp_path / "out")  # the copy is in the list: it is no file of somebody else


def test_a_file_of_the_course_that_is_not_there_leaves_everything_as_it_was(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        _write(Made({"en/map.svg": Path("images/map.svg")}), folder, folder)
    assert _files(folder) == FIRST.files


@pytest.mark.parametrize("name", ["../out.md", "/out.md", "en/../../out.md", "en\\out.md"])
def test_no_path_leads_out_of_the_folder_or_the_course(tmp_path: Path, name: str) -> None:
    for made in (Made({name: b"x"}), Made({"x.md": Path(name)})):
        with pytest.raises(ValueError, match="is not a path inside"):
            _write(made, tmp_path / "in" / "out", tmp_path)
    assert [path.name for path in tmp_path.rglob("*")] == ["in"]


def test_a_kind_of_file_that_the_output_does_not_publish_is_refused(folder: Path) -> None:
    assert _refused(Made({"en/key.yaml": b"x", "en/index.md": b"x"}), folder) == [
        'tree/en/key.yaml SITE-FILE "en/key.yaml" is not of a kind that may be published.'
    ]


def test_links_of_finished_pages_are_followed(folder: Path) -> None:
    files = {
        "a.html": b'<a href="b.html#here">b</a> <a href="b.html#gone">b</a> <a href="en/later.html">later</a>',
        "b.html": b'<p id="here"></p><link rel="stylesheet" href="look.css"><a href="enough/a.html">no</a>',
        "look.css": b"p {background: url(dot.svg)}",
        "notes.md": b'<a href="nowhere.html">read by an engine</a>',
    }
    assert _refused(Made(files, open=("en",)), folder) == [
        'tree/a.html SITE-ANCHOR There is no "#gone" on b.html.',
        'tree/b.html SITE-LINK There is no "enough/a.html" in the site.',
        'tree/look.css SITE-LINK There is no "dot.svg" in the site.',
    ]


def test_links_from_the_root_of_the_host_begin_at_the_address(folder: Path) -> None:
    page = b'<a href="/course/en/index.html">later</a> <a href="/course/gone.html">gone</a> <a href="x.html">x</a>'
    made = Made(
        {"site/404.html": page, "site/x.html": b'<a href="https://example.org/course/x.html">x</a>', "404.html": page},
        open=("site/en",),
        web_root="site",
        address="https://example.org/course/",
    )
    assert _refused(made, folder) == [
        'tree/404.html SITE-LINK "/course/en/index.html" begins at the root of the host.',
        'tree/404.html SITE-LINK "/course/gone.html" begins at the root of the host.',
        'tree/404.html SITE-LINK There is no "x.html" in the site.',
        'tree/site/404.html SITE-LINK There is no "site/gone.html" in the site.',
        'tree/site/404.html SITE-LINK "x.html" is relative, and 404.html is shown at any depth.',
    ]


@pytest.mark.parametrize("text", ["[" * 200_000, '{"files":' * 200_000, "[]", "1", '{"files": {}, "made": 1}'])
def test_a_damaged_list_makes_every_file_a_persons(text: str, folder: Path) -> None:
    (folder / LIST).write_text(text, "utf-8")
    before = snapshot(folder)
    with pytest.raises(BuildStoppedError, match="holds files that course did not write"):
        _write(SECOND, folder)
    assert snapshot(folder) == before


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
@pytest.mark.parametrize("path", [LIST, "en/index.md"])
def test_something_in_the_place_of_a_file_is_not_waited_for(path: str, name: str, folder: Path) -> None:
    if name == "a folder" and path != LIST:
        return  # An empty one is nobody's loss.
    (folder / path).unlink()
    IN_PLACE_OF_A_FILE[name](folder / path)
    with at_most(10), pytest.raises((BuildStoppedError, OSError), match="tree"):
        _write(SECOND, folder)
    assert (folder / "site/index.html").exists()


def test_a_folder_that_is_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "tree").symlink_to("tree")
    with pytest.raises(BuildStoppedError, match="tree is a link that leads in a circle"):
        _write(FIRST, tmp_path / "tree")


@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
def test_something_in_the_place_of_a_file_to_copy(name: str, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "course").mkdir()
    IN_PLACE_OF_A_FILE[name](tmp_path / "course/a.svg")
    before = snapshot(folder)
    with at_most(10), pytest.raises(OSError, match=r"a\.svg"):
        _write(Made({"a.svg": Path("a.svg")}), folder, tmp_path / "course")
    assert snapshot(folder) == before
