"""At each address that a page had once, a small page that leads on to the present one."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from dataclasses import replace

from build_tools.course.places import as_named
from build_tools.pages.page import Forward, Pages
from build_tools.publish.templates import TEMPLATES
from build_tools.scripts.bundle import bundle_path, bundled, modules

Published = Callable[[str], str]


def with_forwarding(pages: Pages, address: str) -> Pages:
    """The pages, with those that lead on and their script among the files. Raises UnusableError and OSError.

    `address` is where the language's folder will be on the web, ending in a slash, or "" while nobody knows.
    """
    return replace(pages, files={**pages.files, **forwarding_files(pages, address)})


def forwarding_files(pages: Pages, address: str, published_at: Published = as_named) -> dict[str, str]:
    """The text of each file by its path. `published_at` leads from the uri of a page to where an engine publishes it.

    A page that leads on works without its script, which keeps what stands behind `?` and `#` in the old address.
    """
    if not pages.forwards:
        return {}
    script = bundled(["page/forward"], modules())
    script_path = bundle_path("forward", script)
    texts = {published_at(each.uri): _text(each, pages, address, script_path, published_at) for each in pages.forwards}
    return {**texts, script_path: script}


def _text(forward: Forward, pages: Pages, address: str, script: str, published_at: Published) -> str:
    here, there = published_at(forward.uri), published_at(forward.to.uri)
    folder = posixpath.dirname(here) or "."
    return TEMPLATES.get_template("forward.html.j2").render(
        pages=pages,
        to=forward.to,
        href=posixpath.relpath(there, folder),
        canonical=f"{address}{there}" if address else "",
        script=posixpath.relpath(script, folder),
    )
