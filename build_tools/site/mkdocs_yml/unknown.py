"""Names the keys of mkdocs.yml that MkDocs does not know. A build need not: MkDocs itself says it there."""

from __future__ import annotations

from collections.abc import Iterator

from mkdocs.config.defaults import MkDocsConfig

from build_tools.ground.nearest import did_you_mean
from build_tools.ground.problems import Problem
from build_tools.site.mkdocs_yml.keys import key_of
from build_tools.site.mkdocs_yml.unused import without_effect
from build_tools.site.mkdocs_yml.written import Written

_KNOWN = tuple(name for name, _ in MkDocsConfig._schema)


def unknown_settings(written: Written) -> Iterator[Problem]:
    """A warning for each key at the top of the file that neither MkDocs knows nor a row of ours."""
    for setting, _ in written.top():
        if setting.name not in _KNOWN and key_of(setting.name) is None:
            near = did_you_mean(setting.name, _KNOWN)
            yield without_effect(setting, near or "MkDocs has no such key. Take it out.")
