"""The page that was saved comes first; then the build that checks everything, or the next save."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cache.state import State
from tests.cache.state_files import text_of, with_file
from tests.site.live.desk import Desk, desk_in

MODULE, PAGE, SPANISH = (
    "modules/safe-water.yaml",
    "en/modules/safe-water/index.html",
    "es/modules/safe-water/index.html",
)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_in(tmp_path_factory.mktemp("first")) as desk:
        yield desk


@pytest.fixture
def desk(served: Desk) -> Iterator[Desk]:
    """A desk on which nothing is wrong; afterwards it is as it was."""
    first = served.saved
    yield served
    served.before_build, served.changes.is_outdated = lambda: None, False
    served.save(first)
    assert served.preview.trouble is None


def _summary(state: State, words: str) -> State:
    old = next(line for line in text_of(state, MODULE).splitlines() if line.startswith("summary: "))
    return with_file(state, MODULE, text_of(state, MODULE).replace(old, f"summary: {words}"))


def _page(desk: Desk, path: str = PAGE) -> str:
    return (desk.site / path).read_text("utf-8")


def test_the_page_is_there_before_the_build_and_browsers_load_it_once(desk: Desk) -> None:
    seen: list[tuple[bool, bool]] = []
    before = desk.server._visible_epoch

    def look() -> None:
        is_answered = desk.server._visible_epoch == desk.server._wanted_epoch > before
        seen.append(("Zebra water" in _page(desk) and "Zebra water" in _page(desk, SPANISH), is_answered))

    desk.before_build = look
    desk.save(_summary(desk.saved, "Zebra water"))
    assert seen == [(True, True)]
    assert desk.server._visible_epoch == before + 1
    assert desk.preview.trouble is None


def test_only_changed_pages_are_made(desk: Desk) -> None:
    desk.save(_summary(desk.saved, "Some words"))
    assert {PAGE, SPANISH} <= desk.preview.first.keys()
    assert "en/modules/clean-air/index.html" not in desk.preview.first


def test_a_problem_that_only_the_build_finds_brings_the_good_page_back(desk: Desk) -> None:
    good = _page(desk)
    before = desk.server._visible_epoch
    desk.save(_summary(desk.saved, "See [no such term](glossary/never)"))
    assert PAGE in desk.preview.first
    assert desk.preview.trouble
    shown = _page(desk)
    assert "never" in shown.partition("</section>")[0]
    assert shown.endswith(good[-len(good) // 2 :])
    assert "no such term" not in shown.partition("</section>")[2]
    assert desk.server._visible_epoch > before + 1, "browsers load the page once more"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (MODULE, "title: ", "title: [unclosed "),
        ("mkdocs.yml", "copyright: Ours", "copyright: Theirs"),
        ("theme/main.html", "<!doctype html>", "<!doctype html><!-- new -->"),
        ("content/course.yaml", "title: ", "title: Our "),
    ],
)
def test_what_a_build_has_to_decide_waits_for_it(desk: Desk, path: str, old: str, new: str) -> None:
    text = text_of(desk.saved, path)
    assert old in text
    desk.save(with_file(desk.saved, path, text.replace(old, new, 1)))
    assert desk.preview.first == {}


def test_while_there_are_problems_no_page_comes_first(desk: Desk) -> None:
    good = desk.saved
    desk.save(with_file(good, MODULE, "title: [unclosed\n"))
    assert desk.preview.trouble
    desk.save(_summary(good, "Mended"))
    assert desk.preview.first == {}
    assert "Mended" in _page(desk)


def test_an_outdated_build_is_given_up_for_the_next_save(desk: Desk) -> None:
    workers = {name: process._process.pid for name, process in desk.preview.workers._running.items()}

    def save_again() -> None:
        desk.changes.is_outdated = True

    desk.before_build = save_again
    desk.save(_summary(desk.saved, "Saved twice"))
    assert "Saved twice" in _page(desk), "the page that came first stays"
    assert desk.preview.trouble is None
    desk.before_build, desk.changes.is_outdated = lambda: None, False
    desk.save(_summary(desk.saved, "Saved once more"))
    assert PAGE in desk.preview.first
    assert "Saved once more" in _page(desk, SPANISH)
    assert {name: process._process.pid for name, process in desk.preview.workers._running.items()} == workers
    assert [path.name for path in desk.site.parent.iterdir() if path.name.startswith(".site-")] == []


def test_what_a_build_that_was_given_up_had_to_decide_is_not_forgotten(desk: Desk) -> None:
    def save_again() -> None:
        desk.changes.is_outdated = True

    desk.before_build = save_again
    settings = with_file(desk.saved, "mkdocs.yml", text_of(desk.saved, "mkdocs.yml").replace("Ours", "Theirs"))
    desk.save(settings)
    desk.before_build, desk.changes.is_outdated = lambda: None, False
    desk.save(_summary(settings, "Saved while it was built"))
    assert desk.preview.first == {}, "the frame of all pages has changed"
    assert "Theirs" in _page(desk)
    desk.save(_summary(settings, "Saved later"))
    assert PAGE in desk.preview.first
