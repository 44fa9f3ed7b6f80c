"""One script as its file has it: an ES module in the few forms that the bundler knows."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

_IMPORT = re.compile(r'^import (\* as \w+|\{ [\w, ]+ \}) from "([./\w-]+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export \{ (\w+(?:, \w+)*) \};\n", re.MULTILINE)
_OTHER = re.compile(r"^[ \t]*(import|export)\b.*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Needed:
    """A script that another one imports. `pattern` is how the names in it are taken out of what it exports."""

    path: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Module:
    """A script: its path below the folder of scripts without `.js`, what it imports, what it exports, and the rest."""

    path: str
    imports: tuple[Needed, ...]
    exports: str
    body: str


def parse(path: str, text: str) -> Module:
    """The script at `path`. Raises ValueError when it imports or exports in another form.

    The forms, each on a line of its own (ECMAScript 2015, sections 15.2.2 and 15.2.3): `import { a, b as c } from
    "./x.js";`, `import * as a from "./x.js";` and one `export { a, b };`.
    """
    imports = tuple(_needed(path, names, source) for names, source in _IMPORT.findall(text))
    exports = _EXPORT.findall(text)
    body = _EXPORT.sub("", _IMPORT.sub("", text))
    strange = _OTHER.search(body)
    if strange or len(exports) > 1:
        raise ValueError(
            f"{path}.js: the bundler cannot read {strange[0].strip() if strange else 'a second export'!r}."
        )
    return Module(path, imports, "".join(exports), body)


def _needed(path: str, names: str, source: str) -> Needed:
    pattern = names.removeprefix("* as ") if names.startswith("*") else re.sub(r"(\w+) as (\w+)", r"\1: \2", names)
    return Needed(posixpath.normpath(posixpath.join(posixpath.dirname(path), source)), pattern)
