"""Reads the colours of the theme from its stylesheet, and writes CSS that sets some of them anew."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import build_tools
from build_tools.reading.package_text import package_text

Tokens = Mapping[str, str]
"""Colours as #rrggbb by the name of their custom property, without `--course-`."""

_STYLESHEET = Path(build_tools.__file__).with_name("theme") / "assets" / "tokens.css"
_SCHEME = re.compile(r"\{([^{}]*--course-paper:[^{}]*)\}")
_TOKEN = re.compile(r"--course-([a-z-]+): (#[0-9a-f]{6})")


@cache
def theme_tokens() -> tuple[Tokens, Tokens]:
    """The colours of the light and of the dark scheme. Raises UnusableError."""
    light, dark, *_ = (dict(_TOKEN.findall(block)) for block in _SCHEME.findall(package_text(_STYLESHEET)))
    return light, dark


def stylesheet(light: Tokens, dark: Tokens) -> str:
    """CSS with these colours, for use after the theme's own, which has the same selectors. "" for no colours."""
    if not light and not dark:
        return ""
    return (
        f":root {{ {_declared(light)} }}\n"
        f':root[data-theme="dark"] {{ {_declared(dark)} }}\n'
        f'@media (prefers-color-scheme: dark) {{ :root:not([data-theme="light"]) {{ {_declared(dark)} }} }}\n'
    )


def _declared(tokens: Tokens) -> str:
    return " ".join(f"--course-{name}: {colour};" for name, colour in tokens.items())
