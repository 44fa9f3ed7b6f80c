"""Reads a standing page, Markdown below a YAML head between two `---` lines, into the nodes that a YAML file gives."""

from __future__ import annotations

from build_tools.ground.nodes import Mapping, Mark, Scalar
from build_tools.ground.problems import Problem, UnusableError
from build_tools.reading.lines import lines_of
from build_tools.reading.readable import hidden_characters, readable
from build_tools.reading.yaml_reader import decode, read_yaml

_FENCE = "---"


def read_page(path: str, data: bytes) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """The fields of the head and a field `body` with the Markdown; and the problems of the file.

    The mapping is None when the file cannot be used.
    """
    try:
        text = decode(path, data)
    except UnusableError as error:
        return None, (error.problem,)
    head, body, line = _split(text)
    if not line:
        return None, (_no_head(path),)
    # An empty line stands in for the first `---`, so that line numbers in the head are those in the file.
    node, problems = read_yaml(path, f"\n{head}".encode())
    if node is None:
        return None, problems
    blank = len(body) - len(body.lstrip("\n"))
    mark = Mark(path, line + (blank if body.strip() else 0), 1)
    hidden = hidden_characters(body, mark, lines_of(text))
    entries = {**node.entries, "body": Scalar(readable(body.strip("\n")) + "\n", mark)}
    return Mapping(entries, node.mark, {**node.keys, "body": mark}), (*problems, *hidden)


def _split(text: str) -> tuple[str, str, int]:
    """The head, the body, and the number of the line at which the body starts: 0 when there is no head."""
    lines = text.replace("\r\n", "\n").split("\n")
    end = next((index for index, line in enumerate(lines) if index and line.rstrip() == _FENCE), 0)
    if lines[0].rstrip() != _FENCE or not end:
        return "", text, 0
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def _no_head(path: str) -> Problem:
    return Problem(
        Mark(path),
        "PAGE-HEAD",
        "The page has no head.",
        "Start the file with a line ---, then `title:` and `summary:`, then a line ---.",
    )
