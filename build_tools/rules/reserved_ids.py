"""Ids that would give two pages, or two parts of a page, the same address."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Facts, Rule

PAGES_OF_A_MODULE = frozenset({"index", "quiz", "coverage"})
PAGES_OF_THE_COURSE = frozenset({"index", "glossary", "sources", "dos", "my-course"})
PAGES_OF_CASES = frozenset({"index"})
PARTS_OF_A_SECTION = frozenset({"key-points", "notes"})
PARTS_OF_A_QUIZ = frozenset({"score", "review", "notes"})

RESERVED = Code(
    "ID-RESERVED",
    "An id is already the name of something every course has",
    "A section called `quiz` would take the address of the quiz, and a page called `glossary` that of the glossary.",
    fails="# file: content/pages/glossary.md\n---\ntitle: Words\nsummary: Our words.\n---\nWords are tools.\n",
    passes="# file: content/pages/our-words.md\n---\ntitle: Words\nsummary: Our words.\n---\nWords are tools.\n",
)
_FILE = "Rename the file, and name the old address in `former_ids`."
_ID = "Give it another id, and name the old address in `former_ids`."


def reserved(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Pages, case studies, sections, activities and quiz items with a name that is taken."""
    for page in PAGES_OF_THE_COURSE & course.pages.keys():
        yield Finding(f"pages/{page}", f'Every course has a page "{page}".', _FILE)
    for case in PAGES_OF_CASES & course.case_studies.keys():
        yield Finding(f"case_studies/{case}", f'The list of case studies is called "{case}".', _FILE)
    for name, module in course.modules.items():
        for section in module.sections:
            address = f"modules/{name}/sections/{section.id}"
            if section.id in PAGES_OF_A_MODULE:
                yield Finding(f"{address}/id", f'Every module has a page "{section.id}".', _ID)
            for activity in section.activities:
                if activity.id in PARTS_OF_A_SECTION:
                    yield Finding(
                        f"{address}/activities/{activity.id}/id", f'A section has a part "{activity.id}".', _ID
                    )
    for name, quiz in course.quizzes.items():
        for item in quiz.items:
            if item.id in PARTS_OF_A_QUIZ:
                yield Finding(f"quizzes/{name}/items/{item.id}/id", f'A quiz has a part "{item.id}".', _ID)


RULES = (Rule(RESERVED, reserved),)
