"""Drawing, chance, points and days of review, in an empty page, against tables worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from tests.script import script

TABLES: dict[str, list[dict[str, Any]]] = yaml.safe_load(Path(__file__).with_name("pure.yaml").read_text("utf-8"))
SCRIPT = script("quiz/order", "quiz/score", "quiz/review")
DRAW = "([pool, count, chance]) => courseScripts['quiz/order'].draw(pool, count, () => chance).map(each => each.id)"
SCORE = """([entries, locale]) => { const sum = courseScripts["quiz/score"].total(entries);
  return { ...courseScripts["quiz/score"].values(sum, locale), done: sum.done }; }"""
NEXT = """([review, right, was]) =>
  courseScripts["quiz/review"].next(review || undefined, right, was, "2026-11-22") || null"""
READ = "review => courseScripts['quiz/review'].read(review) || null"
NO_TEXT = {"toString": 1, "valueOf": 1}
"""What stands for no text and no number at all: a script that tries throws."""
NUMBERS = """([text, count]) => {
  const next = courseScripts["quiz/order"].numbers(text);
  return Array.from({length: count}, next);
}"""
WORD = 0xFFFFFFFF


@pytest.fixture(scope="module")
def empty(browser: Browser) -> Iterator[Page]:
    """A page with these scripts and nothing else."""
    context = browser.new_context()
    page = context.new_page()
    page.add_script_tag(content=SCRIPT)
    yield page
    context.close()


def _entry(text: str) -> dict[str, object]:
    name, _, objective = text.removeprefix("-").partition(":")
    return {"id": name, "objective": objective, "scored": not text.startswith("-")}


@pytest.mark.parametrize("row", TABLES["drawing"], ids=lambda row: str(row["why"]))
def test_what_is_drawn(row: dict[str, Any], empty: Page) -> None:
    pool = [_entry(each) for each in row["pool"].split()]
    assert " ".join(empty.evaluate(DRAW, [pool, row["count"], row["chance"]])) == row["drawn"]


def _numbers(text: str, count: int) -> list[float]:
    """The same numbers by their definitions: FNV-1a of the text, then xorshift32 with 13, 17 and 5."""
    state = 2166136261
    for letter in text:
        state = ((state ^ ord(letter)) * 16777619) & WORD
    found = []
    for _ in range(8 + count):
        state ^= (state << 13) & WORD
        state ^= state >> 17
        state ^= (state << 5) & WORD
        found.append(state / 2**32)
    return found[8:]


@pytest.mark.parametrize("step", ["0", "length", [0], None, True, -1, 4, 0.5, 1e308, NO_TEXT])
def test_a_review_without_a_step_is_none(step: object, empty: Page) -> None:
    assert empty.evaluate(READ, {"step": step, "due": "2026-11-22"}) is None


@pytest.mark.parametrize(
    "due", [20261122, ["2026-11-22"], "tomorrow", "+275760-09-13", "2026-11-22T08:00", None, NO_TEXT]
)
def test_a_review_without_a_day_is_none(due: object, empty: Page) -> None:
    assert empty.evaluate(READ, {"step": 0, "due": due}) is None
    assert empty.evaluate(READ, {"step": 0, "due": "2026-11-22"}) == {"step": 0, "due": "2026-11-22"}


@pytest.mark.parametrize("text", ["", "1/1", "2147483646/2/quizzes/safe-water/items/first-step/0", "7/3/ñ"])
def test_chance_is_as_defined(text: str, empty: Page) -> None:
    assert empty.evaluate(NUMBERS, [text, 5]) == _numbers(text, 5)


def test_every_item_is_drawn_in_some_round_and_every_objective_in_each(empty: Page) -> None:
    pool = [_entry(each) for each in ["a:one", "b:one", "c:one", "d:two", "e:two", "f:three"]]
    drawn = empty.evaluate(
        """pool => {
            const {draw, numbers} = courseScripts["quiz/order"];
            const drawn = (seed) => draw(pool, 4, numbers(seed + '/1')).map(each => each.id).join('');
            return Array.from({length: 300}, (_, seed) => drawn(seed));
        }""",
        pool,
    )
    assert all(len(each) == 4 and "f" in each and set(each) & set("de") and set(each) & set("abc") for each in drawn)
    assert all(list(each) == sorted(each) for each in drawn)
    for name in "abcde":
        assert 90 < sum(name in each for each in drawn) < 270, name


def _done(text: str) -> dict[str, object]:
    points, _, credit = text.strip("-?").partition("x")
    scored = not text.startswith("-")
    entry: dict[str, object] = {"points": int(points), "scored": scored, "done": not text.startswith("?")}
    return entry | ({"credit": int(credit)} if credit else {})


@pytest.mark.parametrize("row", TABLES["scores"], ids=lambda row: str(row["why"]))
def test_points_and_percent(row: dict[str, Any], empty: Page) -> None:
    entries = [_done(each) for each in row["items"].split()]
    for locale in ("en", "de"):
        found = empty.evaluate(SCORE, [entries, locale])
        assert f"{found['points']} of {found['max']}" == row[locale]
        assert found["percent"] == row["percent"]
        assert found["done"] == sum("?" not in each for each in row["items"].split())


def _review(text: str) -> dict[str, object] | None:
    step, _, due = text.partition("/")
    return {"step": int(step), "due": due} if due else None


@pytest.mark.parametrize("row", TABLES["reviews"], ids=lambda row: f"{row['now']} {row['right']}: {row['why']}")
def test_when_an_item_comes_back(row: dict[str, Any], empty: Page) -> None:
    assert empty.evaluate(NEXT, [_review(row["now"]), row["right"], row["was_right"]]) == _review(row["then"])


@pytest.mark.parametrize(
    "found", [None, 7, {}, {"step": 4, "due": "2026-11-22"}, {"step": 0}, {"step": 0, "due": "soon"}]
)
def test_what_is_no_review_is_none(found: object, empty: Page) -> None:
    assert empty.evaluate("found => courseScripts['quiz/review'].read(found) || null", found) is None


def test_a_day_is_the_day_where_the_learner_is(browser: Browser) -> None:
    for zone, day in (("America/Lima", "2026-11-22"), ("UTC", "2026-11-23"), ("Asia/Manila", "2026-11-23")):
        context = browser.new_context(timezone_id=zone)
        page = context.new_page()
        page.add_script_tag(content=SCRIPT)
        assert page.evaluate("courseScripts.tools.day(new Date('2026-11-23T03:00:00Z'))") == day
        context.close()
