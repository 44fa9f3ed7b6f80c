"""Makes a Markdown file of a finished page: front matter, and one block of HTML that engines leave as it is."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from html import escape
from pathlib import Path

import yaml

from build_tools.course.places import HOME, Published, as_named
from build_tools.outputs.pages.edit_link import edit_link
from build_tools.pages.page import Page, Pages
from build_tools.pages.template_loader import templates_in

TEMPLATES = templates_in(Path(__file__).with_name("templates"))


@dataclass(frozen=True, slots=True)
class Version:
    """The same page in another language. `href` is relative to the page."""

    code: str
    name: str
    href: str


def markdown_page(
    page: Page, pages: Pages, *, published_at: Published = as_named, versions: tuple[Version, ...] = (), edit: str = ""
) -> bytes:
    """The text of the file in UTF-8. `published_at` leads from the uri of a page to where the engine publishes it.

    The page offers the `versions` at its top. `edit` is the address at which sources are edited, with `{path}`, or "".
    """
    here = posixpath.dirname(published_at(page.uri)) or "."
    # Engines print these without escaping. Without a title they call the home page by the name of the site.
    title = {} if published_at(page.uri) == HOME else {"title": escape(page.tab_title, quote=False)}
    front = {**title, "description": escape(page.description), "hide": ["toc"]}
    body = TEMPLATES.get_template("page.html.j2").render(
        page=page,
        pages=pages,
        language=pages.language,
        words=pages.words,
        versions=versions,
        parts=page.parts,
        scripts=[posixpath.relpath(script, here) for script in page.scripts],
        leave_script=posixpath.relpath(pages.leave_script or here, here),
        edit=edit_link(edit, page.source),
    )
    return f"---\n{yaml_text(front)}---\n\n{body}".encode()


def yaml_text(value: object) -> str:
    """The value as YAML in block style, with keys in their order."""
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=1_000_000)
