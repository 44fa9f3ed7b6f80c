"""One file, one template and one line make a page of no kind: it stands in the menu and in search."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from build_tools.course import places
from build_tools.course.course import Course
from build_tools.course.places import LookUpPage
from build_tools.ground.reports import as_text
from build_tools.pages import environment, renderer
from build_tools.pages import rendering as package
from build_tools.pages.page import NavEntry, Page
from build_tools.pages.renderer import Renderer
from build_tools.search import passages_of
from tests.pages.rendering import page, rendered, words_of
from tests.small import Lay, Problems

URI = "licences.html"
TEMPLATE = """\
{% extends "base.html.j2" %}
{% block body %}
<ul>{% for source in sources %}<li>{{ source.licence }}</li>{% endfor %}</ul>
{% endblock %}
"""


def _licences(made: Renderer) -> Iterator[Page]:
    sources = [source for source in made.course.sources.values() if source.licence]
    yield made.page("licences", URI, made.title_word("licences"), source="content/sources.yaml", sources=sources)


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line in PAGE_KINDS, the line in LOOK_UP_PAGES and the template, from outside the package."""
    monkeypatch.setattr(package, "PAGE_KINDS", (*package.PAGE_KINDS, _licences))
    monkeypatch.setattr(places, "LOOK_UP_PAGES", (LookUpPage(URI, "licences"),))
    templates = environment.template_sources() | {"licences.html.j2": TEMPLATE}
    monkeypatch.setattr(renderer, "template_sources", lambda: templates)


def test_it_is_a_page_of_the_menu_and_of_search(rich: Course) -> None:
    pages = rendered(rich)
    shown = page(pages, URI)
    licences = [source.licence for source in rich.sources.values() if source.licence]
    assert licences
    assert all(licence in words_of(shown.html) for licence in licences)
    (look_up,) = (entry for entry in pages.nav if any(child.uri == "glossary.html" for child in entry.children))
    assert NavEntry("licences", URI) in look_up.children
    (passage,) = (passage for passage in passages_of(rich) if passage.uri == URI)
    assert (passage.title, passage.text) == ("licences", "licences-intro")


def test_no_standing_page_takes_its_address(lay: Lay, problems: Problems) -> None:
    lay("# file: content/pages/licences.md\n---\ntitle: Ours\nsummary: Ours.\n---\nWords.\n")
    assert as_text(problems()) == (
        'content/pages/licences.md:2:1  error ID-RESERVED  Every course has a page "licences".\n'
        "    Rename the file, and name the old address in `former_ids`.              docs: #id-reserved"
    )
