"""An activity: a situation from work, a task, and often a decision to take."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import TRAINER, Entry, Minutes, Model, Ref
from build_tools.ground.prose import Markdown, PlainLine, Text


class Mode(StrEnum):
    """How people work during an activity."""

    INDIVIDUAL = "individual"
    PAIRS = "pairs"
    GROUP = "group"
    PLENARY = "plenary"


class DecisionChoice(Entry):
    """One thing a person could decide, and what would follow from it."""

    text: PlainLine
    consequence: Markdown


class Decision(Model):
    """A decision with no single right answer; each choice shows its consequence."""

    question: Text
    choices: Annotated[tuple[DecisionChoice, ...], Field(min_length=2)]


class Adaptation(Entry):
    """How to run something differently: low literacy, women only, managers present, no electricity."""

    situation: Text
    text: Markdown


class Facilitation(Model):
    """What the facilitator needs to run an activity."""

    setup: Markdown
    expected: Annotated[Markdown, Field(description="What a good answer holds.")]
    watch_for: Markdown | None = None
    debrief: Markdown
    adaptations: tuple[Adaptation, ...] = ()


class Activity(Entry):
    """Part of a section; its minutes are part of the section's."""

    title: PlainLine
    minutes: Minutes
    mode: Mode
    objectives: Annotated[tuple[Annotated[str, Ref("objectives")], ...], Field(min_length=1)]
    situation: Markdown
    task: Markdown
    decision: Decision | None = None
    alone: Annotated[Markdown | None, Field(description="How to do it when studying alone.")] = None
    tool: Annotated[str | None, Ref("tools")] = None
    facilitation: Annotated[Facilitation | None, TRAINER] = None
