"""Everything a site is compiled from, as one value, so that an edit can be made, kept and taken back."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import polib

from tests.small import SMALL_COURSE, TODAY
from tests.translate.spanish import add_spanish

_ONLY_SECOND = {"modules": "prerequisites: [safe-water]\n", "quizzes": ""}
_OPENING = re.compile(r"^(#+ )?")


@dataclass(frozen=True)
class State:
    """`files` are the course's by path; `remarks` are comments added to templates, by the template's name."""

    files: Mapping[str, bytes]
    remarks: Mapping[str, str] = field(default_factory=dict)
    today: date = TODAY
    drafts: bool = True


def first_state(folder: Path) -> State:
    """The smallest course with a second module, all of it in Spanish too; `folder` is written and holds it."""
    shutil.copytree(SMALL_COURSE, folder)
    for kind in ("modules", "quizzes"):
        text = (folder / kind / "safe-water.yaml").read_text("utf-8")
        second = text.replace("Safe water", "Clean air").replace(": safe-water", ": clean-air")
        (folder / kind / "clean-air.yaml").write_text(second + _ONLY_SECOND[kind], "utf-8")
    settings = folder / "content/course.yaml"
    settings.write_text(
        settings.read_text("utf-8").replace("modules: [safe-water]", "modules: [safe-water, clean-air]"), "utf-8"
    )
    add_spanish(folder)
    for path in (folder / "locales/es").rglob("*.po"):
        path.write_text(in_spanish(path.read_text("utf-8")), "utf-8")
    return State(read_folder(folder))


def in_spanish(catalogue: str) -> str:
    """The catalogue with every text translated, in words that keep what must be kept."""
    file = polib.pofile(catalogue)
    for entry in file:
        entry.msgstr = _OPENING.sub(r"\1En español: ", entry.msgid)
    return str(file)


def read_folder(folder: Path) -> dict[str, bytes]:
    """Every file by its path."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def write_folder(folder: Path, before: Mapping[str, bytes], after: Mapping[str, bytes]) -> None:
    """Makes a folder that holds `before` hold `after`."""
    for name in before.keys() - after.keys():
        (folder / name).unlink()
    for name, data in after.items():
        if before.get(name) != data:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
