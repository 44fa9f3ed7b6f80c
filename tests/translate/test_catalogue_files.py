"""Which catalogue the words of each kind of entry go to. A kind that loses its own is never translated again."""

from __future__ import annotations

from pathlib import Path

from build_tools.course.groups import group_hashes
from build_tools.reading.load import load
from build_tools.translate import update
from tests.small import Lay, read_course

MORE = """\
# file: content/tools/well-log.yaml
title: A log
# file: content/workshops/day.yaml
title: A day
# file: content/tests/before.yaml
title: Before
# file: content/referral/hn.yaml
country: HN
services:
  - {id: line, name: Listening line}
# in: content/facts.yaml
facts:
  - {id: wells-tested, statement: Wells were tested.}
# in: content/sources.yaml
sources:
  - {id: well-report, title: Wells near mines, note: A report of each year.}
# in: content/glossary.yaml
terms:
  - {id: well, term: well, definition: A hole for water.}
# in: content/dos.yaml
dos:
  - {id: do-1, number: 1, title: Ask who carries the water}
# in: content/interface.yaml
words:
  - {id: home, text: Home}
"""


def test_every_kind_with_words_has_its_catalogue(lay: Lay, small_course: Path) -> None:
    lay(MORE)
    files = update(load(small_course)[0], "es", group_hashes(read_course(small_course)))
    assert sorted(path.removeprefix("locales/es/").removesuffix(".po") for path in files) == [
        "_site",
        "case_studies/open-books",
        "course",
        "dos",
        "facts",
        "glossary",
        "modules/safe-water",
        "pages/about",
        "pages/help",
        "quizzes/safe-water",
        "referral/gt",
        "referral/hn",
        "sources",
        "tests/before",
        "tools/well-log",
        "tracks/villagers",
        "workshops/day",
    ]
