"""Addresses: `<kind>/<id>/<list>/<id>/…/<field>`, the one grammar of catalogues, problems, links and progress."""

from __future__ import annotations

from build_tools.ground.nodes import Mapping, Mark, Node, Scalar, Sequence


def join(*parts: str) -> str:
    """An address from its parts; empty parts are left out."""
    return "/".join(part for part in parts if part)


def step(node: Node, segment: str) -> Node | None:
    """One segment further: a field of a mapping, or the entry of a list that has that id."""
    if isinstance(node, Mapping):
        return node.entries.get(segment)
    if isinstance(node, Sequence):
        return next((item for item in node.items if entry_id(item) == segment), None)
    return None


def entry_id(node: Node) -> str | None:
    """The id written in a list entry."""
    if isinstance(node, Mapping):
        value = node.entries.get("id")
        if isinstance(value, Scalar):
            return value.text
    return None


def mark_of(root: Node, segments: list[str], *, key: bool = False) -> Mark:
    """Where the value (or, with `key`, the name of the last field) stands; else the nearest place above it."""
    node, mark = root, root.mark
    for segment in segments:
        key_mark = node.keys.get(segment) if isinstance(node, Mapping) else None
        found = step(node, segment)
        if found is None:
            return mark
        node, mark = found, (key_mark if key and key_mark else found.mark)
    return mark
