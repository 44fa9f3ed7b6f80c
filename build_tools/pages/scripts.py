"""Scripts that pages of several kinds need."""

from __future__ import annotations

STORE = ("assets/store-area.js", "assets/store.js")
"""What the device keeps, in the order in which they need each other: before any script that reads or changes it."""
