"""What readers see of services for people who need help, and what the people who build the course are told."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import yaml

from build_tools.ground.problems import Problem
from build_tools.ground.reports import as_text
from build_tools.outputs.site import SITE
from build_tools.pages.page import Page
from build_tools.pipeline import make
from tests.pages.rendering import words_of
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, lay_over

CASES = Path(__file__).with_name("cases.yaml")
TODAY = date(2026, 11, 22)
HARD = """\
# in: modules/safe-water.yaml
safety: {level: 2, note: This module speaks of harm., alternative: Go on with the next one.}
# file: content/pages/help.md
---
title: Where to find help
summary: What you can do.
---

You decide what happens, and when.
"""
SECTION = "modules/safe-water/start.html"


@dataclass(frozen=True, slots=True)
class Case:
    """A case of cases.yaml: files of services, and by language the words of the page on help and of the box."""

    name: str
    files: dict[str, str]
    problems: str
    page: dict[str, str]
    box: dict[str, str]


def cases() -> list[Case]:
    """All cases."""
    return [Case(**each) for each in yaml.safe_load(CASES.read_text("utf-8"))]


def made_of(files: dict[str, str], folder: Path) -> tuple[dict[str, dict[str, Page]], tuple[Problem, ...]]:
    """The pages by language and uri of a small course about a hard topic with these files of services, and its
    problems.
    """
    course = Path(shutil.copytree(SMALL_COURSE, folder / "course"))
    shutil.copy(ROOT / "content" / "interface.yaml", course / "content" / "interface.yaml")
    (course / "locales" / "es").mkdir(parents=True)
    for name in ("_language.yaml", "_site.po"):
        shutil.copy(ROOT / "locales" / "es" / name, course / "locales" / "es" / name)
    (course / "content" / "referral" / "gt.yaml").unlink()
    lay_over(course, HARD + "".join(f"# file: content/referral/{name}.yaml\n{text}" for name, text in files.items()))
    made = make(SITE, course, today=TODAY)
    pages = {each.language.code: {page.uri: page for page in each.pages} for each in made.pages}
    return pages, tuple(problem for problem in made.problems if problem.code.startswith("REFERRAL"))


def page_words(pages: dict[str, Page]) -> str:
    """What the page on help shows of services."""
    return words_of(pages["help.html"].html).partition("and when. ")[2]


def box_words(pages: dict[str, Page]) -> str:
    """What the box on a page about a hard topic says."""
    html = pages[SECTION].html
    return words_of(html[html.index('<aside class="course-callout"') :].partition("</aside>")[0] + "</aside>")


OFTEN = (
    "valid, with every way to reach it",
    "expired yesterday, with another one",
    "missing",
    "no checker, and numbers",
)
"""Those that are tried in every run; the whole run has all."""
CASES_MARKED = [
    pytest.param(case, id=case.name, marks=[] if case.name in OFTEN else [pytest.mark.full]) for case in cases()
]


@pytest.mark.parametrize("case", CASES_MARKED)
def test_each_case(case: Case, tmp_path: Path) -> None:
    pages, problems = made_of(case.files, tmp_path)
    assert as_text(problems) == case.problems.strip()
    assert {code: page_words(found) for code, found in pages.items()} == case.page
    assert {code: box_words(found) for code, found in pages.items()} == case.box
