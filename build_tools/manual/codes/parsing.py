"""Codes of fields: unknown, missing, empty, of the wrong kind."""

from __future__ import annotations

from build_tools.ground.problems import Code, Severity

_TERMS = "# in: content/glossary.yaml\nterms:\n  - {id: tailings, term: tailings, definition: What is left.}\n"
_WELL = _TERMS + "  - {id: well, term: well, definition: A hole with water in it.}\n"
_QUIZ = """\
# in: quizzes/safe-water.yaml
items:
  - id: first-step
    type: single_choice
    objective: trace
    stem: The well tastes of metal. What do you do first?
    choices:
      - {id: a, text: Close the well, correct: true, feedback: Right. People stop drinking at once.}
"""
_WAIT = "      - {id: b, text: Wait for the laboratory, feedback: Results take weeks. People drink meanwhile.}\n"

PARSING_CODES: tuple[Code, ...] = (
    Code(
        "UNKNOWN-FIELD",
        "A field that does not exist",
        "It would appear nowhere. Usually it is a slip of the pen, or the line is indented too far or too little.",
        fails="# in: modules/safe-water.yaml\nobjetives: []\n",
        passes="# in: modules/safe-water.yaml\nprerequisites: []\n",
    ),
    Code(
        "MISSING-FIELD",
        "A field is missing",
        "The page needs it.",
        fails=_TERMS + "  - {id: well, definition: A hole with water in it.}\n",
        passes=_WELL,
    ),
    Code(
        "DRAFT-INCOMPLETE",
        "A draft lacks fields that readers need",
        "A draft needs only its title. The preview shows it with what it has; it can be published when it has all.",
        fails="# file: case_studies/dust.yaml\ntitle: Dust\nstatus: draft\n",
        passes="# in: modules/safe-water.yaml\nstatus: published\n",
        severity=Severity.WARNING,
    ),
    Code(
        "EMPTY-FIELD",
        "A field is empty",
        "An empty field looks filled in when it is not.",
        fails="# in: modules/safe-water.yaml\ntitle:\n",
        passes="# in: modules/safe-water.yaml\ntitle: Safe water\n",
    ),
    Code(
        "TEXT-COMMENT",
        "A text without quotes stops at a #",
        "YAML takes a # behind a space for the start of a comment, so readers would get half a text.",
        fails="# in: modules/safe-water.yaml\ntitle: Well #1 is safe\n",
        passes='# in: modules/safe-water.yaml\ntitle: "Well #1 is safe"\n',
    ),
    Code(
        "WRONG-TYPE",
        "A value of the wrong kind",
        "The field holds a number, a date, a list or other fields, and something else stands there.",
        fails="# in: modules/safe-water.yaml\nminutes: ten\n",
        passes="# in: modules/safe-water.yaml\nminutes: 10\n",
    ),
    Code(
        "BAD-VALUE",
        "A value that does not fit",
        "The field takes one of a fixed list of values, or has limits.",
        fails="# in: modules/safe-water.yaml\nstatus: finished\n",
        passes="# in: modules/safe-water.yaml\nstatus: published\n",
    ),
    Code(
        "BAD-ID",
        "An id that is not one",
        "Ids stand in addresses, links and file names, so they have small letters, digits and hyphens only.",
        fails="# in: content/course.yaml\nid: Small Course\n",
        passes="# in: content/course.yaml\nid: small-course\n",
    ),
    Code(
        "YAML-TRAP",
        "A word that YAML takes for something else",
        "Without quotes, YAML programs read no as false, 12:30 as 750 seconds, 2019 as a number. Quotes keep the text.",
        fails="# in: modules/safe-water.yaml\ntitle: 12:30\n",
        passes='# in: modules/safe-water.yaml\ntitle: "12:30"\n',
    ),
    Code(
        "TOO-FEW",
        "A list that is too short",
        "An item with one choice decides nothing; a module without sections teaches nothing.",
        fails=_QUIZ,
        passes=_QUIZ + _WAIT,
    ),
    Code(
        "DUPLICATE-ID",
        "The same id twice in a list",
        "Translations and progress would not know which of the two is meant.",
        fails=_WELL + "  - {id: well, term: dry well, definition: A hole without water.}\n",
        passes=_WELL + "  - {id: dry-well, term: dry well, definition: A hole without water.}\n",
    ),
    Code(
        "UNKNOWN-TYPE",
        "A type of item that does not exist",
        "The type decides which fields an item has.",
        fails=(_QUIZ + _WAIT).replace("single_choice", "single-choice"),
        passes=_QUIZ + _WAIT,
    ),
    Code(
        "QUIZ-FEEDBACK",
        "A choice has no feedback",
        "Learners are shown it as soon as they choose: it is where they learn why.",
        fails=_QUIZ + "      - {id: b, text: Wait for the laboratory}\n",
        passes=_QUIZ + _WAIT,
    ),
)
