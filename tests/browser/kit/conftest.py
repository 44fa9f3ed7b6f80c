"""A kit as `course kit` writes it, over http and in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from build_tools.outputs.kit import KIT
from build_tools.publish.write import write
from tests.browser.served import served
from tests.kit.making import made_kit, workshop_course
from tests.real_course import ROOT


@pytest.fixture(scope="session")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kit of a small workshop. No test changes it."""
    base = tmp_path_factory.mktemp("kit-in-browsers")
    course = workshop_course(base / "course")
    write(made_kit(course), KIT.suffixes, base / "kit", course)
    return base / "kit"


@pytest.fixture(scope="session")
def real_kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kits of the real course. No test changes them."""
    folder = tmp_path_factory.mktemp("real-kit") / "kit"
    write(made_kit(ROOT), KIT.suffixes, folder, ROOT)
    return folder


@pytest.fixture(scope="session")
def kit_address(kit: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the small kit, without a slash at its end."""
    with served(kit, tmp_path_factory.mktemp("kit-www"), "kit") as found:
        yield found
