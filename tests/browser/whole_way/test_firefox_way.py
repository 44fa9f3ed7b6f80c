"""The same way in Firefox. In a folder every file keeps its own: the page says so, and links carry it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.whole_way.firefox_hands import firefox_phone
from tests.browser.whole_way.hands import Hands
from tests.browser.whole_way.way import (
    OTHER,
    QUIZ,
    answer_all,
    bring_in,
    clear,
    finish,
    seen,
    shown,
    switch,
    to_my_course,
    without_words,
)

pytestmark = pytest.mark.full
NOTE = "return [...document.querySelectorAll('[data-kept-apart]')].some(note => note.getClientRects().length > 0)"
CHECKED = """const line = document.querySelector("[data-quiz] [data-when='checked']");
return line.getClientRects().length ? line.innerText : "";"""


def _is_said(hands: Hands) -> bool:
    return bool(hands.run(NOTE))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_file_takes_everything_along(language: str, whole: Path, whole_address: str, tmp_path: Path) -> None:
    with firefox_phone(tmp_path / "first") as learner:
        done = finish(learner, whole_address, language)
        mine = to_my_course(learner)
        file = learner.save("[data-do='everything']", tmp_path)
        clear(learner)
        blank = shown(learner)
        assert blank != mine
    with firefox_phone(tmp_path / "second") as fresh:
        fresh.open((whole / OTHER[language] / "my-course.html").as_uri())
        assert shown(fresh) == blank
        fresh.bring("[data-import-file]", file)
        bring_in(fresh)
        assert shown(fresh) == mine
        fresh.follow("[data-quiz] a")
        assert seen(fresh) == done
        assert _is_said(fresh)


def test_from_a_folder_links_carry_and_the_page_says_so(whole: Path, tmp_path: Path) -> None:
    with firefox_phone(tmp_path / "phone") as learner:
        learner.open((whole / "en" / QUIZ).as_uri())
        assert not _is_said(learner)
        answer_all(learner, ["first-step", "who-does-it"])
        before = seen(learner)
        switch(learner)
        assert without_words(seen(learner)) == without_words(before)
        assert _is_said(learner)
        mine = to_my_course(learner)
        assert _is_said(learner)
        assert "2" in learner.run(CHECKED)
        learner.open((whole / "en" / "my-course.html").as_uri())
        assert shown(learner)[1:] != mine[1:]
        assert learner.run(CHECKED) == ""
        learner.open((whole / "es" / "my-course.html").as_uri())
        assert shown(learner) == mine
        assert _is_said(learner)
