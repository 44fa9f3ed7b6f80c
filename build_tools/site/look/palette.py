"""What `theme: palette:` says: colours of the two schemes, and the scheme in which pages open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from build_tools.ground.nearest import did_you_mean
from build_tools.ground.problems import Problem, Severity
from build_tools.site.look.material_colours import BY_ROLE
from build_tools.site.look.shades import LEAST, SHADES, measured
from build_tools.site.look.tokens import Tokens, theme_tokens
from build_tools.site.mkdocs_yml.unused import without_effect
from build_tools.site.mkdocs_yml.written import Setting, Way, Written

SCHEMES = {"default": "light", "slate": "dark"}
"""Material's names of the two schemes, and ours."""
_PALETTE = ("theme", "palette")
_USED_AS = {"primary": ("link", "ground"), "accent": ("ochre",)}
"""By role: the tokens that can be the very colour of the palette. What is suggested is the first."""
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})")


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour that mkdocs.yml sets for a scheme. `role` is the key: primary or accent."""

    role: str
    scheme: str
    value: str
    setting: Setting


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours to set anew in each scheme, and the scheme in which pages open, or ""."""

    light: Tokens
    dark: Tokens
    opens: str


def palette(written: Written) -> tuple[Palette, tuple[Problem, ...]]:
    """The palette, and what is wrong with it. A colour that cannot be read is used in its nearest shade that can."""
    problems: list[Problem] = []
    colours = list(_first_ones(_colours(written, problems), problems))
    problems += _unknown_schemes(written)
    light, dark = theme_tokens()
    tokens: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for role, both in SHADES.items():
        of_role = {colour.scheme: colour for colour in colours if colour.role == role}
        if of_role:
            first = next(iter(of_role.values()))
            tokens[0].update(both[0](of_role.get("light", first).value, light))
            tokens[1].update(both[1](of_role.get("dark", first).value, dark))
            problems += _unreadable(of_role, tokens)
    return Palette(*tokens, _opens(written)), tuple(problems)


def _colours(written: Written, problems: list[Problem]) -> Iterator[Colour]:
    for entry in written.entries(*_PALETTE):
        scheme = SCHEMES.get(written.text(*entry, "scheme") or "default")
        for role in SHADES:
            way = (*entry, role)
            if scheme and way in written.marks:
                yield from _colour(
                    Setting(f"theme/palette/{role}", written.value(*way), written.mark(*way)), role, scheme, problems
                )


def _colour(setting: Setting, role: str, scheme: str, problems: list[Problem]) -> Iterator[Colour]:
    name = str(setting.value or "").strip().lower()
    value = BY_ROLE[role].get(name.replace(" ", "-"), name)
    if name == "custom":
        hint = f'Colours in a stylesheet cannot be checked. Write the colour here: {role}: "#0f4c4f"'
        problems.append(without_effect(setting, hint))
    elif _HEX.fullmatch(value):
        yield Colour(role, scheme, value if len(value) == 7 else "#" + "".join(c * 2 for c in value[1:]), setting)
    else:
        problems.append(_no_colour(setting, role, name))


def _no_colour(setting: Setting, role: str, name: str) -> Problem:
    message = f'"{name}" is no colour.' if name else "The colour is missing."
    near = did_you_mean(name, BY_ROLE[role]) if name else ""
    ways = f'Write a name of Material\'s, or a colour of your own in quotes: {role}: "#0f4c4f"'
    return Problem(setting.mark, "SETTING-VALUE", message, f"{near} {ways}".strip())


def _first_ones(colours: Iterator[Colour], problems: list[Problem]) -> Iterator[Colour]:
    """The first colour of each role in each scheme. Another one there has no effect."""
    first: dict[tuple[str, str], str] = {}
    for colour in colours:
        key = (colour.role, colour.scheme)
        if key not in first:
            first[key] = colour.value
            yield colour
        elif first[key] != colour.value:
            hint = f"The palette has a {colour.role} colour for the {colour.scheme} scheme above. Take one of them out."
            problems.append(without_effect(colour.setting, hint))


def _unknown_schemes(written: Written) -> Iterator[Problem]:
    for entry in written.entries(*_PALETTE):
        way = (*entry, "scheme")
        if way in written.marks and str(written.value(*way)) not in SCHEMES:
            setting = Setting("theme/palette/scheme", written.value(*way), written.mark(*way))
            hint = "Write `default`, which is light, or `slate`, which is dark. Colours beside it are not used."
            yield without_effect(setting, hint)


def _unreadable(of_role: Mapping[str, Colour], tokens: tuple[Tokens, Tokens]) -> Iterator[Problem]:
    """A warning for each colour that is used nowhere as it is. In the dark scheme a part is always another shade."""
    told = set[str]()
    for scheme, colour in of_role.items():
        used = tokens[scheme == "dark"]
        shades = [used[name] for name in _USED_AS[colour.role]]
        if colour.value not in shades and colour.value not in told:
            told.add(colour.value)
            yield _contrast(colour, shades[0])


def _contrast(colour: Colour, shade: str) -> Problem:
    ratio = measured(colour.value, theme_tokens()[colour.scheme == "dark"])
    return Problem(
        colour.setting.mark,
        "SETTING-CONTRAST",
        f"{colour.value} has a contrast of {ratio:.1f}:1 with the {colour.scheme} pages; text needs {LEAST:.0f}:1.",
        f'The site uses the nearest shade that has it. To choose it yourself: {colour.role}: "{shade}"',
        Severity.WARNING,
    )


def _opens(written: Written) -> str:
    """The scheme of the first entry, unless an entry follows the device (`media`) or the first names no scheme."""
    entries: list[Way] = written.entries(*_PALETTE)
    if not entries or any((*entry, "media") in written.marks for entry in entries):
        return ""
    return SCHEMES.get(written.text(*entries[0], "scheme"), "")
