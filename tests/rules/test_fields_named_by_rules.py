"""Rules that name fields by pattern name fields that exist, and pages have a place for what may be linked to."""

from __future__ import annotations

from pathlib import Path

from build_tools.course.base import Model
from build_tools.course.kinds import KINDS
from build_tools.course.places import patterns, places
from build_tools.course.shape import Holds, shape
from build_tools.rules.events import example_event
from build_tools.rules.figures import FIELDS
from build_tools.rules.known_ids import OF_COURSE, OF_MODULE
from build_tools.rules.visits import texts, visits
from tests.small import SMALL_COURSE, lay_over, read_course


def _exists(pattern: str) -> bool:
    kind, *path = pattern.split("/")
    model: type[Model] = KINDS[kind].model
    for name in path:
        if name == "*":
            continue
        field = shape(model).get(name)
        if field is None:
            return False
        if field.holds in (Holds.MODEL, Holds.MODELS):
            model = field.type
    return True


def test_patterns_of_figures_lead_to_texts() -> None:
    assert [pattern for pattern in FIELDS if not _exists(pattern)] == []


def test_patterns_of_the_walk_are_the_patterns_rules_use() -> None:
    course = read_course(SMALL_COURSE)
    written = {text.pattern for text in texts(course)}
    assert {"modules/*/sections/*/body", "modules/*/sections/*/key_points/*/text", "pages/*/body"} <= written & FIELDS
    assert "modules/*/sections/*/activities/*/decision/choices/*/text" in written


def test_what_may_be_linked_to_has_a_place_on_a_page(small_course: Path) -> None:
    lay_over(small_course, example_event())
    course = read_course(small_course)
    linked = {visit.address for visit in visits(course) if visit.pattern in patterns()}
    assert {visit.pattern for visit in visits(course) if visit.address in linked} == patterns().keys()
    assert linked == set(places(course))


def test_every_reference_of_a_model_leads_to_a_kind_or_a_list() -> None:
    kinds = {
        field.ref.kind
        for kind in KINDS.values()
        for model in _all_models(kind.model)
        for field in shape(model).values()
        if field.ref
    }
    assert kinds <= KINDS.keys() | OF_COURSE | OF_MODULE.keys()


def _all_models(model: type[Model]) -> list[type[Model]]:
    found = [model]
    for field in shape(model).values():
        if field.holds in (Holds.MODEL, Holds.MODELS):
            found += _all_models(field.type)
    return found
