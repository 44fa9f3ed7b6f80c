"""The arithmetic of the tables, on numbers worked out by hand."""

from __future__ import annotations

import pytest

from benchmarks.build.built import Built
from benchmarks.build.results import COURSE, Result, Results, exponent, from_json, ratio, to_json
from benchmarks.build.table import NOT_MEASURED, not_reached, report
from benchmarks.build.usage import Usage


def _result(engine: str, size: int, *walls: float, memory: int = 100, **built: int) -> Result:
    """Each round used twice its wall as CPU, and `memory` MB."""
    told = {"pages": 2 * size, "bytes": 10_000 * size, "median_html": 17_250, "words": 1000} | built
    return Result(engine, size, tuple(Usage(wall, 2 * wall, memory * 1_000_000) for wall in walls), Built(**told))


def test_medians_are_of_each_number_by_itself() -> None:
    rounds = (Usage(3, 10, 700), Usage(1, 30, 800), Usage(2, 20, 100))
    result = Result("ours", 50, rounds, Built(1, 1, 1, 1))
    assert (result.wall, result.cpu, result.memory) == (2, 20, 700)


@pytest.mark.parametrize(
    ("small", "large", "power"),
    [
        ((500, 3.0), (2000, 12.0), 1.0),
        ((500, 3.0), (2000, 48.0), 2.0),
        ((500, 3.0), (2000, 3.0), 0.0),
        ((100, 1.0), (400, 8.0), 1.5),
    ],
)
def test_exponents(small: tuple[float, float], large: tuple[float, float], power: float) -> None:
    assert exponent(small, large) == pytest.approx(power)


@pytest.mark.parametrize(("small", "large"), [((500, 0.0), (2000, 1.0)), ((500, 1.0), (500, 2.0))])
def test_there_is_no_growth_from_nothing_or_to_the_same_size(
    small: tuple[float, float], large: tuple[float, float]
) -> None:
    with pytest.raises(ValueError, match="two sizes"):
        exponent(small, large)


def test_ratios() -> None:
    assert ratio(3, 2) == 1.5
    assert ratio(3, 0) == float("inf")


def test_results_come_back_from_their_file_as_they_were() -> None:
    results = Results("Measured somewhere.", (_result("ours", 50, 1.0, 2.0), _result("hugo", 50, 0.5)))
    assert from_json(to_json(results)) == results


REPORT = """\
Measured somewhere.

**500 pages a language** (median of 3 rounds)

| engine | wall s | CPU s | peak MB | pages | median HTML kB | output MB | wall ÷ ours |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| ours: `mkdocs build` | 4.00 | 8.00 | 100 | 1,000 | 17.2 | 5.0 | 1.00 |
| Hugo, a minimal theme | 3.00 | 6.00 | 100 | 1,000 | 17.2 | 5.0 | 0.75 |

**2,000 pages a language** (one round)

| engine | wall s | CPU s | peak MB | pages | median HTML kB | output MB | wall ÷ ours |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| ours: `mkdocs build` | 16.00 | 32.00 | 100 | 4,000 | 17.2 | 20.0 | 1.00 |
| Hugo, a minimal theme | 48.00 | 96.00 | 100 | 4,000 | 17.2 | 20.0 | 3.00 |

**Growth** (the power of the number of pages)

| engine | time, 500 to 2000 | bytes, 500 to 2000 |
| --- | ---: | ---: |
| ours: `mkdocs build` | 1.00 | 1.00 |
| Hugo, a minimal theme | 2.00 | 1.00 |

Every target that was measured is reached."""


def test_the_report() -> None:
    small = (_result("ours", 500, 9.0, 4.0, 1.0), _result("hugo", 500, 3.0))
    large = (_result("ours", 2000, 16.0), _result("hugo", 2000, 48.0))
    assert report(Results("Measured somewhere.", (*small, *large))) == REPORT


def test_what_is_not_reached_is_said_with_how_far() -> None:
    found = (
        _result("ours", COURSE, 1.2),
        _result("best", COURSE, 1.0),
        _result("unchanged", COURSE, 0.5),
        _result("ours", 500, 6.0, memory=300),
        _result("unchanged", 500, 1.0),
        _result("stock", 500, 20.0),
        _result("best", 500, 8.0),
        _result("hugo", 500, 1.0, words=900),
        _result("ours", 2000, 96.0),
    )
    assert not_reached(Results("", found)) == [
        "1.20 times the time of mkdocs + Material, pruned, a process a language, the real course; at most 1",
        "0.75 times the time of mkdocs + Material, pruned, a process a language, 500 pages a language; at most 0.7",
        "6.00 times the time of Hugo, a minimal theme, 500 pages a language; at most 5",
        "0.50 s when nothing has changed, the real course; at most 0.4",
        "1.00 s when nothing has changed, 500 pages a language; at most 0.4",
        "300 MB for all processes, not 250",
        "time grows with the power 2.00 of the pages, not 1.03",
        "the same text: the pages of Hugo, a minimal theme, 500 pages a language, have 900 words where ours have 1,000",
    ]


def test_the_size_of_the_real_course_has_a_name() -> None:
    assert "**The real course** (one round)" in report(Results("", (_result("ours", COURSE, 1.0),)))


def test_nothing_is_claimed_before_it_is_measured() -> None:
    assert report(Results()) == NOT_MEASURED
    assert "The targets are for the real course and 500 pages a language." in report(
        Results("", (_result("ours", 50, 1.0),))
    )
