"""The agenda in Firefox, opened from a folder: the address holds what was changed, and opens it again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.kit.agenda.agenda_page import SEEN
from tests.search.firefox import Firefox

TYPED = """const field = document.querySelector("[data-block=walk] [data-minutes]");
field.value = "45";
field.dispatchEvent(new Event("change"));"""
TIMES = f"return ({SEEN})(Array.from(document.querySelectorAll('[data-day]')[0].querySelectorAll('[data-block]')));"


@pytest.mark.full
def test_firefox_keeps_it_in_the_address(agenda_folder: Path, tmp_path: Path) -> None:
    address = (agenda_folder / "en" / "agenda.html").as_uri()
    with Firefox(tmp_path) as firefox:
        firefox.open(address)
        firefox.run(TYPED)
        firefox.click("[data-block=welcome] [data-down]")
        firefox.click("[data-block=game] [data-drop]")
        link, times = firefox.address(), firefox.run(TIMES)
        assert link == f"{address}#agenda1/morning;o=draw.welcome.game.lunch.walk.close;m=walk.45;x=game"
        assert times[0] == "08:30–09:45 Draw the well"
        firefox.open("about:blank")
        firefox.open(link)
        assert firefox.run(TIMES) == times
        firefox.history("reload")
        assert firefox.run(TIMES) == times
