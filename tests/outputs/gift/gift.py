"""The quizzes as GIFT, which Moodle and others import (docs.moodle.org, "GIFT format"): a whole output in one file.

A question stands without a blank line, so lines are written `\\n`. What the format has no words for is a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from build_tools import markdown
from build_tools.course.courses import Courses
from build_tools.course.items.base import Item
from build_tools.course.items.interactions import (
    ChoiceInteraction,
    ExtendedTextInteraction,
    ForeseenAnswer,
    Interaction,
    MatchInteraction,
    TextEntryInteraction,
)
from build_tools.course.models.quiz import Quiz
from build_tools.ground.problems import Finding
from build_tools.ground.prose import Prose
from build_tools.outputs.output import Option, Output, Request
from build_tools.publish.made import Made

_RESERVED = re.compile(r"[\\~=#{}:]")
_BLANK_LINES = re.compile(r"\n\s*\n")


def make(courses: Courses, request: Request) -> Made:
    """A file for each quiz in each language."""
    penalty = request.options["wrong"] == "counts"
    files = {
        f"{language}/{quiz.id}.txt": "\n".join(_questions(quiz, penalty=penalty)).encode()
        for language in courses.whole
        for quiz in courses.by_language[language].quizzes.values()
    }
    first = courses.by_language[courses.whole[0]]
    findings = tuple(finding for quiz in first.quizzes.values() for finding in _left_out(quiz))
    return Made(files, findings=findings, counts={language: len(first.quizzes) for language in courses.whole})


def _questions(quiz: Quiz, *, penalty: bool) -> Iterator[str]:
    for item in quiz.items:
        answers = list(_answers(*item.lower(), penalty=penalty))
        general = [f"####{_text(item.closing_feedback)}"] if item.closing_feedback else []
        if answers:
            yield "\n".join((f"::{item.id}::[plain]{_stem(item)} {{", *answers, *general, "}\n"))


def _answers(asked: Interaction, *more: Interaction, penalty: bool = True) -> Iterator[str]:
    """What stands in the braces; nothing for what cannot be said in GIFT."""
    if isinstance(asked, ChoiceInteraction) and asked.options[0].word:
        told = {option.word: option for option in asked.options}
        right, wrong = ("true", "false") if told["true"].correct else ("false", "true")
        yield f"{right.upper()}{_feedback(told[wrong].feedback)}{_feedback(told[right].feedback)}"
    elif more or (isinstance(asked, ChoiceInteraction) and asked.scene):
        return
    elif isinstance(asked, ChoiceInteraction):
        yield from _choices(asked, penalty=penalty)
    elif isinstance(asked, MatchInteraction):
        yield from _pairs(asked)
    elif isinstance(asked, TextEntryInteraction):
        yield from _written(asked)
    elif isinstance(asked, ExtendedTextInteraction):
        yield f"####{_text(asked.model_answer)}"


def _choices(asked: ChoiceInteraction, *, penalty: bool) -> Iterator[str]:
    share = f"{100 / sum(option.correct for option in asked.options):.5f}".rstrip("0").rstrip(".")
    for option in asked.options:
        sign = "=" if option.correct else "~"
        if asked.multiple:
            sign = f"~%{share}%" if option.correct else "~%-100%" if penalty else "~"
        yield f"{sign}{_text(option.text)}{_feedback(option.feedback)}"


def _pairs(asked: MatchInteraction) -> Iterator[str]:
    """Targets that belong to no row stand at the end, without one. An arrow in a text is another sign here."""
    texts = {target.id: _text(target.text).replace("->", "→") for target in asked.targets}
    yield from (f"={_text(pair.text).replace('->', '→')} -> {texts[pair.target]}" for pair in asked.pairs)
    used = {pair.target for pair in asked.pairs}
    yield from (f"= -> {text}" for name, text in texts.items() if name not in used)


def _written(asked: TextEntryInteraction) -> Iterator[str]:
    number = asked.base == "number"
    yield from ["#"] * number
    for entered in asked.answers:
        for way in [_number(entered)] if number else str(entered.text).split("|"):
            written = way if number else _escaped(markdown.plain(way.strip()).replace("*", r"\*"))
            yield f"={'' if entered.correct else '%0%'}{written}{_feedback(entered.feedback)}"
    yield f"{'~' if number else '=%0%*'}{_feedback(asked.otherwise)}"


def _number(entered: ForeseenAnswer) -> str:
    return f"{entered.number:f}:{entered.tolerance:f}"


def _stem(item: Item) -> str:
    unit = getattr(item.lower()[0], "unit", None)
    return _text(item.stem) + (f" ({_escaped(markdown.plain(str(unit).split('|')[0].strip()))})" if unit else "")


def _feedback(words: Prose | None) -> str:
    return f"#{_text(words)}" if words else ""


def _text(words: Prose | None) -> str:
    blocks = _BLANK_LINES.split(str(words).strip()) if words else []
    return "\\n\\n".join(_escaped(markdown.plain(block)) for block in blocks)


def _escaped(text: str) -> str:
    return _RESERVED.sub(r"\\\g<0>", text).replace("\n", "\\n")


def _left_out(quiz: Quiz) -> Iterator[Finding]:
    for item in quiz.items:
        address, lost = f"quizzes/{quiz.id}/items/{item.id}", list(_lost(item))
        if not list(_answers(*item.lower())):
            message = f'GIFT leaves out item "{item.id}": it has no words for the type {item.type}.'
            yield Finding(address, message, "Ask it in Moodle by hand.", code="GIFT-ITEM")
        elif lost:
            message = f'GIFT leaves out {" and ".join(lost)} of item "{item.id}".'
            yield Finding(address, message, "Add it in Moodle by hand.", code="GIFT-PART")


def _lost(item: Item) -> Iterator[str]:
    asked, *more = item.lower()
    if more:
        yield "the reasons"
    if isinstance(asked, MatchInteraction):
        yield "the feedback"
    if item.hint:
        yield "the hint"
    if item.points > 1:
        yield "the points"


GIFT = Output(
    name="gift",
    summary="The quizzes as GIFT, which Moodle imports.",
    make=make,
    options=(Option("wrong", "Whether a wrong choice takes points from right ones.", ("counts", "free"), "counts"),),
    suffixes=frozenset({".txt"}),
)
