"""A small course with a workshop and two tests, and single pages of its kit, written as a browser opens them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from build_tools.course.kinds import WORKSHOPS
from build_tools.course.languages import LanguageName
from build_tools.kit.frame import BASE, framed
from build_tools.kit.maker import Maker, maker_of, within_kit
from build_tools.kit.page import Kit, KitPage
from build_tools.kit.rendering import KitPageKind
from build_tools.pages.renderer import renderer_of
from tests.pages.rendering import NAMES, document
from tests.real_course import ROOT
from tests.script import script
from tests.small import SMALL_COURSE, TODAY, lay_over, read_course

EXAMPLE = Path(__file__).with_name("paper_course.txt")
SHEETS = ROOT / "build_tools" / "kit" / "assets"


def paper_maker(folder: Path, *examples: str) -> Maker:
    """The maker of the kit of the workshop, of a course written to `folder` with these examples laid over it."""
    shutil.copytree(SMALL_COURSE, folder)
    shutil.copy(ROOT / "content" / "interface.yaml", folder / "content" / "interface.yaml")
    for example in (EXAMPLE.read_text("utf-8"), *examples):
        lay_over(folder, example)
    course = read_course(folder)
    renderer = renderer_of(course, {"en": course}, NAMES[:1], TODAY, within_kit)
    return maker_of(renderer, course.of(WORKSHOPS)["one-day"])


def quiz_with(items: str) -> str:
    """An example that puts these items in place of those of the quiz."""
    return f"# in: quizzes/safe-water.yaml\nitems:\n{items}"


def write_only_page(kind: KitPageKind, folder: Path) -> Path:
    """Writes the only page of a kind, of the kit of the workshop, below `folder`. Returns its path."""
    maker = paper_maker(folder / "course")
    (made,) = kind(maker)
    return write_page(folder / "kit", maker, made)


def write_page(folder: Path, maker: Maker, page: KitPage, names: Sequence[LanguageName] = NAMES[:1]) -> Path:
    """Writes a page of a kit in the languages `names`, with its styles and its script. Returns its path."""
    assert not page.problems
    files = {name: f"assets/{name}.css" for name in (BASE, *page.styles)}
    texts = {path: (SHEETS / Path(path).name).read_text("utf-8") for path in files.values()}
    if page.scripts:
        files[" ".join(page.scripts)] = "assets/script.js"
        texts["assets/script.js"] = script(*page.scripts)
    kit = Kit(maker.workshop.id, maker.renderer.name, maker.title(maker.workshop.title), (page,))
    path = f"{kit.language.code}/{page.uri}"
    texts[path] = framed(page, kit, maker.renderer, names, files)
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder / path


def lines_of(page: KitPage) -> list[list[str]]:
    """What each item of a quiz on paper says, line by line. What there is to mark comes first: `(a)` a circle, `[a]` a
    square, `[ ]` a box to write in.
    """
    items = document(page.html).findall(".//li[@class='kit-item']")
    return [[line for element in item.iter() for line in _line(element, item)] for item in items]


def _line(element: Any, item: Any) -> list[str]:
    tag, parent = element.tag, _parent_class(element, item)
    if tag not in ("p", "li") or any(each is not element and each.tag in ("p", "li") for each in element.iter()):
        return []
    text = re.sub(r"\s+", " ", "".join(element.itertext())).strip()
    if "kit-written" in parent or "kit-boxes" in parent:
        return [f"[ ] {text}"]
    if "kit-abc" in parent:
        letter, _, words = text.partition(" ")
        return [f"[{letter}] {words}" if "kit-several" in parent else f"({letter}) {words}"]
    return [text]


def _parent_class(element: Any, item: Any) -> str:
    for parent in item.iter():
        if element in list(parent):
            return str(parent.attrib.get("class", ""))
    return ""
