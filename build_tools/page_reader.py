"""A standing page: Markdown with a YAML head between two `---` lines -> the same nodes a YAML file gives."""

from __future__ import annotations

from build_tools.nodes import Mapping, Mark, Scalar
from build_tools.problems import Problem
from build_tools.yaml_reader import read_yaml

_FENCE = "---"


def read_page(path: str, data: bytes) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """The head's fields plus `body`, and what is wrong with the file."""
    head, fence, body = _split(data)
    if not fence:
        return None, (_no_head(path),)
    node, problems = read_yaml(path, b"\n" + head)
    if node is None:
        return None, problems
    line = head.count(b"\n") + 3
    text, encoding = _decode(path, body)
    if encoding:
        return None, (*problems, encoding)
    mark = Mark(path, line, 1)
    entries = {**node.entries, "body": Scalar(text.strip("\n") + "\n", mark)}
    return Mapping(entries, node.mark, {**node.keys, "body": mark}), problems


def _split(data: bytes) -> tuple[bytes, bool, bytes]:
    lines = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").split(b"\n")
    fence = _FENCE.encode()
    if lines[0].rstrip() != fence or fence not in (line.rstrip() for line in lines[1:]):
        return b"", False, data
    end = next(index for index, line in enumerate(lines) if index and line.rstrip() == fence)
    return b"\n".join(lines[1:end]), True, b"\n".join(lines[end + 1 :])


def _decode(path: str, body: bytes) -> tuple[str, Problem | None]:
    try:
        return body.decode("utf-8"), None
    except UnicodeDecodeError:
        return "", Problem(Mark(path), "YAML-ENCODING", "The file is not UTF-8 text.", "Save it again as UTF-8 text.")


def _no_head(path: str) -> Problem:
    return Problem(
        Mark(path),
        "PAGE-HEAD",
        "The page has no head.",
        "Start the file with a line ---, then `title:` and `summary:`, then a line ---.",
    )
