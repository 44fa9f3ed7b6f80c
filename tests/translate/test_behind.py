"""An author who changes a text is told which catalogue is behind now."""

from __future__ import annotations

from pathlib import Path

from build_tools.translate import behind, lay_out
from tests.small import lay_over
from tests.translate.spanish import add_spanish, read_sources


def _told(folder: Path) -> list[str]:
    sources, groups = read_sources(folder)
    found = behind(lay_out(sources, "es", groups))
    return [f"{each.mark.path}  {each.severity.value} {each.code}  {each.message}" for each in found]


def test_a_changed_text_puts_its_catalogue_behind(small_course: Path) -> None:
    add_spanish(small_course)
    before = set(_told(small_course))
    lay_over(small_course, "# in: modules/safe-water.yaml\nsummary: Why clean water matters at every mine site.\n")
    (new,) = set(_told(small_course)) - before
    assert new.startswith("locales/es/modules/safe-water.po  note TRANSLATION-BEHIND  The translation is behind: ")


def test_a_missing_catalogue_is_told_elsewhere(small_course: Path) -> None:
    add_spanish(small_course)
    (small_course / "locales" / "es" / "glossary.po").unlink()
    assert [each for each in _told(small_course) if "glossary.po" in each] == []
