"""A part that touches a hard topic (level 1) has a content note; a part about one (level 2) has an alternative, too. At
level 0 nobody would see them."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.course.course import Course
from build_tools.course.models.safety import Safety
from build_tools.course.models.session import Session
from build_tools.ground.problems import Code, Finding
from build_tools.rules.rule import Context, Rule
from build_tools.rules.visits import Visit, visits

NOTE = Code(
    "SAFETY-NOTE",
    "A hard topic without a content note",
    "Readers decide for themselves when to read about it. From level 1, a note names the topic plainly and calmly.",
    fails="# in: modules/safe-water.yaml\nsafety: {level: 1}\n",
    passes="# in: modules/safe-water.yaml\nsafety: {level: 1, note: This part speaks of illness from bad water.}\n",
)

ALTERNATIVE = Code(
    "SAFETY-ALTERNATIVE",
    "A hard topic without another way",
    "From level 2, a reader who skips the part is told what to do instead, and loses nothing.",
    fails="# in: modules/safe-water.yaml\nsafety: {level: 2, note: This part speaks of a death.}\n",
    passes="""\
# in: modules/safe-water.yaml
safety:
  level: 2
  note: This part speaks of a death.
  alternative: Go on with the quiz. It does not ask about this part.
""",
)

_SESSION = """\
# in: modules/safe-water.yaml
sessions:
  - id: morning
    title: A morning
    minutes: 30
    group_size: {{min: 4, max: 12}}
    objectives: [trace]
    safety:
      level: 1
      note: The session speaks of illness. Anyone may step out.
{texts}    steps:
      - {{id: draw, title: Draw, minutes: 30, method: practice, do: Draw the stream.}}
"""

TRAINER = Code(
    "SAFETY-TRAINER",
    "A session on a hard topic without words for the trainer",
    "Somebody may be overwhelmed, or begin to tell. From level 1, a trainer needs to know beforehand what to do "
    "when the room gets tense (`grounding`), and what to say, and not to ask, when somebody tells (`disclosure`).",
    fails=_SESSION.format(texts=""),
    passes=_SESSION.format(
        texts="      grounding: Pause, and breathe out slowly.\n      disclosure: Thank her. Ask for no details.\n"
    ),
)

UNSEEN = Code(
    "SAFETY-UNSEEN",
    "A content note that no reader sees",
    "At level 0 there is nothing hard, so a page shows neither the note nor what one can do instead.",
    fails="# in: modules/safe-water.yaml\nsafety: {note: This part speaks of illness from bad water.}\n",
    passes="# in: modules/safe-water.yaml\nsafety: {level: 1, note: This part speaks of illness from bad water.}\n",
)


def _rated(course: Course, level: int) -> Iterator[tuple[Visit, Safety]]:
    for visit in visits(course):
        if isinstance(visit.model, Safety) and visit.model.level >= level:
            yield visit, visit.model


def missing_notes(course: Course, _context: Context) -> Iterator[Finding]:
    """Safety of level 1 or more without a note."""
    for visit, safety in _rated(course, 1):
        if not safety.note:
            message = f"Safety level {safety.level} needs a note."
            yield Finding(visit.address, message, "Add `note:` and name the topic plainly, in a calm tone.", key=True)


def missing_alternatives(course: Course, _context: Context) -> Iterator[Finding]:
    """Safety of level 2 or more without an alternative."""
    for visit, safety in _rated(course, 2):
        if not safety.alternative:
            message = f"Safety level {safety.level} needs an alternative."
            yield Finding(visit.address, message, "Add `alternative:` and say what to do instead.", key=True)


def unseen_notes(course: Course, _context: Context) -> Iterator[Finding]:
    """Safety of level 0 with something to read."""
    for visit, safety in _rated(course, 0):
        if safety.level == 0 and safety.read:
            message = "Readers do not see this: at level 0 nothing is hard."
            yield Finding(visit.address, message, "Add `level: 1`, or take the texts out.", key=True)


def missing_trainer_texts(course: Course, _context: Context) -> Iterator[Finding]:
    """Safety of a session of level 1 or more without one of its texts for the trainer."""
    for visit, safety in _rated(course, 1):
        if isinstance(visit.owners[-1] if visit.owners else None, Session):
            for field in ("grounding", "disclosure"):
                if not getattr(safety, field):
                    message = f"Safety level {safety.level} of a session needs `{field}`."
                    yield Finding(visit.address, message, f"Add `{field}:` for the trainer.", key=True)


RULES = (
    Rule(NOTE, missing_notes, relaxed_in_drafts=True),
    Rule(ALTERNATIVE, missing_alternatives, relaxed_in_drafts=True),
    Rule(UNSEEN, unseen_notes, relaxed_in_drafts=True),
    Rule(TRAINER, missing_trainer_texts, relaxed_in_drafts=True),
)
