"""What people change between two saves. Each edit is a name and two numbers, so that a failing series shrinks."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import polib

from build_tools.groups import group_hashes
from build_tools.load import load
from build_tools.parse import parse
from build_tools.translate import update
from tests.cache.state import State, write_folder

Step = tuple[str, int, int]
Edit = Callable[[State, int, int], State]

_TEXTS = (
    "Salt and sand",
    "Who *counts* the wells",
    "Ask [the well](glossary/well)",
    "The report [@well-report]",
    "Rain",
)
_WORDS = tuple(f'"{text}"' for text in _TEXTS)
_BROKEN = ("title: [unclosed\n", "titel: Twice\ntitel: Twice\n", "\t- x\n", "{}\n")
_TEMPLATES = ("module.html.j2", "home.html.j2", "parts/item.html.j2", "glossary.html.j2", "parts/fallback.html.j2")
_ENTRY = {
    "content/glossary.yaml": "  - {{id: new-{n}, term: new {n}, definition: New words.}}\n",
    "content/sources.yaml": "  - {{id: new-{n}, title: New {n}, language: en, publisher: A, read: full,"
    " checked: 2026-11-22}}\n",
    "content/dos.yaml": "  - {{id: new-{n}, number: {n}, title: New {n}, summary: More.}}\n",
    "content/interface.yaml": '  - {{id: quiz, text: "Quiz {n}"}}\n',
}


def edited(states: list[State], step: Step) -> State:
    """The last of `states` after one more edit; "undo" brings back an earlier one."""
    name, which, number = step
    return states[-1 - which % len(states)] if name == "undo" else EDITS[name](states[-1], which, number)


def _with(state: State, path: str, text: str | None) -> State:
    files = {name: data for name, data in state.files.items() if name != path}
    return replace(state, files=files if text is None else {**files, path: text.encode()})


def _text(state: State, path: str) -> str:
    return state.files[path].decode() if path in state.files else ""


def _below(state: State, folder: str) -> list[str]:
    return sorted(path for path in state.files if path.startswith(folder))


def _value(folder: str, fields: str, values: tuple[str, ...]) -> Edit:
    """Gives a field of a file another value."""
    pattern = re.compile(rf"(?<=\b)((?:{fields}): )(\"[^\"\n]*\"|[^\"\[|\n,}}][^\n,}}]*)")

    def edit(state: State, which: int, number: int) -> State:
        places = [(path, found) for path in _below(state, folder) for found in pattern.finditer(_text(state, path))]
        if not places:
            return state
        path, found = places[which % len(places)]
        text = _text(state, path)
        value = values[number % len(values)]
        return _with(state, path, f"{text[: found.start(2)]}{value}{text[found.end(2) :]}")

    return edit


def _paragraph(state: State, which: int, number: int) -> State:
    paths = [path for path in _below(state, "modules/") if "body: |\n" in _text(state, path)]
    if not paths:
        return state
    path = paths[which % len(paths)]
    more = f"body: |\n      {_TEXTS[number % len(_TEXTS)]} {number} [@facts/wells-tested].\n\n"
    return _with(state, path, _text(state, path).replace("body: |\n", more, 1))


def _page(state: State, _which: int, number: int) -> State:
    path = "content/pages/about.md"
    return _with(
        state, path, f"{_text(state, path)}\n## Part {number} {{#part-{number}}}\n\n{_TEXTS[number % len(_TEXTS)]}\n"
    )


def _minutes(state: State, which: int, number: int) -> State:
    """The minutes of a module and of its section."""
    path = ("modules/safe-water.yaml", "modules/clean-air.yaml")[which % 2]
    text = re.sub(r"(?m)^minutes: \d+$", f"minutes: {number + 12}", _text(state, path))
    return _with(state, path, re.sub(r"(?m)^    minutes: \d+$", f"    minutes: {number + 10}", text))


def _key(state: State, which: int, number: int) -> State:
    """Marks other choices of an item as correct."""
    path = ("quizzes/safe-water.yaml", "quizzes/clean-air.yaml")[which % 2]
    parts = re.split(r"(, (?:correct: true, )?)(?=feedback)", _text(state, path))
    for choice in ((0, 1), (5, 6), (3,))[number % 3]:
        at = 2 * choice + 1
        if at < len(parts):
            parts[at] = ", " if "correct" in parts[at] else ", correct: true, "
    return _with(state, path, "".join(parts))


def _order(state: State, which: int, number: int) -> State:
    text = _text(state, "content/course.yaml")
    orders = ("safe-water, clean-air", "clean-air, safe-water", "safe-water", "clean-air")
    return _with(
        state,
        "content/course.yaml",
        re.sub(r"modules: \[[^\]\n]*\]", f"modules: [{orders[(which + number) % 4]}]", text, count=1),
    )


def _add(state: State, which: int, number: int) -> State:
    path = sorted(_ENTRY)[which % len(_ENTRY)]
    return _with(state, path, _text(state, path) + _ENTRY[path].format(n=2 + number % 5))


def _remove(state: State, which: int, _number: int) -> State:
    """Takes the last entry of a list away, or the last item of the quiz."""
    path = [*sorted(_ENTRY), "quizzes/safe-water.yaml"][which % (len(_ENTRY) + 1)]
    text = _text(state, path)
    at = text.rfind("\n  - ")
    return _with(state, path, text[: at + 1]) if at > 0 else state


def _module(state: State, _which: int, number: int) -> State:
    """Another module, or one less."""
    name = f"more-{number % 2}"
    path, settings = f"modules/{name}.yaml", _text(state, "content/course.yaml")
    if path in state.files:
        fewer = _with(state, path, None)
        return _with(fewer, "content/course.yaml", settings.replace(f"{name}, ", "")) if settings else fewer
    made = _text(state, "modules/clean-air.yaml").replace("Clean air", f"More {number}")
    more = _with(state, path, "status: draft\n" + made.replace("quiz: clean-air\n", ""))
    return _with(more, "content/course.yaml", settings.replace("modules: [", f"modules: [{name}, ", 1))


def _status(state: State, which: int, _number: int) -> State:
    """A draft, or a draft no longer."""
    paths = [*_below(state, "modules/"), *_below(state, "case_studies/")]
    if not paths:
        return state
    path = paths[which % len(paths)]
    text = _text(state, path)
    line = "status: draft\n"
    return _with(state, path, text.replace(line, "") if line in text else text + line)


def _reorder(state: State, which: int, _number: int) -> State:
    """The first entry of a list becomes the last."""
    path = sorted(_ENTRY)[which % len(_ENTRY)]
    head, *entries = re.split(r"(?m)^(?=  - )", _text(state, path))
    return _with(state, path, "".join([head, *entries[1:], *entries[:1]]))


def _catalogue(state: State, which: int, number: int) -> State:
    paths = [path for path in _below(state, "locales/es/") if path.endswith(".po") and _readable(_text(state, path))]
    places = [(path, at) for path in paths for at in range(len(polib.pofile(_text(state, path))))]
    if not places:
        return state
    path, at = places[which * 7 % len(places)]
    file = polib.pofile(_text(state, path))
    entry = file[at]
    entry.msgstr = ("", f"Otra palabra {number}", f"{entry.msgid} (otra vez)", "Lugar [otro](glossary/well)")[
        number % 4
    ]
    entry.flags = ["fuzzy"] if number % 5 == 0 else []
    return _with(state, path, str(file))


def _readable(text: str) -> bool:
    try:
        return bool(len(polib.pofile(text)))
    except (OSError, ValueError):
        return False


def _update(state: State, _which: int, _number: int) -> State:
    """What `course translate update` would write."""
    folder = Path(tempfile.mkdtemp())
    try:
        write_folder(folder, {}, state.files)
        sources, _ = load(folder)
        course, _ = parse(sources, sources.source_lang)
        if course is None or not all(_readable(each.text) for each in sources.catalogues):
            return state
        made = update(sources, "es", group_hashes(course))
        return replace(state, files={**state.files, **{path: text.encode() for path, text in made.items()}})
    finally:
        shutil.rmtree(folder)


def _break(state: State, which: int, number: int) -> State:
    path = sorted(state.files)[which * 3 % len(state.files)]
    if path.endswith(".po"):
        return _with(state, path, f'{_text(state, path)}\nmsgid "never closed {number}\n')
    return _with(state, path, _text(state, path) + _BROKEN[number % len(_BROKEN)])


def _template(state: State, which: int, number: int) -> State:
    name = _TEMPLATES[which % len(_TEMPLATES)]
    remarks: Mapping[str, str] = {**state.remarks, name: f"<!-- {number} -->" if number % 3 else "{# quiet #}"}
    return replace(state, remarks=remarks)


EDITS: Mapping[str, Edit] = {
    "title": _value("modules/", "title|summary", _WORDS),
    "text": _value("modules/", "text|situation|task|question|consequence", _WORDS),
    "minutes": _minutes,
    "paragraph": _paragraph,
    "item": _value("quizzes/", "title|stem|text|feedback", _WORDS),
    "key": _key,
    "term": _value("content/glossary.yaml", "term|definition", _WORDS),
    "source": _value("content/sources.yaml", "year", ("1999", "2001")),
    "publisher": _value("content/sources.yaml", "title|publisher", ("Zinc", "Ámbar", "Institute *of* Wells")),
    "fact": _value("content/facts.yaml", "statement", _WORDS),
    "review": _value("content/facts.yaml", "review_by", ("2026-12-01", "2026-11-21", "2028-01-01")),
    "case": _value("case_studies/", "title|summary|challenge|role", _WORDS),
    "track": _value("content/tracks/", "title|audience|why|not_yet", _WORDS),
    "settings": _value("content/course.yaml", "title|subtitle|version|label", ('"2"', "Large course", "Silver")),
    "word": _value("content/interface.yaml", "text|one", ('"{count} min"', '"just {count}"', '"minutes"')),
    "order": _order,
    "reorder": _reorder,
    "page": _page,
    "add": _add,
    "remove": _remove,
    "module": _module,
    "status": _status,
    "catalogue": _catalogue,
    "update": _update,
    "break": _break,
    "template": _template,
    "day": lambda state, _which, number: replace(state, today=state.today + timedelta(days=number * 40 - 400)),
    "drafts": lambda state, _which, _number: replace(state, drafts=not state.drafts),
}
NAMES = (*EDITS, "undo", "undo")
"""Undo twice: that something is again as it was is what a memory serves, and what can go wrong with it."""
