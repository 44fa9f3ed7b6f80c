"""Writes docs/problems.md from CODES: `python -m build_tools.manual.problem_docs`."""

from __future__ import annotations

from pathlib import Path

from build_tools.ground.problems import Code
from build_tools.ground.reports import documentation
from build_tools.manual.codes import CODES
from build_tools.manual.examples import Piece, pieces

PATH = Path("docs/problems.md")

_INTRODUCTION = """\
# Problems

What `course check` can find, why it matters, and how each looks wrong and right. Written by `make generated` from the
code; a test runs every example.

An *error* stops a build. A *warning* stops one with `--strict`. A *note* says how far the work is, and stops nothing.
In a draft, what is only incomplete is a warning.

The examples change the small course in tests/small_course: `# file:` shows a whole file, `# in:` only the fields that
differ.
"""


def page() -> str:
    """The text of docs/problems.md: a table of all codes, then a part with a heading for each code."""
    rows = (f"| [{code.code}]({documentation(code.code)}) | {code.severity.value} | {code.title} |" for code in CODES)
    table = "\n".join(("| Code | Severity | What is wrong |", "|---|---|---|", *rows))
    return "\n".join((_INTRODUCTION, table, "", *map(_entry, CODES)))


def _entry(code: Code) -> str:
    heading_and_reason = (f"## {code.code}", f"**{code.title}.** {code.why}")
    examples = ("Wrong:", _fences(code.fails), "Right:", _fences(code.passes)) if code.fails else ()
    return "\n\n".join((*heading_and_reason, *examples)) + "\n"


def _fences(example: str) -> str:
    return "\n\n".join(_fence(piece) for piece in pieces(example))


def _fence(piece: Piece) -> str:
    language = {".md": "markdown", ".po": "po"}.get(Path(piece.path).suffix, "yaml")
    return f"```{language}\n{_head(piece)}\n{piece.text}```"


def _head(piece: Piece) -> str:
    """The first line of the piece in an example, as `pieces` reads it."""
    notes = (
        f", saved as {piece.encoding}" * (piece.encoding != "utf-8"),
        ", written in hex" * piece.in_hex,
        f", {piece.times} times over" * (piece.times > 1),
    )
    return f"# {piece.how}: {piece.path}{''.join(notes)}"


if __name__ == "__main__":
    PATH.write_text(page(), encoding="utf-8")
