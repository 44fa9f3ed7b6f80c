"""Where in a file a finding stands."""

from __future__ import annotations

from build_tools.ground.nodes import Mark, Node, Scalar, Sequence
from build_tools.reading.sources import Sources
from build_tools.rules.rule import Finding


def place(sources: Sources, finding: Finding) -> Mark:
    """The mark of a finding: of a field's name, of one value in a list, of a line in a text, or of the field."""
    mark = sources.locate(finding.address, key=finding.key)
    node = sources.node(finding.address)
    if finding.value and isinstance(node, Sequence):
        return next((each.mark for each in node.items if _says(each, finding.value)), mark)
    if finding.line and isinstance(node, Scalar) and not node.plain and "\n" in node.text:
        return Mark(mark.path, mark.line + finding.line, mark.column)
    return mark


def _says(node: Node, text: str) -> bool:
    return isinstance(node, Scalar) and node.text == text
