"""What a screen reader is given of a page: Chromium's accessibility tree as indented lines of role, name and states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from playwright.sync_api import Page

Node = Mapping[str, Any]

STATES = ("level", "checked", "expanded", "disabled", "required", "invalid", "hasPopup", "live", "atomic", "modal")
SILENT = {"none", "generic", "InlineTextBox", "LineBreak", "ListMarker", "LayoutTable", "LabelText", "Legend"}
"""Roles that nobody is told about. The texts of labels and legends are names of what they label."""
NAMED_BY_THEIR_TEXT = {"link", "button", "heading", "cell", "columnheader", "DisclosureTriangle"}
WIDTH = 100
"""Characters of a name that are kept: enough to know what it is."""


def heard(page: Page) -> str:
    """The tree of the page, one node a line, in reading order; a line ends with a line break."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    known = {node["nodeId"]: node for node in nodes}
    return "".join(f"{line}\n" for line in _lines(known[nodes[0]["nodeId"]], known, 0))


def _value(node: Node, field: str) -> Any:
    return node.get(field, {}).get("value", "")


def _lines(node: Node, known: Mapping[str, Node], depth: int) -> Iterator[str]:
    role = _value(node, "role")
    silent = node["ignored"] or role in SILENT
    if not silent:
        yield f"{'  ' * depth}{_line(node, role)}"
    if role in ("LabelText", "Legend"):
        below = [child for child in _children(node, known) if _value(child, "role") != "StaticText"]
    else:
        below = _children(node, known)
    for child in below:
        if role in NAMED_BY_THEIR_TEXT and _value(child, "role") == "StaticText":
            continue
        yield from _lines(child, known, depth if silent else depth + 1)


def _children(node: Node, known: Mapping[str, Node]) -> list[Node]:
    return [known[child] for child in node.get("childIds", []) if child in known]


def _line(node: Node, role: str) -> str:
    found = {each["name"]: each["value"].get("value") for each in node.get("properties", [])}
    states = [f"{name}={found[name]}" for name in STATES if found.get(name) not in (None, False, "false", "off")]
    name, description = (_short(_value(node, field)) for field in ("name", "description"))
    return " ".join(filter(None, (role, f'"{name}"' if name else "", f"({description})" if description else "", *states)))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= WIDTH else f"{text[:WIDTH].rstrip()}…"
