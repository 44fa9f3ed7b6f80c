"""quizzes/*.yaml: a quiz is a list of items; each item type has a file of its own in `items/`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from build_tools.items.base import Item
from build_tools.models.base import FileEntry, Minutes, Ref
from build_tools.models.prose import Markdown, Text


class Quiz(FileEntry):
    """A self-check quiz. `pass_score` is a percentage of the points."""

    title: Text
    module: Annotated[str, Ref("modules")]
    minutes: Minutes
    pass_score: Annotated[int, Field(ge=1, le=100)] = 80
    intro: Markdown | None = None
    items: Annotated[tuple[Item, ...], Field(min_length=1)]
