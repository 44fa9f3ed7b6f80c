"""content/referral/*.yaml: where a person can get help in a country. Numbers are never invented."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Checked, Entry, FileEntry, Ref
from build_tools.course.models.case_study import Country
from build_tools.course.models.source import WebAddress
from build_tools.ground.prose import Text


class Service(Entry):
    """A service that was checked by a named local person; after `expires` it is not shown."""

    name: Text
    offers: Text
    phone: Annotated[
        str | None, Field(pattern=r"^\+?[0-9][0-9 ]{1,18}$", description="Digits and spaces; in quotes.")
    ] = None
    url: WebAddress | None = None
    hours: Text
    cost: Text
    languages: Annotated[tuple[str, ...], Field(min_length=1)]
    police: Annotated[bool, Field(description="True when calling it makes a report to the police.")]
    checked_by: str
    checked: Checked
    expires: date
    sources: tuple[Annotated[str, Ref("sources")], ...] = ()


class Referral(FileEntry):
    """The services of one country; the file's name is the country's code in small letters."""

    country: Country
    services: tuple[Service, ...] = ()
