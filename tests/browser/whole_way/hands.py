"""A learner without a mouse: what one can do with a keyboard, whatever drives the browser."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

PATIENCE = 20.0
"""Seconds."""
BEHIND = """const target = document.querySelector(arguments[0]);
const at = document.activeElement === document.body ? document.querySelector(":target") : document.activeElement;
return Boolean(at) && Boolean(target.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);"""
"""Whether an element stands before the place where the reader is."""
FOCUSED = "return document.querySelector(arguments[0]) === document.activeElement"
HREF = "return document.querySelector(arguments[0]).href"


class Hands(ABC):
    """Elements are named by selectors that fit one element that is shown, or the first of them."""

    @abstractmethod
    def open(self, address: str) -> None:
        """Types an address, and waits for the page."""

    @abstractmethod
    def run(self, script: str, *arguments: object) -> Any:
        """What the body of a function returns on the page."""

    @abstractmethod
    def press(self, key: str) -> None:
        """Presses a key, named as in Playwright: Tab, Shift+Tab, Enter, Space, ArrowDown, End."""

    @abstractmethod
    def write(self, text: str) -> None:
        """Types a text."""

    @abstractmethod
    def tab_to(self, target: str, *, back: bool) -> None:
        """Presses Tab, or Shift+Tab, until the element has the focus; each stop must be in view and marked."""

    @abstractmethod
    def arrive(self, address: str) -> None:
        """Waits until the page at this address is there, whatever its hash."""

    @abstractmethod
    def save(self, button: str, folder: Path) -> Path:
        """Presses a button that saves a file; returns where it is."""

    @abstractmethod
    def bring(self, field: str, file: Path) -> None:
        """Gives a file to a file field."""

    @abstractmethod
    def agree(self, button: str) -> None:
        """Presses a button, and agrees to what it asks."""

    def go_to(self, target: str) -> None:
        """Gives the focus to an element: forwards, or back when it was passed already."""
        if not self.run(FOCUSED, target):
            self.tab_to(target, back=self.run(BEHIND, target))

    def use(self, button: str) -> None:
        """Goes to a button and presses it."""
        self.go_to(button)
        self.press("Enter")

    def follow(self, link: str) -> None:
        """Goes to a link and opens it."""
        address = self.run(HREF, link).partition("#")[0]
        self.use(link)
        self.arrive(address)

    def wait(self, script: str, *arguments: object) -> Any:
        """Waits until the body of a function returns something true, and returns it."""
        end = time.monotonic() + PATIENCE
        while not (found := self.run(script, *arguments)):
            assert time.monotonic() < end, f"{script} {arguments}"
            time.sleep(0.05)
        return found
