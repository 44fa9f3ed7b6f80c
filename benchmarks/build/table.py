"""Results as Markdown: a table for each size, how each engine grows, and what ours does not reach."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.build.engines import ENGINES
from benchmarks.build.results import COURSE, Result, Results, exponent, ratio, size_name

NOT_MEASURED = "Not measured yet."
AIM, LARGE = 500, 2000
"""The size that most targets are for, and the one that growth is measured to."""
MOST_TIMES = ((COURSE, "best", 1.0), (AIM, "best", 0.7), (AIM, "hugo", 5.0))
"""At which size ours takes at most how many times the time of another engine."""
MOST_UNCHANGED, MOST_MEMORY, MOST_GROWTH, MOST_WORDS_APART = 0.4, 250e6, 1.03, 0.03
"""Seconds when nothing has changed; bytes of all processes; the power of the pages; a share of the words."""
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
    if results.get("ours", AIM) or results.get("ours", COURSE):
        return "Every target that was measured is reached."
    return f"The targets are for {size_name(COURSE)} and {size_name(AIM)}."


def _size(results: Results, size: int) -> str:
    found = [each for each in results.found if each.size == size]
    ours = results.get("ours", size)
    rows = "\n".join(_row(each, ours) for each in found)
    rounds = max(len(each.rounds) for each in found)
    told = f"median of {rounds} rounds" if rounds > 1 else "one round"
    return f"**{size_name(size).capitalize()}** ({told})\n\n{HEAD}\n{rows}"


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
    for size, name, most in MOST_TIMES:
        ours, other = results.get("ours", size), results.get(name, size)
        if ours and other and ratio(ours.wall, other.wall) > most:
            times = ratio(ours.wall, other.wall)
            yield f"{times:.2f} times the time of {TITLES[name]}, {size_name(size)}; at most {most:g}"
    for size in (COURSE, AIM):
        unchanged = results.get("unchanged", size)
        if unchanged and unchanged.wall > MOST_UNCHANGED:
            yield f"{unchanged.wall:.2f} s when nothing has changed, {size_name(size)}; at most {MOST_UNCHANGED:g}"


def _rest(results: Results) -> Iterator[str]:
    ours = results.get("ours", AIM)
    if ours and ours.memory > MOST_MEMORY:
        yield f"{ours.memory / 1e6:.0f} MB for all processes, not {MOST_MEMORY / 1e6:.0f}"
    for name, time, size in _growth(results):
        for word, power in (("time grows", time), ("bytes grow", size)):
            if name == "ours" and power > MOST_GROWTH:
                yield f"{word} with the power {power:.2f} of the pages, not {MOST_GROWTH:g}"


def _words(results: Results) -> Iterator[str]:
    """The comparison's own target: an engine whose pages lack text, or repeat it, cannot be compared with."""
    for each in results.found:
        ours = results.get("ours", each.size)
        if ours and abs(each.built.words - ours.built.words) > MOST_WORDS_APART * ours.built.words:
            where = f"{TITLES[each.engine]}, {size_name(each.size)},"
            words = f"{each.built.words:,} words where ours have {ours.built.words:,}"
            yield f"the same text: the pages of {where} have {words}"
