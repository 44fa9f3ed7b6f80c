"""The browser's half of search, run by node, and the pages it is tried on."""

from __future__ import annotations

import gzip
import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from build_tools.course.audience import for_audience
from build_tools.course.base import Audience
from build_tools.course.course import Course
from build_tools.course.groups import group_hashes
from build_tools.course.published import published
from build_tools.parse import parse
from build_tools.pipeline import check_course
from build_tools.scripts.bundle import bundled, modules
from build_tools.search import Passage
from build_tools.search.letters import PAIRED, PIECE
from build_tools.translate import translate
from tests.small import TODAY

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ASSETS = ROOT / "build_tools" / "theme" / "assets"
KNOWN = modules()
OPENER = bundled(("search/open",), KNOWN)
SEARCH = bundled(("search/search",), KNOWN, ("search/open",))
"""The scripts of search: what is on every page, and what is loaded when search is first opened."""
RULES = json.dumps({"piece": PIECE, "paired": PAIRED})
"""What the index says of words in any language."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found: at most twenty places, best first, and the files that the first ten needed."""

    found: tuple[str, ...]
    some: bool
    unfinished: bool
    missing: tuple[str, ...]
    nearest: str | bool | None
    files: tuple[str, ...]


def run(what: str, given: Sequence[object], folder: Path | None = None) -> Any:
    """What engine.js says, as plain data. Without a folder it gets RULES."""
    with tempfile.TemporaryDirectory() as temporary:
        index = Path(temporary, "index.js")
        index.write_text(bundled(("search/words", "search/index", "search/excerpt"), KNOWN), "utf-8")
        command = ["node", str(HERE / "engine.js"), str(index), what, str(folder) if folder else RULES]
        made = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=True, timeout=60)
    return json.loads(made.stdout)


def find(folder: Path, queries: Sequence[str]) -> list[Found]:
    """What each query finds with the search files in a folder, each on a fresh page."""
    return [
        Found(**{**one, **{name: tuple(one[name]) for name in ("found", "missing", "files")}})
        for one in run("find", queries, folder)
    ]


def written(files: Mapping[str, str], folder: Path) -> Path:
    """The folder, made, with the files in it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    return folder


def sample(name: str) -> list[Passage]:
    """The passages of spanish.yaml or english.yaml."""
    return [
        Passage(row["uri"], row.get("anchor", ""), row["title"], (), row["text"])
        for row in yaml.safe_load((HERE / f"{name}.yaml").read_text("utf-8"))
    ]


def learner_courses(root: Path, today: date = TODAY) -> dict[str, Course]:
    """A course in every language, as learners may see it."""
    checked = check_course(root, today=today)
    assert checked.course is not None
    sources, groups = checked.sources, group_hashes(checked.course)
    parsed = {code: parse(translate(sources, code, groups), code)[0] for code in sources.languages}
    courses = {code: course for code, course in parsed.items() if course}
    return {code: for_audience(published(each, drafts=False), Audience.LEARNER) for code, each in courses.items()}


def compressed(data: str | bytes) -> int:
    """Bytes on the wire."""
    return len(gzip.compress(data.encode() if isinstance(data, str) else data, 9, mtime=0))
