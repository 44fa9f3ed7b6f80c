"""The kit of each workshop: a folder and a zip that a trainer carries; the tests are in a folder and a zip apart."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from build_tools.course.base import Audience
from build_tools.course.courses import Courses
from build_tools.course.kinds import PAPERS, TESTS, TOOLS, WORKSHOPS
from build_tools.ground.nearest import did_you_mean
from build_tools.ground.nodes import Mark
from build_tools.ground.package import PACKAGE
from build_tools.ground.problems import Problem
from build_tools.kit.frame import BASE, framed
from build_tools.kit.left_out import left_out
from build_tools.kit.page import Kit, KitPage, Part
from build_tools.kit.rendering import kits
from build_tools.outputs.output import Option, Output, Request
from build_tools.pages.renderer import Renderer
from build_tools.publish.allow_list import PUBLISHABLE
from build_tools.publish.made import Made
from build_tools.publish.stylesheets import bundled as bundled_sheets
from build_tools.reading.package_text import package_text
from build_tools.scripts.bundle import bundle_path, bundled, modules

ZIP = ".zip"
_SHEETS = PACKAGE / "kit" / "assets"

WORKSHOP = Option("workshop", "Only the kit of the workshop with this id.", (), "")


def make(courses: Courses, request: Request) -> Made:
    """The kits of the workshops in `courses`, or of the one that the request names."""
    only = request.options[WORKSHOP.name]
    known = tuple(courses.by_language[courses.whole[0]].of(WORKSHOPS))
    if problem := _nothing_to_make(only, known):
        return Made(problems=(problem,))
    files: dict[str, bytes | Path] = {}
    zips: dict[str, str] = {}
    counts: dict[str, int] = {}
    problems: list[Problem] = []
    for id, made in groupby(kits(courses, only, request.progress), key=lambda pair: pair[1].id):
        of_workshop = list(made)
        for part in Part:
            folder = _folder_of(id, part)
            of_part = _folder(of_workshop, part)
            files |= {f"{folder}/{path}": data for path, data in of_part.items()}
            zips |= {f"{folder}{ZIP}": folder} if of_part else {}
        for _, kit in of_workshop:
            counts[kit.language.code] = counts.get(kit.language.code, 0) + len(kit.pages)
            problems += (problem for page in kit.pages for problem in page.problems)
    return Made(files, tuple(problems), counts=counts, zips=zips)


KIT = Output(
    "kit",
    "What a trainer carries to a workshop, a folder and a zip for each: course kit.",
    make,
    audience=Audience.TRAINER,
    options=(WORKSHOP,),
    suffixes=PUBLISHABLE | {ZIP},
    kinds=frozenset(kind.name for kind in (WORKSHOPS, TESTS, PAPERS, TOOLS)),
    left_out=left_out,
    unit="page",
)


def _nothing_to_make(only: str, known: tuple[str, ...]) -> Problem | None:
    if only and only not in known:
        hint = did_you_mean(only, known) or f"There are: {', '.join(known)}."
        return Problem(Mark(WORKSHOPS.path), "REF-UNKNOWN", f'There is no workshop "{only}".', hint if known else "")
    for id in known:
        if _folder_of(id, Part.TESTS) in known:
            message = f'The kit of this workshop would lie in the folder of the tests of "{id}".'
            return Problem(Mark(WORKSHOPS.file(_folder_of(id, Part.TESTS))), "FILE-NAME", message, "Rename the file.")
    if not known:
        hint = f"Write one in {WORKSHOPS.path}/: its README has the smallest."
        return Problem(Mark(WORKSHOPS.path), "MISSING-FILE", "The course has no workshop, so there is no kit.", hint)
    return None


def _folder_of(id: str, part: Part) -> str:
    """The folder of a part of a workshop's kit."""
    return id if part is Part.KIT else f"{id}-{part}"


def _folder(made: list[tuple[Renderer, Kit]], part: Part) -> dict[str, bytes | Path]:
    """The files of a part of a workshop's kit, by their path in its folder. Nothing when it has no pages."""
    pages = [(renderer, kit, page) for renderer, kit in made for page in kit.pages if page.part is part]
    if not pages:
        return {}
    assets = _assets(page for _, _, page in pages)
    languages = [kit.language for _, kit in made]
    names = {name: path for name, (path, _) in assets.items()}
    documents = {
        f"{kit.language.code}/{page.uri}": framed(page, kit, renderer, languages, names)
        for renderer, kit, page in pages
    }
    texts = {**dict(assets.values()), **documents, "index.html": _choice(made)}
    pictures = {
        f"{kit.language.code}/{image}": Path("content") / image for _, kit, page in pages for image in page.images
    }
    return {**{path: text.encode() for path, text in sorted(texts.items())}, **pictures}


def _assets(pages: Iterable[KitPage]) -> dict[str, tuple[str, str]]:
    """The path and the text of each stylesheet and bundle that the pages need, by the name that `framed` asks for."""
    known, found = modules(), dict[str, tuple[str, str]]()
    all_pages = tuple(pages)
    sheets = bundled_sheets({path.name: package_text(path) for path in sorted(_SHEETS.glob("*.css"))})
    for name in dict.fromkeys((BASE, *(style for page in all_pages for style in page.styles))):
        found[name] = f"assets/{name}.css", sheets[f"{name}.css"]
    for entries in dict.fromkeys(page.scripts for page in all_pages if page.scripts):
        text = bundled(entries, known)
        found[" ".join(entries)] = bundle_path(entries[-1].rpartition("/")[2], text), text
    return found


def _choice(made: list[tuple[Renderer, Kit]]) -> str:
    """The page that leads to the desk in each language."""
    renderer, kit = made[0]
    return renderer.context.templates.get_template("kit/languages.html.j2").render(
        kits=[kit for _, kit in made], kit=kit
    )
