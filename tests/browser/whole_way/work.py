"""What the learner gives to each item, as it is kept, and the keys that give it."""

from __future__ import annotations

from collections.abc import Mapping

from tests.browser.whole_way.hands import Hands

Given = Mapping[str, tuple[str, ...]]

WORK: Mapping[str, Given] = {
    "first-step": {"answer": ("a",)},
    "who-knows": {"answer": ("carriers", "miners")},
    "uphill": {"verdict": ("false",), "reason": ("dust",)},
    "close-well": {"answer": ("who/lab", "what/well", "how-long/then")},
    "who-does-it": {"answer": ("close village", "measure laboratory", "watch village")},
    "litres": {"answer": ("3500 l",)},
    "after-the-taste": {"answer": ("close", "sample", "find", "tell")},
    "own-well": {"answer": ('The goats, and "Ana".',)},
    "bad-taste": {"visit": ("wait",), "anger": ("admit",), "report": ("carriers",)},
    "how-far": {"level": ("with-help",)},
    "who-first": {"answer": ("miners",)},
}
"""By item, then by interaction. All is right but one decision of the scenario and the last item."""
MOST = 12
"""More arrows than any list is long."""
VALUE = "return document.querySelector(arguments[0]).value"
CHECKED = "return Array.from(document.querySelectorAll(arguments[0] + ' input:checked'), (each) => each.value)"
STEPS = """return Array.from(document.querySelectorAll(arguments[0] + ' .course-order-step'),
                              (each) => each.dataset.step)"""
RESULT = "return document.querySelectorAll(arguments[0] + ' [data-result] li').length"


def choose(hands: Hands, item: str) -> None:
    """Fills in an item and does not check it."""
    for name, answer in WORK[item].items():
        _fill(hands, f"#{item}_form [data-interaction='{name}']", answer)


def answer(hands: Hands, item: str) -> None:
    """Fills in an item and checks it; a scenario scene by scene."""
    scenes = list(WORK[item]) if item == "bad-taste" else [""]
    for scene in scenes:
        if scene:
            _fill(hands, f"#{item}_form [data-interaction='{scene}']", WORK[item][scene])
        else:
            choose(hands, item)
        check(hands, item)
        if scene != scenes[-1]:
            hands.go_to(f"#{item}_form [data-go-on] button")
            hands.press("Enter")


def check(hands: Hands, item: str) -> None:
    """Presses Check, and waits for what is said."""
    hands.go_to(f"#{item}_form [data-check]")
    hands.press("Enter")
    hands.wait(RESULT, f"#{item}_form")


def _fill(hands: Hands, field: str, answer: tuple[str, ...]) -> None:
    kind = hands.run("return document.querySelector(arguments[0]).dataset.kind", field)
    if kind in ("text_entry", "extended_text"):
        hands.go_to(f"{field} :is(input, textarea)")
        hands.write(answer[0])
    elif kind in ("match", "inline_choice"):
        for each in answer:
            row, _, value = each.replace("/", " ").partition(" ")
            _select(hands, f"{field} select[name='{row}']", value)
    elif kind == "order":
        _order(hands, field, answer)
    elif hands.run("return document.querySelector(arguments[0]).hasAttribute('data-multiple')", field):
        for each in answer:
            hands.go_to(f"{field} input[value='{each}']")
            hands.press("Space")
    else:
        _radio(hands, field, list(answer))


def _radio(hands: Hands, field: str, answer: list[str]) -> None:
    hands.go_to(f"{field} input")
    hands.press("Space")
    for _ in range(MOST):
        if hands.run(CHECKED, field) == answer:
            return
        hands.press("ArrowDown")
    raise AssertionError(f"Arrows never come to {answer} in {field}")


def _select(hands: Hands, select: str, value: str) -> None:
    hands.go_to(select)
    for _ in range(MOST):
        if hands.run(VALUE, select) == value:
            return
        hands.press("ArrowDown")
    raise AssertionError(f"Arrows never come to {value} in {select}")


def _order(hands: Hands, field: str, answer: tuple[str, ...]) -> None:
    for place, step in enumerate(answer):
        for _ in range(hands.run(STEPS, field).index(step) - place):
            hands.go_to(f"{field} [data-step='{step}'] [data-move='up']")
            hands.press("Enter")
