"""Edits of the catalogues: by hand, and by the command that updates them."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import polib

from build_tools.course.groups import group_hashes
from build_tools.parse import parse
from build_tools.reading.load import load
from build_tools.translate import update
from tests.cache.state import State, write_folder
from tests.cache.state_files import below, text_of, with_file


def catalogue(state: State, which: int, number: int) -> State:
    """Another translation of an entry, or none, and sometimes a fuzzy one."""
    paths = [path for path in below(state, "locales/es/") if path.endswith(".po") and _readable(text_of(state, path))]
    places = [(path, at) for path in paths for at in range(len(polib.pofile(text_of(state, path))))]
    if not places:
        return state
    path, at = places[which * 7 % len(places)]
    file = polib.pofile(text_of(state, path))
    entry = file[at]
    entry.msgstr = ("", f"Otra palabra {number}", f"{entry.msgid} (otra vez)", "Lugar [otro](glossary/well)")[
        number % 4
    ]
    entry.flags = ["fuzzy"] if number % 5 == 0 else []
    return with_file(state, path, str(file))


def updated(state: State, _which: int, _number: int) -> State:
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


def _readable(text: str) -> bool:
    try:
        return bool(len(polib.pofile(text)))
    except (OSError, ValueError):
        return False
