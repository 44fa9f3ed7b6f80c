"""Numbers, days, countries and languages as a language writes them (CLDR, by babel)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.dates import format_date, format_time, get_timezone_gmt
from babel.lists import format_list
from babel.numbers import format_decimal, get_decimal_symbol


@dataclass(frozen=True, slots=True)
class Formats:
    """How one locale writes things."""

    locale: Locale

    def number(self, value: int | Decimal) -> str:
        """`3500` becomes `3,500`. Every digit after the decimal mark stays."""
        return _whole(value, self.locale) if type(value) is int else _number(value, self.locale)

    @property
    def decimal_mark(self) -> str:
        """What stands before the decimals: `.` or `,`."""
        return get_decimal_symbol(self.locale)

    def day(self, value: date) -> str:
        """A day in words, without the day of the week."""
        return format_date(value, "long", locale=self.locale)

    def weekday(self, value: date) -> str:
        """A day in words, with the day of the week."""
        return format_date(value, "full", locale=self.locale)

    def clock(self, value: datetime) -> str:
        """The hour and the minute that clocks show at the place."""
        return format_time(value.time(), "short", locale=self.locale)

    def zone(self, value: datetime) -> str:
        """Whose time it is, and how far from that of Greenwich: `Honduras (Tegucigalpa), GMT-06:00`."""
        name = getattr(value.tzinfo, "key", "UTC")
        of_land = get_global("zone_territories").get(get_global("zone_aliases").get(name, name), "")
        city = self.locale.time_zones.get(name, {}).get("city") or name.rpartition("/")[2].replace("_", " ")
        place = f"{self.country(of_land)} ({city})" if of_land.isalpha() else city
        return f"{place}, {get_timezone_gmt(value, 'long', locale=self.locale)}"

    def country(self, code: str) -> str:
        """The name of a country; its code when CLDR has no name for it."""
        return str(self.locale.territories.get(code, code))

    def language(self, code: str) -> str:
        """The name of a language, as used in a sentence; its code when CLDR has no name for it."""
        return str(self.locale.languages.get(code.replace("-", "_"), code))

    def several(self, names: list[str]) -> str:
        """`a, b and c`."""
        return format_list(names, locale=self.locale) if names else ""


@lru_cache(1 << 12)
def _whole(value: int, locale: Locale) -> str:
    """Cached, because pages are full of numbers of notes. Other numbers can be equal and have other digits."""
    return _number(value, locale)


def _number(value: int | Decimal, locale: Locale) -> str:
    return format_decimal(value, locale=locale, decimal_quantization=False)


def formats_of(*codes: str) -> Formats:
    """Of the first of `codes` that CLDR knows; a language CLDR does not know may be taught all the same."""
    for code in codes:
        try:
            return Formats(Locale.parse(code, sep="-"))
        except (UnknownLocaleError, ValueError):
            continue
    return Formats(Locale("en"))
