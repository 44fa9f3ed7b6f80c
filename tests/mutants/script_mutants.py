"""The mutants of scripts, which script_mutants.js finds."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.mutants.mutant import Mutant

_FINDER = Path(__file__).with_name("script_mutants.js")


def script_mutants(path: str, source: str) -> Iterator[Mutant]:
    """Every mutant of a script, in the order of its text."""
    done = subprocess.run(["node", str(_FINDER)], input=source, capture_output=True, text=True, check=True)
    for start, line, operator, before, after in sorted(json.loads(done.stdout)):
        yield Mutant(path, _bytes_before(source, start), line, operator, before, after)


def _bytes_before(source: str, units: int) -> int:
    """How many bytes of UTF-8 stand before a place that is counted in UTF-16 code units."""
    return len(source.encode("utf-16-le")[: 2 * units].decode("utf-16-le").encode())
