"""content/referral/*.yaml: where a person can get help in a country. Numbers are never invented."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from build_tools.course.base import Checked, Entry, FileEntry, Phone, Ref
from build_tools.course.models.case_study import Country
from build_tools.course.models.source import WebAddress
from build_tools.ground.prose import Text


class Service(Entry):
    """A service. Readers see it from the day a named person of the country checked it until it `expires`."""

    name: Text
    offers: Text
    phone: Annotated[Phone | None, Field(description="Digits and spaces; in quotes. Only with `checked_by`.")] = None
    messenger: Annotated[
        WebAddress | None, Field(description="The address that opens a chat, such as https://wa.me/ and the number.")
    ] = None
    url: WebAddress | None = None
    visit: Annotated[Text | None, Field(description="Where one can go. Never the place of a refuge.")] = None
    hours: Text
    cost: Text
    languages: Annotated[tuple[str, ...], Field(min_length=1)]
    police: Annotated[bool, Field(description="True when calling it makes a report to the police.")]
    checked_by: Annotated[
        str | None, Field(description="The person of the country who called or went there, with her or his agreement.")
    ] = None
    checked: Checked
    expires: date
    sources: tuple[Annotated[str, Ref("sources")], ...] = ()

    def is_shown(self, today: date) -> bool:
        """Whether readers see it on this day."""
        return self.checked_by is not None and today <= self.expires


class Referral(FileEntry):
    """The services of one country; the file's name is the country's code in small letters."""

    country: Country
    services: tuple[Service, ...] = ()
