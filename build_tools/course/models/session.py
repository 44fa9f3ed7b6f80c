"""The facilitator's side of a module: a session plan whose steps add up. Trainers only."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Entry, Minutes, Model, Ref
from build_tools.course.models.activity import Adaptation
from build_tools.course.models.course import Point
from build_tools.course.models.safety import Safety
from build_tools.ground.prose import Markdown, Text


class Method(StrEnum):
    """What people do during a step."""

    TALK = "talk"
    DISCUSSION = "discussion"
    GROUP_WORK = "group_work"
    PRACTICE = "practice"
    REFLECTION = "reflection"
    ENERGISER = "energiser"
    BREAK = "break"


class GroupSize(Model):
    """How many people the session works for."""

    min: Annotated[int, Field(ge=1)]
    max: Annotated[int, Field(ge=1)]


class Material(Entry):
    """A thing to bring. One of it for every `per_people` people, or `quantity` in all; of a `paper`, as many as that
    says.
    """

    item: Text
    quantity: Annotated[int, Field(ge=1)] = 1
    per_people: Annotated[int | None, Field(ge=1)] = None
    substitute: Annotated[Text | None, Field(description="What does as well and costs less.")] = None
    paper: Annotated[str | None, Ref("papers"), Field(description="The paper of the kit that is printed for it.")] = (
        None
    )
    page: Annotated[
        str | None,
        Ref("pages"),
        Field(description="The standing page that is printed for it: a practice site, or where to find help."),
    ] = None


class Step(Entry):
    """A step of a session."""

    title: Text
    minutes: Minutes
    shortest: Annotated[Minutes | None, Field(description="The fewest minutes it may take; without it, `minutes`.")] = (
        None
    )
    cut: Annotated[
        int | None, Field(ge=1, description="Its place in the order in which steps are left out when time is short.")
    ] = None
    method: Method
    activity: Annotated[str | None, Ref("activities")] = None
    do: Markdown
    say: Markdown | None = None
    ask: Markdown | None = None
    expect: Markdown | None = None
    watch_for: Markdown | None = None


class Session(Entry):
    """A plan for one sitting of a workshop."""

    title: Text
    minutes: Minutes
    group_size: GroupSize
    objectives: tuple[Annotated[str, Ref("objectives")], ...] = ()
    key_messages: tuple[Point, ...] = ()
    materials: tuple[Material, ...] = ()
    room: Markdown | None = None
    preparation: tuple[Point, ...] = ()
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    debrief: tuple[Point, ...] = ()
    when_short: Annotated[Markdown | None, Field(description="What to leave out, and in which order.")] = None
    adaptations: tuple[Adaptation, ...] = ()
    safety: Safety = Safety()
