"""content/dos.yaml: the ten DOs of Women's Rights and Mining, in our own words."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from build_tools.course.base import Entry, Ref
from build_tools.ground.prose import Markdown, PlainLine


class Do(Entry):
    """One of the ten DOs. Modules and case studies name the ones they teach."""

    number: Annotated[int, Field(ge=1, le=99)]
    title: PlainLine
    summary: Markdown
    sources: tuple[Annotated[str, Ref("sources")], ...] = ()
