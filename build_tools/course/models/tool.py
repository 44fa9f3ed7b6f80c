"""content/tools/*.yaml: fill-in worksheets."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from build_tools.course.base import TRAINER, Entry, FileEntry, Ref
from build_tools.course.models.course import Label
from build_tools.ground.prose import Markdown, Text


class ColumnKind(StrEnum):
    """What goes into a cell."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"


class Column(Entry):
    """A column. A confidential one is left out of everything meant for publication."""

    label: Text
    kind: ColumnKind = ColumnKind.TEXT
    help: Text | None = None
    choices: tuple[Label, ...] = ()
    confidential: bool = False


class Cell(Entry):
    """The words a starter row begins with. Its id is the column's."""

    text: Text


class Row(Entry):
    """A row to start from."""

    cells: Annotated[tuple[Cell, ...], Field(min_length=1)]


class Tool(FileEntry):
    """A worksheet a learner fills in and keeps."""

    title: Text
    purpose: Markdown
    how_to: Markdown | None = None
    modules: tuple[Annotated[str, Ref("modules")], ...] = ()
    columns: Annotated[tuple[Column, ...], Field(min_length=1)]
    rows: tuple[Row, ...] = ()
    facilitator_notes: Annotated[Markdown | None, TRAINER] = None
