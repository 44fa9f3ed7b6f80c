"""Checks that compare one translated block with its source. `CHECKS` lists all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from build_tools.ground.problems import Problem, Severity
from build_tools.translate.fields import Field
from build_tools.translate.invariants import destinations, headings, numbers, placeholders, slips
from build_tools.translate.memory import Pair


@dataclass(frozen=True, slots=True)
class Translation:
    """A block of a field, and the pair made from exactly this block."""

    field: Field
    block: str
    pair: Pair

    def problem(self, code: str, what: str, hint: str, severity: Severity = Severity.ERROR) -> Problem:
        """A problem at the entry. Its message is `The translation of "ADDRESS"`, followed by `what`."""
        return Problem(self.pair.mark, code, f'The translation of "{self.field.address}" {what}', hint, severity)


def _links(translation: Translation) -> Iterator[Problem]:
    expected, actual = destinations(translation.block), destinations(translation.pair.text)
    if actual - expected:
        what = f"leads to {_quoted(actual - expected)}; its source does not."
        yield translation.problem(
            "TRANSLATION-LINK", what, "Copy destinations and citations from the source text as they are."
        )
    if expected - actual:
        hint = "Put it back: [words](destination), [@source]. Only the words are translated."
        yield translation.problem("TRANSLATION-LINK", f"lost {_quoted(expected - actual)}.", hint, Severity.WARNING)


def _placeholders(translation: Translation) -> Iterator[Problem]:
    if not translation.field.filled_in:
        return
    expected, actual = placeholders(translation.block), placeholders(translation.pair.text)
    if expected != actual:
        hint = f"Use exactly these: {_quoted(expected)}." if expected else "Take it out: nothing fills it in."
        yield translation.problem("TRANSLATION-PLACEHOLDER", f"has other names in braces: {_quoted(actual)}.", hint)
    elif translation.field.item and (repeated := [name for name in actual if translation.pair.text.count(name) > 1]):
        hint = "Each gap stands in the text once."
        yield translation.problem("TRANSLATION-PLACEHOLDER", f"has these more than once: {_quoted(repeated)}.", hint)


def _numbers(translation: Translation) -> Iterator[Problem]:
    expected, actual = numbers(translation.block), numbers(translation.pair.text)
    if expected != actual:
        added, lost = (actual - expected).elements(), (expected - actual).elements()
        what = f"has other numbers: {_quoted(added)} for {_quoted(lost)}."
        hint = "If both say the same amount, leave it. Thousands and decimals may be marked either way."
        yield translation.problem("TRANSLATION-NUMBER", what, hint, Severity.WARNING)


def _headings(translation: Translation) -> Iterator[Problem]:
    if translation.field.one_line:
        return
    expected, actual = headings(translation.block), headings(translation.pair.text)
    if expected != actual and not expected:
        hint = "Write it as a sentence, or start the line with a backslash if it is no heading: \\#"
        yield translation.problem("TRANSLATION-HEADING", "has a heading.", hint)
    elif expected != actual:
        level, name = expected[0]
        hint = f"Start it with {'#' * level} and end it with {{#{name}}}: links lead to that id." if name else ""
        yield translation.problem("TRANSLATION-HEADING", "is no heading of the same level with the same id.", hint)


def _quoted(values: Iterable[str]) -> str:
    """The values in quotes, or `nothing`."""
    return ", ".join(f'"{value}"' for value in sorted(values)) or "nothing"


def _slips(translation: Translation) -> Iterator[Problem]:
    """Markdown that is not read as it was meant. Where the source has such, its author is told."""
    told = slips(translation.pair.text)
    if not told or slips(translation.block):
        return
    for slip in told:
        severity = Severity.ERROR if slip.loses else Severity.WARNING
        yield translation.problem("TRANSLATION-MARKDOWN", f"has a slip. {slip.what}", slip.mend, severity)


CHECKS: Final[tuple[Callable[[Translation], Iterator[Problem]], ...]] = (
    _links,
    _placeholders,
    _numbers,
    _headings,
    _slips,
)
