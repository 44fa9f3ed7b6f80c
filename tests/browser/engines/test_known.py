"""A row of known.yaml knows what it names, and nothing else."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from playwright.sync_api import Page

from build_tools.pipeline import languages
from tests.browser.engines.cases import cases
from tests.browser.engines.fault import Fault
from tests.browser.engines.known import Row, known_rows, placed
from tests.real_course import ROOT

ROW = Row("ibm", "list/empty", "main > ul.bare", ("home", 360, "at_rest"), "It is filled later.")
PAGE = '<main><ul class="bare"></ul><ol class="bare"></ol><ul class="bare"></ul></main><ul class="bare"></ul>'
FIRST = Fault("list/empty", "The list is empty.", "/html[1]/body[1]/main[1]/ul[1]")


@pytest.mark.parametrize(
    "other",
    [
        replace(ROW, engine="alfa"),
        replace(ROW, rule="list/full"),
        replace(ROW, rule="list"),
        replace(ROW, where="main > ol.bare"),
    ],
    ids=["another engine", "another reason", "no reason", "another element"],
)
def test_a_row_with_something_else_does_not_know_it(other: Row, tab: Page) -> None:
    tab.set_content(PAGE)
    assert [found.rows for found in placed(tab, "ibm", [FIRST], [other, ROW])] == [(ROW,)]


def test_each_element_is_known_by_itself(tab: Page) -> None:
    tab.set_content(PAGE)
    paths = ["main[1]/ul[1]", "main[1]/ol[1]", "main[1]/ul[2]", "ul[1]", "ul[9]"]
    faults = [replace(FIRST, path=f"/html[1]/body[1]/{path}") for path in paths]
    assert [bool(found.rows) for found in placed(tab, "ibm", faults, [ROW])] == [True, False, True, False, False]


def test_a_finding_says_engine_rule_place_html_and_help(tab: Page) -> None:
    tab.set_content(PAGE)
    (found,) = placed(tab, "ibm", [FIRST], [])
    lines = ["ibm list/empty", "html > body > main > ul.bare", '<ul class="bare"></ul>', "The list is empty."]
    assert [line.strip() for line in str(found).splitlines()] == lines


def test_each_row_is_seen_in_a_case_and_has_a_reason() -> None:
    first = languages(ROOT)[0]
    seen = {(case.kind, case.width, case.state.__name__) for case in cases() if case.language == first}
    rows = known_rows()
    assert {row.seen for row in rows} <= seen
    assert [row for row in rows if not re.search(r"\w.{40,}\.$", row.why)] == []
    assert len({(row.engine, row.rule, row.where) for row in rows}) == len(rows)
