"""The file, line and column of a finding, which knows only its address."""

from __future__ import annotations

from build_tools.ground.nodes import Mark, Node, Scalar, Sequence
from build_tools.ground.problems import Finding
from build_tools.reading.sources import Sources


def mark_of(sources: Sources, finding: Finding) -> Mark:
    """The mark of what `finding` points at: a field's name, a value in a list, a line of a text, or the whole field."""
    mark = sources.locate(finding.address, key=finding.key)
    node = sources.node(finding.address)
    if finding.value and isinstance(node, Sequence):
        return next((item.mark for item in node.items if _is_scalar(item, finding.value)), mark)
    if finding.line and isinstance(node, Scalar) and not node.plain and "\n" in node.text:
        return Mark(mark.path, mark.line + finding.line, mark.column)
    return mark


def _is_scalar(node: Node, text: str) -> bool:
    return isinstance(node, Scalar) and node.text == text
