"""Published entries do not lead to drafts, because readers cannot open those."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.kinds import TRACKS
from build_tools.ground.problems import Code, Finding
from build_tools.rules.draft import is_draft
from build_tools.rules.mentions import mentions
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import texts

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
_HINT = "Publish the draft, or take this out until then."


def draft_links(course: Course, _context: Context) -> Iterator[Finding]:
    """Ids, steps of tracks, places of the chain and links in published entries that name drafts."""
    yield from _ids(course)
    yield from _steps(course)
    yield from _places(course)
    yield from _links(course)


def _ids(course: Course) -> Iterator[Finding]:
    for mention in mentions(course):
        target = f"{mention.kind}/{mention.id}"
        if is_draft(course, target) and not _may_name(course, mention.address):
            yield Finding(mention.address, f'"{mention.id}" is a draft.', _HINT, value=mention.id)


def _steps(course: Course) -> Iterator[Finding]:
    for track in course.tracks.values():
        for step in track.steps:
            if is_draft(course, step.to):
                yield Finding(TRACKS.address(track.id, "steps", step.id, "to"), f'"{step.to}" is a draft.', _HINT)


def _places(course: Course) -> Iterator[Finding]:
    for place in course.settings.chain:
        if is_draft(course, place.to):
            yield Finding(f"course/chain/{place.id}/to", f'"{place.to}" is a draft.', _HINT)


def _links(course: Course) -> Iterator[Finding]:
    for text in texts(course):
        for link in text.parts.links:
            if is_draft(course, link.destination) and not _may_name(course, text.address):
                yield Finding(text.address, f'"{link.destination}" is a draft.', _HINT, line=link.line)


def _may_name(course: Course, address: str) -> bool:
    """True when the field at `address` may name a draft: in a draft itself, and in the lists of content/course.yaml."""
    return address in ("course/modules", "course/case_studies") or is_draft(course, address)


RULES = (Rule(LINK, draft_links, relaxed_in_preview=True),)
