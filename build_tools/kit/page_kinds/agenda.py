"""The agenda: the days with their times, which a trainer changes in the page, without Python and without a network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from build_tools.agenda.of_workshop import clock_of, day_of
from build_tools.agenda.pace import Tired, tired
from build_tools.course.running import is_rest
from build_tools.kit.maker import Maker
from build_tools.kit.page import KitPage
from build_tools.kit.programme import TimedBlock, TimedDay, slot_of
from build_tools.pages.renderer import plain

URI = "agenda.html"
WORDS = (
    ("copied", "agenda-copied"),
    ("pasteNone", "agenda-paste-none"),
    ("opened", "agenda-opened"),
    ("otherVersion", "agenda-other-version"),
    ("unknown", "agenda-unknown"),
    ("broken", "agenda-broken"),
    ("isWritten", "agenda-is-written"),
    ("span", "kit-day-times"),
    ("moved", "agenda-moved"),
    ("drop", "agenda-drop"),
    ("takeBack", "agenda-take-back"),
    ("dropped", "agenda-dropped"),
    ("isDropped", "agenda-is-dropped"),
    ("isBack", "agenda-is-back"),
    ("fits", "agenda-fits"),
    ("overrun", "agenda-overrun"),
    ("overrunEnd", "agenda-overrun-end"),
    ("dropInOrder", "agenda-drop-in-order"),
    ("named", "agenda-named"),
    ("left", "agenda-left"),
    ("dropNothing", "agenda-drop-nothing"),
    ("dropIt", "agenda-drop-it"),
    ("gap", "agenda-gap"),
    ("short", "agenda-short"),
    ("leaveOut", "agenda-leave-out"),
    ("tired", "agenda-tired"),
    ("stays", "agenda-stays"),
    ("refusedMinutes", "agenda-refused-minutes"),
    ("refusedTime", "agenda-refused-time"),
    ("refusedEnd", "agenda-refused-end"),
    ("refusedEarly", "agenda-refused-early"),
    ("refusedLate", "agenda-refused-late"),
    ("refusedOrder", "agenda-refused-order"),
)
"""The words that the script shows: the name it reads them by from data-texts, and the interface word."""


FOLLOW = ("kit/follow",)
"""The script of the other pages that show the times of a changed agenda."""


@dataclass(frozen=True, slots=True)
class DayView:
    """A day as its template shows it. `data` is what the script reads of it, from data-day."""

    timed: TimedDay
    data: Mapping[str, Any]
    blocks: Mapping[str, TimedBlock]
    total: int
    tired: tuple[Tired, ...]

    @property
    def shortened(self) -> tuple[TimedBlock, ...]:
        """The blocks whose session has less time than its plan asks for."""
        return tuple(timed for timed in self.blocks.values() if timed.session and timed.minutes < timed.session.minutes)


def pages(maker: Maker) -> Iterator[KitPage]:
    """One page."""
    yield maker.page(
        "agenda",
        URI,
        maker.word("kit-agenda"),
        kicker=maker.title(maker.workshop.title),
        scripts=("kit/agenda",),
        styles=("agenda",),
        views=tuple(map(view_of, maker.days)),
        clock=clock_of,
        WORDS=WORDS,
    )


def followed(maker: Maker) -> list[Mapping[str, Any]]:
    """What kit/follow.js reads of the days, to show on another page the times of a changed agenda."""
    return [view_of(day).data for day in maker.days]


def view_of(timed: TimedDay) -> DayView:
    """A day with all that its template and its script need."""
    rests = [each.block.id for each in timed.blocks if is_rest(each.block, each.session)]
    return DayView(
        timed,
        {"id": timed.day.id, **asdict(day_of(timed.day)), "rests": rests, "steps": _steps(timed)},
        {each.block.id: each for each in timed.blocks},
        sum(each.minutes for each in timed.blocks),
        tuple(tired(timed.plan, rests)),
    )


def _steps(timed: TimedDay) -> dict[str, list[dict[str, object]]]:
    """The steps of each session by the id of its block, as slots with a title."""
    return {
        each.block.id: [
            {**asdict(slot_of(timed_step.step)), "title": plain(timed_step.step.title)} for timed_step in each.steps
        ]
        for each in timed.sessions
    }
