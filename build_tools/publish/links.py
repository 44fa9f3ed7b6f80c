"""Every internal link, anchor and asset of the built pages exists, and nothing is fetched from another host."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from urllib.parse import SplitResult, unquote, urlsplit

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import Problem
from build_tools.publish.built import Built
from build_tools.publish.references import Reference

FOLLOWED_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""What a reader may click on. A `javascript:` or `file:` link is none of these."""
SERVED_ANYWHERE = "404.html"
"""Shown at the address of whatever is missing, so it alone must link from the root of the host."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a reference is wrong and what to do about it."""

    code: str
    message: str
    hint: str


def check_links(built: Built, sources: Mapping[str, str]) -> tuple[Problem, ...]:
    """One problem for each thing wrong, at its first place. `sources` leads from a page to the YAML it comes from."""

    @lru_cache(None)
    def is_wrong(url: str, fetched: bool, path: str) -> bool:
        return find_fault(Reference(url, 0, 0, fetched), path, built) is not None

    def faulty(reference: Reference, path: str) -> bool:
        """Pages of one folder share most links: those are looked at once. A link within a page is its own."""
        folder = posixpath.dirname(path)
        shared = folder not in ("", built.web_root) and (reference.url.startswith(".") or reference.url[:1].isalnum())
        return is_wrong(reference.url, reference.fetched, f"{folder}/" if shared else path)

    found = [
        (fault, path, reference)
        for path, references in built.files.items()
        if any(faulty(reference, path) for reference in references.made)
        for reference in built.exact(path).made
        if (fault := find_fault(reference, path, built))
    ]
    found.sort(key=lambda each: (each[0].code, each[0].message, each[1], each[2].line, each[2].column))
    groups = (list(group) for _, group in groupby(found, key=lambda each: each[0]))
    return tuple(_problem(group, sources, built.shown) for group in groups)


def _problem(group: list[tuple[Fault, str, Reference]], sources: Mapping[str, str], shown: str) -> Problem:
    fault, path, reference = group[0]
    pages = len({path for _, path, _ in group})
    more = f" On {pages - 1} more page{'s' * (pages > 2)} as well." if pages > 1 else ""
    made_from = f" The page is made from {sources[path]}." if sources.get(path) else ""
    mark = Mark(f"{shown}/{path}", reference.line, reference.column)
    return Problem(mark, fault.code, f"{fault.message}{more}", f"{fault.hint}{made_from}")


def find_fault(reference: Reference, path: str, built: Built) -> Fault | None:
    """What is wrong with a reference made in the file `path`, or None."""
    try:
        url = urlsplit(reference.url)
    except ValueError:
        return Fault("SITE-LINK", f'"{reference.url}" is no address.', "Write the whole address of a page.")
    if not reference.url:
        return Fault("SITE-LINK", "A link or image has no target.", "Write where it leads, or remove it.")
    if built.address and reference.url.startswith(built.address):
        return _absolute_fault(reference, built)
    if url.scheme or url.netloc:
        return _outside_fault(reference, url)
    return _inside_fault(reference, url, path, built)


def _outside_fault(reference: Reference, url: SplitResult) -> Fault | None:
    if reference.fetched:
        if url.scheme == "data":
            return None
        return Fault(
            "SITE-FETCH",
            f'"{reference.url}" would be fetched from another host.',
            "Pages load nothing from elsewhere: keep the file in the course, or make it a link.",
        )
    if url.scheme in FOLLOWED_SCHEMES:
        return None
    return Fault(
        "SITE-LINK",
        f'"{reference.url}" is not a link a page may have.',
        "Links begin with https:, mailto: or tel:.",
    )


def _absolute_fault(reference: Reference, built: Built) -> Fault | None:
    if reference.fetched:
        return Fault(
            "SITE-FETCH",
            f'"{reference.url}" is fetched by its full address.',
            "Write it relative to the page, so that the folder also works from a USB stick.",
        )
    url = urlsplit(reference.url[len(built.address) :])
    path = url.path + "index.html" if url.path in ("",) or url.path.endswith("/") else url.path
    return _target_fault(built.at_address(unquote(path)), url.fragment, built)


def _inside_fault(reference: Reference, url: SplitResult, path: str, built: Built) -> Fault | None:
    base = urlsplit(built.address).path or "/"
    if url.path.startswith("/"):
        if path != built.at_address(SERVED_ANYWHERE) or not url.path.startswith(base):
            return Fault(
                "SITE-LINK",
                f'"{reference.url}" begins at the root of the host.',
                "Write it relative to the page, so that the folder also works from a USB stick.",
            )
        return _target_fault(built.at_address(unquote(url.path[len(base) :])), url.fragment, built)
    if path == built.at_address(SERVED_ANYWHERE) and url.path:
        return Fault(
            "SITE-LINK",
            f'"{reference.url}" is relative, and {SERVED_ANYWHERE} is shown at any depth.',
            "Begin the link with the path of site_url.",
        )
    target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(url.path))) if url.path else path
    return _target_fault(target + "/" * url.path.endswith("/"), url.fragment, built)


def _target_fault(target: str, fragment: str, built: Built) -> Fault | None:
    folder = target.rstrip("/")
    if built.may_come(target):
        return None
    if target not in built.files:
        index = posixpath.normpath(posixpath.join(folder, "index.html"))
        if index in built.files:
            return Fault(
                "SITE-LINK",
                f'"{folder}" is a folder.',
                f"Link to {index}: from a USB stick a folder is a list.",
            )
        return Fault("SITE-LINK", f'There is no "{target}" in the site.', "Mend the link, or add what it leads to.")
    anchor = unquote(fragment).partition(":~:")[0]
    if not anchor or anchor == "top" or not target.endswith(".html") or anchor in built.files[target].anchors:
        return None
    return Fault("SITE-ANCHOR", f'There is no "#{anchor}" on {target}.', "Mend the link: anchors are ids.")
