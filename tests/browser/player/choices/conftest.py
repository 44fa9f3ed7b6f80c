"""The small course with the player as whoever makes the pages chose it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.pages.player import Player
from tests.browser.bare_site import write_site
from tests.pages.rendering import rendered, rich_course

Sites = Callable[[Player], Path]


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    """The folder of the small course with the player as chosen, made once each."""
    made: dict[Player, Path] = {}

    def site(player: Player) -> Path:
        if player not in made:
            folder = tmp_path_factory.mktemp("choices")
            made[player] = write_site(folder / "site", rendered(rich_course(folder / "course"), player=player))
        return made[player]

    return site
