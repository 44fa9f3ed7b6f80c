"""Colours of mkdocs.yml: what is used, what is told, and that what is used can be read."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest

from build_tools.ground.colour import contrast, least_contrast
from build_tools.site.look.look import look_of
from build_tools.site.look.material_colours import ACCENT, BY_ROLE, PRIMARY
from build_tools.site.look.palette import Palette, palette
from build_tools.site.look.tokens import theme_tokens
from build_tools.site.mkdocs_yml.written import Written, read

GROUNDS = ("paper", "card", "sand", "right-bg", "wrong-bg")


@pytest.fixture
def said(tmp_path: Path) -> str:
    return str(tmp_path / "mkdocs.yml")


def _written(file: str, text: str) -> Written:
    Path(file).write_text(f"theme:\n  palette: {text}\n", "utf-8")
    return read(Path(file))


def _of(file: str, text: str) -> Palette:
    return palette(_written(file, text))[0]


def _told(file: str, text: str) -> list[str]:
    return [
        f"{each.mark.line}:{each.mark.column} {each.code} {each.message}" for each in palette(_written(file, text))[1]
    ]


def test_the_names_are_those_of_the_material_that_is_installed() -> None:
    folder = files("material") / "templates" / "assets" / "stylesheets"
    (sheet,) = (file for file in folder.iterdir() if file.name.startswith("palette.") and file.name.endswith(".css"))
    css = sheet.read_text("utf-8")
    for role, names in BY_ROLE.items():
        in_material = dict(re.findall(rf"\[data-md-color-{role}=([a-z-]+)\]{{--md-{role}-fg-color:([^;}}]+)", css))
        assert in_material.keys() == names.keys()
        plain = {name: value for name, value in in_material.items() if re.fullmatch("#[0-9a-f]{6}", value)}
        assert plain == {name: names[name] for name in plain}
        assert len(plain) >= len(names) - 3  # some are written as hsl() or in three digits


@pytest.mark.parametrize("name", [*PRIMARY, "#FF00FF", "#abc", "deep purple"])
def test_a_primary_colour_can_be_read_everywhere(said: str, name: str) -> None:
    found = _of(said, f'{{primary: "{name}"}}')
    for scheme, tokens in zip((found.light, found.dark), theme_tokens(), strict=True):
        both = {**tokens, **scheme}
        grounds = [both[ground] for ground in GROUNDS]
        assert min(least_contrast(both[token], grounds) for token in ("link", "water")) >= 7
        assert contrast(both["ground"], "#ffffff") >= 7
        assert contrast(both["on-water"], both["water"]) >= 7


@pytest.mark.parametrize("name", ACCENT)
def test_an_accent_can_be_read_everywhere(said: str, name: str) -> None:
    found = _of(said, f"{{accent: {name}}}")
    for scheme, tokens in zip((found.light, found.dark), theme_tokens(), strict=True):
        assert scheme.keys() == {"ochre"}
        assert least_contrast(scheme["ochre"], [tokens[ground] for ground in GROUNDS]) >= 7


def test_a_colour_that_fits_is_used_as_it_is(said: str) -> None:
    assert _told(said, '{primary: "#7a1f2b"}') == []
    assert _of(said, '{primary: "#7a1f2b"}').light["link"] == "#7a1f2b"
    assert _of(said, '{primary: "#7a1f2b"}').dark["ground"] == "#7a1f2b"


def test_one_that_does_not_is_told_with_its_ratio_and_a_shade_that_fits(said: str) -> None:
    problems = palette(_written(said, "{primary: red}"))[1]
    (message,) = (f"{each.message} {each.hint}" for each in problems)
    assert message.startswith("#ef5552 has a contrast of 2.9:1 with the light pages; text needs 7:1.")
    shade = message.split('primary: "')[1].rstrip('"')
    assert _told(said, f'{{primary: "{shade}"}}') == []
    assert _of(said, f'{{primary: "{shade}"}}').light == _of(said, "{primary: red}").light


def test_each_scheme_may_have_its_own(said: str) -> None:
    found = _of(said, '[{scheme: default, primary: "#7a1f2b"}, {scheme: slate, primary: "#f6a3a1"}]')
    assert (found.light["link"], found.dark["link"]) == ("#7a1f2b", "#f6a3a1")


def test_a_dark_colour_alone_serves_both(said: str) -> None:
    assert _of(said, '{scheme: slate, primary: "#7a1f2b"}').light["link"] == "#7a1f2b"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{primary: tael}", '2:13 SETTING-VALUE "tael" is no colour.'),
        ("{primary: rgb(1)}", '2:13 SETTING-VALUE "rgb(1)" is no colour.'),
        ('{primary: "#12345"}', '2:13 SETTING-VALUE "#12345" is no colour.'),
        ("{accent: brown}", '2:13 SETTING-VALUE "brown" is no colour.'),
        ("{primary: , accent: lime}", "2:13 SETTING-VALUE The colour is missing."),
        ("{primary: [red]}", "2:13 SETTING-VALUE \"['red']\" is no colour."),
        ("{primary: custom}", "2:13 SETTING-UNUSED `theme.palette.primary` has no effect here."),
        ("{scheme: youtube}", "2:13 SETTING-UNUSED `theme.palette.scheme` has no effect here."),
        (
            '[{primary: "#7a1f2b"}, {primary: "#7a1f2c"}]',
            "2:36 SETTING-UNUSED `theme.palette.primary` has no effect here.",
        ),
    ],
)
def test_what_cannot_be_used_is_told(said: str, text: str, told: str) -> None:
    assert told in _told(said, text)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("{primary: teal}", ""),
        ("{scheme: slate}", "dark"),
        ("{scheme: default}", "light"),
        ("[{scheme: slate, toggle: {}}, {scheme: default, toggle: {}}]", "dark"),
        ('[{media: "(prefers-color-scheme: dark)", scheme: slate}, {scheme: default}]', ""),
        ("teal", ""),
        ("[]", ""),
        ("[null, 3]", ""),
    ],
)
def test_the_scheme_pages_open_in(said: str, text: str, opens: str) -> None:
    assert _of(said, text).opens == opens


def test_without_a_palette_there_is_no_stylesheet(said: str) -> None:
    assert look_of(_written(said, "{scheme: slate}")).palette == ""
    assert look_of(_written(said, "{accent: '#8d5208'}")).palette.count("--course-ochre") == 3
