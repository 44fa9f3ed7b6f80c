"""benchmarks/README.md says what the files of figures say."""

from __future__ import annotations

import pytest

from benchmarks.build import parts, run
from benchmarks.build.markers import README, between_markers, put_between_markers
from benchmarks.build.parts_report import AllParts, Measured, parts_from_json, parts_json, parts_report
from benchmarks.build.results import COURSE, Results, from_json
from benchmarks.build.table import report


def test_the_tables_are_those_of_the_results() -> None:
    results = from_json(run.RESULTS.read_text("utf-8")) if run.RESULTS.exists() else Results()
    assert between_markers(README.read_text("utf-8"), "run") == report(results)


def test_the_parts_are_those_of_their_results() -> None:
    found = parts_from_json(parts.RESULTS.read_text("utf-8")) if parts.RESULTS.exists() else AllParts()
    assert between_markers(README.read_text("utf-8"), "parts") == parts_report(found)


def test_text_goes_between_its_own_markers() -> None:
    document = "a\n<!-- run: written by run.py -->\nold\n<!-- /run -->\nb\n"
    written = put_between_markers(document, "run", "new")
    assert written == document.replace("old", "new")
    assert between_markers(written, "run") == "new"
    with pytest.raises(ValueError, match="<!-- parts: written by"):
        put_between_markers(document, "parts", "new")


PARTS = """\
Somewhere.

**Stages of a cold build, 500 pages a language** (own time, source language)

| stage | s | % |
| --- | ---: | ---: |
| load | 1.00 | 25 |
| all | 4.00 | 100 |

`course check`, 500 pages a language: 2.00 s, 50 MB.

1 MB of YAML (from 2.00 MB): 0.20 s to load with positions, 0.50 s with validation. Target 0.6 s: reached.

From saving a module to seeing it, 500 pages a language: 4.00 s in a browser; search and menu were right. Until the \
page is served with the edit: 0.50 s. Target 0.35 s: not reached.

From saving a module to seeing it, 50 pages a language: 1.00 s in a browser; search or menu was WRONG.

A preview that nobody uses, the real course: 0.40 % of a core. Target below 0.5 %: reached."""


def test_the_report_of_parts() -> None:
    wrong: dict[str, float] = {"seconds": 1, "search": True, "menu": False}
    found = AllParts(
        "Somewhere.",
        [
            Measured("stages", 500, [{"load": 1, "all": 4}, {"load": 0.5, "all": 3}, {"load": 3, "all": 9}]),
            Measured("check", 500, [{"wall": 2, "cpu": 2, "memory": 50e6}]),
            Measured("yaml", 168, [{"bytes": 2e6, "load": 0.4, "all": 1}]),
            Measured("saving", 500, [{"http": 0.5, "seconds": 4, "search": True, "menu": True}]),
            Measured("saving", 50, [wrong]),
            Measured("serving", COURSE, [{"idle": 0.004}]),
        ],
    )
    assert parts_report(found) == PARTS
    assert parts_report(parts_from_json(parts_json(found))) == PARTS
