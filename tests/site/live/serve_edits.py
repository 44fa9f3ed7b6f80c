"""What people save under `serve`: the edits of `tests/cache`, and those that only a whole site has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from tests.cache.edits import EDITS as CACHE_EDITS
from tests.cache.edits import Step
from tests.cache.state import State
from tests.cache.state_files import Edit, text_of, with_file

_NOT_HERE = {"template", "day", "drafts"}
"""They are no files of the course."""
_THEME = ("theme/partials/footer.html", "theme/main.html", "theme/assets/page.css")


def edited(states: list[State], step: Step) -> State:
    """The last of `states` after one more edit; "undo" brings back an earlier one."""
    name, which, number = step
    return states[-1 - which % len(states)] if name == "undo" else EDITS[name](states[-1], which, number)


def _of_course(edit: Edit) -> Edit:
    """The same edit, for a course that has settings and a theme beside it."""

    def changed(state: State, which: int, number: int) -> State:
        others = {path: data for path, data in state.files.items() if path.startswith(("theme/", "mkdocs.yml"))}
        course = replace(state, files={path: data for path, data in state.files.items() if path not in others})
        made = edit(course, which, number)
        return replace(made, files={**made.files, **others})

    return changed


def _config(state: State, which: int, number: int) -> State:
    """Another copyright, address of the repository or colour, or a file that is no YAML."""
    lines = (f"copyright: Ours {number}", f"repo_url: https://example.org/{number}", "copyright: [unclosed")
    text = re.sub(r"(?m)^(copyright|repo_url):.*\n", "", text_of(state, "mkdocs.yml"))
    return with_file(state, "mkdocs.yml", f"{text}{lines[which % 3]}\n")


def _theme(state: State, which: int, number: int) -> State:
    """A remark in the frame or the style."""
    path = _THEME[which % len(_THEME)]
    remark = f"/* {number} */" if path.endswith(".css") else f"<!-- {number} -->"
    return with_file(state, path, f"{text_of(state, path)}{remark}\n")


def _rename(state: State, which: int, _number: int) -> State:
    """A module under another id, with the line that says so or without."""
    old, new = ("clean-air", "fresh-air") if "modules/clean-air.yaml" in state.files else ("fresh-air", "clean-air")
    path = f"modules/{old}.yaml"
    if path not in state.files:
        return state
    text = f"former_ids: [modules/{old}]\n" * (which % 3 > 0) + re.sub(
        r"(?m)^former_ids: \[modules/.*\n", "", text_of(state, path)
    )
    moved = with_file(with_file(state, path, None), f"modules/{new}.yaml", text)
    listed = re.sub(rf"\b{old}\b", new, text_of(state, "content/course.yaml"))
    return with_file(moved, "content/course.yaml", listed)


def _delete(state: State, which: int, _number: int) -> State:
    """A file is gone."""
    paths = sorted(path for path in state.files if not path.startswith(("theme/", "mkdocs.yml")))
    return with_file(state, paths[which * 5 % len(paths)], None)


EDITS: Mapping[str, Edit] = {
    **{name: _of_course(edit) for name, edit in CACHE_EDITS.items() if name not in _NOT_HERE},
    "config": _config,
    "theme": _theme,
    "rename": _rename,
    "delete": _delete,
}
