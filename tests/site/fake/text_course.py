"""A course of text files, so that the site stage can be tested without the rest of the generator.

Each `modules/<id>.txt` is a page. A line is shown in every language; `en: ` or `es: ` before it says in which alone.
`! text` is an error at that line, `? text` a warning, `~ text` a note; `es! text` an error only the Spanish build has,
`es? text` a warning.
`<` at the beginning is HTML. `do: <language> crash` raises in that language; `do: <language> hang <file>` writes
its process id to the file and never ends; `wait <file>` ends when the file is gone.

With a file shell.txt the pages have what the course's own shell loads, and each word it asks for by its id.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path

from build_tools.course.languages import LanguageName
from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem, Severity, has_errors, tidy
from build_tools.outputs.output import PLAIN, Output, Request
from build_tools.outputs.site import framed
from build_tools.pages.page import Crumb, Heading, NavEntry, Page, Pages
from build_tools.publish.made import Made

NAMES = {"en": LanguageName("en", "English", "en"), "es": LanguageName("es", "Español", "es-419")}
WORDS = {
    "en": {
        "not-found-title": "This page does not exist",
        "not-found-text": "The link may be old.",
        "not-found-home": "First page",
        "preview-title": "Mend these first",
    },
    "es": {
        "not-found-title": "Esta página no existe",
        "not-found-text": "El enlace puede ser antiguo.",
        "not-found-home": "Primera página",
        "preview-title": "Primero corrija esto",
    },
}

_SEVERITIES = {"!": Severity.ERROR, "?": Severity.WARNING, "~": Severity.NOTE}


def languages(root: Path) -> tuple[str, ...]:
    """The languages in languages.txt, or both."""
    listed = root / "languages.txt"
    return tuple(listed.read_text("utf-8").split()) if listed.exists() else ("en", "es")


def make(
    output: Output,  # noqa: ARG001
    root: Path,
    *,
    today: date,  # noqa: ARG001
    request: Request = PLAIN,  # noqa: ARG001
    drafts: bool = False,  # noqa: ARG001
    language: str = "",
    once: bool = False,  # noqa: ARG001
) -> Made:
    """The pages of the text files, in place of what `build_tools.pipeline.make` returns."""
    files = sorted((root / "modules").glob("*.txt"))
    problems = tidy(problem for file in files for problem in _problems(file, language))
    for file in files:
        _behave(file, language)
    if has_errors(problems):
        return Made(problems=problems)
    pages = [_home(files, language), *(_page(file, language) for file in files)]
    titles = {page.uri: page.title for page in pages}
    compiled = Pages(
        language=NAMES[language],
        languages=tuple(NAMES[code] for code in languages(root)),
        id="small-course",
        title="Small course" if language == "en" else "Curso pequeño",
        description="A course of text files",
        pages=tuple(pages),
        nav=tuple(NavEntry(titles[page.uri], page.uri) for page in pages),
        words=WORDS[language],
    )
    return Made(pages=(_for_shell(compiled) if (root / "shell.txt").exists() else compiled,), problems=problems)


class AnyWord(dict[str, str]):
    """The words, and each other one as its id."""

    def __missing__(self, word: str) -> str:
        return word


def _for_shell(pages: Pages) -> Pages:
    return framed(replace(pages, words=AnyWord(pages.words)))


def _home(files: list[Path], language: str) -> Page:
    links = "".join(f'<li><a href="modules/{file.stem}.html">{file.stem}</a></li>' for file in files)
    title = "Home" if language == "en" else "Inicio"
    html = f'<h1 id="home">{title}</h1><ul>{links}</ul>'
    return Page("index.html", "home", title, html, "Where it starts", source="content/course.yaml")


def _page(file: Path, language: str) -> Page:
    lines = list(_lines(file, language))
    images = frozenset(part for line in lines if "<img" in line for part in line.split('"') if part.startswith("../"))
    return Page(
        uri=f"modules/{file.stem}.html",
        kind="section",
        title=f"{file.stem} <&>",
        html=f'<h1 id="top-{file.stem}">{escape(file.stem)}</h1>' + "".join(map(_paragraph, lines)),
        headings=(Heading("part", "A part"),) if any('id="part"' in line for line in lines) else (),
        source=f"modules/{file.name}",
        previous=Crumb("Home", "index.html"),
        images=frozenset(image.removeprefix("../") for image in images),
    )


def _lines(file: Path, language: str) -> Iterator[str]:
    for line in file.read_text("utf-8").splitlines():
        tag, colon, rest = line.partition(": ")
        if not colon or tag not in (*NAMES, "do"):
            yield line
        elif tag == language:
            yield rest


def _paragraph(line: str) -> str:
    return line if line.startswith("<") else f"<p>{escape(line)}</p>"


def _problems(file: Path, language: str) -> Iterator[Problem]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        tag, _, text = line.partition(" ")
        severity = _SEVERITIES.get(tag.removeprefix(language))
        if severity:
            mark = Mark(f"modules/{file.name}", number, 3)
            yield Problem(mark, "SMALL", f"{text} <b>", "Take the line out.", severity)


def _behave(file: Path, language: str) -> None:
    for line in file.read_text("utf-8").splitlines():
        if not line.startswith(f"do: {language} "):
            continue
        what, _, where = line.removeprefix(f"do: {language} ").partition(" ")
        if what in ("hang", "wait"):
            note = Path(where)
            note.write_text(str(os.getpid()), "utf-8")
            end = time.monotonic() + 60
            while time.monotonic() < end and (what == "hang" or note.exists()):
                time.sleep(0.05)
        elif what == "crash":
            raise RuntimeError("the text course crashed")
