"""The slides of a session: one idea each, in the order in which the session needs them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from build_tools.course.models.activity import Decision, DecisionChoice
from build_tools.course.models.module import Objective
from build_tools.ground.prose import Prose
from build_tools.kit.cutting import Room, grouped, runs, sum_of
from build_tools.kit.lettered import letter
from build_tools.kit.programme import TimedBlock, TimedStep

WHOLE = Room(lines=10.5, signs=52, more=2.5)
"""A slide in one language, four by three."""
HALF = Room(lines=11, signs=26)
"""Each half of a slide in two languages."""
_LARGE = 1.5
"""How much larger a question or a key message is than other text, where it fits."""
_TITLE = 0.62
"""The share of the signs of a line that fit in a line of a heading; two lines of it are counted in already."""
_LINES_OF_TITLE = 2
_QUOTED = re.compile(r'(?:"([^"]*)"|“([^“”]*)”|«([^«»]*)»)\.?\Z')
"""All of a paragraph in quotation marks; some languages set a full stop behind them."""


class Sort(StrEnum):
    """What a slide shows."""

    TITLE = "title"
    OBJECTIVES = "objectives"
    NOTE = "note"
    SITUATION = "situation"
    TASK = "task"
    DECISION = "decision"
    ASK = "ask"
    CONSEQUENCE = "consequence"
    STEP = "step"
    MESSAGE = "message"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Lettered:
    """A choice with its letter."""

    letter: str
    choice: DecisionChoice


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide. `id` is the same in every language; `heading` is None where the template has a word for it.

    `number` of `total` says which part it is of what did not fit on one, or which of several messages.
    """

    id: str
    sort: Sort
    heading: Prose | None = None
    body: Prose | None = None
    points: tuple[Objective, ...] = ()
    choices: tuple[Lettered, ...] = ()
    large: bool = False
    number: int = 1
    total: int = 1

    @property
    def is_last(self) -> bool:
        """Whether it ends what it is a part of."""
        return self.number == self.total


@dataclass(frozen=True, slots=True)
class Part:
    """The slides that are shown during a step."""

    timed: TimedStep
    slides: tuple[Slide, ...]


def deck(timed: TimedBlock, objectives: Sequence[Objective], room: Room) -> tuple[Part, ...]:
    """The slides of the session that a block runs, by its steps; each has one at least."""
    last = len(timed.steps) - 1
    parts = []
    for number, step in enumerate(timed.steps):
        begin = _opening(timed, objectives, room) if number == 0 else ()
        end = _ending(timed, room) if number == last else ()
        own = tuple(_of_step(step, room)) or (() if end else (_named(step),))
        parts.append(Part(step, (*begin, *own, *end)))
    return tuple(parts)


def _named(timed: TimedStep) -> Slide:
    """For a step that has nothing else to show."""
    return Slide(f"{timed.step.id}-step", Sort.STEP, timed.step.title)


def _opening(timed: TimedBlock, objectives: Sequence[Objective], room: Room) -> tuple[Slide, ...]:
    session = timed.session
    if session is None or timed.module is None:
        return ()
    costs = [room.cost(_source(objective.text), 3) + 0.3 for objective in objectives]
    shown = [Slide("", Sort.OBJECTIVES, points=group) for group in grouped(objectives, costs, room)]
    safety = session.safety.inside(timed.module.safety)
    return (
        Slide("title", Sort.TITLE, session.title),
        *_series("objectives", shown),
        *((Slide("note", Sort.NOTE, body=safety.note),) if safety.level else ()),
    )


def _ending(timed: TimedBlock, room: Room) -> tuple[Slide, ...]:
    messages = timed.session.key_messages if timed.session else ()
    shown = [Slide("", Sort.MESSAGE, body=each.text, large=_fits_large(each.text, room)) for each in messages]
    return (*_series("message", shown), Slide("close", Sort.CLOSE))


def _of_step(timed: TimedStep, room: Room) -> Iterator[Slide]:
    """What people work on, then the question about it, and only then what follows from each choice."""
    step, activity = timed.step, timed.activity
    if activity:
        below = _below(activity.title, room)
        yield from _texts(f"{step.id}-situation", Sort.SITUATION, activity.title, activity.situation, below)
        yield from _texts(f"{step.id}-task", Sort.TASK, activity.title, activity.task, below)
    decision = activity.decision if activity else None
    if decision:
        yield from _decision(step.id, decision, room)
    if step.ask:
        ask = without_quotes(step.ask)
        large = _fits_large(ask, room)
        cut = runs(ask, _below(step.title, room)) if not large else [ask]
        yield from _series(f"{step.id}-ask", [Slide("", Sort.ASK, step.title, body, large=large) for body in cut])
    if decision:
        yield from _consequences(step.id, decision, room)


def _texts(id: str, sort: Sort, heading: Prose, text: Prose, room: Room) -> Iterator[Slide]:
    yield from _series(id, [Slide("", sort, heading, body) for body in runs(text, room)])


def _decision(step: str, decision: Decision, room: Room) -> Iterator[Slide]:
    """All choices together if they fit in smaller letters: people compare them."""
    below = _below(decision.question, room.smaller)
    costs = [below.cost(_source(choice.text), 4) + 0.5 for choice in decision.choices]
    groups = grouped(_lettered(decision), costs, below)
    shown = [Slide("", Sort.DECISION, decision.question, choices=group) for group in groups]
    yield from _series(f"{step}-decision", shown)


def _consequences(step: str, decision: Decision, room: Room) -> Iterator[Slide]:
    """Each on a slide of its own, below its choice; where both do not fit, the choice comes before."""
    for each in _lettered(decision):
        text, lead = each.choice.consequence, room.cost(_source(each.choice.text)) + 0.5
        fits = lead + sum_of(text, room) <= room.lines
        bodies = [text] if fits else [None, *runs(text, room)]
        shown = [Slide("", Sort.CONSEQUENCE, body=body, choices=(each,)) for body in bodies]
        yield from _series(f"{step}-choice-{each.choice.id}", shown)


def _lettered(decision: Decision) -> tuple[Lettered, ...]:
    return tuple(Lettered(letter(index), choice) for index, choice in enumerate(decision.choices))


def _series(id: str, slides: Sequence[Slide]) -> Iterator[Slide]:
    """The slides with the id, or several of them with their numbers too."""
    total = len(slides)
    for number, slide in enumerate(slides, start=1):
        yield replace(slide, id=id if total == 1 else f"{id}-{number}", number=number, total=total)


def _below(heading: Prose, room: Room) -> Room:
    """The room below a heading that is longer than usual."""
    lines = room.cost(_source(heading), round(room.signs * (1 - _TITLE)))
    return room.less(max(0, lines - _LINES_OF_TITLE) * _LARGE)


def _fits_large(text: Prose, room: Room) -> bool:
    small = Room(room.lines / _LARGE, round(room.signs / _LARGE))
    return sum_of(text, small) <= small.lines


def _source(text: Prose) -> str:
    """The text of the source language, by which all languages are cut."""
    return "\n\n".join(block.original or block.text for block in text.blocks)


def without_quotes(text: Prose) -> Prose:
    """A text without the quotation marks around its paragraphs: a slide shows what is said aloud."""
    return replace(
        text,
        blocks=tuple(replace(block, text=_bare(block.text), original=_bare(block.original)) for block in text.blocks),
    )


def _bare(text: str) -> str:
    paragraphs = (paragraph.strip() for paragraph in text.split("\n\n"))
    return "\n\n".join(_bare_paragraph(paragraph) for paragraph in paragraphs)


def _bare_paragraph(text: str) -> str:
    found = _QUOTED.match(text)
    return next((inner for inner in found.groups() if inner), text) if found else text
