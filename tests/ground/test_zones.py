"""Zones by their names, and hours that clocks leave out or show twice."""

from __future__ import annotations

from datetime import datetime

import pytest

from build_tools.ground.zones import times_shown, zone_named, zone_names


@pytest.mark.parametrize(
    ("zone", "clock", "times"),
    [
        ("Europe/Madrid", "2027-03-28T01:59", 1),
        ("Europe/Madrid", "2027-03-28T02:00", 0),
        ("Europe/Madrid", "2027-03-28T02:59", 0),
        ("Europe/Madrid", "2027-03-28T03:00", 1),
        ("Europe/Madrid", "2027-10-31T01:59", 1),
        ("Europe/Madrid", "2027-10-31T02:00", 2),
        ("Europe/Madrid", "2027-10-31T02:59", 2),
        ("Europe/Madrid", "2027-10-31T03:00", 1),
        ("America/Santiago", "2027-04-03T23:00", 2),
        ("America/Santiago", "2027-09-05T00:30", 0),
        ("America/Tegucigalpa", "2027-03-28T02:30", 1),
    ],
)
def test_how_often_clocks_show_a_time(zone: str, clock: str, times: int) -> None:
    found = zone_named(zone)
    assert found
    assert times_shown(datetime.fromisoformat(clock), found) == times


@pytest.mark.parametrize("name", ["", "Europe/Madird", "europe/madrid", "../zones", "zones", "Europe", "Honduras"])
def test_what_is_no_zone(name: str) -> None:
    assert zone_named(name) is None


def test_every_zone_can_be_read() -> None:
    assert len(zone_names()) > 500
    assert {"UTC", "Europe/Madrid", "America/Argentina/Ushuaia"} <= zone_names()
    assert all(zone_named(name) for name in sorted(zone_names())[::50])
