"""Letters in catalogues and in the source compare however they were typed."""

from __future__ import annotations

import unicodedata

from build_tools.reading.sources import Catalogue, Sources
from build_tools.translate import translate, update
from build_tools.translate.catalogue import read
from tests.translate.courses import HEADER, shown, sources

PATH = "locales/es/glossary.po"
TERM = "género"
GLOSSARY = {"content/glossary.yaml": f"terms:\n  - {{id: well, term: {TERM}, definition: A word.}}\n"}


def _pieces(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _entry(msgid: str, msgstr: str) -> str:
    return f'{HEADER}msgctxt "glossary/well/term"\nmsgid "{msgid}"\nmsgstr "{msgstr}"\n'


def _shown(course: Sources) -> list[str]:
    return shown(translate(course, "es", {}), "glossary/well/term")


def test_a_source_in_pieces_in_the_catalogue_is_the_source_of_the_course() -> None:
    assert _shown(sources(GLOSSARY, {PATH: _entry(_pieces(TERM), "año")})) == ["translated es: año"]


def test_a_source_in_pieces_in_the_course_is_the_source_of_the_catalogue() -> None:
    course = {path: _pieces(text) for path, text in GLOSSARY.items()}
    assert _shown(sources(course, {PATH: _entry(TERM, "año")})) == ["translated es: año"]


def test_a_translation_in_pieces_is_whole_on_pages_and_when_it_is_written_again() -> None:
    catalogue = {PATH: _entry(TERM, _pieces("el año"))}
    course = sources(GLOSSARY, catalogue)
    assert _shown(course) == ["translated es: el año"]
    written = update(course, "es", {})[PATH]
    assert 'msgstr "el año"' in written


def test_characters_that_nobody_sees_fall_away_from_both_sides() -> None:
    (read_pair,) = read(Catalogue(PATH, "es", _entry("gé\u200bnero", "a\ufeffño \u2060nuevo"))).pairs
    assert (read_pair.pair.made_from, read_pair.pair.text) == ("género", "año nuevo")


def test_those_that_a_script_needs_stay() -> None:
    (pair,) = read(Catalogue(PATH, "fa", _entry("I go", "می\u200cروم"))).pairs
    assert pair.pair.text == "می\u200cروم"


def test_a_break_before_a_mark_stays_a_break() -> None:
    (pair,) = read(Catalogue(PATH, "es", _entry("a", "uno\\n\u0301dos"))).pairs
    assert pair.pair.text == "uno\n\u0301dos"
