"""content/facts.yaml: figures and legal statements, with source and dates."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Checked, Entry, Past, Ref
from build_tools.ground.prose import PlainLine


class Fact(Entry):
    """A statement that can go out of date. `as_of` is the year it speaks of."""

    statement: PlainLine
    sources: Annotated[tuple[Annotated[str, Ref("sources")], ...], Field(min_length=1)]
    as_of: Annotated[int, Field(ge=1900, le=2100), Past()]
    checked: Checked
    review_by: Annotated[date, Field(description="After this day the builder is warned.")]
    country: Annotated[str | None, Field(pattern=r"^[A-Z]{2}$", description="ISO 3166-1 alpha-2, for example HN.")] = (
        None
    )
    differs_from: Annotated[
        tuple[Annotated[str, Ref("facts")], ...], Field(description="Estimates that disagree: show both.")
    ] = ()
