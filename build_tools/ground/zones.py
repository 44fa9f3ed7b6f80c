"""Time zones by their names, from the package tzdata: alike on every machine, whatever its system knows."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from importlib.resources import files
from io import BytesIO
from zoneinfo import ZoneInfo


@cache
def zone_names() -> frozenset[str]:
    """The names of all zones, such as `America/Tegucigalpa`."""
    return frozenset(_tzdata("zones").decode("ascii").split())


@cache
def zone_named(name: str) -> ZoneInfo | None:
    """The zone with this name, or None."""
    if name not in zone_names():
        return None
    return ZoneInfo.from_file(BytesIO(_tzdata("zoneinfo", *name.split("/"))), key=name)


def times_shown(clock: datetime, zone: ZoneInfo) -> int:
    """How often clocks in the zone show this time: not at all where they go forward over it, twice where they go back
    over it, else once.
    """
    first, second = (clock.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return 1
    return 2 if first.timestamp() < second.timestamp() else 0


def _tzdata(*path: str) -> bytes:
    """A file of the package. It is imported here, so that a course without events does not wait for it."""
    import tzdata  # type: ignore[import-untyped]

    return files(tzdata).joinpath(*path).read_bytes()
