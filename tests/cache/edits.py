"""What people change between two saves. Each edit is a name and two numbers, so that a failing series shrinks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from tests.cache import list_edits, translation_edits, value_edits
from tests.cache.state import State
from tests.cache.state_files import Edit, text_of, with_file
from tests.cache.value_edits import WORDS, another_value

Step = tuple[str, int, int]

_BROKEN = ("title: [unclosed\n", "titel: Twice\ntitel: Twice\n", "\t- x\n", "{}\n")
_TEMPLATES = ("module.html.j2", "home.html.j2", "parts/item.html.j2", "glossary.html.j2", "parts/fallback.html.j2")


def edited(states: list[State], step: Step) -> State:
    """The last of `states` after one more edit; "undo" brings back an earlier one."""
    name, which, number = step
    return states[-1 - which % len(states)] if name == "undo" else EDITS[name](states[-1], which, number)


def _break(state: State, which: int, number: int) -> State:
    path = sorted(state.files)[which * 3 % len(state.files)]
    if path.endswith(".po"):
        return with_file(state, path, f'{text_of(state, path)}\nmsgid "never closed {number}\n')
    return with_file(state, path, text_of(state, path) + _BROKEN[number % len(_BROKEN)])


def _template(state: State, which: int, number: int) -> State:
    name = _TEMPLATES[which % len(_TEMPLATES)]
    remarks: Mapping[str, str] = {**state.remarks, name: f"<!-- {number} -->" if number % 3 else "{# quiet #}"}
    return replace(state, remarks=remarks)


EDITS: Mapping[str, Edit] = {
    "title": another_value("modules/", "title|summary", WORDS),
    "text": another_value("modules/", "text|situation|task|question|consequence", WORDS),
    "minutes": value_edits.minutes,
    "paragraph": value_edits.paragraph,
    "item": another_value("quizzes/", "title|stem|text|feedback", WORDS),
    "key": value_edits.key,
    "term": another_value("content/glossary.yaml", "term|definition", WORDS),
    "source": another_value("content/sources.yaml", "year", ("1999", "2001")),
    "publisher": another_value("content/sources.yaml", "title|publisher", ("Zinc", "Ámbar", "Institute *of* Wells")),
    "fact": another_value("content/facts.yaml", "statement", WORDS),
    "review": another_value("content/facts.yaml", "review_by", ("2026-12-01", "2026-11-21", "2028-01-01")),
    "case": another_value("case_studies/", "title|summary|challenge|role", WORDS),
    "track": another_value("content/tracks/", "title|audience|why|not_yet", WORDS),
    "settings": another_value("content/course.yaml", "title|subtitle|version|label", ('"2"', "Large course", "Silver")),
    "word": another_value("content/interface.yaml", "text|one", ('"{count} min"', '"just {count}"', '"minutes"')),
    "order": list_edits.order,
    "reorder": list_edits.reorder,
    "page": value_edits.page,
    "add": list_edits.add,
    "remove": list_edits.remove,
    "module": list_edits.module,
    "status": list_edits.status,
    "catalogue": translation_edits.catalogue,
    "update": translation_edits.updated,
    "break": _break,
    "template": _template,
    "day": lambda state, _which, number: replace(state, today=state.today + timedelta(days=number * 40 - 400)),
    "drafts": lambda state, _which, _number: replace(state, drafts=not state.drafts),
}
NAMES = (*EDITS, "undo", "undo")
"""Undo twice: that something is again as it was is what a memory serves, and what can go wrong with it."""
