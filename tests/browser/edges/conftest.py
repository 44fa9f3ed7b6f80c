"""The small course with parts that are wider than a phone, in a bare shell with the script of what scrolls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.small_quiz import QUIZ, open_page
from tests.browser.typed_quiz import write_typed_site

SECTION = "modules/safe-water/start.html"
LONG = "curl --header authorization --output well.json https://example.org/" + "measurements/" * 12
WIDE = f"""# in: modules/safe-water.yaml
sections:
  - id: start
    title: Start here
    phase: why
    minutes: 10
    objectives: [trace]
    body: |
      Copy the line.

      ```
      {LONG}
      ```

      | Well | Metal |
      | --- | --- |
      | North | Lead |

      | One | Two |
      | --- | --- |
      | A | {"unbreakable" * 6} |
    key_points:
      - {{id: downhill, text: Water flows downhill.}}
# in: quizzes/safe-water.yaml
items:
  - id: first-step
    type: single_choice
    objective: trace
    stem: |
      Which line reads the well?

          {LONG}
    choices:
      - id: a
        text: This one
        correct: true
        feedback: |
          Right:

              {LONG}
      - {{id: b, text: None, feedback: One of them does.}}
"""


@dataclass(frozen=True, slots=True)
class Narrow:
    """A course whose pages hold what is wide, on a screen of 360 px."""

    folder: Path
    context: BrowserContext

    def page(self, uri: str) -> Page:
        """One of its pages, opened."""
        return open_page(self.context, self.folder / uri)


@pytest.fixture(scope="session")
def wide_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """That course in a folder."""
    more = dict.fromkeys((SECTION, QUIZ), ("page/scrolling",))
    return write_typed_site(tmp_path_factory.mktemp("wide"), WIDE, more=more)


@pytest.fixture
def narrow(browser: Browser, wide_site: Path) -> Iterator[Narrow]:
    """It, opened."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    yield Narrow(wide_site, context)
    context.close()
