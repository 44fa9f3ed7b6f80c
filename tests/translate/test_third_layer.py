"""A layer over the sources, with texts in a language of its own, is a function from documents to documents."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as MappingABC
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from build_tools.course.course import Course
from build_tools.ground.address import entry_id
from build_tools.ground.nodes import Mapping, Mark, Node, Scalar, Sequence
from build_tools.ground.prose import Block, Prose, State
from build_tools.parse import parse
from build_tools.reading.sources import Catalogue, Sources
from build_tools.rules import check
from build_tools.rules.rule import Facts
from build_tools.translate import check_layout, companion, lay_out, status, translate
from tests.cache.state import in_spanish
from tests.small import TODAY, Lay
from tests.translate.spanish import add_spanish, read_sources

LAYER = "editions/hn/texts.yaml"
BODY = "modules/safe-water/sections/start/body"
MEANING = "glossary/well/definition"
TEXTS = {
    BODY: Scalar("El agua baja.\n\nPregunte en el [pozo](glossary/well).", Mark(LAYER, 4, 7), language="es"),
    MEANING: Scalar("Un hoyo del que la gente saca agua.", Mark(LAYER, 9, 17), language="es"),
}
SHOWN = {address: (Block(text.text, "es", State.SOURCE),) for address, text in TEXTS.items()}

Small = tuple[Sources, dict[str, str]]


@pytest.fixture
def small(small_course: Path) -> Small:
    """The small course in English, all of it in Spanish too, and the hashes of its items."""
    add_spanish(small_course)
    for path in (small_course / "locales/es").rglob("*.po"):
        path.write_text(in_spanish(path.read_text("utf-8")), "utf-8")
    return read_sources(small_course)


def _laid(sources: Sources, texts: MappingABC[str, Scalar] = TEXTS) -> Sources:
    def entry(address: str, node: Mapping) -> Mapping:
        for place, text in texts.items():
            if place.startswith(f"{address}/"):
                node = _with(node, place.split("/")[2:], text)
        return node

    return replace(sources, documents=tuple(document.with_entries(entry) for document in sources.documents))


def _with(node: Any, way: list[str], text: Scalar) -> Any:
    if not way:
        return text
    if isinstance(node, Sequence):
        items = (_with(item, way[1:], text) if entry_id(item) == way[0] else item for item in node.items)
        return replace(node, items=tuple(items))
    return replace(node, entries={**node.entries, way[0]: _with(node.entries[way[0]], way[1:], text)})


def _course(sources: Sources, language: str) -> Course:
    course, problems = parse(sources, language)
    assert course is not None
    assert problems == ()
    return course


def _values(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, BaseModel):
        value = {name: getattr(value, name) for name in type(value).model_fields}
    if isinstance(value, tuple):
        value = dict(enumerate(value))
    if not isinstance(value, MappingABC):
        yield path, value
        return
    for name, each in value.items():
        yield from _values(each, f"{path}/{name}")


def _changes(before: Course, after: Course) -> dict[str, tuple[Block, ...]]:
    """The words that are not the same in both, as they are now; nothing else may differ."""
    old, new = (dict(_values({"settings": each.settings, **each.entries})) for each in (before, after))
    assert len(old) > 150
    assert list(old) == list(new)
    changed = [value for path, value in new.items() if old[path] != value]
    assert all(isinstance(value, Prose) for value in changed)
    return {value.address: value.blocks for value in changed if isinstance(value, Prose)}


def test_a_course_in_another_language_shows_the_texts_as_what_they_are(small: Small) -> None:
    sources, _ = small
    course = _course(_laid(sources), "en")
    assert _changes(_course(sources, "en"), course) == SHOWN
    assert {block.state_in("en") for blocks in SHOWN.values() for block in blocks} == {State.MISSING}
    assert not course.glossary["well"].definition.is_current("en")


def test_the_course_in_the_language_of_the_texts_shows_them_as_current(small: Small) -> None:
    sources, groups = small
    plain = _course(translate(sources, "es", groups), "es")
    course = _course(translate(_laid(sources), "es", groups), "es")
    assert str(plain.glossary["well"].definition).startswith("En español: ")
    assert _changes(plain, course) == SHOWN
    assert course.glossary["well"].definition.is_current("es")


def test_nobody_is_asked_to_translate_them(small: Small) -> None:
    sources, groups = small
    counts = status(_laid(sources), "es", groups).total
    assert (counts.missing, counts.outdated) == (0, 0)
    assert counts.translated < status(sources, "es", groups).total.translated
    untranslated = replace(_laid(sources), catalogues=())
    assert not {BODY, MEANING} & lay_out(untranslated, "es", groups).fields.keys()


def test_the_glossary_beside_another_language_has_them_too(small: Small) -> None:
    sources, groups = small
    beside = _course(companion(_laid(sources), "es", groups), "es")
    assert beside.glossary == _course(translate(_laid(sources), "es", groups), "es").glossary
    assert beside.glossary["well"].definition.blocks == SHOWN[MEANING]


def test_it_may_lie_below_the_translation_or_on_top_of_it(small: Small) -> None:
    sources, groups = small
    below, on_top = translate(_laid(sources), "es", groups), _laid(translate(sources, "es", groups))
    assert _course(below, "es") == _course(on_top, "es")


def test_a_third_language_translates_from_the_language_of_the_text(small: Small) -> None:
    sources, groups = small
    text = f'msgctxt "{MEANING}"\nmsgid "{TEXTS[MEANING].text}"\nmsgstr "Un trou dont on tire l\'eau."\n'
    french = replace(_laid(sources), catalogues=(Catalogue("locales/fr/glossary.po", "fr", text),))
    course = _course(translate(french, "fr", groups), "fr")
    translated = Block("Un trou dont on tire l'eau.", "fr", State.TRANSLATED, TEXTS[MEANING].text)
    assert course.glossary["well"].definition.blocks == (translated,)
    assert course.glossary["well"].term.blocks == (Block("well", "en", State.MISSING, "well"),)
    blocks = course.modules["safe-water"].sections[0].body.blocks
    assert blocks == tuple(Block(each, "es", State.MISSING, each) for each in TEXTS[BODY].text.split("\n\n"))


def test_a_third_language_shows_a_part_of_an_item_in_the_language_it_is_written_in(small: Small) -> None:
    sources, groups = small
    stem = "quizzes/safe-water/items/uphill/stem"
    french = _laid(sources, {stem: Scalar("Un pozo arriba es seguro.", Mark(LAYER), language="es")})
    item = _course(translate(french, "fr", groups), "fr").quizzes["safe-water"].items[2]
    assert [(block.language, block.state) for block in item.stem.blocks] == [("es", State.MISSING)]


def test_entries_and_places_are_those_of_the_layer_where_it_has_any(small: Small) -> None:
    sources, _ = small
    laid = _laid(sources)
    assert list(laid.entries) == list(sources.entries)
    changed = [address for address, node in laid.entries.items() if node is not sources.entries[address]]
    assert changed == ["modules/safe-water", "glossary/well"]
    assert _written(laid, "content/glossary.yaml", "terms")[1] is laid.entries["glossary/well"]
    assert laid.locate(BODY) == Mark(LAYER, 4, 7)
    assert laid.locate(MEANING) == Mark(LAYER, 9, 17)
    assert laid.locate("glossary/well/term") == sources.locate("glossary/well/term")
    assert laid.locate(BODY, key=True) == sources.locate(BODY, key=True)


def _written(sources: Sources, path: str, name: str) -> tuple[Node, ...]:
    listed = next(each.node.entries[name] for each in sources.documents if each.path == path)
    assert isinstance(listed, Sequence)
    return listed.items


def test_problems_are_found_where_the_text_was_written(small_course: Path, lay: Lay) -> None:
    lay(
        "# in: content/glossary.yaml\nterms:\n  - {id: tailings, term: tailings, definition: Rest., see: [mud]}\n"
        "  - {id: well, term: well, definition: A hole.}\n"
    )
    sources, _ = read_sources(small_course)
    wrong = {BODY: replace(TEXTS[BODY], text="El agua baja.\n\nPregunte en el [río](glossary/rio).")}
    before, after = ({(each.code, each.mark) for each in _problems(each)} for each in (sources, _laid(sources, wrong)))
    assert before == {("REF-UNKNOWN", Mark("content/glossary.yaml", 3, 61))}
    assert after - before == {("LINK-UNKNOWN", Mark(LAYER, 6, 7))}
    assert before < after


def _problems(sources: Sources) -> Any:
    return check(_course(sources, "en"), Facts(TODAY, sources.images), sources)


def test_a_translation_of_what_the_layer_replaced_is_no_longer_in_use(small: Small) -> None:
    sources, groups = small
    problems = list(check_layout(lay_out(_laid(sources), "es", groups)))
    assert sorted((each.code, each.mark.path) for each in problems) == [
        ("PO-ORPHAN", "locales/es/glossary.po"),
        ("PO-ORPHAN", "locales/es/modules/safe-water.po"),
    ]
