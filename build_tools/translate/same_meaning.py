"""`--same-meaning`: the source changed, what it says did not. The translation counts as made from the new text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.ground.prose import State
from build_tools.reading.sources import Sources
from build_tools.translate.layout import Layout, lay_out, with_memory
from build_tools.translate.memory import Memory, Pair, order
from build_tools.translate.same import destinations, numbers, placeholders
from build_tools.translate.text import one_line
from build_tools.translate.units import Field
from build_tools.translate.update import files_of

_CODE = "SAME-MEANING"


@dataclass(frozen=True, slots=True)
class _Candidate:
    field: Field
    block: str
    pair: Pair


def accept(
    sources: Sources, language: str, groups: Mapping[str, str], address: str, reason: str
) -> tuple[dict[str, str], tuple[str, ...], tuple[Problem, ...]]:
    """Accepts what is outdated at and below `address`; each entry keeps `# same-meaning: <reason>`.

    Returns the updated catalogues, the addresses of the fields in which something was accepted, and why the
    others were not: another key, other numbers or links, or a translator's own doubt.
    """
    layout = lay_out(sources, language, groups)
    if layout.broken:
        problem = Problem(Mark(f"locales/{language}"), _CODE, "A catalogue cannot be read.", "Run: course check")
        return files_of(layout), (), (problem,)
    candidates = list(_candidates(layout, address.strip("/")))
    refused = {id(each): why for each in candidates if (why := _refusal(each))}
    accepted = [each for each in candidates if id(each) not in refused]
    problems = [_problem(each, refused[id(each)]) for each in candidates if id(each) in refused]
    if not candidates:
        problems = [_nothing(layout, language, address)]
    memory = _accepted(layout.memory, accepted, one_line(reason))
    files = files_of(with_memory(layout, memory))
    return files, tuple(dict.fromkeys(each.field.address for each in accepted)), tuple(problems)


def _candidates(layout: Layout, address: str) -> Iterator[_Candidate]:
    for field in layout.fields.values():
        if field.address == address or field.address.startswith(f"{address}/"):
            for block, found in layout.found(field).items():
                if found.state is State.OUTDATED and found.pair:
                    yield _Candidate(field, block, found.pair)


def _refusal(each: _Candidate) -> str:
    """Why the translation cannot be taken as it is, or ""."""
    old, new = each.pair.made_from, each.block
    if each.pair.unsure:
        return "a translator marked it as not finished"
    if each.pair.group != each.field.group:
        return "the key of the item changed"
    if numbers(old) != numbers(new):
        return "a number changed"
    if destinations(old) != destinations(new) or placeholders(old) != placeholders(new):
        return "a link, a citation or a {placeholder} changed"
    return ""


def _accepted(memory: Memory, candidates: list[_Candidate], reason: str) -> Memory:
    """The memory with each candidate's pair made from its new block."""
    new = {
        id(each.pair): replace(each.pair, made_from=each.block, notes=(*each.pair.notes, f"same-meaning: {reason}"))
        for each in candidates
    }
    pairs = {
        address: tuple(sorted((new.get(id(pair), pair) for pair in several), key=order))
        for address, several in memory.pairs.items()
    }
    return replace(memory, pairs=pairs)


def _problem(each: _Candidate, why: str) -> Problem:
    message = f'"{each.field.address}" stays outdated: {why}.'
    return Problem(each.pair.mark, _CODE, message, "Look at the translation, mend it, and clear its fuzzy mark.")


def _nothing(layout: Layout, language: str, address: str) -> Problem:
    known = any(each == address or each.startswith(f"{address}/") for each in layout.fields)
    message = f'Nothing is outdated below "{address}".' if known else f'There is no field at or below "{address}".'
    hint = (
        "course translate status shows what is." if known else "An address looks like quizzes/safe-water/items/first."
    )
    return Problem(Mark(f"locales/{language}"), _CODE, message, hint)
