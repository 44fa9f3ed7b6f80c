"""Writes pages of a kit of a small workshop, as the output does, so that a browser can open them from a folder."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from build_tools.course.course import Course
from build_tools.course.kinds import WORKSHOPS
from build_tools.kit.maker import maker_of, within_kit
from build_tools.kit.rendering import KitPageKind
from build_tools.pages.renderer import renderer_of
from tests.kit.paper_course import write_page
from tests.pages.rendering import NAMES
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, TODAY, lay_over, read_course


def workshop_course(folder: Path) -> Course:
    """The small course with the workshop of workshop.txt, written to `folder`; with the real interface words."""
    shutil.copytree(SMALL_COURSE, folder)
    lay_over(folder, Path(__file__).with_name("workshop.txt").read_text("utf-8"))
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    return read_course(folder)


def write_pages(course: Course, kind: KitPageKind, folder: Path) -> Path:
    """Writes the pages of a kind below `folder`, in English and as if in Spanish, with styles and scripts."""
    courses = {code: replace(course, language=code) for code in ("en", "es")}
    for name in NAMES:
        renderer = renderer_of(courses[name.code], courses, NAMES, TODAY, within_kit)
        maker = maker_of(renderer, renderer.course.of(WORKSHOPS)["short"])
        for page in kind(maker):
            write_page(folder, maker, page, NAMES)
    return folder
