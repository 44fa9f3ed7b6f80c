"""The steps of the way, and what can be seen after each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from tests.browser.whole_way.hands import Hands
from tests.browser.whole_way.work import WORK, answer, choose

ITEMS = tuple(WORK)
HALF = ITEMS[:6]
DRAFT = ITEMS[6]
LATER = ITEMS[6:]
QUIZ = "modules/safe-water/quiz.html"
OTHER = {"en": "es", "es": "en"}
MOST = 20
"""More End presses than a page that loads slowly swallows."""
READ = "return document.querySelector(\"[data-read] [data-when='read']\").getClientRects().length"
AT_THE_END = "return scrollY + innerHeight > document.documentElement.scrollHeight - 2"
LANGUAGE = "return document.documentElement.lang.slice(0, 2)"
SEEN = """const own = (form, selector) => Array.from(form.querySelectorAll(selector));
const items = {};
for (const form of document.querySelectorAll("form[data-address]")) {
  const given = own(form, "input:checked").concat(own(form, "input[type=text], textarea, select"));
  items[form.id.replace("_form", "")] = {
    given: given.map((each) => each.name + " " + each.value).sort(),
    steps: own(form, ".course-order-step").map((each) => each.dataset.step),
    said: form.querySelector("[data-result]").innerText.trim(),
    judged: form.querySelectorAll("[data-result] li").length,
  };
}
const said = (selector) => document.querySelector(selector).innerText.trim();
return { items, progress: said("[data-progress]"), score: said("[data-score]") };"""
SHOWN = """return Array.from(document.querySelectorAll(".course-now, [data-module]"),
                             (each) => each.innerText.replace(/\\s+/g, " ").trim());"""
KEPT = "return Object.keys(localStorage).concat(Object.keys(sessionStorage))"


def to_quiz(hands: Hands, root: str, language: str) -> None:
    """From the first page through the first section, read to its end, to the quiz."""
    hands.open(f"{root}/{language}/index.html")
    hands.follow("main .course-actions a:not([href^='#'])")
    hands.follow("main .course-actions a")
    for _ in range(MOST):
        hands.press("End")
        if hands.run(READ) and hands.run(AT_THE_END):
            break
    hands.wait(READ)
    hands.wait(AT_THE_END)
    if not hands.run("return document.querySelector('.course-around').open"):
        hands.use(".course-around summary")
    hands.follow(".course-around a[href='quiz.html']")


def answer_all(hands: Hands, items: Iterable[str]) -> None:
    """Answers items one after the other; something is said at each."""
    for item in items:
        answer(hands, item)


def switch(hands: Hands) -> str:
    """Follows the link to the other language; returns which it is."""
    other = OTHER[hands.run(LANGUAGE)]
    hands.follow(f"a[data-language='{other}']")
    assert hands.run(LANGUAGE) == other
    return other


def seen(hands: Hands) -> Any:
    """What a quiz shows: what is given, what is said to it, and how far the learner is."""
    return hands.run(SEEN)


def without_words(quiz: Any) -> Any:
    """What is the same in every language: what is given, how much is said to it, and the numbers."""
    items = {name: (item["given"], item["steps"], item["judged"]) for name, item in quiz["items"].items()}
    return items, re.findall(r"\d+", quiz["progress"] + quiz["score"])


def half_and_switch(hands: Hands) -> None:
    """Answers half of the quiz and begins an item; all of it is there in the other language, and after loading anew."""
    answer_all(hands, HALF)
    choose(hands, DRAFT)
    before = seen(hands)
    assert [name for name in ITEMS if before["items"][name]["judged"]] == list(HALF)
    switch(hands)
    there = seen(hands)
    assert without_words(there) == without_words(before)
    assert there["items"] != before["items"]
    hands.open(hands.run("return location.href.split('#')[0]"))
    assert seen(hands) == there


def finish(hands: Hands, root: str, language: str) -> Any:
    """Does the whole quiz, the second half in the other language; returns what it shows in the end."""
    to_quiz(hands, root, language)
    half_and_switch(hands)
    answer_all(hands, LATER)
    done = seen(hands)
    assert [name for name in ITEMS if not done["items"][name]["judged"]] == []
    assert done["score"]
    return done


def to_my_course(hands: Hands) -> list[str]:
    """Opens My course from the menu, and everything on it; returns what it shows."""
    hands.use("[data-menu]")
    hands.follow("[data-menu-box] a[href$='my-course.html']")
    return shown(hands)


def shown(hands: Hands) -> list[str]:
    """What My course says of the learner: the next step, facts, and each module with its parts."""
    module = "[data-module] details"
    if not hands.run("return document.querySelector(arguments[0]).open", module):
        hands.use(f"{module} summary")
    found: list[str] = hands.run(SHOWN)
    return found


def in_both(hands: Hands, first: list[str]) -> dict[str, list[str]]:
    """What My course shows in the language it is open in, and in the other."""
    here = hands.run(LANGUAGE)
    return {here: first, switch(hands): shown(hands)}


def clear(hands: Hands) -> None:
    """Clears everything; nothing is kept."""
    hands.agree("[data-do='clear']")
    hands.wait("return document.querySelector(\"[data-when='cleared']\").getClientRects().length")
    assert hands.run(KEPT) == []


def bring_in(hands: Hands) -> None:
    """Looks at what was chosen, and brings it in."""
    hands.use("[data-do='look']")
    hands.wait("return document.activeElement === document.querySelector('[data-preview]')")
    hands.use("[data-do='add']")
    hands.wait("return document.querySelector(\"[data-when='imported']\").getClientRects().length")
