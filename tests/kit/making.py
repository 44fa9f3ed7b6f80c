"""The kit of a small workshop, made in tests: `workshop.txt` is laid over the small course."""

from __future__ import annotations

import shutil
from pathlib import Path

from build_tools.course.base import Audience
from build_tools.course.course import Course
from build_tools.outputs.kit import KIT
from build_tools.outputs.output import Request
from build_tools.pipeline import checked_courses, make
from build_tools.publish.made import Made
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, TODAY, lay_over

WORKSHOP = Path(__file__).with_name("workshop.txt")
IN_SPANISH = "name: Español\nlocale: es-419\nchecked: true\n"


def workshop_course(folder: Path) -> Path:
    """A course in `folder` with a workshop of two days, in English and, not translated, in Spanish; with the real
    interface words.
    """
    shutil.copytree(SMALL_COURSE, folder)
    lay_over(folder, WORKSHOP.read_text("utf-8"))
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    (folder / "locales" / "es").mkdir(parents=True)
    (folder / "locales" / "es" / "_language.yaml").write_text(IN_SPANISH, "utf-8")
    return folder


def trainers_course(folder: Path) -> Course:
    """The course in `folder` as trainers see it, in English."""
    courses = checked_courses(folder, Audience.TRAINER, today=TODAY).courses
    assert courses is not None
    return courses.by_language["en"]


def made_kit(folder: Path, **options: str) -> Made:
    """What the output makes of the course in `folder`."""
    return make(KIT, folder, today=TODAY, request=Request(options))


def texts(made: Made) -> dict[str, str]:
    """The files by path, as text."""
    return {path: data.decode() for path, data in made.files.items() if isinstance(data, bytes)}
