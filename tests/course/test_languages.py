"""The names of the languages of a course."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.course.languages import language_names
from tests.small import Lay, read_course


@pytest.mark.parametrize(
    ("code", "name"), [("en", "English"), ("es", "Español"), ("qq", "Qq"), ("en-aaaaaaaa", "English")]
)
def test_the_source_language_goes_by_its_own_name_or_its_code(
    code: str, name: str, small_course: Path, lay: Lay
) -> None:
    lay(f"# in: content/course.yaml\nsource_lang: {code}\n")
    assert language_names(read_course(small_course))[0].name == name
