"""One script as its file has it: an ES module in the few forms that the bundler knows."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from build_tools.ground.nodes import Mark
from build_tools.ground.problems import UnusableError

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


class ScriptError(UnusableError, ValueError):
    """A script that cannot be put into the file of a page."""

    def __init__(self, path: str, message: str, line: int = 1) -> None:
        hint = "CONTRIBUTING.md says what a script may say of others, below `Add a script to a page`."
        super().__init__(Mark(f"build_tools/scripts/{path}.js", line), "SITE-SCRIPT", message, hint)


def parse(path: str, text: str) -> Module:
    """The script at `path`. Raises ScriptError when it imports or exports in another form.

    The forms, each on a line of its own (ECMAScript 2015, sections 15.2.2 and 15.2.3): `import { a, b as c } from
    "./x.js";`, `import * as a from "./x.js";` and one `export { a, b };`.
    """
    imports = tuple(_needed(path, names, source) for names, source in _IMPORT.findall(text))
    exports = _EXPORT.findall(text)
    body = _EXPORT.sub("", _IMPORT.sub("", text))
    strange = _OTHER.search(body)
    if strange or len(exports) > 1:
        words = strange[0].strip() if strange else "a second export"
        line = text.count("\n", 0, text.find(words)) + 1 if strange else 1
        raise ScriptError(path, f"{path}.js: the bundler cannot read {words!r}.", line)
    return Module(path, imports, "".join(exports), body)


def _needed(path: str, names: str, source: str) -> Needed:
    pattern = names.removeprefix("* as ") if names.startswith("*") else re.sub(r"(\w+) as (\w+)", r"\1: \2", names)
    return Needed(posixpath.normpath(posixpath.join(posixpath.dirname(path), source)), pattern)
