"""A slip in a template is a problem at its line, and so is a word that a page asks for in vain while it is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, TemplateError

from build_tools.course.course import Course
from build_tools.ground.problems import Problem
from build_tools.ground.reports import as_text
from build_tools.pages import environment, page_cache, renderer
from build_tools.pages.template_errors import Missing, template_problem
from build_tools.publish.stopped import reason
from tests.pages.rendering import page, rendered

URI = "dos.html"
BLOCK = '{{% extends "base.html.j2" %}}\n{{% block body %}}\n{}\n{{% endblock %}}\n'
Show = Callable[[str], tuple[Problem, ...]]


@pytest.fixture
def show(rich: Course, monkeypatch: pytest.MonkeyPatch) -> Show:
    """Renders the course with this on the third line of the page of all DOs; the problems."""
    monkeypatch.setattr(page_cache, "_LAST", {})
    shipped = environment.template_sources()

    def run(line: str) -> tuple[Problem, ...]:
        templates = shipped | {"dos.html.j2": BLOCK.format(line)}
        monkeypatch.setattr(renderer, "template_sources", lambda: templates)
        return rendered(rich).problems

    return run


def _told(problems: tuple[Problem, ...]) -> str:
    (problem,) = problems
    assert (problem.mark.path, problem.mark.line) == ("build_tools/pages/templates/dos.html.j2", 3)
    return f"{problem.code}: {problem.message} {problem.hint}"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "{{ course.settings.titel }}",
            'TEMPLATE-ERROR: CourseSettings has no "titel". Did you mean "title"? Mend the template.',
        ),
        (
            "{{ text(course.settings.titel) }}",
            'TEMPLATE-ERROR: CourseSettings has no "titel". Did you mean "title"? Mend the template.',
        ),
        ("{{ nothing }}", 'TEMPLATE-ERROR: Nothing here is called "nothing". Mend the template.'),
        ("{{ none.title }}", 'TEMPLATE-ERROR: There is nothing here that could have "title". Mend the template.'),
        ("{{ 1 + title }}", "TEMPLATE-ERROR: TypeError: unsupported operand type(s)"),
        (
            '{% include "parts/blokcs.html.j2" %}',
            'TEMPLATE-ERROR: There is no template "parts/blokcs.html.j2". Did you mean "parts/blocks.html.j2"?',
        ),
        ("{% iff title %}", "TEMPLATE-ERROR: Encountered unknown tag 'iff'."),
        ("{{ title | lenght }}", "TEMPLATE-ERROR: No filter named 'lenght'."),
        (
            '{{ url("modules/safe-watr") }}',
            'TEMPLATE-ERROR: No page shows "modules/safe-watr". Did you mean "modules/safe-water"?',
        ),
        ('{{ entries("modules", []) }}', "TEMPLATE-ERROR: a page gets the modules it shows from its file in pages/."),
        ('{{ word("home" ~ "s") }}', 'SITE-WORD: No interface word is called "homes". Did you mean "home"?'),
        ('{{ word_plain("home" ~ "s") }}', 'SITE-WORD: No interface word is called "homes".'),
        ('{{ word("min" ~ "utes") }}', 'WORD-PLACEHOLDER: "minutes" has {count}, and this place does not fill it.'),
    ],
)
def test_a_slip_is_told_at_its_line(line: str, told: str, show: Show) -> None:
    assert _told(show(line)).startswith(told)


@pytest.mark.parametrize("line", ["{{ course.settings.titel }}", '{{ word("home" ~ "s") }}'])
def test_a_page_that_is_kept_keeps_its_problems(line: str, show: Show) -> None:
    cold = show(line)
    assert cold
    assert show(line) == cold
    assert show("{{ title }}") == ()


def test_a_slip_in_a_part_is_told_where_the_part_has_it(rich: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_cache, "_LAST", {})
    part = "{% macro wrong(x) %}\n{{ x.gone }}\n{% endmacro %}"
    line = '{% from "parts/wrong.html.j2" import wrong %}{{ wrong(title) }}'
    sources = environment.template_sources() | {"parts/wrong.html.j2": part, "dos.html.j2": BLOCK.format(line)}
    monkeypatch.setattr(renderer, "template_sources", lambda: sources)
    (problem,) = rendered(rich).problems
    assert (problem.mark.path, problem.mark.line) == ("build_tools/pages/templates/parts/wrong.html.j2", 2)


def test_every_page_with_a_slip_is_told_and_the_others_are_made(rich: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_cache, "_LAST", {})
    wrong = {f"{name}.html.j2": BLOCK.format("{{ gone }}") for name in ("dos", "sources")}
    sources = environment.template_sources() | wrong
    monkeypatch.setattr(renderer, "template_sources", lambda: sources)
    pages = rendered(rich)
    assert [problem.mark.path.rpartition("/")[2] for problem in pages.problems] == ["dos.html.j2", "sources.html.j2"]
    assert page(pages, "glossary.html").html


def test_the_template_of_a_page_that_is_not_there(rich: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_cache, "_LAST", {})
    sources = {name: text for name, text in environment.template_sources().items() if name != "dos.html.j2"}
    monkeypatch.setattr(renderer, "template_sources", lambda: sources)
    assert as_text(rendered(rich).problems) == (
        'build_tools/pages/templates/dos.html.j2:1:1  error TEMPLATE-ERROR  There is no template "dos.html.j2".\n'
        '    Did you mean "kit/doors.html.j2"?                                       docs: #template-error'
    )


def test_what_python_asks_for_in_vain_is_told_at_its_line(rich: Course) -> None:
    words = {name: word for name, word in rich.words.items() if name != "dos-intro"}
    told = {(problem.code, problem.mark.path) for problem in rendered(rich.having(words=words)).problems}
    assert {path for _, path in told} >= {"build_tools/pages/page_kinds/dos.py"}
    assert {code for code, _ in told} == {"SITE-WORD"}


def test_a_bug_in_python_stays_a_bug(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_values: object) -> str:
        raise RuntimeError("a bug")

    monkeypatch.setattr("build_tools.pages.environment.prose.line", broken)
    with pytest.raises(RuntimeError, match="a bug"):
        show("{{ text(course.settings.title) }}")


def test_a_build_ends_with_the_line_of_a_template_of_the_theme(tmp_path: Path) -> None:
    (tmp_path / "main.html").write_text("<p>\n{{ page.titel }}\n", "utf-8")
    theme = Environment(loader=FileSystemLoader(tmp_path), autoescape=True, undefined=Missing)
    with pytest.raises(TemplateError) as caught:
        theme.get_template("main.html").render(page={"title": "Home"})
    assert reason(caught.value) == (
        f'{tmp_path}/main.html:2:1  error TEMPLATE-ERROR  dict has no "titel". Did you mean "title"?\n'
        "    Mend the template.                                                      docs: #template-error\n"
    )
    assert template_problem(KeyError("x")) is None
