"""Every word a reader sees comes from the course: templates and Python hold none."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import yaml

from build_tools.course.course import Course
from build_tools.course.models.page import Word
from build_tools.ground.prose import Text
from build_tools.pages.formats import formats_of
from build_tools.pages.page import Pages
from build_tools.pages.words import Words
from tests.pages.rendering import document, rendered
from tests.pages.reworded import reworded, with_text
from tests.real_course import ROOT

PACKAGE = ROOT / "build_tools"
READ_OUT = ("aria-label", "title", "alt", "placeholder", "data-label")
LETTERS = re.compile(r"[A-Za-z]+")
TYPED = {"CC BY", "hello@example.org", "https://example.org/report", "Wells near mines", "Institute of Wells"}
TYPED |= {"¿Quién lleva el agua?", "Instituto del Agua"}
"""What authors type in one language only: names, titles and addresses of sources and contacts."""
TYPED |= {"GMT"}
"""In the offset of a zone, CLDR has it in the Russian of our tests too."""
INITIALS = {name[0] for name in TYPED}
"""The letters under which names of sources stand."""


def _in_cyrillic(course: Course) -> Course:
    """Every field and every interface word in letters no template would use."""
    foreign = replace(reworded(course, with_text("Слова.")), language="ru").having(glossary={})
    return replace(foreign, settings=foreign.settings.model_copy(update={"source_lang": "ru", "source_locale": "ru"}))


def _told(pages: Pages) -> dict[str, set[str]]:
    told: dict[str, set[str]] = {}
    for page in pages.pages:
        tree = document(page.html)
        texts = [*tree.find("body").itertext()]
        for element in tree.iter():
            texts += [value for name, value in element.attrib.items() if name in READ_OUT or "word" in name]
            texts += json.loads(element.attrib.get("data-texts", "{}")).values()
        told[page.uri] = {text for each in texts if (text := each.strip()) and LETTERS.search(text)}
    return told


def test_no_words_of_their_own(rich: Course) -> None:
    for uri, texts in _told(rendered(_in_cyrillic(rich))).items():
        bare = {text for text in texts - INITIALS if not any(known in text for known in TYPED)}
        assert bare == set(), uri


def _used() -> set[str]:
    """Interface words by id, as templates and Python name them."""
    found = set[str]()
    for path in _files((".j2", ".html", ".py")):
        text = path.read_text("utf-8")
        found |= set(re.findall(r"""\b(?:words?|word_plain|row)(?:\(|\[|\.plain\(|\.shown\()"([a-z-]+)["\]]""", text))
    return found


def _files(suffixes: tuple[str, ...]) -> Iterator[Path]:
    for folder in ("pages", "theme", "publish", "site", "course", "markdown", "search", "kit", "outputs"):
        yield from (path for path in (PACKAGE / folder).rglob("*") if path.suffix in suffixes)


def _known() -> set[str]:
    written = yaml.safe_load((ROOT / "content" / "interface.yaml").read_text("utf-8"))
    return {str(word["id"]) for word in written["words"]}


def test_every_word_used_is_written() -> None:
    stems = {name for name in _used() if name.endswith("-")}
    assert _used() - stems - _known() == set()
    for stem in stems:
        assert any(name.startswith(stem) for name in _known()), stem


def test_every_word_written_is_used() -> None:
    everything = "\n".join(path.read_text("utf-8") for path in _files((".j2", ".html", ".py")))
    stems = (*(name for name in _used() if name.endswith("-")), "callout-")
    unused = {name for name in _known() if f'"{name}"' not in everything and not name.startswith(stems)}
    assert unused == set()


def test_templates_of_the_theme_hold_no_words() -> None:
    for path in (PACKAGE / "theme").rglob("*.html"):
        text = re.sub(r"(?s)\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", path.read_text("utf-8"))
        bare = re.sub(r"(?s)<(script|style)\b.*?</\1>|<[^>]*>", "", text)
        assert LETTERS.findall(bare) == [], path.name
        assert re.findall(r'(?:aria-label|title|alt)="[^"]*[A-Za-z]', text) == [], path.name


def _words(**texts: tuple[str, str]) -> Words:
    made = {
        name: Word(id=name, text=Text.of(text, "en"), one=Text.of(one, "en") if one else None)
        for name, (text, one) in texts.items()
    }
    return Words(made, "en", formats_of("es-419"))


def test_placeholders_are_filled_and_escaped() -> None:
    words = _words(minutes=("{count} <minutes>", "one minute"), other=("{a} {b} {c.d} {", ""))
    assert words.plain("minutes", count=3500) == "3,500 <minutes>"
    assert words.html("minutes", count=3500) == "3,500 &lt;minutes&gt;"
    assert words.plain("minutes", count=1) == "one minute"
    assert words.html("other", a="<i>") == "&lt;i&gt; {b} {c.d} {"


def test_a_word_that_is_not_written_shows_its_id() -> None:
    assert _words().plain("not-there") == "not-there"
    assert _words().html("not-there") == "not-there"


def test_a_word_that_is_not_translated_says_its_language() -> None:
    words = replace(_words(check=("Check", "")), language="es")
    assert words.html("check") == '<span lang="en">Check</span>'
    assert words.plain("check") == "Check"


def test_pages_carry_every_word_with_its_placeholders(pages: Pages) -> None:
    assert pages.words["minutes"] == "{count} minutes"
    assert pages.words["minutes/one"] == "{count} minute"
    assert set(pages.words) >= _known()
