"""What is published does not lead to drafts, which readers cannot open."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.ground.problems import Code, Finding
from build_tools.rules.draft import is_draft
from build_tools.rules.mentions import mentions
from build_tools.rules.rule import Facts, Rule
from build_tools.rules.walk import texts

_DRAFT = """\
# file: modules/dust.yaml
title: Dust
summary: What dust does.
status: draft
minutes: 9
checked: 2026-11-22
objectives:
  - {id: see, text: See where dust comes from, level: apply}
sections:
  - id: start
    title: Start here
    phase: why
    minutes: 8
    objectives: [see]
    body: Dust travels.
    activities:
      - {id: look, title: Look, minutes: 3, mode: pairs, objectives: [see], situation: A dry road., task: Draw it.}
quiz: dust
# file: quizzes/dust.yaml
title: Check yourself
module: dust
minutes: 1
items:
  - id: source
    type: single_choice
    objective: see
    stem: Where does dust come from?
    choices:
      - {id: road, text: From the dry road, correct: true, feedback: Water on the road keeps it down.}
      - {id: river, text: From the river, feedback: A river is wet and holds dust down.}
# in: content/course.yaml
modules: [safe-water, dust]
"""

LINK = Code(
    "DRAFT-LINK",
    "Something published leads to a draft",
    "A draft is shown by the live preview only, so on the site this would lead nowhere.",
    fails=_DRAFT + "# in: modules/safe-water.yaml\nsummary: Read about [dust](modules/dust) as well.\n",
    passes=_DRAFT + "# in: modules/safe-water.yaml\nsummary: Another module is about dust.\n",
)


def link(course: Course, _facts: Facts) -> Iterator[Finding]:
    """Ids and links in published entries that name drafts. content/course.yaml may list them."""
    hint = "Publish the draft, or take this out until then."
    for mention in mentions(course):
        target = f"{mention.kind}/{mention.id}"
        if is_draft(course, target) and not _may_name(course, mention.address):
            yield Finding(mention.address, f'"{mention.id}" is a draft.', hint, value=mention.id)
    for track in course.tracks.values():
        for step in track.steps:
            if is_draft(course, step.to):
                yield Finding(f"tracks/{track.id}/steps/{step.id}/to", f'"{step.to}" is a draft.', hint)
    for text in texts(course):
        for each in text.parts.links:
            if is_draft(course, each.destination) and not _may_name(course, text.address):
                yield Finding(text.address, f'"{each.destination}" is a draft.', hint, line=each.line)


def _may_name(course: Course, address: str) -> bool:
    return address in ("course/modules", "course/case_studies") or is_draft(course, address)


RULES = (Rule(LINK, link, relaxed_in_preview=True),)
