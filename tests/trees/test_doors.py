"""The same course, built by other engines, is the same course: as far as the list of known differences says."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.trees.built import BuiltSite
from tests.trees.differences import differences
from tests.trees.doors import DOORS, Door, build_door, read_door, read_own

pytestmark = pytest.mark.full


@dataclass(frozen=True, slots=True)
class Opened:
    """A door, and the site it leads to."""

    door: Door
    site: Path


@pytest.fixture(scope="module", params=DOORS, ids=[door.name for door in DOORS])
def opened(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """The real course built by an engine."""
    door: Door = request.param
    return Opened(door, build_door(door, tmp_path_factory.mktemp("door") / "tree"))


@pytest.fixture(scope="module")
def own(site: Path) -> BuiltSite:
    """Our own site, read."""
    return read_own(site)


def test_it_is_the_same_course(opened: Opened, own: BuiltSite) -> None:
    found = differences(own, read_door(opened.door.layout, opened.site))
    assert not found, "\n".join(map(str, found))
