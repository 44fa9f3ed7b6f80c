"""Puts the scripts of a page into one small file, each after those it imports: on a slow line a request costs more
than its bytes, and a page that is opened from a folder can load no ES modules."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from rjsmin import jsmin  # type: ignore[import-untyped]

from build_tools.ground.package import stamp
from build_tools.reading.folders import files_below
from build_tools.reading.package_text import package_text
from build_tools.scripts.module import Module, ScriptError, parse
from build_tools.scripts.short_names import shortened

FOLDER = Path(__file__).parent
_START = '"use strict";((c)=>{const d=(p,f,...n)=>{c[p]=c[p]||f(...n.map((p)=>c[p]))};\n'
_END = "})(window.courseScripts=window.courseScripts||{});\n"
"""What scripts export stays in `c`, by path: scripts of a later file find it, and none runs twice on a page. `d` runs
the script at path `p`, the function `f` of what those at the paths `n` export."""


def modules() -> dict[str, Module]:
    """Every script of the package, as it is now, by its path without `.js`. Raises UnusableError and OSError."""
    return dict(_parsed(file, stamp(file)) for file in files_below(FOLDER) if file.suffix == ".js")


@lru_cache(256)
def _parsed(file: Path, _: tuple[int, int]) -> tuple[str, Module]:
    path = file.relative_to(FOLDER).with_suffix("").as_posix()
    return path, parse(path, package_text(file))


def ordered(entries: Iterable[str], known: Mapping[str, Module]) -> tuple[Module, ...]:
    """The scripts at the paths `entries` and all they import, each once and after those it imports.

    Raises ScriptError when a script is not there or two import each other.
    """
    order: dict[str, Module] = {}

    def visit(path: str, importers: tuple[str, ...]) -> None:
        if path in importers:
            raise ScriptError(path, f"Scripts import each other: {' -> '.join((*importers, path))}.")
        if path not in known:
            needing = importers[-1] if importers else "A page"
            raise ScriptError(path, f"{needing} needs the script {path}.js, which is missing.")
        if path not in order:
            for needed in known[path].imports:
                visit(needed.path, (*importers, path))
            order[path] = known[path]

    for entry in entries:
        visit(entry, ())
    return tuple(order.values())


def bundled(entries: Iterable[str], known: Mapping[str, Module], present: Iterable[str] = ()) -> str:
    """One script made of the `entries` and all they import, without comments and needless spaces, with short names.

    What the scripts at the paths `present` import is left out, as are they: the page has run them before. Paths, and
    the names of what is exported, stay: an error says in which script it is. Raises ScriptError.
    """
    before = ordered(present, known)
    return _START + "".join(_wrapped(module) for module in ordered(entries, known) if module not in before) + _END


def bundle_path(name: str, text: str) -> str:
    """Where a bundle is published: its path has a hash of the text, so no browser takes an old file for a new one."""
    return f"assets/{name}-{hashlib.blake2b(text.encode(), digest_size=4).hexdigest()}.js"


@lru_cache(256)
def _wrapped(module: Module) -> str:
    paths = "".join(f',"{needed.path}"' for needed in module.imports)
    try:
        small = shortened(str(jsmin(as_function(module))))
    except ValueError as strange:
        raise ScriptError(module.path, f"{module.path}.js: the bundler cannot read {str(strange)!r}.") from strange
    return f'd("{module.path}",{small}{paths});\n'


def as_function(module: Module) -> str:
    """The script as a function of what it imports that returns what it exports."""
    patterns = ", ".join(needed.pattern for needed in module.imports)
    return f"({patterns}) => {{\n{module.body}\nreturn {{ {module.exports} }};\n}}"
