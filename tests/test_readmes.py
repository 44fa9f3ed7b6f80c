"""The smallest valid files in the folders' READMEs are valid together: an author can start from them."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

from build_tools.ground.reports import as_text
from build_tools.pipeline import check_course
from tests.real_course import ROOT

FILES = {
    "content": ("content/course.yaml", "content/sources.yaml"),
    "modules": ("modules/safe-water.yaml",),
    "quizzes": ("quizzes/safe-water.yaml",),
    "case_studies": ("case_studies/open-books.yaml",),
    "content/tracks": ("content/tracks/villagers.yaml",),
    "content/events": ("content/events/open-morning.yaml",),
    "content/papers": ("content/papers/sign-in.yaml",),
    "content/tests": ("content/tests/water-a.yaml",),
    "content/workshops": ("content/workshops/morning.yaml",),
    "locales": ("locales/fr/_language.yaml",),
}
README = (ROOT / "README.md").read_text("utf-8")
FENCED = re.compile(r"(?ms)^```yaml\n(.*?)^```")


def test_they_make_a_course_without_errors(tmp_path: Path) -> None:
    for folder, paths in FILES.items():
        examples = FENCED.findall((ROOT / folder / "README.md").read_text("utf-8"))
        for path, example in zip(paths, examples, strict=True):
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(example, "utf-8")
    shutil.copy(ROOT / "content" / "interface.yaml", tmp_path / "content" / "interface.yaml")
    found = check_course(tmp_path, today=date(2026, 11, 22))
    assert found.course
    told = [each for each in found.problems if not each.code.startswith("TRANSLATION-")]
    assert {each.code for each in told} == {"COURSE-ORDER", "TEST-LENGTH"}, as_text(told)


def test_the_item_in_the_first_page_is_the_one_in_the_folder_of_quizzes() -> None:
    (item,) = FENCED.findall(README)
    assert item in (ROOT / "quizzes" / "README.md").read_text("utf-8")
    assert item.count("\n") == 12
