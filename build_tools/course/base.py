"""The base classes of models, and the marks a field can carry: audience, reference, message when it is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$"
"""A language tag as in RFC 5646, section 2.1, no longer than section 4.4.1 asks programs to take."""


class Audience(StrEnum):
    """Who may see a field. Trainer fields never reach the learner site."""

    LEARNER = "learner"
    TRAINER = "trainer"


TRAINER = Audience.TRAINER


@dataclass(frozen=True, slots=True)
class Ref:
    """The field holds the id of an entry of `kind` (a kind of `kinds.py`, or a list of the same module)."""

    kind: str


@dataclass(frozen=True, slots=True)
class FilledIn:
    """Names in braces in the field stand for what the page puts there, so a translation has the same ones."""


@dataclass(frozen=True, slots=True)
class WhenMissing:
    """The problem to report, in place of MISSING-FIELD, when the field is absent or empty.

    With `unless`, the field is optional in the model, and missing all the same in an item without a field of that name.
    `otherwise` ends the hint where the type of the item has such a field.
    """

    code: str
    message: str
    hint: str
    unless: str = ""
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class FromFileName:
    """The field is not written in the YAML: it is the name of the file."""


@dataclass(frozen=True, slots=True)
class Past:
    """The field holds a day or a year that has come, such as that of the last check."""


class Model(BaseModel):
    """A frozen record of what an author wrote. Unknown fields are refused."""

    noun: ClassVar[str] = ""
    """The noun for one in messages, if it differs from the name of the class."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
FormerIds = Annotated[tuple[str, ...], Field(description="Full addresses this entry had before, oldest first.")]
Minutes = Annotated[int, Field(ge=1, le=1000, description="Minutes, a whole number.")]


Checked = Annotated[date, Past()]
Phone = Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 ]{1,18}$")]
DrawingName = Annotated[
    str,
    Field(
        description="A small drawing: the name of a file in build_tools/theme/marks or in content/marks, without .svg."
    ),
]
"""The field `mark`. In code a mark is called a drawing, because a `Mark` is a place in a file there."""
Spellings = Annotated[
    tuple[Annotated[str, StringConstraints(pattern=r"^\S{3,}( \S{3,})+$")], ...],
    Field(
        description="For search. Each line has beginnings of words that readers spell in several ways, with a space "
        "between them: labour labor"
    ),
]


class Entry(Model):
    """Anything repeatable: it has an id that is kept for ever."""

    id: Id
    former_ids: FormerIds = ()


class FileEntry(Model):
    """Anything that has a YAML file of its own: its id is the file's name."""

    id: Annotated[Id, FromFileName()]
    former_ids: FormerIds = ()


class Status(StrEnum):
    """A draft is shown by the live preview only."""

    DRAFT = "draft"
    PUBLISHED = "published"
