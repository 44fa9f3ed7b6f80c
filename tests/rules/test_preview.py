"""What the preview relaxes: published pages may lead to drafts while somebody writes them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from build_tools.ground.problems import Severity
from build_tools.pipeline import check_course

DAY = date(2026, 11, 22)


def test_a_link_to_a_draft_is_an_error_for_readers_and_a_warning_in_the_preview(small_course: Path) -> None:
    module = small_course / "modules" / "safe-water.yaml"
    module.write_text(module.read_text("utf-8").replace("minutes: 10\n", "minutes: 10\nstatus: draft\n"), "utf-8")
    case = small_course / "case_studies" / "open-books.yaml"
    case.write_text(case.read_text("utf-8") + "modules: [safe-water]\n", "utf-8")

    def severities(*, preview: bool) -> set[Severity]:
        problems = check_course(small_course, today=DAY, preview=preview).problems
        return {problem.severity for problem in problems if problem.code == "DRAFT-LINK"}

    assert severities(preview=False) == {Severity.ERROR}
    assert severities(preview=True) == {Severity.WARNING}
