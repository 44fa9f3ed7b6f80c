"""Names the placeholders in mkdocs.yml, for whoever is about to publish the site."""

from __future__ import annotations

from collections.abc import Iterator

from build_tools.ground.placeholder import is_placeholder
from build_tools.ground.problems import Problem
from build_tools.site.mkdocs_yml.unused import shown
from build_tools.site.mkdocs_yml.written import Way, Written

CODE = "RELEASE-PLACEHOLDER"
_SITE = "Write where the site will be, for example https://training.ministry.gov/."
_REPOSITORY = "Write where your repository is; without one, take `repo_url` and `edit_uri` out."
_HINTS: dict[Way, str] = {
    ("site_url",): _SITE,
    ("repo_url",): _REPOSITORY,
    ("edit_uri",): _REPOSITORY,
    ("edit_uri_template",): _REPOSITORY,
    ("site_author",): "Write who publishes the site, or take the line out.",
    ("copyright",): "Write whose the texts are, or take the line out.",
}


def unfilled_settings(written: Written) -> Iterator[Problem]:
    """An error for each value that stands for another one, with what to write."""
    for way, hint in _HINTS.items():
        yield from _unfilled(written, way, hint)
    for entry in written.entries("extra", "social"):
        yield from _unfilled(written, (*entry, "link"), "Write the real address, or take the link out.")


def _unfilled(written: Written, way: Way, hint: str) -> Iterator[Problem]:
    value = written.text(*way)
    if value and is_placeholder(value):
        name = shown("/".join(step for step in way if isinstance(step, str)))
        yield Problem(written.mark(*way), CODE, f'`{name}` is a placeholder: "{value}".', hint)
