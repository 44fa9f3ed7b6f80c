"""What is in the key of an item, and what is not: rows of keys.yaml."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.course.groups import group_hashes
from build_tools.course.items import ITEM_TYPES
from tests.small import Lay, read_course

CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("keys.yaml").read_text("utf-8"))


def _rows() -> Iterator[Any]:
    for name, case in CASES.items():
        for verdict in ("another", "same"):
            for old, new in case[verdict]:
                yield pytest.param(case["items"], old, new, verdict, id=f"{name}: {old} -> {new}")


def _key(lay: Lay, folder: Path, items: str) -> str:
    lay(f"# in: quizzes/safe-water.yaml\nitems:\n{items}")
    (key,) = group_hashes(read_course(folder)).values()
    return key


@pytest.mark.parametrize(("items", "old", "new", "verdict"), list(_rows()))
def test_an_edit_gives_another_key_or_the_same(
    lay: Lay, small_course: Path, items: str, old: str, new: str, verdict: str
) -> None:
    assert items.count(old) == 1
    before = _key(lay, small_course, items)
    after = _key(lay, small_course, items.replace(old, new))
    assert ("same" if after == before else "another") == verdict


def test_every_question_type_has_rows() -> None:
    assert {name.split(" ")[0] for name in CASES} == set(ITEM_TYPES)
