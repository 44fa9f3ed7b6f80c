"""Every key without effect is told when it is set, once, at its place; and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from build_tools.ground.problems import Problem
from build_tools.site.mkdocs_yml.key import Effect, Key
from build_tools.site.mkdocs_yml.keys import KEYS
from build_tools.site.mkdocs_yml.unused import unused_settings
from build_tools.site.mkdocs_yml.written import read

UNUSED = [key for key in KEYS.values() if key.effect is Effect.UNUSED]
LISTS = ("theme/features", "plugins", "extra/social", "theme/palette")
"""The keys whose value is a list: of names, or of entries with keys of their own."""


def _setting(name: str, value: object) -> object:
    """A mkdocs.yml that sets one key."""
    above, _, last = name.replace("*", "something-else").rpartition("/")
    inner: object = {last: value}
    if above in LISTS:
        inner = [last] if above in LISTS[:2] else [inner]
    return _setting(above, inner) if above else inner


def _told(folder: Path, text: str, *, own_shell: bool = True) -> tuple[Problem, ...]:
    (folder / "mkdocs.yml").write_text(text, "utf-8")
    return tuple(unused_settings(read(folder / "mkdocs.yml"), own_shell=own_shell))


@pytest.mark.parametrize("key", UNUSED, ids=lambda key: key.name)
def test_it_is_told_with_what_to_do(tmp_path: Path, key: Key) -> None:
    text = yaml.safe_dump(_setting(key.name, "something"))
    (problem,) = _told(tmp_path, text)
    assert key.name.rpartition("/")[2].replace("*", "something-else") in problem.message
    assert problem.hint == key.text
    assert problem.mark.line == text.count("\n")
    assert bool(_told(tmp_path, text, own_shell=False)) == key.any_theme


@pytest.mark.parametrize("key", [key for key in UNUSED if key.as_is], ids=lambda key: key.name)
def test_a_value_that_asks_for_nothing_is_not(tmp_path: Path, key: Key) -> None:
    for value in key.as_is:
        assert _told(tmp_path, yaml.safe_dump(_setting(key.name, value))) == ()


@pytest.mark.parametrize("key", [key for key in KEYS.values() if key not in UNUSED], ids=lambda key: key.name)
def test_what_is_honoured_or_always_so_is_not(tmp_path: Path, key: Key) -> None:
    assert _told(tmp_path, yaml.safe_dump(_setting(key.name, "something"))) == ()


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", []),
        ("unknown: 1\n", []),  # MkDocs says so itself.
        ("theme: material\n", []),
        ("use_directory_urls: 0\n", ["1:1"]),
        ("theme:\n  features: [toc.follow, toc.follow]\n", ["2:14"]),
        ("extra: {social: [{icon: a}, {icon: b}]}\n", ["1:19"]),
        ("plugins: [course, {material/search: {lang: en}}]\n", ["1:20"]),
        ("plugins: {course: {}, search: {}}\n", ["1:23"]),
        ("nav: [a: b.md]\nextra: {version: {provider: mike}}\n", ["1:1", "2:9"]),
        ("markdown_extensions: [toc: {permalink: true}, admonition]\n", ["1:1"]),
        ("theme: {icon: {logo: a, admonition: {note: b}}}\n", ["1:9"]),
        ("use_directory_urls: true\n", ["1:1"]),
        ("nav: !ENV [NO_SUCH_VARIABLE, [a.md]]\n", ["1:1"]),
    ],
)
def test_each_is_told_once_at_its_place(tmp_path: Path, text: str, places: list[str]) -> None:
    assert [f"{each.mark.line}:{each.mark.column}" for each in _told(tmp_path, text)] == places


def test_what_another_file_says_is_told_there(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text("site_name: A\nnav: []\nextra: {tags: {}}\n", "utf-8")
    told = _told(tmp_path, "INHERIT: base.yml\nextra: {scope: /}\n")
    assert sorted((each.mark.path, each.mark.line) for each in told) == [
        ("base.yml", 2),
        ("base.yml", 3),
        ("mkdocs.yml", 2),
    ]
