"""One player for all tests of a worker: its functions are pure."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.transfer.player import Player, running


@pytest.fixture(scope="session")
def player() -> Iterator[Player]:
    """The functions of kept/transfer.js and kept/code.js."""
    with running() as found:
        yield found
