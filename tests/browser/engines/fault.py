"""What an engine says is wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.real_course import ROOT

INSTALLED = ROOT / "tests" / "node" / "engines" / "node_modules"


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that one element of a page breaks for sure; what engines leave to a person is none. `path` is the XPath of
    the element, or of a text in it.
    """

    rule: str
    help: str
    path: str


Engine = Callable[[Page], list[Fault]]
"""Examines what a page shows at this moment. Afterwards the page may hold the scripts of the engine."""


def script_of(package: str, path: str) -> str:
    """The path of an engine's script.

    Raises:
        AssertionError: when the engines are not installed.
    """
    script = INSTALLED / package / path
    assert script.is_file(), (
        "The accessibility engines are not installed. Install them with: tests/tools.sh node/engines"
    )
    return str(script)
