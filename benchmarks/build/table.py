"""Results as Markdown: a table for each size, how each engine grows, and what ours does not reach."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.build.engines import ENGINES
from benchmarks.build.results import Result, Results, exponent, ratio

NOT_MEASURED = "Not measured yet."
AIM, LARGE = 500, 2000
"""The size the targets are for, and the one that growth is measured to."""
MOST_GROWTH, MOST_MEMORY, MOST_UNCHANGED, MOST_WORDS_APART = 1.05, 200e6, 0.1, 0.03
TIMES = (("stock", 7.0), ("best", 2.5))
"""How many times faster than these ours is to be, at least."""
MOST_HUGO = 2.0
TITLES = {engine.name: engine.title for engine in ENGINES}
COLD = frozenset(engine.name for engine in ENGINES if engine.start == "cold")
HEAD = (
    "| engine | wall s | CPU s | peak MB | pages | median HTML kB | output MB | wall ÷ ours |\n"
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
)
GROWTH_HEAD = f"| engine | time, {AIM} to {LARGE} | bytes, {AIM} to {LARGE} |\n| --- | ---: | ---: |"


def report(results: Results) -> str:
    """Everything, as it stands in the README."""
    if not results.found:
        return NOT_MEASURED
    parts = [results.conditions, *(_size(results, size) for size in results.sizes())]
    growing = list(_growth(results))
    if growing:
        rows = "\n".join(f"| {TITLES[name]} | {time:.2f} | {size:.2f} |" for name, time, size in growing)
        parts.append(f"**Growth** (the power of the number of pages)\n\n{GROWTH_HEAD}\n{rows}")
    return "\n\n".join((*parts, _targets(results)))


def _targets(results: Results) -> str:
    missed = not_reached(results)
    if missed:
        return "\n".join(f"* Not reached: {each}" for each in missed)
    if results.get("ours", AIM):
        return "Every target that was measured is reached."
    return f"The targets are for {AIM} pages a language."


def _size(results: Results, size: int) -> str:
    found = [each for each in results.found if each.size == size]
    ours = results.get("ours", size)
    rows = "\n".join(_row(each, ours) for each in found)
    rounds = max(len(each.rounds) for each in found)
    told = f"median of {rounds} rounds" if rounds > 1 else "one round"
    return f"**{size:,} pages a language** ({told})\n\n{HEAD}\n{rows}"


def _row(result: Result, ours: Result | None) -> str:
    cells = (
        TITLES[result.engine],
        f"{result.wall:.2f}",
        f"{result.cpu:.2f}",
        f"{result.memory / 1e6:.0f}",
        f"{result.built.pages:,}",
        f"{result.built.median_html / 1e3:.1f}",
        f"{result.built.bytes / 1e6:.1f}",
        f"{ratio(result.wall, ours.wall):.2f}" if ours else "",
    )
    return f"| {' | '.join(cells)} |"


def _growth(results: Results) -> Iterator[tuple[str, float, float]]:
    """The exponents of time and bytes of each cold engine that was measured at both sizes."""
    for name in (engine.name for engine in ENGINES if engine.name in COLD):
        small, large = results.get(name, AIM), results.get(name, LARGE)
        if small and large:
            pages = small.built.pages, large.built.pages
            yield (
                name,
                exponent((pages[0], small.wall), (pages[1], large.wall)),
                exponent((pages[0], small.built.bytes), (pages[1], large.built.bytes)),
            )


def not_reached(results: Results) -> list[str]:
    """A line for each target that was measured and missed, and how far."""
    return [*_speed(results), *_rest(results), *_words(results)]


def _speed(results: Results) -> Iterator[str]:
    ours = results.get("ours", AIM)
    for name, least in TIMES:
        other = results.get(name, AIM)
        if ours and other and ratio(other.wall, ours.wall) < least:
            times = ratio(other.wall, ours.wall)
            yield f"{times:.1f} times faster than {TITLES[name]}, not {least:g}"
    hugo = results.get("hugo", AIM)
    if ours and hugo and ratio(ours.wall, hugo.wall) > MOST_HUGO:
        yield f"{ratio(ours.wall, hugo.wall):.1f} times the time of Hugo, not {MOST_HUGO:g}"


def _rest(results: Results) -> Iterator[str]:
    ours, unchanged = results.get("ours", AIM), results.get("unchanged", AIM)
    if ours and ours.memory > MOST_MEMORY:
        yield f"{ours.memory / 1e6:.0f} MB for all processes, not {MOST_MEMORY / 1e6:.0f}"
    if ours and unchanged and ratio(unchanged.wall, ours.wall) > MOST_UNCHANGED:
        yield f"nothing changed takes {ratio(unchanged.wall, ours.wall):.2f} of a cold build, not {MOST_UNCHANGED:g}"
    for name, time, size in _growth(results):
        for word, power in (("time grows", time), ("bytes grow", size)):
            if name == "ours" and power > MOST_GROWTH:
                yield f"{word} with the power {power:.2f} of the pages, not {MOST_GROWTH:g}"


def _words(results: Results) -> Iterator[str]:
    """The comparison's own target: an engine whose pages lack text, or repeat it, cannot be compared with."""
    for each in results.found:
        ours = results.get("ours", each.size)
        if ours and abs(each.built.words - ours.built.words) > MOST_WORDS_APART * ours.built.words:
            yield (
                f"the same text: the pages of {TITLES[each.engine]} at {each.size:,} have {each.built.words:,} words "
                f"where ours have {ours.built.words:,}"
            )
