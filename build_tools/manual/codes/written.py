"""Codes of items in which learners write a number or text, or fill gaps. Their types find these problems."""

from __future__ import annotations

from build_tools.ground.problems import Code

_HEAD = """\
# in: quizzes/safe-water.yaml
items:
  - id: first-step
    objective: trace
    stem: The well tastes of metal. What do you do first?
"""
_NUMERIC = (
    _HEAD
    + """\
    type: numeric
    number: 40
    tolerance: 2
    unit: litres | l
    feedback: Right. Forty litres is what two women carry.
    otherwise: Count the canisters, and what each of them holds.
    misses: [{{id: one, number: {number}, feedback: This is what one woman carries alone.}}]
"""
)
_WORDS = (
    _HEAD
    + """\
    type: short_text
    accepted: [{{id: close, text: {text}, feedback: Right. People stop drinking at once.}}]
    misses: [{{id: test, text: Test the water, feedback: Results take weeks. People drink meanwhile.}}]
    otherwise: Think of the people who drink there now.
"""
)
_CLOZE = (
    _HEAD
    + """\
    type: cloze
    text: "{text}"
    gaps:
      - id: what
        choices:
          - {{id: well, text: well, correct: true, feedback: Right. People stop drinking at once.}}
          - {{id: mine, text: mine, feedback: The mine does not make people drink.}}
"""
)

WRITTEN_CODES: tuple[Code, ...] = (
    Code(
        "QUIZ-OVERLAP",
        "One answer is foreseen twice in an item",
        "Only the first that fits is told to the learner. Numbers meet when their tolerances do; words are the same "
        "whatever their accents, capitals, spaces and punctuation; but año is not ano.",
        fails=_NUMERIC.format(number=38),
        passes=_NUMERIC.format(number=20),
    ),
    Code(
        "QUIZ-WAY",
        "A way to write an answer is empty",
        "Ways to write an answer are set apart by bars: `well | water well`. Nobody can write one without a letter.",
        fails=_WORDS.format(text="Close the well | "),
        passes=_WORDS.format(text="Close the well | close it"),
    ),
    Code(
        "QUIZ-GAP",
        "The gaps in the text and in the list are not the same",
        "Each gap of a `cloze` stands in the text once, as its id in braces, and has its choices in `gaps`.",
        fails=_CLOZE.format(text="Close the {where} first."),
        passes=_CLOZE.format(text="Close the {what} first."),
    ),
)
