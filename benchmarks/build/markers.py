"""The places in benchmarks/README.md that commands write."""

from __future__ import annotations

from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def between_markers(document: str, name: str) -> str:
    """What stands between the two markers of `name`. Raises ValueError when the document does not have both."""
    return _parts(document, name)[1].strip("\n")


def put_between_markers(document: str, name: str, text: str) -> str:
    """The document with `text` there instead. Raises ValueError when it does not have both, in order."""
    before, _, after = _parts(document, name)
    return f"{before}\n{text}\n{after}"


def _parts(document: str, name: str) -> tuple[str, str, str]:
    begin, end = f"<!-- {name}: written by {name}.py -->", f"<!-- /{name} -->"
    before, found, rest = document.partition(begin)
    text, ended, after = rest.partition(end)
    if not (found and ended):
        raise ValueError(f"There is no {begin} … {end} to write between.")
    return before + found, text, ended + after
