"""The scripts of a page become one small file: on a slow line each request costs more than its bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rjsmin import jsmin  # type: ignore[import-untyped]

Scripts = tuple[str, ...]
"""What a page needs, in order: paths below the language's folder."""


@lru_cache(256)
def smaller(script: str) -> str:
    """The script without comments and needless spaces; names stay, so that errors can still be understood."""
    return str(jsmin(script))


def bundled(used: Iterable[Scripts], sources: Mapping[str, str]) -> dict[Scripts, tuple[str, str]]:
    """For each row of several scripts that some page uses: the path of one file in their place, and its text.

    A row with a script that is not among `sources` is left out: its page keeps the scripts one by one. The path holds
    a hash of the text, so a browser never takes an old one for the new.
    """
    rows = {row for row in used if len(row) > 1 and all(path in sources for path in row)}
    return {row: _bundle([sources[path] for path in row]) for row in sorted(rows)}


def left_alone(used: Iterable[Scripts], bundles: Mapping[Scripts, object], paths: Iterable[str]) -> frozenset[str]:
    """Those of `paths` that are still asked for by themselves: the others are only in bundles."""
    rows = set(used)
    inside = {path for row in bundles for path in row}
    alone = {path for row in rows - bundles.keys() for path in row}
    return frozenset(path for path in paths if path in alone or path not in inside)


def _bundle(scripts: list[str]) -> tuple[str, str]:
    text = "".join(f"{smaller(script).rstrip(';')};\n" for script in scripts)
    return f"assets/page-{hashlib.blake2b(text.encode(), digest_size=4).hexdigest()}.js", text
