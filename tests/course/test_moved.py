"""Where old places lead, for every level at which an id can change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from build_tools.course.moved import former_anchors, moved_pages
from build_tools.course.places import places
from tests.small import Lay, read_course

CASES: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("moved.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_old_pages_and_anchors_lead_to_present_places(case: dict[str, Any], small_course: Path, lay: Lay) -> None:
    lay(case["example"])
    course = read_course(small_course)
    assert moved_pages(course) == case["pages"]
    anchors = {uri: {name: list(old) for name, old in names.items()} for uri, names in former_anchors(course).items()}
    assert anchors == case.get("anchors", {})


def test_a_link_in_a_text_to_what_a_renamed_holder_holds_leads_there(small_course: Path, lay: Lay) -> None:
    lay("# in: modules/safe-water.yaml\nformer_ids: [modules/old]\n")
    found = places(read_course(small_course))
    assert found["modules/old/sections/start"] == found["modules/safe-water/sections/start"]
    assert found["modules/old/sections/start/activities/follow"].anchor == "follow"
