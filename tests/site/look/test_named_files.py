"""Files that mkdocs.yml names."""

from __future__ import annotations

from pathlib import Path

import pytest

from build_tools.site.look.named_files import wrong_files
from build_tools.site.mkdocs_yml.written import read
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE

KEYS = {
    "logo": ("theme: {{logo: {}}}", "a.png"),
    "favicon": ("theme: {{favicon: {}}}", "a.ico"),
    "extra_css": ("extra_css: [{}]", "a.css"),
    "extra_javascript": ("extra_javascript: [{}]", "a.js"),
    "a script with attributes": ("extra_javascript: [{{path: {}, async: true}}]", "a.js"),
}


def _told(folder: Path, text: str) -> list[str]:
    (folder / "mkdocs.yml").write_text(text, "utf-8")
    return [f"{each.code} {each.mark.line}" for each in wrong_files(read(folder / "mkdocs.yml"), folder / "content")]


@pytest.mark.parametrize("key", KEYS)
def test_a_file_that_is_there_is_fine(tmp_path: Path, key: str) -> None:
    text, name = KEYS[key]
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / name).touch()
    assert _told(tmp_path, text.format(name)) == []


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("gone/{}", "SETTING-FILE"),
        ("https://example.org/{}", "SETTING-VALUE"),
        ("//example.org/{}", "SETTING-VALUE"),
        ("/{}", "SETTING-VALUE"),
        ("../{}", "SETTING-VALUE"),
        ("{}.exe", "SETTING-VALUE"),
        ("''", "SETTING-VALUE"),
    ],
)
def test_another_is_told(tmp_path: Path, key: str, name: str, code: str) -> None:
    text, file = KEYS[key]
    (tmp_path / file).touch()
    assert _told(tmp_path, text.format(name.format(file))) == [f"{code} 1"]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", IN_PLACE_OF_A_FILE)
def test_what_is_no_file_is_told_at_once(tmp_path: Path, key: str, name: str) -> None:
    text, file = KEYS[key]
    (tmp_path / "content").mkdir()
    IN_PLACE_OF_A_FILE[name](tmp_path / "content" / file)
    with at_most(5):
        assert _told(tmp_path, text.format(file)) == ["SETTING-FILE 1"]


def test_a_stylesheet_that_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/a.css").write_bytes(b" " * 1_000_001)
    assert _told(tmp_path, "extra_css: [a.css]") == ["SETTING-FILE 1"]
