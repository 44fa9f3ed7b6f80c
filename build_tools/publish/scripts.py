"""Joins the scripts of a page into one small file: on a slow line a request costs more than its bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rjsmin import jsmin  # type: ignore[import-untyped]

Scripts = tuple[str, ...]
"""The scripts of a page, in order, as paths below the language's folder."""


@lru_cache(256)
def smaller(script: str) -> str:
    """The script without comments and needless spaces. Names stay, so that errors can still be understood."""
    return str(jsmin(script))


def bundled(used: Iterable[Scripts], sources: Mapping[str, str]) -> dict[Scripts, tuple[str, str]]:
    """The path and the text of one file in place of each group of scripts in `used` that has more than one.

    `sources` are the texts of scripts by path. A group with any other script is left out: its page keeps them one by
    one. The path holds a hash of the text, so a browser never takes an old file for the new one.
    """
    groups = {group for group in used if len(group) > 1 and all(path in sources for path in group)}
    return {group: _bundle([sources[path] for path in group]) for group in sorted(groups)}


def left_alone(used: Iterable[Scripts], bundles: Mapping[Scripts, object], paths: Iterable[str]) -> frozenset[str]:
    """Those of `paths` that pages still load one by one. The others are only loaded as part of a bundle."""
    bundled_paths = {path for group in bundles for path in group}
    single_paths = {path for group in set(used) - bundles.keys() for path in group}
    return frozenset(path for path in paths if path in single_paths or path not in bundled_paths)


def _bundle(scripts: list[str]) -> tuple[str, str]:
    text = "".join(f"{smaller(script).rstrip(';')};\n" for script in scripts)
    return f"assets/page-{hashlib.blake2b(text.encode(), digest_size=4).hexdigest()}.js", text
