"""A page mirrors where its language is written from right to left: styles name start and end, not left and right."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.real_course import ROOT

SHEETS = sorted(
    [*(ROOT / "build_tools" / "theme" / "assets").glob("*.css"), *(ROOT / "build_tools" / "outputs").rglob("*.css")]
)
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_SIDED = re.compile(r"(padding|margin|border|scroll-margin|scroll-padding)-(left|right)(-\w+)?")
_SHORT = ("padding", "margin", "border-width", "inset")


def _sides(css: str) -> Iterator[str]:
    """The declarations that name a side, each after its selector."""
    for selector, text in _RULE.findall(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)):
        if '[dir="rtl"]' not in selector:
            pairs = [declaration.partition(":")[::2] for declaration in text.split(";")]
            declared = [(name.strip(), value.strip()) for name, value in pairs]
            yield from (
                f"{selector.strip()} {name}: {value}" for name, value in declared if _is_sided(name, value, declared)
            )


def _is_sided(name: str, value: str, declared: list[tuple[str, str]]) -> bool:
    if name in ("left", "right"):  # both with the same value are no side
        return ({"left": "right", "right": "left"}[name], value) not in declared
    if name == "float":  # browsers that know the newer word take it
        return value in ("left", "right") and not any(
            word.startswith("inline-") for at, word in declared if at == "float"
        )
    if name in _SHORT:
        parts = value.removesuffix("!important").split()
        return len(parts) == 4 and parts[1] != parts[3]
    return bool(_SIDED.fullmatch(name)) or (name == "text-align" and value in ("left", "right"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_side_is_named(sheet: object) -> None:
    assert list(_sides(sheet.read_text("utf-8"))) == []  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "css",
    [
        "a { margin-left: 1em; }",
        "a { color: red; border-right-color: red }",
        "a { left: 0; }",
        "a { left: 0; right: 1px; }",
        "a { text-align: right; }",
        "a { padding: 1px 2px 3px 4px; }",
        "a { float: left; }",
    ],
)
def test_a_side_is_found(css: str) -> None:
    assert list(_sides(css))


@pytest.mark.parametrize(
    "css",
    [
        "a { margin-inline-start: 1em; color: var(--right); }",
        "a { left: 0; right: 0; }",
        "a { padding: 1px 2px 3px 2px; }",
        "a { float: right; float: inline-end; }",
        '[dir="rtl"] a { left: 0; }',
    ],
)
def test_what_mirrors(css: str) -> None:
    assert list(_sides(css)) == []
