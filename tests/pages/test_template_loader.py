"""A template that is not UTF-8 text is named, wherever it is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, TemplateNotFound

from build_tools.ground.problems import UnusableError
from build_tools.outputs.pages import markdown_page
from build_tools.pages import environment
from build_tools.pages.template_loader import TemplateLoader
from build_tools.publish.stopped import reason
from build_tools.publish.templates import TEMPLATES
from tests.patience import at_most
from tests.reading.special import IN_PLACE_OF_A_FILE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.html").write_text("{% include 'bad.html' %}", "utf-8")
    (tmp_path / "bad.html").write_text("<p>\nñ</p>\n", "latin-1")
    return tmp_path


def test_a_template_that_another_one_includes(folder: Path) -> None:
    with pytest.raises(UnusableError) as refused:
        Environment(loader=TemplateLoader(folder), autoescape=True).get_template("good.html").render()
    assert (refused.value.problem.mark.path, refused.value.problem.mark.line) == (str(folder / "bad.html"), 2)
    assert f"{folder}/bad.html:2:1  error SITE-TEXT  The file is not UTF-8 text." in reason(refused.value)


def test_the_templates_of_pages(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "_SOURCES", TemplateLoader(folder))
    with pytest.raises(UnusableError, match="not UTF-8"):
        environment.template_sources()


@pytest.mark.parametrize("name", sorted(set(IN_PLACE_OF_A_FILE) - {"a folder"}))
def test_something_in_the_place_of_a_template(name: str, folder: Path) -> None:
    (folder / "bad.html").unlink()
    IN_PLACE_OF_A_FILE[name](folder / "bad.html")
    with at_most(5), pytest.raises(UnusableError) as refused:
        Environment(loader=TemplateLoader(folder), autoescape=True).get_template("good.html").render()
    assert refused.value.problem.mark.path == str(folder / "bad.html")


def test_a_template_is_read_again_when_it_changes(folder: Path) -> None:
    environment = Environment(loader=TemplateLoader(folder), autoescape=True)
    for text in ("one", "three"):
        (folder / "x.html").write_text(text, "utf-8")
        assert environment.get_template("x.html").render() == text


def test_a_template_that_is_not_there(folder: Path) -> None:
    with pytest.raises(TemplateNotFound):
        Environment(loader=TemplateLoader(folder), autoescape=True).get_template("gone.html")


@pytest.mark.parametrize("templates", [TEMPLATES, markdown_page.TEMPLATES])
def test_the_templates_beside_the_pages(templates: Environment) -> None:
    assert isinstance(templates.loader, TemplateLoader)
