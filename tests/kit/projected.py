"""The kit of a small workshop whose session and quiz show everything that is projected, written to a folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from build_tools.course.courses import Courses
from build_tools.outputs.kit import KIT
from build_tools.outputs.output import PLAIN
from tests.browser.typed_quiz import WRITTEN
from tests.pages.rendering import NAMES, in_spanish
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, TODAY, lay_over, read_course

EXAMPLE = Path(__file__).with_name("projected.txt")
DECK = "slides-safe-water-walk.html"
PLAY = "play-safe-water.html"
QUIZ = SMALL_COURSE / "quizzes" / "safe-water.yaml"


def courses(folder: Path) -> Courses:
    """The course, written to `folder`; its second language has no translation."""
    shutil.copytree(SMALL_COURSE, folder)
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    lay_over(folder, f"{EXAMPLE.read_text('utf-8')}# in: quizzes/safe-water.yaml\n{_items()}")
    read = read_course(folder)
    return Courses({"en": read, "es": in_spanish(read)}, NAMES, ("en", "es"), TODAY)


def write_kit(folder: Path) -> Path:
    """The folder of the workshop's kit, below `folder`."""
    made = KIT.make(courses(folder / "course"), KIT.filled(PLAIN))
    assert made.problems == ()
    for path, data in made.files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data if isinstance(data, bytes) else (folder / "course" / data).read_bytes())
    return folder / "morning"


def _items() -> str:
    """The items of the small course's own quiz, and one of every other type."""
    items = yaml.safe_load(QUIZ.read_text("utf-8"))["items"]
    for file in WRITTEN:
        items += yaml.safe_load(file.read_text("utf-8"))
    return yaml.safe_dump({"items": items}, allow_unicode=True, sort_keys=False)
