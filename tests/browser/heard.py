"""What a screen reader is given of a page: Chromium's accessibility tree as indented lines of role, name and states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from playwright.sync_api import Page

Node = Mapping[str, Any]

ROLES = {"RootWebArea": "page", "StaticText": "text", "DisclosureTriangle": "disclosure", "DescriptionList": "terms"}
"""Words for roles that have a name of Chromium's own."""
SILENT = {"none", "generic", "strong", "emphasis", "InlineTextBox", "LineBreak", "ListMarker", "LabelText", "Legend"}
"""Roles that nobody is told about."""
NAMES = {"LabelText", "Legend"}
"""Their texts are told already, as the names of what they label."""
STATES = ("checked", "expanded", "disabled", "modal", "atomic", "live", "hasPopup")
WIDTH = 100
"""Characters of a name that are kept: enough to know what it is."""


def heard(page: Page) -> str:
    """The tree of the page, one node a line, in reading order. What repeats the name above it is left out."""
    session = page.context.new_cdp_session(page)
    nodes: list[Node] = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    known = {node["nodeId"]: node for node in nodes}
    return "".join(f"{line}\n" for line in _lines(nodes[0], known, 0, ""))


def _lines(node: Node, known: Mapping[str, Node], depth: int, said: str) -> Iterator[str]:
    role = _value(node, "role")
    name = _value(node, "name")
    if role == "StaticText" and (not name.strip() or name.strip() in said):
        return
    if not (node["ignored"] or role in SILENT):
        yield "  " * depth + _line(node)
        depth, said = depth + 1, name
    children = [known[child] for child in node.get("childIds", []) if child in known]
    for child in children:
        for line in _lines(child, known, depth, said):
            if not (role in NAMES and line.lstrip().startswith(ROLES["StaticText"])):
                yield line


def _value(node: Node, field: str) -> str:
    return str(node.get(field, {}).get("value", ""))


def _line(node: Node) -> str:
    found = {each["name"]: each["value"].get("value") for each in node.get("properties", [])}
    role = ROLES.get(_value(node, "role"), _value(node, "role"))
    name, description = (_short(_value(node, field)) for field in ("name", "description"))
    level = f"level {found['level']}" if role == "heading" else ""
    states = [f"{state}: {str(found[state]).lower()}" for state in STATES if state in found]
    parts = (role, level, f'"{name}"' if name else "", f"described by: {description}" if description else "")
    return " ".join(filter(None, (*parts, f"[{', '.join(states)}]" if states else "")))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= WIDTH else f"{text[:WIDTH].rstrip()}…"
