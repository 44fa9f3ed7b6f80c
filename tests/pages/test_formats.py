"""Numbers, days and names follow the locale; a language CLDR does not know borrows another's."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from build_tools.pages.formats import formats_of


@pytest.mark.parametrize(
    ("codes", "number", "day", "country"),
    [
        (("en-GB",), "3,500", "2 November 2026", "Honduras"),
        (("es-419",), "3,500", "2 de noviembre de 2026", "Honduras"),
        (("es",), "3.500", "2 de noviembre de 2026", "Honduras"),
        (("miq", "miq", "es-419"), "3,500", "2 de noviembre de 2026", "Honduras"),
        (("no such thing",), "3,500", "November 2, 2026", "Honduras"),
    ],
)
def test_as_the_locale_writes(codes: tuple[str, ...], number: str, day: str, country: str) -> None:
    found = formats_of(*codes)
    assert (found.number(3500), found.day(date(2026, 11, 2)), found.country("HN")) == (number, day, country)


@pytest.mark.parametrize(
    ("code", "written", "mark"),
    [("en-GB", "12,345.0125", "."), ("es-419", "12,345.0125", "."), ("es", "12.345,0125", ",")],
)
def test_no_decimal_is_rounded(code: str, written: str, mark: str) -> None:
    found = formats_of(code)
    assert (found.number(Decimal("12345.0125")), found.decimal_mark) == (written, mark)
    assert found.number(Decimal("-2.50")).lstrip("-\u2212") == f"2{mark}5"


def test_names_without_an_entry_are_their_codes() -> None:
    assert formats_of("en").country("QZ") == "QZ"
    assert formats_of("es-419").language("en") == "inglés"
    assert formats_of("en").language("qqq") == "qqq"


def test_lists() -> None:
    assert formats_of("es-419").several(["Perú", "Honduras"]) == "Perú y Honduras"
    assert formats_of("en").several([]) == ""
