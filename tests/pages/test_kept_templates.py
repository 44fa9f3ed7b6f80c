"""Compiled templates are kept, and only those that fit are used."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from jinja2 import DictLoader, Environment, FileSystemLoader

from build_tools.pages import kept_templates
from build_tools.pages.kept_templates import KeptTemplates

PAGE = {"page.html": "<p>\n{% if true %}\n{{ text }}\n{% endif %}\n</p>"}


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sources that Jinja compiles."""
    sources: list[str] = []
    compile = Environment.compile

    def noted(self: Environment, source: Any, *args: Any, **kwargs: Any) -> Any:
        sources.append(source)
        return compile(self, source, *args, **kwargs)

    monkeypatch.setattr(Environment, "compile", noted)
    return sources


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept_templates, "FOLDER", tmp_path / "kept")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept"


def _text(sources: dict[str, str] = PAGE, **settings: Any) -> str:
    """The page, as a process renders it that was just started."""
    environment = Environment(loader=DictLoader(sources), autoescape=True, **settings)
    environment.bytecode_cache = KeptTemplates(kept_templates._dialect(environment))
    return environment.get_template("page.html").render(text="a & b")


def test_a_second_process_compiles_nothing(compiled: list[str]) -> None:
    assert _text() == _text()
    assert len(compiled) == 1


def test_a_changed_template_is_compiled(compiled: list[str]) -> None:
    _text()
    assert _text({"page.html": "<b>{{ text }}</b>"}) == "<b>a &amp; b</b>"
    assert len(compiled) == 2


def test_environments_that_compile_otherwise_share_nothing() -> None:
    assert _text().count("\n") > _text(trim_blocks=True).count("\n")
    assert "a &amp; b" in _text()
    assert "A &amp; B" in _text(finalize=_shouted)


def test_python_that_keeps_no_bytecode_keeps_no_templates(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    _text()
    assert not folder.exists()


def test_the_templates_of_a_site_are_not_kept(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("{{ text }}", "utf-8")
    environment = Environment(loader=FileSystemLoader(tmp_path), autoescape=True)
    environment.bytecode_cache = KeptTemplates(kept_templates._dialect(environment))
    assert environment.get_template("page.html").render(text="a & b") == "a &amp; b"
    assert not folder.exists()


def test_a_package_that_cannot_be_written_works_as_well(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    assert "a &amp; b" in _text()


@pytest.mark.parametrize("size", [0, 3, 15, 20, 60, 200])
def test_a_damaged_file_is_compiled_again(size: int, folder: Path, compiled: list[str]) -> None:
    _text()
    for file in folder.iterdir():
        file.write_bytes(file.read_bytes()[:size])
    assert "a &amp; b" in _text()
    assert len(compiled) == 2


def _shouted(value: object) -> object:
    return value.upper() if isinstance(value, str) else value
