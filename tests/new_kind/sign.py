"""A kind that the package does not know: a safety sign, what it means, and what to do when you see one."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from build_tools.course.base import TRAINER, Entry, FileEntry, Minutes, Ref
from build_tools.course.kind import Kind, Menu, Placement
from build_tools.ground.prose import Markdown, Text


class Rule(Entry):
    """What somebody does who sees the sign."""

    text: Text


class Sign(FileEntry):
    """A sign beside the road to a mine."""

    title: Text
    summary: Text
    minutes: Minutes
    meaning: Markdown
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    sources: tuple[Annotated[str, Ref("sources")], ...] = ()
    facilitator_notes: Annotated[Markdown | None, TRAINER] = None


SIGNS = Kind(
    "signs",
    "sign",
    Sign,
    "content/signs",
    catalogue="signs",
    schema="sign",
    placement=Placement("signs/{sign}.html", word="signs", template="sign", menu=Menu.LINES, step="sign"),
)
