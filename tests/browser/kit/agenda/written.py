"""Writes pages of a kit of a small workshop, as the output does, so that a browser can open them from a folder."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from build_tools.course.course import Course
from build_tools.course.kinds import WORKSHOPS
from build_tools.ground.package import PACKAGE
from build_tools.kit.frame import framed
from build_tools.kit.maker import maker_of, within_kit
from build_tools.kit.page import Kit
from build_tools.kit.rendering import KitPageKind
from build_tools.pages.renderer import renderer_of
from tests.pages.rendering import NAMES
from tests.real_course import ROOT
from tests.script import script
from tests.small import SMALL_COURSE, TODAY, lay_over, read_course

SHEETS = PACKAGE / "kit" / "assets"


def workshop_course(folder: Path) -> Course:
    """The small course with the workshop of workshop.txt, written to `folder`; with the real interface words."""
    shutil.copytree(SMALL_COURSE, folder)
    lay_over(folder, Path(__file__).with_name("workshop.txt").read_text("utf-8"))
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    return read_course(folder)


def write_pages(course: Course, kind: KitPageKind, folder: Path) -> Path:
    """Writes the pages of a kind below `folder`, in English and as if in Spanish, with styles and scripts."""
    courses = {code: replace(course, language=code) for code in ("en", "es")}
    shutil.copytree(SHEETS, folder / "assets")
    for name in NAMES:
        renderer = renderer_of(courses[name.code], courses, NAMES, TODAY, within_kit)
        maker = maker_of(renderer, renderer.course.of(WORKSHOPS)["short"])
        pages = tuple(kind(maker))
        kit = Kit("short", name, maker.title(maker.workshop.title), pages)
        for page in pages:
            assert not page.problems
            files = {sheet.stem: f"assets/{sheet.name}" for sheet in SHEETS.glob("*.css")}
            files[" ".join(page.scripts)] = "assets/script.js"
            (folder / "assets" / "script.js").write_text(script(*page.scripts), "utf-8")
            (folder / name.code).mkdir(exist_ok=True)
            (folder / name.code / page.uri).write_text(framed(page, kit, renderer, NAMES, files), "utf-8")
    return folder
