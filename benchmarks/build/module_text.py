"""One synthetic module and its quiz, as the data of their YAML files with a `Pair` wherever words stand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from benchmarks.build.pairs import Pair, join
from benchmarks.build.shape import ITEMS, SOURCES, TERMS, Shape
from benchmarks.build.words import Writer

CHECKED = date(2026, 11, 22)
SECTION_MINUTES, QUIZ_MINUTES = 9, 5
PHASES = ("why", "what", "how", "what_if")
OBJECTIVES = ("first-aim", "second-aim")
CHOICES = ("a", "b", "c", "d")


def module_id(number: int) -> str:
    """The name of the file of the module with this number, counted from 0."""
    return f"topic-{number + 1:04d}"


def section_id(number: int) -> str:
    """The id of a section by its number, counted from 0."""
    return f"part-{number + 1:02d}"


def module(writer: Writer, shape: Shape, number: int) -> dict[str, Any]:
    """The data of modules/<id>.yaml."""
    count = shape.sections[number]
    return {
        "title": writer.title(),
        "summary": writer.paragraph(2),
        "minutes": count * SECTION_MINUTES + QUIZ_MINUTES,
        "checked": CHECKED,
        "objectives": [
            {"id": name, "text": writer.sentence(12), "level": level}
            for name, level in zip(OBJECTIVES, ("understand", "apply"), strict=True)
        ],
        "sections": [_section(writer, shape, number, index) for index in range(count)],
        "quiz": module_id(number),
    }


def _section(writer: Writer, shape: Shape, number: int, index: int) -> dict[str, Any]:
    """About 6,000 characters that a learner reads."""
    return {
        "id": section_id(index),
        "title": writer.title(),
        "phase": PHASES[index * len(PHASES) // shape.sections[number]],
        "minutes": SECTION_MINUTES,
        "objectives": list(OBJECTIVES),
        "body": _body(writer, shape, number, index),
        "key_points": [{"id": f"point-{point}", "text": writer.sentence(11)} for point in range(1, 4)],
        "activities": [_activity(writer)],
    }


def _body(writer: Writer, shape: Shape, number: int, index: int) -> Pair:
    """Parts, each led in by a sentence in bold; between them tables, lists and a callout."""
    term = f"glossary/term-{writer.number(1, shape.terms):04d}"
    near = f"glossary/term-{number * TERMS + index % TERMS + 1:04d}"
    source = f"[@source-{number * SOURCES + index % SOURCES + 1:04d}]"
    other = writer.number(0, shape.modules - 1)
    away = f"modules/{module_id(other)}/sections/{section_id(writer.number(0, shape.sections[other] - 1))}"
    one_of_each = (
        _led(writer, _linked(writer, near), _figure(writer, source)),
        _table(writer),
        writer.paragraph(),
        _led(writer, _linked(writer, term), _figure(writer, f"[@facts/fact-{number + 1:04d}]")),
        _list(writer, "- "),
        writer.paragraph(),
        _led(writer, _linked(writer, away), writer.paragraph(2)),
        _callout(writer),
    )
    return join("\n\n", (*one_of_each, *(_more(writer) if writer.length.has_more else ())))


def _more(writer: Writer) -> Iterator[Pair]:
    yield writer.paragraph()
    yield _table(writer)
    yield writer.paragraph()
    yield _led(writer, writer.paragraph(2))
    yield _list(writer, "1. ")
    yield writer.paragraph()
    yield writer.paragraph()


def _led(writer: Writer, *parts: Pair) -> Pair:
    return join(" ", (writer.sentence(5).map(lambda text: f"**{text}**"), *parts))


def _linked(writer: Writer, address: str) -> Pair:
    """A sentence with a link."""
    link = writer.words(2).map(lambda text: f"[{text}]({address})")
    return join(" ", (writer.title(6), link, writer.words(5).map(lambda text: f"{text}.")))


def _figure(writer: Writer, citation: str) -> Pair:
    """A sentence with two figures, and where they come from."""
    figure, year = writer.number(11, 89), writer.number(2001, 2026)
    return join("", (join(" ", (writer.title(6), f"{figure}%", writer.words(5), f"{year}.")), citation))


def _table(writer: Writer) -> Pair:
    head = _row([writer.title(2) for _ in range(3)])
    rows = [_row([writer.title(5) for _ in range(3)]) for _ in range(writer.length.rows)]
    return join("\n", (head, "|---|---|---|", *rows))


def _row(cells: list[Pair]) -> Pair:
    return join(" | ", cells).map(lambda text: f"| {text} |")


def _list(writer: Writer, mark: str) -> Pair:
    return join("\n", (writer.sentence(10).map(lambda text: mark + text) for _ in range(writer.length.rows)))


def _callout(writer: Writer) -> Pair:
    return writer.paragraph(2).map(lambda text: f"!!! note\n    {text}")


def _activity(writer: Writer) -> dict[str, Any]:
    choices = [{"id": name, "text": writer.sentence(9), "consequence": writer.sentence()} for name in CHOICES[:2]]
    return {
        "id": "try-it",
        "title": writer.title(4),
        "minutes": 3,
        "mode": "pairs",
        "objectives": list(OBJECTIVES),
        "situation": writer.paragraph(3),
        "task": _list(writer, "1. "),
        "decision": {"question": writer.sentence(8), "choices": choices},
        "facilitation": {
            "setup": writer.sentence(),
            "expected": writer.sentence(),
            "debrief": writer.sentence(),
        },
    }


def quiz(writer: Writer, number: int, sections: int) -> dict[str, Any]:
    """The data of quizzes/<id>.yaml: each type of item, the correct choice never always in one place or the longest."""
    return {
        "title": writer.title(4),
        "module": module_id(number),
        "minutes": QUIZ_MINUTES,
        "intro": writer.sentence(),
        "items": [_item(writer, index, sections) for index in range(ITEMS)],
    }


def _item(writer: Writer, index: int, sections: int) -> dict[str, Any]:
    head = {
        "id": f"item-{index + 1}",
        "type": ("single_choice", "multiple_choice", "true_false", "single_choice", "single_choice")[index],
        "objective": OBJECTIVES[index % 2],
        "section": section_id(index * sections // ITEMS),
        "stem": writer.paragraph(2),
    }
    correct = {index % 4} if head["type"] != "multiple_choice" else {0, 2}
    if head["type"] != "true_false":
        return {**head, "hint": writer.sentence(8), "choices": _choices(writer, CHOICES, correct, index)}
    return {
        **head,
        "answer": False,
        "if_true": writer.sentence(),
        "if_false": writer.sentence(),
        "reasons": _choices(writer, CHOICES[:3], correct, index),
    }


def _choices(writer: Writer, names: tuple[str, ...], correct: set[int], index: int) -> list[dict[str, Any]]:
    """Short correct choices in every second item, long ones in the others."""
    return [
        {
            "id": name,
            "text": writer.sentence(9 if (place in correct) == bool(index % 2) else 5),
            **({"correct": True} if place in correct else {}),
            "feedback": writer.paragraph(2),
        }
        for place, name in enumerate(names)
    ]
