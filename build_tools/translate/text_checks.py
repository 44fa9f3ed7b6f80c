"""What a translation must share with its source. CHECKS is the one list: each looks at one text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from build_tools.ground.problems import Problem, Severity
from build_tools.translate.memory import Pair
from build_tools.translate.same import destinations, headings, numbers, placeholders
from build_tools.translate.units import Field


@dataclass(frozen=True, slots=True)
class Translation:
    """A block of a field, and the pair made from exactly this block."""

    field: Field
    block: str
    pair: Pair

    def problem(self, code: str, what: str, hint: str, severity: Severity = Severity.ERROR) -> Problem:
        """A problem at the entry; `what` goes on from `The translation of ADDRESS`."""
        return Problem(self.pair.mark, code, f'The translation of "{self.field.address}" {what}', hint, severity)


def _links(each: Translation) -> Iterator[Problem]:
    there, here = destinations(each.block), destinations(each.pair.text)
    if here - there:
        what = f"leads to {_named(here - there)}; its source does not."
        yield each.problem(
            "TRANSLATION-LINK", what, "Copy destinations and citations from the source text as they are."
        )
    if there - here:
        hint = "Put it back: [words](destination), [@source]. Only the words are translated."
        yield each.problem("TRANSLATION-LINK", f"lost {_named(there - here)}.", hint, Severity.WARNING)


def _placeholders(each: Translation) -> Iterator[Problem]:
    if not each.field.filled_in:
        return
    there, here = placeholders(each.block), placeholders(each.pair.text)
    if there != here:
        hint = f"Use exactly these: {_named(there)}." if there else "Take it out: nothing fills it in."
        yield each.problem("TRANSLATION-PLACEHOLDER", f"has other names in braces: {_named(here)}.", hint)
    elif each.field.item and (twice := [name for name in here if each.pair.text.count(name) > 1]):
        hint = "Each gap stands in the text once."
        yield each.problem("TRANSLATION-PLACEHOLDER", f"has these more than once: {_named(twice)}.", hint)


def _numbers(each: Translation) -> Iterator[Problem]:
    there, here = numbers(each.block), numbers(each.pair.text)
    if there != here:
        what = f"has other numbers: {_named((here - there).elements())} for {_named((there - here).elements())}."
        hint = "If both say the same amount, leave it. Thousands and decimals may be marked either way."
        yield each.problem("TRANSLATION-NUMBER", what, hint, Severity.WARNING)


def _headings(each: Translation) -> Iterator[Problem]:
    if each.field.one_line:
        return
    there, here = headings(each.block), headings(each.pair.text)
    if there != here and not there:
        hint = "Write it as a sentence, or start the line with a backslash if it is no heading: \\#"
        yield each.problem("TRANSLATION-HEADING", "has a heading.", hint)
    elif there != here:
        level, name = there[0]
        hint = f"Start it with {'#' * level} and end it with {{#{name}}}: links lead to that id." if name else ""
        yield each.problem("TRANSLATION-HEADING", "is no heading of the same level with the same id.", hint)


def _named(values: Iterable[str]) -> str:
    """The values in quotes, or `nothing`."""
    return ", ".join(f'"{value}"' for value in sorted(values)) or "nothing"


CHECKS: Final[tuple[Callable[[Translation], Iterator[Problem]], ...]] = (
    _links,
    _placeholders,
    _numbers,
    _headings,
)
