"""The built site of the real course over http."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.served import served

PATH = "equal-ground"


@pytest.fixture(scope="session")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the real course's site over http, at the path of site_url, without a slash at its end."""
    with served(site, tmp_path_factory.mktemp("www"), PATH) as found:
        yield found
