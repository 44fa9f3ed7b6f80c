"""The references of pages that were read while they were written, on their way from one process to another.

A page of 24 kB has some two hundred, most of them those of its neighbours: each different one is sent once.
"""

from __future__ import annotations

from collections.abc import Mapping

from build_tools.publish import printed
from build_tools.publish.references import Reference, References

_KEY = "references"


def to_line(noted: Mapping[str, References]) -> str:
    """One line of ASCII JSON, which `from_output` finds among other lines. `noted` holds references by path."""
    numbers: dict[tuple[str, bool], int] = {}
    pages = {
        path: [sorted(page.anchors), [_number(reference, numbers) for reference in page.references]]
        for path, page in noted.items()
    }
    return printed.to_line(_KEY, {"all": list(numbers), "pages": pages})


def _number(reference: Reference, numbers: dict[tuple[str, bool], int]) -> int:
    return numbers.setdefault((reference.url, reference.fetched), len(numbers))


def from_output(output: str) -> dict[str, References]:
    """The last noted references in what a process printed, without places; none when it printed none."""
    noted = printed.last_in(output, _KEY)
    if noted is None:
        return {}
    references = tuple(Reference(url, 0, 0, fetched) for url, fetched in noted["all"])
    return {
        path: References(frozenset(anchors), tuple(references[number] for number in numbers))
        for path, (anchors, numbers) in noted["pages"].items()
    }


def of_site(by_language: Mapping[str, Mapping[str, References]]) -> dict[str, References]:
    """The noted references of all languages, by paths below the site."""
    return {f"{code}/{path}": page for code, noted in by_language.items() for path, page in noted.items()}
