"""Checks that every internal link, anchor and asset of the built pages exists and no page loads from another host."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from urllib.parse import SplitResult, unquote, urlsplit

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.publish.built import Built
from build_tools.publish.references import Reference

FOLLOWED_SCHEMES = frozenset({"http", "https", "mailto", "sms", "tel"})
"""The schemes a link may have. `javascript:` and `file:` are not among them."""
SERVED_ANYWHERE = "404.html"
"""Shown at every missing address, so this page alone must link from the root of the host."""


def check_links(built: Built, sources: Mapping[str, str]) -> tuple[Problem, ...]:
    """The problems of all references in the folder. One that many pages share is reported once, at its first place.

    `sources` leads from the path of a page to the YAML it is made from.
    """

    @lru_cache(None)
    def is_wrong(url: str, fetched: bool, path: str) -> bool:
        return find_problem(Reference(url, 0, 0, fetched), path, built) is not None

    def is_suspect(reference: Reference, path: str) -> bool:
        """Whether the reference has a problem. Pages of one folder share most links: such a link is checked once.

        A link to a place on the same page is checked for each page.
        """
        folder = posixpath.dirname(path)
        shared = folder not in ("", built.web_root) and (reference.url.startswith(".") or reference.url[:1].isalnum())
        return is_wrong(reference.url, reference.fetched, f"{folder}/" if shared else path)

    problems = [
        problem
        for path, file in built.files.items()
        if any(is_suspect(reference, path) for reference in file.references)
        for reference in built.exact(path).references
        if (problem := find_problem(reference, path, built))
    ]
    problems.sort(key=lambda problem: (problem.code, problem.message, problem.mark))
    groups = groupby(problems, key=lambda problem: (problem.code, problem.message, problem.hint))
    return tuple(_at_first_place(list(group), sources, built.name) for _, group in groups)


def _at_first_place(same: list[Problem], sources: Mapping[str, str], folder_name: str) -> Problem:
    first, pages = same[0], len({problem.mark.path for problem in same})
    more = f" On {pages - 1} more page{'s' * (pages > 2)} as well." if pages > 1 else ""
    source = sources.get(first.mark.path.removeprefix(f"{folder_name}/"))
    made_from = f" The page is made from {source}." if source else ""
    return replace(first, message=f"{first.message}{more}", hint=f"{first.hint}{made_from}")


def find_problem(reference: Reference, path: str, built: Built) -> Problem | None:
    """What is wrong with a reference in the file `path`, or None."""
    mark = Mark(f"{built.name}/{path}", reference.line, reference.column)
    try:
        url = urlsplit(reference.url)
    except ValueError:
        return Problem(mark, "SITE-LINK", f'"{reference.url}" is no address.', "Write the whole address of a page.")
    if not reference.url:
        return Problem(mark, "SITE-LINK", "A link or image has no target.", "Write where it leads, or remove it.")
    if built.address and reference.url.startswith(built.address):
        return _absolute(mark, reference, built)
    if url.scheme or url.netloc:
        return _outside(mark, reference, url)
    return _inside(mark, reference, url, path, built)


def _outside(mark: Mark, reference: Reference, url: SplitResult) -> Problem | None:
    if reference.fetched:
        if url.scheme == "data":
            return None
        return Problem(
            mark,
            "SITE-FETCH",
            f'"{reference.url}" would be fetched from another host.',
            "Pages load nothing from elsewhere: keep the file in the course, or make it a link.",
        )
    if url.scheme in FOLLOWED_SCHEMES:
        return None
    return Problem(
        mark,
        "SITE-LINK",
        f'"{reference.url}" is not a link a page may have.',
        "Links begin with https:, mailto: or tel:.",
    )


def _absolute(mark: Mark, reference: Reference, built: Built) -> Problem | None:
    if reference.fetched:
        return Problem(
            mark,
            "SITE-FETCH",
            f'"{reference.url}" is fetched by its full address.',
            "Write it relative to the page, so that the folder also works from a USB stick.",
        )
    url = urlsplit(reference.url[len(built.address) :])
    path = url.path + "index.html" if url.path in ("",) or url.path.endswith("/") else url.path
    return _target(mark, built.at_address(unquote(path)), url.fragment, built)


def _inside(mark: Mark, reference: Reference, url: SplitResult, path: str, built: Built) -> Problem | None:
    base = urlsplit(built.address).path or "/"
    if url.path.startswith("/"):
        if path != built.at_address(SERVED_ANYWHERE) or not url.path.startswith(base):
            return Problem(
                mark,
                "SITE-LINK",
                f'"{reference.url}" begins at the root of the host.',
                "Write it relative to the page, so that the folder also works from a USB stick.",
            )
        return _target(mark, built.at_address(unquote(url.path[len(base) :])), url.fragment, built)
    if path == built.at_address(SERVED_ANYWHERE) and url.path:
        return Problem(
            mark,
            "SITE-LINK",
            f'"{reference.url}" is relative, and {SERVED_ANYWHERE} is shown at any depth.',
            "Begin the link with the path of site_url.",
        )
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(url.path))) if url.path else path
    return _target(mark, target + "/" * url.path.endswith("/"), url.fragment, built)


def _target(mark: Mark, target: str, fragment: str, built: Built) -> Problem | None:
    folder = target.rstrip("/")
    if built.may_come(target):
        return None
    if target not in built.files:
        index = posixpath.normpath(posixpath.join(folder, "index.html"))
        if index in built.files:
            return Problem(
                mark,
                "SITE-LINK",
                f'"{folder}" is a folder.',
                f"Link to {index}: from a USB stick a folder is a list.",
            )
        message = f'There is no "{target}" in the site.'
        return Problem(mark, "SITE-LINK", message, "Mend the link, or add what it leads to.")
    anchor = unquote(fragment).partition(":~:")[0]
    if not anchor or anchor == "top" or not target.endswith(".html") or anchor in built.files[target].anchors:
        return None
    return Problem(mark, "SITE-ANCHOR", f'There is no "#{anchor}" on {target}.', "Mend the link: anchors are ids.")
