"""A number that nobody checked, or not again in time, is in no byte of any output, even of one that writes it all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from build_tools.course.base import Audience
from build_tools.course.courses import Courses
from build_tools.outputs import OUTPUTS
from build_tools.outputs.output import Output, Request
from build_tools.pipeline import make
from build_tools.publish.made import Made
from tests.outputs.gift.gift import GIFT
from tests.real_course import ROOT
from tests.small import SMALL_COURSE, TODAY, lay_over

NUMBER = "7770 0707"
BARE = NUMBER.replace(" ", "")
SERVICE = """\
# file: content/referral/hn.yaml
country: HN
services:
  - id: listening-line
    name: Line {number}
    offers: "Call {number}."
    phone: "{number}"
    messenger: https://wa.me/{bare}
    hours: All day
    cost: Free
    languages: [es]
    police: false
    checked: 2026-01-01
    {checker}
    expires: {expires}
# file: content/pages/help.md
---
title: Where to find help
summary: What you can do.
---

You decide what happens.
"""


def _all_of_it(courses: Courses, _request: Request) -> Made:
    """Every field of every entry, as an output that is not careful may write it."""
    return Made({f"{code}.txt": repr(course).encode() for code, course in courses.by_language.items()})


EVERYTHING = [
    Output(f"everything-{audience}", "All there is to know.", _all_of_it, audience, suffixes=frozenset({".txt"}))
    for audience in Audience
]
MADE = [
    (output, dict(zip((option.name for option in output.options), values, strict=True)))
    for output in (*OUTPUTS, GIFT, *EVERYTHING)
    for values in product(*(option.values for option in output.options))
]


def _course(folder: Path, **fields: str) -> Path:
    course = Path(shutil.copytree(SMALL_COURSE, folder / "course"))
    shutil.copy(ROOT / "content" / "interface.yaml", course / "content" / "interface.yaml")
    lay_over(course, SERVICE.format(number=NUMBER, bare=BARE, **fields))
    return course


def _bytes(output: Output, options: dict[str, str], course: Path, today: date) -> Iterator[bytes]:
    made = make(output, course, request=Request(options), today=today)
    yield from (data.read_bytes() if isinstance(data, Path) else data for data in made.files.values())
    for pages in made.pages:
        yield repr(pages).encode()


def _holds(found: Iterator[bytes]) -> bool:
    return any(NUMBER.encode() in data or BARE.encode() in data for data in found)


@pytest.mark.parametrize(("output", "options"), MADE, ids=[f"{out.name}{list(opts.values())}" for out, opts in MADE])
def test_a_number_is_shown_until_it_expires_and_not_a_day_longer(
    output: Output, options: dict[str, str], tmp_path: Path
) -> None:
    course = _course(tmp_path, checker="checked_by: Ana Paz", expires=str(TODAY))
    assert _holds(_bytes(output, options, course, TODAY)) is (output is not GIFT)
    assert not _holds(_bytes(output, options, course, TODAY + timedelta(days=1)))


@pytest.mark.full
@pytest.mark.parametrize(("output", "options"), MADE, ids=[f"{out.name}{list(opts.values())}" for out, opts in MADE])
def test_without_the_name_of_who_checked_it_nothing_is_made(
    output: Output, options: dict[str, str], tmp_path: Path
) -> None:
    course = _course(tmp_path, checker="", expires="2027-06-01")
    made = make(output, course, request=Request(options), today=TODAY)
    assert (made.files, made.pages) == ({}, ())
    assert "REFERRAL-PHONE" in {problem.code for problem in made.problems}
