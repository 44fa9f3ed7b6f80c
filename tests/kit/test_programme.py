"""The days of a workshop with their times, down to the step."""

from __future__ import annotations

from pathlib import Path

import yaml
from hypothesis import given
from hypothesis import strategies as st

from build_tools.course.course import Course
from build_tools.course.kinds import WORKSHOPS
from build_tools.course.models.workshop import Workshop
from build_tools.kit.programme import TimedBlock, TimedDay, programme

GOLDEN = yaml.safe_load(Path(__file__).with_name("programme.yaml").read_text("utf-8"))


def _workshop(course: Course) -> Workshop:
    return course.of(WORKSHOPS)["two-days"]


def _written(timed: TimedBlock) -> str | dict[str, str]:
    line = f"{timed.start}-{timed.end} {timed.block.id}"
    steps = ", ".join(
        f"{each.step.id} left out" if each.is_left_out else f"{each.start} {each.step.id}" for each in timed.steps
    )
    return {line: steps} if steps else line


def test_the_golden_programme(kit_course: Course) -> None:
    days = programme(_workshop(kit_course), kit_course)
    assert {day.day.id: [_written(timed) for timed in day.blocks] for day in days} == GOLDEN


def test_steps_know_the_activity_they_run(kit_course: Course) -> None:
    (first, *_) = programme(_workshop(kit_course), kit_course)
    (run,) = first.sessions
    assert [each.activity.id if each.activity else "" for each in run.steps] == ["", "follow", ""]


@given(minutes=st.integers(1, 300))
def test_steps_fill_their_block_unless_one_is_left_out(kit_course: Course, minutes: int) -> None:
    day = _with_minutes(_workshop(kit_course), kit_course, minutes)
    (run,) = day.sessions
    assert run.minutes == minutes
    taken = sum(each.minutes for each in run.steps)
    assert taken <= minutes
    assert taken == minutes or any(each.is_left_out for each in run.steps)
    assert all(each.minutes > 0 or each.is_left_out or minutes < len(run.steps) for each in run.steps)


def _with_minutes(workshop: Workshop, course: Course, minutes: int) -> TimedDay:
    (_, day, _) = workshop.days
    block = day.blocks[0].model_copy(update={"minutes": minutes, "shortest": None})
    short = day.model_copy(update={"blocks": (block,)})
    (timed,) = programme(workshop.model_copy(update={"days": (short,)}), course)
    return timed
