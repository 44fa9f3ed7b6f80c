"""What was written becomes models: values of the right type, words with their addresses, the order of the course."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from build_tools.course.base import Status
from build_tools.ground.prose import Block, PlainLine, State
from build_tools.parse import parse
from build_tools.reading.load import load
from tests.small import SMALL_COURSE, Lay, read_course


def test_values_have_their_types() -> None:
    course = read_course(SMALL_COURSE)
    module, source = course.modules["safe-water"], course.sources["well-report"]
    assert (module.id, module.minutes, module.status) == ("safe-water", 10, Status.PUBLISHED)
    assert (module.checked, source.year) == (date(2026, 11, 22), 2024)
    assert module.sections[0].activities[0].minutes == 3
    assert course.quizzes["safe-water"].pass_score == 80
    assert course.settings.version == "1"


def test_words_know_their_address_and_language() -> None:
    term = read_course(SMALL_COURSE).glossary["well"]
    assert term.term == PlainLine((Block("well", "en", State.SOURCE),), "glossary/well/term")
    choice = read_course(SMALL_COURSE).modules["safe-water"].sections[0].activities[0].decision
    assert choice is not None
    assert choice.choices[0].consequence.address == (
        "modules/safe-water/sections/start/activities/follow/decision/choices/village/consequence"
    )


def test_modules_come_in_the_order_of_the_course_and_then_by_name(small_course: Path, lay: Lay) -> None:
    body = (small_course / "modules" / "safe-water.yaml").read_text("utf-8")
    for name in ("air", "rivers", "zinc"):
        lay(f"# file: modules/{name}.yaml\n{body}")
    lay("# in: content/course.yaml\nmodules: [zinc, safe-water]\n")
    assert list(read_course(small_course).modules) == ["zinc", "safe-water", "air", "rivers"]


def test_a_broken_entry_is_left_out_and_its_neighbours_stay(small_course: Path, lay: Lay) -> None:
    lay("# in: content/glossary.yaml\nterms:\n  - {id: ore}\n  - {id: well, term: well, definition: A hole.}\n")
    assert list(read_course(small_course).glossary) == ["well"]


def test_of_two_entries_with_one_id_the_first_is_kept(small_course: Path, lay: Lay) -> None:
    lay(
        "# in: content/glossary.yaml\nterms:\n"
        "  - {id: well, term: first, definition: One.}\n  - {id: well, term: second, definition: Two.}\n"
    )
    assert str(read_course(small_course).glossary["well"].term) == "first"


def test_without_a_course_file_there_is_no_course(small_course: Path, lay: Lay) -> None:
    lay("# no file: content/course.yaml\n")
    sources, _ = load(small_course)
    course, problems = parse(sources, "en")
    assert course is None
    assert [problem.code for problem in problems] == ["MISSING-FILE"]


def test_problems_of_other_files_are_found_without_a_course_file(small_course: Path, lay: Lay) -> None:
    lay("# in: content/course.yaml\ntitle:\n# in: modules/safe-water.yaml\nminutes: ten\n")
    sources, _ = load(small_course)
    _, problems = parse(sources, "en")
    assert [problem.code for problem in problems] == ["EMPTY-FIELD", "WRONG-TYPE"]


def test_folded_lines_are_one_line_and_blocks_keep_their_lines(small_course: Path, lay: Lay) -> None:
    lay("# in: modules/safe-water.yaml\ntitle: >\n  Safe\n  water\nsummary: |\n\n  One.\n\n  Two.\n")
    module = read_course(small_course).modules["safe-water"]
    assert (str(module.title), str(module.summary)) == ("Safe water", "One.\n\nTwo.")
