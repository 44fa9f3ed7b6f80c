"""Addresses: `<kind>/<id>/<list>/<id>/…/<field>`, the one grammar of catalogues, problems, links and progress."""

from __future__ import annotations

from build_tools.ground.nodes import Mapping, Mark, Node, Scalar, Sequence


def join(*parts: str) -> str:
    """The address made of these parts; empty parts are left out."""
    return "/".join(filter(None, parts))


def child(node: Node, segment: str) -> Node | None:
    """The field of a mapping with the name `segment`, or the entry of a list with that id; None if there is none."""
    if isinstance(node, Mapping):
        return node.entries.get(segment)
    if isinstance(node, Sequence):
        return next((entry for entry in node.items if entry_id(entry) == segment), None)
    return None


def entry_id(node: Node) -> str | None:
    """The id of a list entry as written; None if it has none."""
    if isinstance(node, Mapping):
        value = node.entries.get("id")
        if isinstance(value, Scalar):
            return value.text
    return None


def mark_of(root: Node, segments: list[str], *, key: bool = False) -> Mark:
    """Where the value at `segments` below `root` is written, or with `key` the name of its field.

    If it is not written, the mark of the nearest node above it.
    """
    node, mark = root, root.mark
    for segment in segments:
        key_mark = node.keys.get(segment) if isinstance(node, Mapping) else None
        below = child(node, segment)
        if below is None:
            return mark
        node, mark = below, (key_mark if key and key_mark else below.mark)
    return mark
