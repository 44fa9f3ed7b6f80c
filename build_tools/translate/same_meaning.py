"""Accepts translations whose source changed in wording only (`--same-meaning`), as if made from the new source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.ground.prose import State
from build_tools.reading.sources import Sources
from build_tools.translate.fields import Field
from build_tools.translate.invariants import destinations, numbers, placeholders
from build_tools.translate.layout import Layout, lay_out, with_memory
from build_tools.translate.memory import Memory, Pair, order
from build_tools.translate.text import one_line
from build_tools.translate.update import files_of

_CODE = "SAME-MEANING"


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An outdated pair, and the block of the present source that it may be accepted for."""

    field: Field
    block: str
    pair: Pair


def accept(
    sources: Sources, language: str, groups: Mapping[str, str], address: str, reason: str
) -> tuple[dict[str, str], tuple[str, ...], tuple[Problem, ...]]:
    """Accepts the outdated translations at and below `address`; each entry gets the note `# same-meaning: <reason>`.

    Returns the updated catalogues (path -> text), the addresses of the fields with an accepted translation, and a
    problem for each translation that was refused: the key, a number or a link changed, or a translator was unsure.
    """
    layout = lay_out(sources, language, groups)
    if layout.broken:
        problem = Problem(Mark(f"locales/{language}"), _CODE, "A catalogue cannot be read.", "Run: course check")
        return files_of(layout), (), (problem,)
    candidates = list(_candidates(layout, address.strip("/")))
    accepted = [candidate for candidate in candidates if not _refusal(candidate)]
    problems = [_problem(candidate, refusal) for candidate in candidates if (refusal := _refusal(candidate))]
    if not candidates:
        problems = [_nothing_outdated(layout, language, address)]
    memory = _with_accepted(layout.memory, accepted, one_line(reason))
    files = files_of(with_memory(layout, memory))
    return files, tuple(dict.fromkeys(candidate.field.address for candidate in accepted)), tuple(problems)


def _candidates(layout: Layout, address: str) -> Iterator[_Candidate]:
    for field in layout.fields.values():
        if field.address == address or field.address.startswith(f"{address}/"):
            for block, match in layout.matches_of(field).items():
                if match.state is State.OUTDATED and match.pair:
                    yield _Candidate(field, block, match.pair)


def _refusal(candidate: _Candidate) -> str:
    """Why the translation cannot be accepted; "" when it can."""
    pair, old, new = candidate.pair, candidate.pair.made_from, candidate.block
    if pair.unsure:
        return "a translator marked it as not finished"
    if pair.group != candidate.field.group:
        return "the key of the item changed"
    if numbers(old) != numbers(new):
        return "a number changed"
    if destinations(old) != destinations(new) or placeholders(old) != placeholders(new):
        return "a link, a citation or a {placeholder} changed"
    return ""


def _with_accepted(memory: Memory, candidates: list[_Candidate], reason: str) -> Memory:
    """The memory in which the pair of each candidate is made from the present block."""
    accepted = {id(candidate.pair): _accepted(candidate, reason) for candidate in candidates}
    pairs = {
        address: tuple(sorted((accepted.get(id(pair), pair) for pair in address_pairs), key=order))
        for address, address_pairs in memory.pairs.items()
    }
    return replace(memory, pairs=pairs)


def _accepted(candidate: _Candidate, reason: str) -> Pair:
    notes = (*candidate.pair.notes, f"same-meaning: {reason}")
    return replace(candidate.pair, made_from=candidate.block, notes=notes)


def _problem(candidate: _Candidate, refusal: str) -> Problem:
    message = f'"{candidate.field.address}" stays outdated: {refusal}.'
    return Problem(candidate.pair.mark, _CODE, message, "Look at the translation, mend it, and clear its fuzzy mark.")


def _nothing_outdated(layout: Layout, language: str, address: str) -> Problem:
    exists = any(field == address or field.startswith(f"{address}/") for field in layout.fields)
    message = f'Nothing is outdated below "{address}".' if exists else f'There is no field at or below "{address}".'
    hint = (
        "course translate status shows what is." if exists else "An address looks like quizzes/safe-water/items/first."
    )
    return Problem(Mark(f"locales/{language}"), _CODE, message, hint)
