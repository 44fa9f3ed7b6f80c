"""The scripts of the agenda, in one process of node for all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.agenda.engine import Engine, running


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """The agenda of a kit as its page computes it."""
    with running() as started:
        yield started
