"""The references of pages that were read while they were written, on their way from one process to another.

A page of 24 kB has some two hundred, most of them those of its neighbours: each different one is sent once.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from build_tools.publish.references import Reference, References

_KEY = "references"


def to_line(noted: Mapping[str, References]) -> str:
    """One line of ASCII JSON, which `from_output` finds among other lines. `noted` holds references by path."""
    numbers: dict[tuple[str, bool], int] = {}
    pages = {
        path: [sorted(page.anchors), [_number(reference, numbers) for reference in page.references]]
        for path, page in noted.items()
    }
    return json.dumps({_KEY: {"all": list(numbers), "pages": pages}}, separators=(",", ":"))


def _number(reference: Reference, numbers: dict[tuple[str, bool], int]) -> int:
    return numbers.setdefault((reference.url, reference.fetched), len(numbers))


def from_output(output: str) -> dict[str, References]:
    """The last noted references in what a process printed, without places; none when it printed none."""
    lines = [line for line in output.splitlines() if line.startswith(f'{{"{_KEY}":')]
    if not lines:
        return {}
    noted = json.loads(lines[-1])[_KEY]
    references = tuple(Reference(url, 0, 0, fetched) for url, fetched in noted["all"])
    return {
        path: References(frozenset(anchors), tuple(references[number] for number in numbers))
        for path, (anchors, numbers) in noted["pages"].items()
    }
